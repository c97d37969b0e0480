import type { CellPlace, Grid } from '../../model/grid';
import { done, failed, type Outcome } from '../../model/outcome';
import type { Plan } from '../../model/plan';
import { directorOf, type Director } from '../../reporting/director/director';
import { DIRECTOR_TAG, directorSheetSpec, type DirectorLinks } from '../../reporting/director/director-sheet';
import { DUE_TAG } from '../../reporting/due/due-sheet';
import { DIRECTOR } from '../../reporting/layout/year-words';
import { dayCellIn, idOf, progressInSteps, sheetsByTag } from '../../reporting/responsibility/plan-sheets';
import type { Workbook } from '../../workbook/port';
import { writeOwnSheet, type WrittenSheet } from '../own-sheet';
import { localDay, readPlanAndUnits, type PlanRead } from '../responsibility/plan-and-units';
import { inSlices } from '../../model/steps';
import { mendSheets } from '../read-sheets';

export { DIRECTOR_SHOWN } from '../../reporting/director/director-page';
export type { CostlyCriterion, Director, DirectorField, DirectorState } from '../../reporting/director/director';

/** What the director's page says, with where the day comes from. */
export interface DirectorReport extends Director {
  /** When the workbook was read. */
  readonly at: Date;
  /** The cell of the summary with the day by which lateness is judged; null without one. */
  readonly dayCell: CellPlace | null;
}

export interface DirectorOptions {
  /** ISO: as seen on this day; where absent on the day of the summary sheet, else on the computer's day. */
  readonly day?: string;
}

/** The plan at a glance. Nothing is written. Without criteria and rows in a workbook that holds no plan. */
export async function readDirector(
  workbook: Workbook,
  { day }: DirectorOptions = {},
): Promise<Outcome<DirectorReport>> {
  const read = await readPlanAndUnits(workbook);
  if (!read.ok) return read;
  const director = await directorIn(read.value, day);
  return done({ ...director, at: new Date(), dayCell: dayCellIn(read.value.grids)?.at ?? null });
}

/** True when there is nothing that a page could say. */
export const isBlank = ({ criteria, total, overdue, next }: Director): boolean =>
  criteria.length + total.rows + total.nobody + overdue.length + next.length === 0;

/**
 * Writes the page, one sheet of A4, in front of our other sheets. Written again in place, with what people wrote beside
 * it. Fails with 'no-table' when there is nothing to say.
 */
export async function writeDirectorSheet(
  workbook: Workbook,
  { day }: DirectorOptions = {},
): Promise<Outcome<WrittenSheet>> {
  const read = await readPlanAndUnits(workbook, mendSheets);
  if (!read.ok) return read;
  const { grids, plan } = read.value;
  const director = await directorIn(read.value, day);
  if (isBlank(director)) return failed('no-table');
  const source = { director, heading: plan.heading, links: linksIn(plan, grids) };
  return writeOwnSheet(workbook, grids, {
    tag: DIRECTOR_TAG,
    name: DIRECTOR.name,
    specOf: (name, before) => directorSheetSpec(source, { tag: DIRECTOR_TAG, name }, before),
  });
}

/** A day that nobody set is the summary's: one and the same for all that is late. */
async function directorIn({ plan, list, grids, settings }: PlanRead, day: string | undefined): Promise<Director> {
  const answered = settings.groupAnswers.answered;
  const today = localDay(new Date());
  const progress = await inSlices(progressInSteps(plan, list, grids, { today: day ?? today, day, answered }));
  return directorOf(plan, progress);
}

function linksIn(plan: Plan, grids: readonly Grid[]): DirectorLinks {
  const ours = sheetsByTag(grids);
  const topOf = (tag: Parameters<typeof idOf>[0]): CellPlace | null => {
    const grid = ours.get(idOf(tag));
    return grid ? { sheet: grid.sheet, row: 0, column: 0 } : null;
  };
  const { sheet, headerRow, range } = plan.appendices[0]!;
  return {
    summary: topOf({ role: 'summary', key: '' }),
    rows: topOf({ role: 'summary', key: 'rows' }),
    due: topOf(DUE_TAG),
    plan: { sheet, row: headerRow, column: range.column },
  };
}
