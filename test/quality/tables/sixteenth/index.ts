import type { LabelledSheet } from '../labels';
import { cityPapi } from './city';
import { communeYear } from './commune';
import { powerCompany } from './company';
import { competitiveness } from './competitiveness';
import { departmentTasks } from './department';
import { provinceDigital } from './digital';
import { healthSatisfaction } from './health';
import { hospitalProblems } from './hospital';
import { zoneLosses } from './industrial-zones';
import { ministryDepartment } from './ministry';
import { NONE_OF_SIXTEEN } from './no-plan';
import { provinceReform } from './province';
import { specialZone } from './special-zone';
import { universityAnswers } from './university';
import { wardQuarters } from './ward';

/**
 * Half provinces and their departments, half others: a commune, a ward, a special zone, a hospital, a university, a body of a
 * ministry, a power company. The plain tables of most offices, and what is odd in one or the other.
 */
export const SIXTEENTH: readonly LabelledSheet[] = [
  provinceReform,
  cityPapi,
  departmentTasks,
  competitiveness,
  healthSatisfaction,
  zoneLosses,
  provinceDigital,
  communeYear,
  wardQuarters,
  specialZone,
  hospitalProblems,
  universityAnswers,
  ministryDepartment,
  powerCompany,
  ...NONE_OF_SIXTEEN,
];
