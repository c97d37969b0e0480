import { describe, expect, it } from 'vitest';
import { readDirector } from '../../../src/app/director/director';
import { periodOf, readResults } from '../../../src/app/results/results';
import { readProgress, type Progress } from '../../../src/app/progress/progress';
import { draftUnitList, generateResponsibilitySheets } from '../../../src/app/responsibility/sheets';
import { formatPoints } from '../../../src/model/points';
import { textOf } from '../../../src/reporting/layout/spec-grid';
import { serialOf } from '../../../src/reporting/layout/serial-date';
import type { FileWorkbook } from '../../../src/workbook/file';
import { report, sheetOf } from './returned';
import { HEADER, must, reopened, typed } from '../workbooks';

const ROWS = [
  ['Phụ lục 1. Kế hoạch năm 2024'],
  HEADER,
  ['2.4', 'Chất lượng văn bản', 2, '1,5', null, 'Văn phòng', null, null],
  ['2.4.1', 'Tính đồng bộ', 1, '0,7', 'Rà soát', 'Văn phòng', 'Thanh tra', 'Quý I/2024'],
  ['2.4.2', 'Tính hợp lý', 1, '0,8', 'Kiện toàn', 'Văn phòng', 'Thanh tra', 'Tháng 10/2024'],
  ['2.5', 'Khác', 1, '0,9', 'Báo cáo', 'Thanh tra', null, 'Thường xuyên'],
];
const made = async (today = '2024-06-30'): Promise<FileWorkbook> => {
  const workbook = await typed(ROWS);
  must(await generateResponsibilitySheets(workbook, { today }));
  return workbook;
};
const unit = (progress: Progress, name: string) => progress.units.find((one) => one.name === name)!;
const row = (progress: Progress, code: string) => progress.rows.find((one) => one.code === code)!;

/** What a list of ours says in the line of that name, by header. */
async function line(workbook: FileWorkbook, sheet: string, name: string): Promise<Record<string, string>> {
  const { values } = await sheetOf(workbook, sheet);
  const header = values.find((cells) => cells[0] === 'STT')!.map(textOf);
  const cells = values.find((one) => one.slice(0, 4).some((value) => textOf(value) === name))!;
  return Object.fromEntries(header.map((title, index) => [title, textOf(cells[index] ?? null)]));
}

async function setDay(workbook: FileWorkbook, value: string | number | null): Promise<void> {
  const { values, sheet } = await sheetOf(workbook, 'Tổng hợp');
  const at = values.findIndex((cells) => cells[0] === 'Tính quá hạn đến ngày:');
  workbook.type({ sheet, row: at, column: 2 }, { value });
}

