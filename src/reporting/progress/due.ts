import type { PlanRow } from '../../model/plan';

/**
 * The last day on which a row is in time, ISO; null when it has none. Work that recurs is never late as a whole: its
 * reports have their own days, and the row ends with the plan.
 */
export function lastDue(row: PlanRow): string | null {
  const deadline = row.deadline?.value;
  return deadline === undefined || deadline.kind === 'periodic' ? null : (deadline.due.at(-1) ?? null);
}
