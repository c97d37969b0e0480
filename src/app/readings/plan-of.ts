import type { Grid } from '../../model/grid';
import type { Plan } from '../../model/plan';
import type { ReadingChoice } from '../../model/reading-choice';
import { atOnce } from '../../model/steps';
import { readPlanInSteps } from '../../reading';
import { readReadingChoices } from '../../reporting/settings/reading-choices';
import { settingsGrid } from '../settings/workbook-settings';

/** What the planner said about reading, as it stands in the workbook. */
export const choicesIn = (grids: readonly Grid[]): readonly ReadingChoice[] =>
  readReadingChoices(settingsGrid(grids)).kept.map(({ choice }) => choice);

/**
 * The plan of a workbook as every use case reads it: the tables as they stand, with the planner's word on how they are
 * read. Pauses now and then.
 */
export function* planInSteps(grids: readonly Grid[]): Generator<void, Plan> {
  return yield* readPlanInSteps(grids, { choices: choicesIn(grids) });
}

/** As `planInSteps`, at once. */
export const planOf = (grids: readonly Grid[]): Plan => atOnce(planInSteps(grids));
