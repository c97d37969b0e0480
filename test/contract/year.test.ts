import { describe, expect, it } from 'vitest';
import { recorded } from '../../src/app/restore/journal';
import { restoreLast } from '../../src/app/restore/restore';
import { EMPTY_JOURNAL, type RunKind } from '../../src/app/restore/runs';
import { abovePlanOf, setAboveChoice } from '../../src/app/coverage/coverage';
import { writeCoverageSheet } from '../../src/app/coverage/coverage-sheet';
import { draftPlan } from '../../src/app/draft/draft';
import type { CellValue, Grid } from '../../src/model/grid';
import type { Outcome } from '../../src/model/outcome';
import { openExcelWorkbook } from '../../src/workbook/excel';
import type { Workbook } from '../../src/workbook/port';
import { reopened, typed } from '../app/workbooks';
import { startExcel } from '../host';
import { setLook, touch } from '../host/book';
import type { FileWorkbook } from '../../src/workbook/file';
import { sheetOf } from '../workbook/excel/book';
import { YEAR_SHEETS } from '../workbook/excel/year-use-cases';
import { must } from './workbook';

type Rows = readonly (readonly Exclude<CellValue, object | boolean>[])[];
const HEADER = ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2023', 'Nhiệm vụ', 'Chủ trì', 'Thực hiện', 'Thời gian'];
const HEAD = [['Phụ lục 1 CHỈ SỐ PAR INDEX NĂM 2024'], HEADER];
const FIRST = ['2.4.1', 'Tính đồng bộ, thống nhất', 1, 0.3, '=Rà soát văn bản', 'Văn phòng', 'Thanh tra', 'Quý I/2024'];
const SECOND = ['2.4.2', 'Tính hợp lý', 1, 0.8, '- Tổng hợp vướng mắc', 'Thanh tra', 'Văn phòng', 'Quý II/2024'];
const ADDED = ['2.3.1', 'Xử lý văn bản', 1, 0.1, '+Xử lý', 'Văn phòng', 'Thanh tra', 'Tháng 2/2024'];
const PLAN: Rows = [...HEAD, FIRST, SECOND];
const ABOVE: Rows = [
  ['PHỤ LỤC I CHỈ SỐ PAR INDEX NĂM 2024'],
  HEADER,
  ...[FIRST, SECOND, ADDED].map((row) => row.with(5, 'Sở Y tế').with(6, 'Các sở, ngành')),
  ['2.4.9', 'Tính kịp thời', 1, 0.7, '=Khảo sát', 'Sở Y tế', 'Các sở, ngành', 'Quý III/2024'],
];

interface Adapter {
  readonly start: (rows: Rows) => Promise<Workbook>;
  /** As it is found when it is opened anew. */
  readonly reopen: (workbook: Workbook) => Promise<Workbook>;
}
const ADAPTERS: Readonly<Record<string, Adapter>> = {
  file: { start: (rows) => typed(rows), reopen: (workbook) => reopened(workbook as FileWorkbook) },
  Excel: {
    async start(rows) {
      sheetOf(startExcel().book, 'Phụ lục 1', rows);
      return openExcelWorkbook();
    },
    reopen: async () => openExcelWorkbook(),
  },
};

const above = async () => must(abovePlanOf('tinh.xlsx', must(await (await typed(ABOVE)).read()), []));
const COVERAGE: (typeof YEAR_SHEETS)[number] = {
  name: 'Trang đối chiếu',
  english: 'the list of what is given',
  kind: 'coverage',
  reads: 1,
  async write(workbook) {
    const said = await setAboveChoice(workbook, { unit: 'Sở Y tế' });
    return said.ok ? writeCoverageSheet(workbook, await above()) : said;
  },
};
const SHEETS = [COVERAGE, ...YEAR_SHEETS];

const gridsOf = async (workbook: Workbook): Promise<readonly Grid[]> => must(await workbook.read());
const roleOf = (kind: RunKind) => (kind === 'draft-plan' ? null : kind);
const sheetsOf = async (workbook: Workbook, kind: RunKind): Promise<readonly Grid[]> =>
  (await gridsOf(workbook)).filter(({ tag }) => tag !== null && tag.role === roleOf(kind));
const type = async (workbook: Workbook, sheet: string, [row, column]: readonly [number, number], value: CellValue) =>
  must(await workbook.apply([{ type: 'edit-cells', edits: [{ at: { sheet, row, column }, value }] }]));
const actionOf = (outcome: Outcome<unknown>): unknown => (must(outcome) as { readonly action?: string }).action;

/** Row of the sheet and text of its cells, where a cell speaks of the criterion. */
function lineOf({ values, top }: Grid, words: string): { readonly row: number; readonly texts: readonly string[] } {
  const at = values.findIndex((cells) => cells.some((cell) => String(cell).includes(words)));
  if (at < 0) throw new Error(`no line of ${words}`);
  return { row: top + at, texts: values[at]!.map(String) };
}

