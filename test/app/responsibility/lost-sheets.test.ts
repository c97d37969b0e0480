import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/app/check/check';
import { recorded } from '../../../src/app/restore/journal';
import { restoreLast } from '../../../src/app/restore/restore';
import { EMPTY_JOURNAL } from '../../../src/app/restore/runs';
import { generateResponsibilitySheets, previewResponsibilitySheets } from '../../../src/app/responsibility/sheets';
import { takeBackSheet } from '../../../src/app/responsibility/take-back';
import { takeOverCopy } from '../../../src/app/responsibility/take-over';
import { setPlanHeading } from '../../../src/app/settings/settings';
import type { Grid } from '../../../src/model/grid';
import { existingSheet, readUnitSheet } from '../../../src/reporting/rows/existing-sheet';
import type { Workbook } from '../../../src/workbook/port';
import { HEADER, must } from '../workbooks';
import { excelDesk, fileDesk, type Desk } from './hands';

/** Sheets of ours in the planner's workbook that another program, a copy or a paste parted from their tags. */

const PLAN = [
  ['Phụ lục 1'],
  HEADER,
  ['1.7', 'Thực hiện nhiệm vụ', 1.5, 1.4716, 'Hoàn thành đúng hạn', 'Văn phòng', 'Thanh tra', 'Quý I/2024'],
  ['1.8', 'Khác', 1, 0.5, 'Tự kiểm tra', 'Thanh tra', null, 'Quý II/2024'],
  ['2.1', 'Văn bản', 2, 1, 'Rà soát văn bản', 'Phòng QLKH', 'Văn phòng', 'Quý III/2024'],
];
const TODAY = { today: '2024-05-01' };
const run = async (workbook: Workbook) => must(await generateResponsibilitySheets(workbook, TODAY));
const grids = async (desk: Desk): Promise<readonly Grid[]> => must(await desk.pane(0).read());
const named = async (desk: Desk, sheet: string): Promise<Grid> =>
  (await grids(desk)).find((one) => one.sheet === sheet)!;
const names = async (desk: Desk): Promise<string[]> => (await grids(desk)).map(({ sheet }) => sheet);
const tables = async (desk: Desk): Promise<string[]> =>
  must(await checkWorkbook(desk.pane(0))).plan.appendices.map(({ sheet }) => sheet);

/** Fills in the result of a task on a sheet. */
async function report(desk: Desk, sheet: string, task: string, result: string): Promise<void> {
  const { rows, columns } = readUnitSheet(await named(desk, sheet))!;
  const { at } = rows.find(({ cells }) => cells.get('task')?.value === task)!;
  await desk.type({ sheet, row: at, column: columns.get('result')! }, result);
}
const results = async (desk: Desk, sheet: string) =>
  existingSheet(await named(desk, sheet)).rows.map(({ cells }) => cells.get('result')?.value ?? null);

