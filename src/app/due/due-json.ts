import { cellAddress } from '../../model/address';
import { pointsToNumber } from '../../model/points';
import type { DueItem, DueList } from '../../reporting/due/due-list';
import type { UnitRole } from '../../model/roles';

/** What `phuluc due --json` prints for a file: plain JSON, keys in this order, points as numbers, days in ISO. */
export const dueJson = (file: string, { ends, items, closed }: DueList) => ({
  file,
  day: ends.day,
  items: items.map(itemJson),
  closed,
});

function itemJson(item: DueItem) {
  const named = (role: UnitRole): readonly string[] =>
    item.units.filter(({ roles }) => roles.includes(role)).map(({ name }) => name);
  return {
    span: item.span,
    day: item.day,
    undated: item.undated,
    turn: item.turn,
    turns: item.turns,
    recurring: item.recurring,
    kind: item.kind,
    code: item.code,
    title: item.title,
    task: item.task,
    deadline: item.deadline,
    lead: named('lead'),
    implementing: named('implementing'),
    coordinating: named('coordinating'),
    gap: pointsToNumber(item.gap),
    sheet: item.source.sheet,
    cell: cellAddress(item.source),
  };
}
