import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../src/model/grid';
import type { Plan } from '../../../src/model/plan';
import { readUnitSheet, type ExistingSheet } from '../../../src/reporting/rows/existing-sheet';
import { planSheets, type PlannedSheets } from '../../../src/reporting/responsibility/plan-sheets';
import { differenceIn, proofOf } from '../../../src/reporting/responsibility/proof';
import { gridOfSpec } from '../../../src/reporting/layout/spec-grid';
import { columnOf, type UnitColumn } from '../../../src/reporting/responsibility/unit-columns';
import { appendix, plan, unitList, written, type TypedRow } from '../typed-plan';

const TASKS: TypedRow[] = [
  { code: '1', task: 'Công khai thủ tục', lead: 'Văn phòng', coordinating: 'Các phòng, đơn vị' },
  { code: '2', task: 'Báo cáo quý', lead: 'Văn phòng' },
  { code: '3', task: 'Thanh tra công vụ', lead: 'Thanh tra' },
];
const tasks = (rows: readonly TypedRow[]): Plan => plan(appendix('tasks', rows));

/** The workbook after a run: every sheet as its spec says. */
const after = (run: PlannedSheets): Grid[] => run.sheets.map(({ spec }) => gridOfSpec(spec));
const sheet = (run: PlannedSheets, unit: string) => run.sheets.find((one) => one.unit === unit)!;
const actions = (run: PlannedSheets) => Object.fromEntries(run.sheets.map(({ unit, action }) => [unit, action]));

/** Types into a unit's sheet, in the row whose task begins so. */
function type(grids: readonly Grid[], unit: string, task: string, column: UnitColumn, value: string | number): Grid[] {
  return grids.map((grid) => {
    if (grid.sheet !== unit) return grid;
    const row = grid.values.findIndex((values) => String(values[columnOf('task')]).startsWith(task));
    return typeAt(grid, row, columnOf(column), value);
  });
}
function typeAt(grid: Grid, row: number, column: number, value: string | number): Grid {
  const width = Math.max(column + 1, grid.values[0]!.length);
  const values = Array.from({ length: Math.max(row + 1, grid.values.length) }, (_, r) =>
    Array.from({ length: width }, (__, c) => grid.values[r]?.[c] ?? null),
  );
  values[row]![column] = value;
  return { ...grid, values, formats: values.map((cells) => cells.map(() => 'General')) };
}
const reread = (run: PlannedSheets, unit: string): ExistingSheet => readUnitSheet(gridOfSpec(sheet(run, unit).spec))!;
const typedBy = (run: PlannedSheets, unit: string, column: UnitColumn) =>
  reread(run, unit)
    .rows.map((row) => [row.cells.get('task')?.value, row.cells.get(column)?.value])
    .filter(([, value]) => value !== undefined);

