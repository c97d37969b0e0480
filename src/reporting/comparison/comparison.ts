import { gapOf, type Plan, type PlanRow, type UnitMention } from '../../model/plan';
import { WORKING_ROLES } from '../../model/roles';
import { NO_POINTS, subtractPoints, sumPoints, type Points } from '../../model/points';
import { fieldFinder } from '../gaps/gap-groups';
import { carriedTasks, type CarriedTask } from './carried-tasks';
import { joinCriteria, type CriterionPair, type JoinedCriteria } from './join-criteria';

/** A criterion in two years. Numbers are null where they are missing or unreadable. */
export interface ComparedCriterion extends CriterionPair {
  readonly achieved: { readonly before: Points | null; readonly after: Points | null };
  /** Achieved after − before. Null where one is missing, or where the benchmark is another: then they do not compare. */
  readonly change: Points | null;
  readonly benchmarkChanged: boolean;
  /** A leaf of the comparison: nothing below it is compared, so it counts in sums. */
  readonly counts: boolean;
  /** Points were lost before and after. */
  readonly lostAgain: boolean;
  /** Who leads is another, else who implements. */
  readonly unitsChanged: ChangedUnits | null;
}

export interface ChangedUnits {
  readonly role: 'lead' | 'implementing';
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Points that a field or unit won and lost between two years. */
export interface ChangeGroup {
  /** '' for criteria that belong nowhere. */
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly won: Points;
  /** Negative or 0. */
  readonly lost: Points;
  /** won + lost. */
  readonly change: Points;
  readonly criteria: readonly ComparedCriterion[];
}

export interface Comparison {
  /** Of the points; null where none is written. */
  readonly years: { readonly before: number | null; readonly after: number | null };
  readonly criteria: readonly ComparedCriterion[];
  readonly onlyBefore: JoinedCriteria['onlyBefore'];
  readonly onlyAfter: JoinedCriteria['onlyAfter'];
  /** Most changed first, down or up. */
  readonly fields: readonly ChangeGroup[];
  /** By who leads in the later plan. */
  readonly units: readonly ChangeGroup[];
  readonly total: Pick<ChangeGroup, 'won' | 'lost' | 'change'>;
  readonly carried: readonly CarriedTask[];
}

/** Two plans or score tables beside each other: the earlier and the later. */
export function comparePlans(before: Plan, after: Plan): Comparison {
  const joined = joinCriteria(before, after);
  const below = pairedAncestors(joined.pairs);
  const criteria = joined.pairs.map((pair) => compared(pair, !below.has(pair)));
  const fieldOf = fieldFinder();
  const counted = criteria.filter(({ counts, change }) => counts && change !== null);
  return {
    years: { before: yearOf(before), after: yearOf(after) },
    criteria,
    onlyBefore: joined.onlyBefore,
    onlyAfter: joined.onlyAfter,
    fields: ranked(counted, ({ after: placed }) => [fieldOf(placed)]),
    units: ranked(counted, ({ after: placed, before: earlier }) =>
      leadsOf(placed.row, earlier.row).map(({ key, name }) => ({ key, code: '', name })),
    ),
    total: sums(counted),
    carried: carriedTasks(before, after),
  };
}

/** The earlier of two plans first, by the year of their points; as given where that does not tell. */
export function inOrderOfYears(one: Plan, other: Plan): readonly [Plan, Plan] {
  const [a, b] = [yearOf(one), yearOf(other)];
  return a !== null && b !== null && b < a ? [other, one] : [one, other];
}

/** The year of most tables with points. */
function yearOf({ appendices }: Plan): number | null {
  const counts = new Map<number, number>();
  for (const { year, columns, rows } of appendices)
    if (year !== null && columns.benchmark !== undefined) counts.set(year, (counts.get(year) ?? 0) + rows.length);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Pairs with another pair below them: their points are counted there. */
function pairedAncestors(pairs: readonly CriterionPair[]): ReadonlySet<CriterionPair> {
  const byRow = new Map(pairs.flatMap((pair) => [[pair.before.row, pair] as const, [pair.after.row, pair] as const]));
  const above = new Set<CriterionPair>();
  for (const { before, after } of pairs)
    for (const { appendix, row } of [before, after])
      for (let at = row.parent; at !== undefined; at = appendix.rows[at]!.parent) {
        const pair = byRow.get(appendix.rows[at]!);
        if (pair) above.add(pair);
      }
  return above;
}

function compared(pair: CriterionPair, counts: boolean): ComparedCriterion {
  const [before, after] = [pair.before.row, pair.after.row];
  const achieved = { before: before.achieved?.value ?? null, after: after.achieved?.value ?? null };
  const benchmarks = [before.benchmark?.value ?? null, after.benchmark?.value ?? null];
  const benchmarkChanged = benchmarks.every((one) => one !== null) && benchmarks[0] !== benchmarks[1];
  return {
    ...pair,
    achieved,
    change:
      achieved.before === null || achieved.after === null || benchmarkChanged
        ? null
        : subtractPoints(achieved.after, achieved.before),
    benchmarkChanged,
    counts,
    lostAgain: (gapOf(before) ?? 0) > 0 && (gapOf(after) ?? 0) > 0,
    unitsChanged: changedUnits(before, after),
  };
}

function changedUnits(before: PlanRow, after: PlanRow): ChangedUnits | null {
  const keys = (units: readonly UnitMention[]): string => [...new Set(units.map(({ key }) => key))].sort().join('\n');
  const names = (units: readonly UnitMention[]): readonly string[] => [...new Set(units.map(({ name }) => name))];
  for (const role of WORKING_ROLES) {
    const [old, now] = [before[role]?.value ?? [], after[role]?.value ?? []];
    // Who is not named in one of the years may be the same all the same.
    if (old.length > 0 && now.length > 0 && keys(old) !== keys(now))
      return { role, before: names(old), after: names(now) };
  }
  return null;
}

const NOBODY = { key: '', name: '' };
const leadsOf = (after: PlanRow, before: PlanRow): readonly Pick<UnitMention, 'key' | 'name'>[] => {
  const leads = [after.lead?.value ?? [], before.lead?.value ?? []].find((some) => some.length > 0) ?? [];
  return leads.length > 0 ? [...new Map(leads.map((lead) => [lead.key, lead])).values()] : [NOBODY];
};

type Named = Pick<ChangeGroup, 'key' | 'code' | 'name'>;

/** Most changed first; ties as in the later plan. */
function ranked(
  criteria: readonly ComparedCriterion[],
  groupsOf: (criterion: ComparedCriterion) => readonly Named[],
): readonly ChangeGroup[] {
  const groups = new Map<string, { readonly named: Named; readonly own: ComparedCriterion[] }>();
  for (const criterion of criteria)
    for (const named of groupsOf(criterion)) {
      const group = groups.get(named.key) ?? { named, own: [] };
      groups.set(named.key, group);
      group.own.push(criterion);
    }
  return [...groups.values()]
    .map(({ named, own }) => ({
      ...named,
      ...sums(own),
      criteria: own.toSorted((a, b) => a.change! - b.change!),
    }))
    .sort((a, b) => largestMove(b) - largestMove(a));
}

/** The larger of what a group won and what it lost, in ten-thousandths of a point. */
const largestMove = ({ won, lost }: Pick<ChangeGroup, 'won' | 'lost'>): number => Math.max(won, Math.abs(lost));

function sums(criteria: readonly ComparedCriterion[]): Pick<ChangeGroup, 'won' | 'lost' | 'change'> {
  const changes = criteria.map(({ change }) => change ?? NO_POINTS);
  const won = sumPoints(changes.filter((change) => change > 0));
  const lost = sumPoints(changes.filter((change) => change < 0));
  return { won, lost, change: sumPoints([won, lost]) };
}
