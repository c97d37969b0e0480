import { must } from '../workbooks';
import { splitSheets } from '../../../src/app/responsibility/split';
import type { CellValue, Grid } from '../../../src/model/grid';
import { readUnitSheet } from '../../../src/reporting/rows/existing-sheet';
import type { UnitColumn } from '../../../src/reporting/responsibility/unit-columns';
import type { Workbook } from '../../../src/workbook/port';
import { fileOfSpecs, openWorkbookFile, type FileWorkbook } from '../../../src/workbook/file';

/** The sheet of a unit in a workbook, by the beginning of its name. */
export async function sheetOf(workbook: FileWorkbook, name: string): Promise<Grid> {
  const grid = must(await workbook.read()).find(({ sheet }) => sheet.startsWith(name));
  if (!grid) throw new Error(`no sheet ${name}`);
  return grid;
}

/** Types into a unit's sheet, in the row of that code. */
export async function report(
  workbook: FileWorkbook,
  unit: string,
  code: string,
  cells: Partial<Record<UnitColumn, CellValue>>,
): Promise<void> {
  const grid = await sheetOf(workbook, unit);
  const sheet = readUnitSheet(grid)!;
  const row = sheet.rows.find((one) => one.cells.get('code')?.value === code)!;
  for (const [key, value] of Object.entries(cells))
    workbook.type({ sheet: grid.sheet, row: row.at, column: sheet.columns.get(key as UnitColumn)! }, { value });
}

/** What a unit's sheet says in the row of that code. */
export async function saidBy(
  workbook: FileWorkbook,
  unit: string,
  code: string,
): Promise<Partial<Record<UnitColumn, string | number>>> {
  const row = readUnitSheet(await sheetOf(workbook, unit))!.rows.find((one) => one.cells.get('code')?.value === code);
  return Object.fromEntries([...(row?.cells ?? [])].map(([key, { value }]) => [key, value]));
}

/** The file that was sent to a unit, opened as the unit opens it. */
export async function sentTo(workbook: Workbook, unit: string): Promise<FileWorkbook> {
  const file = must(await splitSheets(workbook)).find((one) => one.unit === unit)!;
  return must(await openWorkbookFile(file.fileName, must(await fileOfSpecs([file.spec]))));
}
