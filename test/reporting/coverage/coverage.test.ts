import { describe, expect, it } from 'vitest';
import type { Coverage, GivenRow } from '../../../src/model/coverage/coverage';
import type { DeadlineKind } from '../../../src/model/deadline';
import type { Appendix, Plan } from '../../../src/model/plan';
import { coverageOf, planAbove, type CoverageOptions } from '../../../src/reporting/coverage/coverage';
import { ownUnit } from '../../../src/reporting/coverage/memberships';
import { appendix, plan, type TypedRow } from '../typed-plan';

const unit = ownUnit('Sở Y tế')!;
const ALL = 'Các sở, ngành';

function coverage(above: Plan, ours: Plan, options: Partial<CoverageOptions> = {}): Coverage {
  return coverageOf(planAbove(above), ours, { unit, ...options });
}
const numbers = ({ matches }: GivenRow) =>
  matches.map(({ ours, by, doubtful }) => `${ours.row.code?.text ?? ''} ${by}${doubtful ? '?' : ''}`);
const lines = ({ given }: Coverage) => given.map((row) => [row.row.code?.text, row.state, ...numbers(row)]);

/** The table with times: text and last days by row. */
function timed(table: Appendix, times: readonly (readonly [DeadlineKind, ...string[]] | null)[]): Appendix {
  return {
    ...table,
    rows: table.rows.map((row, index) => {
      const time = times[index];
      if (!time) return row;
      const [kind, ...due] = time;
      return {
        ...row,
        deadline: { value: { kind, text: kind, due }, text: kind, at: { ...row.at, column: 8 }, origin: 'written' },
      };
    }),
  };
}

const criterion = (code: string, title: string, more: TypedRow = {}): TypedRow => ({
  code,
  title,
  points: ['1', '0,5'],
  task: 'Rà soát, công bố thủ tục hành chính của ngành',
  lead: 'Sở Nội vụ',
  implementing: ALL,
  ...more,
});

