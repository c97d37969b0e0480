import type { LabelledSheet } from '../labels';
import { citySipas } from './city-sipas';
import { collegeMonths } from './college-months';
import { communeMarks } from './commune-marks';
import { communeTwo } from './commune-two';
import { departmentDdci } from './department-ddci';
import { divisionMarks } from './divisions';
import { economicZone } from './economic-zone';
import { educationPlan } from './education';
import { eyeHospital } from './eye-hospital';
import { frontSurvey } from './front';
import { ministryPoints } from './ministry-points';
import { NONE_OF_SEVENTEEN } from './no-plan';
import { partyCommittee } from './party';
import { pastedTrade } from './pasted';
import { provincePci } from './pci-rank';
import { provincePolice } from './police';
import { postOffice } from './post-office';
import { provinceLost } from './province-par';
import { provincePapi } from './province-papi';
import { primarySchool } from './school';
import { serviceIndex } from './service-index';
import { taxOffice } from './tax';
import { regionTreasury } from './treasury';
import { wardTargets } from './ward-targets';

/**
 * Provinces, departments and communes after the merger, and those who serve beside them: police, tax, treasury, post, party,
 * Front, schools, a hospital. Most tables are plain; each has its own columns and its own words in them.
 */
export const SEVENTEENTH: readonly LabelledSheet[] = [
  provinceLost,
  provincePapi,
  citySipas,
  departmentDdci,
  educationPlan,
  communeTwo,
  communeMarks,
  wardTargets,
  eyeHospital,
  collegeMonths,
  provincePolice,
  taxOffice,
  economicZone,
  postOffice,
  partyCommittee,
  frontSurvey,
  regionTreasury,
  ministryPoints,
  provincePci,
  serviceIndex,
  divisionMarks,
  pastedTrade,
  primarySchool,
  ...NONE_OF_SEVENTEEN,
];
