import { describe, expect, it } from 'vitest';
import { answerGroup, removeGroupAnswer } from '../../../src/app/responsibility/group-answers';
import { checkWorkbook } from '../../../src/app/check/check';
import { collectReturned } from '../../../src/app/progress/collect';
import { recorded } from '../../../src/app/restore/journal';
import { restoreLast } from '../../../src/app/restore/restore';
import { readProgress } from '../../../src/app/progress/progress';
import { EMPTY_JOURNAL } from '../../../src/app/restore/runs';
import {
  draftUnitList,
  generateResponsibilitySheets,
  previewResponsibilitySheets,
} from '../../../src/app/responsibility/sheets';
import { splitSheets } from '../../../src/app/responsibility/split';
import type { Workbook } from '../../../src/workbook/port';
import { must, problemOf, reopened, sample, typed } from '../workbooks';

const RELATED = 'Các phòng, đơn vị có liên quan';
const TABLE = [
  ['PHỤ LỤC NHIỆM VỤ NĂM 2024'],
  ['STT', 'Nội dung hoạt động', 'Đơn vị chủ trì', 'Đơn vị thực hiện', 'Thời gian thực hiện'],
  [1, 'Rà soát văn bản quy phạm pháp luật', 'Văn phòng', RELATED, 'Quý I/2024'],
  [2, 'Tổ chức đối thoại với doanh nghiệp', 'Thanh tra', RELATED, 'Quý II/2024'],
  [3, 'Tập huấn cho công chức', 'Phòng QLCN', 'Phòng QLKH', 'Quý III/2024'],
] as const;
const plan = () => typed(TABLE);
const today = '2024-05-10';
const preview = async (workbook: Workbook) => must(await previewResponsibilitySheets(workbook, { today }));
const unit = async (workbook: Workbook, ...names: readonly string[]) =>
  (await preview(workbook)).units.filter(({ name }) => names.includes(name));
const rowsOf = async (workbook: Workbook) =>
  Object.fromEntries(
    (await preview(workbook)).sheets.filter(({ role }) => role === 'unit').map(({ unit: name, rows }) => [name, rows]),
  );

async function answered(workbook: Workbook, which: 'all' | number, ...names: readonly string[]): Promise<void> {
  const [group] = (await preview(workbook)).unansweredGroups;
  const row = which === 'all' ? null : group!.rows[which]!;
  must(await answerGroup(workbook, { group: group!, row, units: await unit(workbook, ...names) }));
}

