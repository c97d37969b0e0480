import type { LabelledSheet } from '../labels';
import { agricultureSipas } from './agriculture-sipas';
import { communeOneStop } from './commune-one-stop';
import { communePapi } from './commune-papi';
import { financePci } from './finance-pci';
import { healthPar } from './health-par';
import { highSchool } from './high-school';
import { homeAffairs } from './home-affairs';
import { industrialZones } from './industrial-zones';
import { justice } from './justice';
import { medicalCentre } from './medical-centre';
import { NONE_OF_THIRTY_THREE } from './no-plan';
import { powerCompany } from './power-company';
import { province766 } from './province-766';
import { provinceHospital } from './province-hospital';
import { scienceDti } from './science-dti';
import { secondarySchool } from './secondary-school';
import { taxOffice } from './tax-office';
import { university } from './university';
import { urbanCompany } from './urban-company';
import { wardDti } from './ward-dti';
import { wardPar } from './ward-par';

/** Twenty offices' working files: how those in charge of a plan keep who does what, until when, and how far it is. */
export const THIRTY_THIRD: readonly LabelledSheet[] = [
  homeAffairs,
  financePci,
  agricultureSipas,
  province766,
  wardPar,
  communePapi,
  communeOneStop,
  wardDti,
  provinceHospital,
  medicalCentre,
  highSchool,
  secondarySchool,
  university,
  powerCompany,
  urbanCompany,
  healthPar,
  industrialZones,
  taxOffice,
  justice,
  scienceDti,
  ...NONE_OF_THIRTY_THREE,
];
