import type { Grid } from '../../model/grid';
import type { Plan } from '../../model/plan';
import type { ReadingChoice } from '../../model/reading-choice';
import { atOnce } from '../../model/steps';
import { foldText } from '../../model/text';
import { readPlanInSteps } from '../../reading';
import { readAboveChoice } from '../../reporting/settings/coverage-choices';
import { matterOf, readReadingChoices } from '../../reporting/settings/reading-choices';
import { settingsGrid } from '../settings/workbook-settings';

/** What was said on this machine goes with the sheets that were read here, so that every use case reads the same plan. */
const remembered = new WeakMap<readonly Grid[], readonly ReadingChoice[]>();

/** Notes what the planner said on this machine of tables like those of these sheets. */
export function rememberFor(grids: readonly Grid[], choices: readonly ReadingChoice[]): void {
  if (choices.length > 0) remembered.set(grids, choices);
  else remembered.delete(grids);
}

/**
 * What the planner said about reading: as it stands in the workbook, and where the workbook says nothing of the matter, what
 * is remembered on this machine.
 */
export function choicesIn(grids: readonly Grid[]): readonly ReadingChoice[] {
  const own = readReadingChoices(settingsGrid(grids)).kept.map(({ choice }) => choice);
  const here = remembered.get(grids) ?? [];
  if (here.length === 0) return own;
  const said = new Set(own.map(matterOf));
  const headers = new Set(own.flatMap((one) => (one.kind === 'column' ? [one.header] : [])));
  const further = here.filter((one) => !said.has(matterOf(one)) && !(one.kind === 'column' && headers.has(one.header)));
  return [...further, ...own];
}

/** A plan, and what it was read from. */
interface Reading {
  /** The planner's sheets and the list of units. */
  readonly from: readonly Grid[];
  readonly choices: string;
  readonly plan: Plan;
}

/**
 * Plans by what they were read from and with. Whether a workbook is as it was the adapter alone decides: it gives the same
 * grids then (`Workbook.read`), and a grid never changes; what this machine remembers may.
 */
const plans = new WeakMap<readonly Grid[], Omit<Reading, 'from'>>();
/** The last reading of each workbook, by the first of its sheets that the plan was read from. */
const readings = new WeakMap<Grid, Reading>();

/**
 * The plan of a workbook as every use case reads it: the tables as they stand, with the planner's word on how they are
 * read, without those of the plan above. Pauses now and then. What was read before and is as it was is not read again.
 */
export function* planInSteps(grids: readonly Grid[]): Generator<void, Plan> {
  const choices = choicesIn(grids);
  const said = JSON.stringify(choices);
  const before = plans.get(grids);
  if (before?.choices === said) return before.plan;
  const above = aboveGrids(grids);
  const own = above.length === 0 ? grids : grids.filter((grid) => !above.includes(grid));
  const from = own.filter(({ tag }) => tag === null || tag.role === 'units');
  const last = from[0] && readings.get(from[0]);
  const isAsItWas =
    last?.choices === said && last.from.length === from.length && last.from.every((grid, at) => grid === from[at]);
  const read = isAsItWas ? withOurSheets(last.plan, own) : yield* readPlanInSteps(own, { choices });
  if (from[0]) readings.set(from[0], { from, choices: said, plan: read });
  const plan = withAbove(read, above);
  plans.set(grids, { choices: said, plan });
  return plan;
}

/** As `planInSteps`, at once. */
export const planOf = (grids: readonly Grid[]): Plan => atOnce(planInSteps(grids));

/** The same plan in a workbook with other sheets of ours: they are left out, and said to be. */
function withOurSheets(plan: Plan, grids: readonly Grid[]): Plan {
  const skipped = grids.flatMap(({ sheet, tag }) =>
    tag === null ? plan.skipped.filter((one) => one.sheet === sheet) : [{ sheet, reason: 'ours' as const }],
  );
  return { ...plan, skipped };
}

const withAbove = (plan: Plan, above: readonly Grid[]): Plan =>
  above.length === 0
    ? plan
    : { ...plan, skipped: [...plan.skipped, ...above.map(({ sheet }) => ({ sheet, reason: 'above' as const }))] };

/** The sheets that the planner named as the plan above: they are read, and are none of ours. */
export function aboveGrids(grids: readonly Grid[]): readonly Grid[] {
  const named = new Set(readAboveChoice(settingsGrid(grids)).sheets.map(foldText));
  return named.size === 0 ? [] : grids.filter(({ sheet, tag }) => tag === null && named.has(foldText(sheet)));
}
