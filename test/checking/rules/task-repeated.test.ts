import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../../src/checking/check-plan';
import type { CellValue, Grid } from '../../../src/model/grid';
import { readPlan } from '../../../src/reading';
import { cells, check, gridOf, only, par, table, tasks } from '../typed';

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

  describe('in a table that is there twice', () => {
    const rows = (count: number, lead: (at: number) => string = () => 'Văn phòng'): CellValue[][] =>
      Array.from({ length: count }, (_, at) => [`${at + 1}`, `Việc thứ ${at + 1}`, lead(at), null, 'Quý I', 'X']);
    const grid = (sheet: string, cells: CellValue[][]): Grid => ({ ...gridOf(tasks(cells)), sheet });
    const found = (...grids: Grid[]) =>
      checkPlan(readPlan(grids), {}).filter(({ message }) => message === 'task-repeated/table');

    it('is a warning, once for each copy', () => {
      const copies = found(
        grid('Phụ lục 1', rows(8)),
        grid('Phụ lục 1 (2)', rows(8)),
        // One row was changed since.
        grid(
          'Bản cũ',
          rows(8, (at) => (at === 3 ? 'Thanh tra' : 'Văn phòng')),
        ),
      );
      expect(copies.map(({ at, severity, args }) => [at.sheet, severity, args.count, args.rows, args.other])).toEqual([
        ['Phụ lục 1 (2)', 'warning', 8, 8, { cell: { sheet: 'Phụ lục 1', row: 2, column: 0 } }],
        ['Bản cũ', 'warning', 7, 8, { cell: { sheet: 'Phụ lục 1', row: 2, column: 0 } }],
      ]);
    });

    it('is none where other work stands under the same numbers, others do the work, or a few rows are alike', () => {
      const first = grid('Phụ lục 1', rows(8));
      expect(
        found(
          first,
          grid(
            'Khác việc',
            rows(8).map(([code, task, ...more]) => [code!, `${String(task)} khác`, ...more]),
          ),
        ),
      ).toEqual([]);
      expect(
        found(
          first,
          grid(
            'Khác người',
            rows(8, () => 'Thanh tra'),
          ),
        ),
      ).toEqual([]);
      expect(found(first, grid('Ít dòng', rows(4)))).toEqual([]);
      expect(
        found(
          first,
          grid(
            'Một nửa',
            rows(8, (at) => (at % 2 ? 'Thanh tra' : 'Văn phòng')),
          ),
        ),
      ).toEqual([]);
    });

    it('is none where tables of points alone stand beside each other for two years', () => {
      const results = (year: string): Grid => ({
        ...gridOf(
          table(
            ['STT', 'Tiêu chí, tiêu chí thành phần', 'Điểm chuẩn', 'Điểm đạt được'],
            Array.from({ length: 8 }, (_, at): CellValue[] => [`1.${at + 1}`, `Tiêu chí thứ ${at}`, 1, at / 10]),
            'Kết quả chỉ số CCHC',
          ),
        ),
        sheet: year,
      });
      const plan = readPlan([results('2023'), results('2024')]);
      expect(plan.appendices.map(({ rows }) => rows.length)).toEqual([8, 8]);
      expect(checkPlan(plan, {}).filter(({ message }) => message === 'task-repeated/table')).toEqual([]);
    });
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
