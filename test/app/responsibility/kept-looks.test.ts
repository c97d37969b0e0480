import { describe, expect, it } from 'vitest';
import { recorded } from '../../../src/app/restore/journal';
import { restoreLast } from '../../../src/app/restore/restore';
import { EMPTY_JOURNAL } from '../../../src/app/restore/runs';
import { generateResponsibilitySheets } from '../../../src/app/responsibility/sheets';
import { a1, parseArea } from '../../../src/model/address';
import type { CellPlace, CellValue } from '../../../src/model/grid';
import { existingSheet } from '../../../src/reporting/rows/existing-sheet';
import { columnOf, type UnitColumn } from '../../../src/reporting/responsibility/unit-columns';
import { openExcelWorkbook } from '../../../src/workbook/excel';
import { createWorkbookFile, openWorkbookFile, type FileWorkbook } from '../../../src/workbook/file';
import type { Workbook } from '../../../src/workbook/port';
import { givenByHand, noteIn } from '../../contract/by-hand';
import { must } from '../../contract/workbook';
import { startExcel } from '../../host';
import { setLook, touch } from '../../host/book';
import { sheetOf } from '../../workbook/excel/book';
import { HEADER } from '../workbooks';

/** What a unit gave its cells by hand, through a change of the plan: over both adapters, with the whole job in between. */
const line = (code: string, task: string, implementing = 'Thanh tra'): CellValue[] => [
  code,
  `Tiêu chí về ${task.toLowerCase()}`,
  1,
  0.5,
  task,
  'Văn phòng',
  implementing,
  'Năm 2024',
];
const PLAN = [
  ['Phụ lục 1'],
  HEADER,
  ['2.4', 'Tác động của cải cách', 3, 1.5],
  line('2.4.1', 'Rà soát văn bản'),
  line('2.4.2', 'Tổng hợp vướng mắc'),
  line('2.4.3', 'Khảo sát người dân'),
];
/** The first task is no longer Thanh tra's, the second has become the third, and one is new. */
const NEXT = [
  line('2.4.1', 'Rà soát văn bản', 'Văn phòng'),
  line('2.4.2', 'Đào tạo công chức'),
  line('2.4.3', 'Tổng hợp vướng mắc'),
  line('2.4.4', 'Khảo sát người dân'),
];
const UNIT = 'Thanh tra';
const DAY = { today: '2024-05-01' };
const edits = (rows: readonly (readonly CellValue[])[]) =>
  rows.flatMap((row, at) => row.map((value, column) => ({ at: { sheet: 'Phụ lục 1', row: 3 + at, column }, value })));

/** Where a task of the unit stands, by its words. */
async function placeOf(workbook: Workbook, task: string, column: UnitColumn): Promise<CellPlace> {
  const grid = must(await workbook.read()).find(({ sheet }) => sheet === UNIT)!;
  const row = existingSheet(grid).rows.find(({ words }) => words.endsWith(`\n${task}`))!;
  return { sheet: UNIT, row: row.at, column: columnOf(column) };
}

const YELLOW = '#FFFF00';

