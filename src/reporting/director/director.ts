import type { CellPlace } from '../../model/grid';
import { gapOf, type AppendixKind, type Plan, type PlanRow } from '../../model/plan';
import { sumPoints, type Points } from '../../model/points';
import { dueList, type DueItem } from '../due/due-list';
import { gapsByField, type GapGroup } from '../gaps/gap-groups';
import { exceedsBenchmark, excessOf, hasGap, isCounted, planGap } from '../gaps/gaps';
import type { Progress, RowProgress } from '../progress/progress';
import { unitsTaking, type UnitProgress } from '../progress/unit-progress';
import { rowIds } from '../rows/row-id';

/** How work stands, late before open; nobody: it was given to no unit. */
export type DirectorState = 'done' | 'dropped' | 'open' | 'overdue' | 'nobody';

export interface DirectorField extends GapGroup {
  readonly kind: AppendixKind;
  /** Where the field is named; where it is not, its costliest criterion. */
  readonly at: CellPlace;
}

/** A criterion that lost points, with who answers for it. */
export interface CostlyCriterion {
  readonly id: string;
  readonly kind: AppendixKind;
  readonly code: string;
  readonly title: string;
  readonly gap: Points;
  /** Units that lead it; those that are asked for it where none does. */
  readonly answering: readonly string[];
  readonly state: DirectorState;
  readonly at: CellPlace;
}

/** What a director is to know of the plan at a glance; lists begin with what matters most and are whole. */
export interface Director {
  /** ISO: the day by which work is late. */
  readonly asOf: string;
  readonly gap: Points;
  /** Criteria with more points than their benchmark: by these the loss is smaller than its fields together. */
  readonly exceeding: { readonly criteria: number; readonly excess: Points };
  /** Of all criteria whose points are known. */
  readonly benchmark: Points;
  /** Largest loss first. */
  readonly fields: readonly DirectorField[];
  readonly criteria: readonly CostlyCriterion[];
  readonly total: Progress['total'];
  /** Units by the work that they are asked for, late ones first. */
  readonly units: readonly UnitProgress[];
  /** Longest late first; without a day last. */
  readonly overdue: readonly DueItem[];
  /** Nearest first. */
  readonly next: readonly DueItem[];
  /** Days of this quarter that are still to come. */
  readonly inQuarter: number;
}

export function directorOf(plan: Plan, progress: Progress): Director {
  const due = dueList(plan, progress, progress.asOf);
  const next = due.items.filter(({ day, span }) => day !== null && day >= due.ends.day && span !== 'overdue');
  const criteria = costlyCriteria(plan, progress);
  const above = plan.appendices.flatMap(({ rows }) => rows.filter(exceedsBenchmark));
  const kinds = new Map(plan.appendices.flatMap(({ rows, kind }) => rows.map((row) => [row, kind] as const)));
  return {
    asOf: progress.asOf,
    gap: planGap(plan),
    exceeding: { criteria: above.length, excess: excessOf(above) },
    benchmark: sumPoints(
      plan.appendices.flatMap(({ rows }) => rows.filter(isCounted).map((row) => row.benchmark!.value!)),
    ),
    fields: gapsByField(plan).map((field) => ({
      ...field,
      kind: kinds.get(field.rows[0]!)!,
      at: headingOf(plan, field) ?? field.rows[0]!.at,
    })),
    criteria,
    total: progress.total,
    units: unitsTaking(progress, ({ answers }) => answers).toSorted(
      (a, b) => b.overdue - a.overdue || b.open - a.open || b.rows - a.rows,
    ),
    overdue: due.items.filter(({ span }) => span === 'overdue'),
    next,
    inQuarter: next.filter(({ day }) => day! <= due.ends.quarter).length,
  };
}

function costlyCriteria(plan: Plan, progress: Progress): readonly CostlyCriterion[] {
  const reported = new Map(progress.rows.map((row) => [row.id, row]));
  const ids = rowIds(plan);
  return plan.appendices
    .flatMap((appendix) =>
      appendix.rows.flatMap((row, index) => {
        if (!hasGap(row)) return [];
        const id = ids.get(appendix)![index]!;
        return [criterionOf(row, { id, kind: appendix.kind, own: reported.get(id) ?? null })];
      }),
    )
    .toSorted((a, b) => b.gap - a.gap);
}

function criterionOf(
  row: PlanRow,
  { id, kind, own }: Pick<CostlyCriterion, 'id' | 'kind'> & { readonly own: RowProgress | null },
): CostlyCriterion {
  const leads = (row.lead?.value ?? []).map(({ name }) => name);
  const asked = (own?.reports ?? []).filter(({ answers }) => answers).map(({ unit }) => unit);
  return {
    id,
    kind,
    code: row.code?.value?.text ?? row.code?.text ?? '',
    title: row.title?.value ?? row.task?.value ?? '',
    gap: gapOf(row)!,
    answering: leads.length > 0 ? leads : asked,
    state: own === null || asked.length === 0 ? 'nobody' : own.overdue ? 'overdue' : own.state,
    at: row.at,
  };
}

/** The row that names a field, of the table of its costliest criterion. */
function headingOf({ appendices }: Plan, { code, name, rows: [first] }: GapGroup): CellPlace | null {
  const table = appendices.find(({ rows }) => rows.includes(first!));
  const heading = table?.rows.find(
    (row) => name !== '' && row.title?.value === name && (row.code?.value?.text ?? row.code?.text ?? '') === code,
  );
  return heading?.at ?? null;
}
