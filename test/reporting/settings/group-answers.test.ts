import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../src/model/grid';
import type { Plan } from '../../../src/model/plan';
import type { UnitList } from '../../../src/model/units';
import { unansweredGroups, rowWithId } from '../../../src/reporting/responsibility/unanswered-groups';
import { planSheets } from '../../../src/reporting/responsibility/plan-sheets';
import { differenceIn, proofOf } from '../../../src/reporting/responsibility/proof';
import { responsibilities } from '../../../src/reporting/responsibility/responsibilities';
import { readSettingsSheet, settingsSpec } from '../../../src/reporting/settings/blocks';
import { readGroupAnswers, withGroupAnswer, withoutGroupAnswer } from '../../../src/reporting/settings/group-answers';
import { unitsToChoose } from '../../../src/reporting/settings/group-units';
import { gridOfSpec } from '../../../src/reporting/layout/spec-grid';
import { appendix, plan, unitList, type TypedRow } from '../typed-plan';

const RELATED = 'Các phòng, đơn vị có liên quan';
const ROWS: readonly TypedRow[] = [
  { code: 'I', section: 'THỂ CHẾ' },
  { code: '1', task: 'Rà soát văn bản quy phạm pháp luật hết hiệu lực', lead: 'Văn phòng', implementing: RELATED },
  {
    code: '2',
    task: 'Tổ chức đối thoại với doanh nghiệp hai lần trong năm',
    lead: 'Thanh tra',
    implementing: RELATED,
    coordinating: 'Phòng QLCN',
  },
  { code: 'II', section: 'THỦ TỤC' },
  {
    code: '1',
    task: 'Niêm yết công khai thủ tục hành chính',
    lead: 'Văn phòng',
    implementing: 'Các đơn vị trực thuộc',
  },
];
const PLAN = plan(appendix('papi', ROWS));

const HEADER = ['Nhóm', 'Chỉ số', 'Mã', 'Tiêu chí, nhiệm vụ', 'Đơn vị được giao'];
/** The settings sheet with the block as somebody typed it. */
const settings = (...lines: readonly (readonly string[])[]): Grid =>
  gridOfSpec(
    settingsSpec(
      {
        above: [],
        blocks: [{ name: 'NHÓM ĐÃ THỐNG NHẤT', header: HEADER, rows: lines.map((cells) => ({ row: -1, cells })) }],
      },
      'Thiết lập Phuluc',
    ),
  );

const read = (grid: Grid | null, of: Plan = PLAN, list: UnitList | null = null) => readGroupAnswers(grid, of, list);
const notes = (grid: Grid, of: Plan = PLAN, list: UnitList | null = null) =>
  read(grid, of, list).notes.map(({ what, args }) => [what, ...Object.values(args)]);
/** Who has which tasks, by their codes with the section. */
const tasksOf = (grid: Grid | null, of: Plan = PLAN, list: UnitList | null = null) =>
  Object.fromEntries(
    responsibilities(of, list, read(grid, of, list).answered).map(({ name, assignments }) => [
      name,
      assignments.map(({ appendix: { rows }, row }) => `${rows[row.section!]!.code!.text}.${row.code!.text}`).join(' '),
    ]),
  );

