import type { LabelledSheet } from '../labels';
import { college } from './college';
import { communeDti } from './commune-dti';
import { communeMatrix } from './commune-matrix';
import { communePapi } from './commune-papi';
import { conclusions } from './conclusions';
import { constructionDdci } from './construction-ddci';
import { cultureDepartment } from './culture-department';
import { economicZone } from './economic-zone';
import { healthDepartment } from './health-department';
import { industryPgi } from './industry-pgi';
import { inspectorate } from './inspectorate';
import { justiceCriteria } from './justice-criteria';
import { labourFederation } from './labour-federation';
import { landOffice } from './land-office';
import { NONE_OF_TWENTY_FIVE } from './no-plan';
import { partyWard } from './party-ward';
import { policeProject } from './police-project';
import { primarySchool } from './primary-school';
import { provincePlan } from './province-plan';
import { regionalHospital } from './regional-hospital';
import { taxBase } from './tax-base';
import { wardProgramme } from './ward-programme';
import { womenUnion } from './women-union';

/** Annexes of offices after the communes were joined: plans, follow-ups, score tables, each laid out by its own hand. */
export const TWENTY_FIFTH: readonly LabelledSheet[] = [
  provincePlan,
  justiceCriteria,
  communePapi,
  economicZone,
  constructionDdci,
  communeDti,
  wardProgramme,
  conclusions,
  regionalHospital,
  primarySchool,
  policeProject,
  taxBase,
  partyWard,
  womenUnion,
  labourFederation,
  healthDepartment,
  industryPgi,
  communeMatrix,
  landOffice,
  inspectorate,
  cultureDepartment,
  college,
  ...NONE_OF_TWENTY_FIVE,
];
