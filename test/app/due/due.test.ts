import { describe, expect, it } from 'vitest';
import {
  answeringUnits,
  dueCalendar,
  dueOfUnit,
  isWithin,
  readDue,
  writeDueSheet,
  type DueReport,
} from '../../../src/app/due/due';
import { readDirector } from '../../../src/app/director/director';
import { readProgress } from '../../../src/app/progress/progress';
import { generateResponsibilitySheets } from '../../../src/app/responsibility/sheets';
import { recorded } from '../../../src/app/restore/journal';
import { restoreLast } from '../../../src/app/restore/restore';
import { EMPTY_JOURNAL } from '../../../src/app/restore/runs';
import { report, sheetOf } from '../progress/returned';
import { must, problemOf, reopened, sample, typed } from '../workbooks';

const HEADER = [
  'STT',
  'Tiêu chí',
  'Điểm chuẩn',
  'Điểm đạt được 2023',
  'Nhiệm vụ, giải pháp',
  'Chủ trì',
  'Thực hiện',
  'Thời gian',
];
const ROWS = [
  ['Phụ lục 1'],
  ['(Kèm theo Kế hoạch số 12/KH-SKHCN ngày 15 tháng 01 năm 2024)'],
  HEADER,
  ['1.1', 'Báo cáo định kỳ', 1, 0.5, 'Lập báo cáo', 'Văn phòng', 'Thanh tra', '6 tháng, năm'],
  ['1.2', 'Hằng quý', 1, 1, 'Cập nhật', 'Văn phòng', null, 'Hằng quý'],
  ['1.3', 'Trong tuần', 2, 1.25, 'Ban hành', 'Thanh tra', 'Văn phòng', '17/11/2024'],
  ['1.4', 'Đã trễ', 1, 0.25, 'Rà soát', 'Văn phòng', null, 'Quý III/2024'],
  ['1.5', 'Thường xuyên', 1, 1, 'Theo dõi', 'Văn phòng', null, 'Thường xuyên'],
  ['1.6', 'Không ghi', 1, 1, '=Kiểm tra', 'Văn phòng', null, null],
  ['1.7', 'Nhiều mốc', 1, 1, 'Trình', 'Văn phòng', null, '30/9/2024, 30/11/2024'],
  ['1.8', 'Năm sau', 1, 1, 'Tổng kết', 'Văn phòng', null, 'Quý I/2025'],
];
const DAY = '2024-11-15';
const shown = ({ items }: Pick<DueReport, 'items'>) => items.map(({ code, day, span }) => [code, day, span]);

