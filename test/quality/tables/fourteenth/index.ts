import type { LabelledSheet } from '../labels';
import { wardPar, zonePar } from './communes';
import { pciLeadFirst, pgiOrder } from './competitiveness';
import { dtiForCommunes, dtiTwoYears } from './digital';
import { buildingDepartment, parExplanations } from './explanations';
import { NONE_OF_FOURTEEN } from './no-plan';
import { papiDepartment, papiHealth, papiTwoYears } from './papi';
import { parResults, parWithoutNumbers } from './par';
import { fiveIndices } from './several-indices';
import { sipasComplaints, sipasLowCommunes } from './sipas';

/**
 * Provinces, departments and communes after the merger of 2025, with plans on one index or several: what such offices write
 * most, worded by somebody who has not seen how it is read.
 */
export const FOURTEENTH: readonly LabelledSheet[] = [
  parResults,
  parWithoutNumbers,
  parExplanations,
  buildingDepartment,
  sipasComplaints,
  sipasLowCommunes,
  papiTwoYears,
  papiDepartment,
  papiHealth,
  pciLeadFirst,
  pgiOrder,
  dtiTwoYears,
  dtiForCommunes,
  fiveIndices,
  wardPar,
  zonePar,
  ...NONE_OF_FOURTEEN,
];
