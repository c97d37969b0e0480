import { gapOf, type Appendix, type Plan, type PlanRow } from '../../model/plan';
import { NO_POINTS, sumPoints, type Points } from '../../model/points';
import { foldText } from '../../model/text';
import { hasGap } from './gaps';
import { UNIT_ROLES, type UnitRole } from '../../model/roles';
import { type MemberFinder } from '../responsibility/responsibilities';

/** Criteria that lost points and belong together, with what they lost. */
export interface GapGroup {
  /** Unique in its list; '' for criteria that belong nowhere. */
  readonly key: string;
  /** Number of a field as written ('2', 'II'); '' for units. */
  readonly code: string;
  /** Heading of the field or name of the unit; '' when there is none. */
  readonly name: string;
  /** Leaf criteria below their benchmark, largest loss first, then as in the workbook. */
  readonly rows: readonly PlanRow[];
  readonly gap: Points;
  /** Of all points lost in the plan, 0 to 1. */
  readonly share: number;
  /** Share of all points lost by the criteria of this group and of those before it, each criterion once. */
  readonly running: number;
}

export interface UnitGap extends GapGroup {
  /** The lead is a group of units ('Các phòng, đơn vị'): nobody in particular. */
  readonly isGroup: boolean;
  /** All criteria in which the unit has a part, leading, implementing or coordinating, each once. */
  readonly partIn: { readonly criteria: number; readonly gap: Points };
}

/** Which criteria are looked at; shares are of all points lost all the same. */
export type GapFilter = (row: PlanRow) => boolean;

interface GapRowInTable {
  readonly row: PlanRow;
  readonly appendix: Appendix;
}

/**
 * Leaf criteria below their benchmark, in reading order. A criterion above its benchmark, which only a mistake puts
 * there, does not make up for what others lost.
 */
function gapRows(plan: Plan): GapRowInTable[] {
  return plan.appendices.flatMap((appendix) => appendix.rows.filter(hasGap).map((row) => ({ row, appendix })));
}

const gapSum = (rows: Iterable<PlanRow>): Points => sumPoints([...rows].map((row) => gapOf(row)!));

/**
 * Gaps by field, largest first. The field of 2.4.1 is 2; without such a number the heading above. A
 * field in several tables is one.
 */
export function gapsByField(plan: Plan, filter: GapFilter = () => true): readonly GapGroup[] {
  const fieldOf = fieldFinder();
  return ranked(plan, filter, (row) => [fieldOf(row)]);
}

/**
 * Gaps by the unit that leads, largest first. A criterion with several leads counts for each of them,
 * so the gaps may add up to more than was lost; the running share never does. Criteria without one have the key ''.
 * Groups count for their members, as on the sheets. `all`: by the units that have any part in a criterion.
 */
export function gapsByUnit(
  plan: Plan,
  members: MemberFinder,
  filter: GapFilter = () => true,
  part: 'lead' | 'all' = 'lead',
): readonly UnitGap[] {
  const involved = (row: PlanRow, roles: readonly UnitRole[]) =>
    roles.flatMap((role) => (row[role]?.value ?? []).flatMap((one) => members(one, row)));
  const parts = new Map<string, Set<PlanRow>>();
  const isGroup = new Map<string, boolean>();
  for (const { row } of gapRows(plan))
    for (const mention of involved(row, UNIT_ROLES)) {
      parts.set(mention.key, (parts.get(mention.key) ?? new Set()).add(row));
      isGroup.set(mention.key, mention.isGroup);
    }
  const unitsOf = ({ row }: GapRowInTable): Named[] => {
    const units = new Map(
      involved(row, part === 'lead' ? ['lead'] : UNIT_ROLES).map(({ key, name }) => [key, { key, code: '', name }]),
    );
    return units.size > 0 ? [...units.values()] : [NOWHERE];
  };
  return ranked(plan, filter, unitsOf).map((group) => {
    const rows = parts.get(group.key) ?? new Set(group.rows);
    return { ...group, isGroup: isGroup.get(group.key) ?? false, partIn: { criteria: rows.size, gap: gapSum(rows) } };
  });
}

export type Named = Pick<GapGroup, 'key' | 'code' | 'name'>;
const NOWHERE: Named = { key: '', code: '', name: '' };

function ranked(
  plan: Plan,
  filter: GapFilter,
  groupsOf: (row: GapRowInTable) => readonly Named[],
): readonly GapGroup[] {
  const all = gapRows(plan);
  const total = gapSum(all.map(({ row }) => row));
  const groups = new Map<string, { readonly named: Named; readonly rows: PlanRow[] }>();
  for (const one of all)
    if (filter(one.row))
      for (const named of groupsOf(one)) {
        const group = groups.get(named.key) ?? { named, rows: [] };
        groups.set(named.key, group);
        group.rows.push(one.row);
      }
  const counted = new Set<PlanRow>();
  let sum = NO_POINTS;
  return [...groups.values()]
    .map(({ named, rows }) => ({ ...named, rows: rows.sort((a, b) => gapOf(b)! - gapOf(a)!), gap: gapSum(rows) }))
    .sort((a, b) => b.gap - a.gap)
    .map((group) => {
      const fresh = group.rows.filter((row) => !counted.has(row));
      for (const row of fresh) counted.add(row);
      sum = sumPoints([sum, gapSum(fresh)]);
      return { ...group, share: group.gap / total, running: sum / total };
    });
}

/** Looks up the field of a row; headings of a table are indexed once. */
export function fieldFinder(): (row: GapRowInTable) => Named {
  const headings = new Map<Appendix, ReadonlyMap<string, PlanRow>>();
  return ({ row, appendix }) => {
    const byCode = headings.get(appendix) ?? headingsByCode(appendix);
    headings.set(appendix, byCode);
    const code = row.code?.value;
    const number = code?.style === 'arabic' && code.parts.length > 1 ? String(code.parts[0]) : null;
    if (number !== null && byCode.has(number)) return named(byCode.get(number)!);
    if (row.section !== undefined) return named(appendix.rows[row.section]!);
    return number === null ? NOWHERE : { key: number, code: number, name: '' };
  };
}

function headingsByCode({ rows }: Appendix): ReadonlyMap<string, PlanRow> {
  const found = new Map<string, PlanRow>();
  for (const row of rows) {
    const code = row.code?.value?.text;
    if (code !== undefined && (row.type === 'section' || row.children.length > 0) && !found.has(code))
      found.set(code, row);
  }
  return found;
}

function named(heading: PlanRow): Named {
  const code = heading.code?.value?.text ?? heading.code?.text ?? '';
  const name = heading.title?.value ?? '';
  return { key: `${code}|${foldText(name)}`, code, name };
}
