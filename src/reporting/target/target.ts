import { knownIndices } from '../../catalogue/known-indices';
import type { CellPlace } from '../../model/grid';
import { gapOf, type AppendixKind, type Plan } from '../../model/plan';
import { NO_POINTS, pointsFromNumber, subtractPoints, sumPoints, type Points } from '../../model/points';
import { exceedsBenchmark, excessOf, isCounted } from '../gaps/gaps';
import { fieldFinder, type Named } from '../gaps/gap-groups';
import type { MemberFinder } from '../responsibility/responsibilities';
import { rowIds } from '../rows/row-id';

/** A leaf criterion with points left to win. */
export interface OpenCriterion {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly benchmark: Points;
  readonly achieved: Points;
  readonly gap: Points;
  readonly field: Named;
  /** Who answers for it; none: nobody is named. */
  readonly units: readonly { readonly key: string; readonly name: string }[];
  readonly source: CellPlace;
}

/** What an index has, and what it can still win. */
export interface IndexOutlook {
  readonly kind: AppendixKind;
  /** Of all criteria that count, those without a gap included. */
  readonly benchmark: Points;
  readonly achieved: Points;
  /** Criteria above their benchmark, which only a mistake puts there, and the points that this adds to what is achieved. */
  readonly exceeding: { readonly criteria: number; readonly excess: Points };
  /** All that can be won: the sum of the gaps. */
  readonly reach: Points;
  /** The whole scale of the index, where it is longer than the table: 100. Null where the table has all of it, or nobody knows. */
  readonly scale: Points | null;
  /** Largest gap first; ties as in the plan. */
  readonly open: readonly OpenCriterion[];
}

/** Planned points by the id of the criterion; criteria without one stay as they are. */
export type PlannedPoints = ReadonlyMap<string, Points>;

/** table: of the benchmarks of the table; index: of the whole scale, what the table does not list counted as fully achieved. */
export type TargetScale = 'table' | 'index';

export interface Target {
  readonly unit: 'points' | 'percent';
  /** Points, or per cent with four decimals. */
  readonly value: Points;
  readonly scale: TargetScale;
}

/** Where a target stands: what is there, what it asks, what is missing. */
export interface TargetStanding {
  /** On the scale of the target. */
  readonly now: Points;
  readonly full: Points;
  readonly goal: Points;
  /** Still missing from now to the goal; 0 when it is reached. */
  readonly needed: Points;
  readonly reachable: boolean;
}

/** The indices of a plan that have points, in the plan's order. */
export function outlooks(plan: Plan, members: MemberFinder): readonly IndexOutlook[] {
  const ids = rowIds(plan);
  const fieldOf = fieldFinder();
  const kinds = [...new Set(plan.appendices.map(({ kind }) => kind))];
  return kinds.flatMap((kind): IndexOutlook[] => {
    const rows = plan.appendices
      .filter((appendix) => appendix.kind === kind)
      .flatMap((appendix) =>
        appendix.rows.flatMap((row, index) =>
          isCounted(row) ? [{ appendix, row, id: ids.get(appendix)![index]! }] : [],
        ),
      );
    if (rows.length === 0) return [];
    const open = rows
      .filter(({ row }) => gapOf(row)! > 0 && row.benchmark!.value! > 0)
      .map(({ appendix, row, id }): OpenCriterion => {
        const leads = (row.lead?.value ?? []).flatMap((lead) => members(lead, row));
        return {
          id,
          code: row.code?.value?.text ?? row.code?.text ?? '',
          title: row.title?.value ?? '',
          benchmark: row.benchmark!.value!,
          achieved: row.achieved!.value!,
          gap: gapOf(row)!,
          field: fieldOf({ row, appendix }),
          units: [...new Map(leads.map(({ key, name }) => [key, { key, name }])).values()],
          source: row.at,
        };
      })
      .sort((a, b) => b.gap - a.gap);
    const above = rows.flatMap(({ row }) => (exceedsBenchmark(row) ? [row] : []));
    const benchmark = sumPoints(rows.map(({ row }) => row.benchmark!.value!));
    return [
      {
        kind,
        benchmark,
        achieved: sumPoints(rows.map(({ row }) => row.achieved!.value!)),
        exceeding: { criteria: above.length, excess: excessOf(above) },
        reach: sumPoints(open.map(({ gap }) => gap)),
        scale: longerScale(kind, benchmark),
        open,
      },
    ];
  });
}

