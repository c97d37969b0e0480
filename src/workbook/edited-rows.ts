import { a1 } from '../model/address';
import type { CellEdit } from '../model/finding';
import { isError, valueAt, type CellValue, type Grid } from '../model/grid';

/** A row in which cells are written, and what of it must be as it was read. */
export interface EditedRow {
  readonly row: number;
  /** The columns that are written. */
  readonly written: readonly number[];
  /** Those, and the first others of the row: by them it is seen that the row is still here. */
  readonly guarded: readonly number[];
}

/** As many as tell two rows apart: a code alone may stand on several. */
const BESIDE = 2;

/** The rows of one sheet that edits write in, from the first to the last. */
export function editedRows(edits: readonly CellEdit[], before: Grid): readonly EditedRow[] {
  const rows = new Map<number, Set<number>>();
  for (const { at } of edits) rows.set(at.row, (rows.get(at.row) ?? new Set()).add(at.column));
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, columns]) => {
      const written = [...columns];
      const beside: number[] = [];
      for (const [at, value] of (before.values[row - before.top] ?? []).entries()) {
        const column = before.left + at;
        if (beside.length === BESIDE) break;
        if (value !== null && !columns.has(column) && !isCalculated(before, row, column)) beside.push(column);
      }
      return { row, written, guarded: [...written, ...beside] };
    });
}

/** True when a cell holds something else than was read there; a result may change by itself. */
export function isOtherCell(before: Grid, row: number, column: number, now: CellValue): boolean {
  return !isCalculated(before, row, column) && valueAt(before, row, column) !== now;
}

/** An error is another word in each reading. */
const isCalculated = (grid: Grid, row: number, column: number): boolean =>
  isError(valueAt(grid, row, column)) || grid.formulas.has(a1(row, column));

/** True when edits would go over what somebody typed on the sheet since it was read, or into another row. */
export const isEditedSince = (edits: readonly CellEdit[], before: Grid, now: Grid): boolean =>
  now !== before &&
  editedRows(edits, before).some(({ row, guarded }) =>
    guarded.some((column) => isOtherCell(before, row, column, valueAt(now, row, column))),
  );