describe('who is meant by a group', () => {
  it('is the units that were answered, in every row or in one', () => {
    expect(tasksOf(settings([RELATED, '', '', '', 'Phòng QLCN; Phòng QLKH']))).toEqual({
      'Văn phòng': 'I.1 II.1',
      'Phòng QLCN': 'I.1 I.2',
      'Phòng QLKH': 'I.1 I.2',
      'Thanh tra': 'I.2',
      'Các đơn vị trực thuộc': 'II.1',
    });
    const oneRow = tasksOf(settings([RELATED, 'PAPI', 'I.2', '', 'Phòng QLKH']));
    expect([oneRow['Phòng QLKH'], oneRow[RELATED], oneRow['Phòng QLCN']]).toEqual(['I.2', 'I.1', 'I.2']);
  });

  it('is said row by row before it is said for all rows, and the unit list comes between the two', () => {
    const both = settings([RELATED, '', '', '', 'Phòng QLCN'], [RELATED, '', 'I.1', '', 'Chi cục']);
    expect(tasksOf(both)).toMatchObject({ 'Chi cục': 'I.1', 'Phòng QLCN': 'I.2' });
    const list = unitList({ 'Phòng Kế hoạch': [RELATED] });
    expect(tasksOf(both, PLAN, list)).toMatchObject({ 'Chi cục': 'I.1', 'Phòng Kế hoạch': 'I.2', 'Phòng QLCN': 'I.2' });
    expect(notes(both, PLAN, list)).toEqual([
      ['overruled', RELATED],
      ['unit-unknown', RELATED, 'Chi cục'],
    ]);
  });

  it('may be one group more, which the unit list resolves, and a circle ends', () => {
    const list = unitList({ 'Chi cục': ['Các đơn vị trực thuộc'] });
    expect(tasksOf(settings([RELATED, '', '', '', 'Các đơn vị trực thuộc']), PLAN, list)).toMatchObject({
      'Chi cục': 'I.1 I.2 II.1',
    });
    expect(tasksOf(settings([RELATED, '', '', '', `Các đơn vị trực thuộc; ${RELATED}`]))).toMatchObject({
      'Các đơn vị trực thuộc': 'I.1 I.2 II.1',
    });
  });

  it('leaves out whom the plan leaves out, whoever was answered on', () => {
    const except = plan(
      appendix('papi', [{ code: '1', task: 'Báo cáo', lead: 'Văn phòng', implementing: `${RELATED} (trừ Thanh tra)` }]),
    );
    const key = except.appendices[0]!.rows[0]!.implementing!.value[0]!.key;
    const all = settings([`${RELATED} (trừ Thanh tra)`, '', '', '', 'Phòng QLCN; Thanh tra']);
    expect(responsibilities(except, null, read(all, except).answered).map(({ name }) => name)).toEqual([
      'Văn phòng',
      'Phòng QLCN',
    ]);
    expect(read(all, except).kept.map(({ groupKey }) => groupKey)).toEqual([key]);
  });

  it('may be left to a sheet of the group, which is not asked about again', () => {
    const stays = settings([RELATED, '', '', '', 'giữ phiếu nhóm']);
    expect(tasksOf(stays)[RELATED]).toBe('I.1 I.2');
    expect(
      unansweredGroups(PLAN, null, read(null).answered).map(({ name, rows }) => [
        name,
        rows.map(({ label }) => label.slice(0, 20)),
      ]),
    ).toEqual([
      [RELATED, ['PAPI I.1 Rà soát văn', 'PAPI I.2 Tổ chức đối']],
      ['Các đơn vị trực thuộc', ['PAPI II.1 Niêm yết c']],
    ]);
    expect(unansweredGroups(PLAN, null, read(stays).answered).map(({ name }) => name)).toEqual([
      'Các đơn vị trực thuộc',
    ]);
    expect(
      unansweredGroups(PLAN, null, read(settings([RELATED, '', 'I.2', '', 'Phòng QLCN'])).answered)[0]!.rows,
    ).toHaveLength(1);
  });

  it('is proved as everything else: what the plan assigns is what the sheets hold', () => {
    const { answered } = read(
      settings([RELATED, '', '', '', 'Phòng QLCN; Chi cục'], [RELATED, '', 'I.1', '', 'Giữ phiếu nhóm']),
    );
    const run = planSheets(PLAN, null, [], { answered });
    const proof = proofOf(
      PLAN,
      null,
      run.sheets.map(({ spec }) => spec),
      answered,
    );
    expect([differenceIn(proof), proof.assignments.plan]).toEqual([null, 7]);
  });
});