describe('a run of sheets', () => {
  it('adds a sheet for each unit, for each group without members, and a summary', () => {
    const run = planSheets(tasks(TASKS), null, []);
    expect(run.sheets.map(({ unit, isGroup, rows, action }) => [unit, isGroup, rows, action])).toEqual([
      ['Văn phòng', false, 2, 'add'],
      ['Thanh tra', false, 1, 'add'],
      ['Các phòng, đơn vị', true, 1, 'add'],
      ['', false, 3, 'add'],
      ['', false, 3, 'add'],
    ]);
    expect(run.holders.map(({ name }) => name)).toEqual(['Văn phòng', 'Thanh tra', 'Các phòng, đơn vị']);
  });

  it('has nothing to write when nothing changed, also after units filled in their columns', () => {
    const first = planSheets(tasks(TASKS), null, []);
    expect(actions(planSheets(tasks(TASKS), null, after(first)))).toEqual({
      'Văn phòng': 'leave',
      'Thanh tra': 'leave',
      'Các phòng, đơn vị': 'leave',
      '': 'leave',
    });
    const typed = type(after(first), 'Văn phòng', 'Báo cáo', 'note', 'xong');
    expect(actions(planSheets(tasks(TASKS), null, typed))['Văn phòng']).toBe('leave');
  });

  it('updates the sheets over all units alone when progress was reported', () => {
    const typed = type(after(planSheets(tasks(TASKS), null, [])), 'Văn phòng', 'Báo cáo', 'progress', 'Hoàn thành');
    expect(actions(planSheets(tasks(TASKS), null, typed))).toEqual({
      'Văn phòng': 'leave',
      'Thanh tra': 'leave',
      'Các phòng, đơn vị': 'leave',
      '': 'update',
    });
  });

  it('keeps what was typed beside its row when the plan is renumbered, reworded and reordered', () => {
    let grids = after(planSheets(tasks(TASKS), null, []));
    grids = type(grids, 'Văn phòng', 'Công khai', 'result', 'Đã niêm yết');
    grids = type(grids, 'Văn phòng', 'Báo cáo', 'progress', 'Đang thực hiện');
    const changed = tasks([
      { code: '1', task: 'Việc mới', lead: 'Văn phòng' },
      { code: '2', task: 'Báo cáo quý', lead: 'Văn phòng' },
      { code: '3', task: 'Công khai thủ tục', lead: 'Văn phòng' },
    ]);
    const run = planSheets(changed, null, grids);
    expect(typedBy(run, 'Văn phòng', 'result')).toEqual([['Công khai thủ tục', 'Đã niêm yết']]);
    expect(typedBy(run, 'Văn phòng', 'progress')).toEqual([['Báo cáo quý', 'Đang thực hiện']]);
  });

  it('keeps typed text of a row that is gone, at the end, out of every count, run after run', () => {
    const grids = type(after(planSheets(tasks(TASKS), null, [])), 'Văn phòng', 'Báo cáo', 'evidence', '12/BC-VP');
    const shorter = tasks([TASKS[0]!, TASKS[2]!]);
    const run = planSheets(shorter, null, grids);
    const texts = sheet(run, 'Văn phòng').spec.rows.map((row) => row.cells[0]?.value);
    expect(texts.indexOf('Không còn trong kế hoạch')).toBeGreaterThan(texts.indexOf('Tổng cộng'));
    expect(typedBy(run, 'Văn phòng', 'evidence')).toEqual([['Báo cáo quý', '12/BC-VP']]);
    expect(
      differenceIn(
        proofOf(
          shorter,
          null,
          run.sheets.map(({ spec }) => spec),
        ),
      ),
    ).toBeNull();
    expect(Object.values(actions(planSheets(shorter, null, after(run))))).toEqual(['leave', 'leave', 'leave', 'leave']);
    const back = planSheets(tasks(TASKS), null, after(run));
    expect(typedBy(back, 'Văn phòng', 'evidence')).toEqual([['Báo cáo quý', '12/BC-VP']]);
    expect(sheet(back, 'Văn phòng').spec.rows.map((row) => row.cells[0]?.value)).not.toContain(
      'Không còn trong kế hoạch',
    );
  });

  it('drops a row that is gone when nothing was typed in it', () => {
    const run = planSheets(tasks([TASKS[0]!, TASKS[2]!]), null, after(planSheets(tasks(TASKS), null, [])));
    expect(reread(run, 'Văn phòng').rows).toHaveLength(1);
  });

  it('keeps rows and columns that the unit put in, and what it wrote beside the signatures', () => {
    const first = after(planSheets(tasks(TASKS), null, []));
    const office = first.find((grid) => grid.sheet === 'Văn phòng')!;
    const extra = office.values[0]!.length;
    const header = office.values.findIndex((row) => row[0] === 'STT');
    const hint = office.values.findIndex((row) => String(row[0]).startsWith('Điểm mất ='));
    let grid = typeAt(office, header, extra, 'Người phụ trách');
    grid = typeAt(
      grid,
      office.values.findIndex((row) => row[columnOf('task')] === 'Báo cáo quý'),
      extra,
      'Anh Ba',
    );
    grid = typeAt(grid, hint + 7, columnOf('task'), 'Nguyễn Văn A');
    // A row of its own, put in above the hint: everything below moves down.
    const own = new Array<string | null>(grid.values[0]!.length).fill(null).with(columnOf('task'), 'Việc phát sinh');
    const values = [...grid.values.slice(0, hint), own, ...grid.values.slice(hint)];
    const grids = first.map((one) =>
      one === office ? { ...grid, values, formats: values.map((row) => row.map(() => 'General')) } : one,
    );

    const run = planSheets(tasks([{ code: '1', task: 'Việc mới', lead: 'Văn phòng' }, ...TASKS]), null, grids);
    const spec = sheet(run, 'Văn phòng').spec;
    const place = (text: string) =>
      spec.rows.flatMap((row, r) => row.cells.flatMap((one, c) => (one?.value === text ? [[r, c]] : [])))[0]!;
    expect(place('Người phụ trách')).toEqual([header, extra]);
    expect(place('Anh Ba')[0]).toBe(place('Báo cáo quý')[0]);
    expect(place('Việc phát sinh')[0]).toBe(place('Đơn vị ghi thêm')[0]! + 1);
    expect(
      place('Nguyễn Văn A')[0]! - spec.rows.findIndex((row) => String(row.cells[0]?.value).startsWith('Điểm mất =')),
    ).toBe(7);
    expect(
      actions(planSheets(tasks([{ code: '1', task: 'Việc mới', lead: 'Văn phòng' }, ...TASKS]), null, after(run)))[
        'Văn phòng'
      ],
    ).toBe('leave');
  });

  it('keeps a copied row and a sheet whose header was deleted', () => {
    const first = after(planSheets(tasks(TASKS), null, []));
    const office = first.find((grid) => grid.sheet === 'Văn phòng')!;
    const at = office.values.findIndex((row) => row[columnOf('task')] === 'Báo cáo quý');
    const copied = {
      ...office,
      values: office.values.toSpliced(at + 1, 0, office.values[at]!.with(columnOf('result'), 'phần hai')),
    };
    expect(typedBy(planSheets(tasks(TASKS), null, [copied]), 'Văn phòng', 'result')).toEqual([
      ['Báo cáo quý', 'phần hai'],
    ]);

    const header = office.values.findIndex((row) => row[0] === 'STT');
    const broken = {
      ...office,
      values: office.values
        .toSpliced(header, 1)
        .map((row) => (row[columnOf('task')] === 'Báo cáo quý' ? row.with(columnOf('result'), 'đã gửi') : row)),
    };
    const texts = sheet(planSheets(tasks(TASKS), null, [broken]), 'Văn phòng').spec.rows.flatMap((row) =>
      row.cells.map((one) => one?.value),
    );
    expect(texts).toContain('đã gửi');
  });

  it('keeps the sheet of a unit that is gone from the plan, and its name', () => {
    const grids = type(after(planSheets(tasks(TASKS), null, [])), 'Thanh tra', 'Thanh tra', 'result', '3 cuộc');
    const run = planSheets(tasks(TASKS.slice(0, 2)), null, grids);
    expect(sheet(run, 'Thanh tra')).toMatchObject({ rows: 0, action: 'update', spec: { name: 'Thanh tra' } });
    expect(typedBy(run, 'Thanh tra', 'result')).toEqual([['Thanh tra công vụ', '3 cuộc']]);
    expect(sheet(run, '').rows).toBe(2);
  });

  it('knows its sheets by their tag: a renamed one keeps its name, a planner’s own one is left alone', () => {
    const grids = after(planSheets(tasks(TASKS), null, [])).map((grid) =>
      grid.sheet === 'Thanh tra' ? { ...grid, sheet: 'TTra' } : grid,
    );
    const own: Grid = {
      ...gridOfSpec(planSheets(tasks(TASKS), null, []).sheets[0]!.spec),
      sheet: 'Sở Nội vụ',
      tag: null,
    };
    const more = tasks([...TASKS, { code: '4', task: 'x', lead: 'Sở Nội vụ' }]);
    const run = planSheets(more, null, [own, ...grids]);
    expect(sheet(run, 'Thanh tra').spec.name).toBe('TTra');
    expect(sheet(run, 'Sở Nội vụ')).toMatchObject({
      action: 'add',
      nameReasons: ['name-taken'],
      spec: { name: 'Sở Nội vụ (2)' },
    });
  });

  it('moves the rows of a group to its members once a list names them', () => {
    const run = planSheets(
      tasks(TASKS),
      unitList({ 'Phòng QLKH': ['Các phòng, đơn vị'] }),
      after(planSheets(tasks(TASKS), null, [])),
    );
    expect(run.sheets.map(({ unit, rows }) => [unit, rows])).toEqual([
      ['Văn phòng', 2],
      ['Phòng QLKH', 1],
      ['Thanh tra', 1],
      ['Các phòng, đơn vị', 0],
      ['', 3],
      ['', 3],
    ]);
  });

  it('makes no sheet when nobody has a row', () => {
    expect(planSheets(tasks([{ code: '1', task: 'x' }]), null, []).sheets).toEqual([]);
  });

  const unit = fc.constantFrom(
    'Văn phòng',
    'Thanh tra',
    'Phòng QLKH',
    'Các phòng, đơn vị',
    '__proto__',
    'constructor',
    '=1+1',
  );
  const row = fc.record({
    code: fc.constantFrom('1.1', '1.2', '1.2.1', '1.2.2', '2', undefined),
    title: fc.constantFrom('Công khai', 'Đúng hạn', undefined),
    points: fc.option(fc.tuple(fc.constantFrom('1', '1,5', 'x'), fc.constantFrom('0', '0,8152', '1', '')), {
      nil: undefined,
    }),
    task: fc.constantFrom('Rà soát', '- Báo cáo', '=cmd', undefined),
    lead: fc.option(unit, { nil: undefined }),
    implementing: fc.option(
      fc.array(unit, { minLength: 1, maxLength: 4 }).map((all) => all.join('; ')),
      { nil: undefined },
    ),
  });
  const anyPlan = fc
    .tuple(fc.array(row, { maxLength: 8 }), fc.array(row, { maxLength: 5 }))
    .map(([par, papi]) => plan(appendix('par', par), appendix('papi', papi)));
  const anyList = fc.constantFrom(null, unitList({ 'Phòng QLKH': ['Các phòng, đơn vị'], Khác: ['Các phòng, đơn vị'] }));

  it('conserves criteria, assignments and points, and is still after one run, for any plan', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, anyList, (before, now, list) => {
        const first = planSheets(before, null, []);
        const second = planSheets(now, list, after(first));
        for (const [of, lists, run] of [
          [before, null, first],
          [now, list, second],
        ] as const) {
          expect(
            differenceIn(
              proofOf(
                of,
                lists,
                run.sheets.map(({ spec }) => spec),
              ),
            ),
          ).toBeNull();
        }
        expect(new Set(planSheets(now, list, after(second)).sheets.map(({ action }) => action))).toEqual(
          new Set(second.sheets.length > 0 ? ['leave'] : []),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('never loses what a unit typed, whatever the next plan is', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (before, now) => {
        const first = planSheets(before, null, []);
        let token = 0;
        const grids = first.sheets.map(({ spec, unit: name }) => {
          if (name === '') return gridOfSpec(spec);
          const rows =
            readUnitSheet(gridOfSpec(spec))!.rows.length === 0
              ? []
              : gridOfSpec(spec).values.flatMap((values, r) => (values[columnOf('source')] && r > 6 ? [r] : []));
          return written(
            spec,
            rows.map((r) => ({ row: r, column: columnOf('result'), value: `đã làm ${(token += 1)}` })),
          );
        });
        const next = planSheets(now, null, grids);
        const texts = new Set(
          next.sheets.flatMap(({ spec }) => spec.rows.flatMap(({ cells }) => cells.map((one) => one?.value))),
        );
        for (let number = 1; number <= token; number++) expect(texts).toContain(`đã làm ${number}`);
      }),
      { numRuns: 60 },
    );
  });
});
