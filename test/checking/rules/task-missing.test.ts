import { describe, expect, it } from 'vitest';
import { cells, check, par } from '../typed';

const row = (code: string, task: string | null): (string | number | null)[] => [
  code,
  'x',
  1,
  0.8,
  task,
  'Văn phòng',
  'Phòng A',
  'Quý I',
  'X',
];

describe('task-missing', () => {
  it('reports a criterion with nothing to do', () => {
    expect(
      cells(check(par([['2', 'A'], row('2.4.1', null), ['3', 'B'], row('3.2.2', 'Việc')])), 'task-missing'),
    ).toEqual(['E4']);
  });

  it('takes a task that serves several rows', () => {
    expect(cells(check(par([row('2.4.1', 'Việc'), row('2.4.2', null)], ['E3:E4'])), 'task-missing')).toEqual([]);
  });
});
