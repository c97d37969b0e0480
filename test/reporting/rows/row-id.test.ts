import { describe, expect, it } from 'vitest';
import { matchRows, rowIds, type RowIdentity } from '../../../src/reporting/rows/row-id';
import { appendix, plan, type TypedRow } from '../typed-plan';

const ids = (...rows: TypedRow[]): string[] => {
  const table = appendix('tasks', rows);
  return rowIds(plan(table))
    .get(table)!
    .filter((_, index) => rows[index]!.section === undefined);
};
const task = (code: string, text: string): TypedRow => ({ code, task: text });
const identities = (...rows: TypedRow[]): RowIdentity[] =>
  ids(...rows).map((id, index) => ({ id, words: rows[index]!.task ?? '' }));
/** What an earlier list of tasks became: position now ← position before. */
const paired = (before: RowIdentity[], now: RowIdentity[]) => {
  const place = (rows: RowIdentity[], id: string) => rows.findIndex((row) => row.id === id);
  return [...matchRows(now, before)].map(([id, earlier]) => [place(now, id), place(before, earlier)]).sort();
};

describe('identity of rows', () => {
  it('is unique, also for repeated codes, repeated texts and rows without a code', () => {
    const all = ids(
      task('6.4', 'Rà soát'),
      task('6.4', 'Giải quyết'),
      task('7', 'Báo cáo'),
      task('7', 'Báo cáo'),
      { task: 'Không mã' },
      { task: 'Không mã' },
    );
    expect(new Set(all).size).toBe(all.length);
  });

  it('tells plain numbers apart by their section, since every section begins at 1', () => {
    const all = ids(
      { code: 'I', section: 'Một' },
      task('1', 'Công khai'),
      { code: 'II', section: 'Hai' },
      task('1', 'Công khai'),
    );
    expect(all.map((id) => id.split('~')[0])).toEqual(['TASKS/I/1', 'TASKS/II/1']);
  });

  it('does not depend on case, spaces and Unicode form of the text, nor on the sheet', () => {
    const [a] = ids(task('1', 'Công  khai'));
    expect(ids(task('1', 'CÔNG khai'.normalize('NFD')))[0]).toBe(a);
  });

  const before = identities(task('1', 'Một'), task('2', 'Hai'), task('3', 'Ba'));

  it('follows tasks that were renumbered because one was put in', () => {
    expect(paired(before, identities(task('1', 'Một'), task('2', 'Mới'), task('3', 'Hai'), task('4', 'Ba')))).toEqual([
      [0, 0],
      [2, 1],
      [3, 2],
    ]);
  });

  it('follows a task that was reworded in its place', () => {
    expect(paired(before, identities(task('1', 'Một'), task('2', 'Hai, sửa lại'), task('3', 'Ba')))).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
  });

  it('follows tasks that changed places', () => {
    expect(paired(before, identities(task('1', 'Ba'), task('2', 'Hai'), task('3', 'Một')))).toEqual([
      [0, 2],
      [1, 1],
      [2, 0],
    ]);
  });

  it('gives a task that is gone to nobody', () => {
    expect(paired(before, identities(task('1', 'Một'), task('2', 'Ba')))).toEqual([
      [0, 0],
      [1, 2],
    ]);
  });

  it('guesses nothing between twins that both changed', () => {
    const twins = identities(task('5', 'A'), task('5', 'B'));
    expect(paired(twins, identities(task('5', 'C'), task('5', 'D')))).toEqual([]);
  });

  it('does not give a new task what was typed beside another one that had its number', () => {
    const list = identities(
      task('1', 'Niêm yết thủ tục hành chính'),
      task('2', 'Mua máy in'),
      task('3', 'Tập huấn nghiệp vụ một cửa'),
    );
    const now = identities(
      task('1', 'Niêm yết thủ tục hành chính'),
      task('2', 'Tập huấn nghiệp vụ một cửa cho công chức mới'),
    );
    expect(paired(list, now)).toEqual([
      [0, 0],
      [1, 2],
    ]);
    expect(paired(list, identities(task('1', 'Niêm yết thủ tục hành chính'), task('2', 'Tổ chức hội nghị')))).toEqual([
      [0, 0],
    ]);
  });

  it('follows a criterion by its code however its task is worded, but not a dotted number of a list', () => {
    const of = (kind: 'par' | 'papi', words: string): RowIdentity[] => {
      const table = appendix(kind, [
        { code: '2.4.1', task: words, ...(kind === 'par' ? { points: ['1', '0,5'] as const } : {}) },
      ]);
      return rowIds(plan(table))
        .get(table)!
        .map((id) => ({ id, words }));
    };
    expect(matchRows(of('par', 'Giao ban hằng tuần'), of('par', 'Rà soát văn bản')).size).toBe(1);
    expect(matchRows(of('papi', 'Giao ban hằng tuần'), of('papi', 'Rà soát văn bản')).size).toBe(0);
  });

  it('follows twins that moved in their order, and rows of a table that another one was put before', () => {
    const before = identities(task('1', 'Báo cáo'), task('2', 'Báo cáo'));
    expect(paired(before, identities(task('5', 'Báo cáo'), task('6', 'Báo cáo')))).toEqual([
      [0, 0],
      [1, 1],
    ]);
    const table = appendix('tasks', [task('1', 'Báo cáo')]);
    const first = appendix('tasks', [task('1', 'Khác hẳn')], { sheet: 'Mới' });
    const alone = rowIds(plan(table)).get(table)!;
    const second = rowIds(plan(first, table)).get(table)!;
    expect(second).not.toEqual(alone);
    expect(
      matchRows(
        second.map((id) => ({ id, words: 'Báo cáo' })),
        alone.map((id) => ({ id, words: 'Báo cáo' })),
      ).size,
    ).toBe(1);
  });
});
