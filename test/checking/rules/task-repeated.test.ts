import { describe, expect, it } from 'vitest';
import { cells, check, only, tasks } from '../typed';

const LONG = 'Rà soát, đơn giản hóa thủ tục hành chính';

describe('task-repeated', () => {
  it('notes once a task that stands in several rows', () => {
    const found = only(check(tasks([['1', LONG], ['2', 'Thanh tra việc giải quyết hồ sơ'], ['3', `${LONG} `], ['4', LONG.toUpperCase()]])), 'task-repeated');
    expect([found.severity, found.at.row, found.args.count, found.related.map(({ row }) => row)]).toEqual(['info', 4, 3, [2, 5]]);
  });

  it('does not note a shared cell or a short text', () => {
    expect(cells(check(tasks([['1', LONG, 'Văn phòng', null, 'Quý I', 'X'], ['2', null, 'Thanh tra', null, 'Quý I', 'X']], ['B3:B4'])), 'task-repeated')).toEqual([]);
    expect(cells(check(tasks([['1', 'Rà soát'], ['2', 'Rà soát']])), 'task-repeated')).toEqual([]);
  });
});
