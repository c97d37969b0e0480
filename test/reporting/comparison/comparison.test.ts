import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/reading';
import { comparePlans, inOrderOfYears, type Comparison } from '../../../src/reporting/comparison/comparison';
import type { Plan } from '../../../src/model/plan';
import { gridsOf, loadFacts } from '../../fixtures/facts';
import { planOf } from './plans';

const rows = ({ criteria }: Comparison) =>
  criteria.map(({ before, after, change, by, doubtful }) => [
    before.row.code!.value!.text,
    after.row.code!.value!.text,
    change,
    by,
    doubtful,
  ]);

describe('the plan of 2023 (points of 2022) beside that of 2024 (points of 2023)', () => {
  const [before, after] = [readPlan(gridsOf(loadFacts('001'))), readPlan(gridsOf(loadFacts('000')))];
  const comparison = comparePlans(before, after);

  it('has 36 criteria in common, each with its difference', () => {
    expect(comparison.years).toEqual({ before: 2022, after: 2023 });
    expect(comparison.criteria).toHaveLength(36);
    expect(comparison.criteria.every(({ by }) => by === 'code')).toBe(true);
    // Worked out from the sheets' own cells, in ten-thousandths, without the reading and the joining.
    const cells = (name: '000' | '001') =>
      new Map(
        loadFacts(name).sheets[0]!.rows.map((cells) => [
          String(cells[0]),
          Math.round(Number(String(cells[3]).replace(',', '.')) * 10_000),
        ]),
      );
    const [old, now] = [cells('001'), cells('000')];
    expect(comparison.criteria.map(({ change }) => change)).toEqual(
      comparison.criteria.map(({ after: { row } }) => {
        const code = row.code!.value!.text;
        return now.get(code)! - old.get(code)!;
      }),
    );
  });

  it('adds up by field to what an independent sum gives', () => {
    const cells = (name: '000' | '001') =>
      loadFacts(name).sheets[0]!.rows.map((row) => [String(row[0]), row[3]] as const);
    const [old, now] = [new Map(cells('001')), new Map(cells('000'))];
    const common = [...now.keys()].filter((code) => /^\d+(\.\d+)+$/.test(code) && old.has(code));
    const leaves = common.filter((code) => !common.some((other) => other.startsWith(`${code}.`)));
    const byField = new Map<string, number>();
    for (const code of leaves) {
      const number = (cell: unknown) => Math.round(Number(String(cell).replace(',', '.')) * 10_000);
      const field = code.split('.')[0]!;
      byField.set(field, (byField.get(field) ?? 0) + number(now.get(code)) - number(old.get(code)));
    }
    expect(new Map(comparison.fields.map(({ code, change }) => [code, change]))).toEqual(byField);
    expect(comparison.total.change).toBe([...byField.values()].reduce((sum, one) => sum + one, 0));
    expect(comparison.fields.map(({ won, lost }) => Math.max(won, Math.abs(lost)))).toEqual(
      comparison.fields.map(({ won, lost }) => Math.max(won, Math.abs(lost))).toSorted((a, b) => b - a),
    );
  });

  it('names what stands in one plan alone', () => {
    const codes = (placed: Comparison['onlyAfter']) => placed.map(({ row }) => row.code!.value!.text);
    expect(codes(comparison.onlyAfter.filter(({ appendix }) => appendix.kind === 'par'))).toEqual([
      '1.7',
      '2.1.1',
      '3.2.3',
      '3.4.5',
    ]);
    expect(codes(comparison.onlyBefore.filter(({ appendix }) => appendix.kind === 'par'))).toEqual([
      '3.2.2',
      '3.4.2',
      '3.4.3',
      '4.1.3',
      '7.3.2',
      '7.3.4',
      '8.3.2',
      '8.4',
    ]);
  });

  it('takes the earlier year first, whatever is given first', () => {
    expect(inOrderOfYears(after, before)).toEqual([before, after]);
    expect(inOrderOfYears(before, after)).toEqual([before, after]);
  });
});

