import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaAddress } from '../../../src/model/address';
import type { CellValue } from '../../../src/model/grid';
import { formatPoints, pointsFromNumber, pointsToNumber, type Points } from '../../../src/model/points';
import { HIGHLIGHT_SIGNATURE } from '../../../src/model/sheet-spec';
import { highlightRules, tierCounts } from '../../../src/reporting/gaps/highlights';
import { GAP_TIERS, tierOf } from '../../../src/reporting/gaps/tiers';
import { evaluate } from './formula';
import { appendix, plan } from '../typed-plan';

const TABLE = appendix('par', [
  { code: '2', section: 'THỂ CHẾ' },
  { code: '2.4', title: 'Chất lượng', points: ['4', '3,2407'] },
  { code: '2.4.1', title: 'Đồng bộ', points: ['1', '0,8219'] },
  { code: '2.4.2', title: 'Hợp lý', points: ['1', '0'] },
  { code: '3', section: 'THỦ TỤC' },
  { code: '3.1', title: 'Công khai', points: ['1', '1'] },
  { code: '3.2', title: 'Đúng hạn', points: ['1,5', '0,7'] },
]);

describe('highlights', () => {
  it('fills leaves from code to achieved by tier, writes parents in bold, leaves sections alone', () => {
    const rules = highlightRules(plan(TABLE), GAP_TIERS).get('Phụ lục PAR')!;
    expect(
      rules.map(({ tier, areas, fill, font, bold }) => [
        tier,
        areas.map(areaAddress).join(' '),
        fill !== undefined,
        font !== undefined,
        bold ?? false,
      ]),
    ).toEqual([
      ['gap-0', 'A7:D11', true, false, false],
      ['gap-1', 'A7:D11', true, false, false],
      ['gap-2', 'A7:D11', true, false, false],
      ['gap-3', 'A7:D11', true, false, false],
      ['gap-parent', 'A6:D6', false, true, true],
    ]);
  });

  it('takes one area over headings and tasks without points, and none over rows of points that have no colour', () => {
    const areasBeside = (row: Parameters<typeof appendix>[1][number]): string => {
      const table = appendix('par', [
        { code: '3.1', title: 'Công khai', points: ['1', '0'] },
        row,
        { code: '3.2', title: 'Đúng hạn', points: ['1,5', '0,7'] },
      ]);
      return highlightRules(plan(table), GAP_TIERS).get('Phụ lục PAR')![0]!.areas.map(areaAddress).join(' ');
    };
    expect(areasBeside({ task: 'Rà soát' })).toBe('A5:D7');
    expect(areasBeside({ code: '4', section: 'THỦ TỤC' })).toBe('A5:D7');
    expect(areasBeside({ code: '4', section: 'THỦ TỤC', points: ['3', '1'] })).toBe('A5:D5 A7:D7');
  });

  it('looks at the first row of its first area with fixed columns, and carries its signature', () => {
    const [first, , third] = highlightRules(plan(TABLE), GAP_TIERS).get('Phụ lục PAR')!;
    for (const rule of [first!, third!]) {
      expect(rule.formula).toContain(`N("${HIGHLIGHT_SIGNATURE}${rule.tier}")=0`);
      expect(new Set(rule.formula.match(/\$?[A-Z]+\$?\d+/g))).toEqual(new Set(['$C7', '$D7']));
    }
  });

  it('uses functions that files and every spreadsheet write alike (Excel 2007), no array constant, and stays far from Excel’s limit of 8192 characters', () => {
    const known = new Set([
      'AND',
      'N',
      'LEN',
      'TRIM',
      'IFERROR',
      'ROUND',
      'IF',
      'ISNUMBER',
      'VALUE',
      'SUBSTITUTE',
      'MAX',
      'FIND',
    ]);
    for (const { formula } of highlightRules(plan(TABLE), GAP_TIERS).get('Phụ lục PAR')!) {
      expect([...formula.matchAll(/([A-Z]+)\(/g)].filter(([, name]) => !known.has(name!))).toEqual([]);
      expect(formula).not.toContain('{');
      expect(formula.length).toBeLessThan(1500);
    }
  });

  it('counts the tiers as they are now, parents left out', () => {
    expect(tierCounts(plan(TABLE), GAP_TIERS)).toEqual([
      { tier: 'gap-0', criteria: 1 },
      { tier: 'gap-1', criteria: 1 },
      { tier: 'gap-2', criteria: 0 },
      { tier: 'gap-3', criteria: 1 },
    ]);
  });

  it('puts several tables of one layout on a sheet under one set of rules, and gives another layout its own', () => {
    const second = appendix('par', [{ code: '1.1', points: ['1', '0,5'] }], { sheet: 'Phụ lục PAR' });
    const moved = {
      ...second,
      rows: second.rows.map((row) => ({ ...row, benchmark: { ...row.benchmark!, at: { ...row.at, row: 30 } } })),
    };
    expect(
      highlightRules(plan(TABLE, moved), GAP_TIERS)
        .get('Phụ lục PAR')!
        .filter(({ tier }) => tier === 'gap-0')
        .map(({ areas }) => areas.map(areaAddress)),
    ).toEqual([['A7:D11', 'A31:D31']]);
    const other = { ...moved, columns: { code: 0, benchmark: 5, achieved: 6 } };
    expect(
      highlightRules(plan(TABLE, other), GAP_TIERS)
        .get('Phụ lục PAR')!
        .filter(({ tier }) => tier === 'gap-0')
        .map(({ areas }) => areas.map(areaAddress)),
    ).toEqual([['A7:D11'], ['A31:G31']]);
  });

  it('has nothing to colour in tables without points', () => {
    expect(
      highlightRules(plan(appendix('papi', [{ code: '1', task: 'Công khai', lead: 'Văn phòng' }])), GAP_TIERS).size,
    ).toBe(0);
  });

  /** The tiers that colour a first leaf with these cells. */
  function coloured(benchmark: CellValue, achieved: CellValue): string[] {
    const rules = highlightRules(plan(TABLE), GAP_TIERS)
      .get('Phụ lục PAR')!
      .filter(({ tier }) => tier !== 'gap-parent');
    return rules
      .filter(({ formula }) => evaluate(formula, { C7: benchmark, D7: achieved }) === true)
      .map(({ tier }) => tier);
  }

  const typedAs = (points: Points): fc.Arbitrary<CellValue> =>
    fc.constantFrom<CellValue>(
      pointsToNumber(points),
      formatPoints(points, 'vi'),
      formatPoints(points, 'en'),
      ` ${formatPoints(points, 'vi')} `,
    );
  const anyPoints = (max: number) => fc.integer({ min: 0, max }).map((value) => pointsFromNumber(value / 10_000)!);

  it('colours the tier that the pane shows, whether points are numbers or text with comma or point', () => {
    const benchmarks = fc
      .constantFrom('0.5', '0.75', '1', '1.5', '2', '2.5', '4', '10')
      .map((text) => pointsFromNumber(Number(text))!);
    const cases = fc
      .tuple(benchmarks, anyPoints(110_000), fc.constantFrom(0, 0.5, 0.8, 1))
      .chain(([benchmark, free, share]) =>
        fc
          .constantFrom(free, (benchmark * share) as Points, (benchmark * share + 1) as Points)
          .map((achieved) => ({ benchmark, achieved })),
      )
      .chain(({ benchmark, achieved }) =>
        fc.record({
          benchmark: fc.constant(benchmark),
          achieved: fc.constant(achieved),
          b: typedAs(benchmark),
          a: typedAs(achieved),
        }),
      );
    fc.assert(
      fc.property(cases, ({ benchmark, achieved, b, a }) => {
        const tier = tierOf(benchmark, achieved, GAP_TIERS);
        expect(coloured(b, a)).toEqual(tier === null ? [] : [tier]);
      }),
      { numRuns: 500 },
    );
  });

  it.each<[CellValue, CellValue]>([
    [1, null],
    [null, 0],
    ['', ''],
    [1, 'X'],
    ['X', 0],
    [1, ' '],
    [0, 0],
    [1, 'chưa có'],
  ])('gives no colour to benchmark %j with achieved %j', (benchmark, achieved) => {
    expect(coloured(benchmark, achieved)).toEqual([]);
  });
});
