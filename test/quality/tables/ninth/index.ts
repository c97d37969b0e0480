import type { LabelledSheet } from '../labels';
import { NONE_OF_THEM } from './no-plan';
import { standardsHead, unionPlan } from './organisations';
import { directions, inspectionPlan, monthsUnderQuarters, wordMatrix } from './plans';
import { courses, digitalPillars, ministryIndex, sipasLines } from './scores';

/** The fourth set of this kind, after three had been mended. */
export const NINTH: readonly LabelledSheet[] = [
  monthsUnderQuarters,
  wordMatrix,
  directions,
  inspectionPlan,
  unionPlan,
  standardsHead,
  ministryIndex,
  sipasLines,
  digitalPillars,
  courses,
  ...NONE_OF_THEM,
];
