import type { LabelledSheet } from '../labels';
import { communePar } from './commune-par';
import { diseaseControl } from './disease-control';
import { environmentPgi } from './environment-pgi';
import { financePci } from './finance-pci';
import { highSchool } from './high-school';
import { homeAffairsSipas } from './home-affairs-sipas';
import { hospitalSipas } from './hospital-sipas';
import { NONE_OF_TWENTY_TWO } from './no-plan';
import { partyResolution } from './party-resolution';
import { powerCompany } from './power-company';
import { provinceFront } from './province-front';
import { provincePapi } from './province-papi';
import { provincePar } from './province-par';
import { scienceDti } from './science-dti';
import { serviceCentre } from './service-centre';
import { socialInsurance } from './social-insurance';
import { specialZone } from './special-zone';
import { taxProvince } from './tax-province';
import { wardDigital } from './ward-digital';
import { wardDiscipline } from './ward-discipline';
import { youthProvince } from './youth-province';

/** What offices publish or send round: annexes to plans and score tables, laid out and worded as in their notices. */
export const TWENTY_SECOND: readonly LabelledSheet[] = [
  provincePar,
  homeAffairsSipas,
  provincePapi,
  financePci,
  environmentPgi,
  scienceDti,
  wardDigital,
  communePar,
  wardDiscipline,
  hospitalSipas,
  diseaseControl,
  highSchool,
  serviceCentre,
  partyResolution,
  provinceFront,
  youthProvince,
  powerCompany,
  taxProvince,
  socialInsurance,
  specialZone,
  ...NONE_OF_TWENTY_TWO,
];
