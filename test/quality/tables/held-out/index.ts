import type { LabelledSheet } from '../labels';
import { appraisal } from './appraisal';
import { company } from './company';
import { ddci } from './ddci';
import { hospital } from './hospital';
import { lossAnalysis } from './loss-analysis';
import { partyCommittee } from './party-committee';
import { provincePlan } from './province-plan';
import { register } from './register';
import { subTasks } from './sub-tasks';
import { twoTables } from './two-tables';
import { ward766 } from './ward-766';

/**
 * Tables that whoever works on the reading does not open: only how many of their rows are read right is told, so that the
 * reading is measured on what it was not made for.
 */
export const HELD_OUT: readonly LabelledSheet[] = [
  company,
  hospital,
  ddci,
  ward766,
  provincePlan,
  twoTables,
  appraisal,
  partyCommittee,
  lossAnalysis,
  subTasks,
  register,
];
