import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/finding';
import { cells, check, only, tasks, type Typed } from '../typed';
import { ABOVE, checkBelow } from '../above';

const TASK = 'Niêm yết thủ tục hành chính tại nơi tiếp nhận hồ sơ';
const plan = (lead: string, time: string): Typed => tasks([[1, TASK, lead, 'Sở Tài chính', time, 'Báo cáo']]);
const below = (given: string, ours: string, file = ''): Finding[] =>
  checkBelow(plan('Văn phòng', ours), plan('Sở Nội vụ', given), file);

describe('later-than-given', () => {
  it('reports a day after the one of the plan above, at our cell, and leads to the other', () => {
    const found = only(below('Quý II/2024', 'Quý III/2024'), 'later-than-given');
    expect([found.severity, found.message, found.at, found.related, found.args]).toEqual([
      'warning',
      'later-than-given',
      { sheet: 'Phụ lục', row: 2, column: 4 },
      [{ sheet: ABOVE, row: 2, column: 4 }],
      { row: `1 ${TASK}`, given: { day: '2024-06-30' }, ours: { day: '2024-09-30' } },
    ]);
  });

  it('reports work without an end where the plan above has one', () => {
    const found = only(below('Tháng 5/2024', 'Thường xuyên'), 'later-than-given');
    expect([found.message, found.args.given]).toEqual(['later-than-given/open', { day: '2024-05-31' }]);
  });

  it('leads to no cell of a file', () => {
    expect(only(below('Quý II/2024', 'Quý III/2024', 'tinh.xlsx'), 'later-than-given').related).toEqual([]);
  });

  it.each([
    ['Quý II/2024', 'Tháng 6/2024'],
    ['Quý II/2024', 'Quý I/2024'],
    ['Thường xuyên', 'Quý IV/2024'],
    ['Quý II/2024', 'sớm nhất có thể'],
  ])('takes %s above and %s below', (given, ours) => {
    expect(cells(below(given, ours), 'later-than-given')).toEqual([]);
  });

  it('does not compare days with what is given to others, or with no plan above', () => {
    expect(
      cells(checkBelow(plan('Văn phòng', 'Quý III/2024'), plan('Sở Y tế', 'Quý II/2024')), 'later-than-given'),
    ).toEqual([]);
    expect(cells(check(plan('Văn phòng', 'Quý III/2024')), 'later-than-given')).toEqual([]);
  });
});
