import { describe, expect, it } from 'vitest';
import { cells, check, only, par, tasks } from '../typed';

describe('lead-is-group', () => {
  it('reports a group as lead', () => {
    const found = only(
      check(
        tasks([
          ['1', 'a', 'Các phòng, đơn vị có liên quan', 'Văn phòng', 'Quý I'],
          ['2', 'b'],
        ]),
      ),
      'lead-is-group',
    );
    expect([found.severity, found.at.row, found.at.column]).toEqual(['warning', 2, 2]);
  });

  it('takes groups as implementers and coordinators', () => {
    expect(
      cells(
        check(par([['2.4.1', 'x', 1, 0.8, 'Việc', 'Văn phòng', 'Các phòng, đơn vị', 'Quý I', 'X']])),
        'lead-is-group',
      ),
    ).toEqual([]);
  });

  it('speaks once of a merged cell', () => {
    const rows = [
      ['1', 'a', 'Các phòng, đơn vị', null, 'Quý I'],
      ['2', 'b', null, null, 'Quý I'],
      ['3', 'c'],
    ];
    expect(cells(check(tasks(rows, ['C3:C4'])), 'lead-is-group')).toEqual(['C3']);
  });
});
