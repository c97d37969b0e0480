import type { LabelledSheet } from '../labels';
import { communeClerk } from './commune-clerk';
import { provincePci } from './competitiveness';
import { councilRequests } from './council';
import { departmentDdci } from './ddci';
import { digitalSelfScore } from './digital';
import { frontSupervision } from './front';
import { homeAffairs } from './home-affairs';
import { inpatientAnswers } from './hospital';
import { NONE_OF_EIGHTEEN } from './no-plan';
import { provincePapi } from './papi';
import { provincePolice } from './police';
import { postCompany } from './post';
import { provinceProgress } from './progress';
import { schoolMonths } from './school';
import { departmentSelfScore } from './self-score';
import { serviceCentre } from './service-centre';
import { provinceSipas } from './sipas';
import { taxMatrix } from './tax';
import { wardTracking } from './tracking';
import { universityParties } from './university';
import { wardParty } from './ward-party';
import { youthUnion } from './youth';
import { zoneGreenIndex } from './zones';

/** Offices of every kind, each with a clerk's own habits: scores and self-scoring, plans by many hands, reports of progress. */
export const EIGHTEENTH: readonly LabelledSheet[] = [
  homeAffairs,
  departmentSelfScore,
  wardTracking,
  serviceCentre,
  digitalSelfScore,
  provincePapi,
  provinceSipas,
  provincePci,
  departmentDdci,
  zoneGreenIndex,
  provinceProgress,
  councilRequests,
  wardParty,
  frontSupervision,
  youthUnion,
  communeClerk,
  provincePolice,
  taxMatrix,
  postCompany,
  inpatientAnswers,
  schoolMonths,
  universityParties,
  ...NONE_OF_EIGHTEEN,
];
