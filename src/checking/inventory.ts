import type { Rule } from './rule';
import { achievedAboveBenchmark } from './rules/achieved-above-benchmark';
import { appendixReference } from './rules/appendix-reference';
import { benchmarkMismatch } from './rules/benchmark-mismatch';
import { childrenSum } from './rules/children-sum';
import { codeDuplicate } from './rules/code-duplicate';
import { codeMalformed } from './rules/code-malformed';
import { codeUnknown } from './rules/code-unknown';
import { deadlineMissing } from './rules/deadline-missing';
import { deadlineUnreadable } from './rules/deadline-unreadable';
import { headerUnclear } from './rules/header-unclear';
import { implementerMissing } from './rules/implementer-missing';
import { leadIsGroup } from './rules/lead-is-group';
import { leadMissing } from './rules/lead-missing';
import { leadSeveral } from './rules/lead-several';
import { nothingLost } from './rules/nothing-lost';
import { numberGap } from './rules/number-gap';
import { pointsMissing } from './rules/points-missing';
import { pointsNegative } from './rules/points-negative';
import { pointsSlipped } from './rules/points-slipped';
import { pointsUnreadable } from './rules/points-unreadable';
import { productMissing } from './rules/product-missing';
import { sectionRepeated } from './rules/section-repeated';
import { taskMissing } from './rules/task-missing';
import { taskRepeated } from './rules/task-repeated';
import { totalMismatch } from './rules/total-mismatch';
import { unitAbolished } from './rules/unit-abolished';

/** Every rule, by the groups of the documentation: codes, points, responsibility, tasks, tables. */
export const RULES: readonly Rule[] = [
  ...[codeMalformed, codeUnknown, codeDuplicate, numberGap, sectionRepeated],
  ...[pointsUnreadable, pointsNegative, pointsMissing, pointsSlipped, achievedAboveBenchmark, benchmarkMismatch, childrenSum, nothingLost],
  ...[leadMissing, leadSeveral, leadIsGroup, implementerMissing, unitAbolished],
  ...[taskMissing, taskRepeated, deadlineMissing, deadlineUnreadable, productMissing],
  ...[totalMismatch, appendixReference, headerUnclear],
];
