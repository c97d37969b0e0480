import type { LetterSpec } from '../../model/documents/letter';
import { done, failed, type Outcome } from '../../model/outcome';
import { RESULTS } from '../../reporting/layout/year-words';
import { progressInSteps } from '../../reporting/responsibility/plan-sheets';
import { periodBefore, type Period } from '../../reporting/results/periods';
import { resultsOf, type Results } from '../../reporting/results/results';
import { resultsLetter } from '../../reporting/results/results-letter';
import { RESULTS_TAG, resultsSheetSpec } from '../../reporting/results/results-sheet';
import type { Workbook } from '../../workbook/port';
import { writeOwnSheet, type WrittenSheet } from '../own-sheet';
import { localDay, readPlanAndUnits, type PlanRead } from '../responsibility/plan-and-units';
import { inSlices } from '../../model/steps';
import { mendSheets } from '../read-sheets';

export { periodOf, type Period } from '../../reporting/results/periods';
export type { ResultRow, Results, Tally, UnitTally } from '../../reporting/results/results';

/** The results of a period, as the units report them now. */
export interface ResultsReport extends Results {
  /** When the workbook was read. */
  readonly at: Date;
}

export interface ResultsOptions {
  /** By default the last one that has ended in the plan's year, else before today. */
  readonly period?: Period;
  /** ISO; the computer's day when absent. */
  readonly today?: string;
}

/** What was done in a period. Nothing is written. No rows when nobody is asked for any. */
export async function readResults(workbook: Workbook, options: ResultsOptions = {}): Promise<Outcome<ResultsReport>> {
  const read = await readPlanAndUnits(workbook);
  if (!read.ok) return read;
  return done({ ...(await resultsIn(read.value, options)), at: new Date() });
}

/** Writes the report on a sheet to print. Fails with 'no-table' when nobody is asked for any row. */
export async function writeResultsSheet(
  workbook: Workbook,
  options: ResultsOptions = {},
): Promise<Outcome<WrittenSheet>> {
  const read = await readPlanAndUnits(workbook, mendSheets);
  if (!read.ok) return read;
  const results = await resultsIn(read.value, options);
  if (results.rows.length + results.later === 0) return failed('no-table');
  return writeOwnSheet(workbook, read.value.grids, {
    tag: RESULTS_TAG,
    name: RESULTS.name,
    specOf: (name, before) => resultsSheetSpec(results, read.value.plan.heading, { tag: RESULTS_TAG, name }, before),
  });
}

/** The report as a document to be edited and signed. Fails with 'no-table' when nobody is asked for any row. */
export async function resultsDocument(workbook: Workbook, options: ResultsOptions = {}): Promise<Outcome<LetterSpec>> {
  const read = await readPlanAndUnits(workbook);
  if (!read.ok) return read;
  const results = await resultsIn(read.value, options);
  if (results.rows.length + results.later === 0) return failed('no-table');
  return done(resultsLetter(results, read.value.plan.heading));
}

const DAY_MS = 86_400_000;
const dayAfter = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);

async function resultsIn(
  { plan, list, grids, settings }: PlanRead,
  { period, today = localDay(new Date()) }: ResultsOptions,
): Promise<Results> {
  const year = plan.appendices.find(({ planYear }) => planYear !== null)?.planYear ?? null;
  // A plan of a year that is over is reported as a whole.
  const chosen = period ?? periodBefore(year === null || Number(today.slice(0, 4)) <= year ? today : `${year}-12-31`);
  const end = dayAfter(chosen.to);
  const day = end < today ? end : today;
  const answered = settings.groupAnswers.answered;
  const progress = await inSlices(progressInSteps(plan, list, grids, { today: day, day, answered }));
  return resultsOf(plan, progress, chosen);
}
