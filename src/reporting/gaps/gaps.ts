import { gapOf, isLeaf, type Appendix, type Plan, type PlanRow } from '../../model/plan';
import { NO_POINTS, subtractPoints, sumPoints, type Points } from '../../model/points';

/** Points lost by the leaf criteria of the plan: a parent never counts beside its listed children. */
export const planGap = (plan: Plan): Points =>
  sumPoints(plan.appendices.flatMap((appendix) => appendix.rows.map(countedGap)));

/** What a row adds to a total: its gap when it is a leaf with both numbers, else nothing. */
export const countedGap = (row: PlanRow): Points => (isCounted(row) ? gapOf(row)! : NO_POINTS);

/** A leaf criterion whose benchmark and achieved points can both be read. */
export const isCounted = (row: PlanRow): boolean => isLeaf(row) && gapOf(row) !== null;

/** A counted criterion that is below its benchmark. */
export const hasGap = (row: PlanRow): boolean => isCounted(row) && row.benchmark!.value! > 0 && gapOf(row)! > 0;

/**
 * A counted criterion with more points than its benchmark: only a mistake puts it there, and it makes every total of
 * lost points smaller.
 */
export const exceedsBenchmark = (row: PlanRow): boolean => isCounted(row) && gapOf(row)! < 0;

/** By how much all of these rows together are above their benchmarks. */
export const excessOf = (exceeding: readonly PlanRow[]): Points =>
  subtractPoints(NO_POINTS, sumPoints(exceeding.map((row) => gapOf(row)!)));

/** Whether any row of the table has points to show. */
export const hasPoints = (appendix: Appendix): boolean =>
  appendix.columns.benchmark !== undefined || appendix.columns.achieved !== undefined;
