import type { LabelledSheet } from '../labels';
import { borderGate, landOffice, policyBank, regionalCourt } from './branches';
import { wardWorks, youthUnion } from './communes';
import { powerGrid, projectBoard } from './companies';
import { draftsList, surveysOfYear, tradeDeductions } from './departments';
import { wardSatisfaction, zonePapi } from './indices';
import { healthCentre, libraryShares, secondSemester } from './institutions';
import { museumMarks } from './marks';
import { NONE_OF_THIRTEEN } from './no-plan';
import { farmersUnion, forestFires, partyOffice } from './organisations';

/**
 * Offices of other kinds than those of the twelfth set, with header wordings of their own: two tables of three are
 * ordinary ones; one of three is hard to read.
 */
export const THIRTEENTH: readonly LabelledSheet[] = [
  healthCentre,
  draftsList,
  wardWorks,
  landOffice,
  policyBank,
  partyOffice,
  youthUnion,
  zonePapi,
  tradeDeductions,
  museumMarks,
  regionalCourt,
  projectBoard,
  powerGrid,
  secondSemester,
  surveysOfYear,
  borderGate,
  forestFires,
  wardSatisfaction,
  farmersUnion,
  libraryShares,
  ...NONE_OF_THIRTEEN,
];
