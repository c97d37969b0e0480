import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { directorJson } from '../../../src/app/director/director-json';
import { readDirector, writeDirectorSheet } from '../../../src/app/director/director';
import { writeDueSheet } from '../../../src/app/due/due';
import { generateResponsibilitySheets } from '../../../src/app/responsibility/sheets';
import { recorded } from '../../../src/app/restore/journal';
import { restoreLast } from '../../../src/app/restore/restore';
import { EMPTY_JOURNAL } from '../../../src/app/restore/runs';
import { readResults } from '../../../src/app/results/results';
import { a1 } from '../../../src/model/address';
import { valueAt, type CellValue, type Grid } from '../../../src/model/grid';
import { gapOf, isLeaf } from '../../../src/model/plan';
import { pointsToNumber, sumPoints } from '../../../src/model/points';
import { readPlan } from '../../../src/reading';
import type { FileWorkbook } from '../../../src/workbook/file';
import { report, sheetOf } from '../progress/returned';
import { must, problemOf, reopened, sample, typed } from '../workbooks';

const HEADER = ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2023', 'Nhiệm vụ', 'Chủ trì', 'Thực hiện', 'Thời gian'];
const ROWS = [
  ['Phụ lục 1'],
  ['(Kèm theo Kế hoạch số 12/KH-SKHCN ngày 15 tháng 01 năm 2024)'],
  HEADER,
  ['1', 'CHỈ ĐẠO, ĐIỀU HÀNH'],
  ['1.1', 'Báo cáo', 1, 0.5, 'Lập báo cáo', 'Văn phòng', 'Thanh tra', 'Quý I/2024'],
  ['1.2', 'Đủ điểm', 1, 1, 'Cập nhật', 'Văn phòng', null, 'Hằng quý'],
  ['2', 'THỂ CHẾ'],
  ['2.1', 'Ban hành', 2, 0.25, 'Ban hành', 'Thanh tra', 'Văn phòng', '17/11/2024'],
  ['2.2', '=Rà soát', 1, 0.25, 'Rà soát', null, null, 'Quý III/2024'],
];
const DAY = '2024-06-15';
const NAME = 'Trang lãnh đạo';

/** The row of the page that has that text in that column. */
function rowWith(grid: Grid, column: number, text: string): readonly CellValue[] {
  const row = grid.values.find((cells) => cells[column - grid.left] === text);
  if (!row) throw new Error(`no row with ${text}`);
  return row;
}
const firstTexts = ({ values }: Grid) => values.map(([cell]) => cell).filter((cell) => typeof cell === 'string');

