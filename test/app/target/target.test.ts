import { describe, expect, it } from 'vitest';
import { recorded } from '../../../src/app/restore/journal';
import { restoreLast } from '../../../src/app/restore/restore';
import { EMPTY_JOURNAL } from '../../../src/app/restore/runs';
import { readTarget, smallestSet, standingOf, writeTargetSheet, type TargetPlan } from '../../../src/app/target/target';
import type { Points } from '../../../src/model/points';
import { draftOf, suggested, targetIn, withTyped } from '../../../src/taskpane/target/target-choice';
import { sheetOf } from '../progress/returned';
import { must, problemOf, reopened, sample, typed } from '../workbooks';

const p = (value: number): Points => Math.round(value * 10_000) as Points;
const HEADER = ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2023', 'Nhiệm vụ', 'Chủ trì'];
const ROWS = [
  ['Phụ lục 1. Chỉ số cải cách hành chính (PAR INDEX)'],
  ['Phấn đấu Chỉ số PAR INDEX năm 2024 đạt từ 99 điểm trở lên'],
  HEADER,
  ['1.1', '=Ban hành kế hoạch', 2, 1, 'a', 'Văn phòng'],
  ['1.2', 'Kiểm tra cải cách hành chính', 1, 0.5, 'PAR INDEX đạt từ 50 điểm', 'Thanh tra'],
  ['1.3', 'Tuyên truyền cải cách hành chính', 1, 1, 'c', 'Văn phòng'],
];

async function planFor(workbook: Parameters<typeof readTarget>[0], goal: number): Promise<TargetPlan> {
  const [index] = must(await readTarget(workbook)).indices;
  const target = { unit: 'points', value: p(goal), scale: 'table' } as const;
  return { kind: index!.kind, target, planned: smallestSet(index!, standingOf(index!, target).needed)! };
}

describe('a target', () => {
  it('is read where the plan’s text stands in the workbook, not from its tasks', async () => {
    const report = must(await readTarget(await typed(ROWS)));
    expect(report.sentences.map(({ value, at }) => [value, at.row])).toEqual([[p(99), 1]]);
    const [index] = report.indices;
    const draft = draftOf(report, index!, 'vi');
    expect([draft.goal, draft.unit, draft.scale]).toEqual(['99', 'points', 'index']);
    expect(standingOf(index!, targetIn(draft)!).needed).toBe(p(0.5));
  });

  it('is none where no table has points', async () => {
    expect(must(await readTarget(await typed([['ghi chú']]))).indices).toEqual([]);
  });

  it('keeps points that were typed, and refuses what no criterion can have', async () => {
    const report = must(await readTarget(await typed(ROWS)));
    const index = report.indices[0]!;
    const [one] = index.open;
    const draft = { ...draftOf(report, index, 'vi'), goal: '3', scale: 'table' as const };
    const byHand = withTyped(draft, one!, '1,2')!;
    expect(suggested(index, byHand).planned).toEqual(
      new Map([
        [one!.id, p(1.2)],
        [index.open[1]!.id, p(0.8)],
      ]),
    );
    expect(['2,5', '-1', 'abc', '1,23456'].map((text) => withTyped(draft, one!, text))).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(withTyped(byHand, one!, '')!.planned.size).toBe(0);
    expect(['', '0', 'x', '-3'].map((goal) => targetIn({ ...draft, goal }))).toEqual([null, null, null, null]);
    expect(targetIn({ ...draft, goal: '96,5 %', unit: 'percent' })?.value).toBe(p(96.5));
    expect(targetIn({ ...draft, goal: '101', unit: 'percent' })).toBeNull();
  });
});

describe('the sheet Phương án', () => {
  it('holds the plan of points, leaves the plan alone, and is read again with what was changed on it', async () => {
    const workbook = await sample('000');
    const before = (await sheetOf(workbook, 'Phụ lục 1')).values;
    const plan = await planFor(workbook, 42);
    expect(must(await writeTargetSheet(workbook, plan))).toEqual({ sheet: 'Phương án', action: 'add' });
    const saved = await reopened(workbook);
    expect((await sheetOf(saved, 'Phụ lục 1')).values).toEqual(before);
    const grid = await sheetOf(saved, 'Phương án');
    expect(grid.values.flat()).toContain('Mục tiêu: 42 trên 47,25 điểm');
    expect(grid.values.flat()).toContain('Hiện có 37,2058 điểm; phương án tăng 4,7942, đạt 42');
    expect(must(await readTarget(saved)).indices[0]!.planned).toEqual(plan.planned);

    const header = grid.values.findIndex((row) => row[0] === 'STT');
    const at = (name: string) => grid.values[header]!.indexOf(name);
    const row = grid.values.findIndex(
      (cells, index) => index > header && typeof cells[at('Điểm dự kiến')] === 'number',
    );
    saved.type({ sheet: grid.sheet, row, column: at('Điểm dự kiến') }, { value: '0,9' });
    const changed = must(await readTarget(saved)).indices[0]!.planned;
    expect(changed.get(String(grid.values[row]![at('Mã dòng')]))).toBe(p(0.9));
    expect(must(await writeTargetSheet(workbook, plan)).action).toBe('leave');
  });

  it('takes text as text, and is taken back as a whole', async () => {
    const workbook = await typed(ROWS);
    const plan = await planFor(workbook, 3.5);
    const run = await recorded(workbook, EMPTY_JOURNAL, 'target', (one) => writeTargetSheet(one, plan));
    must(run.outcome);
    const grid = await sheetOf(workbook, 'Phương án');
    expect([grid.values.flat().includes('=Ban hành kế hoạch'), grid.formulas.size]).toEqual([true, 0]);
    expect(must(await restoreLast(workbook, run.journal))).toMatchObject({ removed: 1, unrestored: [] });
  });

  it('is not written for an index without points', async () => {
    const plan = { kind: 'papi', target: null, planned: new Map() };
    expect(problemOf(await writeTargetSheet(await typed(ROWS), plan))).toMatchObject({ id: 'no-table' });
  });
});
