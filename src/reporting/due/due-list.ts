import type { CellPlace } from '../../model/grid';
import { isAssignable, type Appendix, type AppendixKind, type Plan, type PlanRow } from '../../model/plan';
import type { Points } from '../../model/points';
import { countedGap } from '../gaps/gaps';
import { lastDue } from '../progress/due';
import type { Progress, RowProgress } from '../progress/progress';
import type { UnitRole } from '../../model/roles';
import { rowIds } from '../rows/row-id';
import { endsOf, spanOf, type DueEnds, type DueSpan } from './due-spans';

/** Why work has no day: it never ends; something has to happen first; nobody wrote one; it cannot be read; no year. */
export type UndatedReason = 'ongoing' | 'event' | 'missing' | 'unreadable' | 'no-year';

/** Who takes part in work that is due. */
export interface DueUnit {
  readonly key: string;
  readonly name: string;
  readonly roles: readonly UnitRole[];
  /** The unit is asked for the row: see `answeringRole`. */
  readonly answers: boolean;
  /** The unit has reported its part as done or dropped. */
  readonly closed: boolean;
}

/** One day on which a row of the plan is due: a row with several days, or with reports that recur, has one a day. */
export interface DueItem {
  /** The row's id and which of its days this is: 'PAR/1.7~1x3k9z|2'. */
  readonly id: string;
  readonly kind: AppendixKind;
  readonly code: string;
  /** The criterion; '' where the table has only tasks. */
  readonly title: string;
  readonly task: string;
  readonly product: string;
  /** As written. */
  readonly deadline: string;
  /** ISO; null for work without a day. */
  readonly day: string | null;
  readonly span: DueSpan;
  readonly undated: UndatedReason | null;
  /** Which of the row's days it is, and of how many. */
  readonly turn: number;
  readonly turns: number;
  /** A report that recurs, as against one of several days. */
  readonly recurring: boolean;
  readonly units: readonly DueUnit[];
  /** Points that the row adds to a total. */
  readonly gap: Points;
  readonly source: CellPlace;
}

export interface DueList {
  readonly ends: DueEnds;
  /** By day; without a day last, in the plan's order. */
  readonly items: readonly DueItem[];
  /** Rows that are done or dropped: nothing of them is due. */
  readonly closed: number;
}

/**
 * What is still to be done and by when, as seen on an ISO day. What units have reported as done is left out. Late is
 * what progress calls late: the last day of a row that somebody answers for has gone by, or a unit says so itself.
 */
export function dueList(plan: Plan, progress: Pick<Progress, 'rows'>, day: string): DueList {
  const ends = endsOf(day);
  const reported = new Map(progress.rows.map((row) => [row.id, row]));
  const ids = rowIds(plan);
  const items: DueItem[] = [];
  let closed = 0;
  for (const appendix of plan.appendices)
    appendix.rows.forEach((row, index) => {
      if (!asksForWork(row)) return;
      const id = ids.get(appendix)![index]!;
      const own = reported.get(id) ?? null;
      if (own?.state === 'done' || own?.state === 'dropped') closed += 1;
      else items.push(...itemsOf({ appendix, row, id, own, ends }));
    });
  return { ends, items: items.toSorted(byDay), closed };
}

/** What one unit has still to do: rows in which it takes part and has not reported its own part as done. */
export const dueOfUnit = (list: DueList, unit: string): DueList => ({
  ...list,
  items: list.items.filter(({ units }) => units.some(({ key, closed }) => key === unit && !closed)),
});

/** Who is asked for the work of an item; none: nobody is. Who only coordinates is not. */
export const answeringUnits = ({ units }: Pick<DueItem, 'units'>): readonly string[] =>
  units.filter(({ answers }) => answers).map(({ name }) => name);

/** Whether an item is due by the end of a span: this month holds this week too. */
export function isWithin(item: DueItem, span: DueSpan, ends: DueEnds): boolean {
  if (item.span === span) return true;
  const isComing = item.day !== null && (item.span === 'week' || item.span === 'month');
  if (!isComing) return false;
  return (span === 'month' && item.day <= ends.month) || (span === 'quarter' && item.day <= ends.quarter);
}

/** Units that have something to do, those with most first; equal ones as in the plan. */
export function unitsDue({ items }: DueList): readonly { readonly key: string; readonly name: string }[] {
  const counts = new Map<string, { readonly key: string; readonly name: string; count: number }>();
  for (const { units } of items)
    for (const { key, name, closed } of units) {
      const unit = counts.get(key) ?? { key, name, count: 0 };
      counts.set(key, unit);
      if (!closed) unit.count += 1;
    }
  return [...counts.values()]
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ key, name }) => ({ key, name }));
}

/** A criterion above others, with nothing to be done in its own row, is no work. */
const asksForWork = (row: PlanRow): boolean =>
  isAssignable(row) &&
  (row.deadline !== undefined ||
    row.task !== undefined ||
    (row.lead?.value.length ?? 0) + (row.implementing?.value.length ?? 0) > 0);

interface OpenRow {
  readonly appendix: Appendix;
  readonly row: PlanRow;
  readonly id: string;
  readonly own: RowProgress | null;
  readonly ends: DueEnds;
}

function itemsOf({ appendix, row, id, own, ends }: OpenRow): DueItem[] {
  const days = row.deadline?.value.due ?? [];
  const shared = {
    kind: appendix.kind,
    code: row.code?.value?.text ?? row.code?.text ?? '',
    title: row.title?.value ?? '',
    task: row.task?.value ?? '',
    product: row.product?.value ?? '',
    deadline: row.deadline?.value.text ?? '',
    recurring: row.deadline?.value.kind === 'periodic',
    units: (own?.reports ?? []).map(({ key, unit, roles, answers, state }) => ({
      key,
      name: unit,
      roles,
      answers,
      closed: state !== 'open',
    })),
    gap: countedGap(row),
    source: row.at,
  };
  const isLate = own?.overdue ?? false;
  const isNobodys = own === null || own.state === 'nobody';
  if (days.length === 0)
    return [
      { ...shared, id: `${id}|0`, day: null, undated: undatedReason(row), turn: 1, turns: 1, span: late('undated') },
    ];
  // Work that recurs has no last day by which somebody could be late; that nobody was given it is told by its last turn.
  const last = isNobodys ? days.at(-1) : lastDue(row);
  const goneBy: DueSpan = isNobodys ? 'nobody' : 'overdue';
  return days.map((due, index) => {
    const span = due >= ends.day ? spanOf(due, ends) : due === last ? goneBy : 'passed';
    return {
      ...shared,
      id: `${id}|${index + 1}`,
      day: due,
      undated: null,
      turn: index + 1,
      turns: days.length,
      // A unit may call its work late before its day has come.
      span: due === last ? late(span) : span,
    };
  });

  function late(span: DueSpan): DueSpan {
    return isLate ? 'overdue' : span;
  }
}

function undatedReason({ deadline }: PlanRow): UndatedReason {
  const kind = deadline?.value.kind;
  if (kind === undefined) return 'missing';
  return kind === 'ongoing' || kind === 'event' || kind === 'unreadable' ? kind : 'no-year';
}

const byDay = (a: DueItem, b: DueItem): number => {
  if (a.day === b.day) return 0;
  if (a.day === null || b.day === null) return a.day === null ? 1 : -1;
  return a.day < b.day ? -1 : 1;
};
