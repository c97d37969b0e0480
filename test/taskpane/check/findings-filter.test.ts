import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/finding';
import type { Plan } from '../../../src/model/plan';
import { withoutAccents } from '../../../src/model/text';
import {
  choices,
  chosenName,
  filtered,
  findable,
  finder,
  isFiltering,
  NO_FILTER,
  type Filter,
  type Findable,
} from '../../../src/taskpane/check/findings-filter';
import { keyed } from '../../../src/taskpane/check/finding-item';
import { appendix, plan } from '../../reporting/typed-plan';

const PLAN: Plan = plan(
  appendix('par', [
    { code: '2.4', title: 'Chất lượng', points: ['1', '0'], lead: 'Văn phòng', implementing: 'Thanh tra; Các phòng' },
    { code: '2.5', title: 'Khác', points: ['1', '0'], lead: 'Thanh tra', coordinating: 'Văn phòng' },
  ]),
  appendix('tasks', [{ code: '1', title: 'Báo cáo', lead: 'Phòng Kế hoạch' }]),
);
const [PAR, TASKS] = PLAN.appendices.map(({ sheet }) => sheet) as [string, string];
const finding = (
  rule: string,
  sheet: string,
  row: number,
  column: number,
  severity: Finding['severity'] = 'warning',
): Finding => ({ rule, severity, at: { sheet, row, column }, related: [], message: rule, args: {} });
const FINDINGS = [
  finding('children-sum', PAR, 4, 3, 'error'),
  finding('lead-missing', PAR, 5, 5),
  finding('deadline-missing', TASKS, 4, 8),
  // The head of the table names nobody.
  finding('header-unclear', TASKS, 3, 0, 'info'),
];
const NAMES: Record<string, string> = {
  'children-sum': 'Tổng tiêu chí thành phần',
  'lead-missing': 'Thiếu chủ trì',
  'deadline-missing': 'Thiếu thời gian',
  'header-unclear': 'Tên cột chưa rõ',
};
const nameOf = (rule: string): string => NAMES[rule]!;
const ALL = findable(keyed(FINDINGS), PLAN, {
  sentence: ({ finding: { rule } }) => `Ô này: ${rule === 'children-sum' ? 'Điểm 3,2047 không đúng' : 'để trống'}`,
  rule: nameOf,
});

const rules = (found: readonly Findable[]): string[] => found.map(({ item }) => item.finding.rule);
const left = (filter: Partial<Filter>): string[] => rules(filtered(ALL, { ...NO_FILTER, ...filter }));
const offered = (
  facet: 'sheet' | 'unit' | 'rule',
  filter: Partial<Filter> = {},
  severities: readonly Finding['severity'][] = [],
) =>
  choices(ALL, { filter: { ...NO_FILTER, ...filter }, severities: new Set(severities) }, facet, nameOf).map(
    ({ name, count }) => `${name} ${count}`,
  );

describe('filtering findings', () => {
  it('shows all in their order when nothing is chosen', () => {
    expect(left({})).toEqual(rules(ALL));
    expect([
      isFiltering(NO_FILTER),
      isFiltering({ ...NO_FILTER, search: '  ' }),
      isFiltering({ ...NO_FILTER, unit: 'x' }),
    ]).toEqual([false, false, true]);
  });

  it('by sheet and by rule, and by both', () => {
    expect(left({ sheet: TASKS })).toEqual(['deadline-missing', 'header-unclear']);
    expect(left({ sheet: TASKS, rule: 'deadline-missing' })).toEqual(['deadline-missing']);
    expect(left({ sheet: PAR, rule: 'deadline-missing' })).toEqual([]);
  });

  it('by unit: the findings in rows that name it in any role, groups by themselves; a table’s head belongs to nobody', () => {
    const key = (name: string): string => ALL.flatMap(({ units }) => units).find((unit) => unit.name === name)!.key;
    expect(left({ unit: key('Văn phòng') })).toEqual(['children-sum', 'lead-missing']);
    expect(left({ unit: key('Các phòng') })).toEqual(['children-sum']);
    expect(left({ unit: key('Phòng Kế hoạch') })).toEqual(['deadline-missing']);
    expect(offered('unit')).toEqual(['Các phòng 1', 'Phòng Kế hoạch 1', 'Thanh tra 2', 'Văn phòng 2']);
  });

  it('finds a joined row by each of its sheet rows, and not the row of a table beside it', () => {
    const [table] = PLAN.appendices as [Plan['appendices'][number]];
    const joined: Plan = { ...PLAN, appendices: [{ ...table, rows: [{ ...table.rows[0]!, sheetRows: [4, 5, 6] }] }] };
    const unitsAt = (column: number): number =>
      findable(keyed([finding('lead-missing', PAR, 6, column)]), joined, { sentence: () => '', rule: () => '' })[0]!
        .units.length;
    expect([unitsAt(5), unitsAt(30)]).toEqual([3, 0]);
  });

  it('offers what is there beside the other choices, with how many each would show', () => {
    expect(offered('sheet')).toEqual([`${PAR} 2`, `${TASKS} 2`]);
    expect(offered('sheet', { sheet: PAR })).toEqual([`${PAR} 2`, `${TASKS} 2`]);
    expect(offered('sheet', { search: 'de trong' })).toEqual([`${PAR} 1`, `${TASKS} 2`]);
    expect(offered('rule', { sheet: TASKS }, ['info'])).toEqual(['Tên cột chưa rõ 1']);
    expect(offered('rule')).toHaveLength(4);
  });

  it('keeps what is chosen among the choices when nothing has it any more, so that it can be seen and taken off', () => {
    expect(offered('rule', { rule: 'children-sum', sheet: TASKS })).toContain('Tổng tiêu chí thành phần 0');
    expect(chosenName(ALL, { ...NO_FILTER, unit: 'không còn' }, 'unit', nameOf)).toBe('không còn');
  });
});

describe('searching', () => {
  it.each([
    ['3,2047', ['children-sum']],
    ['D5', ['children-sum']],
    ['tong tieu chi', ['children-sum']],
    ['TỔNG tiêu chí', ['children-sum']],
    ['tổng'.normalize('NFD'), ['children-sum']],
    ['thieu', ['lead-missing', 'deadline-missing']],
    ['gian thieu', ['deadline-missing']],
    ['thieu xyz', []],
    ['  ', rules(ALL)],
  ] as const)('%j finds words of the message, the cell and the rule', (search, found) => {
    expect(left({ search })).toEqual(found);
  });

  it('finds with accents left out or half typed, and not with other accents', () => {
    const text = 'đơn vị điểm';
    const has = (search: string): boolean => finder(search)({ text, bare: withoutAccents(text) });
    expect(['don', 'đon', 'dơn', 'đơn', 'vi', 'diem', 'điêm', 'điểm', 'Ị'].map(has)).toEqual(Array(9).fill(true));
    expect(['đờn', 'ví', 'điếm', 'vị vĩ'].map(has)).toEqual([false, false, false, false]);
    expect(finder('đ')({ text: 'don', bare: 'don' })).toBe(false);
  });

  it('keeps every text as long as it is, and any search from throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, search) => {
        const nfc = text.normalize('NFC');
        expect(withoutAccents(nfc)).toHaveLength(nfc.length);
        expect(typeof finder(search)({ text: nfc, bare: withoutAccents(nfc) })).toBe('boolean');
      }),
    );
  });
});
