import type { CellValue, Grid } from '../../../model/grid';
import { parseCode } from '../../../model/code';
import { cellText } from '../../../model/cell-text';
import { beginsUnit } from '../../../units/heads';
import type { Merges } from '../../tables/merges';
import { namedKind, scoresOfParts, strongest } from './scores';
import { LONGEST_HEADER } from './words';
import { periodOf } from '../../cells/periods-as-columns';

/** The rows of a header and what they write over each column. Rows and columns are those of the sheet. */
export interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** For each column from `left` to `right`: its texts from the upper row to the lowest, none without a header. */
  readonly parts: readonly (readonly string[])[];
}

/** Tables of more columns than this are something else, and the rest of them is not read. */
const MOST_COLUMNS = 60;
const MOST_ROWS = 4;
/** How rows of a table begin: with their number. */
const NUMBERED = /^\s*(\d|[IVX]+([.\s)]|$)|[A-Za-zÀ-ỹ][.)]\s)/u;
/** Headings over several columns are short. */
const LONGEST_GROUP = 80;

/** Reads the header whose first row by its words is `row`: it may begin a row above and go on below. */
export function readHeaderRows(grid: Grid, merges: Merges, row: number): HeaderRows {
  const top = hasGroupsAbove(grid, merges, row) ? row - 1 : row;
  let bottom = row;
  while (bottom - top + 1 < MOST_ROWS && continuesHeader(grid, merges, top, bottom)) bottom++;
  return headerBetween(grid, merges, top, bottom);
}

/** The header that stands in these rows. */
export function headerBetween(grid: Grid, merges: Merges, top: number, bottom: number): HeaderRows {
  const width = grid.values[0]?.length ?? 0;
  const all: string[][] = [];
  for (let index = 0; index < width; index++) all.push(partsOf(grid, merges, { top, bottom }, index));
  const first = all.findIndex((parts) => parts.length > 0);
  let last = all.length - 1;
  while (last > first && all[last]!.length === 0) last--;
  const from = Math.max(0, first);
  const to = Math.min(last, from + MOST_COLUMNS - 1);
  return { top, bottom, left: grid.left + from, right: grid.left + Math.max(from, to), parts: all.slice(from, to + 1) };
}

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

const rowTexts = (grid: Grid, row: number): string[] => (grid.values[row - grid.top] ?? []).map(cellText);
const textAt = (grid: Grid, row: number, index: number): string =>
  cellText(grid.values[row - grid.top]?.[index] ?? null);

function partsOf(grid: Grid, merges: Merges, { top, bottom }: Rows, index: number): string[] {
  const parts: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const own = textAt(grid, row, index);
    const text =
      own !== '' ? own : row < bottom && hasBelow(grid, row, bottom, index) ? groupText(grid, merges, row, index) : '';
    if (text !== '' && parts.at(-1) !== text) parts.push(text.slice(0, LONGEST_HEADER * 2));
  }
  return parts;
}

const hasBelow = (grid: Grid, row: number, bottom: number, index: number): boolean => {
  for (let below = row + 1; below <= bottom; below++) if (textAt(grid, below, index) !== '') return true;
  return false;
};

/** The text of the heading that covers this column from the left ('Điểm' over 'chuẩn' and 'đạt được 2022'). */
function groupText(grid: Grid, merges: Merges, row: number, index: number): string {
  const area = merges.at(row, grid.left + index);
  if (area) return area.row === row ? textAt(grid, row, area.column - grid.left) : '';
  for (let left = index - 1; left >= 0; left--) {
    const text = textAt(grid, row, left);
    if (text !== '') return merges.at(row, grid.left + left) ? '' : text;
  }
  return '';
}

/** True when the row above holds headings over several columns of this one and nothing else. */
function hasGroupsAbove(grid: Grid, merges: Merges, row: number): boolean {
  const above = rowTexts(grid, row - 1);
  const own = rowTexts(grid, row);
  const width = own.filter((text) => text !== '').length;
  let groups = 0;
  for (const [index, text] of above.entries()) {
    if (text === '') continue;
    const area = merges.at(row - 1, grid.left + index);
    if (text.length > LONGEST_GROUP || !area || area.row !== row - 1) return false;
    // A title over the whole table is no heading of its columns.
    if (area.columns < 2 || area.columns * 2 > width + 1 || own[index] === '') return false;
    groups++;
  }
  return groups > 0;
}

