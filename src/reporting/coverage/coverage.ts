import type {
  Coverage,
  CoverageState,
  GivenRole,
  GivenRow,
  GroupMembership,
  Membership,
  NotGivenRow,
} from '../../model/coverage/coverage';
import type { Plan, PlanRow } from '../../model/plan';
import type { UnitList } from '../../model/units';
import { UNIT_ROLES } from '../../model/roles';
import { memberFinder, type Who } from '../responsibility/responsibilities';
import { laterThanGiven, otherPoints } from './differences';
import { atOnce } from '../../model/steps';
import { entriesInSteps, type Entry } from './entries';
import { likeness } from './likeness';
import { grouped, matchPlansInSteps, type AgreedPair, type Pair } from './match-plans';
import { membershipIn, unitKeys, type OwnUnit } from './memberships';

/** What is known beside the two plans. */
export interface CoverageOptions {
  readonly unit: OwnUnit;
  /** What the planner said of groups, by their keys. */
  readonly groups?: ReadonlyMap<string, 'in' | 'out'>;
  readonly pairs?: readonly AgreedPair[];
  /** The unit list of the plan above. */
  readonly list?: UnitList | null;
}

/** A plan that is held against many others, read and cut into words once. */
export interface PlanAbove {
  readonly plan: Plan;
  readonly entries: readonly Entry[];
}
export const planAbove = (plan: Plan): PlanAbove => atOnce(planAboveInSteps(plan));

/** As `planAbove`, with a pause now and then for the caller to let others work. */
export function* planAboveInSteps(plan: Plan): Generator<void, PlanAbove> {
  return { plan, entries: yield* entriesInSteps(plan) };
}

/** What the plan above gives to our unit, and what our own plan has for it. Pure. */
export const coverageOf = (above: PlanAbove, ours: Plan, options: CoverageOptions): Coverage =>
  atOnce(coverageInSteps(above, ours, options));

/** As `coverageOf`, with a pause now and then for the caller to let others work. */
export function* coverageInSteps(above: PlanAbove, ours: Plan, options: CoverageOptions): Generator<void, Coverage> {
  const own = yield* entriesInSteps(ours);
  const pairs = yield* matchPlansInSteps(above.entries, own, options.pairs);
  yield;
  const groups = groupMemberships(above.entries, options);
  const rolesOf = roleFinder(groups, options);
  const years = otherYears(above.plan, ours);
  const byAbove = grouped(pairs, (pair) => pair.above);
  yield;
  const given = above.entries.flatMap((entry): GivenRow[] => {
    const roles = rolesOf(entry.row);
    return roles.length === 0 ? [] : [givenRow(entry, roles, byAbove.get(entry) ?? [], years === null)];
  });
  return {
    unit: options.unit.names[0] ?? '',
    groups: [...groups.values()],
    given,
    notGiven: notGiven(own, pairs, new Set(given.map(({ row }) => row))),
    years,
  };
}

interface FoundRole extends GivenRole {
  readonly membership: Membership;
}

function givenRow(entry: Entry, roles: readonly FoundRole[], pairs: readonly Pair[], daysCount: boolean): GivenRow {
  const sure = pairs.filter(({ doubtful }) => !doubtful);
  const { appendix, row, id } = entry;
  return {
    appendix,
    row,
    id,
    roles: roles.map(({ role, via }) => (via === undefined ? { role } : { role, via })),
    conditional: roles.every(({ membership }) => membership === 'maybe'),
    state: stateOf(entry, pairs, sure),
    matches: [...sure, ...pairs.filter(({ doubtful }) => doubtful)].map(({ ours, by, doubtful }) => ({
      ours: { appendix: ours.appendix, row: ours.row, id: ours.id },
      by,
      doubtful,
    })),
    later: daysCount ? sure.flatMap(({ ours }) => laterThanGiven(row, ours.row) ?? []) : [],
    points: sure.flatMap(({ ours }) => otherPoints(entry, ours)),
  };
}