describe('what a unit gave its cells by hand', () => {
  it('goes with its rows in a file, also to the end of the sheet, and comes back when the run is taken back', async () => {
    const cells = Object.fromEntries(
      PLAN.flatMap((row, r) =>
        row.flatMap((value, c): [string, string | number][] =>
          typeof value === 'string' || typeof value === 'number' ? [[a1(r, c), value]] : [],
        ),
      ),
    );
    const open = async (bytes: Uint8Array): Promise<FileWorkbook> => {
      const opened = must(await openWorkbookFile('a.xlsx', bytes));
      opened.onWritten(() => undefined);
      return opened;
    };
    let workbook = await open(await createWorkbookFile([{ name: 'Phụ lục 1', cells }]));
    must(await generateResponsibilitySheets(workbook, DAY));
    const [first, second] = [
      await placeOf(workbook, 'Rà soát văn bản', 'result'),
      await placeOf(workbook, 'Tổng hợp vướng mắc', 'task'),
    ];
    workbook.type(first, { value: 'Đã xong' });
    let bytes = givenByHand(must(await workbook.save()), first, { fill: YELLOW, bold: true, note: 'hỏi lại' });
    bytes = givenByHand(bytes, second, { fill: '#C6E0B4', height: 77 });
    workbook = await open(bytes);
    must(await workbook.apply([{ type: 'edit-cells', edits: edits(NEXT) }]));
    const { outcome, journal } = await recorded(workbook, EMPTY_JOURNAL, 'generate', (one) =>
      generateResponsibilitySheets(one, DAY),
    );
    expect(must(outcome).updated).toBeGreaterThan(0);

    const look = ({ row, column }: CellPlace) => {
      const view = workbook.sheets().find(({ name }) => name === UNIT)!;
      const cell = view.cells.find((one) => one.row === row && one.column === column);
      return {
        value: cell?.value,
        fill: cell?.style?.fill,
        bold: cell?.style?.bold,
        height: view.rows.get(row)?.height,
      };
    };
    const [firstNow, secondNow] = [
      await placeOf(workbook, 'Rà soát văn bản', 'result'),
      await placeOf(workbook, 'Tổng hợp vướng mắc', 'task'),
    ];
    expect(firstNow.row).toBeGreaterThan(secondNow.row);
    expect(look(firstNow)).toMatchObject({ value: 'Đã xong', fill: YELLOW, bold: true });
    expect(noteIn(must(await workbook.save()), firstNow)).toBe('hỏi lại');
    expect(look(secondNow)).toMatchObject({ fill: '#C6E0B4', height: 77 });
    expect(look(await placeOf(workbook, 'Đào tạo công chức', 'result'))).toMatchObject({ fill: '#FFFBE6' });
    expect(must(await generateResponsibilitySheets(workbook, DAY)).updated).toBe(0);

    must(await restoreLast(workbook, journal));
    expect(look(first)).toMatchObject({ value: 'Đã xong', fill: YELLOW, bold: true });
    expect(look(second)).toMatchObject({ fill: '#C6E0B4', height: 77 });
    expect(noteIn(must(await workbook.save()), first)).toBe('hỏi lại');
  });

  it('goes with its rows in Excel, and what counts these rows still counts all of them', async () => {
    const host = startExcel();
    sheetOf(
      host.book,
      'Phụ lục 1',
      PLAN.map((row) => [...row]),
    );
    const workbook = openExcelWorkbook();
    must(await generateResponsibilitySheets(workbook, DAY));
    const sheet = () => host.book.sheets.find(({ name }) => name === UNIT)!;
    const cell = (place: CellPlace) => touch(sheet(), place.row, place.column);
    const [first, second] = [
      await placeOf(workbook, 'Rà soát văn bản', 'result'),
      await placeOf(workbook, 'Tổng hợp vướng mắc', 'task'),
    ];
    setLook(Object.assign(cell(first), { value: 'Đã xong', note: 'hỏi lại' }), 'fill/color', YELLOW);
    setLook(cell(second), 'fill/color', '#C6E0B4');
    sheet().rows.set(second.row, { height: 77 });
    // Planners count in sheets of their own: Excel moves what they lead to.
    const own = sheetOf(host.book, 'Của tôi', [[null]]);
    touch(own, 0, 0).formula = `='${UNIT}'!${a1(first.row, first.column)}`;
    must(await workbook.apply([{ type: 'edit-cells', edits: edits(NEXT) }]));
    const { outcome, journal } = await recorded(workbook, EMPTY_JOURNAL, 'generate', (one) =>
      generateResponsibilitySheets(one, DAY),
    );
    must(outcome);

    const [firstNow, secondNow] = [
      await placeOf(workbook, 'Rà soát văn bản', 'result'),
      await placeOf(workbook, 'Tổng hợp vướng mắc', 'task'),
    ];
    expect([cell(firstNow).value, cell(firstNow).note, cell(firstNow).look.get('fill/color')]).toEqual([
      'Đã xong',
      'hỏi lại',
      YELLOW,
    ]);
    expect([cell(secondNow).look.get('fill/color'), sheet().rows.get(secondNow.row)!.height]).toEqual(['#C6E0B4', 77]);
    expect(touch(own, 0, 0).formula).toBe(`='${UNIT}'!${a1(firstNow.row, firstNow.column)}`);
    // The counts lead to the rows of the plan, from the first to the last, whatever Excel made of them in between.
    const grid = must(await workbook.read()).find(({ sheet: name }) => name === 'Tổng hợp phiếu')!;
    const counted = [...grid.formulaTexts!.values()].find((formula) => formula.startsWith(`COUNTIFS('${UNIT}'!`))!;
    const rows = existingSheet(must(await workbook.read()).find(({ sheet: name }) => name === UNIT)!)
      .rows.filter(({ source }) => source !== '')
      .map(({ at }) => at);
    const area = parseArea(/!([^,]+),/.exec(counted)![1]!.replaceAll('$', ''))!;
    expect(area.row).toBeLessThanOrEqual(Math.min(...rows));
    expect(area.row + area.rows - 1).toBe(Math.max(...rows));
    host.forget();
    expect(must(await generateResponsibilitySheets(workbook, DAY)).updated).toBe(0);
    expect(host.messages.length).toBeLessThanOrEqual(3);

    must(await restoreLast(workbook, journal));
    expect([
      cell(first).value,
      cell(first).note,
      cell(first).look.get('fill/color'),
      cell(second).look.get('fill/color'),
    ]).toEqual(['Đã xong', 'hỏi lại', YELLOW, '#C6E0B4']);
  });
});
