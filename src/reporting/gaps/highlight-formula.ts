import { columnIndex } from '../../model/address';
import type { CellValue } from '../../model/grid';
import { HIGHLIGHT_SIGNATURE } from '../../model/sheet-spec';
import { DIGITS, parentFormula, tierFormula } from './highlights';
import { GAP_TIERS, PARENT_TIER } from './tiers';

/** What one of our colour formulas asks of a row, for a view that would be too slow with a formula a cell. */
export interface HighlightTest {
  /** The row that the formula is written for; columns are the same for all rows. Zero-based. */
  readonly row: number;
  readonly benchmark: number;
  readonly achieved: number;
  /** True where the formula is true for these two cells. */
  readonly holds: (benchmark: CellValue, achieved: CellValue) => boolean;
}

const HEAD = new RegExp(
  `^AND\\(N\\("${HIGHLIGHT_SIGNATURE}([a-z0-9-]+)"\\)=0,LEN\\(TRIM\\(\\$([A-Z]{1,3})(\\d+)\\)\\)>0,LEN\\(TRIM\\(\\$([A-Z]{1,3})\\d+\\)\\)>0,`,
);
/** Where a tier ends, and where it begins unless that is nothing. */
const ENDS = /(?:>=(0?\.\d+).*)?<(1|0?\.\d+)\),FALSE\)\)$/;

/**
 * Reads one of our formulas back, whatever the thresholds. Null for every other one, and for one that is ours but reads
 * otherwise (changed by hand, or written by another edition): those must be worked out as formulas.
 */
export function highlightTest(formula: string): HighlightTest | null {
  const head = HEAD.exec(formula);
  if (!head) return null;
  const [, id, benchmarkColumn, rowNumber, achievedColumn] = head;
  const columns = { benchmark: columnIndex(benchmarkColumn!), achieved: columnIndex(achievedColumn!) };
  const row = Number(rowNumber) - 1;
  const read = (written: string, holds: NumberTest): HighlightTest | null =>
    written === formula ? { row, ...columns, holds: withNumbers(holds) } : null;

  if (id === PARENT_TIER.id)
    return read(parentFormula(row, columns), (benchmark, achieved) => round(benchmark - achieved) > 0);
  const usual = GAP_TIERS.find((tier) => tier.id === id);
  if (!usual) return null;
  if (usual.below === 0)
    return read(tierFormula(usual, row, columns), (benchmark, achieved) => benchmark > 0 && achieved <= 0);
  const ends = ENDS.exec(formula);
  if (!ends) return null;
  const tier = { ...usual, from: percent(ends[1] ?? '0'), below: percent(ends[2]!) };
  return read(tierFormula(tier, row, columns), (benchmark, achieved) => {
    const ratio = round(achieved / benchmark);
    return (tier.from === 0 ? ratio > 0 : ratio >= tier.from / 100) && ratio < tier.below / 100;
  });
}

type NumberTest = (benchmark: number, achieved: number) => boolean;

/** '0.57' → 57, and not 56.99999999999999. */
const percent = (part: string): number => Number((Number(part) * 100).toFixed(6));

const round = (value: number): number => Math.round(value * 10 ** DIGITS) / 10 ** DIGITS;

/** A cell that holds no number makes no colour, nor does a division by nothing. */
const withNumbers =
  (test: NumberTest) =>
  (benchmark: CellValue, achieved: CellValue): boolean => {
    const [one, other] = [numberIn(benchmark), numberIn(achieved)];
    return one !== null && other !== null && test(one, other);
  };

/** As `numberIn` of the formula: digits alone, divided by ten for each character behind the first comma or point. */
function numberIn(value: CellValue): number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return null;
  const text = value.replace(/ +/g, ' ').replace(/^ | $/g, '');
  const digits = text.replace(/[.,]/g, '');
  if (!/^[+-]?\d+$/.test(digits)) return null;
  const mark = text.search(/[.,]/);
  return Number(digits) / 10 ** (mark < 0 ? 0 : text.length - mark - 1);
}
