import { a1 } from '../../model/address';
import { cellText } from '../../model/cell-text';
import type { CellPlace, CellValue, Grid } from '../../model/grid';
import { formatAt, valueAt } from '../../model/grid';
import type { Origin } from '../../model/plan';
import type { ReadCode } from '../cells/code';

/** One cell of a row while the table is put together. Inherited entries are the same object as the one they come from. */
export interface DraftCell {
  value: CellValue;
  format: string;
  text: string;
  at: CellPlace;
  origin: Origin;
  /** The cell holds a formula. */
  formula: boolean;
  /** In the code column: what the cell was read as, by itself or by the order of the table. */
  code: ReadCode | null;
}

export function cellAt(grid: Grid, row: number, column: number): DraftCell {
  const value = valueAt(grid, row, column);
  return {
    value,
    format: formatAt(grid, row, column),
    text: cellText(value),
    at: { sheet: grid.sheet, row, column },
    origin: 'written',
    formula: grid.formulas.size > 0 && grid.formulas.has(a1(row, column)),
    code: null,
  };
}

/** A part of what a cell says, taken for a cell of its own: nothing is ever written back to it. */
export const partOf = (cell: DraftCell, text: string, code: ReadCode | null = null): DraftCell => ({
  ...cell,
  text,
  value: text,
  origin: 'recovered',
  code,
});
