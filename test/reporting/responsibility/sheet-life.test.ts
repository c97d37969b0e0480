import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../src/model/grid';
import type { Plan } from '../../../src/model/plan';
import type { UnitList } from '../../../src/model/units';
import { readUnitSheet } from '../../../src/reporting/rows/existing-sheet';
import { idOf, planSheets, type PlannedSheets } from '../../../src/reporting/responsibility/plan-sheets';
import { settingsSpec } from '../../../src/reporting/settings/blocks';
import { GROUPS, readGroupAnswers } from '../../../src/reporting/settings/group-answers';
import { gridOfSpec } from '../../../src/reporting/layout/spec-grid';
import {
  columnOf,
  INPUT_COLUMNS,
  LAST_VISIBLE,
  UNIT_COLUMNS,
} from '../../../src/reporting/responsibility/unit-columns';
import { textsIn, typeInto, write } from './sheet-life';
import { appendix, plan, unitList, type TypedRow } from '../typed-plan';

const UNITS = ['Văn phòng', 'Thanh tra', 'Phòng QLKH', 'Các phòng, đơn vị', '__proto__'];
const TASKS = [
  'Niêm yết công khai thủ tục hành chính tại bộ phận một cửa',
  'Rà soát văn bản quy phạm pháp luật hết hiệu lực',
  'Tổ chức đối thoại với doanh nghiệp hai lần trong năm',
  'Tập huấn nghiệp vụ cho công chức tiếp nhận hồ sơ',
  'Kiểm tra công vụ đột xuất ở các đơn vị trực thuộc',
  'Báo cáo',
  'Báo cáo',
];
/** What was agreed on the group, as it stands on the settings sheet: for the task of that name, and for all others. */
const GROUP = 'Các phòng, đơn vị';
const SETTINGS = gridOfSpec(
  settingsSpec(
    {
      above: [],
      blocks: [
        {
          name: GROUPS,
          header: ['Nhóm', 'Tiêu chí, nhiệm vụ', 'Đơn vị được giao'],
          rows: [
            [GROUP, TASKS[0]!, 'Thanh tra'],
            [GROUP, '', 'Chi cục; __proto__'],
          ].map((cells) => ({ row: -1, cells })),
        },
      ],
    },
    'Thiết lập Phuluc',
  ),
);
const agreedOn = (agreed: boolean, of: Plan, list: UnitList | null) =>
  readGroupAnswers(agreed ? SETTINGS : null, of, list).answered;
const LIST = unitList({ 'Phòng QLKH': ['Các phòng, đơn vị'], 'Chi cục': ['Các phòng, đơn vị'] });

/** The plan as the planner has it: rows that are put in, taken out, reworded, moved, given to others. */
type Step =
  | {
      readonly do: 'insert';
      readonly at: number;
      readonly task: number;
      readonly lead: number;
      readonly helper: number;
    }
  | { readonly do: 'delete'; readonly at: number }
  | { readonly do: 'reword'; readonly at: number; readonly words: number }
  | { readonly do: 'move'; readonly at: number; readonly to: number }
  | { readonly do: 'give'; readonly at: number; readonly lead: number }
  | { readonly do: 'type'; readonly sheet: number; readonly row: number; readonly column: number }
  | { readonly do: 'note'; readonly row: number; readonly column: number }
  | { readonly do: 'rename'; readonly sheet: number }
  | { readonly do: 'list' }
  | { readonly do: 'agree' }
  | { readonly do: 'run' };

const small = fc.nat({ max: 30 });
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('insert' as const), at: small, task: small, lead: small, helper: small }),
  fc.record({ do: fc.constant('delete' as const), at: small }),
  fc.record({ do: fc.constant('reword' as const), at: small, words: small }),
  fc.record({ do: fc.constant('move' as const), at: small, to: small }),
  fc.record({ do: fc.constant('give' as const), at: small, lead: small }),
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('type' as const),
      sheet: small,
      row: fc.nat({ max: 40 }),
      column: fc.nat({ max: 26 }),
    }),
  },
  fc.record({ do: fc.constant('note' as const), row: fc.nat({ max: 30 }), column: fc.nat({ max: 4 }) }),
  fc.record({ do: fc.constant('rename' as const), sheet: small }),
  fc.constant({ do: 'list' as const }),
  fc.constant({ do: 'agree' as const }),
  { weight: 3, arbitrary: fc.constant({ do: 'run' as const }) },
);

const numbered = (rows: readonly TypedRow[]): Plan =>
  plan(
    appendix(
      'tasks',
      rows.map((row, index) => ({ ...row, code: String(index + 1) })),
    ),
  );
const pick = <T>(from: readonly T[], at: number): T => from[at % from.length]!;

/** Whether a place of a unit's sheet is the unit's to type in: its columns, columns beyond ours, rows below, blank cells of the head. */
function isFree(grid: Grid, row: number, column: number): boolean {
  const sheet = readUnitSheet(grid);
  if (!sheet || (grid.values[row]?.[column] ?? null) !== null) return false;
  const covered = grid.merges.some(
    (area) => area.row === row && column >= area.column && column < area.column + area.columns,
  );
  if (covered) return false;
  const line = sheet.rows.find(({ at }) => at === row);
  if (line || grid.values[row]?.[columnOf('id')] != null)
    return INPUT_COLUMNS.some((key) => columnOf(key) === column) || column >= UNIT_COLUMNS.length;
  return column <= LAST_VISIBLE || column >= UNIT_COLUMNS.length;
}

