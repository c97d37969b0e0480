import { describe, expect, it } from 'vitest';
import { openExcelWorkbook } from '../../../../src/workbook/excel';
import { widthInPoints } from '../../../../src/workbook/excel/writing/layout';
import { sheetSpec } from '../../../contract/start';
import { must } from '../../../contract/workbook';
import { startExcel } from '../../../host';
import { cell, planRows, sheetOf, unitSheet } from '../book';

async function written(...specs: ReturnType<typeof unitSheet>[]) {
  const host = startExcel();
  sheetOf(host.book, 'Phụ lục 1', planRows(20));
  const workbook = openExcelWorkbook();
  for (const spec of specs) must(await workbook.apply([{ type: 'write-sheet', spec }]));
  return { host, book: host.book, sheet: host.book.sheets.at(-1)! };
}
const look = (of: ReturnType<typeof cell>, ...paths: string[]): unknown[] => paths.map((path) => of.look.get(path));

describe('a sheet of ours in Excel', () => {
  it('has the looks of its cells', async () => {
    const { book } = await written(unitSheet(1));
    expect(
      look(
        cell(book, 'Đơn vị 1', 'A2'),
        'font/name',
        'font/size',
        'font/bold',
        'horizontalAlignment',
        'borders/top/style',
      ),
    ).toEqual(['Times New Roman', 14, true, 'Center', undefined]);
    expect(
      look(
        cell(book, 'Đơn vị 1', 'B3'),
        'fill/color',
        'font/bold',
        'borders/left/style',
        'borders/bottom/color',
        'wrapText',
      ),
    ).toEqual(['#D9E2F3', true, 'Continuous', '#404040', true]);
    expect(look(cell(book, 'Đơn vị 1', 'D4'), 'horizontalAlignment', 'wrapText', 'fill/color', 'font/bold')).toEqual([
      'Right',
      false,
      undefined,
      false,
    ]);
  });

  it('has lines around every cell of the table', async () => {
    const { book } = await written(unitSheet(1, 3));
    for (const address of ['A3', 'C4', 'L6', 'F5'])
      expect(
        look(
          cell(book, 'Đơn vị 1', address),
          'borders/top/style',
          'borders/bottom/style',
          'borders/left/style',
          'borders/right/style',
        ),
        address,
      ).toEqual(Array(4).fill('Continuous'));
    expect(look(cell(book, 'Đơn vị 1', 'M4'), 'borders/top/style', 'borders/right/style')).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('has its widths, heights, frozen rows and hidden column', async () => {
    const { sheet } = await written(unitSheet(1));
    expect([sheet.columns.get(0), sheet.columns.get(1), sheet.columns.get(12)]).toEqual([
      { width: widthInPoints(12) },
      { width: widthInPoints(30) },
      { width: widthInPoints(12), hidden: true },
    ]);
    expect([sheet.rows.get(1), sheet.rows.get(3), sheet.frozenRows]).toEqual([{ height: 32 }, undefined, 3]);
    // 8.43 characters are 64 pixels, 48 points: Excel's own default column.
    expect(widthInPoints(8.43)).toBe(48);
  });

  it('is set up to print on A4 landscape, one page wide, with repeated headings and page numbers from page 2 on', async () => {
    const { sheet } = await written(unitSheet(1));
    expect(sheet.page).toEqual({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      centerHorizontally: true,
      marginUnit: 'Centimeters',
      margins: { top: 2, bottom: 2, left: 3, right: 1.5, header: 1 },
      printArea: 'A1:C4',
      titleRows: '$1:$1',
      state: 'FirstAndDefault',
      'default.centerHeader': '&P',
      'first.centerHeader': '',
    });
  });

  it('links to the planner’s cells and keeps the words of the link', async () => {
    const { book } = await written(unitSheet(1));
    const link = cell(book, 'Đơn vị 1', 'J5');
    expect([link.link, link.value]).toEqual([{ documentReference: "'Phụ lục 1'!A2" }, 'Phụ lục 1!A5']);
    expect(look(link, 'font/color', 'font/underline', 'font/name')).toEqual(['#0B57A4', 'Single', 'Times New Roman']);
  });

  it('offers its drop-downs', async () => {
    const { sheet } = await written(unitSheet(1, 5));
    expect(sheet.validations).toEqual([
      {
        area: { row: 3, column: 10, rows: 5, columns: 1 },
        rule: { list: { inCellDropDown: true, source: 'Chưa thực hiện,Đang thực hiện,Hoàn thành' } },
      },
    ]);
  });

  it('keeps nothing of its earlier version', async () => {
    const small = {
      ...unitSheet(1, 1),
      rows: [{ cells: [{ value: 'một', style: 'plain' as const }] }],
      merges: [],
      dropDowns: [],
      freezeRows: 0,
      columns: [{ width: 9 }],
    };
    const again = await written(unitSheet(1, 20), small);
    const fresh = await written(small);
    const state = ({ sheet }: typeof fresh): unknown => [
      [...sheet.cells],
      sheet.merges,
      sheet.validations,
      [...sheet.rows],
      sheet.frozenRows,
      sheet.page,
      [...sheet.columns].filter(([, column]) => column.hidden),
    ];
    expect(state(again)).toEqual(state(fresh));
  });

  it('holds text in cells for codes that begins like a formula as text, and the cell is for text', async () => {
    const spec = sheetSpec({
      rows: [
        {
          cells: [
            { value: '-1', style: 'code' },
            { value: '1.10', style: 'code' },
            { value: '=x', style: 'code' },
          ],
        },
      ],
      merges: [],
      dropDowns: [],
    });
    const { book } = await written(spec);
    expect(
      ['A1', 'B1', 'C1'].map((address) => [
        cell(book, spec.name, address).value,
        cell(book, spec.name, address).format,
        cell(book, spec.name, address).formula,
      ]),
    ).toEqual([
      ['-1', '@', undefined],
      ['1.10', '@', undefined],
      ['=x', '@', undefined],
    ]);
  });

  it('may be protected by the planner: then it is not written, and its name is told', async () => {
    const { host, sheet } = await written(unitSheet(1));
    sheet.name = 'Đã khóa';
    sheet.protected = true;
    const outcome = await openExcelWorkbook().apply([{ type: 'write-sheet', spec: unitSheet(1) }]);
    expect(outcome).toMatchObject({ problem: { id: 'sheet-protected', args: { sheet: 'Đã khóa' } } });
    expect(host.book.sheets).toHaveLength(2);
  });
});
