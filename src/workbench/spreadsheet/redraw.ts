import type { SheetView, ViewCell } from '../../workbook/file/view';

/** A place as a key of a map. */
export const cellKey = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  `${row}:${column}`;

export const cellsByKey = (view: SheetView): Map<string, ViewCell> =>
  new Map(view.cells.map((cell) => [cellKey(cell), cell]));

/**
 * True when two states of a sheet differ in nothing but cells, highlights and drop-downs, so that the cells can be
 * exchanged in place.
 */
export function sameFrame(before: SheetView, after: SheetView): boolean {
  const frame = ({ visible, tabColor, merges, columns, rows, freeze, charts }: SheetView) =>
    JSON.stringify([visible, tabColor, merges, [...columns], [...rows], freeze, charts]);
  return frame(before) === frame(after);
}

/**
 * In: the cells that are drawn and the cells that should be. Out: those to empty first (changed or gone), and those to
 * set.
 */
export function cellChanges(
  before: ReadonlyMap<string, ViewCell>,
  after: readonly ViewCell[],
): { readonly gone: ViewCell[]; readonly set: ViewCell[] } {
  const gone: ViewCell[] = [];
  const set: ViewCell[] = [];
  const left = new Map(before);
  for (const cell of after) {
    const drawn = left.get(cellKey(cell));
    left.delete(cellKey(cell));
    if (drawn === cell || (drawn && content(drawn) === content(cell))) continue;
    if (drawn) gone.push(drawn);
    set.push(cell);
  }
  return { gone: [...gone, ...left.values()], set };
}

/**
 * All that is drawn of a cell. Field by field: a cell that was typed in has them in another order than one that was
 * read.
 */
const content = ({ value, formula, format, style, link }: ViewCell): string =>
  JSON.stringify([value, formula, format, style, link]);
