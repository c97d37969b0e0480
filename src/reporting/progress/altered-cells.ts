import { foldText } from '../../model/text';
import { parsePoints } from '../../model/points';
import { textOf } from '../layout/spec-grid';
import { headerOf, type UnitColumn } from '../responsibility/unit-columns';
import { isOwn, type ExistingRow } from '../rows/existing-sheet';
import { labelOf } from '../rows/row-label';

/** A cell of the plan that a returned sheet has otherwise: the unit changed it, or the plan did since it was sent. */
export interface AlteredCell {
  /** The row as a reader calls it. */
  readonly row: string;
  /** The column's header. */
  readonly column: string;
  /** What the plan says; '' when nothing. */
  readonly held: string;
  readonly returned: string;
  /** Both are points: told in the reader's way of writing numbers. Absent: they are not. */
  readonly arePoints?: true;
}

/** What a unit has no say in, and somebody must hear of when it is changed. */
const POINTS: readonly UnitColumn[] = ['benchmark', 'achieved'];
const WORDS: readonly UnitColumn[] = ['code', 'title', 'task', 'deadline', 'product'];

/** Rows of the master beside those that came back, cell by cell. Blanks, capitals and how a number is typed are nothing. */
export function alteredCells(partners: ReadonlyMap<ExistingRow, ExistingRow>): readonly AlteredCell[] {
  return [...partners].flatMap(([held, returned]) => {
    if (isOwn(held)) return [];
    return [...WORDS, ...POINTS].flatMap((key): AlteredCell[] => {
      const [ours, theirs] = [held, returned].map(({ cells }) => textOf(cells.get(key)?.value ?? null)) as [
        string,
        string,
      ];
      const same = foldText(ours) === foldText(theirs) || (POINTS.includes(key) && samePoints(ours, theirs));
      if (same) return [];
      const points = POINTS.includes(key) && { arePoints: true as const };
      return [{ row: labelOf(held), column: headerOf(key), held: ours, returned: theirs, ...points }];
    });
  });
}

function samePoints(a: string, b: string): boolean {
  const [one, other] = [parsePoints(a), parsePoints(b)];
  return one !== null && one === other;
}
