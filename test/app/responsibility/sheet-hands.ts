import type { CellValue, Grid } from '../../../src/model/grid';
import { formOf } from '../../../src/reporting/recognition/sheet-forms';
import { UNIT_COLUMNS } from '../../../src/reporting/responsibility/unit-columns';
import { readUnitSheet, type ExistingRow } from '../../../src/reporting/rows/existing-sheet';
import { isHidden } from '../progress/hands';
import { TASKS } from './acts';
import type { Desk } from './hands';

/** What hands and programs do to one sheet of a unit. */

export const taskOf = ({ cells }: ExistingRow): string => String(cells.get('task')?.value ?? '');
export const unitOf = (grid: Grid): string => formOf(grid)?.head ?? '';
export const isUnitSheet = (grid: Grid): boolean => formOf(grid)?.role === 'unit';
export const tasksOf = (rows: readonly ExistingRow[]): readonly ExistingRow[] =>
  rows.filter((row) => TASKS.some(([, , task]) => task === taskOf(row)));
const valueIn = (grid: Grid, row: number, column: number): CellValue =>
  grid.values[row - grid.top]?.[column - grid.left] ?? null;

/** The rows of the plan in another order: as a program sorts whole rows, or only the columns that it shows. */
export async function sort(desk: Desk, grid: Grid, order: readonly number[], whole: boolean): Promise<void> {
  const { rows, columns } = readUnitSheet(grid)!;
  const known = tasksOf(rows).map(({ at }) => at);
  const to = order.filter((one) => one < known.length);
  for (const [key, column] of columns) {
    if (isHidden(key) && !whole) continue;
    const values = known.map((at) => valueIn(grid, at, column));
    for (const [place, from] of to.entries())
      if (values[from] !== values[place])
        await desk.type({ sheet: grid.sheet, row: known[place]!, column }, values[from] ?? null);
  }
}

/** Two columns of the table change places, with their headers. */
export async function moveColumn(desk: Desk, grid: Grid, a: number, b: number): Promise<void> {
  const { columns, rows } = readUnitSheet(grid)!;
  const [from, to] = [UNIT_COLUMNS[a]!, UNIT_COLUMNS[b]!].map(({ key }) => columns.get(key));
  if (from === undefined || to === undefined || from === to || rows.length === 0) return;
  const header = grid.values.findIndex((row) => row.includes('Vai trò')) + grid.top;
  if (header < grid.top) return;
  for (const row of [header, ...rows.map(({ at }) => at)])
    for (const [place, value] of [
      [from, valueIn(grid, row, to)],
      [to, valueIn(grid, row, from)],
    ] as const)
      await desk.type({ sheet: grid.sheet, row, column: place }, value);
}
