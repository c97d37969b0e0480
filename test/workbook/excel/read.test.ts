import { describe, expect, it } from 'vitest';
import { openExcelWorkbook } from '../../../src/workbook/excel';
import { must } from '../../contract/workbook';
import { startExcel } from '../../host';
import { addSheet, touch } from '../../host/book';
import { planRows, problemOf, sheetOf } from './book';

describe('reading from Excel', () => {
  it('reads in blocks where the answer is too large for Excel on the web, and gives the same grid', async () => {
    const rows = planRows(30_000).map((row, at) => [at, ...row.slice(1)]);
    rows[29_999]![3] = { error: '#REF!' };
    const host = startExcel();
    const sheet = sheetOf(host.book, 'Dữ liệu', rows);
    touch(sheet, 20_000, 2).formula = '=1+1';
    sheet.merges = [{ row: 10, column: 0, rows: 2, columns: 1 }];
    sheetOf(host.book, 'Phụ lục 1', [['a']]);
    const grids = must(await openExcelWorkbook().read());
    expect(host.messages.some((message) => message.error === 'ResponsePayloadSizeLimitExceeded')).toBe(true);
    expect(grids.map((grid) => [grid.sheet, grid.values.length, grid.formats.length])).toEqual([['Dữ liệu', 30_000, 30_000], ['Phụ lục 1', 1, 1]]);
    expect([grids[0]!.values[29_999]![3], grids[0]!.values[25_000]![0], [...grids[0]!.formulas], grids[0]!.merges]).toEqual([{ error: '#REF!' }, 25_000, ['C20001'], sheet.merges]);
  });

  it('takes a text that begins with an equal sign for a text', async () => {
    const host = startExcel();
    sheetOf(host.book, 'S', [['=1+1', '#N/A', '#hashtag']]);
    const [grid] = must(await openExcelWorkbook().read());
    expect([grid!.values, [...grid!.formulas]]).toEqual([[['=1+1', '#N/A', '#hashtag']], []]);
  });

  it('reads again when a co-author deletes a sheet meanwhile', async () => {
    for (const k of [2, 3]) {
      const host = startExcel();
      sheetOf(host.book, 'A', [['a']]);
      sheetOf(host.book, 'B', [['b']]);
      host.beforeSync(k, () => host.book.sheets.splice(1, 1));
      expect(must(await openExcelWorkbook().read()).map((grid) => grid.sheet)).toEqual(['A']);
    }
  });

  it('reads a workbook of blank sheets', async () => {
    const host = startExcel();
    addSheet(host.book, 'Trang tính1');
    expect(must(await openExcelWorkbook().read())).toMatchObject([{ sheet: 'Trang tính1', values: [], merges: [], tag: null }]);
    expect(host.messages.length).toBeLessThanOrEqual(3);
  });

  it('takes a planner’s own name with other content for no tag', async () => {
    const host = startExcel();
    sheetOf(host.book, 'A', [['a']]).names.set('_phuluc', '=A!$A$1');
    sheetOf(host.book, 'B', [['b']]).names.set('_PHULUC', '="summary|"');
    expect(must(await openExcelWorkbook().read()).map((grid) => grid.tag)).toEqual([null, { role: 'summary', key: '' }]);
  });

  it('waits while the user types in a cell', async () => {
    const host = startExcel();
    sheetOf(host.book, 'A', [['a']]);
    host.editCell(true);
    let answered = false;
    const reading = openExcelWorkbook().read().then((outcome) => {
      answered = true;
      return outcome;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(answered).toBe(false);
    host.editCell(false);
    expect(problemOf(await reading)).toBe('none');
  });
});
