import { cellText } from '../../model/cell-text';
import type { CellValue, Grid } from '../../model/grid';
import { holdsColumnNumbers } from '../cells/column-labels';

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
