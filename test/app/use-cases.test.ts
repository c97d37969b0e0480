import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../src/app/check/check';
import { highlightGaps, removeHighlights } from '../../src/app/gaps/highlight';
import {
  draftUnitList,
  generateResponsibilitySheets,
  previewResponsibilitySheets,
} from '../../src/app/responsibility/sheets';
import { readOverview } from '../../src/app/overview/collected-plans';
import { collectReturned } from '../../src/app/progress/collect';
import { splitSheets } from '../../src/app/responsibility/split';
import type { Grid } from '../../src/model/grid';
import { formatPoints } from '../../src/model/points';
import { readUnitSheet } from '../../src/reporting/rows/existing-sheet';
import { columnOf } from '../../src/reporting/responsibility/unit-columns';
import type { FileWorkbook } from '../../src/workbook/file';
import type { Workbook } from '../../src/workbook/port';
import { ROWS, must, problemOf, reopened, sample, typed } from './workbooks';

const grids = async (workbook: FileWorkbook): Promise<readonly Grid[]> => must(await workbook.read());
const named = async (workbook: FileWorkbook, name: string): Promise<Grid> =>
  (await grids(workbook)).find(({ sheet }) => sheet === name)!;
const withoutOurs = async (workbook: FileWorkbook) => (await grids(workbook)).filter(({ tag }) => tag === null);

describe('checking', () => {
  it('counts rows, findings by severity and points lost by leaves', async () => {
    const { summary, plan, findings } = must(await checkWorkbook(await sample('000')));
    expect([summary.criteria, formatPoints(summary.gap, 'vi'), plan.appendices.length]).toEqual([40, '10,0442', 3]);
    expect(summary.errors + summary.warnings + summary.infos).toBe(findings.length);
  });

  it('compares with the criteria set unless it is switched off', async () => {
    // A table of index year 2022, for which a set is held, with one code that is not in it.
    const foreign = await sample('001');
    foreign.type({ sheet: 'Phụ lục I', row: 11, column: 0 }, { value: '3.99' });
    const rules = async (criteriaSet: 'auto' | 'off') =>
      must(await checkWorkbook(foreign, { criteriaSet })).findings.map(({ rule }) => rule);
    expect(await rules('auto')).toContain('code-unknown');
    expect(await rules('off')).not.toContain('code-unknown');
  });
});

describe('highlighting', () => {
  it('colours the criteria below benchmark and says how many in each tier; twice is once', async () => {
    const workbook = await sample('000');
    const first = must(await highlightGaps(workbook));
    expect(first).toMatchObject({ sheets: 1, criteria: 38 });
    expect(first.tiers.reduce((sum, { criteria }) => sum + criteria, 0)).toBe(first.criteria);
    const once = workbook.sheets().map(({ highlights }) => highlights);
    expect(once[0]).toHaveLength(5);
    must(await highlightGaps(workbook));
    expect(workbook.sheets().map(({ highlights }) => highlights)).toEqual(once);
  });

  it('is taken off without a trace', async () => {
    const workbook = await sample('001');
    const before = workbook.sheets();
    must(await highlightGaps(workbook));
    must(await removeHighlights(workbook));
    expect(workbook.sheets()).toEqual(before);
    expect((await reopened(workbook)).sheets()).toEqual(before);
  });

  it('says that there is no table with points, and which sheet is protected, before it writes anything', async () => {
    expect(problemOf(await highlightGaps(await sample('003')))).toMatchObject({ id: 'no-table' });
    const locked = await typed(ROWS, { protected: true });
    expect(problemOf(await highlightGaps(locked))).toMatchObject({
      id: 'sheet-protected',
      args: { sheet: 'Phụ lục 1' },
    });
    expect(locked.unsaved).toBe(false);
  });
});

