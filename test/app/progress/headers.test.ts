import { expect, it } from 'vitest';
import { collectReturned } from '../../../src/app/progress/collect';
import { generateResponsibilitySheets } from '../../../src/app/responsibility/sheets';
import { headerOf, INPUT_COLUMNS, type UnitColumn } from '../../../src/reporting/responsibility/unit-columns';
import { readUnitSheet } from '../../../src/reporting/rows/existing-sheet';
import { createWorkbookFile, openWorkbookFile, type FileWorkbook } from '../../../src/workbook/file';
import { PLAN, PLAN_SHEET, TODAY } from '../responsibility/acts';
import { cellsOf, must } from '../workbooks';
import { report, saidBy, sentTo, sheetOf } from './returned';

/** Names of columns that somebody typed otherwise: what stands below them is still what was asked for. */

const UNIT = 'Văn phòng';
const WORDS: Readonly<Record<(typeof INPUT_COLUMNS)[number], string>> = Object.fromEntries(
  INPUT_COLUMNS.map((key) => [key, `chữ ở ${key}`]),
) as never;

async function start(): Promise<FileWorkbook> {
  const workbook = must(
    await openWorkbookFile('a.xlsx', await createWorkbookFile([{ name: PLAN_SHEET, cells: cellsOf(PLAN) }])),
  );
  must(await generateResponsibilitySheets(workbook, TODAY));
  return workbook;
}

async function rename(
  file: FileWorkbook,
  columns: readonly UnitColumn[],
  typed: (header: string) => string,
): Promise<void> {
  const grid = await sheetOf(file, UNIT);
  const { columns: at } = readUnitSheet(grid)!;
  const row = grid.top + grid.values.findIndex((cells) => cells.includes(headerOf('result')));
  for (const key of columns)
    file.type({ sheet: grid.sheet, row, column: at.get(key)! }, { value: typed(headerOf(key)) });
}

it.each<[string, readonly UnitColumn[], (header: string) => string]>([
  ['in capitals', INPUT_COLUMNS, (header) => header.toUpperCase()],
  ['broken over lines, with blanks behind', INPUT_COLUMNS, (header) => `${header.replace(' ', '\n')} `],
  ['with hard blanks', INPUT_COLUMNS, (header) => header.replaceAll(' ', '\u00a0')],
  ['with more words', ['result', 'evidence'], (header) => `${header} (ghi rõ)`],
  ['blank', ['result'], () => ''],
  ['over the hidden ids', ['id'], () => 'x'],
])('a name of a column typed otherwise: %s', async (_, columns, typed) => {
  const master = await start();
  const sent = await sentTo(master, UNIT);
  await report(sent, UNIT, '1.7', WORDS);
  await rename(sent, columns, typed);
  const { files } = must(await collectReturned(master, [{ name: 'a.xlsx', workbook: sent }], TODAY));
  expect(files[0]!.sheets[0]).toMatchObject({ fate: 'read', rows: [], altered: [] });
  expect(await saidBy(master, UNIT, '1.7')).toMatchObject(WORDS);
  expect(readUnitSheet(await sheetOf(master, UNIT))!.extraHeaders).toEqual([]);

  // The same on the planner's own sheet.
  await rename(master, columns, typed);
  must(await generateResponsibilitySheets(master, TODAY));
  expect(await saidBy(master, UNIT, '1.7')).toMatchObject(WORDS);
  expect(must(await generateResponsibilitySheets(master, TODAY))).toMatchObject({ added: 0, updated: 0 });
});

it('a column of the unit’s own in place of one of ours is its own', async () => {
  const master = await start();
  const sent = await sentTo(master, UNIT);
  await report(sent, UNIT, '1.7', { result: '0905 123 456' });
  await rename(sent, ['result'], () => 'Số điện thoại');
  must(await collectReturned(master, [{ name: 'a.xlsx', workbook: sent }], TODAY));
  const sheet = readUnitSheet(await sheetOf(master, UNIT))!;
  expect([sheet.extraHeaders, (await saidBy(master, UNIT, '1.7')).result]).toEqual([['Số điện thoại'], undefined]);
});
