import { describe, expect, it } from 'vitest';
import { matchRows, rowIds } from '../../src/reporting/row-id';
import { appendix, plan, type TypedRow } from './typed-plan';

const ids = (...rows: TypedRow[]): string[] => {
  const table = appendix('TASKS', rows);
  return rowIds(plan(table)).get(table)!.filter((_, index) => rows[index]!.section === undefined);
};
const task = (code: string, text: string): TypedRow => ({ code, task: text });
/** What an earlier list of tasks became: position now ← position before. */
const paired = (before: string[], now: string[]) => [...matchRows(now, before)].map(([id, earlier]) => [now.indexOf(id), before.indexOf(earlier)]).sort();

describe('identity of rows', () => {
  it('is unique, also for repeated codes, repeated texts and rows without a code', () => {
    const all = ids(task('6.4', 'Rà soát'), task('6.4', 'Giải quyết'), task('7', 'Báo cáo'), task('7', 'Báo cáo'), { task: 'Không mã' }, { task: 'Không mã' });
    expect(new Set(all).size).toBe(all.length);
  });

  it('tells plain numbers apart by their section, since every section begins at 1', () => {
    const all = ids({ code: 'I', section: 'Một' }, task('1', 'Công khai'), { code: 'II', section: 'Hai' }, task('1', 'Công khai'));
    expect(all.map((id) => id.split('~')[0])).toEqual(['TASKS/I/1', 'TASKS/II/1']);
  });

  it('does not depend on case, spaces and Unicode form of the text, nor on the sheet', () => {
    const [a] = ids(task('1', 'Công  khai'));
    expect(ids(task('1', 'CÔNG khai'.normalize('NFD')))[0]).toBe(a);
  });

  const before = ids(task('1', 'Một'), task('2', 'Hai'), task('3', 'Ba'));

  it('follows tasks that were renumbered because one was put in', () => {
    expect(paired(before, ids(task('1', 'Một'), task('2', 'Mới'), task('3', 'Hai'), task('4', 'Ba')))).toEqual([[0, 0], [2, 1], [3, 2]]);
  });

  it('follows a task that was reworded in its place', () => {
    expect(paired(before, ids(task('1', 'Một'), task('2', 'Hai, sửa lại'), task('3', 'Ba')))).toEqual([[0, 0], [1, 1], [2, 2]]);
  });

  it('follows tasks that changed places', () => {
    expect(paired(before, ids(task('1', 'Ba'), task('2', 'Hai'), task('3', 'Một')))).toEqual([[0, 2], [1, 1], [2, 0]]);
  });

  it('gives a task that is gone to nobody', () => {
    expect(paired(before, ids(task('1', 'Một'), task('2', 'Ba')))).toEqual([[0, 0], [1, 2]]);
  });

  it('guesses nothing between twins that both changed', () => {
    const twins = ids(task('5', 'A'), task('5', 'B'));
    expect(paired(twins, ids(task('5', 'C'), task('5', 'D')))).toEqual([]);
  });
});
