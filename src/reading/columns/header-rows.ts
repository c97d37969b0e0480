import type { Grid } from '../../model/grid';
import { cellText } from '../../model/cell-text';
import { headerColumns, headerRole, isForeignHeader, type HeaderColumns } from './header';
import type { Merges } from '../tables/merges';

/** A header as it stands on the sheet, over one or two rows. */
export interface Header extends HeaderColumns {
  /** A column that only other tables have: people, money, places. */
  readonly foreign: boolean;
  /** Its last row. */
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Header text of every column of the grid, '' without one. */
  readonly written: readonly string[];
}

/** Reads the header at `row`, which may go on in the row below. */
export function readHeader(grid: Grid, merges: Merges, row: number): Header {
  const upper = grid.values[row - grid.top]!.map(cellText);
  const below = grid.values[row + 1 - grid.top]?.map(cellText);
  const bottom = below && continuesHeader(grid, merges, row, upper, below) ? row + 1 : row;
  const texts = upper.map((text, index) => {
    if (bottom === row) return text === '' ? [] : [text];
    const low = below?.[index] ?? '';
    const high = text !== '' || low === '' ? text : groupHeading(grid, merges, row, index, upper);
    return [high, low].filter((part) => part !== '');
  });
  const filled = texts.flatMap((parts, index) => (parts.length > 0 ? [grid.left + index] : []));
  const foreign = texts.some(
    (parts) => parts.length > 0 && headerRole(parts.join(' ')) === null && parts.some(isForeignHeader),
  );
  return {
    ...headerColumns(texts, grid.left),
    foreign,
    bottom,
    left: filled[0] ?? grid.left,
    right: filled.at(-1) ?? grid.left,
    written: texts.map((parts) => parts.join(' ')),
  };
}

/** The text of the heading that covers this column from the left ('Điểm' over 'chuẩn' and 'đạt được 2022'). */
function groupHeading(grid: Grid, merges: Merges, row: number, index: number, upper: readonly string[]): string {
  const area = merges.at(row, grid.left + index);
  if (area) return upper[area.column - grid.left] ?? '';
  for (let left = index - 1; left >= 0; left--)
    if (upper[left] !== '') return merges.at(row, grid.left + left) ? '' : upper[left]!;
  return '';
}

function continuesHeader(
  grid: Grid,
  merges: Merges,
  row: number,
  upper: readonly string[],
  below: readonly string[],
): boolean {
  let under = 0;
  for (let index = 0; index < below.length; index++) {
    const text = below[index]!;
    if (text === '') continue;
    const area = merges.at(row, grid.left + index);
    const heading = upper[index] !== '' ? upper[index]! : groupHeading(grid, merges, row, index, upper);
    const grouped =
      (area !== null && area.columns > 1 && area.row === row) || upper[index] === '' || nextIsBlank(upper, index);
    if (!grouped || (headerRole(`${heading} ${text}`) === null && headerRole(text) === null)) return false;
    under++;
  }
  return under > 0;
}

/** Without merges a group heading stands over its first column and leaves the next one blank. */
const nextIsBlank = (upper: readonly string[], index: number): boolean =>
  index + 1 < upper.length && upper[index + 1] === '';