describe('what the director is told', () => {
  it('is lost points by field, the costliest criteria with who answers, and what is late and due next', async () => {
    const director = must(await readDirector(await typed(ROWS), { day: DAY }));
    expect(directorJson('plan.xlsx', director)).toMatchObject({
      asOf: DAY,
      gap: 3,
      benchmark: 5,
      total: { rows: 3, done: 0, overdue: 1, nobody: 1 },
      fields: [
        { code: '2', name: 'THỂ CHẾ', criteria: 2, gap: 2.5 },
        { code: '1', name: 'CHỈ ĐẠO, ĐIỀU HÀNH', criteria: 1, gap: 0.5 },
      ],
      criteria: [
        { code: '2.1', gap: 1.75, units: ['Thanh tra'], state: 'open', sheet: 'Phụ lục 1', cell: 'A8' },
        { code: '2.2', gap: 0.75, units: [], state: 'nobody' },
        { code: '1.1', gap: 0.5, units: ['Văn phòng'], state: 'overdue' },
      ],
      units: [
        { name: 'Văn phòng', rows: 2, overdue: 1 },
        { name: 'Thanh tra', rows: 1, overdue: 0 },
      ],
      overdue: [{ code: '1.1', day: '2024-03-31' }],
      next: [
        { code: '1.2', day: '2024-06-30' },
        { code: '1.2', day: '2024-09-30' },
        { code: '2.2', day: '2024-09-30' },
        { code: '2.1', day: '2024-11-17' },
        { code: '1.2', day: '2024-12-31' },
      ],
    });
    expect(director.inQuarter).toBe(1);
  });

  it('agrees with an independent sum over a real plan, and with the report of results', async () => {
    const workbook = await sample('001');
    const director = must(await readDirector(workbook, { day: '2023-09-20' }));
    const lost = readPlan(must(await workbook.read())).appendices.flatMap(({ rows }) =>
      rows.filter((row) => isLeaf(row) && gapOf(row) !== null && gapOf(row)! > 0).map((row) => gapOf(row)!),
    );
    expect(director.gap).toBe(sumPoints(lost));
    expect(sumPoints(director.fields.map(({ gap }) => gap))).toBe(sumPoints(lost));
    expect(director.criteria).toHaveLength(lost.length);
    expect(pointsToNumber(director.criteria[0]!.gap)).toBe(pointsToNumber(Math.max(...lost) as (typeof lost)[0]));
    const period = { id: 'year', year: 2023, from: '2023-01-01', to: '2023-12-31' } as const;
    const { units } = must(await readResults(workbook, { period, today: '2023-09-20' }));
    expect(director.units.map(({ name, rows }) => [name, rows]).sort()).toEqual(
      units.map(({ name, rows }) => [name, rows]).sort(),
    );
  });

  it('says by how much its total is less than its fields together, where points stand above a benchmark', async () => {
    const rows = ROWS.map((row) => (row[0] === '1.2' ? row.with(3, 1.2) : row));
    const workbook = await typed(rows);
    const { gap, fields, exceeding } = must(await readDirector(workbook, { day: DAY }));
    expect(exceeding.criteria).toBe(1);
    expect(sumPoints(fields.map((field) => field.gap))).toBe(sumPoints([gap, exceeding.excess]));
    must(await writeDirectorSheet(workbook, { day: DAY }));
    expect(firstTexts(await sheetOf(workbook, NAME))).toContain(
      'Tổng điểm mất nhỏ hơn cộng các lĩnh vực 0,2 điểm, vì 1 tiêu chí ghi điểm đạt cao hơn điểm chuẩn.',
    );
  });

  it('knows what the units have reported', async () => {
    const workbook = await typed(ROWS);
    must(await generateResponsibilitySheets(workbook, { today: DAY }));
    await report(workbook, 'Văn phòng', '1.1', { progress: 'Hoàn thành' });
    const director = must(await readDirector(workbook));
    expect([director.asOf, director.dayCell?.sheet]).toEqual([DAY, 'Tổng hợp phiếu']);
    expect([director.total.done, director.overdue]).toEqual([1, []]);
    expect(director.criteria.at(-1)).toMatchObject({ code: '1.1', state: 'done' });
    expect(director.units[0]).toMatchObject({ name: 'Văn phòng', done: 1, open: 1 });
  });
});

