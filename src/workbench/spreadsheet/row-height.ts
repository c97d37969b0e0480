import type { Area } from '../../model/grid';
import type { ViewCell } from '../../workbook/file/view';

const DEFAULT_SIZE = 11;
const PADDING = 6;
/** Mean width of a letter of Vietnamese text and height of a line, as parts of the font size in pixels. */
const LETTER = 0.47;
const BOLD_LETTER = 0.5;
const LINE = 1.15;
/** Excel's own limit: 409 points. */
const HIGHEST = 545;

/**
 * How high a row must be for its wrapped text, near enough to read it all. In: the row's cells, the merged area that
 * begins at a cell, the width of a column in pixels, and the default height. Out: pixels.
 */
export function rowHeight(
  cells: readonly ViewCell[],
  mergeFrom: (cell: ViewCell) => Area | undefined,
  width: (column: number) => number,
  least: number,
): number {
  let height = least;
  for (const cell of cells) {
    if (typeof cell.value !== 'string') continue;
    const merge = mergeFrom(cell);
    // Text that spans rows does not stretch its first one.
    if (merge && merge.rows > 1) continue;
    let room = -PADDING;
    for (let column = cell.column; column < cell.column + (merge?.columns ?? 1); column++) room += width(column);
    const size = ((cell.style?.size ?? DEFAULT_SIZE) * 96) / 72;
    const perLine = Math.max(1, Math.floor(room / (size * (cell.style?.bold ? BOLD_LETTER : LETTER))));
    height = Math.max(
      height,
      Math.ceil(lines(cell.value, cell.style?.wrap ? perLine : Infinity) * size * LINE + PADDING / 2),
    );
  }
  return Math.min(height, HIGHEST);
}

/** Lines of the text when words are kept whole. */
function lines(text: string, perLine: number): number {
  let count = 0;
  for (const paragraph of text.split('\n')) {
    count++;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const needed = used === 0 ? word.length : used + 1 + word.length;
      if (needed <= perLine) used = needed;
      else {
        count += used === 0 ? Math.ceil(word.length / perLine) - 1 : Math.ceil(word.length / perLine);
        used = word.length % perLine || perLine;
      }
    }
  }
  return count;
}