describe('rows of two plans', () => {
  it('are one by their code, also reworded; by their name where the plan was renumbered', () => {
    const above = plan(
      appendix('par', [
        criterion('3.2.1', 'Công bố thủ tục hành chính'),
        criterion('3.2.2', 'Công khai kết quả giải quyết hồ sơ'),
        criterion('5.1', 'Tuyển dụng công chức tại cơ quan'),
      ]),
    );
    const ours = plan(
      appendix('par', [
        criterion('3.2.1', 'Công bố thủ tục hành chính của tỉnh', { task: 'Trình danh mục trước ngày 15 hằng tháng' }),
        criterion('3.2.5', 'Công khai kết quả giải quyết hồ sơ'),
      ]),
    );
    expect(lines(coverage(above, ours))).toEqual([
      ['3.2.1', 'reworded', '3.2.1 code'],
      ['3.2.2', 'covered', '3.2.5 name'],
      ['5.1', 'missing'],
    ]);
  });

  it('with one code and nothing else in common are doubtful, and nothing is said of ours that nobody gave', () => {
    const found = coverage(
      plan(appendix('par', [criterion('3.2.1', 'Công bố thủ tục hành chính')])),
      plan(appendix('par', [criterion('3.2.1', 'Đào tạo cán bộ trẻ', { task: 'Mở lớp' })])),
    );
    expect(lines(found)).toEqual([['3.2.1', 'doubtful', '3.2.1 code?']]);
    expect(found.notGiven).toEqual([]);
  });

  it('are settled by the planner: the same, or different', () => {
    const above = plan(appendix('par', [criterion('3.2.1', 'Công bố thủ tục hành chính')]));
    const ours = plan(appendix('par', [criterion('3.2.1', 'Đào tạo cán bộ trẻ', { task: 'Mở lớp' })]));
    const [{ id, matches }] = coverage(above, ours).given as [GivenRow];
    const pair = (same: boolean) => ({ pairs: [{ above: id, ours: matches[0]!.ours.id, same }] });
    expect(lines(coverage(above, ours, pair(true)))).toEqual([['3.2.1', 'reworded', '3.2.1 agreed']]);
    expect(lines(coverage(above, ours, pair(false)))).toEqual([['3.2.1', 'missing']]);
    expect(coverage(above, ours, pair(false)).notGiven.map(({ row }) => row.code?.text)).toEqual(['3.2.1']);
  });

  it('of like names are two criteria where the plan above has both codes', () => {
    const name = (who: string) => `Tỷ lệ hồ sơ do ${who} tiếp nhận trong năm được giải quyết đúng hạn`;
    const above = plan(appendix('par', [criterion('3.4.1', name('cấp tỉnh')), criterion('3.4.3', name('cấp xã'))]));
    const ours = plan(appendix('par', [criterion('3.4.1', name('cấp tỉnh'))]));
    expect(lines(coverage(above, ours))).toEqual([
      ['3.4.1', 'covered', '3.4.1 code'],
      ['3.4.3', 'missing'],
    ]);
  });

  it('may be one above and several below, and several above with one task below are looked at twice', () => {
    const one = criterion('3.2.1', 'Công bố thủ tục hành chính');
    const two = [
      one,
      criterion('3.2.1', 'Công bố thủ tục hành chính', { task: 'Lắp màn hình tra cứu tại Bộ phận Một cửa' }),
    ];
    expect(lines(coverage(plan(appendix('par', [one])), plan(appendix('par', two))))).toEqual([
      ['3.2.1', 'covered', '3.2.1 code', '3.2.1 code'],
    ]);
    expect(lines(coverage(plan(appendix('par', two)), plan(appendix('par', [one]))))).toEqual([
      ['3.2.1', 'covered', '3.2.1 code'],
      ['3.2.1', 'doubtful', '3.2.1 code?'],
    ]);
  });

  it('without names are one by the words of the task, whatever their numbers', () => {
    const task = (code: string, text: string): TypedRow => ({ code, task: text, lead: 'Sở Nội vụ', implementing: ALL });
    const above = plan(
      appendix('sipas', [
        task('1', 'Niêm yết thủ tục hành chính ở nơi dễ thấy, cập nhật kịp thời'),
        task('2', 'Công chức mặc đồng phục, đeo thẻ, giao tiếp lịch sự với người dân'),
      ]),
    );
    const ours = plan(appendix('sipas', [task('4', 'Công chức đeo thẻ, mặc đồng phục khi giao tiếp với người dân')]));
    expect(lines(coverage(above, ours))).toEqual([
      ['1', 'missing'],
      ['2', 'covered', '4 words'],
    ]);
  });
});

describe('what is ours', () => {
  it('is given by name in any role, also under the name with its province', () => {
    const above = plan(
      appendix('par', [
        criterion('1.1', 'Một', { lead: 'Sở Y tế', implementing: 'UBND cấp xã' }),
        criterion('1.2', 'Hai', { implementing: 'UBND cấp xã', coordinating: 'Sở Y tế tỉnh Cà Mau' }),
        criterion('1.3', 'Ba', { implementing: 'UBND cấp xã' }),
      ]),
    );
    expect(coverage(above, plan()).given.map(({ row, roles }) => [row.code?.text, roles])).toEqual([
      ['1.1', [{ role: 'lead' }]],
      ['1.2', [{ role: 'coordinating' }]],
    ]);
  });

  it('and nobody gave is told with whom it was given to, unless the row above names nobody', () => {
    const above = plan(
      appendix('par', [
        criterion('1.1', 'Chỉ đạo, điều hành', { lead: undefined, implementing: undefined }),
        criterion('1.2', 'Cải cách tài chính công', { implementing: 'UBND cấp xã' }),
      ]),
    );
    const ours = plan(
      appendix('par', [
        criterion('1.1', 'Chỉ đạo, điều hành'),
        criterion('1.2', 'Cải cách tài chính công'),
        criterion('9.9', 'Khám chữa bệnh từ xa', { task: 'Mua thiết bị' }),
      ]),
    );
    expect(
      coverage(above, ours).notGiven.map(({ row, above: row2 }) => [row.code?.text, row2?.row.code?.text]),
    ).toEqual([
      ['1.2', '1.2'],
      ['9.9', undefined],
    ]);
  });
});