describe('the page', () => {
  it('stands first among our sheets, upright on one page, with its two charts', async () => {
    const workbook = await typed(ROWS);
    must(await generateResponsibilitySheets(workbook, { today: DAY }));
    expect(must(await writeDirectorSheet(workbook))).toEqual({ sheet: NAME, action: 'add' });
    const saved = await reopened(workbook);
    const grids = must(await saved.read());
    expect(grids.slice(0, 3).map(({ sheet }) => sheet)).toEqual(['Phụ lục 1', NAME, 'Tổng hợp phiếu']);
    const page = grids[1]!;
    expect([page.tag, page.formulas.size]).toEqual([{ role: 'director', key: '' }, 0]);
    // Each chart shows the names and figures of the table beside it.
    expect(
      page.charts!.map(({ kind, source }) => [
        kind,
        valueAt(page, source.row, source.column),
        valueAt(page, source.row + 1, source.column),
        valueAt(page, source.row + 1, source.column + 1),
        source.rows,
      ]),
    ).toEqual([
      ['bars', 'Lĩnh vực', 'THỂ CHẾ', 2.5, 3],
      ['parts', 'Đơn vị', 'Văn phòng', 0, 3],
    ]);
    const parts = unzipSync(must(await saved.save()));
    const pages = Object.keys(parts).flatMap((path) =>
      /worksheets\/sheet\d+\.xml$/.test(path) ? (/<pageSetup[^>]*>/.exec(strFromU8(parts[path]!)) ?? []) : [],
    );
    expect(pages.filter((one) => one.includes('fitToHeight="1"'))).toEqual([
      expect.stringContaining('paperSize="9" orientation="portrait" fitToWidth="1"'),
    ]);
  });

  it('leads from each row to the plan, from a unit to its sheet and from a figure to the list behind it', async () => {
    const workbook = await typed(ROWS);
    must(await generateResponsibilitySheets(workbook, { today: DAY }));
    must(await writeDueSheet(workbook));
    must(await writeDirectorSheet(workbook));
    const view = workbook.sheets().find(({ name }) => name === NAME)!;
    const links = new Map(
      view.cells.flatMap(({ row, column, link }) =>
        link && 'sheet' in link ? [[a1(row, column), `${link.sheet}!${a1(link.row, link.column)}`] as const] : [],
      ),
    );
    const page = await sheetOf(workbook, NAME);
    const linkOf = (column: number, text: string): string | undefined =>
      links.get(a1(page.top + page.values.indexOf(rowWith(page, column, text)), 0));
    expect(linkOf(3, 'Ban hành')).toBe('Phụ lục 1!A8');
    expect(linkOf(3, 'THỂ CHẾ')).toBe('Phụ lục 1!A7');
    expect(linkOf(3, 'Văn phòng')).toBe('Văn phòng!A1');
    expect([...links.values()]).toEqual(expect.arrayContaining(['Tổng hợp phiếu!A1', 'Việc đến hạn!A1']));
  });

  it('is not written again when nothing has changed, and in place when something has, with what stands beside it', async () => {
    const workbook = await typed(ROWS);
    must(await writeDirectorSheet(workbook, { day: DAY }));
    expect(must(await writeDirectorSheet(await reopened(workbook), { day: DAY })).action).toBe('leave');
    const noted = async () => {
      const grid = await sheetOf(workbook, NAME);
      return { grid, row: grid.values.indexOf(rowWith(grid, 2, '2.2')) };
    };
    const { grid, row } = await noted();
    workbook.type({ sheet: NAME, row, column: grid.values[0]!.length + 1 }, { value: 'Giao Thanh tra' });
    // The field of the row comes second now, and another line of the page moves with it.
    workbook.type({ sheet: 'Phụ lục 1', row: 4, column: 3 }, { value: 0 });
    workbook.type({ sheet: 'Phụ lục 1', row: 7, column: 3 }, { value: 2 });
    expect(must(await writeDirectorSheet(workbook, { day: DAY }))).toEqual({ sheet: NAME, action: 'update' });
    const again = await noted();
    expect(again.grid.values[again.row]!.at(-1)).toBe('Giao Thanh tra');
    expect(again.grid.charts).toHaveLength(2);
    expect(must(await workbook.read()).filter(({ tag }) => tag?.role === 'director')).toHaveLength(1);
  });

  it('never takes a planner’s sheet of that name, and finds its own when it was renamed', async () => {
    const workbook = await typed(ROWS, {}, [['của tôi']]);
    const own = (workbook_: FileWorkbook) => sheetOf(workbook_, 'Danh sách');
    const before = await own(workbook);
    must(await writeDirectorSheet(workbook, { day: DAY }));
    expect(await own(workbook)).toEqual(before);
    const named = await typed([...ROWS]);
    must(
      await named.apply([
        {
          type: 'write-sheet',
          spec: {
            tag: { role: 'template', key: 'x' },
            name: NAME,
            columns: [],
            rows: [{ cells: [{ value: 'của tôi', style: 'plain' }] }],
            merges: [],
            dropDowns: [],
            freezeRows: 0,
            print: {
              orientation: 'portrait',
              area: { row: 0, column: 0, rows: 1, columns: 1 },
              margins: { top: 20, bottom: 20, left: 30, right: 15 },
              pageNumbers: false,
            },
          },
        },
      ]),
    );
    const written = must(await writeDirectorSheet(named, { day: DAY }));
    expect(written).toMatchObject({ action: 'add' });
    expect(written.sheet).not.toBe(NAME);
    expect((await sheetOf(named, NAME)).values).toEqual([['của tôi']]);
    expect(must(await writeDirectorSheet(await reopened(named), { day: DAY }))).toEqual({
      sheet: written.sheet,
      action: 'leave',
    });
  });

  it('is taken back: a new one goes with all its parts, one that was there is as it was, charts and all', async () => {
    const workbook = await typed(ROWS);
    const parts = async () => Object.keys(unzipSync(must(await workbook.save()))).sort();
    const before = await parts();
    const first = await recorded(workbook, EMPTY_JOURNAL, 'director', (one) => writeDirectorSheet(one, { day: DAY }));
    must(first.outcome);
    expect(await parts()).toEqual(expect.arrayContaining(['xl/charts/chart1.xml', 'xl/drawings/drawing1.xml']));
    expect(must(await restoreLast(workbook, first.journal))).toMatchObject({ removed: 1, unrestored: [] });
    expect(await parts()).toEqual(before);

    must(await writeDirectorSheet(workbook, { day: DAY }));
    const page = await sheetOf(workbook, NAME);
    // A field gains all its points: one bar less, and everything below moves up.
    workbook.type({ sheet: 'Phụ lục 1', row: 4, column: 3 }, { value: 1 });
    const second = await recorded(workbook, EMPTY_JOURNAL, 'director', (one) => writeDirectorSheet(one, { day: DAY }));
    expect(must(second.outcome).action).toBe('update');
    expect((await sheetOf(workbook, NAME)).charts).not.toEqual(page.charts);
    expect(must(await restoreLast(workbook, second.journal))).toMatchObject({ rolledBack: 1, unrestored: [] });
    const back = await sheetOf(await reopened(workbook), NAME);
    expect([back.values, back.charts]).toEqual([page.values, page.charts]);
  });

  it('says so where there are no points, nothing late or nothing to come, and has no chart of nothing', async () => {
    const tasks = [
      ['Kế hoạch năm 2024'],
      ['STT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Thời gian thực hiện'],
      ['1', 'Xây dựng kế hoạch', 'Văn phòng', 'Thường xuyên'],
      ['2', 'Tổ chức tập huấn', 'Thanh tra', 'Thường xuyên'],
    ];
    const workbook = await typed(tasks);
    must(await writeDirectorSheet(workbook, { day: DAY }));
    const page = await sheetOf(workbook, NAME);
    expect(firstTexts(page)).toEqual(
      expect.arrayContaining([
        'Kế hoạch không có tiêu chí mất điểm.',
        'Không có nhiệm vụ quá hạn.',
        'Không còn nhiệm vụ nào có ngày đến hạn.',
        'Không có điểm',
      ]),
    );
    expect(page.charts!.map(({ kind }) => kind)).toEqual(['parts']);
    expect(must(await writeDirectorSheet(workbook, { day: DAY })).action).toBe('leave');
  });

  it('puts what it has no room for together, so that sums stay whole, and never on a second page', async () => {
    const many = Array.from({ length: 12 }, (_, field) => [
      [String(field + 1), `LĨNH VỰC ${field + 1} ${'CẢI CÁCH HÀNH CHÍNH '.repeat(6)}`],
      [
        `${field + 1}.1`,
        'Tỷ lệ hồ sơ giải quyết đúng hạn '.repeat(8),
        1,
        0.5,
        'Làm',
        `Phòng Nghiệp vụ ${field + 1}`,
        null,
        '31/12/2024',
      ],
    ]).flat();
    const workbook = await typed([HEADER, ...many]);
    must(await writeDirectorSheet(workbook, { day: DAY }));
    const page = await sheetOf(workbook, NAME);
    expect(rowWith(page, 3, '5 lĩnh vực khác').slice(4, 8)).toEqual([2.5, 0.417, 1, 5]);
    expect(rowWith(page, 3, '7 đơn vị khác').slice(1, 8)).toEqual([7, 7, '7 đơn vị khác', 0, 7, 0, 0]);
    expect(firstTexts(page)).toEqual(
      expect.arrayContaining(['II. TIÊU CHÍ MẤT ĐIỂM NHIỀU NHẤT (10/12)', 'Sắp đến hạn (4/12)']),
    );
    const texts = page.values.flat().filter((cell): cell is string => typeof cell === 'string');
    expect(texts.filter((text) => text.endsWith('…')).length).toBeGreaterThan(10);
  });

  it('says in whole words how the work of a criterion stands, however little room there is', async () => {
    const workbook = await sample('000');
    must(await generateResponsibilitySheets(workbook, { today: DAY }));
    must(await writeDirectorSheet(workbook, { day: DAY }));
    const { values } = await sheetOf(workbook, NAME);
    const head = values.findIndex((row) => row.includes('Tình trạng'));
    const column = values[head]!.indexOf('Tình trạng');
    const states = new Set(values.slice(head + 1, head + 11).map((row) => row[column]));
    expect([...states]).toEqual(['Chưa hoàn thành']);
  });

  it('is not written where there is no plan', async () => {
    const workbook = await typed([['ghi chú']]);
    expect(problemOf(await writeDirectorSheet(workbook))).toMatchObject({ id: 'no-table' });
    expect(must(await workbook.read())).toHaveLength(1);
  });
});
