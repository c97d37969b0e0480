import type { LabelledSheet } from '../labels';
import { bilingual } from './bilingual';
import { commune } from './commune';
import { dtiPlan } from './dti-plan';
import { followUp } from './follow-up';
import { longPreamble } from './long-preamble';
import { mergedLines } from './merged-lines';
import { ministry } from './ministry';
import { papiPlan } from './papi-plan';
import { partyList } from './party-list';
import { misspelt } from './misspelt';
import { NO_PLAN } from './no-plan';
import { scoreSheet } from './score-sheet';
import { shortScores } from './short-scores';
import { sixClear } from './six-clear';
import { university } from './university';

/** Tables whose failures anybody may look at. */
export const SEEN: readonly LabelledSheet[] = [
  ministry,
  commune,
  scoreSheet,
  partyList,
  university,
  dtiPlan,
  followUp,
  papiPlan,
  sixClear,
  mergedLines,
  longPreamble,
  bilingual,
  misspelt,
  shortScores,
  ...NO_PLAN,
];
