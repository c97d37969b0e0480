import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/model/plan';
import type { UnitList } from '../../../src/model/units';
import { readUnitList } from '../../../src/units/unit-list';
import { gridOfSpec } from '../../../src/reporting/layout/spec-grid';
import { guessLevel } from '../../../src/reporting/responsibility/unit-level';
import { unitListSpec, type UnitListDraft } from '../../../src/reporting/responsibility/unit-list-sheet';
import { appendix, mention, plan } from '../typed-plan';

const OFFICES = plan(
  appendix('tasks', [
    { code: '1', task: 'x', lead: 'Văn phòng', implementing: 'Các phòng, đơn vị; Các phòng, đơn vị có TTHC' },
    { code: '2', task: 'y', lead: 'Phòng QLKH', coordinating: 'Sở Nội vụ' },
  ]),
);
const lines = ({ spec }: UnitListDraft): unknown[][] =>
  spec.rows.slice(1).map((row) => row.cells.slice(0, 4).map((cell) => cell?.value ?? null));
const listOf = (draft: UnitListDraft): UnitList => readUnitList([gridOfSpec(draft.spec)])!;

describe('draft of the unit list', () => {
  it('has a line for each name, units before groups, with a guess of the level', () => {
    const draft = unitListSpec(OFFICES, null, null, 'Đơn vị');
    expect(lines(draft)).toEqual([
      ['Văn phòng', null, 'Phòng, đơn vị', 'Các phòng, đơn vị'],
      ['Phòng QLKH', null, 'Phòng, đơn vị', 'Các phòng, đơn vị'],
      ['Sở Nội vụ', null, 'Sở, ban, ngành', null],
      ['Các phòng, đơn vị', null, 'Nhóm', null],
      ['Các phòng, đơn vị có TTHC', null, 'Nhóm', null],
    ]);
    expect([draft.units, draft.groups]).toEqual([3, 2]);
  });

  it('proposes no members in a province’s plan, which does not name everybody', () => {
    const province: Plan = { ...OFFICES, heading: { ...OFFICES.heading, agency: 'Ủy ban nhân dân thành phố' } };
    expect(lines(unitListSpec(province, null, null, 'Đơn vị')).every(([, , , groups]) => groups === null)).toBe(true);
  });

  it('lists the other spellings of a unit', () => {
    const spelled = { ...mention('Chi cục TCĐLCL'), written: 'Chi cục  tiêu chuẩn đo lường chất lượng' };
    const table = appendix('tasks', [{ code: '1', task: 'x', lead: 'A' }]);
    const rows = table.rows.map((row) => ({
      ...row,
      lead: { ...row.lead!, value: [mention('Chi cục TCĐLCL'), spelled] },
    }));
    expect(lines(unitListSpec(plan({ ...table, rows }), null, null, 'Đơn vị'))[0]!.slice(0, 2)).toEqual([
      'Chi cục TCĐLCL',
      'Chi cục tiêu chuẩn đo lường chất lượng',
    ]);
  });

  it('is read back as it was meant: members of groups, groups as groups', () => {
    const list = listOf(unitListSpec(OFFICES, null, null, 'Đơn vị'));
    expect(list.units.map(({ name, isGroup, groups }) => [name, isGroup, groups.length])).toEqual([
      ['Văn phòng', false, 1],
      ['Phòng QLKH', false, 1],
      ['Sở Nội vụ', false, 0],
      ['Các phòng, đơn vị', true, 0],
      ['Các phòng, đơn vị có TTHC', true, 0],
    ]);
  });

  it('leaves every cell of an existing list and adds what it lacks at the end', () => {
    const first = unitListSpec(OFFICES, null, null, 'Đơn vị');
    const grid = gridOfSpec(first.spec);
    const edited = {
      ...grid,
      values: grid.values.map((row) =>
        row[0] === 'Sở Nội vụ' ? row.with(0, 'Sở Nội vụ tỉnh').with(2, 'Cấp tỉnh') : row,
      ),
    };
    const known: UnitList = {
      sheet: 'Đơn vị',
      units: ['Văn phòng', 'Phòng QLKH', 'Sở Nội vụ', 'Các phòng, đơn vị', 'Các phòng, đơn vị có TTHC'].map(
        (name, row) => ({
          ...mention(name),
          otherNames: [],
          level: '',
          groups: [],
          groupKeys: [],
          at: { sheet: 'Đơn vị', row, column: 0 },
        }),
      ),
    };
    const more = plan(...OFFICES.appendices, appendix('papi', [{ code: '1', lead: 'Thanh tra' }]));
    const second = unitListSpec(more, known, edited, 'Đơn vị');
    expect([second.units, second.groups]).toEqual([1, 0]);
    expect(gridOfSpec(second.spec).values.slice(0, -1)).toEqual(edited.values);
    expect(lines(second).at(-1)).toEqual(['Thanh tra', null, 'Phòng, đơn vị', null]);
  });

  it.each([
    ['UBND xã An Bình', 'Cấp xã'],
    ['UBND cấp xã', 'Cấp xã'],
    ['UBND quận Ninh Kiều', 'Cấp huyện'],
    ['Sở Thông tin và Truyền thông', 'Sở, ban, ngành'],
    ['Văn phòng UBND TP', 'Sở, ban, ngành'],
    ['Văn phòng', 'Phòng, đơn vị'],
    ['Trung tâm Thông tin KH&CN', 'Phòng, đơn vị'],
    ['constructor', ''],
  ])('guesses %s to be %s', (name, level) => {
    expect(guessLevel(name)).toBe(level);
  });
});
