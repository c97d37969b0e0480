import type { HeldAgainst } from '../../src/checking/given';
import { checkPlan } from '../../src/checking/check-plan';
import type { Finding } from '../../src/model/finding';
import type { Plan } from '../../src/model/plan';
import { readPlan } from '../../src/reading';
import { coverageOf, planAbove } from '../../src/reporting/coverage/coverage';
import { ownUnit } from '../../src/reporting/coverage/memberships';
import { gridOf, type Typed } from './typed';

/** The sheet of the plan above. */
export const ABOVE = 'Kế hoạch tỉnh';

/** A plan beside the one above, which stands on a sheet of the same workbook, or in a file. */
export function held(plan: Plan, above: Typed, { unit, file = '' }: { readonly unit: string; readonly file?: string }) {
  const coverage = coverageOf(planAbove(readPlan([{ ...gridOf(above), sheet: ABOVE }])), plan, {
    unit: ownUnit(unit)!,
  });
  return { ...coverage, file } satisfies HeldAgainst;
}

/** What a check says of a plan of Sở Nội vụ below the one above. */
export function checkBelow(ours: Typed, above: Typed, file = ''): Finding[] {
  const plan = readPlan([gridOf(ours)]);
  return checkPlan(plan, { coverage: held(plan, above, { unit: 'Sở Nội vụ', file }) });
}
