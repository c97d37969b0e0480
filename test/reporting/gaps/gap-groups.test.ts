import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPoints } from '../../../src/model/points';
import { gapsByField, gapsByUnit, type GapGroup } from '../../../src/reporting/gaps/gap-groups';
import { planGap } from '../../../src/reporting/gaps/gaps';
import { memberFinder } from '../../../src/reporting/responsibility/responsibilities';
import { appendix, plan, unitList, type TypedRow } from '../typed-plan';

const ROWS: readonly TypedRow[] = [
  { code: '2', section: 'CẢI CÁCH THỂ CHẾ' },
  { code: '2.4', title: 'Chất lượng', points: ['2', '1,3'] },
  { code: '2.4.1', title: 'Đồng bộ', points: ['1', '0,8'], lead: 'Sở Tư pháp' },
  { code: '2.4.2', title: 'Hợp lý', points: ['1', '0,5'], lead: 'Sở Tư pháp;Văn phòng', implementing: 'Các sở' },
  { code: '3', section: 'THỦ TỤC HÀNH CHÍNH' },
  { code: '3.1', title: 'Công khai', points: ['1', '1'], lead: 'Văn phòng' },
  { code: '3.2', title: 'Đúng hạn', points: ['1,5', '0,2'], lead: 'Các phòng, đơn vị', coordinating: 'Văn phòng' },
  { code: '3.3', title: 'Trả trễ', points: ['0,5', '0'] },
];
const PLAN = plan(appendix('par', ROWS));

const said = (groups: readonly GapGroup[]) =>
  groups.map(({ code, name, gap, rows }) => [
    code,
    name,
    formatPoints(gap, 'vi'),
    rows.map((row) => row.code!.text).join(' '),
  ]);
const percents = (groups: readonly GapGroup[]) =>
  groups.map(({ share, running }) => [Math.round(share * 100), Math.round(running * 100)]);

describe('lost points by field', () => {
  it('rank the fields, count leaves only, and add up to what the plan lost', () => {
    const groups = gapsByField(PLAN);
    expect(said(groups)).toEqual([
      ['3', 'THỦ TỤC HÀNH CHÍNH', '1,8', '3.2 3.3'],
      ['2', 'CẢI CÁCH THỂ CHẾ', '0,7', '2.4.2 2.4.1'],
    ]);
    expect(groups.reduce((sum, { gap }) => sum + gap, 0)).toBe(planGap(PLAN));
    expect(percents(groups)).toEqual([
      [72, 72],
      [28, 100],
    ]);
  });

  it('take the field from the number when its rows stand below another heading', () => {
    const moved = plan(
      appendix('par', [
        { code: '2', section: 'Thể chế' },
        { code: '3', section: 'Thủ tục' },
        { code: '2.1', title: 'a', points: ['1', '0'] },
        { code: '9.1', title: 'b', points: ['1', '0,5'] },
      ]),
    );
    expect(said(gapsByField(moved))).toEqual([
      ['2', 'Thể chế', '1', '2.1'],
      ['3', 'Thủ tục', '0,5', '9.1'],
    ]);
  });

  it('name a field by its number alone when the table has no heading for it', () => {
    expect(said(gapsByField(plan(appendix('par', [{ code: '5.1', title: 'a', points: ['1', '0'] }]))))).toEqual([
      ['5', '', '1', '5.1'],
    ]);
  });

  it('take the heading above where numbers run through all groups', () => {
    const roman = plan(
      appendix('par', [
        { code: 'I', section: 'Tiếp cận' },
        { code: '1', title: 'a', points: ['1', '0'] },
        { code: 'II', section: 'Thủ tục' },
        { code: '2', title: 'b', points: ['2', '0'] },
      ]),
    );
    expect(said(gapsByField(roman))).toEqual([
      ['II', 'Thủ tục', '2', '2'],
      ['I', 'Tiếp cận', '1', '1'],
    ]);
  });

  it('put the same field of two tables together', () => {
    const second = appendix(
      'par',
      [
        { code: '2', section: 'Cải cách thể chế' },
        { code: '2.9', title: 'c', points: ['1', '0'] },
      ],
      { sheet: 'Phụ lục 1b' },
    );
    expect(said(gapsByField(plan(appendix('par', ROWS), second)))[1]).toEqual([
      '2',
      'CẢI CÁCH THỂ CHẾ',
      '1,7',
      '2.9 2.4.2 2.4.1',
    ]);
  });

  it('keep shares of the whole when only some rows are looked at', () => {
    const groups = gapsByField(PLAN, (row) => row.achieved!.value === 0);
    expect(said(groups)).toEqual([['3', 'THỦ TỤC HÀNH CHÍNH', '0,5', '3.3']]);
    expect(percents(groups)).toEqual([[20, 20]]);
  });

  it('do not let a criterion above its benchmark hide what others lost', () => {
    const slipped = plan(
      appendix('par', [
        { code: '1', section: 'Chỉ đạo' },
        { code: '1.1', title: 'a', points: ['1', '8152'] },
        { code: '1.2', title: 'b', points: ['1', '0,5'] },
      ]),
    );
    expect(said(gapsByField(slipped))).toEqual([['1', 'Chỉ đạo', '0,5', '1.2']]);
    expect(percents(gapsByField(slipped))).toEqual([[100, 100]]);
  });

  it('are none for a plan that lost nothing, and for one without points', () => {
    expect(gapsByField(plan(appendix('par', [{ code: '1.1', title: 'a', points: ['1', '1'] }])))).toEqual([]);
    expect(
      gapsByUnit(plan(appendix('tasks', [{ code: '1', task: 'Việc', lead: 'Văn phòng' }])), memberFinder(null)),
    ).toEqual([]);
  });

  it('count a group for its members, as the sheets do', () => {
    const shared = plan(
      appendix('par', [
        { code: '1.1', title: 'a', points: ['2', '1'], lead: 'Các phòng, đơn vị' },
        { code: '1.2', title: 'b', points: ['1', '0,5'], lead: 'Văn phòng' },
      ]),
    );
    const list = unitList({ 'Văn phòng': ['Các phòng, đơn vị'], 'Thanh tra': ['Các phòng, đơn vị'] });
    expect(
      gapsByUnit(shared, memberFinder(list)).map(({ name, gap, isGroup }) => [name, formatPoints(gap, 'vi'), isGroup]),
    ).toEqual([
      ['Văn phòng', '1,5', false],
      ['Thanh tra', '1', false],
    ]);
  });

  it('count all rows of a unit where that is asked, whatever its part in them', () => {
    const shared = plan(
      appendix('par', [
        { code: '1.1', title: 'a', points: ['2', '1'], lead: 'Văn phòng', implementing: 'Thanh tra' },
        { code: '1.2', title: 'b', points: ['1', '0,5'], coordinating: 'Thanh tra' },
        { code: '1.3', title: 'c', points: ['1', '0,9'] },
      ]),
    );
    const groups = gapsByUnit(shared, memberFinder(null), () => true, 'all');
    expect(
      groups.map(({ name, gap, share, running }) => [
        name,
        formatPoints(gap, 'vi'),
        Math.round(share * 100),
        Math.round(running * 100),
      ]),
    ).toEqual([
      ['Thanh tra', '1,5', 94, 94],
      ['Văn phòng', '1', 63, 94],
      ['', '0,1', 6, 100],
    ]);
  });
});