describe('times and points', () => {
  const rows = ['1.1', '1.2', '1.3', '1.4', '1.5'].map((code) => criterion(code, `Tiêu chí ${code}`));
  const times = timed(appendix('par', rows), [
    ['quarter', '2024-06-30'],
    ['quarter', '2024-06-30'],
    ['date', '2024-06-30'],
    ['periodic', '2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31'],
    ['ongoing'],
  ]);

  it('are later on a later day, on none, or when reports begin later', () => {
    const ours = timed(appendix('par', rows), [
      ['month', '2024-05-31'],
      ['quarter', '2024-09-30'],
      ['ongoing'],
      ['periodic', '2024-06-30', '2024-12-31'],
      ['year', '2024-12-31'],
    ]);
    expect(
      coverage(plan(times), plan(ours)).given.map(({ later }) => later.map(({ given, ours: own }) => [given, own])),
    ).toEqual([[], [['2024-06-30', '2024-09-30']], [['2024-06-30', null]], [['2024-03-31', '2024-06-30']], []]);
  });

  it('of another year are not compared', () => {
    const ours = timed(
      appendix('par', rows, { planYear: 2025 }),
      rows.map(() => ['year', '2025-12-31'] as const),
    );
    const found = coverage(plan(times), plan(ours));
    expect(found.years).toEqual({ above: 2024, ours: 2025 });
    expect(found.given.flatMap(({ later }) => later)).toEqual([]);
  });

  it('differ in the maximum always, in what was achieved within one year only', () => {
    const above = plan(appendix('par', [criterion('1.1', 'Một', { points: ['1,5', '0,5'] })]));
    const own = [criterion('1.1', 'Một', { points: ['1', '0,7'] })];
    const roles = (year: number) =>
      coverage(above, plan(appendix('par', own, { year }))).given[0]!.points.map(({ role, given, ours }) => [
        role,
        given,
        ours,
      ]);
    expect(roles(2023)).toEqual([
      ['benchmark', 15000, 10000],
      ['achieved', 5000, 7000],
    ]);
    expect(roles(2022)).toEqual([['benchmark', 15000, 10000]]);
  });
});

describe('large plans', () => {
  const large = (parts: number) =>
    plan(
      ...Array.from({ length: parts }, (_, part) =>
        appendix(
          'par',
          Array.from({ length: 10 }, (__, at) =>
            criterion(`${part + 1}.1.${at + 1}`, `Tiêu chí ${at} của nội dung ${part}`, {
              task: `Triển khai nhiệm vụ ${part * 10 + at} theo kế hoạch chung của ngành`,
            }),
          ),
        ),
      ),
    );
  /** How often the rows of the plan above are looked at. A clock would tell of the machine as well. */
  const looks = (parts: number): number => {
    const above = planAbove(large(parts));
    let count = 0;
    const watched = above.entries.map(
      (entry) =>
        new Proxy(entry, {
          get(of, key) {
            count += 1;
            return Reflect.get(of, key) as unknown;
          },
        }),
    );
    const { given } = coverageOf({ ...above, entries: watched }, above.plan, { unit });
    expect(given.filter(({ state }) => state === 'covered')).toHaveLength(parts * 10);
    return count;
  };

  it('are matched by looks that grow with their rows, not with their pairs', () => {
    // Twice the rows: twice the looks, not four times. In both, words that all parts share are too frequent to lead.
    expect(looks(140) / looks(70)).toBeLessThan(2.5);
  });
});
