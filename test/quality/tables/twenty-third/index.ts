import type { LabelledSheet } from '../labels';
import { busStation } from './bus-station';
import { college } from './college';
import { communeTicks } from './commune-ticks';
import { construction } from './construction';
import { economicOffice } from './economic-office';
import { healthStation } from './health-station';
import { highSchool } from './high-school';
import { hospital } from './hospital';
import { insurance } from './insurance';
import { irrigation } from './irrigation';
import { justice } from './justice';
import { kindergarten } from './kindergarten';
import { museum } from './museum';
import { neighbourhood } from './neighbourhood';
import { NONE_OF_TWENTY_THREE } from './no-plan';
import { partyOffice } from './party-office';
import { projectBoard } from './project-board';
import { sanitation } from './sanitation';
import { taxOffice } from './tax';
import { wardOffice } from './ward-office';
import { womensUnion } from './womens-union';

/** Tables as clerks keep them before anybody tidies them: pasted, merged for looks, with words for days and for points. */
export const TWENTY_THIRD: readonly LabelledSheet[] = [
  wardOffice,
  highSchool,
  hospital,
  healthStation,
  communeTicks,
  neighbourhood,
  economicOffice,
  construction,
  sanitation,
  projectBoard,
  kindergarten,
  partyOffice,
  taxOffice,
  museum,
  insurance,
  womensUnion,
  busStation,
  justice,
  college,
  irrigation,
  ...NONE_OF_TWENTY_THREE,
];
