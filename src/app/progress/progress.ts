import type { CellPlace } from '../../model/grid';
import { done, type Outcome } from '../../model/outcome';
import { dayCellIn, progressInSteps } from '../../reporting/responsibility/plan-sheets';
import type { Progress } from '../../reporting/progress/progress';
import type { Workbook } from '../../workbook/port';
import { localDay, readPlanAndUnits } from '../responsibility/plan-and-units';
import { inSlices } from '../../model/steps';

export type { Progress, RowProgress } from '../../reporting/progress/progress';
export type { RowState, UnitReportLine, WorkState } from '../../reporting/progress/report-line';
export type { UnitProgress } from '../../reporting/progress/unit-progress';

/** What the units report, with the cell that decides what is late. */
export interface ProgressReport extends Progress {
  /** When the workbook was read. */
  readonly at: Date;
  /** The cell of the summary that holds `asOf`; null: there is none, and `asOf` is the day of the reading. */
  readonly dayCell: CellPlace | null;
  /** The planner let the day follow the calendar, by =TODAY(). */
  readonly followsToday: boolean;
}

/**
 * What the units report now: counts by unit and by row of the plan, what is late, where reports differ, points still
 * open. Deadlines are judged by the day on the summary sheet, else by `today` (ISO; the computer's day when absent).
 * Nothing is written. No rows when nobody has one.
 */
export async function readProgress(
  workbook: Workbook,
  today: string = localDay(new Date()),
): Promise<Outcome<ProgressReport>> {
  const read = await readPlanAndUnits(workbook);
  if (!read.ok) return read;
  const { plan, list, grids, settings } = read.value;
  const cell = dayCellIn(grids);
  const progress = await inSlices(
    progressInSteps(plan, list, grids, { today, answered: settings.groupAnswers.answered }),
  );
  return done({ ...progress, at: new Date(), dayCell: cell?.at ?? null, followsToday: cell?.isFormula ?? false });
}
