import { describe, expect, it } from 'vitest';
import { exceptionIn, isExcepted } from '../../../src/reporting/responsibility/exceptions';
import { memberFinder } from '../../../src/reporting/responsibility/responsibilities';
import type { UnitMention } from '../../../src/model/plan';
import { unitVocabulary } from '../../../src/units/vocabulary';
import { appendix, unitList } from '../typed-plan';

const GROUP = 'Các phòng, đơn vị';
const key = unitVocabulary(null).keyOf(GROUP);
const listed = unitList({
  'Văn phòng': [GROUP],
  'Thanh tra': [GROUP],
  'Trung tâm Thông tin, thống kê, ứng dụng KH&CN': [GROUP],
});
const LIST = { ...listed, units: listed.units.map((unit) => ({ ...unit, groupKeys: [key] })) };
const ROW = appendix('tasks', [{ task: 'Báo cáo', implementing: GROUP }]).rows[0]!;
const members = (written: string, mention: Partial<UnitMention> = {}): string[] =>
  memberFinder(LIST)({ key, name: GROUP, written, isGroup: true, ...mention }, ROW).map(({ name }) => name);

describe('groups with an exception', () => {
  it.each([
    ['Các phòng, đơn vị (trừ Thanh tra)', GROUP, 'Thanh tra'],
    ['Các phòng, đơn vị trừ Thanh tra', GROUP, 'Thanh tra'],
    ['Các phòng, đơn vị, ngoại trừ: Văn phòng', GROUP, 'Văn phòng'],
    ['Các phòng, đơn vị (không bao gồm Văn phòng; Thanh tra)', GROUP, 'Văn phòng; Thanh tra'],
  ])('%s names the group and who is left out', (written, group, without) => {
    expect(exceptionIn(written)).toEqual({ group, without });
  });

  it.each(['Các phòng, đơn vị', 'Các phòng, đơn vị (có TTHC)', 'Chi cục Trồng trọt'])(
    '%s leaves nobody out',
    (written) => {
      expect(exceptionIn(written)).toBeNull();
    },
  );

  it('leave out whole names alone, also names with commas, and several at once', () => {
    expect(members('Các phòng, đơn vị (trừ Thanh tra)')).toEqual([
      'Văn phòng',
      'Trung tâm Thông tin, thống kê, ứng dụng KH&CN',
    ]);
    expect(members('Các phòng, đơn vị (trừ Trung tâm Thông tin, thống kê, ứng dụng KHCN và Văn phòng)')).toEqual([
      'Thanh tra',
    ]);
    expect(members('Các phòng, đơn vị (trừ Văn phòng UBND)')).toHaveLength(3);
    expect(isExcepted(['Văn phòng'], 'Văn phòng UBND, Thanh tra')).toBe(false);
  });

  it('find the group when the exception stands without parentheses and so made another key', () => {
    expect(
      members('Các phòng, đơn vị trừ Thanh tra', {
        key: 'phòng, đơn vị trừ thanh tra',
        name: 'Các phòng, đơn vị trừ Thanh tra',
      }),
    ).toHaveLength(2);
  });

  it('stay themselves when nobody is listed or everybody is left out', () => {
    const mention: UnitMention = { key, name: GROUP, written: 'Các phòng, đơn vị (trừ Thanh tra)', isGroup: true };
    expect(memberFinder(null)(mention, ROW)).toEqual([mention]);
    expect(
      members('Các phòng, đơn vị (trừ Văn phòng; Thanh tra; Trung tâm Thông tin, thống kê, ứng dụng KH&CN)'),
    ).toEqual([GROUP]);
  });
});
