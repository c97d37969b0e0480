import type { Points } from '../../model/points';
import { planSide, type Counts } from '../../reporting/responsibility/proof';
import { unplacedOf } from '../../reporting/responsibility/unplaced';
import type { Workbook } from '../../workbook/port';
import { runBy } from '../left-by-run';
import { BUILD } from '../version';
import type { GenerateResult } from '../session';
import type { PlanRead } from './plan-and-units';

/** What a run would be done with: another build may draw sheets in another way, another day finds other rows late. */
export interface RunTerms {
  readonly today: string;
  /** By default the one that runs; null: no run is known again. */
  readonly build?: string | null;
}

/** What is said of a workbook on which a run has been done. */
interface Word {
  readonly run: string;
  readonly sheets: number;
  readonly counts: Counts;
}

const runOf = ({ today, build = BUILD }: RunTerms): string | null =>
  build === null ? null : `${runBy(build)} ${today}`;

/** Says of the workbook that it is as a run in these terms leaves it. */
export function sayDone(
  workbook: Workbook,
  terms: RunTerms,
  { added, updated, unchanged, proof }: GenerateResult,
): void {
  const run = runOf(terms);
  if (run === null) return;
  const counts = {
    criteria: proof.criteria.sheets,
    assignments: proof.assignments.sheets,
    points: proof.points.sheets,
  };
  workbook.seal?.say(JSON.stringify({ run, sheets: added + updated + unchanged, counts } satisfies Word));
}

/**
 * What a run would answer on a workbook that is to the byte as the same run left it: all sheets stay. Null where that is
 * not certain, or where the plan is counted otherwise than the sheets were.
 */
export function doneBefore(
  workbook: Workbook,
  terms: RunTerms,
  { plan, list, settings, odd }: PlanRead,
): GenerateResult | null {
  const said = wordIn(workbook.seal?.said() ?? null);
  if (said === null || said.run !== runOf(terms)) return null;
  const now = planSide(plan, list, settings.groupAnswers.answered);
  const { criteria, assignments, points } = said.counts;
  if (now.criteria !== criteria || now.assignments !== assignments || now.points !== points) return null;
  const both = <T extends number | Points>(count: T) => ({ plan: count, sheets: count });
  return {
    added: 0,
    updated: 0,
    unchanged: said.sheets,
    proof: {
      criteria: both(criteria),
      assignments: both(assignments),
      points: both(points),
      unplaced: unplacedOf(plan),
    },
    odd,
    changes: [],
  };
}

/** Only what this build has written itself is understood, and `run` says so. */
function wordIn(text: string | null): Word | null {
  try {
    return text === null ? null : (JSON.parse(text) as Word);
  } catch {
    return null;
  }
}