describe('a group that somebody was chosen for', () => {
  it('is asked about once: for every row, or for one', async () => {
    const workbook = await plan();
    expect(
      (await preview(workbook)).unansweredGroups.map(({ name, rows }) => [name, rows.map(({ label }) => label)]),
    ).toEqual([
      [RELATED, ['Nhiệm vụ 1 Rà soát văn bản quy phạm pháp luật', 'Nhiệm vụ 2 Tổ chức đối thoại với doanh nghiệp']],
    ]);
    await answered(workbook, 1, 'Phòng QLCN');
    expect((await preview(workbook)).unansweredGroups.map(({ rows }) => rows.length)).toEqual([1]);
    await answered(workbook, 'all', 'Phòng QLKH', 'Thanh tra');
    expect((await preview(workbook)).unansweredGroups).toEqual([]);
    expect(await rowsOf(await reopened(workbook))).toEqual({
      'Văn phòng': 1,
      'Phòng QLKH': 2,
      'Thanh tra': 2,
      'Phòng QLCN': 2,
    });
  });

  it('holds in the sheets, in what units report, in the files for them and in those that come back', async () => {
    const workbook = await plan();
    await answered(workbook, 'all', 'Phòng QLKH');
    must(await generateResponsibilitySheets(workbook, { today }));
    const grids = must(await workbook.read());
    expect(grids.map(({ sheet }) => sheet)).not.toContain(RELATED);
    // What is remembered stays the last sheet, also when sheets are made after it.
    expect(grids.at(-1)!.tag?.role).toBe('settings');
    expect(
      grids
        .find(({ sheet }) => sheet === 'Phòng QLKH')!
        .values.flat()
        .filter((value) => typeof value === 'string' && value.includes(`qua nhóm ${RELATED}`)),
    ).toHaveLength(2);
    expect(must(await readProgress(workbook, today)).units.map(({ name, rows }) => [name, rows])).toContainEqual([
      'Phòng QLKH',
      3,
    ]);
    const files = must(await splitSheets(workbook, { today }));
    expect(files.map(({ unit: name, rows }) => [name, rows])).toContainEqual(['Phòng QLKH', 3]);
    expect(
      must(await collectReturned(workbook, [{ name: 'a.xlsx', workbook: await reopened(workbook) }], { today })),
    ).toMatchObject({ taken: 0, conflicts: 0, run: null });
    expect(must(await generateResponsibilitySheets(workbook, { today }))).toMatchObject({ added: 0, updated: 0 });
  });

  it('is no longer reported as undefined, where that was said of it alone', async () => {
    const workbook = await plan();
    must(await draftUnitList(workbook));
    const undefinedGroups = async () =>
      must(await checkWorkbook(workbook))
        .findings.filter(({ rule }) => rule === 'group-undefined')
        .map(({ related }) => related.length + 1);
    expect(await undefinedGroups()).toEqual([2]);
    await answered(workbook, 0, 'Phòng QLCN');
    expect(await undefinedGroups()).toEqual([1]);
    await answered(workbook, 'all', 'Phòng QLKH');
    expect(await undefinedGroups()).toEqual([]);
  });

  it('can be changed, taken away, and taken back with everything else', async () => {
    const workbook = await plan();
    await answered(workbook, 'all', 'Phòng QLKH');
    const before = must(await workbook.read());
    const [kept] = (await preview(workbook)).groupAnswers.kept;
    const group = { key: kept!.groupKey, name: kept!.group };
    const { outcome, journal } = await recorded(workbook, EMPTY_JOURNAL, 'group-answer', async (inner) =>
      answerGroup(inner, { group, row: null, units: await unit(workbook, 'Thanh tra') }),
    );
    must(outcome);
    expect(await rowsOf(workbook)).toEqual({ 'Văn phòng': 1, 'Thanh tra': 2, 'Phòng QLCN': 1, 'Phòng QLKH': 1 });
    expect((await preview(workbook)).groupAnswers.kept).toHaveLength(1);
    expect(must(await restoreLast(workbook, journal))).toMatchObject({ rolledBack: 1, unrestored: [] });
    expect(must(await workbook.read()).map(({ sheet, values }) => [sheet, values])).toEqual(
      before.map(({ sheet, values }) => [sheet, values]),
    );
    must(await removeGroupAnswer(workbook, kept!));
    expect((await preview(workbook)).unansweredGroups).toHaveLength(1);
    must(await removeGroupAnswer(workbook, kept!));
  });

  it('may keep one sheet of its own and is then not asked about', async () => {
    const workbook = await plan();
    await answered(workbook, 'all');
    const { unansweredGroups, groupAnswers } = await preview(workbook);
    expect([unansweredGroups, groupAnswers.notes, (await rowsOf(workbook))[RELATED]]).toEqual([[], [], 2]);
  });

  it('is refused for a row that is gone meanwhile, before anything is written', async () => {
    const workbook = await plan();
    const [group] = (await preview(workbook)).unansweredGroups;
    must(
      await workbook.apply([
        { type: 'edit-cells', edits: [{ at: { sheet: 'Phụ lục 1', row: 3, column: 1 }, value: 'Việc khác hẳn' }] },
      ]),
    );
    expect(problemOf(await answerGroup(workbook, { group: group!, row: group!.rows[1]!, units: [] }))).toMatchObject({
      id: 'not-in-plan',
    });
    expect(must(await workbook.read())).toHaveLength(1);
  });

  it('is found in real plans: every group that stays without members is asked about with its rows', async () => {
    for (const name of ['000', '001', '003', '004'] as const) {
      const { sheets, unansweredGroups } = await preview(await sample(name));
      expect(Object.fromEntries(unansweredGroups.map((group) => [group.name, group.rows.length])), name).toEqual(
        Object.fromEntries(sheets.filter(({ isGroup }) => isGroup).map(({ unit: group, rows }) => [group, rows])),
      );
    }
  });
});
