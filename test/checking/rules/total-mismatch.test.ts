import { describe, expect, it } from 'vitest';
import { cells, check, edits, only, par, tasks } from '../typed';

const LIST = [
  ['I', 'A'],
  ['1', 'a'],
  ['2', 'b'],
  ['II', 'B'],
  ['3', 'c'],
];
const CRITERIA = [
  ['2', 'THỂ CHẾ'],
  ['2.4.1', 'x', 1, 0.8],
  ['2.4.2', 'y', 1, 0.5],
  ['3', 'THỦ TỤC'],
  ['3.4.1', 'z', 1.5, 1.2],
];

describe('total-mismatch', () => {
  it('reports a declared number of tasks that is not the number of rows', () => {
    const found = only(check(tasks([...LIST, ['TỔNG CỘNG: 46 NHIỆM VỤ']])), 'total-mismatch');
    expect([found.severity, found.at.row, found.args.declared, found.args.counted]).toEqual(['error', 7, 46, 3]);
    expect(edits(found)).toEqual(['A8=TỔNG CỘNG: 3 NHIỆM VỤ']);
  });

  it('takes the right number', () => {
    expect(cells(check(tasks([...LIST, ['TỔNG CỘNG: 3 NHIỆM VỤ']])), 'total-mismatch')).toEqual([]);
  });

  it('reports points that do not add up, where the benchmark total shows what is summed', () => {
    const found = only(check(par([...CRITERIA, [null, 'Tổng cộng', 3.5, 2.6, null]])), 'total-mismatch');
    expect([found.message, edits(found)]).toEqual(['total-mismatch/points', ['D8=2.5']]);
  });

  it('takes right totals, and totals of the whole index of which a plan lists a part', () => {
    expect(cells(check(par([...CRITERIA, [null, 'Tổng cộng', 3.5, 2.5, null]])), 'total-mismatch')).toEqual([]);
    expect(cells(check(par([...CRITERIA, [null, 'Tổng cộng', 100, 86.11, null]])), 'total-mismatch')).toEqual([]);
  });
});