describe('two plans', () => {
  const compare = (old: Parameters<typeof planOf>[0], now: Parameters<typeof planOf>[0]) =>
    comparePlans(planOf(old, 2022), planOf(now, 2023));

  it('join a renumbered criterion by its name, and show the doubt where the name was reworded', () => {
    const comparison = compare(
      [
        ['1.2', 'Công khai thủ tục hành chính', 1, 0.5],
        ['1.3', 'Tỷ lệ hồ sơ giải quyết đúng hạn tại cấp xã trong năm', 1, 0.5],
        ['1.4', 'Chế độ báo cáo', 1, 1],
      ],
      [
        ['1.3', 'Công khai thủ tục hành chính', 1, 0.75],
        ['1.4', 'Tỷ lệ hồ sơ giải quyết đúng hạn tại cấp xã', 1, 0.25],
        ['1.5', 'Sáng kiến cải cách', 1, 1],
      ],
    );
    expect(rows(comparison)).toEqual([
      ['1.2', '1.3', 2500, 'name', false],
      ['1.3', '1.4', -2500, 'name', true],
    ]);
    expect(comparison.onlyBefore.map(({ row }) => row.title!.value)).toEqual(['Chế độ báo cáo']);
    expect(comparison.onlyAfter.map(({ row }) => row.title!.value)).toEqual(['Sáng kiến cải cách']);
  });

  it('do not join two criteria by a code that was given away, nor by a name that stands twice', () => {
    const comparison = compare(
      [
        ['1.1', 'Ban hành kế hoạch', 1, 1],
        ['1.2', 'Tác động', 1, 1],
        ['2.2', 'Tác động', 1, 1],
      ],
      [
        ['1.1', 'Tuyển dụng công chức', 1, 1],
        ['3.1', 'Tác động', 1, 1],
      ],
    );
    expect(comparison.criteria).toEqual([]);
  });

  it('compare no points against another benchmark, and count no parent beside its children', () => {
    const comparison = compare(
      [
        ['1.1', 'Cha', 2, 1],
        ['1.1.1', 'Con một', 1, 0.5],
        ['1.1.2', 'Con hai', 1, 0.5],
        ['1.2', 'Đổi điểm chuẩn', 1, 0.5],
      ],
      [
        ['1.1', 'Cha', 2, 1.5],
        ['1.1.1', 'Con một', 1, 0.75],
        ['1.1.2', 'Con hai', 1, 0.75],
        ['1.2', 'Đổi điểm chuẩn', 2, 1.5],
      ],
    );
    expect(comparison.total).toEqual({ won: 5000, lost: 0, change: 5000 });
    expect(comparison.criteria.map(({ counts, benchmarkChanged }) => [counts, benchmarkChanged])).toEqual([
      [false, false],
      [true, false],
      [true, false],
      [true, true],
    ]);
  });

  it('count a parent whose children are listed in one year alone', () => {
    const comparison = compare(
      [['1.1', 'Cha', 2, 1]],
      [
        ['1.1', 'Cha', 2, 1.5],
        ['1.1.1', 'Con một', 1, 0.75],
        ['1.1.2', 'Con hai', 1, 0.75],
      ],
    );
    expect(comparison.total.change).toBe(5000);
  });

  it('say what was lost again, which tasks were taken over word for word, and where units changed', () => {
    const comparison = compare(
      [
        ['1.1', 'Một', 1, 0.5, '- Ban hành kế hoạch cải cách hành chính;\n- Báo cáo', 'Văn phòng'],
        ['1.2', 'Hai', 1, 1, 'Rà soát toàn bộ thủ tục hành chính', 'Văn phòng'],
      ],
      [
        [
          '1.1',
          'Một',
          1,
          0.5,
          '+ ban hành kế hoạch  cải cách hành chính.\n- Kiểm tra việc thực hiện kế hoạch đó',
          'Văn phòng',
        ],
        ['1.2', 'Hai', 1, 0.5, 'Rà soát một số thủ tục hành chính', 'Thanh tra'],
      ],
    );
    expect(comparison.criteria.map(({ lostAgain }) => lostAgain)).toEqual([true, false]);
    expect(comparison.carried.map(({ row, lines, of }) => [row.code!.text, lines, of])).toEqual([['1.1', 1, 2]]);
    expect(comparison.criteria.map(({ unitsChanged }) => unitsChanged)).toEqual([
      null,
      { role: 'lead', before: ['Văn phòng'], after: ['Thanh tra'] },
    ]);
    expect(comparison.units.map(({ name, change }) => [name, change])).toEqual([
      ['Thanh tra', -5000],
      ['Văn phòng', 0],
    ]);
  });

  it('have nothing in common where one of them has no criteria', () => {
    const none: Plan = { appendices: [], skipped: [], heading: { attachedTo: '', agency: '' } };
    expect(comparePlans(none, planOf([['1.1', 'Một', 1, 0.5]], 2023))).toMatchObject({ criteria: [], fields: [] });
  });
});
