import { gapOf, isAssignable, isLeaf, type Plan } from '../../model/plan';
import { NO_POINTS, pointsFromNumber, sumPoints, type Points } from '../../model/points';
import type { SheetSpec, SpecRow } from '../../model/sheet-spec';
import type { UnitList } from '../../model/units';
import { TOTAL_MARK } from '../rows/existing-sheet';
import { UNIT_ROLES } from '../../model/roles';
import { NO_ANSWERED_GROUPS, memberFinder, type AnsweredGroups, type MemberFinder } from './responsibilities';
import { unplacedOf, type Unplaced } from './unplaced';
import { UNIT_COLUMNS, columnOf, type UnitColumn } from './unit-columns';

/**
 * In = out: what the plan assigns, and what the sheets hold; and what the plan holds beside it. Points are those lost by
 * leaf criteria, each once.
 */
export interface Proof {
  readonly criteria: { readonly plan: number; readonly sheets: number };
  readonly assignments: { readonly plan: number; readonly sheets: number };
  readonly points: { readonly plan: Points; readonly sheets: Points };
  /** What nobody was given, and what was not understood. */
  readonly unplaced: Unplaced;
}

/** Counts both sides by themselves: the plan from its rows, the sheets from the cells that will be written. */
export function proofOf(
  plan: Plan,
  list: UnitList | null,
  specs: readonly SheetSpec[],
  answered: AnsweredGroups = NO_ANSWERED_GROUPS,
): Proof {
  const steps = proofInSteps(plan, list, specs, answered);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As `proofOf`, with a pause after each sheet for the caller to let others work. */
export function* proofInSteps(
  plan: Plan,
  list: UnitList | null,
  specs: readonly SheetSpec[],
  answered: AnsweredGroups,
): Generator<void, Proof> {
  const before = planSide(plan, list, answered);
  yield;
  const after = yield* countSheets(specs);
  return {
    criteria: { plan: before.criteria, sheets: after.criteria },
    assignments: { plan: before.assignments, sheets: after.assignments },
    points: { plan: before.points, sheets: after.points },
    unplaced: unplacedOf(plan),
  };
}

/** What is counted on both sides. */
export type Counted = Exclude<keyof Proof, 'unplaced'>;

/** The first of the three that differs; null when all agree. */
export function differenceIn(proof: Proof): Counted | null {
  const names = ['criteria', 'assignments', 'points'] as const;
  return names.find((name) => proof[name].plan !== proof[name].sheets) ?? null;
}

export interface Counts {
  readonly criteria: number;
  readonly assignments: number;
  readonly points: Points;
}

/** What the plan assigns. */
export const planSide = (plan: Plan, list: UnitList | null, answered: AnsweredGroups): Counts =>
  countPlan(plan, memberFinder(list, answered));

function countPlan(plan: Plan, members: MemberFinder): Counts {
  let criteria = 0;
  let assignments = 0;
  const points: Points[] = [];
  for (const row of plan.appendices.flatMap((appendix) => appendix.rows)) {
    if (!isAssignable(row)) continue;
    const units = new Set(
      UNIT_ROLES.flatMap((role) =>
        (row[role]?.value ?? []).flatMap((mention) => members(mention, row).map(({ key }) => key)),
      ),
    );
    assignments += units.size;
    if (row.type !== 'criterion' || units.size === 0) continue;
    criteria += 1;
    const gap = gapOf(row);
    if (isLeaf(row) && gap !== null) points.push(gap);
  }
  return { criteria, assignments, points: sumPoints(points) };
}

function* countSheets(specs: readonly SheetSpec[]): Generator<void, Counts> {
  const criteria = new Map<string, Points>();
  let assignments = 0;
  for (const { tag, rows } of specs) {
    yield;
    if (tag.role !== 'unit') continue;
    const at = (row: SpecRow, key: UnitColumn) => row.cells[columnOf(key)]?.value ?? null;
    const header = rows.findIndex((row) => at(row, 'source') === SOURCE_HEADER);
    const total = rows.findIndex((row) => at(row, 'id') === TOTAL_MARK);
    for (const row of rows.slice(header + 1, total)) {
      const source = at(row, 'source');
      if (typeof source !== 'string') continue;
      assignments += 1;
      if (at(row, 'counted') === null) continue;
      const gap = at(row, 'gap');
      criteria.set(
        source,
        at(row, 'counted') === 1 && typeof gap === 'number' ? (pointsFromNumber(gap) ?? NO_POINTS) : NO_POINTS,
      );
    }
  }
  return { criteria: criteria.size, assignments, points: sumPoints(criteria.values()) };
}

const SOURCE_HEADER = UNIT_COLUMNS[columnOf('source')]!.header;
