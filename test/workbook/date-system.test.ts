import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { valueAt } from '../../src/model/grid';
import type { SheetSpec } from '../../src/model/sheet-spec';
import { openExcelWorkbook } from '../../src/workbook/excel';
import { createWorkbookFile, openWorkbookFile, type FileWorkbook } from '../../src/workbook/file';
import type { Change, Workbook } from '../../src/workbook/port';
import { sheetSpec } from '../contract/start';
import { must } from '../contract/workbook';
import { startExcel } from '../host';
import { cellAt, touch } from '../host/book';
import { sheetOf } from './excel/book';

/** 31 March 2024 as days since 1900, in Excel's way, and since 1904. */
const [SINCE_1900, SINCE_1904] = [45_382, 43_920];
const DATE = 'dd/mm/yyyy';
const spec: SheetSpec = sheetSpec({
  rows: [
    { cells: [{ value: 'Hạn', style: 'title' }] },
    {
      cells: [
        { value: SINCE_1900, style: 'input', format: DATE },
        { value: SINCE_1900, style: 'count' },
        { value: 'x', style: 'text' },
      ],
    },
  ],
  merges: [],
  dropDowns: [],
  freezeRows: 0,
});
const changes: Change[] = [
  { type: 'write-sheet', spec },
  // The format that the cell has decides where none is given.
  {
    type: 'edit-cells',
    edits: [
      { at: { sheet: 'Phụ lục 1', row: 1, column: 0 }, value: SINCE_1900 + 1 },
      { at: { sheet: 'Phụ lục 1', row: 2, column: 0 }, value: SINCE_1900, format: DATE },
      { at: { sheet: 'Phụ lục 1', row: 3, column: 0 }, value: SINCE_1900 },
    ],
  },
];
const numbers = async (workbook: Workbook): Promise<unknown> =>
  must(await workbook.read()).map((grid) =>
    [0, 1, 2, 3].map((row) => valueAt(grid, row, 0)).filter((value) => typeof value === 'number'),
  );

/** What the cells hold, and what the add-in sees of them. */
const SEEN = [[SINCE_1900, SINCE_1900 + 1, SINCE_1900, SINCE_1900], [SINCE_1900]];
const STORED = [[SINCE_1904, SINCE_1904 + 1, SINCE_1904, SINCE_1900], [SINCE_1904]];

async function in1904(bytes: Uint8Array): Promise<FileWorkbook> {
  const parts = unzipSync(bytes);
  parts['xl/workbook.xml'] = strToU8(
    strFromU8(parts['xl/workbook.xml']!).replace('<bookViews>', '<workbookPr date1904="1"/><bookViews>'),
  );
  return must(await openWorkbookFile('a.xlsx', zipSync(parts)));
}
const storedIn = (bytes: Uint8Array): number[][] => {
  const parts = unzipSync(bytes);
  return ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'].map((path) =>
    [...strFromU8(parts[path]!).matchAll(/<c r="A\d+"[^>]*><v>([^<]*)<\/v>/g)].map(([, value]) => Number(value)),
  );
};

describe('a workbook that counts its days from 1904', () => {
  it('is read and written with the right days in a file, typed ones too; other numbers stay', async () => {
    const workbook = await in1904(
      await createWorkbookFile([
        { name: 'Phụ lục 1', cells: { A1: SINCE_1904, A2: SINCE_1904 }, formats: { A1: DATE, A2: 'd-mmm-yy' } },
      ]),
    );
    must(await workbook.apply(changes));
    expect(await numbers(workbook)).toEqual(SEEN);
    const bytes = must(await workbook.save());
    expect(storedIn(bytes)).toEqual(STORED);
    const again = must(await openWorkbookFile('a.xlsx', bytes));
    expect(await numbers(again)).toEqual(SEEN);
    again.type({ sheet: 'Phụ lục 1', row: 0, column: 0 }, { value: SINCE_1900 + 7 });
    expect(((await numbers(again)) as number[][])[0]![0]).toBe(SINCE_1900 + 7);
    expect(storedIn(must(await again.save()))[0]![0]).toBe(SINCE_1904 + 7);
  });

  it('is read and written with the right days in Excel; other numbers stay', async () => {
    const host = startExcel();
    host.book.is1904 = true;
    const sheet = sheetOf(host.book, 'Phụ lục 1', [[SINCE_1904], [SINCE_1904]]);
    touch(sheet, 0, 0).format = DATE;
    touch(sheet, 1, 0).format = 'd-mmm-yy';
    const workbook = openExcelWorkbook();
    must(await workbook.apply(changes));
    expect(await numbers(workbook)).toEqual(SEEN);
    expect(
      host.book.sheets.map((one) =>
        [0, 1, 2, 3].map((row) => cellAt(one, row, 0)?.value).filter((value) => typeof value === 'number'),
      ),
    ).toEqual(STORED);
    // Over the sheet as it was read nothing is new.
    const before = must(await workbook.read())[1]!;
    must(
      await workbook.apply([
        {
          type: 'write-sheet',
          spec,
          over: { before, rows: [0, 1], columns: [0, 1, 2], keepHeights: [true, true], linkColumns: [] },
        },
      ]),
    );
    expect(await numbers(workbook)).toEqual(SEEN);
  });

  it('leaves a workbook that counts from 1900 as it is', async () => {
    const workbook = must(
      await openWorkbookFile(
        'a.xlsx',
        await createWorkbookFile([
          { name: 'Phụ lục 1', cells: { A1: SINCE_1900, A2: SINCE_1900 }, formats: { A1: DATE, A2: 'd-mmm-yy' } },
        ]),
      ),
    );
    must(await workbook.apply(changes));
    expect(storedIn(must(await workbook.save()))).toEqual(SEEN);
  });
});
