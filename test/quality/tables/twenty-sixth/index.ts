import type { LabelledSheet } from '../labels';
import { communeLog } from './commune-log';
import { competitiveness } from './competitiveness';
import { continuing } from './continuing';
import { farmers } from './farmers';
import { forest } from './forest';
import { formerDistrict } from './former-district';
import { front } from './front';
import { greenIndex } from './green-index';
import { inspectorate } from './inspectorate';
import { library } from './library';
import { medicalCentre } from './medical-centre';
import { NONE_OF_TWENTY_SIX } from './no-plan';
import { police } from './police';
import { power } from './power';
import { science } from './science';
import { secondarySchool } from './secondary-school';
import { serviceCentre } from './service-centre';
import { union } from './union';
import { university } from './university';
import { water } from './water';
import { youth } from './youth';

/** Tables as clerks keep them for themselves or their director: helper columns, own words, other orders of columns. */
export const TWENTY_SIXTH: readonly LabelledSheet[] = [
  communeLog,
  secondarySchool,
  medicalCentre,
  formerDistrict,
  power,
  farmers,
  science,
  competitiveness,
  front,
  continuing,
  water,
  youth,
  police,
  forest,
  serviceCentre,
  university,
  library,
  greenIndex,
  union,
  inspectorate,
  ...NONE_OF_TWENTY_SIX,
];
