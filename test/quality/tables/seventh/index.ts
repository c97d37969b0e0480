import type { LabelledSheet } from '../labels';
import { communeScores, hospitalLevels, parLosses, scoresThenTasks } from './indices';
import { OTHER_SHEETS } from './no-plan';
import { numbersInside } from './numbers-inside';
import { bureau, dotMatrix, dutyBook, moneyDemands, timeFirst, yearTicks } from './plans';

/** Written after what the sixth set showed was mended, and committed before it was read. */
export const SEVENTH: readonly LabelledSheet[] = [
  parLosses,
  communeScores,
  hospitalLevels,
  scoresThenTasks,
  numbersInside,
  yearTicks,
  dotMatrix,
  dutyBook,
  timeFirst,
  moneyDemands,
  bureau,
  ...OTHER_SHEETS,
];