describe('a sheet of the year in Excel', () => {
  it.each(SHEETS.map((sheet) => [sheet.name, sheet] as const))(
    '%s: a line keeps the colour that somebody gave it where it goes',
    async (_name, { kind, write }) => {
      const host = startExcel();
      sheetOf(host.book, 'Phụ lục 1', PLAN);
      const workbook = openExcelWorkbook();
      must(await write(workbook));
      const lineIn = async (): Promise<readonly [string, number]> => {
        const [grid] = (await sheetsOf(workbook, kind)).toReversed();
        return [grid!.sheet, lineOf(grid!, 'Tính hợp lý').row];
      };
      const cellOf = ([name, row]: readonly [string, number]) =>
        touch(
          host.book.sheets.find((one) => one.name === name)!,
          row,
          3,
        );
      const before = await lineIn();
      setLook(cellOf(before), 'fill/color', '#FFFF00');
      for (const [row, cells] of [ADDED, FIRST, SECOND].entries())
        for (const [column, value] of cells.entries()) await type(workbook, 'Phụ lục 1', [row + 2, column], value);
      expect(actionOf(await write(workbook))).toBe('update');
      expect(cellOf(await lineIn()).look.get('fill/color')).toBe('#FFFF00');
    },
  );
});

describe.each(Object.entries(ADAPTERS))('a sheet of the year in %s', (_, { start, reopen }) => {
  it.each(SHEETS.map((sheet) => [sheet.name, sheet] as const))(
    '%s: is written once, the same after reopening, and texts of the plan are no formulas in it',
    async (_name, { kind, write }) => {
      const workbook = await start(PLAN);
      expect(actionOf(await write(workbook))).toBe('add');
      const before = await sheetsOf(workbook, kind);
      expect(before.length).toBeGreaterThan(0);
      for (const { formulas } of before) expect(formulas.size).toBe(0);
      const again = await reopen(workbook);
      expect((await sheetsOf(again, kind)).map(({ values }) => values)).toEqual(before.map(({ values }) => values));
      expect(actionOf(await write(again))).toBe('leave');
    },
  );

  it.each(SHEETS.map((sheet) => [sheet.name, sheet] as const))(
    '%s: what people wrote beside a line, on its head and below stays with it when the plan has other rows',
    async (_name, { kind, write }) => {
      const workbook = await start(PLAN);
      must(await write(workbook));
      const [sheet] = (await sheetsOf(workbook, kind)).toReversed();
      const width = sheet!.left + sheet!.values[0]!.length;
      const words = 'Tính hợp lý';
      const line = lineOf(sheet!, words);
      const end = sheet!.top + sheet!.values.length;
      await type(workbook, sheet!.sheet, [line.row, width], 'Đã gọi điện');
      await type(workbook, sheet!.sheet, [line.row, width + 1], 7);
      await type(workbook, sheet!.sheet, [0, width + 1], 'Bản nháp');
      await type(workbook, sheet!.sheet, [end + 1, 1], 'Người lập: A');
      // Another row comes before those that are there.
      for (const [row, cells] of [ADDED, FIRST, SECOND].entries())
        for (const [column, value] of cells.entries()) await type(workbook, 'Phụ lục 1', [row + 2, column], value);
      const changed = await reopen(workbook);
      expect(actionOf(await write(changed))).toBe('update');
      const [after] = (await sheetsOf(changed, kind)).toReversed();
      const moved = lineOf(after!, words);
      expect(moved.texts).toEqual(expect.arrayContaining(['Đã gọi điện', '7']));
      const all = after!.values.flat();
      expect(all.filter((value) => value === 'Đã gọi điện')).toHaveLength(1);
      expect(all).toEqual(expect.arrayContaining(['Bản nháp', 'Người lập: A']));
      expect(actionOf(await write(changed))).toBe('leave');
    },
  );

  it.each([...SHEETS, DRAFT()].map((sheet) => [sheet.name, sheet] as const))(
    '%s: is taken back, and nothing else',
    async (_name, { kind, write }) => {
      const workbook = await start(PLAN);
      must(await setAboveChoice(workbook, { unit: 'Sở Y tế' }));
      const before = await gridsOf(workbook);
      const { outcome, journal } = await recorded(workbook, EMPTY_JOURNAL, kind, write);
      must(outcome);
      expect((await gridsOf(workbook)).length).toBeGreaterThan(before.length);
      must(await restoreLast(workbook, journal));
      expect((await gridsOf(workbook)).map(({ sheet, values }) => [sheet, values])).toEqual(
        before.map(({ sheet, values }) => [sheet, values]),
      );
    },
  );

  it.each(SHEETS.map((sheet) => [sheet.name, sheet] as const))(
    '%s: written over is taken back to what stood there',
    async (_name, { kind, write }) => {
      const workbook = await start(PLAN);
      must(await write(workbook));
      const [first] = await sheetsOf(workbook, kind);
      await type(workbook, first!.sheet, [0, first!.left + first!.values[0]!.length + 1], 'của tôi');
      await type(workbook, 'Phụ lục 1', [3, 1], 'Tính khả thi của quy định');
      const before = await gridsOf(workbook);
      const { outcome, journal } = await recorded(workbook, EMPTY_JOURNAL, kind, write);
      expect(actionOf(outcome)).toBe('update');
      must(await restoreLast(workbook, journal));
      expect((await gridsOf(workbook)).map(({ sheet, values }) => [sheet, values])).toEqual(
        before.map(({ sheet, values }) => [sheet, values]),
      );
    },
  );
});

/** A draft is the planner's own sheet once it is written. */
function DRAFT(): (typeof YEAR_SHEETS)[number] {
  return {
    name: 'Dự thảo',
    english: 'a draft',
    kind: 'draft-plan',
    reads: 1,
    write: async (workbook) => draftPlan(workbook, { from: 'above', above: await above() }),
  };
}
