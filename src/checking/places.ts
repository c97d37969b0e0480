import type { CellPlace } from '../model/grid';
import type { Plan } from '../model/plan';

/** Cells in the order in which a reader meets them: sheet by sheet, from top to bottom. */
export function inReadingOrder({ appendices }: Plan, places: readonly CellPlace[]): readonly CellPlace[] {
  const sheets = appendices.map(({ sheet }) => sheet);
  return places.toSorted(
    (a, b) => sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || a.row - b.row || a.column - b.column,
  );
}
