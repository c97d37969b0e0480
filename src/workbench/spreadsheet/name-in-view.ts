import type { SheetView } from '../../workbook/file/view';
import type { RowName } from '../../workbook/port';
import { columnPixels, DEFAULT_WIDTH } from './snapshot';

/** Columns that are held fast leave at least this part of the window to the others. */
const MOST_HELD = 0.6;

/** How a cell is shown so that the name of its row is seen beside it. */
export interface NameInView {
  /** The first column to be in view; absent: the cell's own. */
  readonly from?: number;
  /** So many columns from the left are held fast. */
  readonly hold?: number;
}

/**
 * In: a sheet that holds no columns fast itself, the column of a cell in it, the columns that name the cell's row, and
 * the window's width in pixels. Out: the window goes back to the name where both have room side by side; otherwise the
 * name is held fast, or its first column alone where the name takes too much of the window.
 */
export function nameInView(
  { columns }: Pick<SheetView, 'columns'>,
  column: number,
  name: RowName | undefined,
  room: number,
): NameInView {
  if (!name || column <= name.last) return {};
  const width = (from: number, to: number): number => {
    let pixels = 0;
    for (let at = from; at <= to; at++) {
      const { width: characters, hidden } = columns.get(at) ?? {};
      if (!hidden) pixels += characters === undefined ? DEFAULT_WIDTH : columnPixels(characters);
    }
    return pixels;
  };
  if (width(name.first, column) <= room) return { from: name.first };
  if (width(0, name.last) <= MOST_HELD * room) return { hold: name.last + 1 };
  return width(0, name.first) <= MOST_HELD * room ? { hold: name.first + 1 } : {};
}
