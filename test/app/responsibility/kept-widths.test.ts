import { describe, expect, it } from 'vitest';
import { generateResponsibilitySheets } from '../../../src/app/responsibility/sheets';
import type { Area } from '../../../src/model/grid';
import type { SheetSpec } from '../../../src/model/sheet-spec';
import { planSheets } from '../../../src/reporting/responsibility/plan-sheets';
import { rowHeight } from '../../../src/reporting/layout/row-height';
import { columnOf, UNIT_COLUMNS, type UnitColumn } from '../../../src/reporting/responsibility/unit-columns';
import { planOf } from '../../../src/app/readings/plan-of';
import { openExcelWorkbook } from '../../../src/workbook/excel';
import { widthInPoints } from '../../../src/workbook/excel/writing/layout';
import type { FileWorkbook } from '../../../src/workbook/file';
import type { Workbook } from '../../../src/workbook/port';
import { startExcel } from '../../host';
import { sheetOf } from '../../workbook/excel/book';
import { HEADER, must, typed } from '../workbooks';

/** A sheet made when the table had no column 'Nội dung khác': the unit's widths stay with their columns when it comes in. */

const PLAN = [
  ['Phụ lục 1'],
  HEADER,
  ['1.7', 'Thực hiện nhiệm vụ', 1.5, 1, 'Hoàn thành đúng hạn', 'Văn phòng', 'Thanh tra', 'Quý I/2024'],
];
const DAY = { today: '2024-05-01' };
const SET = 61;

/** The sheet as an earlier version wrote it, with one column that the unit made wide. */
function earlier(spec: SheetSpec): SheetSpec {
  const gone = columnOf('carried');
  const without = <T>(items: readonly T[]): T[] => items.filter((_, at) => at !== gone);
  const moved = (area: Area): Area =>
    area.column > gone
      ? { ...area, column: area.column - 1 }
      : area.column + area.columns > gone
        ? { ...area, columns: area.columns - 1 }
        : area;
  return {
    ...spec,
    columns: without(
      spec.columns.map((column, at) => (at === columnOf('evidence') ? { ...column, width: SET } : column)),
    ),
    rows: spec.rows.map((row) => ({ ...row, cells: without(row.cells) })),
    merges: spec.merges.map(moved),
    dropDowns: spec.dropDowns.map((one) => ({ ...one, area: moved(one.area) })),
  };
}

async function updated(workbook: Workbook): Promise<void> {
  const grids = must(await workbook.read());
  const { spec } = planSheets(planOf(grids), null, grids, DAY).sheets.find(({ unit }) => unit === 'Văn phòng')!;
  must(await workbook.apply([{ type: 'write-sheet', spec: earlier(spec) }]));
  expect(must(await generateResponsibilitySheets(workbook, DAY)).updated).toBe(1);
}

describe('widths that a sheet was made with', () => {
  const long = 'Rà soát, sửa đổi, bổ sung quy chế làm việc; công khai trên trang thông tin điện tử. '.repeat(6);
  const widthsOn = (workbook: FileWorkbook) => {
    const { columns } = workbook.sheets().find(({ name }) => name === 'Văn phòng')!;
    return UNIT_COLUMNS.map((_, at) => columns.get(at)?.width);
  };
  const specOf = async (workbook: FileWorkbook): Promise<SheetSpec> => {
    const grids = must(await workbook.read());
    return planSheets(planOf(grids), null, grids, DAY).sheets.find(({ unit }) => unit === 'Văn phòng')!.spec;
  };
  const heightOf = (spec: SheetSpec): number =>
    spec.rows.find(({ cells }) => cells[columnOf('code')]?.value === '1.7')!.height!;

  it('stay when the plan has other words, and its rows are as high as these need in them', async () => {
    const workbook = await typed(PLAN);
    must(await generateResponsibilitySheets(workbook, DAY));
    const made = widthsOn(workbook);
    workbook.type({ sheet: 'Phụ lục 1', row: 2, column: 4 }, { value: long });
    const spec = await specOf(workbook);
    must(await generateResponsibilitySheets(workbook, DAY));
    expect(widthsOn(workbook)).toEqual(made);
    expect(spec.keepWidths).toBe(true);
    expect(heightOf(spec)).toBe(rowHeight([{ text: long, width: spec.columns[columnOf('task')]!.width }]));
    must(await generateResponsibilitySheets(workbook, DAY));
    expect(must(await generateResponsibilitySheets(workbook, DAY))).toMatchObject({ added: 0, updated: 0 });
  });

  it('give way where a column comes in, but for those that the unit fills in', async () => {
    const workbook = await typed(PLAN);
    must(await generateResponsibilitySheets(workbook, DAY));
    const made = widthsOn(workbook);
    workbook.type({ sheet: 'Phụ lục 1', row: 1, column: HEADER.length }, { value: 'Sản phẩm' });
    workbook.type({ sheet: 'Phụ lục 1', row: 2, column: HEADER.length }, { value: long });
    must(await generateResponsibilitySheets(workbook, DAY));
    const now = widthsOn(workbook);
    const at = (key: UnitColumn) => columnOf(key);
    expect(now[at('product')]).toBeGreaterThan(20);
    expect(now[at('task')]).not.toBe(made[at('task')]);
    for (const key of ['progress', 'result', 'evidence', 'note'] as const) expect(now[at(key)]).toBe(made[at(key)]);
  });
});

describe('widths that a unit set on a sheet of an earlier version', () => {
  it('stay with their columns in a file', async () => {
    const workbook = await typed(PLAN);
    await updated(workbook);
    const { columns } = workbook.sheets().find(({ name }) => name === 'Văn phòng')!;
    expect(Math.round(columns.get(columnOf('evidence'))!.width!)).toBe(SET);
    expect(columns.get(columnOf('id'))!.hidden).toBe(true);
  });

  it('stay with their columns in Excel', async () => {
    const host = startExcel();
    sheetOf(host.book, 'Phụ lục 1', PLAN);
    await updated(openExcelWorkbook());
    const { columns } = host.book.sheets.find(({ name }) => name === 'Văn phòng')!;
    expect(columns.get(columnOf('evidence'))!.width).toBe(widthInPoints(SET));
    expect(columns.get(columnOf('id'))!.hidden).toBe(true);
  });
});
