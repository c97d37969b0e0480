import { describe, expect, it } from 'vitest';
import { responsibilities } from '../../../src/reporting/responsibility/responsibilities';
import { appendix, plan, unitList } from '../typed-plan';

const roles = (holders: ReturnType<typeof responsibilities>) =>
  Object.fromEntries(
    holders.map(({ name, assignments }) => [
      name,
      assignments.map(
        ({ row, involvements }) =>
          `${row.code!.text}: ${involvements.map(({ role, via }) => (via ? `${role} qua ${via}` : role)).join(', ')}`,
      ),
    ]),
  );

const TABLE = appendix('par', [
  { code: '1', section: 'CHỈ ĐẠO' },
  { code: '1.1', points: ['4', '3'] },
  { code: '1.1.1', points: ['1', '0'], lead: 'Văn phòng', implementing: 'Văn phòng; Thanh tra' },
  { code: '1.1.2', points: ['1', '0'], lead: 'Văn phòng', implementing: 'Các phòng, đơn vị' },
]);

describe('who answers for what', () => {
  it('gives a unit one row for all its roles, and nobody a parent without units', () => {
    expect(roles(responsibilities(plan(TABLE), null))).toEqual({
      'Văn phòng': ['1.1.1: lead, implementing', '1.1.2: lead'],
      'Thanh tra': ['1.1.1: implementing'],
      'Các phòng, đơn vị': ['1.1.2: implementing'],
    });
  });

  it('replaces a group by its members and says through which group they came', () => {
    const list = unitList({ 'Văn phòng': ['Các phòng, đơn vị'], 'Phòng QLKH': ['Các phòng, đơn vị'] });
    expect(roles(responsibilities(plan(TABLE), list))).toEqual({
      'Văn phòng': ['1.1.1: lead, implementing', '1.1.2: lead, implementing qua Các phòng, đơn vị'],
      'Thanh tra': ['1.1.1: implementing'],
      'Phòng QLKH': ['1.1.2: implementing qua Các phòng, đơn vị'],
    });
  });

  it('says nothing of the group to a unit that is also named by itself', () => {
    const both = appendix('par', [{ code: '1.1', lead: 'Thanh tra', implementing: 'Các phòng, đơn vị; Phòng QLKH' }]);
    const list = unitList({ 'Phòng QLKH': ['Các phòng, đơn vị'] });
    expect(roles(responsibilities(plan(both), list))['Phòng QLKH']).toEqual(['1.1: implementing']);
  });

  it('follows groups in groups, and a circle of groups ends', () => {
    const list = unitList({
      'Các đơn vị có TTHC': ['Các phòng, đơn vị'],
      'Phòng QLKH': ['Các đơn vị có TTHC'],
      'Các phòng, đơn vị': ['Các đơn vị có TTHC'],
    });
    expect(roles(responsibilities(plan(TABLE), list))['Phòng QLKH']).toEqual([
      '1.1.2: implementing qua Các phòng, đơn vị',
    ]);
  });

  it('takes units with the names of JavaScript’s own members for units', () => {
    const odd = appendix('tasks', [
      { code: '1', task: 'x', lead: '__proto__; constructor; toString; =HYPERLINK("http://x")' },
    ]);
    expect(responsibilities(plan(odd), null).map(({ name }) => name)).toEqual([
      '__proto__',
      'constructor',
      'toString',
      '=HYPERLINK("http://x")',
    ]);
  });
});