/** True when the row below `bottom` still belongs to the header that begins at `top`. */
function continuesHeader(grid: Grid, merges: Merges, top: number, bottom: number): boolean {
  const row = bottom + 1;
  const below = rowTexts(grid, row);
  if (below.length === 0) return false;
  const upper = rowTexts(grid, bottom);
  const first = rowTexts(grid, top).findIndex((text) => text !== '');
  const firstBelow = below.findIndex((text) => text !== '');
  if (countsUnderHeading(grid, merges, bottom)) return true;
  let under = 0;
  let beside = 0;
  let named = 0;
  for (const [index, text] of below.entries()) {
    if (text === '') continue;
    if (text.length > LONGEST_HEADER || isNumber(grid.values[row - grid.top]![index]!)) return false;
    const area = merges.at(bottom, grid.left + index);
    const isGrouped = area !== null && area.columns > 1 && area.row + area.rows - 1 === bottom;
    // A row of the table begins with its number.
    if (index === first && (NUMBERED.test(text) || parseCode(text) !== null)) return false;
    const isNumbered = index === firstBelow || namedKind(upper[index] ?? '') === 'code';
    if (isNumbered && !isGrouped && /^(?:\d{1,2}|[IVX]+|[A-H])[.)]?$/.test(text)) return false;
    // 'Xếp hạng' over '2025': a column alone may have two lines as well, where no row of the table begins.
    const isUnder = isGrouped || upper[index] === '' || nextIsBlank(upper, index) || startsBlank(below, first);
    if (!isUnder) return false;
    if (isGrouped) under++;
    else beside++;
    if (namesPart(grid, merges, { top, bottom: row }, index)) named++;
  }
  // One text alone, under no heading of several columns, heads the first rows of the table.
  if (under === 0 && beside < 2) return false;
  // Below merged headings anything short names a part of them; without merges the words must do.
  return under > 0 && beside === 0
    ? named * 3 >= under || (under >= 2 && startsBlank(below, first))
    : named === under + beside;
}

/**
 * 1, 2, 3 … one after the other under a heading of several columns and nowhere else: months, quarters. Where nobody merged the
 * heading it stands over the first of them, and nothing over the others.
 */
function countsUnderHeading(grid: Grid, merges: Merges, bottom: number): boolean {
  const values = grid.values[bottom + 1 - grid.top] ?? [];
  const upper = rowTexts(grid, bottom);
  let before = 0;
  let count = 0;
  for (const [index, value] of values.entries()) {
    if (value === null || value === '') continue;
    const area = merges.at(bottom, grid.left + index);
    const isGrouped = area !== null && area.columns > 1 && area.row + area.rows - 1 === bottom;
    const number = Number(value);
    const isNext = number === before + 1;
    const isUnder = isGrouped || (number === 1 ? OF_TIMES.test(upper[index]!) : isNext && upper[index] === '');
    if (!isUnder || !(isNext || number === 1)) return false;
    before = number;
    count++;
  }
  return count >= 3;
}

const OF_TIMES = /(?<![A-Za-zÀ-ỹ])(?:tháng|quý|tuần)(?![A-Za-zÀ-ỹ])/iu;

const isNumber = (value: CellValue): boolean => typeof value === 'number' && !(value >= 2000 && value < 2100);

/** Rows of a table have a number or a name in their first columns, which the names of parts leave blank. */
const startsBlank = (below: readonly string[], first: number): boolean =>
  below[first] === '' && below[first + 1] === '';

function namesPart(grid: Grid, merges: Merges, rows: Rows, index: number): boolean {
  const parts = partsOf(grid, merges, rows, index);
  const own = parts.at(-1) ?? '';
  if (namedKind(own) !== null || beginsUnit(own, true) || periodOf(parts, null) !== null) return true;
  const best = strongest(scoresOfParts(parts).kinds);
  return best !== null && best.weight > 2.4 && parts.at(-1)!.length <= 60;
}

/** Without merges a group heading stands over its first column and leaves the next one blank. */
const nextIsBlank = (upper: readonly string[], index: number): boolean =>
  index + 1 < upper.length && upper[index + 1] === '';