describe('lost points by lead', () => {
  it('count a criterion with two leads for both, and once in the running share', () => {
    const groups = gapsByUnit(PLAN, memberFinder(null));
    expect(said(groups)).toEqual([
      ['', 'Các phòng, đơn vị', '1,3', '3.2'],
      ['', 'Sở Tư pháp', '0,7', '2.4.2 2.4.1'],
      ['', 'Văn phòng', '0,5', '2.4.2'],
      ['', '', '0,5', '3.3'],
    ]);
    expect(percents(groups)).toEqual([
      [52, 52],
      [28, 80],
      [20, 80],
      [20, 100],
    ]);
    expect(groups.map(({ isGroup }) => isGroup)).toEqual([true, false, false, false]);
  });

  it('say what all rows lose in which a unit has a part, each once', () => {
    const office = gapsByUnit(PLAN, memberFinder(null)).find(({ name }) => name === 'Văn phòng')!;
    expect([office.partIn.criteria, formatPoints(office.partIn.gap, 'vi')]).toEqual([2, '1,8']);
  });
});

describe('for any plan', () => {
  const row = fc.record({
    code: fc.constantFrom('1', '1.1', '2.1', '2.1.1', '3.4', 'I', 'x'),
    title: fc.constant('t'),
    points: fc.tuple(fc.constantFrom('1', '2', '0,5'), fc.constantFrom('0', '0,3', '0,5', '1')),
    lead: fc.constantFrom('A', 'B', 'A;B', undefined),
  });
  it('fields add up to what the leaves lost; shares run up to the whole and never past it', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const table = plan(appendix('par', rows));
        const lost = table.appendices[0]!.rows.filter((one) => one.children.length === 0).reduce(
          (sum, one) => sum + Math.max(0, one.benchmark!.value! - one.achieved!.value!),
          0,
        );
        const fields = gapsByField(table);
        expect(fields.reduce((sum, { gap }) => sum + gap, 0)).toBe(lost);
        for (const groups of [fields, gapsByUnit(table, memberFinder(null))]) {
          expect(groups.map(({ running }) => running)).toEqual(
            groups.map(({ running }) => running).sort((a, b) => a - b),
          );
          if (groups.length > 0) expect(groups.at(-1)!.running).toBe(1);
          expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
        }
      }),
    );
  });
});
