import { catalogueFor } from '../catalogue';
import { checkPlan } from '../checking/check-plan';
import type { Finding } from '../model/finding';
import { done, type Outcome } from '../model/outcome';
import type { Plan } from '../model/plan';
import { readPlan } from '../reading';
import { planGap } from '../reporting/gaps';
import type { Workbook } from '../workbook/port';
import type { CheckResult, PlanSummary } from './session';

export interface CheckOptions {
  /** off: codes, names and benchmarks are not compared with a published set (a province's own index). */
  readonly catalogue?: 'auto' | 'off';
}

/** Reads the workbook and checks its tables. Nothing is written. */
export async function checkWorkbook(workbook: Workbook, { catalogue = 'auto' }: CheckOptions = {}): Promise<Outcome<CheckResult>> {
  const read = await workbook.read();
  if (!read.ok) return read;
  const at = new Date();
  const plan = readPlan(read.value);
  const findings = checkPlan(plan, { catalogue: catalogue === 'off' ? () => null : ({ kind, year }) => catalogueFor(kind, year) });
  return done({ plan, findings, at, summary: summaryOf(plan, findings) });
}

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
