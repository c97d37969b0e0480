import { cellText } from '../../model/cell-text';
import type { CellValue, Grid } from '../../model/grid';
import { areSignatures, closesTable, isTotal } from './closing';

/** Where rows of a table are looked for. */
export interface Below {
  /** Last header row. */
  readonly headerRow: number;
  readonly left: number;
  readonly right: number;
  /** Sheet column of the codes. */
  readonly code: number;
}

/**
 * The table's last row before `end`. Lines after a gap that hold neither a number nor columns are not its own, nor is one that
 * counts the rows in words ('Tổng số: 11 nhiệm vụ.'); after notes,
 * receivers or signatures only full rows with a number are: then the note stood at the foot of a page.
 */
export function lastRow(grid: Grid, { headerRow, left, right, code }: Below, end: number): number {
  let last = headerRow;
  let gap = 0;
  let numbered = 0;
  let rows = 0;
  let closed = false;
  for (let row = headerRow + 1; row < end; row++) {
    const values = grid.values[row - grid.top]!;
    let filled = 0;
    let first: CellValue = null;
    for (let column = left; column <= right && filled < 3; column++) {
      const value = values[column - grid.left] ?? null;
      if (value === null || value === '') continue;
      filled++;
      first ??= value;
    }
    const words = typeof first === 'string' ? first : '';
    const isNumbered = (): boolean => startsNumbered(values[code - grid.left] ?? null);
    if (filled === 0) gap++;
    else if (
      closesTable(words) ||
      (filled < 3 && words !== '' && areSignatures(textsOf(values, left - grid.left, right - grid.left))) ||
      (gap >= WIDE_GAP && numbered * 4 >= rows * 3 && !isNumbered() && !isTotal(words))
    )
      closed = true;
    else if (
      closed ? filled >= 3 && isNumbered() : filled >= 3 || gap === 0 || isNumbered() || (filled > 1 && isTotal(words))
    ) {
      if (rows < COUNTED) {
        rows++;
        if (isNumbered()) numbered++;
      }
      last = row;
      gap = 0;
      closed = false;
    }
  }
  return last;
}

/** Below so many blank rows what has no number, where the rows have, is another thing: a summary, a pivot table. */
const WIDE_GAP = 2;
/** Rows that tell whether rows have numbers. */
const COUNTED = 50;

const textsOf = (values: readonly CellValue[], from: number, to: number): string[] =>
  values.slice(from, to + 1).flatMap((value) => cellText(value) || []);

const startsNumbered = (value: CellValue): boolean =>
  typeof value === 'number' ||
  /^\s*([IVX]+|\d+(\.\d+)*|\p{Lu}[\p{Lu}\d_-]{0,14}\d+(\.\d+)*)([.)\s]|$)/u.test(cellText(value));
