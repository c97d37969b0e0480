import { catalogueFor } from '../catalogue';
import { checkPlan } from '../checking/check-plan';
import type { Finding } from '../model/finding';
import type { Grid } from '../model/grid';
import { done, type Outcome } from '../model/outcome';
import type { Plan } from '../model/plan';
import { readCatalogueSheet, readPlan, readUnitList } from '../reading';
import { planGap } from '../reporting/gaps';
import type { Workbook } from '../workbook/port';
import { catalogueChoice } from '../reporting/settings-check';
import { readIgnores } from '../reporting/settings-sheet';
import { SETTINGS_TAG } from '../reporting/settings-blocks';
import { idOf, sheetsByTag } from '../reporting/plan-sheets';
import { cellMarks, withoutIgnored } from './ignored-findings';
import { RULE_NAMES } from './rule-names';
import type { CheckOptions, CheckResult, PlanSummary } from './session';

export type { CheckOptions };

/** Reads the workbook and checks its tables; what the planner ignores is set apart. Nothing is written. */
export async function checkWorkbook(workbook: Workbook, options: CheckOptions = {}): Promise<Outcome<CheckResult>> {
  const read = await workbook.read();
  return read.ok ? done(checkGrids(read.value, options)) : read;
}

/** Checks a workbook that was read `at` that time, just now by default. */
export function checkGrids(grids: readonly Grid[], options: CheckOptions, at = new Date()): CheckResult {
  const plan = readPlan(grids);
  const settings = settingsGrid(grids);
  // What was asked for, else what the workbook itself says.
  const catalogue = options.catalogue ?? catalogueChoice(settings);
  const criteriaSet = readCatalogueSheet(grids);
  const all = checkPlan(plan, {
    catalogue: catalogue === 'off' ? () => null : ({ kind, year }) => catalogueFor(kind, year, criteriaSet?.catalogue),
    units: readUnitList(grids),
    criteriaSet,
  });
  const { kept, unread } = readIgnores(settings, RULE_NAMES);
  const { findings, ignored, stale } = withoutIgnored(all, kept, cellMarks(grids, plan));
  return { plan, findings, ignored, staleIgnores: stale, unreadIgnores: unread, grids, options: { ...options, catalogue }, at, summary: summaryOf(plan, findings) };
}

/** The settings sheet of the workbook, found by its tag. */
export const settingsGrid = (grids: readonly Grid[]): Grid | null => sheetsByTag(grids).get(idOf(SETTINGS_TAG)) ?? null;

/** Counts of rows, findings and lost points. */
export function summaryOf(plan: Plan, findings: readonly Finding[]): PlanSummary {
  const rows = plan.appendices.flatMap((appendix) => appendix.rows);
  const ofType = (type: 'criterion' | 'task'): number => rows.filter((row) => row.type === type).length;
  const ofSeverity = (severity: Finding['severity']): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    criteria: ofType('criterion'),
    tasks: ofType('task'),
    errors: ofSeverity('error'),
    warnings: ofSeverity('warning'),
    infos: ofSeverity('info'),
    gap: planGap(plan),
  };
}
