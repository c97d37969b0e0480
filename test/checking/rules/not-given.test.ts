import { describe, expect, it } from 'vitest';
import { cells, check, only, tasks } from '../typed';
import { checkBelow } from '../above';

const GIVEN = 'Niêm yết thủ tục hành chính tại nơi tiếp nhận hồ sơ';
const OWN = [
  'Trực cơ quan ngày Tết',
  'Sửa mái kho lưu trữ',
  'Hội thao công đoàn',
  'Mua xe đưa đón',
  'Trồng cây đầu xuân',
];
const above = tasks([
  [1, GIVEN, 'Sở Nội vụ', 'Sở Tài chính', 'Quý II/2024', 'Báo cáo'],
  [2, 'Khám sức khỏe định kỳ cho cán bộ', 'Sở Y tế', 'Sở Tài chính', 'Quý II/2024', 'Báo cáo'],
]);

describe('not-given', () => {
  it('tells of each row that nobody above gave, and of one that is given to others', () => {
    const ours = tasks([
      [1, GIVEN],
      [2, OWN[0]!],
      [3, 'Khám sức khỏe định kỳ cho cán bộ'],
    ]);
    const found = checkBelow(ours, above);
    expect(cells(found, 'not-given')).toEqual(['A4', 'A5']);
    expect(found.filter(({ rule }) => rule === 'not-given').map(({ severity }) => severity)).toEqual(['info', 'info']);
  });

  it('tells once of a table of nothing but own work, with its cells', () => {
    const found = only(checkBelow(tasks(OWN.map((task, index) => [index + 1, task])), above), 'not-given');
    expect([found.message, found.at.row, found.args, found.related.length]).toEqual([
      'not-given/table',
      1,
      { count: 5, rows: 5 },
      5,
    ]);
  });

  it('says nothing of what is given, and nothing without a plan above', () => {
    expect(cells(checkBelow(tasks([[1, GIVEN]]), above), 'not-given')).toEqual([]);
    expect(cells(check(tasks([[1, OWN[0]!]])), 'not-given')).toEqual([]);
  });
});
