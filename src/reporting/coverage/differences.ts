import type { LaterDeadline, OtherPoints } from '../../model/coverage/coverage';
import type { PlanRow } from '../../model/plan';
import type { Entry } from './entries';

/**
 * Our time for a task where it ends after the day that the plan above sets, or on no day at all; null where it does not, or where
 * one of them cannot be read. Of recurring reports the first counts too: a report each year is later than one each quarter.
 */
export function laterThanGiven(above: PlanRow, ours: PlanRow): LaterDeadline | null {
  const given = above.deadline?.value;
  const own = ours.deadline;
  if (!given || !own || given.due.length === 0) return null;
  const { due, kind } = own.value;
  if (due.length === 0)
    return kind === 'ongoing' || kind === 'event' ? { given: given.due.at(-1)!, ours: null, at: own.at } : null;
  const [last, ownLast] = [given.due.at(-1)!, due.at(-1)!];
  if (ownLast > last) return { given: last, ours: ownLast, at: own.at };
  const recurs = given.kind === 'periodic' || given.kind === 'several';
  return recurs && due[0]! > given.due[0]! ? { given: given.due[0]!, ours: due[0]!, at: own.at } : null;
}

/** Benchmarks that differ, and achieved points of one and the same year that do. */
export function otherPoints(above: Entry, ours: Entry): readonly OtherPoints[] {
  const roles = ['benchmark', 'achieved'] as const;
  return roles.flatMap((role): OtherPoints[] => {
    const [given, own] = [above.row[role], ours.row[role]];
    if (given?.value == null || own?.value == null || given.value === own.value) return [];
    const sameYear = above.appendix.year !== null && above.appendix.year === ours.appendix.year;
    // A criterion of several rows has its points once; ours may be a part of it.
    if (above.code === '' || above.code !== ours.code || (role === 'achieved' && !sameYear)) return [];
    return [{ role, given: given.value, ours: own.value, at: own.at }];
  });
}
