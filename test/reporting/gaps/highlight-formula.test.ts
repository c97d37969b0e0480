import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/model/grid';
import { highlightTest } from '../../../src/reporting/gaps/highlight-formula';
import { parentFormula, tierFormula } from '../../../src/reporting/gaps/highlights';
import { GAP_TIERS } from '../../../src/reporting/gaps/tiers';
import { evaluate } from './formula';

const ROW = 6;
const COLUMNS = { benchmark: 2, achieved: 27 };
const low = fc.integer({ min: 1, max: 98 });
const tier = fc
  .tuple(fc.constantFrom(...GAP_TIERS), low, fc.integer({ min: 1, max: 100 }))
  .map(([one, from, further]) => {
    if (one.below === 0) return one;
    const begin = one.from === 0 ? 0 : from;
    return { ...one, from: begin, below: Math.min(100, begin + further) };
  });
const number = fc.oneof(
  fc.constantFrom(0, 1, 0.5, 0.8, -1, 3.2407, 4),
  fc.integer({ min: -20, max: 20_000 }).map((whole) => whole / 10_000),
);
const text = fc.oneof(
  number.map((one) => String(one).replace('.', ',')),
  number.map(String),
  fc.constantFrom('', '  ', ' 0,75 ', '1.234,5', 'x', '1,5 điểm', '5-', '=1', '０'),
);
const content: fc.Arbitrary<CellValue> = fc.oneof(number, text, fc.constant(null), fc.boolean());

describe('our colour formulas read back', () => {
  it('hold for the same two cells as the formula itself, whatever the cells hold and wherever the tiers end', () =>
    fc.assert(
      fc.property(fc.option(tier, { nil: null }), content, content, (one, benchmark, achieved) => {
        const formula = one ? tierFormula(one, ROW, COLUMNS) : parentFormula(ROW, COLUMNS);
        const test = highlightTest(formula);
        expect(test).toMatchObject({ row: ROW, ...COLUMNS });
        expect(test!.holds(benchmark, achieved)).toBe(evaluate(formula, { C7: benchmark, AB7: achieved }) === true);
      }),
      { numRuns: 2_000 },
    ));

  it('are left to the spreadsheet where they are another’s, or ours but changed', () => {
    const ours = tierFormula(GAP_TIERS[2]!, ROW, COLUMNS);
    expect(highlightTest(ours)).not.toBeNull();
    for (const formula of [
      '$D7<0.5',
      `OR(${ours})`,
      ours.replace('gap-2', 'gap-9'),
      ours.replace('<0.8', '<=0.8'),
      ours.replace('/IF(ISNUMBER($C7)', '/IF(ISNUMBER($E7)'),
      ours.replace('ISNUMBER($C7),$C7', 'ISNUMBER($C7),$E7'),
      ours.replaceAll('$C7', '$C$7'),
    ])
      expect(highlightTest(formula), formula).toBeNull();
  });

  it('holds nothing for an error in a cell', () => {
    expect(highlightTest(tierFormula(GAP_TIERS[0]!, ROW, COLUMNS))!.holds(1, { error: '#REF!' })).toBe(false);
  });
});
