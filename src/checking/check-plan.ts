import { NOT_COMPARED, type SetChoice, type OwnSet } from '../catalogue';
import type { Finding } from '../model/finding';
import type { CellPlace } from '../model/grid';
import type { Appendix, Plan } from '../model/plan';
import { atOnce } from '../model/steps';
import { unitSpellings, type UnitList } from '../model/units';
import type { HeldAgainst } from './given';
import { RULES } from './inventory';
import { dropDuplicates, markDoubts, sortFindings, spareFormulas, summariseColumn } from './passes';
import type { PlanContext } from './rule';
import { tableOf } from './table';

export interface CheckOptions {
  /** Chooses the criteria set to hold a table against. Left out: nothing is compared. */
  readonly choose?: (appendix: Appendix) => SetChoice;
  /**
   * The workbook's unit list (sheet 'Đơn vị'), null when it has none. Left out: nothing is said about groups without
   * members.
   */
  readonly units?: UnitList | null;
  /** True where somebody has said who is meant by a group in a cell. */
  readonly isAnswered?: (group: string, at: CellPlace) => boolean;
  /**
   * The workbook's own criteria set: its faults are reported. That tables are held against it is for `choose` to say.
   */
  readonly ownSet?: OwnSet | null;
  /** The plan beside the one above. Left out: nothing is said of that one. */
  readonly coverage?: HeldAgainst | null;
}

/**
 * Checks a plan with every rule. In: the plan as read. Out: what was found, in the order of sheets, rows and columns,
 * nothing twice. Pure; time grows with the number of rows.
 */
export function checkPlan(plan: Plan, options: CheckOptions): Finding[] {
  return atOnce(checkPlanInSteps(plan, options));
}

/** As `checkPlan`, with a pause after each rule for the caller to let others work. */
export function* checkPlanInSteps(plan: Plan, options: CheckOptions): Generator<void, Finding[]> {
  const tables = plan.appendices.map((appendix) => tableOf(appendix, options.choose?.(appendix) ?? NOT_COMPARED));
  const context: PlanContext = {
    units: options.units,
    isAnswered: options.isAnswered ?? (() => false),
    spelledUnits: unitSpellings(plan),
    ownSet: options.ownSet ?? null,
    coverage: options.coverage ?? null,
    tables,
  };
  const found: Finding[] = [];
  for (const rule of RULES) {
    yield;
    if (rule.checkPlan) for (const finding of rule.checkPlan(plan, context)) found.push(finding);
    if (!rule.check) continue;
    for (const table of tables)
      for (const finding of summariseColumn(dropDuplicates([...rule.check(table)]), rule.summary, table))
        found.push(finding);
  }
  yield;
  const sheets = [...plan.appendices, ...plan.skipped].map(({ sheet }) => sheet);
  return sortFindings(markDoubts(spareFormulas(dropDuplicates(found), plan), plan), [...new Set(sheets)]);
}
