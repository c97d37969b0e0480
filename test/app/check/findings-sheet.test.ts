import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/app/check/check';
import { writeFindingsSheet } from '../../../src/app/check/findings-sheet';
import { ignoreFinding } from '../../../src/app/check/ignore';
import { recorded } from '../../../src/app/restore/journal';
import { restoreLast } from '../../../src/app/restore/restore';
import { EMPTY_JOURNAL } from '../../../src/app/restore/runs';
import type { Grid } from '../../../src/model/grid';
import { createWorkbookFile, openWorkbookFile, type FileWorkbook } from '../../../src/workbook/file';
import { cellsOf, HEADER, must, problemOf, reopened, sample, typed } from '../workbooks';

const SHEET = 'Kết quả kiểm tra';
/** 2.4 is not the sum of its children; 2.6 has no lead. */
const ROWS = [
  ['Phụ lục 1'],
  HEADER,
  ['2.4', 'Chất lượng', 2, 1, 'a', 'Văn phòng', 'Thanh tra', 'Năm 2024'],
  ['2.4.1', 'Đồng bộ', 1, 0.3, 'b', 'Văn phòng', 'Văn phòng', 'Năm 2024'],
  ['2.4.2', 'Hợp lý', 1, 0.8, 'c', 'Thanh tra', 'Văn phòng', 'Năm 2024'],
  ['2.6', 'Khác', 1, 0.5, 'd', null, 'Văn phòng', 'Năm 2024'],
];
const AT_10 = new Date(2024, 4, 10, 10, 42);
const AT_11 = new Date(2024, 4, 10, 11, 0);

const write = async (workbook: FileWorkbook, now = AT_10) => must(await writeFindingsSheet(workbook, {}, now));
const sheetIn = async (workbook: FileWorkbook): Promise<Grid> =>
  must(await workbook.read()).find(({ tag }) => tag?.role === 'findings')!;
const headerOf = ({ values }: Grid): number => values.findIndex((row) => row.includes('Cách xử lý'));
const columnOf = (grid: Grid, header: string): number => grid.values[headerOf(grid)]!.indexOf(header);
/** Sheet row of the finding of a cell. */
const rowOf = (grid: Grid, cell: string): number => grid.values.findIndex((row) => row[columnOf(grid, 'Ô')] === cell);
const noteOf = (grid: Grid, cell: string) => grid.values[rowOf(grid, cell)]![columnOf(grid, 'Cách xử lý')];
async function note(workbook: FileWorkbook, cell: string, value: string): Promise<void> {
  const grid = await sheetIn(workbook);
  workbook.type(
    { sheet: grid.sheet, row: grid.top + rowOf(grid, cell), column: grid.left + columnOf(grid, 'Cách xử lý') },
    { value },
  );
}
const fixSum = (workbook: FileWorkbook): void =>
  void workbook.type({ sheet: 'Phụ lục 1', row: 2, column: 3 }, { value: 1.1 });

