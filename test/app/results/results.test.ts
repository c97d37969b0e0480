import { describe, expect, it } from 'vitest';
import { readProgress } from '../../../src/app/progress/progress';
import { generateResponsibilitySheets } from '../../../src/app/responsibility/sheets';
import { recorded } from '../../../src/app/restore/journal';
import { restoreLast } from '../../../src/app/restore/restore';
import { EMPTY_JOURNAL } from '../../../src/app/restore/runs';
import { periodOf, readResults, resultsDocument, writeResultsSheet } from '../../../src/app/results/results';
import type { Points } from '../../../src/model/points';
import { periodBefore, periodName } from '../../../src/reporting/results/periods';
import { report, sheetOf } from '../progress/returned';
import { must, problemOf, reopened, sample, typed } from '../workbooks';

const p = (value: number): Points => Math.round(value * 10_000) as Points;
const HEADER = ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2023', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'];
const ROWS = [
  ['Phụ lục 1'],
  ['(Kèm theo Kế hoạch số 12/KH-SKHCN ngày 15 tháng 01 năm 2024 của Sở Khoa học và Công nghệ)'],
  HEADER,
  ['1', 'CHỈ ĐẠO ĐIỀU HÀNH'],
  ['1.1', 'Ban hành', 1, 0.5, '=Trình', 'Văn phòng', 'Quý I/2024'],
  ['1.2', 'Rà soát', 1, 0.25, 'Rà', 'Thanh tra', 'Quý I/2024'],
  ['2', 'THỂ CHẾ'],
  ['2.1', 'Kiểm tra', 1, 0.5, 'Kiểm', 'Văn phòng', 'Quý II/2024'],
  ['2.2', 'Tổng kết', 1, 1, 'Tổng', 'Phòng Kế hoạch', 'Quý IV/2024'],
  ['2.3', 'Theo dõi', 1, 1, 'Theo', 'Thanh tra', 'Thường xuyên'],
];
const HALF = periodOf('half', 2024);
const TODAY = '2024-07-05';

async function reported() {
  const workbook = await typed(ROWS);
  must(await generateResponsibilitySheets(workbook, { today: TODAY }));
  await report(workbook, 'Văn phòng', '1.1', {
    progress: 'Hoàn thành',
    result: 'Báo cáo số 12',
    evidence: 'Công văn 5',
    finished: '20/03/2024',
  });
  await report(workbook, 'Văn phòng', '2.1', {
    progress: 'Hoàn thành',
    finished: '03/07/2024',
    note: 'Thiếu người; chậm số liệu',
  });
  return workbook;
}

describe('the results of a period', () => {
  it('count what was done, late and open by its end; what is due later is told apart', async () => {
    const results = must(await readResults(await reported(), { period: HALF, today: TODAY }));
    // 1.1 in time; 1.2 never; 2.1 three days after the period; 2.3 goes on; 2.2 is due later.
    expect(results.rows.map(({ row, state }) => [row.code, state])).toEqual([
      ['1.1', 'done'],
      ['1.2', 'overdue'],
      ['2.1', 'overdue'],
      ['2.3', 'open'],
    ]);
    expect(results.total).toEqual({
      rows: 4,
      done: 1,
      dropped: 0,
      open: 1,
      overdue: 2,
      gap: p(1.75),
      gapOpen: p(1.25),
    });
    expect([results.later, results.silent]).toEqual([1, ['Thanh tra']]);
    expect(results.fields.map(({ code, rows, gapOpen }) => [code, rows, gapOpen])).toEqual([
      ['1', 2, p(0.75)],
      ['2', 2, p(0.5)],
    ]);
    expect(results.units.map(({ name, rows, done, silent }) => [name, rows, done, silent])).toEqual([
      ['Văn phòng', 2, 1, 0],
      ['Thanh tra', 2, 0, 2],
    ]);
    expect(results.difficulties.map(({ unit, row, text }) => [unit, row.code, text])).toEqual([
      ['Văn phòng', '2.1', 'Thiếu người; chậm số liệu'],
    ]);
  });

  it('count what the progress counts: not the rows that nobody answers for, of which they say how many', async () => {
    const rows = [
      [...HEADER, 'Phối hợp'],
      ['1.1', 'Ban hành', 1, 0.5, 'Trình', 'Văn phòng', 'Quý I/2024', null],
      ['1.2', 'Công khai', 1, 0, 'Công khai', null, 'Quý I/2024', 'Thanh tra'],
      ['1.3', 'Rà soát', 1, 0, 'Rà soát', null, 'Quý I/2024', null],
    ];
    const workbook = await typed([['Phụ lục 1'], ['Kế hoạch năm 2024'], ...rows]);
    must(await generateResponsibilitySheets(workbook, { today: TODAY }));
    const results = must(await readResults(workbook, { period: HALF, today: TODAY }));
    const { rows: asked, nobody } = must(await readProgress(workbook)).total;
    expect([results.total.rows, results.nobody]).toEqual([asked, nobody]);
    expect(results.units.reduce((sum, unit) => sum + unit.rows, 0)).toBe(results.total.rows);
    must(await writeResultsSheet(workbook, { period: HALF, today: TODAY }));
    const { values } = await sheetOf(workbook, 'Báo cáo kết quả');
    expect(values.flat().join('\n')).toContain('Còn 2 nhiệm vụ chưa có đơn vị chủ trì hay thực hiện');
  });

  it('take what was finished by the end of a longer period as done', async () => {
    const results = must(
      await readResults(await reported(), { period: periodOf('nine-months', 2024), today: '2024-10-02' }),
    );
    expect(results.rows.find(({ row }) => row.code === '2.1')?.state).toBe('done');
  });

  it('call nothing late that is not due yet on the day of the report', async () => {
    const results = must(await readResults(await reported(), { period: HALF, today: '2024-03-15' }));
    expect(results.rows.filter(({ state }) => state === 'overdue')).toEqual([]);
  });

  it('hold every row of the plan that somebody is asked for, here or later', async () => {
    const results = must(
      await readResults(await sample('001'), { period: periodOf('year', 2023), today: '2024-01-10' }),
    );
    expect(results.indices.reduce((sum, { rows }) => sum + rows, 0)).toBe(results.rows.length);
    expect(results.fields.reduce((sum, { gap }) => sum + gap, 0)).toBe(results.total.gap);
    expect(results.silent.length).toBe(results.units.length);
  });
});

