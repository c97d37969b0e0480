import { done, failed, type Outcome } from '../../model/outcome';
import { COVERAGE_TAG, coverageSheet } from '../../reporting/coverage/coverage-sheet';
import { planSheetNames } from '../../reporting/layout/sheet-names';
import { COVERAGE } from '../../reporting/layout/sheet-words';
import { holdsAlready } from '../../reporting/layout/spec-grid';
import { idOf, namesInUse, sheetsByTag } from '../../reporting/responsibility/plan-sheets';
import { headingWith, readPlanSettings } from '../../reporting/settings/plan-heading';
import type { Workbook } from '../../workbook/port';
import { planInSteps } from '../readings/plan-of';
import { settingsGrid } from '../settings/workbook-settings';
import { sheetChange } from '../responsibility/sheet-change';
import { readToWrite } from '../read-sheets';
import { inSlices } from '../../model/steps';
import { aboveInSteps, coverageByInSteps, type AbovePlan } from './coverage';

export interface CoverageSheetResult {
  readonly sheet: string;
  /** leave: it held all of this already, and was not written. */
  readonly action: 'add' | 'update' | 'leave';
}

/**
 * Holds the workbook as it is now against the plan above and writes what is found on a sheet to print, then shows it. What people
 * noted stays with its line. `given`: the plan above from a file; null: the sheets that the planner named.
 */
export async function writeCoverageSheet(
  workbook: Workbook,
  given: AbovePlan | null,
): Promise<Outcome<CoverageSheetResult>> {
  const read = await readToWrite(workbook);
  if (!read.ok) return read;
  const grids = read.value;
  const above = given ?? (await inSlices(aboveInSteps(grids)));
  if (!above) return failed('above-missing');
  const ours = await inSlices(planInSteps(grids));
  if (ours.appendices.length === 0) return failed('no-table');
  const coverage = await inSlices(coverageByInSteps(grids, ours, above));
  if (!coverage) return failed('unit-not-given');
  const id = idOf(COVERAGE_TAG);
  const before = sheetsByTag(grids).get(id) ?? null;
  const { name } = planSheetNames([{ id, name: COVERAGE.name }], namesInUse(grids)).get(id)!;
  const sheets = [...new Set(above.plan.appendices.map(({ sheet }) => sheet))].join('; ');
  const spec = coverageSheet(
    {
      coverage,
      heading: headingWith(ours.heading, readPlanSettings(settingsGrid(grids)).plan),
      above: above.file === '' ? sheets : above.file,
      aboveYear: above.plan.appendices.find(({ planYear }) => planYear !== null)?.planYear ?? null,
      linksAbove: above.file === '',
    },
    before,
    name,
  );
  const standsAlready = before !== null && holdsAlready(before, spec);
  if (!standsAlready) {
    if (before?.protected) return failed('sheet-protected', { sheet: before.sheet });
    const applied = await workbook.apply([sheetChange(spec, before)]);
    if (!applied.ok) return applied;
  }
  // The sheet is there; that it could not be brought to the front is no failure.
  await workbook.select({ sheet: name, row: spec.freezeRows, column: 0 });
  return done({ sheet: name, action: standsAlready ? 'leave' : before ? 'update' : 'add' });
}
