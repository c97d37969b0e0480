import { cellText } from '../../model/cell-text';
import type { CellValue, Grid } from '../../model/grid';
import { holdsColumnNumbers } from '../cells/column-labels';
import { namedKind } from '../columns/headers/scores';

const SEARCHED = 60;
const LONGEST = 80;
const LEAST_COLUMNS = 3;
const LEAST_ROWS = 2;

/**
 * The sheet row of a header told by its shape alone: the first row of short, different texts in most columns of the rows below, which are
 * more than one and hold other things: numbers, long texts. Null when no row looks so.
 */
export function headerByShape(grid: Grid): number | null {
  const rows = Math.min(grid.values.length, SEARCHED);
  for (let index = 0; index < rows; index++) {
    const columns = headerCells(grid.values[index]!);
    if (columns.length < LEAST_COLUMNS || holdsColumnNumbers(grid.values[index]!) || !hasBody(grid, index, columns))
      continue;
    return grid.top + index;
  }
  return null;
}

/**
 * A row of four short, different texts and more below a gap, over rows that fill their columns otherwise, heads a table, though
 * only one or two of its words are known. A line that names the table may stand between.
 */
export function headsBelowGap(grid: Grid, row: number): boolean {
  const at = row - grid.top;
  const texts = (index: number): number =>
    (grid.values[index] ?? []).filter((value) => value !== null && value !== '').length;
  const isBelowGap = at > 1 && (texts(at - 1) === 0 || (texts(at - 1) === 1 && texts(at - 2) === 0));
  if (!isBelowGap) return false;
  const columns = headerCells(grid.values[at]!);
  const known = columns.filter((column) => namedKind(cellText(grid.values[at]![column]!)) !== null);
  return columns.length > LEAST_COLUMNS && known.length > 0 && hasBody(grid, at, columns);
}

/** The columns of a row of short, different texts; none when it holds anything else. */
function headerCells(values: readonly CellValue[]): number[] {
  const columns: number[] = [];
  const texts = new Set<string>();
  for (const [index, value] of values.entries()) {
    if (value === null || value === '') continue;
    const text = cellText(value);
    if (typeof value !== 'string' || text.length > LONGEST || !/[A-Za-zÀ-ỹ]/u.test(text) || texts.has(text)) return [];
    texts.add(text);
    columns.push(index);
  }
  return columns;
}

/** The rows below fill most of the header's columns, and are longer or hold numbers where it has words. */
function hasBody(grid: Grid, index: number, columns: readonly number[]): boolean {
  const header = grid.values[index]!;
  let full = 0;
  let otherwise = 0;
  const below = grid.values.slice(index + 1, index + 11).filter((values) => !holdsColumnNumbers(values));
  for (const values of below) {
    const filled = columns.filter((column) => (values[column] ?? null) !== null && values[column] !== '');
    if (filled.length * 3 < columns.length * 2) continue;
    full++;
    if (
      filled.some(
        (column) =>
          /^\s*[\d(]/.test(cellText(values[column]!)) ||
          cellText(values[column]!).length > cellText(header[column]!).length * 2,
      )
    )
      otherwise++;
  }
  return full >= LEAST_ROWS && full * 2 >= below.length && otherwise * 2 >= full;
}
