import type { LabelledSheet } from '../labels';
import { buildingTracking } from './building-tracking';
import { communeDti } from './commune-dti';
import { communeMeeting } from './commune-meeting';
import { communePapi } from './commune-papi';
import { eyeHospital } from './eye-hospital';
import { farmPgi } from './farm-pgi';
import { financePci } from './finance-pci';
import { highSchool } from './high-school';
import { kindergarten } from './kindergarten';
import { medicalCentre } from './medical-centre';
import { NONE_OF_TWENTY_FIRST } from './no-plan';
import { projectBoard } from './project-board';
import { scienceDti } from './science-dti';
import { serviceDesk } from './service-desk';
import { taxTeam } from './tax-team';
import { townCleaning } from './town-cleaning';
import { wardFront } from './ward-front';
import { wardPar } from './ward-par';
import { wardPolice } from './ward-police';
import { womenUnion } from './women-union';
import { zoneBoard } from './zone-board';

/** Ten tidy offices with a form of their own, and ten that type as they talk. */
export const TWENTY_FIRST: readonly LabelledSheet[] = [
  scienceDti,
  communePapi,
  eyeHospital,
  highSchool,
  taxTeam,
  wardFront,
  wardPolice,
  zoneBoard,
  townCleaning,
  financePci,
  wardPar,
  communeMeeting,
  medicalCentre,
  serviceDesk,
  farmPgi,
  womenUnion,
  buildingTracking,
  kindergarten,
  projectBoard,
  communeDti,
  ...NONE_OF_TWENTY_FIRST,
];
