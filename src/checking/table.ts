import type { Catalogue, SetChoice } from '../catalogue';
import { entryOf } from '../catalogue/agreement';
import { knownIndices } from '../catalogue/known-indices';
import type { IndexFile } from '../catalogue/schema';
import type { CellPlace } from '../model/grid';
import { parentsIn, responsibilityRows, type Appendix, type ColumnRole, type PlanRow } from '../model/plan';
import type { Points } from '../model/points';

/** An appendix as the rules look at it: its rows with what several rules must know about them, found out once. */
export interface Table {
  readonly appendix: Appendix;
  readonly rows: readonly PlanRow[];
  /** The index that the table speaks of; null for task lists and for points of an index that is not known. */
  readonly index: IndexFile | null;
  /** Its rows are criteria with points: a choice from a set, in the set's order. */
  readonly isScored: boolean;
  /** Its codes are those of a criteria set: each stands for one criterion in the whole table. */
  readonly hasSetCodes: boolean;
  /** What the table is held against, or why it is not. */
  readonly choice: SetChoice;
  /** The criteria set that the table is held against. */
  readonly catalogue: Catalogue | null;
  /** The criteria set, but only where codes mean what they mean in it: SIPAS and PAPI plans number their own way. */
  readonly criteria: Catalogue | null;
  /** Rows under which other rows of the table stand: 2.4 above 2.4.1, 3 above 3.a. Headings are not among them. */
  readonly parents: ReadonlySet<PlanRow>;
  /** Rows that ask somebody to do something: neither heading, nor parent, nor total. */
  readonly responsibilityRows: readonly PlanRow[];
  /** Rows whose benchmark differs from the criteria set, with what the set says. */
  readonly benchmarksOff: ReadonlyMap<PlanRow, Points>;
  /** The cell where a row holds, or would hold, a value. */
  place(row: PlanRow, role: ColumnRole): CellPlace;
  /** The header cell of a column; the header row's first cell when the table has no such column. */
  header(role: ColumnRole): CellPlace;
}

export { ownCode } from '../model/plan';

/** An appendix with what it is held against. */
export function tableOf(appendix: Appendix, choice: SetChoice): Table {
  const { rows, sheet, columns, headerRow, range } = appendix;
  const index = knownIndices().find(appendix.kind);
  const catalogue = choice.set;
  const criteria = catalogue?.codes === 'fixed' ? catalogue : null;
  const parents = parentsIn(rows);
  return {
    appendix,
    rows,
    index,
    isScored: rows.some(({ type }) => type === 'criterion'),
    hasSetCodes: index?.codes === 'fixed' || criteria !== null,
    choice,
    catalogue,
    criteria,
    parents,
    responsibilityRows: responsibilityRows(rows, parents),
    benchmarksOff: compareBenchmarks(rows, catalogue),
    place: (row, role) => {
      const field = row[role];
      // An inherited value stands elsewhere: what is wrong with it is wrong there.
      return field?.at ?? { sheet, row: row.at.row, column: columns[role] ?? row.at.column };
    },
    header: (role) => ({ sheet, row: headerRow, column: columns[role] ?? columns.code ?? range.column }),
  };
}

/** How a message calls a row: by its number, else by the first words of its text. */
export function nameOf(row: PlanRow): string {
  const number = row.code?.value?.text ?? row.code?.text;
  if (number) return number;
  const words = row.title?.text || row.task?.text || '';
  return words.length > 50 ? `“${words.slice(0, 48).trimEnd()}…”` : `“${words}”`;
}

function compareBenchmarks(rows: readonly PlanRow[], catalogue: Catalogue | null): Map<PlanRow, Points> {
  const off = new Map<PlanRow, Points>();
  if (!catalogue) return off;
  for (const row of rows) {
    const written = row.benchmark?.value;
    const maximum = written == null ? null : entryOf(row, catalogue)?.maximum;
    if (written != null && maximum != null && maximum !== written) off.set(row, maximum);
  }
  return off;
}
