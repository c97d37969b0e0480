import type { LabelledSheet } from '../labels';
import { STILL_NONE } from './no-plan';
import { boldBodies, everyday, fireSafety, levels, monthNumbers, phases } from './plans';
import { councilAims, crossMarking, greenIndex } from './scores';

/** The fifth set of this kind, after four had been mended. */
export const TENTH: readonly LabelledSheet[] = [
  everyday,
  phases,
  monthNumbers,
  boldBodies,
  levels,
  fireSafety,
  greenIndex,
  crossMarking,
  councilAims,
  ...STILL_NONE,
];
