import { describe, expect, it } from 'vitest';
import type { CellValue, Grid } from '../../../src/model/grid';
import type { Skipped } from '../../../src/model/plan';
import type { ReadingChoice } from '../../../src/model/reading-choice';
import { headerKey, leftOutKey, readPlan, rowKeyOf } from '../../../src/reading';
import { merge, sheet } from '../table';

const HEADER = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Chân rết', 'Thời gian'];
const ROWS: readonly (readonly CellValue[])[] = [
  ['1', 'Rà soát thủ tục', 'Sở Nội vụ', 'Ánh sáng', 'Quý I/2026'],
  ['2', 'Công khai kết quả', 'Sở Tài chính', 'Bóng tối', 'Quý II/2026'],
  [null, 'Xem thêm phần sau', null, null, null],
  ['3', 'Báo cáo kết quả', 'Sở Y tế', 'Ban mai', 'Quý III/2026'],
];
const KEY = headerKey(HEADER);
const plan = (grid: Grid, ...choices: ReadingChoice[]) => readPlan([grid], { choices });
const TABLE = sheet([['PHÂN CÔNG'], HEADER, ...ROWS]);

describe('what the planner said', () => {
  it('a column that was not understood is kept, and has the role that was said', () => {
    const [before] = plan(TABLE).appendices;
    expect(before!.headerKey).toBe(KEY);
    expect(before!.columnReadings[3]).toMatchObject({ header: 'Chân rết', role: null });
    expect(before!.rows[0]!.others).toEqual([{ column: 3, text: 'Ánh sáng' }]);
    const said: ReadingChoice = { kind: 'column', table: KEY, header: 'chân rết', role: 'coordinating' };
    const [after] = plan(TABLE, said).appendices;
    expect(after!.columns.coordinating).toBe(3);
    expect(after!.columnReadings[3]).toMatchObject({ role: 'coordinating', certainty: 'said', reasons: ['said'] });
    expect(after!.rows[0]!.coordinating!.text).toBe('Ánh sáng');
    expect(after!.rows[0]!.others).toBeUndefined();
  });

  it('is meant for one of several columns with the same words, whatever their years', () => {
    const SCORES = ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2024', 'Điểm năm 2025'];
    const points = (header: readonly string[]) => sheet([header, [1, 'A', 10, 8, 9], [2, 'B', 5, 4, 3]]);
    const first: ReadingChoice = { kind: 'column', table: headerKey(SCORES), header: 'điểm (1)', role: 'achieved' };
    expect(plan(points(SCORES)).appendices[0]!.columns.achieved).toBe(4);
    expect(plan(points(SCORES), first).appendices[0]!.columns.achieved).toBe(3);
    const next = SCORES.map((text) => text.replace('2025', '2026').replace('2024', '2025'));
    expect(plan(points(next), first).appendices[0]!.columns.achieved).toBe(3);
    // Said without a number, as in workbooks of before: the last year's.
    const both: ReadingChoice = { ...first, header: 'điểm', role: 'selfAssessed' };
    expect(plan(points(SCORES), both).appendices[0]!.columns.selfAssessed).toBe(4);
  });

  it('a column that is carried along keeps its values, also those merged over several rows', () => {
    const carried: ReadingChoice = { kind: 'column', table: KEY, header: 'chân rết', role: null, isCarried: true };
    const rows = [HEADER, ['1', 'A', 'Sở Nội vụ', 'Ánh sáng', 'Quý I'], ['2', 'B', 'Sở Y tế', null, 'Quý II']];
    const [read] = plan(sheet(rows, { merges: [merge(1, 3, 2, 1)] }), carried).appendices;
    expect(read!.columnReadings[3]).toMatchObject({ role: null, isCarried: true, certainty: 'said' });
    expect(read!.rows.map(({ others }) => others)).toEqual(Array(2).fill([{ column: 3, text: 'Ánh sáng' }]));
  });

  it('goes before what the words say, and holds for other tables with such a column unless they were told otherwise', () => {
    const none: ReadingChoice = { kind: 'column', table: 'other | table', header: 'thời gian', role: null };
    expect(plan(TABLE, none).appendices[0]!.columns.deadline).toBeUndefined();
    const here: ReadingChoice = { kind: 'column', table: KEY, header: 'thời gian', role: 'deadline' };
    expect(plan(TABLE, none, here).appendices[0]!.columns.deadline).toBe(4);
    // Two tables that were told two things tell nothing of a third.
    const elsewhere: ReadingChoice = { kind: 'column', table: 'third', header: 'thời gian', role: 'note' };
    expect(plan(TABLE, none, elsewhere).appendices[0]!.columns.deadline).toBe(4);
  });

  it('the type of a row, named by its beginning', () => {
    const [before] = plan(TABLE).appendices;
    const odd = before!.rows.find((row) => (row.title ?? row.task)!.value.startsWith('Xem thêm'))!;
    const row = rowKeyOf(odd);
    const types = (type: 'section' | 'task' | 'left-out' | 'continuation') => {
      const [table] = plan(TABLE, { kind: 'row', table: KEY, row, type }).appendices;
      return [table!.rows.map((one) => one.type).join(' '), table!.leftOut.map(({ why }) => why).join()];
    };
    expect(types('task')).toEqual(['task task task task', '']);
    expect(types('section')).toEqual(['task task section task', '']);
    expect(types('left-out')).toEqual(['task task task', 'said']);
    expect(types('continuation')).toEqual(['task task task', '']);
  });

  it('a row that was left out by us is one when it is said', () => {
    const numbered = sheet([HEADER, ['1', '2', '3', '4', '5'], ...ROWS]);
    const [before] = plan(numbered).appendices;
    expect(before!.leftOut).toMatchObject([{ row: 1, why: 'column-numbers' }]);
    const row = leftOutKey(before!.leftOut[0]!);
    const [after] = plan(numbered, { kind: 'row', table: KEY, row, type: 'task' }).appendices;
    expect(after!.rows[0]).toMatchObject({ type: 'task', at: { row: 1 } });
  });

  it('this is no table', () => {
    const { appendices, skipped } = plan(TABLE, { kind: 'no-table', table: KEY });
    expect(appendices).toEqual([]);
    expect(skipped).toMatchObject([{ reason: 'no-table', headerKey: KEY, range: { row: 1, column: 0 } }]);
  });

  it('this selection is a table, and its columns are what was said', () => {
    const odd = sheet([
      ['x', 'y', 'z'],
      ['Rà soát', 'Sở Nội vụ', 'đợt đầu'],
      ['Công khai', 'Sở Y tế', 'đợt sau'],
    ]);
    expect(plan(odd).appendices).toEqual([]);
    const range = { row: 0, column: 0, rows: 3, columns: 3 };
    const chosen: ReadingChoice = { kind: 'selection', sheet: 'Phụ lục', range, headerRows: 1 };
    const [read] = plan(odd, chosen).appendices;
    expect(read).toMatchObject({ headerRow: 0, range: { row: 0, rows: 3 } });
    const [told] = plan(odd, chosen, { kind: 'column', table: read!.headerKey, header: 'x', role: 'task' }).appendices;
    expect(told!.columns.task).toBe(0);
    expect(told!.rows.map((row) => row.task!.value)).toEqual(['Rà soát', 'Công khai']);
  });

  it('the index and the year of a table', () => {
    const [told] = plan(TABLE, { kind: 'table', table: KEY, index: 'papi', year: 2025 }).appendices;
    expect(told).toMatchObject({ kind: 'papi', year: 2025 });
  });

  it('a header that is not clear names its columns, and is one with the columns that were said', () => {
    const unclear = sheet([
      ['STT', 'Cơ quan chủ trì', 'Phần', 'Thời gian'],
      ['1', 'Sở Nội vụ', '12', 'Quý I'],
    ]);
    const [{ columnReadings = [], headerKey: key = '', reason }] = plan(unclear).skipped as [Skipped];
    expect(reason).toBe('header-unclear');
    expect(columnReadings.map(({ header }) => header)).toEqual(['STT', 'Cơ quan chủ trì', 'Phần', 'Thời gian']);
    const [told] = plan(unclear, { kind: 'column', table: key, header: 'phần', role: 'task' }).appendices;
    expect(told!.rows[0]).toMatchObject({ task: { value: '12' }, lead: { text: 'Sở Nội vụ' } });
  });
});
