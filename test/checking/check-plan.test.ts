import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooserOf } from '../../src/catalogue';
import { checkPlan } from '../../src/checking/check-plan';
import { dropDuplicates, sortFindings } from '../../src/checking/passes';
import { findingText } from '../../src/locale/check/findings';
import type { Finding } from '../../src/model/finding';
import type { CellValue } from '../../src/model/grid';
import { readPlan } from '../../src/reading';
import { cells, check, gridOf, par, planOf, tasks } from './typed';

const finding = (
  sheet: string,
  row: number,
  column: number,
  severity: Finding['severity'],
  rule = 'lead-missing',
): Finding => ({ rule, severity, at: { sheet, row, column }, related: [], message: rule, args: {} });

describe('checkPlan', () => {
  it('gives findings by sheet, row and column, errors first in one cell', () => {
    const findings = [
      finding('B', 0, 0, 'info'),
      finding('A', 2, 1, 'warning', 'b'),
      finding('A', 2, 1, 'error', 'a'),
      finding('A', 2, 0, 'info'),
      finding('A', 1, 5, 'info'),
    ];
    expect(
      sortFindings(findings, ['A', 'B']).map(({ at, severity }) => `${at.sheet}${at.row}${at.column} ${severity}`),
    ).toEqual(['A15 info', 'A20 info', 'A21 error', 'A21 warning', 'B00 info']);
  });

  it('follows the order of the sheets in the workbook', () => {
    const list = gridOf(
      tasks([
        ['1', 'a', null, null, 'Quý I', 'X'],
        ['2', 'b'],
      ]),
    );
    const plan = readPlan([
      { ...list, sheet: 'Z' },
      { ...list, sheet: 'A' },
    ]);
    expect(checkPlan(plan, {}).map(({ at }) => at.sheet)).toEqual(['Z', 'A']);
  });

  it('says nothing twice of one cell', () => {
    expect(
      dropDuplicates([finding('A', 1, 1, 'info'), finding('A', 1, 1, 'info'), finding('B', 1, 1, 'info')]),
    ).toHaveLength(2);
  });

  it('speaks of single rows while most of a column is filled', () => {
    const rows = Array.from({ length: 10 }, (_, n): CellValue[] => [
      String(n + 1),
      `Việc ${n}`,
      n < 6 ? null : 'Văn phòng',
      null,
      'Quý I',
      'X',
    ]);
    expect(cells(check(tasks(rows)), 'lead-missing')).toEqual(['C3', 'C4', 'C5', 'C6', 'C7', 'C8']);
  });

  it('does not change the plan, and finds the same again', () => {
    const plan = planOf(
      par([
        ['2.4', 'Chất lượng', 4, '3,2047', 'x'],
        ['2.4.1', 'a', 1, 0.8219],
        ['2.4.2', 'b', 1, 0.7717],
        ['2.4.3', 'c', 1, 0.7528],
        ['2.4.4', 'd', 1, 0.8943],
      ]),
    );
    const before = structuredClone(plan);
    const first = checkPlan(plan, { choose: chooserOf({}) });
    expect(plan).toEqual(before);
    expect(checkPlan(plan, { choose: chooserOf({}) })).toEqual(first);
  });

  it('never throws, points into the sheet, and has words for whatever a table holds', () => {
    const cell = fc.oneof(
      fc.constantFrom<CellValue>(
        null,
        '1',
        '1.1',
        'I',
        'VII',
        'VII',
        'a)',
        'đ)',
        '-',
        'X',
        '0,5',
        '1,5',
        '2.4',
        '2.4.1',
        'Tổng cộng: 3 nhiệm vụ',
        '__proto__',
        'Văn phòng; Thanh tra',
        'Quý I',
      ),
      fc.double({ noNaN: true }),
      fc.string(),
      fc.constant<CellValue>({ error: '#N/A' }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 9, maxLength: 9 }), { maxLength: 25 }),
        fc.boolean(),
        (rows, points) => {
          const typed = points ? par(rows) : tasks(rows.map((row) => row.slice(0, 6)));
          for (const one of check(typed)) {
            expect(one.at.row).toBeLessThan(typed.cells.length);
            expect(one.at.column).toBeLessThan(9);
            for (const part of Object.values({ ...findingText(one, 'vi'), ...findingText(one, 'en') }))
              expect(part).not.toBe('');
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
