import { describe, expect, it } from 'vitest';
import { cells, check, only, par, tasks } from '../typed';

const LONG = 'Rà soát, đơn giản hóa thủ tục hành chính';

describe('task-repeated', () => {
  it('notes once a task that stands in several rows', () => {
    const found = only(
      check(
        tasks([
          ['1', LONG],
          ['2', 'Thanh tra việc giải quyết hồ sơ'],
          ['3', `${LONG} `],
          ['4', LONG.toUpperCase()],
        ]),
      ),
      'task-repeated',
    );
    expect([found.severity, found.at.row, found.args.count, found.related.map(({ row }) => row)]).toEqual([
      'info',
      4,
      3,
      [2, 5],
    ]);
  });

  it('does not note a shared cell or a short text', () => {
    expect(
      cells(
        check(
          tasks(
            [
              ['1', LONG, 'Văn phòng', null, 'Quý I', 'X'],
              ['2', null, 'Thanh tra', null, 'Quý I', 'X'],
            ],
            ['B3:B4'],
          ),
        ),
        'task-repeated',
      ),
    ).toEqual([]);
    expect(
      cells(
        check(
          tasks([
            ['1', 'Rà soát'],
            ['2', 'Rà soát'],
          ]),
        ),
        'task-repeated',
      ),
    ).toEqual([]);
  });

  const REGISTER = 'Làm nhanh thủ tục đăng ký doanh nghiệp; khuyến khích đăng ký qua mạng.';
  const criteria = (
    ...tasksAndLeads: readonly (readonly [title: string, task: string, lead: string])[]
  ): ReturnType<typeof check> =>
    check(
      par(
        tasksAndLeads.map(([title, task, lead], index) => [
          `8.${index + 3}`,
          title,
          2,
          1,
          task,
          lead,
          'Phòng Kế hoạch',
          'Thường xuyên',
          'X',
        ]),
      ),
      { withCatalogue: false },
    );

  it('warns of a task that was copied under a criterion of another subject (S001, 8.4)', () => {
    const found = only(
      criteria(
        ['Số vốn đăng ký của doanh nghiệp', REGISTER, 'Sở Tài chính'],
        ['Thực hiện thu ngân sách hàng năm', `${REGISTER} Số doanh nghiệp mới tăng 20%.`, 'Sở Tài chính'],
      ),
      'task-repeated',
    );
    expect([
      found.severity,
      found.message,
      found.at.row,
      found.at.column,
      found.args.other,
      found.related.map(({ row }) => row),
    ]).toEqual(['warning', 'task-repeated/other-subject', 3, 4, '8.3', [2]]);
  });

  it('only notes it where the subjects meet, or another unit leads', () => {
    const same = criteria(
      ['Số vốn đăng ký của doanh nghiệp', REGISTER, 'Sở Tài chính'],
      ['Số doanh nghiệp thành lập mới', REGISTER, 'Sở Tài chính'],
    );
    expect(only(same, 'task-repeated').message).toBe('task-repeated');
    const other = criteria(
      ['Số vốn đăng ký của doanh nghiệp', REGISTER, 'Sở Tài chính'],
      ['Thực hiện thu ngân sách hàng năm', REGISTER, 'Sở Nội vụ'],
    );
    expect(only(other, 'task-repeated').message).toBe('task-repeated');
  });
});
