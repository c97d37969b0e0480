import type { LabelledSheet } from '../labels';
import { cityEnvironment } from './city-environment';
import { communeMeeting } from './commune-meeting';
import { constructionTracking } from './construction-tracking';
import { cooperativeAlliance } from './cooperative-alliance';
import { court } from './court';
import { customs } from './customs';
import { eyeHospital } from './eye-hospital';
import { farmersUnion } from './farmers-union';
import { healthStation } from './health-station';
import { industryPci } from './industry-pci';
import { labourUnion } from './labour-union';
import { museum } from './museum';
import { NONE_OF_TWENTY_SEVEN } from './no-plan';
import { oneStopNotes } from './one-stop-notes';
import { primarySchool } from './primary-school';
import { prosecutors } from './prosecutors';
import { provinceDti } from './province-dti';
import { provinceReform } from './province-reform';
import { radio } from './radio';
import { wardPapi } from './ward-papi';
import { waterCompany } from './water-company';

/** Twenty offices, each in its own hand: a third as they publish, a third as they work, a third typed in a hurry. */
export const TWENTY_SEVENTH: readonly LabelledSheet[] = [
  provinceReform,
  provinceDti,
  prosecutors,
  customs,
  wardPapi,
  industryPci,
  eyeHospital,
  waterCompany,
  museum,
  radio,
  cooperativeAlliance,
  court,
  labourUnion,
  constructionTracking,
  communeMeeting,
  primarySchool,
  healthStation,
  farmersUnion,
  oneStopNotes,
  cityEnvironment,
  ...NONE_OF_TWENTY_SEVEN,
];
