import { describe, expect, it } from 'vitest';
import { splitSheets } from '../../../src/app/responsibility/split';
import type { SheetSpec } from '../../../src/model/sheet-spec';
import { printedSheet } from '../../../src/workbench/print/pages';
import { must, sample } from '../../app/workbooks';

const text = (value: string) => ({ value, style: 'text' as const });
/** A sheet as ours are: a title over all columns, a header that is repeated, a hidden column, rows, one more column that is not printed. */
const SHEET: SheetSpec = {
  tag: { role: 'unit', key: 'thanh-tra' },
  name: 'Thanh tra',
  columns: [{ width: 10 }, { width: 10, hidden: true }, { width: 60 }, { width: 40 }, { width: 30 }],
  rows: [
    { height: 20, cells: [text('PHIẾU'), null, null, null] },
    { cells: [text('STT'), text('ẩn'), text('Nhiệm vụ'), text('Thời gian'), text('Kết quả')] },
    { height: 40, cells: [text('1'), text('x'), text('Việc một'), text('Quý I'), null] },
    { height: 40, cells: [text('2'), text('x'), text('Việc hai'), text('Quý II'), null] },
    { height: 40, cells: [text('3'), text('x'), text('Việc ba'), text('Quý III'), null] },
  ],
  merges: [
    { row: 0, column: 0, rows: 1, columns: 4 },
    { row: 2, column: 3, rows: 2, columns: 1 },
  ],
  dropDowns: [],
  freezeRows: 2,
  print: {
    orientation: 'landscape',
    area: { row: 0, column: 0, rows: 5, columns: 4 },
    titleRows: { from: 1, to: 1 },
    breaks: [4],
    margins: { top: 20, bottom: 20, left: 20, right: 10 },
    pageNumbers: true,
  },
};
const words = (sheet = SHEET): (string | number | null | undefined)[][][] =>
  printedSheet(sheet).pages.map(({ rows }) => rows.map(({ cells }) => cells.map(({ cell }) => cell?.value)));

describe('a sheet on paper', () => {
  it('shows what its print area holds, without hidden columns, and the header row again on each page', () => {
    expect(words()).toEqual([
      [['PHIẾU'], ['STT', 'Nhiệm vụ', 'Thời gian'], ['1', 'Việc một', 'Quý I'], ['2', 'Việc hai']],
      [
        ['STT', 'Nhiệm vụ', 'Thời gian'],
        ['3', 'Việc ba', 'Quý III'],
      ],
    ]);
  });

  it('numbers its pages from the second on, where it numbers them', () => {
    const numbers = (sheet: SheetSpec) => printedSheet(sheet).pages.map(({ number }) => number);
    expect(numbers(SHEET)).toEqual([null, 2]);
    expect(numbers({ ...SHEET, print: { ...SHEET.print, pageNumbers: false } })).toEqual([null, null]);
  });

  it('keeps merged cells, counted in the columns that are printed', () => {
    const [first] = printedSheet(SHEET).pages;
    expect(first!.rows[0]!.cells).toMatchObject([{ columns: 3, rows: 1 }]);
    expect(first!.rows[2]!.cells.at(-1)).toMatchObject({ columns: 1, rows: 2 });
    expect(first!.rows[3]!.cells).toHaveLength(2);
  });

  it('is made as small as the paper asks, and never larger', () => {
    const { scale, widths } = printedSheet(SHEET);
    // 297 − 30 millimetres hold 756.85 points; the three columns have 75, 425 and 285 pixels, three quarters of it in points.
    expect(scale).toBe(1);
    expect(widths).toEqual([56.25, 318.75, 213.75]);
    const wide = printedSheet({ ...SHEET, columns: SHEET.columns.map((one) => ({ ...one, width: one.width * 2 })) });
    expect(wide.widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo((267 * 72) / 25.4, 6);
    expect(wide.pages[0]!.rows[0]!.height).toBeCloseTo(20 * wide.scale, 6);
  });

  it('takes at most twenty pages for the twelve units of a real plan that have most to do', async () => {
    const units = must(await splitSheets(await sample('001'), { today: '2023-06-30' }));
    const twelve = units
      .filter(({ isGroup }) => !isGroup)
      .toSorted((a, b) => b.rows - a.rows)
      .slice(0, 12);
    const pages = twelve.reduce((sum, { spec }) => sum + printedSheet(spec).pages.length, 0);
    expect(pages).toBeLessThanOrEqual(20);
    expect(pages).toBeGreaterThanOrEqual(12);
  });
});
