import { a1 } from '../../src/model/address';
import { createWorkbookFile, type NewCell } from '../../src/workbook/file';
import { syntheticPlan } from './plan';

/** A synthetic plan as an .xlsx file. */
export function planFile(rows: number, units = 20, seed = 1): Promise<Uint8Array> {
  const grid = syntheticPlan(rows, units, seed);
  const cells: Record<string, NewCell> = {};
  for (const [row, values] of grid.values.entries())
    for (const [column, value] of values.entries()) if (value !== null) cells[a1(row, column)] = value;
  return createWorkbookFile([{ name: grid.sheet, cells }]);
}
