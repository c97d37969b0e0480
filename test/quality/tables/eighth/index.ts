import type { LabelledSheet } from '../labels';
import { NEITHER } from './no-plan';
import { enrolled, maximaInNames, papiBest, reachedOrNot, serviceQuality } from './scores';
import { lawProgramme, petitions, projectProgress, unitFirst, unitHeadings } from './tasks';
import { treasury } from './treasury';

/** The third set of this kind: bodies as headings, bodies first, shares by month, ranks and appraisals in words. */
export const EIGHTH: readonly LabelledSheet[] = [
  unitHeadings,
  unitFirst,
  lawProgramme,
  projectProgress,
  petitions,
  treasury,
  papiBest,
  maximaInNames,
  reachedOrNot,
  serviceQuality,
  enrolled,
  ...NEITHER,
];
