import { done, failed, type Outcome } from '../../model/outcome';
import { highlightRules, tierCounts } from '../../reporting/gaps/highlights';
import type { Change, Workbook } from '../../workbook/port';
import type { HighlightResult } from '../session';
import { planInSteps } from '../readings/plan-of';
import { inSlices } from '../../model/steps';
import { tiersIn } from '../settings/workbook-settings';
import { readSheets } from '../read-sheets';

/**
 * Colours the criteria below their benchmark, live. Fails with 'no-table' when no table has points, before anything is
 * written.
 */
export async function highlightGaps(workbook: Workbook): Promise<Outcome<HighlightResult>> {
  const read = await readSheets(workbook);
  if (!read.ok) return read;
  const plan = await inSlices(planInSteps(read.value));
  const steps = tiersIn(read.value);
  const rules = highlightRules(plan, steps);
  if (rules.size === 0) return failed('no-table');
  // All or nothing: half a workbook in colours would say that the rest is at its benchmark.
  const locked = read.value.find((grid) => rules.has(grid.sheet) && grid.protected);
  if (locked) return failed('sheet-protected', { sheet: locked.sheet });
  const changes = [...rules].map(([sheet, ofSheet]): Change => ({ type: 'highlight', sheet, rules: ofSheet }));
  const applied = await workbook.apply(changes);
  if (!applied.ok) return applied;
  const tiers = tierCounts(plan, steps);
  return done({ sheets: rules.size, criteria: tiers.reduce((sum, { criteria }) => sum + criteria, 0), tiers });
}

/**
 * Takes our colours off every sheet of the planner, also where the table cannot be read any more. Protected sheets stay
 * as they are. `sheets`: how many were gone through.
 */
export async function removeHighlights(workbook: Workbook): Promise<Outcome<{ readonly sheets: number }>> {
  const read = await readSheets(workbook);
  if (!read.ok) return read;
  const open = read.value.filter((grid) => grid.tag === null && !grid.protected);
  const applied = await workbook.apply(open.map(({ sheet }): Change => ({ type: 'clear-highlights', sheet })));
  return applied.ok ? done({ sheets: open.length }) : applied;
}
