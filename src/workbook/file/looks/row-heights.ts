import type { Area } from '../../../model/grid';

/** Height of a line of 12-point text in points, as Excel sets it for Times New Roman. */
const LINE = 15.75;
const HIGHEST_ROW = 409;
/** Width that Excel gives a column when none is set, in characters. */
const DEFAULT_WIDTH = 8.43;

interface Wrapped {
  readonly column: number;
  readonly text: string;
}

/**
 * The height in points for a row of wrapped texts that has none of its own; undefined where one line is enough. Excel
 * would fit it when it draws, but LibreOffice and the workbench's spreadsheet draw the height that the file holds. An
 * estimate: a character of the width that Excel counts by holds about one letter of 12-point text.
 */
export function fittingHeight(
  cells: readonly Wrapped[],
  row: number,
  widthOf: (column: number) => number | undefined,
  merges: readonly Area[],
): number | undefined {
  let most = 1;
  for (const { column, text } of cells) {
    const merge = merges.find(
      (area) =>
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    );
    // What is merged over several rows has the height of all of them.
    if (merge && merge.rows > 1) continue;
    let width = 0;
    for (let at = column; at < column + (merge?.columns ?? 1); at++) width += widthOf(at) ?? DEFAULT_WIDTH;
    const lines = text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil([...line].length / Math.max(1, width))), 0);
    most = Math.max(most, lines);
  }
  return most > 1 ? Math.min(HIGHEST_ROW, most * LINE) : undefined;
}

/**
 * The heights that a worksheet part holds, by row, in points: also those that Excel fitted itself, which hucre leaves
 * out.
 */
export function storedHeights(xml: string): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  let row = -1;
  for (const [tag] of xml.matchAll(/<(?:[\w.-]+:)?row(?=[\s/>])[^>]*>/g)) {
    const number = /\sr="(\d+)"/.exec(tag)?.[1];
    row = number === undefined ? row + 1 : Number(number) - 1;
    const height = Number(/\sht="([\d.]+)"/.exec(tag)?.[1] ?? Number.NaN);
    if (Number.isFinite(height)) heights.set(row, height);
  }
  return heights;
}
