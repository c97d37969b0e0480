import { describe, expect, it } from 'vitest';
import { cells, check, tasks } from '../typed';

describe('deadline-unreadable', () => {
  it('reports a time that says nothing', () => {
    expect(cells(check(tasks([['1', 'a', 'Văn phòng', null, 'xem sau', 'X'], ['2', 'b']])), 'deadline-unreadable')).toEqual(['E3']);
  });

  it.each(['Thường xuyên', 'Quý III, IV năm 2023.', 'Tháng 7/2023.', 'Cả năm 2023', 'Khi có yêu cầu', 'Ngay sau khi Quy chế được ban hành', 'Báo cáo tiến độ định kỳ quý/ 6 tháng/ 9 tháng và năm'])('understands %s', (time) => {
    expect(cells(check(tasks([['1', 'a', 'Văn phòng', null, time, 'X'], ['2', 'b']])), 'deadline-unreadable')).toEqual([]);
  });
});
