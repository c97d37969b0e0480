import { areTerms, termUnit } from '../cells/numbered-terms';
import { speakFor, type ColumnEvidence } from './evidence';

/** Outweighs that times are no numbers. */
const TERMS = 6;

/** 4 and '6, 12' under 'Xong trong tháng': months without their word. */
export function weighNumberedTerms(columns: readonly ColumnEvidence[]): void {
  if (columns.some((one) => one.contents.shares.time >= 0.5)) return;
  for (const one of columns) {
    const unit = one.said === undefined ? termUnit(one.header) : null;
    const { filled, samples, shares } = one.contents;
    if (unit === null || filled < 2 || shares.words > 0.4) continue;
    if (samples.every((text) => areTerms(text, unit))) speakFor(one, 'deadline', TERMS);
  }
}
