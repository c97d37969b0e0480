import { inReadingOrder } from '../places';
import { rule } from '../rule';

/**
 * A group ("Các phòng, đơn vị có TTHC") stands for units that only the planner knows. The sheet 'Đơn vị' says who
 * belongs to it; then the responsibility sheets reach every member. Info: the plan is right without, the sheets are
 * less use.
 */
export const groupUndefined = rule({
  id: 'group-undefined',
  severity: 'info',
  messages: { 'group-undefined': ['group', 'count', 'list'], 'group-undefined/no-list': ['groups', 'count'] },
  *checkPlan(plan, { units, isAnswered, spelledUnits }) {
    if (units === undefined) return;
    const cellsOf = ({ key, spellings }: (typeof spelledUnits)[number]) =>
      inReadingOrder(
        plan,
        spellings.flatMap(({ at }) => at).filter((at) => !isAnswered(key, at)),
      );
    const groups = spelledUnits.filter((group) => group.isGroup && cellsOf(group).length > 0);
    if (groups.length === 0) return;
    if (units === null) {
      const [first, ...related] = inReadingOrder(
        plan,
        groups.map((group) => cellsOf(group)[0]!),
      );
      const named = groups.slice(0, 4).map(({ name }) => `“${name}”`);
      yield {
        message: 'group-undefined/no-list',
        at: first!,
        related,
        args: { groups: { list: groups.length > named.length ? [...named, '…'] : named }, count: groups.length },
      };
      return;
    }
    const defined = new Set(units.units.flatMap(({ groupKeys }) => groupKeys));
    for (const group of groups) {
      if (defined.has(group.key)) continue;
      const [first, ...related] = cellsOf(group);
      yield {
        message: 'group-undefined',
        at: first!,
        related,
        args: { group: group.name, count: related.length + 1, list: units.sheet },
      };
    }
  },
});