describe('reading progress back', () => {
  it('counts by unit: done, open, late by the day, points of what is not done', async () => {
    const workbook = await made();
    await report(workbook, 'Văn phòng', '2.4.1', { progress: 'Đang thực hiện' });
    await report(workbook, 'Văn phòng', '2.4.2', { progress: 'Hoàn thành' });
    await report(workbook, 'Thanh tra', '2.4.1', { progress: 'Hoàn thành' });
    await report(workbook, 'Thanh tra', '2.5', { progress: 'Quá hạn' });
    const progress = must(await readProgress(workbook, '2024-06-30'));
    expect(unit(progress, 'Văn phòng')).toMatchObject({
      rows: 3,
      done: 1,
      open: 2,
      dropped: 0,
      overdue: 1,
      silent: 1,
      sheet: 'Văn phòng',
    });
    expect(unit(progress, 'Thanh tra')).toMatchObject({ rows: 3, done: 1, open: 2, overdue: 1, silent: 1 });
    // 2.4 is the parent: its children count. Văn phòng has not done 2.4.1.
    expect(
      [unit(progress, 'Văn phòng'), unit(progress, 'Thanh tra')].map(({ gap, gapOpen }) => [
        formatPoints(gap, 'vi'),
        formatPoints(gapOpen, 'vi'),
      ]),
    ).toEqual([
      ['0,5', '0,3'],
      ['0,6', '0,3'],
    ]);
  });

  it('counts by row: the leader decides, differing reports show, each criterion once', async () => {
    const workbook = await made('2024-11-01');
    await report(workbook, 'Văn phòng', '2.4.1', { progress: 'Hoàn thành' });
    await report(workbook, 'Thanh tra', '2.4.1', {
      progress: 'Chưa thực hiện',
      percent: '30 %',
      result: 'chờ số liệu',
    });
    await report(workbook, 'Thanh tra', '2.4.2', { progress: 'Hoàn thành' });
    const progress = must(await readProgress(workbook));
    expect(row(progress, '2.4.1')).toMatchObject({ state: 'done', conflict: true, overdue: false, due: '2024-03-31' });
    expect(
      row(progress, '2.4.1').reports.map(({ unit: name, progress: said, percent, result }) => [
        name,
        said,
        percent,
        result,
      ]),
    ).toEqual([
      ['Văn phòng', 'Hoàn thành', null, ''],
      ['Thanh tra', 'Chưa thực hiện', 30, 'chờ số liệu'],
    ]);
    // Nobody who leads 2.4.2 has reported: that a helper is done does not make it done.
    expect(row(progress, '2.4.2')).toMatchObject({ state: 'open', conflict: false, overdue: true, due: '2024-10-31' });
    expect(row(progress, '2.5')).toMatchObject({ state: 'open', overdue: false, due: null });
    expect(progress.total).toMatchObject({ rows: 4, done: 1, open: 3, overdue: 1, conflicts: 1 });
    expect([progress.total.gap, progress.total.gapOpen].map((points) => formatPoints(points, 'vi'))).toEqual([
      '0,6',
      '0,3',
    ]);
    const [at] = row(progress, '2.4.1').reports.map((one) => one.at!);
    expect((await sheetOf(workbook, at!.sheet)).values[at!.row]![at!.column]).toBe('Hoàn thành');
  });

  it('asks nobody for a row that has only units that coordinate: nobody is late with it, and nobody can close it', async () => {
    const workbook = await typed([
      ROWS[0]!,
      [...HEADER.slice(0, 7), 'Đơn vị phối hợp', HEADER[7]!],
      ['2.4', 'Chất lượng văn bản', 1, '0,7', 'Rà soát', null, null, 'Thanh tra', 'Quý I/2024'],
      ['2.5', 'Tính hợp lý', 1, '0,8', 'Kiện toàn', null, 'Văn phòng', 'Thanh tra', 'Quý I/2024'],
      ['2.6', 'Khác', 1, '0,9', 'Báo cáo', null, null, null, 'Quý I/2024'],
    ]);
    must(await generateResponsibilitySheets(workbook, { today: '2024-06-30' }));
    await report(workbook, 'Thanh tra', '2.4', { progress: 'Quá hạn' });
    const late = must(await readProgress(workbook, '2024-06-30'));
    expect(row(late, '2.4')).toMatchObject({ state: 'nobody', overdue: false });
    expect(unit(late, 'Thanh tra')).toMatchObject({ rows: 2, overdue: 0 });
    expect(unit(late, 'Văn phòng')).toMatchObject({ rows: 1, overdue: 1 });
    expect(late.total).toMatchObject({ rows: 1, open: 1, overdue: 1, nobody: 2 });
    // Points are those of the tasks that are counted, as in the report; a sheet's last line adds up its own lines.
    const results = must(await readResults(workbook, { period: periodOf('year', 2024), today: '2024-06-30' }));
    for (const { gap, gapOpen } of [late.total, results.total])
      expect([gap, gapOpen].map((points) => formatPoints(points, 'vi'))).toEqual(['0,2', '0,2']);
    // What was lost by the two others makes it all that was lost.
    const director = must(await readDirector(workbook, { day: '2024-06-30' }));
    expect(late.total.gap + late.total.nobodyGap).toBe(director.gap);
    for (const name of ['Tổng hợp', 'Theo dõi'])
      expect(await line(workbook, name, 'Tổng cộng')).toMatchObject({ 'Điểm mất': '0.5' });
    // The live formulas of the summary agree, and so does the sheet of all rows.
    must(await generateResponsibilitySheets(workbook, { today: '2024-06-30' }));
    expect(await line(workbook, 'Tổng hợp', 'Thanh tra')).toMatchObject({ 'Đơn vị báo quá hạn': '1', 'Quá hạn': '0' });
    expect(await line(workbook, 'Theo dõi', '2.4')).toMatchObject({ 'Tình trạng': 'Chưa có chủ trì', 'Quá hạn': '0' });
    await report(workbook, 'Thanh tra', '2.4', { progress: 'Hoàn thành' });
    expect(row(must(await readProgress(workbook, '2024-06-30')), '2.4').state).toBe('nobody');
  });

  it('takes the last day itself as in time, and “Không thực hiện” as closed but not done', async () => {
    const workbook = await made();
    await report(workbook, 'Văn phòng', '2.4.2', { progress: 'Không thực hiện' });
    expect(row(must(await readProgress(await typed(ROWS), '2024-03-31')), '2.4.1').overdue).toBe(false);
    expect(row(must(await readProgress(await typed(ROWS), '2024-04-01')), '2.4.1').overdue).toBe(true);
    const progress = must(await readProgress(workbook, '2025-01-01'));
    expect(row(progress, '2.4.2')).toMatchObject({ state: 'dropped', overdue: false });
    expect(formatPoints(progress.total.gapOpen, 'vi')).toBe('0,6');
  });

  it('reads sheets of before a change of the plan, and nothing where nobody has a row', async () => {
    const workbook = await made();
    await report(workbook, 'Văn phòng', '2.4.1', { progress: 'Hoàn thành' });
    workbook.type({ sheet: 'Phụ lục 1', row: 3, column: 4 }, { value: 'Viết lại cả câu' });
    expect(row(must(await readProgress(workbook, '2024-01-01')), '2.4.1')).toMatchObject({ state: 'done' });
    expect(must(await readProgress(await typed([['Ghi chép']])))).toMatchObject({ rows: [], units: [], dayCell: null });
  });
});

