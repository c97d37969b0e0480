import type { Catalogue } from '../catalogue';
import type { Finding } from '../model/finding';
import type { Appendix, Plan } from '../model/plan';
import { RULES } from './inventory';
import { dropDuplicates, sortFindings, summariseColumn } from './passes';
import { tableOf } from './table';

export interface CheckOptions {
  /** The criteria set to hold a table against; null switches the comparison off. */
  readonly catalogue: (appendix: Appendix) => Catalogue | null;
}

/**
 * Checks a plan with every rule. In: the plan as read. Out: what was found, in the order of sheets, rows and columns,
 * nothing twice. Pure; time grows with the number of rows.
 */
export function checkPlan(plan: Plan, options: CheckOptions): Finding[] {
  const tables = plan.appendices.map((appendix) => tableOf(appendix, options.catalogue(appendix)));
  const found: Finding[] = [];
  for (const rule of RULES) {
    if (rule.checkPlan) for (const finding of rule.checkPlan(plan)) found.push(finding);
    if (!rule.check) continue;
    for (const table of tables)
      for (const finding of summariseColumn(dropDuplicates([...rule.check(table)]), rule.summary, table)) found.push(finding);
  }
  const sheets = [...plan.appendices, ...plan.skipped].map(({ sheet }) => sheet);
  return sortFindings(dropDuplicates(found), [...new Set(sheets)]);
}
