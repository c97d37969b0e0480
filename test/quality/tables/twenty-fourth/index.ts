import type { LabelledSheet } from '../labels';
import { accountant } from './accountant';
import { bankBranch } from './bank-branch';
import { consultant } from './consultant';
import { deputyDirector } from './deputy-director';
import { farmCooperative } from './farm-cooperative';
import { headTeacher } from './head-teacher';
import { itOfficer } from './it-officer';
import { marketBoard } from './market-board';
import { museum } from './museum';
import { newClerk } from './new-clerk';
import { NONE_OF_TWENTY_FOUR } from './no-plan';
import { nurse } from './nurse';
import { oldOfficial } from './old-official';
import { partyCommittee } from './party-committee';
import { police } from './police';
import { postOffice } from './post-office';
import { secretary } from './secretary';
import { stateCompany } from './state-company';
import { steeringCommittee } from './steering-committee';
import { tradeUnion } from './trade-union';
import { villageHead } from './village-head';

/** Tables of twenty people who had no form before them: each names columns, says who and until when in her own way. */
export const TWENTY_FOURTH: readonly LabelledSheet[] = [
  deputyDirector,
  newClerk,
  accountant,
  itOfficer,
  nurse,
  headTeacher,
  police,
  villageHead,
  secretary,
  consultant,
  partyCommittee,
  oldOfficial,
  tradeUnion,
  bankBranch,
  postOffice,
  farmCooperative,
  museum,
  marketBoard,
  stateCompany,
  steeringCommittee,
  ...NONE_OF_TWENTY_FOUR,
];
