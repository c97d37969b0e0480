import type { Grid } from '../../model/grid';
import { done, type Outcome } from '../../model/outcome';
import type { Plan } from '../../model/plan';
import type { UnitList } from '../../model/units';
import { readUnitList } from '../../reading';
import { planSheetsInSteps, type SheetOptions, type PlannedSheets } from '../../reporting/responsibility/plan-sheets';
import { headingWith } from '../../reporting/settings/plan-heading';
import type { Workbook } from '../../workbook/port';
import { planInSteps } from '../readings/plan-of';
import { inSlices } from '../slices';
import { readSettings, type WorkbookSettings } from '../settings/workbook-settings';

/** A workbook as the use cases of the sheets see it. */
export interface PlanRead {
  readonly grids: readonly Grid[];
  readonly plan: Plan;
  readonly list: UnitList | null;
  readonly settings: WorkbookSettings;
}

/** The plan with its heading as the planner set it, the units, and what was answered on groups. */
export async function readPlanAndUnits(workbook: Workbook): Promise<Outcome<PlanRead>> {
  const read = await workbook.read();
  if (!read.ok) return read;
  const plan = await inSlices(planInSteps(read.value));
  const list = readUnitList(read.value);
  const settings = readSettings(read.value, plan, list);
  return done({
    grids: read.value,
    plan: { ...plan, heading: headingWith(plan.heading, settings.plan) },
    list,
    settings,
  });
}

/** What a run would write, planned in slices so that the pane stays alive. */
export const planRun = (
  { plan, list, grids, settings }: PlanRead,
  options: Omit<SheetOptions, 'answered'>,
): Promise<PlannedSheets> =>
  inSlices(planSheetsInSteps(plan, list, grids, { ...options, answered: settings.groupAnswers.answered }));

/** The calendar day where the planner is, ISO. */
export function localDay(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