describe('what is due', () => {
  it('has one entry a day, recurring reports as days, late only what is late as a whole', async () => {
    const due = must(await readDue(await typed(ROWS), { day: DAY }));
    expect(shown(due)).toEqual([
      ['1.2', '2024-03-31', 'passed'],
      ['1.1', '2024-06-30', 'passed'],
      ['1.2', '2024-06-30', 'passed'],
      ['1.2', '2024-09-30', 'passed'],
      ['1.4', '2024-09-30', 'overdue'],
      ['1.7', '2024-09-30', 'passed'],
      ['1.3', '2024-11-17', 'week'],
      ['1.7', '2024-11-30', 'month'],
      ['1.1', '2024-12-31', 'quarter'],
      ['1.2', '2024-12-31', 'quarter'],
      ['1.8', '2025-03-31', 'later'],
      ['1.5', null, 'undated'],
      ['1.6', null, 'undated'],
    ]);
    expect(due.items.filter(({ undated }) => undated).map(({ undated }) => undated)).toEqual(['ongoing', 'missing']);
    expect(
      due.items.filter(({ code }) => code === '1.1').map(({ turn, turns, recurring }) => [turn, turns, recurring]),
    ).toEqual([
      [1, 2, true],
      [2, 2, true],
    ]);
  });

  it('says of work that nobody answers for that it has no lead, and never that somebody is late with it', async () => {
    const workbook = await typed([
      ['Phụ lục 1'],
      [...HEADER.slice(0, 7), 'Phối hợp', 'Thời gian'],
      ['1.1', 'Có chủ trì', 1, 0.5, 'Rà soát', 'Văn phòng', null, 'Thanh tra', 'Quý I/2024'],
      ['1.2', 'Không ai', 1, 0.5, 'Công khai', null, null, null, 'Quý I/2024'],
      ['1.3', 'Chỉ phối hợp', 1, 0.5, 'Khảo sát', null, null, 'Thanh tra', 'Quý I/2024'],
      ['1.4', 'Chưa đến hạn', 1, 0.5, 'Tổng kết', null, null, 'Thanh tra', 'Quý I/2025'],
      ['1.5', 'Chỉ thực hiện', 1, 0.5, 'Trình', null, 'Thanh tra', null, 'Quý I/2024'],
    ]);
    const due = must(await readDue(workbook, { day: DAY }));
    expect(due.items.map((item) => [item.code, item.span, answeringUnits(item)])).toEqual([
      ['1.1', 'overdue', ['Văn phòng']],
      ['1.2', 'nobody', []],
      ['1.3', 'nobody', []],
      ['1.5', 'overdue', ['Thanh tra']],
      ['1.4', 'later', []],
    ]);
    // Progress, what is due and the director's page say one number.
    const { total } = must(await readProgress(workbook, DAY));
    const director = must(await readDirector(workbook, { day: DAY }));
    expect([total.overdue, director.total.overdue, director.overdue.length]).toEqual([2, 2, 2]);
    expect([total.nobody, director.total.nobody]).toEqual([3, 3]);
    must(await writeDueSheet(workbook, { day: DAY }));
    const { values } = await sheetOf(workbook, 'Việc đến hạn');
    expect(values.flat()).toEqual(
      expect.arrayContaining(['Quá hạn: 2 nhiệm vụ', 'Đã hết hạn, chưa có chủ trì: 2 nhiệm vụ']),
    );
  });

  it('says it of work that recurs only when its last turn has gone by, and of no work that somebody answers for', async () => {
    const workbook = await typed([
      ['Phụ lục 1'],
      ['(Kèm theo Kế hoạch số 12/KH-SKHCN ngày 15 tháng 01 năm 2023)'],
      [...HEADER.slice(0, 7), 'Phối hợp', 'Thời gian'],
      ['1.1', 'Có chủ trì', 1, 0.5, 'Rà soát', 'Văn phòng', null, null, 'Hằng quý'],
      ['1.2', 'Không ai', 1, 0.5, 'Công khai', null, null, null, '6 tháng, năm'],
      ['1.3', 'Chỉ phối hợp', 1, 0.5, 'Khảo sát', null, null, 'Thanh tra', '6 tháng, năm'],
    ]);
    const spans = async (day: string) =>
      must(await readDue(workbook, { day })).items.map(({ code, turn, span }) => `${code} ${turn} ${span}`);
    expect((await spans('2024-01-15')).toSorted()).toEqual([
      '1.1 1 passed',
      '1.1 2 passed',
      '1.1 3 passed',
      '1.1 4 passed',
      '1.2 1 passed',
      '1.2 2 nobody',
      '1.3 1 passed',
      '1.3 2 nobody',
    ]);
    expect((await spans('2023-09-15')).filter((one) => /^1\.[23]/.test(one)).toSorted()).toEqual([
      '1.2 1 passed',
      '1.2 2 later',
      '1.3 1 passed',
      '1.3 2 later',
    ]);
  });

  it('counts this week in this month and this quarter, and nothing that has gone by', async () => {
    const { items, ends } = must(await readDue(await typed(ROWS), { day: DAY }));
    const codes = (span: 'week' | 'month' | 'quarter') =>
      items.filter((item) => isWithin(item, span, ends)).map(({ code }) => code);
    expect(codes('week')).toEqual(['1.3']);
    expect(codes('month')).toEqual(['1.3', '1.7']);
    expect(codes('quarter')).toEqual(['1.3', '1.7', '1.1', '1.2']);
  });

  it('is the day of the summary sheet where none is asked for', async () => {
    const workbook = await typed(ROWS);
    must(await generateResponsibilitySheets(workbook, { today: '2024-10-01' }));
    const due = must(await readDue(workbook));
    expect([due.ends.day, due.dayCell?.sheet]).toEqual(['2024-10-01', 'Tổng hợp phiếu']);
    expect(must(await readDue(workbook, { day: DAY })).ends.day).toBe(DAY);
  });

  it('leaves out what is reported as done, and for one unit what that unit has done', async () => {
    const workbook = await typed(ROWS);
    must(await generateResponsibilitySheets(workbook, { today: DAY }));
    await report(workbook, 'Văn phòng', '1.4', { progress: 'Hoàn thành' });
    await report(workbook, 'Văn phòng', '1.3', { progress: 'Hoàn thành' });
    const due = must(await readDue(workbook, { day: DAY }));
    expect(due.closed).toBe(1);
    expect(due.items.map(({ code }) => code)).not.toContain('1.4');
    const of = (name: string) =>
      dueOfUnit(due, due.units.find((unit) => unit.name === name)!.key).items.map(({ code }) => code);
    expect(of('Thanh tra')).toEqual(['1.1', '1.3', '1.1']);
    expect(of('Văn phòng')).not.toContain('1.3');
  });

  it('is late where the unit itself says so, whatever the day', async () => {
    const workbook = await typed(ROWS);
    must(await generateResponsibilitySheets(workbook, { today: DAY }));
    await report(workbook, 'Văn phòng', '1.8', { progress: 'Quá hạn' });
    await report(workbook, 'Văn phòng', '1.5', { progress: 'Quá hạn' });
    const late = must(await readDue(workbook, { day: DAY })).items.filter(({ span }) => span === 'overdue');
    expect(late.map(({ code }) => code)).toEqual(['1.4', '1.8', '1.5']);
  });

  it('has an item for every row of the plan that asks for work', async () => {
    const due = must(await readDue(await sample('001'), { day: '2023-09-01' }));
    const rows = new Set(due.items.map(({ source }) => `${source.sheet}|${source.row}`));
    expect(rows.size).toBeGreaterThan(60);
    expect(new Set(due.items.map(({ id }) => id)).size).toBe(due.items.length);
  });
});