describe('responsibility sheets', () => {
  it.each(['000', '001', '003', '004'] as const)(
    'of plan %s hold each assignment once, leave the plan’s sheets alone, and survive saving',
    async (name) => {
      const workbook = await sample(name);
      const before = await withoutOurs(workbook);
      const preview = must(await previewResponsibilitySheets(workbook));
      const result = must(await generateResponsibilitySheets(workbook));
      expect(result).toMatchObject({ added: preview.sheets.length, updated: 0, unchanged: 0 });
      const { criteria, assignments, points } = result.proof;
      for (const { plan, sheets } of [criteria, assignments]) expect(sheets).toBe(plan);
      expect(points.sheets).toBe(points.plan);
      expect(result.proof.assignments.plan).toBeGreaterThan(20);

      const after = await reopened(workbook);
      expect(await withoutOurs(after)).toEqual(before);
      const ours = (await grids(after)).filter(({ tag }) => tag !== null);
      // The sheets that count the others stand in front of them.
      expect(ours.map(({ sheet }) => sheet)).toEqual(
        (['summary', 'unit'] as const).flatMap((role) =>
          preview.sheets.filter((sheet) => sheet.role === role).map((sheet) => sheet.name),
        ),
      );
      const rows = ours.filter(({ tag }) => tag!.role === 'unit').map((grid) => readUnitSheet(grid)!.rows.length);
      expect(rows).toEqual(preview.sheets.filter(({ role }) => role === 'unit').map((sheet) => sheet.rows));
      expect(must(await generateResponsibilitySheets(after))).toMatchObject({
        added: 0,
        updated: 0,
        unchanged: preview.sheets.length,
      });
      expect(after.unsaved).toBe(false);
    },
  );

  it('write text that looks like a formula as text', async () => {
    const workbook = await typed(ROWS);
    must(await generateResponsibilitySheets(workbook));
    const grid = await named(await reopened(workbook), 'Văn phòng');
    expect(grid.values.flat()).toContain('- Báo cáo');
    expect([...grid.formulas].length).toBe(3);
  });

  it('keep what a unit typed when the plan changes, and count its progress in the summary', async () => {
    const workbook = await typed(ROWS);
    must(await generateResponsibilitySheets(workbook));
    const sheet = await named(workbook, 'Văn phòng');
    const row = sheet.values.findIndex((values) => values[columnOf('code')] === '1.8');
    workbook.type({ sheet: 'Văn phòng', row, column: columnOf('progress') }, { value: 'Hoàn thành' });
    workbook.type({ sheet: 'Phụ lục 1', row: 4, column: 3 }, { value: 0.75 });
    expect(must(await previewResponsibilitySheets(workbook)).sheets.map(({ name, action }) => [name, action])).toEqual([
      ['Văn phòng', 'update'],
      ['Thanh tra', 'leave'],
      ['Tổng hợp phiếu', 'update'],
      ['Theo dõi tiến độ', 'update'],
    ]);
    must(await generateResponsibilitySheets(workbook));
    const after = readUnitSheet(await named(workbook, 'Văn phòng'))!.rows.find(
      ({ cells }) => cells.get('code')?.value === '1.8',
    )!;
    expect([after.cells.get('gap')?.value, after.cells.get('progress')?.value]).toEqual([0.25, 'Hoàn thành']);
    expect(
      (await named(workbook, 'Tổng hợp phiếu')).values.find((values) => values[1] === 'Văn phòng')!.slice(2),
    ).toEqual([2, 0, 0, 2, 0.2784, 0, 0, 1, 0, 0, 0, 1, 0, 0.0284, 'Văn phòng']);
  });

  it('stop between sheets when asked, and a second run completes them', async () => {
    const workbook = await sample('000');
    const stop = new AbortController();
    expect(
      problemOf(await generateResponsibilitySheets(workbook, { signal: stop.signal, onProgress: () => stop.abort() })),
    ).toMatchObject({ id: 'stopped' });
    const { added, unchanged } = must(await generateResponsibilitySheets(workbook));
    expect(added).toBeGreaterThan(0);
    expect(unchanged).toBeGreaterThan(0);
    expect(must(await generateResponsibilitySheets(workbook))).toMatchObject({ added: 0, updated: 0 });
  });

  it.each([
    ['sheets', (one: Workbook, signal: AbortSignal) => generateResponsibilitySheets(one, { signal })],
    ['files', (one: Workbook, signal: AbortSignal) => splitSheets(one, { signal })],
    ['what came back', (one: Workbook, signal: AbortSignal) => collectReturned(one, [], { signal })],
    ['plans that were sent', (one: Workbook, signal: AbortSignal) => readOverview(one, [], { signal })],
  ])('stop while the plan is being read or worked out, before anything is written: %s', async (_, run) => {
    const workbook = await sample('000');
    for (const isHeard of [true, false]) {
      const stop = new AbortController();
      const outcome = await run(
        {
          ...workbook,
          // Pressed while the workbook is read; heard there, or only when all is read.
          read: (options) => {
            const reading = workbook.read(isHeard ? options : {});
            stop.abort();
            return reading;
          },
          apply: () => expect.fail('nothing is to be written'),
        },
        stop.signal,
      );
      expect(problemOf(outcome)).toMatchObject({ id: 'stopped-before' });
    }
  });

  it('need somebody to be named', async () => {
    expect(problemOf(await generateResponsibilitySheets(await typed([['Ghi chép'], ['a', 'b']])))).toMatchObject({
      id: 'no-table',
    });
    expect(must(await previewResponsibilitySheets(await typed([['Ghi chép']])))).toMatchObject({
      sheets: [],
      unansweredGroups: [],
      hasUnitList: false,
    });
  });
});

describe('the unit list', () => {
  it('is drafted from the names found; groups with members then have no sheet of their own', async () => {
    const workbook = await sample('000');
    const before = must(await previewResponsibilitySheets(workbook));
    expect(before).toMatchObject({ hasUnitList: false });
    expect(before.unansweredGroups.map(({ name }) => name)).toContain('Các phòng, đơn vị');
    expect(must(await draftUnitList(workbook))).toEqual({ units: 10, groups: 4, sheet: 'Đơn vị' });
    const after = must(await previewResponsibilitySheets(await reopened(workbook)));
    expect(after.hasUnitList).toBe(true);
    expect(after.unansweredGroups.map(({ name }) => name)).not.toContain('Các phòng, đơn vị');
    expect(must(await generateResponsibilitySheets(workbook)).proof.assignments.plan).toBeGreaterThan(165);
    expect(must(await draftUnitList(workbook))).toEqual({ units: 0, groups: 0, sheet: 'Đơn vị' });
  });

  it('that the planner made gets the missing names below it and is otherwise left alone', async () => {
    const own = await typed(ROWS, {}, [
      ['Tên đơn vị', 'Nhóm'],
      ['Văn phòng', 'Các phòng, đơn vị'],
    ]);
    const before = await named(own, 'Danh sách');
    expect(must(await draftUnitList(own))).toEqual({ units: 1, groups: 0, sheet: 'Danh sách' });
    const after = await named(own, 'Danh sách');
    expect(after.values.slice(0, 2)).toEqual(before.values);
    expect(after.values[2]).toEqual(['Thanh tra', null]);
    expect((await grids(own)).every(({ tag }) => tag === null)).toBe(true);
  });
});
