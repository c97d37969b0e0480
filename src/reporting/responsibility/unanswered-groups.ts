import type { CellPlace } from '../../model/grid';
import { isAssignable, type Plan, type PlanRow } from '../../model/plan';
import { oneLine } from '../../model/text';
import type { UnitList } from '../../model/units';
import { UNIT_ROLES } from '../../model/roles';
import { memberFinder, type AnsweredGroups } from './responsibilities';
import { rowIds } from '../rows/row-id';
import { labelOfName, nameOfRow, type RowName } from '../settings/group-rows';

/** A row in which it is open who is meant by a group. */
export interface UnansweredRow {
  /** As in `rowIds`. */
  readonly id: string;
  readonly label: string;
  /** The group as the row writes it, when that says more than its name: 'Các phòng, đơn vị (trừ Thanh tra)'. */
  readonly written: string;
  readonly at: CellPlace;
}

/** A group of which nobody has said who it is, and that nobody has said to leave as it is. */
export interface UnansweredGroup {
  readonly key: string;
  readonly name: string;
  /** In the plan's order. */
  readonly rows: readonly UnansweredRow[];
}

/** The groups to ask about, in the order of their first open row. */
export function unansweredGroups(
  plan: Plan,
  list: UnitList | null,
  answered: AnsweredGroups,
): readonly UnansweredGroup[] {
  const members = memberFinder(list, answered);
  const ids = rowIds(plan);
  const groups = new Map<string, { readonly key: string; readonly name: string; readonly rows: UnansweredRow[] }>();
  for (const appendix of plan.appendices)
    for (const [index, row] of appendix.rows.entries()) {
      if (!isAssignable(row)) continue;
      for (const field of UNIT_ROLES.map((role) => row[role]))
        for (const mention of field?.value ?? []) {
          if (
            !mention.isGroup ||
            !members(mention, row).some(({ key }) => key === mention.key) ||
            isLeftAsGroup(answered, row, mention.key)
          )
            continue;
          const group = groups.get(mention.key) ?? { key: mention.key, name: mention.name, rows: [] };
          groups.set(mention.key, group);
          const id = ids.get(appendix)![index]!;
          const written = oneLine(mention.written);
          if (group.rows.at(-1)?.id !== id)
            group.rows.push({
              id,
              label: labelOfName(nameOfRow(appendix, row)),
              written: written === mention.name ? '' : written,
              at: field!.at,
            });
        }
    }
  return [...groups.values()];
}

const isLeftAsGroup = ({ groups, rows }: AnsweredGroups, row: PlanRow, key: string): boolean =>
  (rows.get(row)?.get(key) ?? groups.get(key))?.length === 0;

/** The row with that id, and what it is called; null when the plan has none any more. */
export function rowWithId(plan: Plan, id: string): { readonly row: PlanRow; readonly name: RowName } | null {
  for (const [appendix, ids] of rowIds(plan)) {
    const index = ids.indexOf(id);
    if (index >= 0) return { row: appendix.rows[index]!, name: nameOfRow(appendix, appendix.rows[index]!) };
  }
  return null;
}
