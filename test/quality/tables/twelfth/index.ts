import type { LabelledSheet } from '../labels';
import { companyActions, customsPlan, englishShort } from './branches';
import { communePapi, project06, wardDigital } from './communes';
import { ddciFaults, divisionTasks, rolesInBrackets } from './departments';
import { afterConclusion, brokenPages, tickedMonths } from './follow-up';
import { hospitalLevels, schoolMonths, universityThreeRows } from './institutions';
import { communeMarks, dtiMarks, service766 } from './marks';
import { longList } from './long-list';
import { NONE_OF_TWELVE } from './no-plan';
import { districtBefore, frontQuarters, partyControl } from './organisations';
import { lostPoints, pciAims } from './points';
import { parMeasures, resolution57, satisfaction } from './provinces';
import { aimsAndWorks, threeInOne } from './together';

/**
 * What planners have on their desks: two tables of three are ordinary ones of provinces, departments, communes,
 * schools, hospitals, enterprises, party and mass organisations; one of three is hard to read.
 */
export const TWELFTH: readonly LabelledSheet[] = [
  parMeasures,
  satisfaction,
  resolution57,
  afterConclusion,
  divisionTasks,
  longList,
  ddciFaults,
  service766,
  rolesInBrackets,
  wardDigital,
  project06,
  communePapi,
  communeMarks,
  brokenPages,
  schoolMonths,
  hospitalLevels,
  companyActions,
  universityThreeRows,
  partyControl,
  frontQuarters,
  districtBefore,
  customsPlan,
  aimsAndWorks,
  englishShort,
  threeInOne,
  tickedMonths,
  lostPoints,
  pciAims,
  dtiMarks,
  ...NONE_OF_TWELVE,
];
