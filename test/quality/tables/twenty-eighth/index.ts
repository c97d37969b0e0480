import type { LabelledSheet } from '../labels';
import { cityInnovation } from './city-innovation';
import { communeReform } from './commune-reform';
import { education } from './education';
import { environmentPgi } from './environment-pgi';
import { financePci } from './finance-pci';
import { healthByUnit } from './health-by-unit';
import { homeAffairs } from './home-affairs';
import { hospital } from './hospital';
import { industrialZones } from './industrial-zones';
import { inspectorate } from './inspectorate';
import { islandCommune } from './island-commune';
import { justice } from './justice';
import { ministryDti } from './ministry-dti';
import { ministryReform } from './ministry-reform';
import { NONE_OF_TWENTY_EIGHT } from './no-plan';
import { office766 } from './office-766';
import { provincePapi } from './province-papi';
import { provincePar } from './province-par';
import { provinceSipas } from './province-sipas';
import { university } from './university';
import { wardTwoTables } from './ward-two-tables';

/** Twenty offices with the appendices of plans that were signed and published, each laid out in its own way. */
export const TWENTY_EIGHTH: readonly LabelledSheet[] = [
  provincePar,
  provinceSipas,
  provincePapi,
  homeAffairs,
  ministryDti,
  ministryReform,
  communeReform,
  wardTwoTables,
  university,
  hospital,
  financePci,
  environmentPgi,
  justice,
  office766,
  healthByUnit,
  education,
  inspectorate,
  industrialZones,
  islandCommune,
  cityInnovation,
  ...NONE_OF_TWENTY_EIGHT,
];
