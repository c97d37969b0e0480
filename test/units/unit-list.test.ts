import { describe, expect, it } from 'vitest';
import { readPlan, readUnitList } from '../../src/reading';
import { sheet } from '../reading/table';

const LIST = sheet(
  [
    ['DANH SÁCH ĐƠN VỊ'],
    ['Tên đơn vị', 'Tên khác', 'Cấp', 'Nhóm'],
    ['Văn phòng Sở', 'Văn phòng; VP Sở', 'Sở', 'Các phòng, đơn vị'],
    ['Phòng Kế hoạch', 'Phòng KH', 'Sở', 'Các phòng, đơn vị; Các phòng, đơn vị có TTHC'],
    ['Các phòng, đơn vị', null, 'Nhóm', null],
    ['Khối chuyên môn', null, null, null],
    ['Phòng Pháp chế', null, null, 'Khối chuyên môn'],
    [null],
  ],
  { name: 'Đơn vị', top: 2, left: 1 },
);

describe("the workbook's own unit list", () => {
  const list = readUnitList([LIST])!;
  it('reads names, other names, level and groups, with their place', () => {
    expect(list.sheet).toBe('Đơn vị');
    expect(list.units.map((unit) => unit.name)).toEqual([
      'Văn phòng Sở',
      'Phòng Kế hoạch',
      'Các phòng, đơn vị',
      'Khối chuyên môn',
      'Phòng Pháp chế',
    ]);
    expect(list.units[1]).toMatchObject({
      otherNames: ['Phòng KH'],
      level: 'Sở',
      groups: ['Các phòng, đơn vị', 'Các phòng, đơn vị có TTHC'],
      isGroup: false,
      at: { sheet: 'Đơn vị', row: 5, column: 1 },
    });
  });

  it('knows groups by their form, and by having members', () => {
    expect(list.units.filter((unit) => unit.isGroup).map((unit) => unit.name)).toEqual([
      'Các phòng, đơn vị',
      'Khối chuyên môn',
    ]);
  });

  it('groups and the mentions of the plan have the same keys, and the names of the list win', () => {
    const tasks = sheet([
      ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp'],
      [1, 'a', 'Văn phòng', 'Các phòng, đơn vị'],
      [2, 'b', 'VP Sở', 'Khối chuyên môn'],
      [3, 'c', 'Phòng KH', null],
    ]);
    const rows = readPlan([tasks, LIST]).appendices[0]!.rows;
    expect(rows.map((row) => row.lead!.value[0]!.name)).toEqual(['Văn phòng Sở', 'Văn phòng Sở', 'Phòng Kế hoạch']);
    expect(rows[0]!.coordinating!.value[0]!.key).toBe(list.units[0]!.groupKeys[0]);
    expect(rows[1]!.coordinating!.value[0]).toMatchObject({ key: list.units[4]!.groupKeys[0], isGroup: true });
    const without = readPlan([tasks]).appendices[0]!.rows;
    expect(without[0]!.lead!.value[0]!.key, 'the key does not change when a list is added').toBe(
      rows[0]!.lead!.value[0]!.key,
    );
  });

  it('a tagged sheet goes before one that only looks like it; without any there is none', () => {
    const tagged = { ...LIST, sheet: 'Danh sách', tag: { role: 'units' as const, key: '' } };
    expect(readUnitList([LIST, tagged])!.sheet).toBe('Danh sách');
    expect(
      readUnitList([
        sheet([
          ['Tên đơn vị', 'Điện thoại'],
          ['Văn phòng', '0292'],
        ]),
      ]),
    ).toBeNull();
    expect(readUnitList([])).toBeNull();
  });
});