for (const [kind, start] of [
  ['file', fileDesk],
  ['Excel', excelDesk],
] as const)
  describe(`sheets of ours without their tags, ${kind}`, () => {
    async function reported(): Promise<Desk> {
      const desk = await start('Phụ lục 1', PLAN);
      await run(desk.pane(0));
      await report(desk, 'Văn phòng', 'Hoàn thành đúng hạn', 'đã xong');
      return desk;
    }
    const lose = async (desk: Desk): Promise<void> => {
      for (const sheet of await names(desk)) await desk.setTag(sheet, null);
    };

    it('are no tables of the plan, and are taken back with all that was filled in: no second set is made', async () => {
      const desk = await reported();
      must(
        await setPlanHeading(desk.pane(0), {
          superior: '',
          agency: 'Sở A',
          number: '12/KH-A',
          day: '',
          place: '',
          signer: '',
        }),
      );
      await run(desk.pane(0));
      const before = await names(desk);
      await lose(desk);
      expect(await tables(desk)).toEqual(['Phụ lục 1']);
      const preview = must(await previewResponsibilitySheets(desk.pane(0), TODAY));
      expect(preview.odd.map(({ sheet, state }) => [sheet, state]).sort()).toEqual(
        before
          .filter((sheet) => sheet !== 'Phụ lục 1')
          .map((sheet) => [sheet, 'lost'])
          .sort(),
      );
      expect(preview.sheets.map(({ action }) => action)).not.toContain('add');
      const { odd, added } = await run(desk.pane(0));
      expect([odd.length, added]).toEqual([preview.odd.length, 0]);
      expect(await names(desk)).toEqual(before);
      expect(await results(desk, 'Văn phòng')).toContain('đã xong');
      expect(must(await previewResponsibilitySheets(desk.pane(0), TODAY)).odd).toEqual([]);
    });

    it('looked at alone nothing is written', async () => {
      const desk = await reported();
      await lose(desk);
      must(await previewResponsibilitySheets(desk.pane(0), TODAY));
      expect((await grids(desk)).filter(({ tag }) => tag !== null)).toEqual([]);
    });

    it('that are taken back by a run are as they were when the run is', async () => {
      const desk = await reported();
      await lose(desk);
      const before = await grids(desk);
      const { journal } = await recorded(desk.pane(0), EMPTY_JOURNAL, 'generate', (one) =>
        generateResponsibilitySheets(one, { today: '2030-01-01' }),
      );
      must(await restoreLast(desk.pane(0), journal));
      const values = (all: readonly Grid[]) => all.map(({ sheet, tag, values: cells }) => [sheet, tag, cells]);
      expect(values(await grids(desk))).toEqual(values(before));
    });

    it('go to the unit that the head names when the tags of two are exchanged', async () => {
      const desk = await reported();
      await report(desk, 'Thanh tra', 'Hoàn thành đúng hạn', 'thanh tra đã phối hợp');
      const [a, b] = [await desk.tag('Văn phòng'), await desk.tag('Thanh tra')];
      await desk.setTag('Văn phòng', b);
      await desk.setTag('Thanh tra', a);
      const { odd } = await run(desk.pane(0));
      expect(odd.map(({ sheet, state, unit }) => [sheet, state, unit])).toEqual(
        expect.arrayContaining([
          ['Văn phòng', 'moved', 'Văn phòng'],
          ['Thanh tra', 'moved', 'Thanh tra'],
        ]),
      );
      expect(await results(desk, 'Văn phòng')).toContain('đã xong');
      expect(await results(desk, 'Văn phòng')).not.toContain('thanh tra đã phối hợp');
      expect(await results(desk, 'Thanh tra')).toContain('thanh tra đã phối hợp');
      expect([await desk.tag('Văn phòng'), await desk.tag('Thanh tra')]).toEqual([a, b]);
    });

    it.each([true, false])(
      'a copy (with its tag: %s) is no sheet of ours; what only it holds is told',
      async (tagged) => {
        const desk = await reported();
        await desk.copy('Văn phòng', 'Văn phòng (2)', false);
        if (!tagged) await desk.setTag('Văn phòng (2)', null);
        await report(desk, 'Văn phòng (2)', 'Rà soát văn bản', 'ghi ở bản sao');
        expect(await tables(desk)).toEqual(['Phụ lục 1']);
        const { odd } = await run(desk.pane(0));
        const cell = { row: '2.1 Văn bản', column: 'Kết quả', held: '', copied: 'ghi ở bản sao' };
        expect(odd).toMatchObject([
          { sheet: 'Văn phòng (2)', state: 'copy', counted: 'Văn phòng', cells: [cell], rows: [] },
        ]);
        expect(await results(desk, 'Văn phòng (2)')).toContain('ghi ở bản sao');
        expect(await results(desk, 'Văn phòng')).not.toContain('ghi ở bản sao');
      },
    );

    /** A copy that went on by itself: a blank cell filled in, one that both hold, and a name below the table. */
    async function copied(): Promise<Desk> {
      const desk = await reported();
      await desk.copy('Văn phòng', 'Văn phòng (2)', false);
      await report(desk, 'Văn phòng (2)', 'Rà soát văn bản', 'ghi ở bản sao');
      await report(desk, 'Văn phòng (2)', 'Hoàn thành đúng hạn', 'xong 2/3');
      const grid = await named(desk, 'Văn phòng (2)');
      const total = grid.top + grid.values.findIndex((values) => values[0] === 'Tổng cộng');
      const column = readUnitSheet(grid)!.columns.get('task')!;
      await desk.type({ sheet: 'Văn phòng (2)', row: total + 9, column }, 'Người ký');
      return desk;
    }

    it('what a copy holds is taken over into blank cells of the sheet that counts, at a word of the planner', async () => {
      const desk = await copied();
      const copy = await named(desk, 'Văn phòng (2)');
      const { odd } = must(await previewResponsibilitySheets(desk.pane(0), TODAY));
      expect(odd[0]!.cells.map(({ row, held, copied: typed }) => [row, held, typed])).toEqual([
        ['1.7 Thực hiện nhiệm vụ', 'đã xong', 'xong 2/3'],
        ['2.1 Văn bản', '', 'ghi ở bản sao'],
        ['', '', 'Người ký'],
      ]);
      const { journal, outcome } = await recorded(desk.pane(0), EMPTY_JOURNAL, 'take-over', (one) =>
        takeOverCopy(one, 'Văn phòng (2)', TODAY),
      );
      expect(must(outcome)).toEqual({ sheet: 'Văn phòng (2)', counted: 'Văn phòng', taken: 2, kept: 1 });
      const now = await results(desk, 'Văn phòng');
      expect(now).toEqual(expect.arrayContaining(['đã xong', 'ghi ở bản sao']));
      expect(now).not.toContain('xong 2/3');
      expect((await named(desk, 'Văn phòng')).values.flat()).toContain('Người ký');
      expect((await named(desk, 'Văn phòng (2)')).values).toEqual(copy.values);
      const left = must(await previewResponsibilitySheets(desk.pane(0), TODAY)).odd;
      expect(left[0]!.cells.map(({ held, copied: typed }) => [held, typed])).toEqual([['đã xong', 'xong 2/3']]);
      must(await restoreLast(desk.pane(0), journal));
      expect(await results(desk, 'Văn phòng')).not.toContain('ghi ở bản sao');
    });

    it('where both hold something the copy’s comes in only when it is asked for', async () => {
      const desk = await copied();
      const taken = must(await takeOverCopy(desk.pane(0), 'Văn phòng (2)', { ...TODAY, newer: true }));
      expect(taken).toEqual({ sheet: 'Văn phòng (2)', counted: 'Văn phòng', taken: 3, kept: 0 });
      expect(await results(desk, 'Văn phòng')).toEqual(expect.arrayContaining(['xong 2/3', 'ghi ở bản sao']));
      const { odd } = must(await previewResponsibilitySheets(desk.pane(0), TODAY));
      expect(odd).toMatchObject([{ state: 'copy', cells: [], rows: [] }]);
    });

    it('a copy that is gone, or is none any more, is said to be', async () => {
      const desk = await copied();
      await desk.remove('Văn phòng (2)');
      for (const sheet of ['Văn phòng (2)', 'Văn phòng'])
        expect(await takeOverCopy(desk.pane(0), sheet, TODAY)).toMatchObject({
          ok: false,
          problem: { id: 'sheet-gone', args: { sheet } },
        });
    });

    it('of a unit without work in the plan, or of another plan, are left alone until the planner says so', async () => {
      const desk = await reported();
      await desk.setTag('Thanh tra', null);
      const head = await named(desk, 'Thanh tra');
      const row = head.values.findIndex((cells) => cells.some((value) => value === 'Đơn vị: Thanh tra'));
      const column = head.values[row]!.findIndex((value) => value === 'Đơn vị: Thanh tra');
      const place = { sheet: 'Thanh tra', row: head.top + row, column: head.left + column };
      await desk.type(place, 'Đơn vị: Chi cục Thủy lợi');
      const before = await named(desk, 'Thanh tra');
      const { odd } = await run(desk.pane(0));
      expect(odd).toMatchObject([{ sheet: 'Thanh tra', state: 'doubtful', why: 'unknown-unit' }]);
      expect(await named(desk, 'Thanh tra')).toEqual(before);
      expect(await tables(desk)).toEqual(['Phụ lục 1']);
      must(await takeBackSheet(desk.pane(0), 'Thanh tra'));
      expect((await named(desk, 'Thanh tra')).tag).toMatchObject({ role: 'unit' });
    });

    it('a planner’s own table with eight of our headers is a table of the plan', async () => {
      const own = [
        'STT',
        'Mã',
        'Tiêu chí',
        'Điểm chuẩn',
        'Điểm đạt',
        'Nhiệm vụ, giải pháp',
        'Thời gian',
        'Sản phẩm',
        'Ghi chú',
      ];
      const desk = await start('Phụ lục 1', [
        [...own, 'Chủ trì'],
        [1, '1.7', 'Thực hiện nhiệm vụ', 1.5, 1, 'Hoàn thành đúng hạn', 'Quý I/2024', 'Báo cáo', null, 'Văn phòng'],
        [2, '1.8', 'Khác', 1, 0.5, 'Tự kiểm tra', 'Quý I/2024', 'Báo cáo', null, 'Thanh tra'],
      ]);
      expect(await tables(desk)).toEqual(['Phụ lục 1']);
    });
  });
