import type { CalendarSpec } from '../../model/documents/calendar';
import type { CellPlace } from '../../model/grid';
import { done, failed, type Outcome } from '../../model/outcome';
import { calendarOf } from '../../reporting/due/calendar';
import { dueList, dueOfUnit, unitsDue, type DueList } from '../../reporting/due/due-list';
import { DUE_TAG, dueSheetSpec } from '../../reporting/due/due-sheet';
import { DUE } from '../../reporting/layout/year-words';
import { dayCellIn, progressInSteps } from '../../reporting/responsibility/plan-sheets';
import type { Workbook } from '../../workbook/port';
import { writeOwnSheet, type WrittenSheet } from '../own-sheet';
import { localDay, readPlanAndUnits, type PlanRead } from '../responsibility/plan-and-units';
import { inSlices } from '../../model/steps';
import { mendSheets } from '../read-sheets';

export { answeringUnits, dueOfUnit, isWithin, type DueItem, type DueList } from '../../reporting/due/due-list';
export { daysBetween, DUE_SPANS, type DueSpan } from '../../reporting/due/due-spans';

/** What is due, with where the day comes from. */
export interface DueReport extends DueList {
  /** When the workbook was read. */
  readonly at: Date;
  /** The cell of the summary with the day by which lateness is judged; null without one. */
  readonly dayCell: CellPlace | null;
  /** Units that have something to do, those with most first. */
  readonly units: readonly { readonly key: string; readonly name: string }[];
}

export interface DueOptions {
  /** ISO: as seen on this day; where absent on the day of the summary sheet, else on the computer's day. */
  readonly day?: string;
}

/** What is still to be done and by when. Nothing is written. No items when the workbook has no rows that ask for work. */
export async function readDue(workbook: Workbook, { day }: DueOptions = {}): Promise<Outcome<DueReport>> {
  const read = await readPlanAndUnits(workbook);
  if (!read.ok) return read;
  const list = await dueIn(read.value, day);
  return done({ ...list, at: new Date(), dayCell: dayCellIn(read.value.grids)?.at ?? null, units: unitsDue(list) });
}

/**
 * Writes what is due on a sheet to print. Written again in place, with what people wrote beside it. Fails with
 * 'no-table' when no row asks for work.
 */
export async function writeDueSheet(workbook: Workbook, { day }: DueOptions = {}): Promise<Outcome<WrittenSheet>> {
  const read = await readPlanAndUnits(workbook, mendSheets);
  if (!read.ok) return read;
  const { grids, plan } = read.value;
  const list = await dueIn(read.value, day);
  if (list.items.length + list.closed === 0) return failed('no-table');
  return writeOwnSheet(workbook, grids, {
    tag: DUE_TAG,
    name: DUE.name,
    specOf: (name, before) => dueSheetSpec(list, plan.heading, { tag: DUE_TAG, name }, before),
  });
}

/** What is still to come of a unit (by its key), or of all for null, for a calendar. Fails with 'nothing-due' when nothing is. */
export function dueCalendar(report: DueReport, unit: string | null): Outcome<CalendarSpec> {
  const name = report.units.find(({ key }) => key === unit)?.name ?? '';
  const calendar = calendarOf(unit === null ? report : dueOfUnit(report, unit), name);
  return calendar.days.length === 0 ? failed('nothing-due') : done(calendar);
}

/** A day that nobody set is the summary's: one and the same for all that is late. */
async function dueIn({ plan, list, grids, settings }: PlanRead, day: string | undefined): Promise<DueList> {
  const answered = settings.groupAnswers.answered;
  const today = localDay(new Date());
  const progress = await inSlices(progressInSteps(plan, list, grids, { today: day ?? today, day, answered }));
  return dueList(plan, progress, progress.asOf);
}
