import type { LabelledSheet } from '../labels';
import { inspection, partyProjects } from './party-projects';
import { newRural, emulation } from './new-rural';
import { NO_PLAN_BESIDE } from './no-plan';
import { lostFirst, parUnnamed } from './par-unnamed';
import { patients } from './patients';
import { pciPlan } from './pci-plan';
import { procedures, quarterTargets } from './quarters';
import { accreditation, safeSchool } from './schools';

/** Tables written and committed before the reading had ever met them; read for the first time on 2026-11-27. */
export const FRESH: readonly LabelledSheet[] = [
  newRural,
  emulation,
  pciPlan,
  accreditation,
  safeSchool,
  partyProjects,
  inspection,
  quarterTargets,
  procedures,
  patients,
  parUnnamed,
  lostFirst,
  ...NO_PLAN_BESIDE,
];
