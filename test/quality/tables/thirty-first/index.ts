import type { LabelledSheet } from '../labels';
import { bank } from './bank';
import { borderGuard } from './border-guard';
import { communeWord } from './commune-word';
import { cooperative } from './cooperative';
import { customsGate } from './customs-gate';
import { gantt } from './gantt';
import { homeAffairs } from './home-affairs';
import { itOfficer } from './it-officer';
import { museum } from './museum';
import { NONE_OF_THIRTY_ONE } from './no-plan';
import { nurse } from './nurse';
import { officeChief } from './office-chief';
import { oldOfficial } from './old-official';
import { partyCell } from './party-cell';
import { police } from './police';
import { radio } from './radio';
import { schoolAccountant } from './school-accountant';
import { statistics } from './statistics';
import { tax } from './tax';
import { tradeUnion } from './trade-union';
import { waterCompany } from './water-company';

/** Twenty people, each with the table that is at hand: from a signed appendix to what is typed before a meeting. */
export const THIRTY_FIRST: readonly LabelledSheet[] = [
  homeAffairs,
  communeWord,
  nurse,
  schoolAccountant,
  itOfficer,
  oldOfficial,
  statistics,
  cooperative,
  customsGate,
  partyCell,
  gantt,
  officeChief,
  tax,
  bank,
  police,
  museum,
  waterCompany,
  tradeUnion,
  borderGuard,
  radio,
  ...NONE_OF_THIRTY_ONE,
];
