import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../../src/checking/check-plan';
import type { Finding } from '../../../src/model/finding';
import type { CellValue } from '../../../src/model/grid';
import { readPlan, readUnitList } from '../../../src/reading';
import { cells, gridOf, only, tasks } from '../typed';

const plan = tasks([
  ['1', 'a', 'Văn phòng', 'Các phòng, đơn vị có TTHC', 'Quý I', 'X'],
  ['2', 'b', 'Văn phòng', 'Các phòng, đơn vị', 'Quý I', 'X'],
  ['3', 'c', 'Văn phòng', 'Các phòng, đơn vị có TTHC', 'Quý I', 'X'],
]);

function checkWith(...members: readonly CellValue[][]): Finding[] {
  const list = gridOf({ sheet: 'Đơn vị', cells: [['Tên đơn vị', 'Tên khác', 'Cấp', 'Nhóm'], ...members], merges: [] });
  const grids = members.length === 0 ? [gridOf(plan)] : [gridOf(plan), list];
  return checkPlan(readPlan(grids), { units: readUnitList(grids) });
}

describe('group-undefined', () => {
  it('says once that a workbook has no unit list', () => {
    const found = only(checkWith(), 'group-undefined');
    expect([found.severity, found.message, found.at.row, found.at.column, found.args.count]).toEqual([
      'info',
      'group-undefined/no-list',
      2,
      3,
      2,
    ]);
  });

  it('names each group without a member', () => {
    const found = only(checkWith(['Phòng QLKH', null, 'Sở', 'các phòng, đơn vị có TTHC']), 'group-undefined');
    expect([found.message, found.at.row, found.args.group, found.args.list]).toEqual([
      'group-undefined',
      3,
      'Các phòng, đơn vị',
      'Đơn vị',
    ]);
  });

  it('is content when every group has a member, in whatever spelling', () => {
    expect(
      cells(
        checkWith(['Phòng QLKH', null, 'Sở', 'Các phòng, đơn vị có thủ tục hành chính\nCác phòng, đơn vị']),
        'group-undefined',
      ),
    ).toEqual([]);
  });

  it('says nothing when nobody asked for the unit list, and of plans without groups', () => {
    expect(cells(checkPlan(readPlan([gridOf(plan)]), {}), 'group-undefined')).toEqual([]);
    expect(cells(checkPlan(readPlan([gridOf(tasks([['1', 'a']]))]), { units: null }), 'group-undefined')).toEqual([]);
  });
});
