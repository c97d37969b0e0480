import type { IRange } from '@univerjs/presets';
import type { SheetView } from '../../workbook/file/view';
import type { RowName } from '../../workbook/port';
import { columnPixels, DEFAULT_WIDTH } from './snapshot';

/** Rows and columns kept in view around a cell that is shown: the last ones may be cut by the window's edge. */
const CONTEXT = { above: 2, below: 3, right: 1 } as const;
/** What the window shows beside its cells: row numbers and a scroll bar, in pixels. */
const BESIDE_CELLS = 46 + 20;
/** What the window shows above and below its cells: the letters of the columns and a scroll bar, in pixels. */
const BESIDE_ROWS = 20 + 20;
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
  const width = (from: number, to: number): number => widthOf({ columns }, from, to);
  if (width(name.first, column) <= room) return { from: name.first };
  if (width(0, name.last) <= MOST_HELD * room) return { hold: name.last + 1 };
  return width(0, name.first) <= MOST_HELD * room ? { hold: name.first + 1 } : {};
}

/** Pixels of the columns from one to another, both included. */
function widthOf({ columns }: Pick<SheetView, 'columns'>, from: number, to: number): number {
  let pixels = 0;
  for (let at = from; at <= to; at++) {
    const { width, hidden } = columns.get(at) ?? {};
    if (!hidden) pixels += width === undefined ? DEFAULT_WIDTH : columnPixels(width);
  }
  return pixels;
}

/**
 * In: a row, the pixels for it and its neighbours, and the height of each row. Out: the row with as many neighbours as
 * fit beside it: rows of long text are as high as a low window, and Univer would show the last of them alone.
 */
export function rowsInView(
  row: number,
  room: number,
  heightOf: (row: number) => number,
): { readonly startRow: number; readonly endRow: number } {
  let [startRow, endRow] = [row, row];
  let left = room - heightOf(row);
  const { above, below } = CONTEXT;
  for (let far = 1; far <= Math.max(above, below); far++) {
    if (far <= below && endRow === row + far - 1 && heightOf(row + far) <= left) left -= heightOf(++endRow);
    if (far <= above && startRow === row - far + 1 && row >= far && heightOf(row - far) <= left)
      left -= heightOf(--startRow);
  }
  return { startRow, endRow };
}

/** The window over a sheet, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** Columns that the view holds fast already. */
  readonly held: number;
  readonly heightOf: (row: number) => number;
}

/** What is brought into view for a cell. */
export interface ShownRange {
  /** So many columns are to be held fast from now on. */
  readonly hold?: number;
  /** Pixels of the sheet, behind the columns that are held, that are scrolled out to the left; absent: as many as need be. */
  readonly left?: number;
  readonly range: IRange;
}

/**
 * In: a sheet, a cell of it, the columns that name the cell's row, and the room that the window has.
 */
export function shownRange(
  view: Pick<SheetView, 'columns' | 'freeze'>,
  { row, column }: { readonly row: number; readonly column: number },
  name: RowName | undefined,
  { width, height, held, heightOf }: Room,
): ShownRange {
  const frozen = Array.from({ length: view.freeze.rows }, (_, at) => heightOf(at));
  const left = height - BESIDE_ROWS - frozen.reduce((sum, one) => sum + one, 0);
  const rows = rowsInView(row, left, heightOf);
  const range = { ...rows, startColumn: column, endColumn: column + CONTEXT.right };
  if (view.freeze.columns > 0) return { range };
  if (held > 0) return column < held ? { range } : { left: widthOf(view, held, column - 1), range };
  const { from, hold } = nameInView(view, column, name, width - BESIDE_CELLS);
  if (hold !== undefined) return { hold, left: widthOf(view, hold, column - 1), range };
  return from === undefined ? { range } : { left: widthOf(view, 0, from - 1), range };
}
