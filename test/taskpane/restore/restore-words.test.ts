import { describe, expect, it } from 'vitest';
import type { FixResult } from '../../../src/app/check/fix';
import type { RestoreResult } from '../../../src/app/restore/restore';
import { EMPTY_JOURNAL, type CellStep, type Run, type Step } from '../../../src/app/restore/runs';
import { words } from '../../../src/locale';
import type { Finding } from '../../../src/model/finding';
import type { CellPlace } from '../../../src/model/grid';
import { changeText } from '../../../src/taskpane/responsibility/change-text';
import { fixedSentences, restoredSentences, runName } from '../../../src/taskpane/restore/restore-words';

const [vi, en] = [words('vi'), words('en')];
const place = (row: number, column = 3): CellPlace => ({ sheet: 'Phụ lục 1', row, column });
const cell = (row: number): CellStep => ({
  at: place(row),
  before: '1,5',
  beforeFormat: 'General',
  after: 1.5,
  wasFormula: false,
  beside: [],
});
const run = (kind: Run['kind'], steps: readonly Step[]): Run => ({
  id: 1,
  kind,
  at: new Date(2024, 1, 29, 10, 42),
  steps,
});
const fixOf = (rows: readonly number[]): Finding => ({
  rule: 'r',
  severity: 'info',
  at: place(rows[0]!),
  related: [],
  message: 'r',
  args: {},
  fix: { grade: 'safe', edits: rows.map((row) => ({ at: place(row), value: 1 })) },
});

describe('a run in words', () => {
  it('is named by what it was and how much it wrote; colours by what they are', () => {
    expect(runName(run('fix', [{ type: 'cells', cells: [cell(1), cell(2)] }]), vi)).toBe('Sửa ô (2 ô)');
    expect(runName(run('fix', [{ type: 'cells', cells: [cell(1)] }]), en)).toBe('Fix');
    expect(runName(run('highlight', [{ type: 'highlights', sheet: 'Phụ lục 1', before: false }]), vi)).toBe(
      'Tô màu điểm mất',
    );
  });

  const restored = (change: Partial<RestoreResult>): RestoreResult => ({
    run: run('fix', [{ type: 'cells', cells: [cell(5)] }]),
    cells: 0,
    removed: 0,
    rolledBack: 0,
    recoloured: 0,
    unrestored: [],
    journal: EMPTY_JOURNAL,
    ...change,
  });

  it('that came back says so, with what stays and why, one sentence a reason', () => {
    const unrestored = [4, 5, 6].map((row) => ({ sheet: 'Phụ lục 1', at: place(row), reason: 'changed' as const }));
    expect(
      restoredSentences(
        restored({ cells: 1, unrestored: [...unrestored, { sheet: 'Văn phòng', reason: 'protected' }] }),
        vi,
        'vi',
      ),
    ).toEqual([
      'Đã hoàn tác: Sửa ô.',
      'Giữ nguyên D5 (Phụ lục 1), D6 (Phụ lục 1) và D7 (Phụ lục 1): đã có người sửa sau đó.',
      'Giữ nguyên Văn phòng: trang tính đang khóa.',
    ]);
  });

  it('that did not come back is not said to have', () => {
    expect(
      restoredSentences(
        restored({ unrestored: [{ sheet: 'Phụ lục 1', at: place(5), reason: 'changed' }] }),
        en,
        'en',
      )[0],
    ).toBe('Nothing could be undone of: Fix.');
    expect(restoredSentences(restored({}), vi, 'vi')).toEqual(['Đã hoàn tác: Sửa ô.']);
  });
});

describe('a fix in words', () => {
  const result = (change: Partial<FixResult>): FixResult => ({
    check: {} as FixResult['check'],
    fixed: [],
    skipped: [],
    gone: 0,
    appeared: [],
    ...change,
  });

  it('counts cells, not findings, and names what was left and what is new', () => {
    expect(fixedSentences(result({ fixed: [fixOf([1, 2]), fixOf([2])], appeared: [fixOf([9])] }), vi, 'vi')).toEqual([
      'Đã sửa 2 ô và kiểm tra lại.',
      'Có 1 vấn đề mới, hãy xem lại.',
    ]);
    expect(
      fixedSentences(result({ skipped: [{ finding: fixOf([1]), at: place(1), reason: 'formula' }] }), vi, 'vi'),
    ).toEqual(['Chưa sửa ô nào.', 'Giữ nguyên D2 (Phụ lục 1): ô có công thức.']);
  });

  it('names six cells of a reason at most', () => {
    const skipped = Array.from({ length: 40 }, (_, row) => ({
      finding: fixOf([row]),
      at: place(row),
      reason: 'changed' as const,
    }));
    expect(fixedSentences(result({ skipped }), vi, 'vi')[1]).toMatch(/D1 .*D6 \(Phụ lục 1\)…: ô đã thay đổi/);
  });
});

describe('before and after', () => {
  const change = (before: unknown, after: unknown, format = 'General') =>
    changeText({ at: place(1), before: before as null, after: after as null, format }, vi, 'vi');

  it('are as the cell shows them: decimal commas, dates, blanks', () => {
    expect(change(3.2047, 3.2407)).toEqual({ before: '3,2047', after: '3,2407' });
    expect(change(45_356, '2.4.1', 'd/m/yyyy')).toEqual({ before: '05/03/2024', after: '2.4.1' });
    expect(change(null, 'Văn phòng')).toEqual({ before: '(trống)', after: 'Văn phòng' });
  });

  it('are told apart where only text became a number', () => {
    expect(change('1,5', 1.5)).toEqual({ before: '1,5 (chữ)', after: '1,5 (số)' });
  });

  it('show a long text from a little before the place where it changes', () => {
    const text =
      'Rà soát, chuẩn hóa thủ tục hành chính thuộc phạm vi quản lý của thành phố theo Phụ lục II và các văn bản có liên quan. '.repeat(
        2,
      );
    const { before, after } = change(text, text.replace('Phụ lục II', 'Phụ lục 2'));
    expect([
      before.startsWith('…'),
      before.includes('Phụ lục II'),
      after.includes('Phụ lục 2'),
      Math.max(before.length, after.length) <= 92,
    ]).toEqual([true, true, true, true]);
  });
});
