import type { HeldAgainst } from '../../checking/given';
import type { Grid } from '../../model/grid';
import type { Plan } from '../../model/plan';
import { readAboveChoice } from '../../reporting/settings/coverage-choices';
import { settingsGrid } from '../settings/workbook-settings';
import { aboveInSteps, coverageByInSteps, type AbovePlan } from './coverage';

interface Held {
  readonly above: AbovePlan;
  readonly settings: Grid;
  readonly against: HeldAgainst | null;
}

/** The last of the tables of each plan: what is as it was is not held against the plan above again. */
const known = new WeakMap<Plan['appendices'], Held>();

/**
 * The plan beside the one above, for a check: the plan above of a file where it is given, else the sheets that the planner named.
 * Null until they are named and somebody has said whose plan this is: on a guess nothing is reported. Pauses now and then.
 */
export function* heldAgainstInSteps(
  grids: readonly Grid[],
  plan: Plan,
  file: AbovePlan | null,
): Generator<void, HeldAgainst | null> {
  const settings = settingsGrid(grids);
  if (!settings || readAboveChoice(settings).unit === '') return null;
  const above = file ?? (yield* aboveInSteps(grids));
  if (!above) return null;
  const before = known.get(plan.appendices);
  if (before?.above === above && before.settings === settings) return before.against;
  const coverage = yield* coverageByInSteps(grids, plan, above);
  const against = coverage && { ...coverage, file: above.file };
  known.set(plan.appendices, { above, settings, against });
  return against;
}
