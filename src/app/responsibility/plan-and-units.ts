import type { Grid, OddSheet } from '../../model/grid';
import { done, type Outcome } from '../../model/outcome';
import type { Plan } from '../../model/plan';
import type { UnitList } from '../../model/units';
import { readUnitList } from '../../reading';
import { planSheetsInSteps, type SheetOptions, type PlannedSheets } from '../../reporting/responsibility/plan-sheets';
import { headingWith } from '../../reporting/settings/plan-heading';
import type { ReadOptions, Workbook } from '../../workbook/port';
import { planInSteps } from '../readings/plan-of';
import { inSlices } from '../../model/steps';
import { readSettings, type WorkbookSettings } from '../settings/workbook-settings';
import type { mendSheets } from '../read-sheets';
import { lookAtSheets } from '../read-sheets';

/** A workbook as the use cases of the sheets see it. */
export interface PlanRead {
  readonly grids: readonly Grid[];
  readonly plan: Plan;
  readonly list: UnitList | null;
  readonly settings: WorkbookSettings;
  /** What was odd about sheets of ours. */
  readonly odd: readonly OddSheet[];
}

/**
 * The plan with its heading as the planner set it, the units, and what was answered on groups. `read`: how the sheets
 * are read; `mendSheets` where sheets of ours are written then. Throws `Stopped` where the signal says so.
 */
export async function readPlanAndUnits(
  workbook: Workbook,
  read: typeof mendSheets = lookAtSheets,
  options: ReadOptions = {},
): Promise<Outcome<PlanRead>> {
  const sheets = await read(workbook, options);
  if (!sheets.ok) return sheets;
  const { grids, odd } = sheets.value;
  const plan = await inSlices(planInSteps(grids), options.signal);
  const list = readUnitList(grids);
  const settings = readSettings(grids, plan, list);
  return done({
    grids,
    odd,
    plan: { ...plan, heading: headingWith(plan.heading, settings.plan) },
    list,
    settings,
  });
}

/** What a run would write, planned in slices so that the pane stays alive. Throws `Stopped` where the signal says so. */
export const planRun = (
  { plan, list, grids, settings }: PlanRead,
  options: Omit<SheetOptions, 'answered'>,
  signal?: AbortSignal,
): Promise<PlannedSheets> =>
  inSlices(planSheetsInSteps(plan, list, grids, { ...options, answered: settings.groupAnswers.answered }), signal);

/** The calendar day where the planner is, ISO. */
export function localDay(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
