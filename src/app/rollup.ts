import { done, failed, type Outcome } from '../model/outcome';
import { progressIn } from '../reporting/plan-sheets';
import type { Progress } from '../reporting/progress';
import type { Workbook } from '../workbook/port';
import { localDay, readPlanAndUnits } from './sheets-read';

export type { Progress, RowProgress, UnitProgress, UnitReportLine, WorkState } from '../reporting/progress';

/**
 * What the units report now: counts by unit and by row of the plan, what is late, where reports differ, points still open.
 * Deadlines are judged by the day on the summary sheet, else by `today` (ISO; the computer's day when absent). Nothing is
 * written. Fails with 'no-table' when nobody has a row.
 */
export async function readProgress(workbook: Workbook, today: string = localDay(new Date())): Promise<Outcome<Progress>> {
  const read = await readPlanAndUnits(workbook);
  if (!read.ok) return read;
  const { plan, list, grids } = read.value;
  const progress = progressIn(plan, list, grids, today);
  return progress.rows.length === 0 ? failed('no-table') : done(progress);
}