function run(
  rows: readonly TypedRow[],
  listed: boolean,
  agreed: boolean,
  grids: readonly Grid[],
  today = '2024-06-30',
): PlannedSheets {
  const [of, list] = [numbered(rows), listed ? LIST : null];
  return planSheets(of, list, grids, { today, answered: agreedOn(agreed, of, list) });
}

function live(steps: readonly Step[]): {
  readonly grids: Grid[];
  readonly rows: TypedRow[];
  readonly typed: string[];
  readonly listed: boolean;
  readonly agreed: boolean;
} {
  let rows: TypedRow[] = [
    { task: TASKS[0]!, lead: 'Văn phòng', implementing: 'Các phòng, đơn vị' },
    { task: TASKS[1]!, lead: 'Thanh tra' },
  ];
  let grids: Grid[] = [];
  let listed = false;
  let agreed = false;
  const typed: string[] = [];
  for (const step of [...steps, { do: 'run' } as const]) {
    const at = rows.length === 0 ? 0 : 'at' in step ? step.at % rows.length : 0;
    const ours = grids.filter(({ tag }) => tag?.role === 'unit');
    const place = 'sheet' in step && ours.length > 0 ? grids.indexOf(pick(ours, step.sheet)) : -1;
    if (step.do === 'insert')
      rows = rows.toSpliced(at, 0, {
        task: pick(TASKS, step.task),
        lead: pick(UNITS, step.lead),
        implementing: pick(UNITS, step.helper),
      });
    if (step.do === 'delete') rows = rows.toSpliced(at, 1);
    if (step.do === 'reword' && rows[at])
      rows = rows.with(at, { ...rows[at], task: `${rows[at].task ?? ''} bổ sung lần ${step.words}` });
    if (step.do === 'move' && rows[at]) rows = rows.toSpliced(at, 1).toSpliced(step.to % rows.length, 0, rows[at]);
    if (step.do === 'give' && rows[at]) rows = rows.with(at, { ...rows[at], lead: pick(UNITS, step.lead) });
    if (step.do === 'list') listed = true;
    // An answer is given, and may be taken away again.
    if (step.do === 'agree') agreed = !agreed;
    if (step.do === 'type' && place >= 0 && isFree(grids[place]!, step.row, step.column)) {
      typed.push(`gõ ${typed.length}`);
      grids = typeInto(grids, place, step.row, step.column, typed.at(-1)!);
    }
    const summary = grids.findIndex(({ tag }) => tag?.role === 'summary' && tag.key === '');
    if (step.do === 'note' && summary >= 0) {
      const column = grids[summary]!.values[0]!.length + step.column;
      typed.push(`ghi chú ${typed.length}`);
      grids = typeInto(grids, summary, step.row, column, typed.at(-1)!);
    }
    if (step.do === 'rename' && place >= 0)
      grids = grids.with(place, { ...grids[place]!, sheet: `Trang ${grids.length} ${place}` });
    if (step.do === 'run') grids = write(grids, run(rows, listed, agreed, grids));
  }
  return { grids, rows, typed, listed, agreed };
}

/** The cells of the rows of the plan that are not the unit's: by unit, in order. */
const planned = (grids: readonly Grid[]) =>
  new Map(
    grids.flatMap((grid) => {
      const rows = grid.tag?.role === 'unit' ? readUnitSheet(grid)!.rows.filter(({ source }) => source !== '') : [];
      const cells = rows.map((row) =>
        UNIT_COLUMNS.flatMap(({ key }) =>
          (INPUT_COLUMNS as readonly string[]).includes(key) ? [] : [row.cells.get(key)?.value ?? null],
        ),
      );
      return rows.length > 0 ? [[grid.tag!.key, cells] as const] : [];
    }),
  );

describe('the life of the sheets', () => {
  it('keeps every typed cell exactly once through any sequence of plan edits, unit edits, notes, renames and runs', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
        const { grids, typed } = live(steps);
        const texts = textsIn(grids);
        for (const text of typed)
          expect(
            texts.filter((one) => one === text),
            text,
          ).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });

  it('ends as one clean run would, apart from what was typed, and the next run writes nothing', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 30 }), (steps) => {
        const { grids, rows, listed, agreed } = live(steps);
        const clean = write([], run(rows, listed, agreed, []));
        if (clean.length > 0) expect(planned(grids)).toEqual(planned(clean));
        const again = run(rows, listed, agreed, grids, '2031-01-01');
        expect(again.sheets.filter(({ action }) => action !== 'leave').map(({ spec }) => spec.name)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('is the same whatever the order of the rows and of the units was', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(order, order, (rowOrder, unitOrder) => {
        const rows = TASKS.slice(0, 5).map((task, index): TypedRow => ({
          code: String(index + 1),
          task,
          lead: UNITS[index]!,
          coordinating: UNITS.filter((_, at) => at !== index).join('; '),
        }));
        const shuffled = rowOrder
          .map((index) => rows[index]!)
          .map((row) => ({
            ...row,
            coordinating: unitOrder
              .map((index) => UNITS[index]!)
              .filter((unit) => unit !== row.lead)
              .join('; '),
          }));
        const sheets = (of: readonly TypedRow[]) => {
          const run = planSheets(plan(appendix('tasks', of)), null, []);
          return new Map(
            run.sheets
              .filter(({ unit }) => unit !== '')
              .map(({ spec, rows: count }) => [
                idOf(spec.tag),
                [spec.name, count, new Set(readUnitSheet(gridOfSpec(spec))!.rows.map(({ id }) => id))],
              ]),
          );
        };
        expect(sheets(shuffled)).toEqual(sheets(rows));
      }),
      { numRuns: 60 },
    );
  });
});
