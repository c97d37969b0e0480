import { describe, expect, it } from 'vitest';
import { cells, check, edits, only, tasks } from '../typed';

describe('deadline-unreadable', () => {
  it('reports a time that says nothing', () => {
    expect(
      cells(
        check(
          tasks([
            ['1', 'a', 'Văn phòng', null, 'xem sau', 'X'],
            ['2', 'b'],
          ]),
        ),
        'deadline-unreadable',
      ),
    ).toEqual(['E3']);
  });

  it.each([
    'Thường xuyên',
    'Quý III, IV năm 2023.',
    'Tháng 7/2023.',
    'Cả năm 2023',
    'Khi có yêu cầu',
    'Ngay sau khi Quy chế được ban hành',
    'Báo cáo tiến độ định kỳ quý/ 6 tháng/ 9 tháng và năm',
  ])('understands %s', (time) => {
    expect(
      cells(
        check(
          tasks([
            ['1', 'a', 'Văn phòng', null, time, 'X'],
            ['2', 'b'],
          ]),
        ),
        'deadline-unreadable',
      ),
    ).toEqual([]);
  });

  const timed = (...times: string[]): ReturnType<typeof check> =>
    check(tasks(times.map((time, index) => [String(index + 1), `Việc ${index}`, 'Văn phòng', null, time, 'X'])));
  it('says once what is wrong with like times', () => {
    const found = only(timed('xem sau', 'Xem sau', 'Quý I', 'xem sau'), 'deadline-unreadable');
    expect([found.message, found.at.row, found.related.map(({ row }) => row), found.args['count']]).toEqual([
      'deadline-unreadable/like',
      2,
      [3, 5],
      3,
    ]);
  });

  const REPORT = 'Báo cáo tiến độ định kỳ quý/ 6 tháng/ 9 tháng và năm';

  it('notes a time that is one word off what other rows say (S001, 7.3.4)', () => {
    const found = only(
      timed(REPORT, 'Báo cáo độ tiến độ định kỳ quý/ 6 tháng/ 9 tháng và năm', REPORT),
      'deadline-unreadable',
    );
    expect([found.severity, found.message, found.at.row, ...edits(found)]).toEqual([
      'info',
      'deadline-unreadable/slip',
      3,
      `E4=${REPORT}`,
    ]);
  });

  it('takes a time that differs in what it means, or stands often enough to be meant', () => {
    expect(cells(timed('Quý III năm 2024', 'Quý III, IV năm 2024', 'Quý III năm 2024'), 'deadline-unreadable')).toEqual(
      [],
    );
    expect(cells(timed(REPORT, REPORT, `${REPORT} 2024`, `${REPORT} 2024`), 'deadline-unreadable')).toEqual([]);
  });
});
