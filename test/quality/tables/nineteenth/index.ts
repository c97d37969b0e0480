import type { LabelledSheet } from '../labels';
import { accountantEstimate } from './accountant';
import { powerCompany } from './company';
import { consultantTemplate } from './consultant';
import { customsBranch } from './customs';
import { universityFaculty } from './faculty';
import { healthStation } from './health-station';
import { inspectorFindings } from './inspector';
import { landBranch } from './land';
import { marketManagement } from './market';
import { libraryMuseum } from './museum';
import { NONE_OF_NINETEEN } from './no-plan';
import { itOfficerOkr } from './okr';
import { oneStopShop } from './onestop';
import { partyOffice } from './party-office';
import { pastedFromWord } from './pasted';
import { planningOfficer } from './planning';
import { secondarySchool } from './school';
import { secretaryOrders } from './secretary';
import { steeringCommittee } from './steering';
import { localTax } from './tax-team';
import { regionalTreasury } from './treasury';
import { wardOffice } from './ward-office';
import { youthUnionPapi } from './youth-union';

/** Twenty-two offices, each with a template of its own: annexes, estimates, findings, OKR, ticks, points, lists of orders. */
export const NINETEENTH: readonly LabelledSheet[] = [
  planningOfficer,
  secretaryOrders,
  oneStopShop,
  pastedFromWord,
  accountantEstimate,
  itOfficerOkr,
  inspectorFindings,
  consultantTemplate,
  partyOffice,
  secondarySchool,
  healthStation,
  localTax,
  landBranch,
  marketManagement,
  customsBranch,
  libraryMuseum,
  youthUnionPapi,
  powerCompany,
  universityFaculty,
  steeringCommittee,
  wardOffice,
  regionalTreasury,
  ...NONE_OF_NINETEEN,
];
