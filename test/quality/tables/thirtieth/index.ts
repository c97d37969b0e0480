import type { LabelledSheet } from '../labels';
import { cityDti } from './city-dti';
import { commune766 } from './commune-766';
import { communePosts } from './commune-posts';
import { districtHealth } from './district-health';
import { financeDdci } from './finance-ddci';
import { generalHospital } from './general-hospital';
import { highSchool } from './high-school';
import { justiceCalendar } from './justice-calendar';
import { ministrySipas } from './ministry-sipas';
import { NONE_OF_THIRTY } from './no-plan';
import { partyOffice } from './party-office';
import { powerCompany } from './power-company';
import { projectBoard } from './project-board';
import { provincePapi } from './province-papi';
import { provinceParLoss } from './province-par-loss';
import { provincePci } from './province-pci';
import { provincePgi } from './province-pgi';
import { serviceCentre } from './service-centre';
import { socialInsurance } from './social-insurance';
import { universityQuality } from './university-quality';
import { womenUnion } from './women-union';

/** Twenty offices: ten as they publish the annexes of signed plans, ten as their clerks keep them for themselves. */
export const THIRTIETH: readonly LabelledSheet[] = [
  provinceParLoss,
  provincePapi,
  provincePgi,
  ministrySipas,
  provincePci,
  cityDti,
  financeDdci,
  generalHospital,
  universityQuality,
  commune766,
  communePosts,
  justiceCalendar,
  powerCompany,
  partyOffice,
  womenUnion,
  highSchool,
  socialInsurance,
  projectBoard,
  districtHealth,
  serviceCentre,
  ...NONE_OF_THIRTY,
];
