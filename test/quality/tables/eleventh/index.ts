import type { LabelledSheet } from '../labels';
import { aimsThenTasks, digitalAims } from './aims';
import { afterMeeting, hospitalDays, phasesAbove, register, sentences, shortNames } from './assignments';
import { formOfSelf, ministryMarks, parDeducted, pciLines, plainSipas } from './indices';
import { NONE_OF_ELEVEN } from './no-plan';
import { farBegin, partyDrafts, pastedPages, resultsFirst, schoolGroups } from './programmes';

/** Made after the columns of registers, forms and minutes that public repositories describe. */
export const ELEVENTH: readonly LabelledSheet[] = [
  afterMeeting,
  shortNames,
  register,
  hospitalDays,
  sentences,
  phasesAbove,
  ministryMarks,
  formOfSelf,
  pciLines,
  parDeducted,
  plainSipas,
  digitalAims,
  aimsThenTasks,
  resultsFirst,
  partyDrafts,
  pastedPages,
  schoolGroups,
  farBegin,
  ...NONE_OF_ELEVEN,
];