describe('the sheet of what is due', () => {
  it('has a section a span, text as text, links to the rows, and is written once', async () => {
    const workbook = await typed(ROWS);
    expect(must(await writeDueSheet(workbook, { day: DAY }))).toEqual({ sheet: 'Việc đến hạn', action: 'add' });
    const saved = await reopened(workbook);
    const { values, tag, formulas } = await sheetOf(saved, 'Việc đến hạn');
    expect(tag).toEqual({ role: 'due', key: '' });
    expect(formulas.size).toBe(0);
    const first = values.map(([cell]) => cell).filter((cell) => typeof cell === 'string');
    expect(first).toEqual(
      expect.arrayContaining([
        'Quá hạn: 1 nhiệm vụ',
        'Trong tuần này, đến 17/11/2024: 1 mốc',
        'Trong tháng này, đến 30/11/2024: 1 mốc',
        'Trong quý này, đến 31/12/2024: 2 mốc',
        'Không có ngày đến hạn: 2 nhiệm vụ',
      ]),
    );
    expect(values.flat()).toContain('Không ghi\n=Kiểm tra');
    expect(must(await writeDueSheet(saved, { day: DAY })).action).toBe('leave');
  });

  it('keeps what somebody wrote beside a line when the line moves', async () => {
    const workbook = await typed(ROWS);
    must(await writeDueSheet(workbook, { day: DAY }));
    const noted = async () => {
      const grid = await sheetOf(workbook, 'Việc đến hạn');
      const row = grid.values.findIndex((cells) => cells.includes('1.3'));
      return { grid, row, note: grid.values[row]!.at(-1) };
    };
    const { grid, row } = await noted();
    workbook.type({ sheet: grid.sheet, row, column: grid.values[0]!.length + 1 }, { value: 'Đã nhắc' });
    expect(must(await writeDueSheet(workbook, { day: '2024-12-20' })).action).toBe('update');
    expect((await noted()).note).toBe('Đã nhắc');
  });

  it('is taken back as a whole', async () => {
    const workbook = await typed(ROWS);
    const run = await recorded(workbook, EMPTY_JOURNAL, 'due', (one) => writeDueSheet(one, { day: DAY }));
    must(run.outcome);
    expect(must(await restoreLast(workbook, run.journal))).toMatchObject({ removed: 1, unrestored: [] });
    expect(must(await workbook.read()).map(({ sheet }) => sheet)).toEqual(['Phụ lục 1']);
  });

  it('is not written where nothing asks for work', async () => {
    expect(problemOf(await writeDueSheet(await typed([['ghi chú']])))).toMatchObject({ id: 'no-table' });
  });
});

describe('the calendar', () => {
  it('has what is still to come of a unit, with the same id whenever it is made', async () => {
    const due = must(await readDue(await typed(ROWS), { day: DAY }));
    const key = due.units.find(({ name }) => name === 'Thanh tra')!.key;
    const calendar = must(dueCalendar(due, key));
    expect(calendar.fileName).toBe('Lịch việc đến hạn - Thanh tra.ics');
    expect(calendar.days.map(({ day, title }) => [day, title])).toEqual([
      ['2024-11-17', 'Hạn: Tiêu chí 1.3 Trong tuần'],
      ['2024-12-31', 'Kỳ báo cáo (2/2): Tiêu chí 1.1 Báo cáo định kỳ'],
    ]);
    const later = must(dueCalendar(must(await readDue(await typed(ROWS), { day: '2024-12-01' })), key));
    expect(later.days.map(({ id }) => id)).toEqual([calendar.days[1]!.id]);
  });

  it('is refused where nothing is to come', async () => {
    const due = must(await readDue(await typed(ROWS), { day: '2026-01-01' }));
    expect(problemOf(dueCalendar(due, null))).toMatchObject({ id: 'nothing-due' });
  });
});
