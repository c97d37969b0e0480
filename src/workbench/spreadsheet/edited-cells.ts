import type { ISetRangeValuesMutationParams } from '@univerjs/preset-sheets-core';
import type { ICellData, Nullable } from '@univerjs/presets';

/** A cell that is set, with its place; null for one that is emptied. */
export interface EditedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Nullable<ICellData>;
}

/** The cells that a mutation of Univer sets. */
export function* editedCells(edit: ISetRangeValuesMutationParams): Generator<EditedCell> {
  const cellValue = edit.cellValue ?? {};
  const numbers = (lines: object | null | undefined): number[] => Object.keys(lines ?? {}).map(Number);
  for (const row of numbers(cellValue))
    for (const column of numbers(cellValue[row])) yield { row, column, cell: cellValue[row]![column] };
}