describe('a line on the settings sheet', () => {
  it('knows its row by number, by words, and after rewording, moving and renumbering', () => {
    for (const [code, words] of [
      ['I.2', ''],
      ['2', ''],
      ['', 'Tổ chức đối thoại'],
      ['I.2', 'Tổ chức đối thoại với doanh nghiệp ba lần trong năm'],
      ['I.9', 'Tổ chức đối thoại với doanh nghiệp hai lần trong năm'],
      ['i.2', 'TỔ CHỨC ĐỐI THOẠI'],
    ] as const)
      expect(
        read(settings([RELATED, '', code, words, 'Phòng QLCN'])).kept.map(({ row }) => row?.task?.value),
        `${code} ${words}`,
      ).toEqual([ROWS[2]!.task]);
  });

  it('holds for no row when another one stands at its number, or several are so called', () => {
    expect(notes(settings([RELATED, '', 'I.2', 'Đào tạo công chức về chuyển đổi số', 'Phòng QLCN']))).toEqual([
      ['row-gone', RELATED, 'I.2 Đào tạo công chức về chuyển đổi số'],
    ]);
    expect(notes(settings([RELATED, 'SIPAS', 'I.2', '', 'Phòng QLCN']))).toEqual([['row-gone', RELATED, 'SIPAS I.2']]);
    const twins = plan(appendix('papi', [...ROWS.slice(0, 2), { code: '1', task: 'Báo cáo', implementing: RELATED }]));
    expect(notes(settings([RELATED, '', '1', '', 'Văn phòng']), twins)).toEqual([['row-unclear', RELATED, '1']]);
  });

  it('is left alone and told of when it cannot hold', () => {
    const spoilt = settings(
      ['', '', 'I.1', '', 'Văn phòng'],
      ['Các sở, ngành', '', '', '', 'Văn phòng'],
      [RELATED, '', '', '', ''],
      [RELATED, '', '', '', 'Phòng QLCN'],
      [RELATED, '', '', '', 'Văn phòng'],
    );
    expect(notes(spoilt)).toEqual([
      ['group-missing', ''],
      ['group-gone', 'Các sở, ngành'],
      ['units-missing', RELATED],
      ['said-twice', RELATED],
    ]);
    expect(tasksOf(spoilt)['Phòng QLCN']).toBe('I.1 I.2');
    const { kept } = read(spoilt);
    const sheet = withGroupAnswer(readSettingsSheet(spoilt), kept, {
      groupKey: kept[0]!.groupKey,
      group: RELATED,
      row: null,
      units: [{ name: 'Thanh tra' }],
      day: '2024-03-05',
    });
    const after = gridOfSpec(settingsSpec(sheet, 'Thiết lập Phuluc'));
    expect(notes(after)).toEqual(notes(spoilt));
    expect(read(after).kept.map(({ units }) => units.map(({ name }) => name))).toEqual([['Thanh tra']]);
  });

  it('counts a unit that nobody else names, and says so', () => {
    const mistyped = settings([RELATED, '', '', '', 'Phòng Q.L.C.N']);
    expect(notes(mistyped)).toEqual([['unit-unknown', RELATED, 'Phòng Q.L.C.N']]);
    expect(tasksOf(mistyped)['Phòng Q.L.C.N']).toBe('I.1 I.2');
  });

  it('is written as it is read, changed in its place with what somebody noted beside it, and taken away alone', () => {
    const row = rowWithId(PLAN, unansweredGroups(PLAN, null, read(null).answered)[0]!.rows[1]!.id)!;
    const groupKey = PLAN.appendices[0]!.rows[1]!.implementing!.value[0]!.key;
    const first = withGroupAnswer(readSettingsSheet(null), [], {
      groupKey,
      group: RELATED,
      row,
      units: [{ name: 'Phòng QLCN' }, { name: 'Văn phòng' }],
      day: '2024-03-05',
    });
    const second = withGroupAnswer(first, [], { groupKey, group: RELATED, row: null, units: [], day: '2024-03-06' });
    const noted = {
      ...second,
      blocks: second.blocks.map((block) => ({
        ...block,
        header: [...block.header, 'Ghi chú'],
        rows: block.rows.map((line) => ({ ...line, cells: [...line.cells, 'theo họp giao ban'] })),
      })),
    };
    const grid = gridOfSpec(settingsSpec(noted, 'Thiết lập Phuluc'));
    const { kept } = read(grid);
    expect(kept.map(({ label, units }) => [label, units.map(({ name }) => name)])).toEqual([
      ['PAPI I.2 Tổ chức đối thoại với doanh nghiệp hai lần trong năm', ['Phòng QLCN', 'Văn phòng']],
      ['', []],
    ]);

    const changed = gridOfSpec(
      settingsSpec(
        withGroupAnswer(readSettingsSheet(grid), kept, {
          groupKey,
          group: RELATED,
          row,
          units: [{ name: 'Thanh tra' }],
          day: '2024-04-01',
        }),
        'Thiết lập Phuluc',
      ),
    );
    expect(read(changed).kept.map(({ units }) => units.map(({ name }) => name))).toEqual([['Thanh tra'], []]);
    expect(changed.values.flat().filter((value) => value === 'theo họp giao ban')).toHaveLength(2);
    const shorter = gridOfSpec(
      settingsSpec(withoutGroupAnswer(readSettingsSheet(changed), read(changed).kept[0]!), 'Thiết lập Phuluc'),
    );
    expect(read(shorter).kept.map(({ label }) => label)).toEqual(['']);
  });
});

describe('units to choose from', () => {
  it('are those of the plan and of the unit list, each once, no groups, by name', () => {
    expect(unitsToChoose(PLAN, unitList({ 'Chi cục': [], 'Văn phòng': [] })).map(({ name }) => name)).toEqual([
      'Chi cục',
      'Phòng QLCN',
      'Thanh tra',
      'Văn phòng',
    ]);
  });
});
