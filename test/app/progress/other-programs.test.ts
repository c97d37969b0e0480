import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { collectReturned } from '../../../src/app/progress/collect';
import { generateResponsibilitySheets } from '../../../src/app/responsibility/sheets';
import { a1 } from '../../../src/model/address';
import { readUnitSheet } from '../../../src/reporting/rows/existing-sheet';
import { createWorkbookFile, openWorkbookFile, type FileWorkbook } from '../../../src/workbook/file';
import { PLAN, TASKS, TODAY } from '../responsibility/acts';
import { taskOf } from '../responsibility/sheet-hands';
import { cellsOf, must } from '../workbooks';
import { typeInto } from './hands';
import { sentTo, sheetOf } from './returned';

/**
 * A unit fills its sheet in with LibreOffice: what that writes was looked at (7.4), and is done here to our own file. Each
 * result goes to its task, and no row comes in a second time.
 */

const UNIT = 'Văn phòng';
const SHEET = 'xl/worksheets/sheet1.xml';
const WORKBOOK = 'xl/workbook.xml';
type Parts = Record<string, string>;
type Change = (parts: Parts) => Parts;

/** Every attribute is spelt out, also where it says what goes without saying; truth values are words. */
const spelt: Change = (parts) => ({
  ...parts,
  [SHEET]: parts[SHEET]!.replaceAll(
    '<row ',
    '<row customFormat="false" hidden="false" outlineLevel="0" collapsed="false" ',
  )
    .replaceAll(/ (hidden|customHeight)="1"/g, ' $1="true"')
    .replaceAll(/(<row [^>]*?) hidden="false"([^>]*? hidden="true")/g, '$1$2'),
  [WORKBOOK]: parts[WORKBOOK]!.replaceAll(
    /<definedName ([^>]*?)( hidden="1")?>/g,
    '<definedName function="false" hidden="false" vbProcedure="false" $1>',
  ),
});
/** Rows that a filter leaves out are hidden; the filter itself is a table, here over the merged line of an appendix. */
const filtered: Change = (parts) => ({
  ...parts,
  [SHEET]: parts[SHEET]!.replaceAll(/<row (r="(?:10|11)")/g, '<row hidden="true" $1'),
});
const withoutNames: Change = (parts) => ({
  ...parts,
  [WORKBOOK]: parts[WORKBOOK]!.replace(/<definedNames>.*<\/definedNames>/, ''),
});

async function changed(file: FileWorkbook, changes: readonly Change[]): Promise<FileWorkbook> {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(must(await file.save()))).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
  const after = changes.reduce((before, change) => change(before), parts);
  const bytes = zipSync(Object.fromEntries(Object.entries(after).map(([path, xml]) => [path, strToU8(xml)])));
  return must(await openWorkbookFile('LibreOffice.xlsx', bytes));
}

/** With two rows put in above the table, and a column behind its first one. */
async function widened(file: FileWorkbook): Promise<FileWorkbook> {
  const grid = await sheetOf(file, UNIT);
  const cells = grid.values.flatMap((row, r) =>
    row.flatMap((value, c): [string, string | number][] =>
      typeof value === 'string' || typeof value === 'number'
        ? [[a1(grid.top + r + (r > 2 ? 2 : 0), grid.left + c + (c > 0 ? 1 : 0)), value]]
        : [],
    ),
  );
  return must(
    await openWorkbookFile('x.xlsx', await createWorkbookFile([{ name: UNIT, cells: Object.fromEntries(cells) }])),
  );
}

describe('a sheet that comes back from LibreOffice', () => {
  it.each<[string, (file: FileWorkbook) => Promise<FileWorkbook>]>([
    ['filled in', (file) => changed(file, [spelt])],
    ['filtered', (file) => changed(file, [spelt, filtered])],
    ['with its names deleted', (file) => changed(file, [spelt, withoutNames])],
    ['with a column and rows put in', widened],
  ])('gives each result to its task: %s', async (_, byLibreOffice) => {
    const bytes = await createWorkbookFile([{ name: 'Phụ lục 1', cells: cellsOf(PLAN) }]);
    const workbook = must(await openWorkbookFile('a.xlsx', bytes));
    workbook.onWritten(() => undefined);
    must(await generateResponsibilitySheets(workbook, TODAY));
    const file = await sentTo(workbook, UNIT);
    const grid = await sheetOf(file, UNIT);
    const { rows, columns } = readUnitSheet(grid)!;
    for (const row of rows) typeInto(file, grid, row.at, columns.get('result')!, `xong ${taskOf(row)}`);

    const returned = await byLibreOffice(file);
    const { files } = must(await collectReturned(workbook, [{ name: 'x.xlsx', workbook: returned }], TODAY));
    expect(files[0]!.sheets).toMatchObject([{ unit: UNIT, fate: 'read', rows: [], altered: [] }]);
    const now = readUnitSheet(await sheetOf(workbook, UNIT))!.rows;
    expect(now.map((row) => [taskOf(row), row.cells.get('result')?.value])).toEqual(
      TASKS.map(([, , task]) => [task, `xong ${task}`]),
    );
  });
});
