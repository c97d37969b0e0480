import type { Rule } from './rule';
import { achievedAboveBenchmark } from './rules/achieved-above-benchmark';
import { benchmarkMismatch } from './rules/benchmark-mismatch';
import { childrenSum } from './rules/children-sum';
import { codeDuplicate } from './rules/code-duplicate';
import { codeMalformed } from './rules/code-malformed';
import { codeUnknown } from './rules/code-unknown';
import { deadlineMissing } from './rules/deadline-missing';
import { leadMissing } from './rules/lead-missing';
import { numberGap } from './rules/number-gap';
import { pointsUnreadable } from './rules/points-unreadable';
import { sectionRepeated } from './rules/section-repeated';
import { totalMismatch } from './rules/total-mismatch';

/** Every rule, by the groups of the documentation. */
export const RULES: readonly Rule[] = [
  // codes
  codeMalformed,
  codeUnknown,
  codeDuplicate,
  numberGap,
  sectionRepeated,
  // points
  pointsUnreadable,
  achievedAboveBenchmark,
  benchmarkMismatch,
  childrenSum,
  // responsibility
  leadMissing,
  // tasks
  deadlineMissing,
  // tables
  totalMismatch,
];