describe('the sheet of findings', () => {
  it('holds each finding of the check once, worst first, with the words of the pane, and is read as ours', async () => {
    const workbook = await sample('001');
    const { action, check, sheet } = await write(workbook);
    expect([action, sheet]).toEqual(['add', SHEET]);
    const grid = await sheetIn(await reopened(workbook));
    const lines = grid.values.slice(headerOf(grid) + 1).filter((row) => row[columnOf(grid, 'Ô nguồn')] !== null);
    expect(lines.map((row) => row[columnOf(grid, 'STT')])).toEqual(check.findings.map((_, index) => index + 1));
    expect(lines[0]!.slice(1, 6)).toEqual([
      'Lỗi',
      'Phụ lục I',
      'D6',
      expect.stringMatching(/^2\.4 /),
      expect.stringContaining('3,2047'),
    ]);
    const severities = lines.map((row) => ['Lỗi', 'Cảnh báo', 'Gợi ý'].indexOf(row[1] as string));
    expect(severities).toEqual([...severities].sort());
    expect(grid.values.flat()).toContain('Kiểm tra lúc 10:42 ngày 10/05/2024');
    const again = must(await checkWorkbook(await reopened(workbook)));
    expect(again.findings).toEqual(check.findings);
    expect(again.plan.skipped).toContainEqual({ sheet: SHEET, reason: 'ours' });
  });

  it('is not written again when nothing changed, however late it is', async () => {
    const workbook = await sample('001');
    await write(workbook);
    const saved = await reopened(workbook);
    expect((await write(saved, AT_11)).action).toBe('leave');
    expect(saved.unsaved).toBe(false);
  });

  it('keeps what was written to a finding, also when it moves or is ignored, and at the end when it is gone', async () => {
    const workbook = await typed(ROWS);
    await write(workbook);
    await note(workbook, 'D3', 'đã hỏi Sở Nội vụ');
    await note(workbook, 'F6', 'chờ phân công');
    fixSum(workbook);
    expect((await write(workbook, AT_11)).action).toBe('update');
    const grid = await sheetIn(workbook);
    expect(noteOf(grid, 'F6')).toBe('chờ phân công');
    expect(noteOf(grid, 'D3')).toBe('đã hỏi Sở Nội vụ');
    expect(rowOf(grid, 'D3')).toBeGreaterThan(rowOf(grid, 'F6'));
    expect(grid.values.flat()).toContain('Kiểm tra lúc 11:00 ngày 10/05/2024');
    expect((await write(workbook)).action).toBe('leave');

    // The fault comes back: its line, with the note.
    workbook.type({ sheet: 'Phụ lục 1', row: 2, column: 3 }, { value: 1 });
    const { check } = await write(workbook);
    expect(noteOf(await sheetIn(workbook), 'D3')).toBe('đã hỏi Sở Nội vụ');
    expect(rowOf(await sheetIn(workbook), 'D3')).toBeLessThan(rowOf(await sheetIn(workbook), 'F6'));

    const lead = check.findings.find(({ rule }) => rule === 'lead-missing')!;
    must(await ignoreFinding(workbook, check, lead, { scope: 'cell', reason: 'giao sau' }));
    await write(workbook);
    const ignored = await sheetIn(workbook);
    expect(noteOf(ignored, 'F6')).toBe('chờ phân công');
    expect(ignored.values[rowOf(ignored, 'F6')]).toContain('Bỏ qua: giao sau');
  });

  it('follows a finding whose row has moved, and not to another row at its old place', async () => {
    const workbook = await typed(ROWS);
    await write(workbook);
    await note(workbook, 'F6', 'chờ phân công');
    const moved = ['2.5', 'Mới', 1, 0.5, 'e', null, 'Văn phòng', 'Năm 2024'];
    for (const [offset, row] of [moved, ROWS[5]!].entries())
      row.forEach((value, column) => workbook.type({ sheet: 'Phụ lục 1', row: 5 + offset, column }, { value }));
    await write(workbook);
    const grid = await sheetIn(workbook);
    expect([noteOf(grid, 'F6'), noteOf(grid, 'F7')]).toEqual([null, 'chờ phân công']);
  });

  it('loses nothing that somebody typed anywhere on it', async () => {
    const workbook = await typed(ROWS);
    await write(workbook);
    const grid = await sheetIn(workbook);
    const put = (row: number, column: number, value: string): void =>
      void workbook.type({ sheet: SHEET, row, column }, { value });
    put(grid.values.length + 2, 1, 'Người kiểm tra: A');
    put(rowOf(grid, 'D3'), 12, 'bên cạnh');
    put(headerOf(grid), 13, 'Cột của tôi');
    put(0, 3, 'góc trên');
    const typedWords = ['Người kiểm tra: A', 'bên cạnh', 'Cột của tôi', 'góc trên'];
    fixSum(workbook);
    await note(workbook, 'D3', 'xong');
    await write(workbook);
    expect((await sheetIn(workbook)).values.flat()).toEqual(expect.arrayContaining([...typedWords, 'xong']));
    expect((await write(workbook)).action).toBe('leave');

    // Its header deleted: all that stands there is the planner's from then on.
    const now = await sheetIn(workbook);
    now.values[0]!.forEach((_, column) => workbook.type({ sheet: SHEET, row: headerOf(now), column }, { value: null }));
    await write(workbook);
    expect((await sheetIn(workbook)).values.flat()).toEqual(
      expect.arrayContaining(['Người kiểm tra: A', 'bên cạnh', 'góc trên', 'xong']),
    );
  });

  it('is made beside a sheet of the planner’s with that name, and is refused in words where there is no table', async () => {
    const taken = must(
      await openWorkbookFile(
        'taken.xlsx',
        await createWorkbookFile([
          { name: 'Phụ lục 1', cells: cellsOf(ROWS) },
          { name: SHEET, cells: { A1: 'của tôi' } },
        ]),
      ),
    );
    expect((await write(taken)).sheet).toBe(`${SHEET} (2)`);
    expect(must(await taken.read())[1]!.values).toEqual([['của tôi']]);
    expect(problemOf(await writeFindingsSheet(await typed([['ghi chú']])))).toMatchObject({ id: 'no-table' });
  });

  it('says that there is nothing to look at when there is nothing', async () => {
    const workbook = await typed([
      ROWS[0]!,
      HEADER,
      ['2.6', 'Khác', 1, 0.5, 'd', 'Văn phòng', 'Thanh tra', 'Năm 2024'],
    ]);
    const { check } = must(await writeFindingsSheet(workbook, { criteriaSet: 'off' }, AT_10));
    expect(check.findings).toEqual([]);
    expect((await sheetIn(workbook)).values.flat()).toContain('Không có vấn đề nào cần xem lại.');
  });

  it('is taken back: removed when the run made it, as it was when the run wrote over it, kept when somebody wrote in it since', async () => {
    const workbook = await typed(ROWS);
    const run = () => recorded(workbook, EMPTY_JOURNAL, 'list', (one) => writeFindingsSheet(one, {}, AT_10));
    const first = await run();
    expect(must(await restoreLast(workbook, first.journal))).toMatchObject({ removed: 1, unrestored: [] });
    expect(await sheetIn(workbook)).toBeUndefined();

    await write(workbook);
    await note(workbook, 'D3', 'của tôi');
    const before = await sheetIn(workbook);
    fixSum(workbook);
    const second = await run();
    expect(must(await restoreLast(workbook, second.journal))).toMatchObject({ rolledBack: 1, unrestored: [] });
    expect((await sheetIn(workbook)).values).toEqual(before.values);

    const third = await run();
    await note(workbook, 'F6', 'viết sau');
    expect(must(await restoreLast(workbook, third.journal))!.unrestored).toEqual([{ sheet: SHEET, reason: 'changed' }]);
    expect(noteOf(await sheetIn(workbook), 'F6')).toBe('viết sau');
  });
});
