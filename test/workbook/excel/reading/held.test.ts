import { describe, expect, it } from 'vitest';
import { openExcelWorkbook } from '../../../../src/workbook/excel';
import { must } from '../../../contract/workbook';
import { startExcel, type ExcelHost } from '../../../host';
import { addSheet, setLook, touch } from '../../../host/book';
import { putIn } from '../../../host/lines';
import { planRows, sheetOf, unitSheet } from '../book';

/**
 * What somebody does in Excel, and Excel tells nobody of it: neither ExcelApi 1.14 nor a late or lost event may leave an
 * old reading standing.
 */
const DONE_BY_HAND: readonly (readonly [string, (host: ExcelHost) => void])[] = [
  ['a value typed', ({ book }) => void (touch(book.sheets[0]!, 2, 4).value = 'khác')],
  ['a value cleared', ({ book }) => void book.sheets[0]!.cells.delete([...book.sheets[0]!.cells.keys()][3]!)],
  ['a number format', ({ book }) => void (touch(book.sheets[0]!, 1, 3).format = '0.00')],
  [
    'a row made bold',
    ({ book }) =>
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].forEach((column) =>
        setLook(touch(book.sheets[0]!, 1, column), 'font/bold', true),
      ),
  ],
  ['cells merged', ({ book }) => void (book.sheets[0]!.merges = [{ row: 1, column: 0, rows: 2, columns: 1 }])],
  [
    'a row put in',
    ({ book }) => putIn(book.sheets, book.sheets[0]!, 'rows', { row: 1, column: 0, rows: 1, columns: 16_384 }),
  ],
  [
    'two rows sorted',
    ({ book }) => {
      const [a, b] = [touch(book.sheets[0]!, 1, 4), touch(book.sheets[0]!, 2, 4)];
      [a.value, b.value] = ['b', 'a'];
    },
  ],
  [
    'another result of a formula',
    ({ book }) => Object.assign(touch(book.sheets[0]!, 1, 2), { formula: '=NOW()', value: 45_000 }),
  ],
  ['a sheet renamed', ({ book }) => void (book.sheets[0]!.name = 'Tên khác')],
  ['a sheet hidden', ({ book }) => void (book.sheets[1]!.visibility = 'Hidden')],
  ['a sheet protected', ({ book }) => void (book.sheets[0]!.protected = true)],
  ['sheets in another order', ({ book }) => void book.sheets.reverse()],
  ['a sheet deleted', ({ book }) => void book.sheets.splice(1, 1)],
  ['a sheet added', ({ book }) => void (touch(addSheet(book, 'Mới'), 0, 0).value = 'x')],
  [
    'names of two sheets exchanged',
    ({ book }) => {
      const [a, b] = book.sheets;
      [a!.name, b!.name] = [b!.name, a!.name];
    },
  ],
  ['what a unit typed into its sheet', ({ book }) => void (touch(book.sheets.at(-1)!, 1, 1).value = 'Hoàn thành')],
  ['the tag of a sheet taken off', ({ book }) => book.sheets.at(-1)!.names.clear()],
];

async function withUnitSheet() {
  const host = startExcel();
  sheetOf(host.book, 'Phụ lục 1', planRows(5));
  sheetOf(host.book, 'Phụ lục 2', planRows(3));
  const workbook = openExcelWorkbook();
  must(await workbook.apply([{ type: 'write-sheet', spec: unitSheet(1) }]));
  return { host, workbook };
}

describe('a reading of Excel', () => {
  it.each(DONE_BY_HAND)('is never an old one: %s', async (_, work) => {
    const { host, workbook } = await withUnitSheet();
    const before = must(await workbook.read());
    expect(must(await workbook.read())).toBe(before);
    work(host);
    const after = must(await workbook.read());
    expect(after).not.toEqual(before);
    expect(after).toEqual(must(await openExcelWorkbook().read()));
  });

  it('gives the very same sheets beside the one that is another', async () => {
    const { host, workbook } = await withUnitSheet();
    const before = must(await workbook.read());
    touch(host.book.sheets[0]!, 2, 4).value = 'khác';
    const after = must(await workbook.read());
    expect(after[0]).not.toBe(before[0]);
    expect(after.slice(1).map((grid, at) => grid === before[at + 1])).toEqual([true, true]);
  });
});