describe('a period', () => {
  it('is the longest that has ended, and is called as in official reports', () => {
    expect(
      ['2024-01-10', '2024-04-01', '2024-07-05', '2024-10-02', '2024-12-31'].map((day) =>
        periodName(periodBefore(day)),
      ),
    ).toEqual(['năm 2023', 'quý I năm 2024', '6 tháng đầu năm 2024', '9 tháng năm 2024', 'năm 2024']);
    expect(periodName(periodOf('q3', 2024))).toBe('quý III năm 2024');
  });
});

describe('the sheet of the report', () => {
  it('says what units wrote, names who did not report, and is written once', async () => {
    const workbook = await reported();
    expect(must(await writeResultsSheet(workbook, { period: HALF, today: TODAY }))).toEqual({
      sheet: 'Báo cáo kết quả',
      action: 'add',
    });
    const saved = await reopened(workbook);
    const { values, formulas } = await sheetOf(saved, 'Báo cáo kết quả');
    const cells = values.flat();
    expect(formulas.size).toBe(0);
    expect(cells).toEqual(
      expect.arrayContaining([
        'Kết quả thực hiện kế hoạch 6 tháng đầu năm 2024',
        'Đơn vị chưa báo cáo: Thanh tra.',
        'Hoàn thành: Báo cáo số 12',
        'Công văn 5',
        'Thiếu người; chậm số liệu',
        'Hoàn thành 1/4',
      ]),
    );
    expect(must(await writeResultsSheet(saved, { period: HALF, today: TODAY })).action).toBe('leave');
  });

  it('is taken back as a whole, and not written where nobody is asked for anything', async () => {
    const workbook = await reported();
    const run = await recorded(workbook, EMPTY_JOURNAL, 'results', (one) =>
      writeResultsSheet(one, { period: HALF, today: TODAY }),
    );
    must(run.outcome);
    expect(must(await restoreLast(workbook, run.journal))).toMatchObject({ removed: 1, unrestored: [] });
    expect(problemOf(await writeResultsSheet(await typed([['ghi chú']])))).toMatchObject({ id: 'no-table' });
  });
});

describe('the letter of the report', () => {
  it('has the same counts, and every row with what units wrote', async () => {
    const letter = must(await resultsDocument(await reported(), { period: HALF, today: TODAY }));
    expect(letter).toMatchObject({
      fileName: 'Báo cáo kết quả 6 tháng đầu năm 2024.docx',
      agency: 'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
      subject: 'Kết quả thực hiện kế hoạch 6 tháng đầu năm 2024',
    });
    const tables = letter.blocks.flatMap((block) => (block.type === 'table' ? [block.rows] : []));
    expect(tables[0]!.at(-1)).toEqual(['Tổng cộng', '4', '1', '2', '1', '1,25']);
    expect(tables[1]).toContainEqual(['Thanh tra (chưa báo cáo)', '2', '0', '1', '1', '0,75']);
    expect(tables[2]![0]).toEqual([
      '1',
      '1.1 Ban hành',
      'Văn phòng',
      'Hoàn thành',
      'Hoàn thành: Báo cáo số 12',
      'Công văn 5',
    ]);
    expect(letter.blocks.at(-1)).toEqual({
      type: 'paragraph',
      text: 'Văn phòng (2.1 Kiểm tra): Thiếu người; chậm số liệu',
    });
  });
});

describe('difficulties that nobody named', () => {
  it.each([
    ['none', 'Chưa đơn vị nào báo cáo.', []],
    ['some', 'Các đơn vị đã báo cáo không nêu khó khăn, vướng mắc.', ['Văn phòng']],
    ['all', 'Các đơn vị không nêu khó khăn, vướng mắc.', ['Văn phòng', 'Thanh tra']],
  ])('are put down to units that reported, not to silent ones (%s reported)', async (reported, said, units) => {
    const workbook = await typed(ROWS);
    must(await generateResponsibilitySheets(workbook, { today: TODAY }));
    for (const unit of units)
      await report(workbook, unit, unit === 'Văn phòng' ? '1.1' : '1.2', { progress: 'Đang thực hiện' });
    const options = { period: HALF, today: TODAY };
    expect(must(await readResults(workbook, options)).reported).toBe(reported);
    expect(must(await resultsDocument(workbook, options)).blocks.at(-1)).toEqual({ type: 'paragraph', text: said });
    must(await writeResultsSheet(workbook, options));
    expect((await sheetOf(workbook, 'Báo cáo kết quả')).values.flat()).toContain(said);
  });
});
