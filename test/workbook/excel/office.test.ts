import { describe, expect, it } from 'vitest';
import {
  excelIsTooOld,
  officeTheme,
  openAsNewWorkbook,
  openExcelWorkbook,
  ribbonRun,
} from '../../../src/workbook/excel';
import { must, place } from '../../contract/workbook';
import { startExcel } from '../../host';
import { planRows, problemOf, sheetOf, unitSheet } from './book';

describe('the Excel that the add-in needs', () => {
  it('has ExcelApi 1.14', () => {
    startExcel({ excelApi: 13 });
    expect(excelIsTooOld()).toBe(true);
    startExcel({ excelApi: 14 });
    expect(excelIsTooOld()).toBe(false);
  });

  it('is enough for all that the adapter does: the client refuses every newer member', async () => {
    const host = startExcel({ excelApi: 14 });
    sheetOf(host.book, 'A', planRows(5));
    const workbook = openExcelWorkbook();
    must(
      await workbook.apply([
        {
          type: 'highlight',
          sheet: 'A',
          rules: [
            {
              tier: 'gap-0',
              areas: [{ row: 0, column: 0, rows: 1, columns: 2 }],
              formula: 'N("phuluc:gap-0")=0',
              fill: '#FFFFFF',
            },
          ],
        },
        { type: 'write-sheet', spec: unitSheet(1) },
        { type: 'write-sheet', spec: unitSheet(1) },
        { type: 'edit-cells', edits: [{ at: place('A', 'A1'), value: '=x' }] },
        { type: 'remove-sheet', tag: unitSheet(1).tag },
      ]),
    );
    must(await workbook.read());
    must(await workbook.select(place('A', 'A1')));
    const newer = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('A').getRange('A1').getDependents();
      await context.sync();
    }).catch((cause: OfficeExtension.Error) => cause.code);
    expect(newer).toBe('ApiNotFound');
  });
});

describe('what Office tells of itself', () => {
  it('is its theme, or nothing where it does not tell', () => {
    startExcel({ theme: { isDarkTheme: true } });
    expect(officeTheme()).toEqual({ dark: true });
    startExcel({ theme: { isDarkTheme: false } });
    expect(officeTheme()).toEqual({ dark: false });
    startExcel({ theme: {} });
    expect(officeTheme()).toBeNull();
    startExcel();
    expect(officeTheme()).toBeNull();
  });

  it('is which ribbon button opened the pane', () => {
    expect(ribbonRun('?run=check&_host_Info=Excel$Win32$16.01$vi-VN$$$$0')).toBe('check');
    expect([
      ribbonRun('?run=sheets'),
      ribbonRun('?run=delete'),
      ribbonRun(''),
      ribbonRun('?_host_Info=run=check'),
    ]).toEqual(['sheets', null, null, null]);
  });
});

describe('a file that is opened beside the workbook', () => {
  it.each(['PC', 'OfficeOnline'])('arrives whole, and the workbook stays as it is (%s)', async (platform) => {
    const host = startExcel();
    sheetOf(host.book, 'A', [['a']]);
    Object.assign(Office.context, { platform });
    // More than the arguments of one call can be.
    const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at % 256);
    must(await openAsNewWorkbook(bytes));
    expect(host.book.opened.map((file) => Buffer.from(file, 'base64').equals(Buffer.from(bytes)))).toEqual([true]);
    expect(host.book.sheets).toHaveLength(1);
    host.failAt(1, 'GeneralException');
    expect(problemOf(await openAsNewWorkbook(bytes))).toBe('excel-refused');
  });
});

describe('showing a cell', () => {
  it('brings its sheet to the front and selects it', async () => {
    const host = startExcel();
    sheetOf(host.book, 'A', [['a']]);
    sheetOf(host.book, 'B', [['b']]);
    must(await openExcelWorkbook().select(place('B', 'C7')));
    expect([host.book.active!.name, host.book.selection]).toEqual([
      'B',
      { sheet: 'B', area: { row: 6, column: 2, rows: 1, columns: 1 } },
    ]);
  });

  it('goes by way of the cell with which its row begins, so that the window is as far left as it can be', async () => {
    const host = startExcel();
    sheetOf(host.book, 'A', [['2.4.1', 'Tính khả thi', 1]]);
    const workbook = openExcelWorkbook();
    const columns = () => host.book.shown.map(({ area }) => area.column);
    must(await workbook.select(place('A', 'K1'), { first: 0, last: 1 }));
    expect(columns()).toEqual([0, 10]);
    // The code itself needs no way round, and nothing else of the workbook is touched: no freeze, two messages as ever.
    must(await workbook.select(place('A', 'A1'), { first: 0, last: 1 }));
    expect(columns()).toEqual([0, 10, 0]);
    expect(host.book.sheets[0]!.frozenColumns).toBe(0);
    expect(host.messages).toHaveLength(4);
  });

  it('is tried again when another workbook had the focus', async () => {
    const host = startExcel();
    sheetOf(host.book, 'A', [['a']]);
    host.failAt(2, 'InvalidSelection');
    must(await openExcelWorkbook().select(place('A', 'A1')));
    host.failAt(1, 'GeneralException');
    host.failAt(2, 'GeneralException');
    expect(problemOf(await openExcelWorkbook().select(place('A', 'A1')))).toBe('excel-refused');
  });

  it('never shows a hidden sheet', async () => {
    const host = startExcel();
    sheetOf(host.book, 'A', [['a']]);
    sheetOf(host.book, 'Ẩn', [['b']]).visibility = 'Hidden';
    expect(problemOf(await openExcelWorkbook().select(place('Ẩn', 'A1')))).toBe('sheet-hidden');
    expect([host.book.active!.name, host.book.sheets[1]!.visibility]).toEqual(['A', 'Hidden']);
  });
});
