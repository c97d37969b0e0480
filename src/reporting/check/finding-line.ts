import { a1, quoteSheet } from '../../model/address';
import type { Severity } from '../../model/finding';
import type { CellPlace } from '../../model/grid';
import type { PlanRow } from '../../model/plan';
import type { LineIdentity } from './findings-notes';

/** A finding in words: reporting knows no messages. */
export interface FindingLine {
  /** Which message it is, for knowing it again. */
  readonly message: string;
  readonly severity: Severity;
  readonly at: CellPlace;
  readonly problem: string;
  readonly action: string;
}
/** The same message of the same cell twice gets a number. */
export function identitiesOf(
  lines: readonly FindingLine[],
  rowAt: (at: CellPlace) => PlanRow | null,
): readonly LineIdentity[] {
  const times = new Map<string, number>();
  return lines.map(({ message, at }) => {
    const place = `${quoteSheet(at.sheet)}!${a1(at.row, at.column)}`;
    const time = (times.get(`${message}|${place}`) ?? 0) + 1;
    times.set(`${message}|${place}`, time);
    return { id: time === 1 ? message : `${message}#${time}`, place, code: rowAt(at)?.code?.value?.text ?? '' };
  });
}
