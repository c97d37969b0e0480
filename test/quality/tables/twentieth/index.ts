import type { LabelledSheet } from '../labels';
import { cultureCentre } from './culture-centre';
import { cultureSociety } from './culture-society';
import { deputyChairman } from './deputy-chairman';
import { digitalTeam } from './digital-team';
import { districtOfOld } from './district';
import { forestryStation } from './forestry';
import { headNurse } from './head-nurse';
import { landOffice } from './land-office';
import { marketBoard } from './market';
import { NONE_OF_TWENTY } from './no-plan';
import { oneStopShop } from './one-stop';
import { partyCell } from './party-cell';
import { permitTeam } from './permit-team';
import { policePost } from './police-post';
import { policyBank } from './policy-bank';
import { citizensReception } from './reception';
import { schoolDeputy } from './school-deputy';
import { statisticsBranch } from './statistics';
import { steeringCommittee } from './steering';
import { tradeOffice } from './trade-office';
import { villageRequests } from './village';
import { waterCompany } from './water-company';
import { youthCommune } from './youth-commune';

/** Officials who type as they talk: nicknames, numbers that jump, points and days in words, three sources in one table. */
export const TWENTIETH: readonly LabelledSheet[] = [
  deputyChairman,
  villageRequests,
  oneStopShop,
  headNurse,
  schoolDeputy,
  districtOfOld,
  tradeOffice,
  policyBank,
  waterCompany,
  policePost,
  partyCell,
  youthCommune,
  forestryStation,
  permitTeam,
  citizensReception,
  digitalTeam,
  steeringCommittee,
  statisticsBranch,
  cultureCentre,
  marketBoard,
  landOffice,
  cultureSociety,
  ...NONE_OF_TWENTY,
];
