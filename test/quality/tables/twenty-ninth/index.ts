import type { LabelledSheet } from '../labels';
import { communeSipas } from './commune-sipas';
import { environmentLand } from './environment-land';
import { financeDdci } from './finance-ddci';
import { healthTicks } from './health-ticks';
import { highSchool } from './high-school';
import { homeAffairsCommunes } from './home-affairs-communes';
import { hospitalLevels } from './hospital-levels';
import { industrialZones } from './industrial-zones';
import { insurance } from './insurance';
import { irrigation } from './irrigation';
import { library } from './library';
import { ministryBureau } from './ministry-bureau';
import { NONE_OF_TWENTY_NINE } from './no-plan';
import { partyCommune } from './party-commune';
import { police } from './police';
import { power } from './power';
import { tax } from './tax';
import { treasury } from './treasury';
import { university } from './university';
import { wardMonths } from './ward-months';
import { youthUnion } from './youth-union';

/** Twenty offices as their clerks keep the file: between an appendix that is published and what is typed in a hurry. */
export const TWENTY_NINTH: readonly LabelledSheet[] = [
  homeAffairsCommunes,
  ministryBureau,
  environmentLand,
  financeDdci,
  hospitalLevels,
  tax,
  treasury,
  healthTicks,
  wardMonths,
  university,
  power,
  industrialZones,
  communeSipas,
  partyCommune,
  youthUnion,
  police,
  highSchool,
  library,
  insurance,
  irrigation,
  ...NONE_OF_TWENTY_NINE,
];