function longerScale(kind: AppendixKind, benchmark: Points): Points | null {
  const total = knownIndices().find(kind)?.scale.total ?? null;
  const scale = total === null ? null : pointsFromNumber(total);
  return scale !== null && scale > benchmark ? scale : null;
}

/** What a target asks of an index. Per cent are of the whole scale, rounded up to a ten-thousandth. */
export function standingOf(outlook: IndexOutlook, { unit, value, scale }: Target): TargetStanding {
  const whole = scale === 'index' && outlook.scale !== null ? outlook.scale : outlook.benchmark;
  const now = sumPoints([outlook.achieved, subtractPoints(whole, outlook.benchmark)]);
  // A hundred per cent are 1 000 000 ten-thousandths.
  const goal = unit === 'points' ? value : (Math.ceil((whole * value) / 1_000_000) as Points);
  const needed = goal > now ? subtractPoints(goal, now) : NO_POINTS;
  return { now, full: whole, goal, needed, reachable: needed <= outlook.reach };
}

/** What is won by a plan of points: each planned value less what is there. */
export const gainOf = ({ open }: IndexOutlook, planned: PlannedPoints): Points =>
  sumPoints(open.map((criterion) => gainOfCriterion(criterion, planned)));

export const gainOfCriterion = ({ id, achieved }: OpenCriterion, planned: PlannedPoints): Points =>
  subtractPoints(planned.get(id) ?? achieved, achieved);

/**
 * The fewest criteria that win what is needed, and planned points for them: full points, for the last only what is still
 * missing. With gaps taken from the largest down no smaller number can do: any other set of as many criteria wins at
 * most as much. `fixed` is what the planner has settled by hand: it stays, and only the rest is looked for. Null when
 * all criteria together do not reach it.
 */
export function smallestSet(
  { open }: IndexOutlook,
  needed: Points,
  fixed: PlannedPoints = new Map(),
): PlannedPoints | null {
  const planned = new Map(fixed);
  let missing: number =
    needed - sumPoints(open.filter(({ id }) => fixed.has(id)).map((one) => gainOfCriterion(one, fixed)));
  for (const { id, achieved, benchmark, gap } of open) {
    if (missing <= 0) break;
    if (fixed.has(id)) continue;
    planned.set(id, gap <= missing ? benchmark : sumPoints([achieved, missing as Points]));
    missing -= gap;
  }
  return missing > 0 ? null : planned;
}

/** What a field or unit has to win. */
export interface GainGroup {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly criteria: number;
  readonly gain: Points;
  /** Of all that is won, 0 to 1; a criterion with several leads counts for each. */
  readonly share: number;
}

/** What each field, or unit that leads, has to win; most first, only those that have any. */
export function gainsBy(outlook: IndexOutlook, planned: PlannedPoints, by: 'field' | 'unit'): readonly GainGroup[] {
  const total = gainOf(outlook, planned);
  const groups = new Map<string, { readonly named: Named; readonly gains: Points[] }>();
  for (const criterion of outlook.open) {
    const gain = gainOfCriterion(criterion, planned);
    if (gain <= 0) continue;
    const units = criterion.units.map(({ key, name }) => ({ key, code: '', name }));
    const nobody = [{ key: '', code: '', name: '' }];
    for (const named of by === 'field' ? [criterion.field] : units.length > 0 ? units : nobody) {
      const group = groups.get(named.key) ?? { named, gains: [] };
      groups.set(named.key, group);
      group.gains.push(gain);
    }
  }
  return [...groups.values()]
    .map(({ named, gains }) => ({
      ...named,
      criteria: gains.length,
      gain: sumPoints(gains),
      share: total > 0 ? sumPoints(gains) / total : 0,
    }))
    .sort((a, b) => b.gain - a.gain);
}
