import { done, failed, type Outcome } from '../../model/outcome';
import {
  dayIn,
  PLAN_ITEMS,
  planItemFault,
  withPlanSettings,
  type PlanSettings,
} from '../../reporting/settings/plan-heading';
import { thresholdFault, withThresholds } from '../../reporting/settings/thresholds';
import type { TierThresholds } from '../../reporting/gaps/tiers';
import type { Workbook } from '../../workbook/port';
import { highlightGaps } from '../gaps/highlight';
import { rewriteSettingsSheet } from './rewrite-settings';

/**
 * Keeps what the planner typed on the plan; the day as a reader writes it. Fails with 'setting-unfit' on the first item
 * that cannot be used.
 */
export async function setPlanHeading(workbook: Workbook, typed: PlanSettings): Promise<Outcome<null>> {
  const unfit = PLAN_ITEMS.find((item) => planItemFault(item, typed[item]) !== null);
  if (unfit) return failed('setting-unfit', { value: typed[unfit] });
  return rewriteSettingsSheet(workbook, (sheet) =>
    done(withPlanSettings(sheet, { ...typed, day: dayIn(typed.day) ?? '' })),
  );
}

/**
 * Keeps where the two middle colours end; `recolour` colours the tables anew at once. Fails with 'setting-unfit' when
 * they are no two rising numbers from 1 to 99.
 */
export async function setThresholds(
  workbook: Workbook,
  thresholds: TierThresholds,
  { recolour }: { readonly recolour: boolean },
): Promise<Outcome<{ readonly recoloured: boolean }>> {
  if (thresholdFault(thresholds) !== null)
    return failed('setting-unfit', { value: `${thresholds.low}; ${thresholds.high}` });
  const kept = await rewriteSettingsSheet(workbook, (sheet) => done(withThresholds(sheet, thresholds)));
  if (!kept.ok || !recolour) return kept.ok ? done({ recoloured: false }) : kept;
  const coloured = await highlightGaps(workbook);
  return coloured.ok || coloured.problem.id === 'no-table' ? done({ recoloured: coloured.ok }) : coloured;
}
