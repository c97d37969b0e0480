import { atOnce } from '../../model/steps';
import { isAssignable, type Appendix, type Plan, type PlanRow, type UnitMention } from '../../model/plan';
import { UNIT_ROLES, WORKING_ROLES, type UnitRole } from '../../model/roles';
import { unitVocabulary } from '../../units/vocabulary';
import type { UnitList } from '../../model/units';
import { exceptionIn, isExcepted } from './exceptions';
import { rowIds, wordsOfRow } from '../rows/row-id';

/** One role of a unit in a row; `via` is the group by which the unit came to it. */
export interface Involvement {
  readonly role: UnitRole;
  readonly via?: string;
}

/** A row that a unit takes part in: one row, also when the unit both leads and implements it. */
export interface Assignment {
  readonly id: string;
  /** Title and task: see `RowIdentity`. */
  readonly words: string;
  readonly appendix: Appendix;
  readonly row: PlanRow;
  /** In the order of `UNIT_ROLES`. */
  readonly involvements: readonly Involvement[];
}

const isNamed = (row: PlanRow, role: UnitRole): boolean => (row[role]?.value.length ?? 0) > 0;

/**
 * Who is asked for a row: those who lead it; where nobody does those who implement it. Who only coordinates helps
 * whoever answers: where there is nobody else, nobody is asked.
 */
export const answeringRole = (row: PlanRow): UnitRole | null =>
  WORKING_ROLES.find((role) => isNamed(row, role)) ?? null;

/** True when the row stands on some unit's sheet. */
export const isGiven = (row: PlanRow): boolean => UNIT_ROLES.some((role) => isNamed(row, role));

/** True when the unit is one of those who are asked for the row. */
export const answersFor = ({ row, involvements }: Pick<Assignment, 'row' | 'involvements'>): boolean => {
  const asked = answeringRole(row);
  return involvements.some(({ role }) => role === asked);
};

/** Who gets a sheet: a unit, or a group whose members nobody has named. */
export interface Holder {
  readonly key: string;
  readonly name: string;
  readonly isGroup: boolean;
  /** In the plan's order. */
  readonly assignments: readonly Assignment[];
}

/**
 * Who is meant by a group, as the planner agreed on the settings sheet. An empty list: the group keeps a sheet of its
 * own.
 */
export interface AnsweredGroups {
  /** In every row, by the group's key. */
  readonly groups: ReadonlyMap<string, readonly Who[]>;
  /** In single rows. */
  readonly rows: ReadonlyMap<PlanRow, ReadonlyMap<string, readonly Who[]>>;
}
export const NO_ANSWERED_GROUPS: AnsweredGroups = { groups: new Map(), rows: new Map() };

/**
 * Who takes part in what. Groups are replaced by their members where the unit list or an agreement names any. Holders
 * come in the order in which the plan names them, units before groups.
 */
export const responsibilities = (
  plan: Plan,
  list: UnitList | null,
  answered: AnsweredGroups = NO_ANSWERED_GROUPS,
): readonly Holder[] => atOnce(responsibilitiesInSteps(plan, list, answered));

/** As `responsibilities`, with a pause after each row. */
export function* responsibilitiesInSteps(
  plan: Plan,
  list: UnitList | null,
  answered: AnsweredGroups = NO_ANSWERED_GROUPS,
): Generator<void, readonly Holder[]> {
  const holders = new Map<string, { name: string; isGroup: boolean; assignments: Assignment[] }>();
  const ids = rowIds(plan);
  const members = memberFinder(list, answered);
  for (const appendix of plan.appendices) {
    for (const [index, row] of appendix.rows.entries()) {
      yield;
      if (!isAssignable(row)) continue;
      for (const [key, { who, involvements }] of involved(row, members)) {
        const holder = holders.get(key) ?? { name: who.name, isGroup: who.isGroup, assignments: [] };
        holders.set(key, holder);
        holder.assignments.push({
          id: ids.get(appendix)![index]!,
          words: wordsOfRow(row),
          appendix,
          row,
          involvements,
        });
      }
    }
  }
  const all = [...holders].map(([key, holder]) => ({ key, ...holder }));
  return [...all.filter((holder) => !holder.isGroup), ...all.filter((holder) => holder.isGroup)];
}

/** Who is meant by a mention in a row: the members of a group, or the mention itself. */
export type MemberFinder = (mention: Who, row: PlanRow) => readonly Who[];
export type Who = Pick<UnitMention, 'key' | 'name' | 'isGroup'> & { readonly written?: string };

/**
 * The closest word counts: what is agreed for the row, then the members in the unit list, then what is agreed for the
 * group in all rows. A group may belong to a group; a circle ends where it began. A group without members stays itself.
 * 'Các phòng, đơn vị (trừ Thanh tra)' has the members of 'Các phòng, đơn vị' without Thanh tra, wherever they come
 * from.
 */
export function memberFinder(list: UnitList | null, answered: AnsweredGroups = NO_ANSWERED_GROUPS): MemberFinder {
  const byGroup = new Map<string, Who[]>();
  for (const unit of list?.units ?? [])
    for (const group of unit.groupKeys) byGroup.set(group, [...(byGroup.get(group) ?? []), unit]);
  const membersOf = (key: string): readonly Who[] => byGroup.get(key) ?? answered.groups.get(key) ?? [];
  const vocabulary = unitVocabulary(list);
  const find = (who: Who, seen: ReadonlySet<string>, direct: readonly Who[]): readonly Who[] => {
    const deeper = new Set(seen).add(who.key);
    const open = direct.filter((member) => !deeper.has(member.key));
    if (open.length === 0) return [who];
    const all = new Map(
      open
        .flatMap((member) => find(member, deeper, member.isGroup ? membersOf(member.key) : []))
        .map((member) => [member.key, member]),
    );
    return [...all.values()];
  };
  return (mention, row) => {
    if (!mention.isGroup) return [mention];
    const exception = exceptionIn(mention.written ?? mention.name);
    const inRow = answered.rows.get(row);
    // 'Các phòng, đơn vị trừ Thanh tra', without parentheses, has a key of its own; its members are those of the group
    // before it.
    const isOwn = !exception || inRow?.has(mention.key) === true || membersOf(mention.key).length > 0;
    const key = isOwn ? mention.key : vocabulary.keyOf(exception.group);
    const members = find({ ...mention, key }, new Set(), inRow?.get(key) ?? membersOf(key));
    if (!exception) return members;
    if (members.length === 1 && members[0]!.key === key) return [mention];
    const left = members.filter((member) => !isExcepted(namesOf(member, list), exception.without));
    return left.length > 0 ? left : [mention];
  };
}

const namesOf = (who: Who, list: UnitList | null): readonly string[] => [
  who.name,
  ...(list?.units.find(({ key }) => key === who.key)?.otherNames ?? []),
];

function involved(row: PlanRow, members: MemberFinder): Map<string, { who: Who; involvements: Involvement[] }> {
  const found = new Map<string, { who: Who; involvements: Involvement[] }>();
  for (const role of UNIT_ROLES) {
    // Units named by themselves come first: being in the group as well adds nothing.
    const mentions = [...(row[role]?.value ?? [])].sort((a, b) => Number(a.isGroup) - Number(b.isGroup));
    for (const mention of mentions) {
      for (const who of members(mention, row)) {
        const entry = found.get(who.key) ?? { who, involvements: [] };
        found.set(who.key, entry);
        if (entry.involvements.some((one) => one.role === role)) continue;
        entry.involvements.push(who.key === mention.key ? { role } : { role, via: mention.name });
      }
    }
  }
  return found;
}