/** So much of the words of a task is common that a reader calls it the same. */
const SAME_TASK = 0.6;

function stateOf(entry: Entry, pairs: readonly Pair[], sure: readonly Pair[]): CoverageState {
  if (pairs.length === 0) return 'missing';
  if (sure.length === 0) return 'doubtful';
  const same = entry.task.size === 0 || sure.some(({ ours }) => likeness(entry.task, ours.task) >= SAME_TASK);
  return same ? 'covered' : 'reworded';
}

/** Every group of the plan above: as the planner said, else as its unit list or its words tell. */
function groupMemberships(entries: readonly Entry[], options: CoverageOptions): ReadonlyMap<string, GroupMembership> {
  const members = memberFinder(options.list ?? null);
  const found = new Map<string, GroupMembership>();
  for (const { row } of entries) {
    const mentions = new Map(
      UNIT_ROLES.flatMap((role) => row[role]?.value ?? [])
        .filter(({ isGroup }) => isGroup)
        .map((mention) => [mention.key, mention]),
    );
    for (const [key, mention] of mentions) {
      const before = found.get(key);
      found.set(key, before ? { ...before, rows: before.rows + 1 } : told(mention, members(mention, row), options));
    }
  }
  return found;
}

function told({ key, name }: Who, members: readonly Who[], { unit, groups }: CoverageOptions): GroupMembership {
  const said = groups?.get(key);
  const isListed = members.some((one) => one.key !== key);
  const listed = members.some((one) => isOwn(one, unit)) ? 'in' : 'out';
  return {
    key,
    name,
    membership: said ?? (isListed ? listed : membershipIn(name, unit)),
    answered: said !== undefined,
    rows: 1,
  };
}

const isOwn = ({ key, name }: { readonly key: string; readonly name: string }, unit: OwnUnit): boolean =>
  unit.keys.has(key) || unitKeys(name).some((one) => unit.keys.has(one));

/** In what roles a row is ours: named ourselves, else by the surest group. */
function roleFinder(
  groups: ReadonlyMap<string, GroupMembership>,
  { unit }: CoverageOptions,
): (row: PlanRow) => readonly FoundRole[] {
  return (row) =>
    UNIT_ROLES.flatMap((role): FoundRole[] => {
      const mentions = row[role]?.value ?? [];
      if (mentions.some((one) => !one.isGroup && isOwn(one, unit))) return [{ role, membership: 'in' }];
      const via = mentions
        .flatMap(({ key, isGroup }) => (isGroup ? (groups.get(key) ?? []) : []))
        .filter(({ membership }) => membership !== 'out');
      const best = via.find(({ membership }) => membership === 'in') ?? via[0];
      return best ? [{ role, via: best.name, membership: best.membership }] : [];
    });
}

/** Ours that the plan above gives to others, or does not have. What stands above without anybody's name is no task of ours. */
function notGiven(own: readonly Entry[], pairs: readonly Pair[], given: ReadonlySet<PlanRow>): readonly NotGivenRow[] {
  const byOurs = grouped(pairs, (pair) => pair.ours);
  return own.flatMap((entry): NotGivenRow[] => {
    const { appendix, row, id } = entry;
    const above = byOurs.get(entry) ?? [];
    if (above.some((pair) => given.has(pair.above.row))) return [];
    const same = above.find(({ doubtful }) => !doubtful)?.above ?? null;
    if (same && UNIT_ROLES.every((role) => (same.row[role]?.value ?? []).length === 0)) return [];
    return [{ appendix, row, id, above: same && { appendix: same.appendix, row: same.row, id: same.id } }];
  });
}

function otherYears(above: Plan, ours: Plan): Coverage['years'] {
  const yearOf = (plan: Plan): number | null =>
    plan.appendices.map(({ planYear }) => planYear).find((year) => year !== null) ?? null;
  const [first, second] = [yearOf(above), yearOf(ours)];
  return first === null || second === null || first === second ? null : { above: first, ours: second };
}
