import { a1, areaAddress } from '../../../src/model/address';
import type { Area, CellValue, Grid } from '../../../src/model/grid';
import { readUnitSheet } from '../../../src/reporting/rows/existing-sheet';
import { UNIT_COLUMNS, type UnitColumn } from '../../../src/reporting/responsibility/unit-columns';
import { createWorkbookFile, openWorkbookFile, type FileWorkbook } from '../../../src/workbook/file';
import { must } from '../workbooks';
import { sheetOf } from './returned';

/** What strangers' hands do to a unit's sheet before it comes back. */

export const isHidden = (key: UnitColumn): boolean => UNIT_COLUMNS.some((one) => one.key === key && 'hidden' in one);

export const typeInto = (file: FileWorkbook, { sheet }: Grid, row: number, column: number, value: CellValue): void =>
  file.type({ sheet, row, column }, { value });

/** The rows in another order, of the columns of `moved` alone: `order` names for each line the one that comes there. */
export async function reorder(
  file: FileWorkbook,
  unit: string,
  order: readonly number[],
  moved: (key: UnitColumn) => boolean,
): Promise<void> {
  const grid = await sheetOf(file, unit);
  const { rows, columns } = readUnitSheet(grid)!;
  for (const { key } of UNIT_COLUMNS) {
    if (!moved(key)) continue;
    const column = columns.get(key)!;
    const values = rows.map(({ at }) => grid.values[at - grid.top]![column - grid.left]!);
    order.forEach((from, to) => typeInto(file, grid, rows[to]!.at, column, values[from] ?? null));
  }
}

/** The hidden row ids blanked or pasted over. */
export async function spoilIds(file: FileWorkbook, unit: string, value: string | null): Promise<void> {
  const grid = await sheetOf(file, unit);
  const { rows, columns } = readUnitSheet(grid)!;
  for (const { at } of rows) typeInto(file, grid, at, columns.get('id')!, value);
}

/** The cells of the unit's sheet as values alone, in a workbook of another program: no names, merged as it says. */
export async function copiedByHand(
  file: FileWorkbook,
  unit: string,
  {
    keep = () => true,
    merge = [],
  }: { readonly keep?: (key: UnitColumn) => boolean; readonly merge?: readonly Area[] } = {},
): Promise<FileWorkbook> {
  const grid = await sheetOf(file, unit);
  const { columns } = readUnitSheet(grid)!;
  const dropped = new Set([...columns].filter(([key]) => !keep(key)).map(([, column]) => column));
  const cells = grid.values.flatMap((row, r) =>
    row.flatMap((value, c): [string, string | number][] =>
      (typeof value === 'string' || typeof value === 'number') && !dropped.has(grid.left + c)
        ? [[a1(grid.top + r, grid.left + c), value]]
        : [],
    ),
  );
  const bytes = await createWorkbookFile([
    { name: 'Sheet1', cells: Object.fromEntries(cells), merges: merge.map(areaAddress) },
  ]);
  return must(await openWorkbookFile('chép tay.xlsx', bytes));
}
