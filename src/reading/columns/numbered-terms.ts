import { lastNumberOf, termUnit } from '../cells/numbered-terms';
import { speakFor, type ColumnEvidence } from './evidence';

/** Outweighs that times are no numbers. */
const TERMS = 6;

/** 4, 6, 12 under 'Xong trong tháng': months without their word. */
export function weighNumberedTerms(columns: readonly ColumnEvidence[]): void {
  if (columns.some((one) => one.contents.shares.time >= 0.5)) return;
  for (const one of columns) {
    const unit = one.said === undefined ? termUnit(one.header) : null;
    const numbers = one.contents.numbers.filter((number) => number !== null);
    if (unit === null || numbers.length < 2 || one.contents.shares.number < 0.8) continue;
    const last = lastNumberOf(unit);
    if (numbers.every((number) => Number.isInteger(number) && number >= 1 && number <= last))
      speakFor(one, 'deadline', TERMS);
  }
}