describe('the sheets over all units', () => {
  it('say what is done, open and late by unit and by row, with who reports what', async () => {
    const workbook = await made();
    await report(workbook, 'Văn phòng', '2.4.1', { progress: 'Đang thực hiện', percent: 40 });
    await report(workbook, 'Thanh tra', '2.4.1', { progress: 'Hoàn thành' });
    must(await generateResponsibilitySheets(workbook));
    expect(await line(workbook, 'Tổng hợp', 'Văn phòng')).toMatchObject({
      'Đang thực hiện': '1',
      'Chưa báo cáo': '2',
      'Quá hạn': '1',
      'Điểm mất chưa khắc phục': '0.5',
    });
    expect(await line(workbook, 'Tổng hợp', 'Thanh tra')).toMatchObject({
      'Hoàn thành': '1',
      'Quá hạn': '0',
      'Điểm mất chưa khắc phục': '0.3',
    });
    expect(await line(workbook, 'Theo dõi', '2.4.1')).toMatchObject({
      'Số đơn vị': '2',
      'Hoàn thành': '1',
      'Chưa hoàn thành': '1',
      'Quá hạn': '1',
      'Tình trạng': 'Quá hạn',
      'Điểm mất chưa khắc phục': '0.3',
      'Báo cáo của đơn vị':
        'Các đơn vị báo cáo chưa thống nhất:\nVăn phòng: Đang thực hiện (40 %)\nThanh tra: Hoàn thành',
    });
  });

  it('judge deadlines by the day that the planner set, which stays over re-runs, as a date or as text', async () => {
    const workbook = await made();
    const late = async () => (await line(workbook, 'Tổng hợp', 'Văn phòng'))['Quá hạn'];
    expect(await late()).toBe('1');
    must(await generateResponsibilitySheets(workbook, { today: '2030-01-01' }));
    expect(await late()).toBe('1');
    for (const [day, expected] of [
      [serialOf('2024-12-01')!, '2'],
      ['31/3/2024', '0'],
      [null, '1'],
    ] as const) {
      await setDay(workbook, day);
      must(await generateResponsibilitySheets(workbook, { today: '2024-09-01' }));
      expect(await late()).toBe(expected);
    }
    const saved = await reopened(workbook);
    expect(must(await readProgress(saved, '2031-01-01')).asOf).toBe('2024-09-01');
    expect(must(await generateResponsibilitySheets(saved, { today: '2031-01-01' }))).toMatchObject({
      added: 0,
      updated: 0,
    });
  });

  it('keep =TODAY() as the day, and no other formula of anybody', async () => {
    const workbook = await made();
    const { values, sheet } = await sheetOf(workbook, 'Tổng hợp');
    const at = { sheet, row: values.findIndex((cells) => cells[0] === 'Tính quá hạn đến ngày:'), column: 2 };
    workbook.type(at, { value: serialOf('2024-12-01'), formula: 'TODAY()' });
    must(await generateResponsibilitySheets(workbook));
    expect(
      [...(await sheetOf(workbook, 'Tổng hợp')).formulaTexts!.values()].filter((formula) => formula.includes('TODAY')),
    ).toHaveLength(1);
    expect(must(await readProgress(workbook, '2024-01-01')).asOf).toBe('2024-12-01');
    expect(must(await generateResponsibilitySheets(workbook, { today: '2031-01-01' }))).toMatchObject({ updated: 0 });
  });

  it('lead to the sheets and rows that they speak of, also after the unit’s sheet was renamed and a run came', async () => {
    const workbook = await made();
    const links = () =>
      workbook
        .sheets()
        .find(({ name }) => name === 'Theo dõi tiến độ')!
        .cells.flatMap(({ link, value }) => (link && 'sheet' in link ? [[value, link.sheet, link.row] as const] : []));
    const toUnits = links().filter(([value]) => typeof value === 'string');
    expect(toUnits.map(([code, sheet]) => [code, sheet])).toEqual([
      ['2.4', 'Văn phòng'],
      ['2.4.1', 'Văn phòng'],
      ['2.4.2', 'Văn phòng'],
      ['2.5', 'Thanh tra'],
    ]);
    for (const [code, sheet, at] of toUnits) expect((await sheetOf(workbook, sheet)).values[at]).toContain(code);
    // The number beside each code leads to its row of the plan.
    const toPlan = links().filter(([value]) => typeof value === 'number');
    expect(toPlan.map(([number]) => number)).toEqual([1, 2, 3, 4]);
    for (const [index, [, sheet, at]] of toPlan.entries())
      expect((await sheetOf(workbook, sheet)).values[at]).toContain(toUnits[index]![0]);
  });

  it('do not count rows twice when a group is resolved through the list of units', async () => {
    const workbook = await typed(
      [
        ...ROWS.slice(0, 2),
        ['1.1', 'T', 1, '0,5', 'Việc', 'Các phòng, đơn vị (trừ Thanh tra)', 'Thanh tra', 'Quý I/2024'],
      ],
      {},
      [
        ['Tên đơn vị', 'Nhóm'],
        ['Văn phòng', 'Các phòng, đơn vị'],
        ['Thanh tra', 'Các phòng, đơn vị'],
        ['Phòng QLKH', 'Các phòng, đơn vị'],
      ],
    );
    must(await draftUnitList(workbook));
    const progress = must(await readProgress(workbook, '2024-06-30'));
    expect(progress.rows[0]!.reports.map(({ unit: name, roles }) => [name, roles])).toEqual([
      ['Văn phòng', ['lead']],
      ['Phòng QLKH', ['lead']],
      ['Thanh tra', ['implementing']],
    ]);
    expect(formatPoints(progress.total.gap, 'vi')).toBe('0,5');
    expect(must(await generateResponsibilitySheets(workbook)).proof.assignments).toEqual({ plan: 3, sheets: 3 });
  });
});
