import { chooserOf, NOT_COMPARED, type SetChoice } from '../../catalogue';
import { checkPlanInSteps } from '../../checking/check-plan';
import type { Finding } from '../../model/finding';
import type { Grid } from '../../model/grid';
import { done, type Outcome } from '../../model/outcome';
import type { Appendix, Plan } from '../../model/plan';
import { atOnce, inSlices } from '../../model/steps';
import { readOwnSet, readUnitList } from '../../reading';
import { planGap } from '../../reporting/gaps/gaps';
import type { Workbook } from '../../workbook/port';
import { heldAgainstInSteps } from '../coverage/held-against';
import { criteriaSetChoice } from '../../reporting/settings/criteria-set';
import { answeredIn } from '../../reporting/settings/group-answers';
import { readIgnores } from '../../reporting/settings/ignores';
import { cellMarks, withoutIgnored } from './ignored-findings';
import { RULE_NAMES } from './rule-names';
import type { CheckOptions, CheckResult, ComparedTable, PlanSummary } from '../session';
import { planInSteps } from '../readings/plan-of';
import { readSettings, settingsGrid } from '../settings/workbook-settings';
import { readSheets } from '../read-sheets';

export type { CheckOptions };

/** Reads the workbook and checks its tables; what the planner ignores is set apart. Nothing is written. */
export async function checkWorkbook(workbook: Workbook, options: CheckOptions = {}): Promise<Outcome<CheckResult>> {
  const read = await readSheets(workbook);
  return read.ok ? done(await inSlices(checkInSteps(read.value, options, new Date()))) : read;
}

/** Checks a workbook that was read `at` that time, just now by default. */
export function checkGrids(grids: readonly Grid[], options: CheckOptions, at = new Date()): CheckResult {
  return atOnce(checkInSteps(grids, options, at));
}

/** As `checkGrids`, with a pause now and then for the caller to let others work. */
export function* checkInSteps(grids: readonly Grid[], options: CheckOptions, at: Date): Generator<void, CheckResult> {
  const plan = yield* planInSteps(grids);
  yield;
  const list = readUnitList(grids);
  const settings = readSettings(grids, plan, list);
  const sheet = settingsGrid(grids);
  // What was asked for, else what the workbook itself says.
  const choice = options.criteriaSet ?? criteriaSetChoice(sheet);
  const ownSet = readOwnSet(grids);
  const chosen = chooserOf({ own: ownSet?.catalogue ?? null, loaded: options.sets ?? [] });
  const choices = new Map(
    plan.appendices.map((appendix) => [appendix, choice === 'off' ? NOT_COMPARED : chosen(appendix)] as const),
  );
  yield;
  const coverage = yield* heldAgainstInSteps(grids, plan, options.above ?? null);
  yield;
  const all = yield* checkPlanInSteps(plan, {
    choose: (appendix) => choices.get(appendix) ?? NOT_COMPARED,
    units: list,
    isAnswered: answeredIn(settings.groupAnswers),
    ownSet,
    coverage,
  });
  yield;
  const { kept, unread } = readIgnores(sheet, RULE_NAMES);
  const { findings, ignored, stale } = withoutIgnored(all, kept, cellMarks(grids, plan));
  return {
    plan,
    findings,
    ignored,
    staleIgnores: stale,
    unreadIgnores: unread,
    grids,
    list,
    settings,
    compared: [...choices].map(([appendix, one]) => comparedTable(appendix, one)),
    options: { ...options, criteriaSet: choice },
    at,
    summary: summaryOf(plan, findings),
  };
}

const comparedTable = ({ sheet, kind, year }: Appendix, choice: SetChoice): ComparedTable => ({
  sheet,
  kind,
  year,
  set: choice.set && {
    edition: choice.set.edition,
    origin: choice.set.origin,
    certain: choice.set.certain,
  },
  why: choice.why,
  inForce: choice.why === 'not-held' ? choice.edition : choice.why === 'other-set' ? choice.tried.edition : null,
});

/** Counts of rows, findings and lost points. */
export function summaryOf(plan: Plan, findings: readonly Finding[]): PlanSummary {
  const rows = plan.appendices.flatMap((appendix) => appendix.rows);
  const ofType = (type: 'criterion' | 'task'): number => rows.filter((row) => row.type === type).length;
  const ofSeverity = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    criteria: ofType('criterion'),
    tasks: ofType('task'),
    errors: ofSeverity('error'),
    warnings: ofSeverity('warning'),
    infos: ofSeverity('info'),
    gap: planGap(plan),
  };
}
