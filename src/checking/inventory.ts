import type { Rule } from './rule';
import { achievedAboveBenchmark } from './rules/achieved-above-benchmark';
import { appendixReference } from './rules/appendix-reference';
import { benchmarkMismatch } from './rules/benchmark-mismatch';
import { childrenSum } from './rules/children-sum';
import { codeDuplicate } from './rules/code-duplicate';
import { codeMalformed } from './rules/code-malformed';
import { codeMangled } from './rules/code-mangled';
import { codeOrder } from './rules/code-order';
import { codeUnknown } from './rules/code-unknown';
import { deadlineMissing } from './rules/deadline-missing';
import { deadlineUnreadable } from './rules/deadline-unreadable';
import { givenNotCovered } from './rules/given-not-covered';
import { groupUndefined } from './rules/group-undefined';
import { headerUnclear } from './rules/header-unclear';
import { implementerMissing } from './rules/implementer-missing';
import { laterThanGiven } from './rules/later-than-given';
import { leadIsGroup } from './rules/lead-is-group';
import { leadMissing } from './rules/lead-missing';
import { leadSeveral } from './rules/lead-several';
import { legacyEncoding } from './rules/legacy-encoding';
import { methodUnknown } from './rules/method-unknown';
import { nameMismatch } from './rules/name-mismatch';
import { notGiven } from './rules/not-given';
import { nothingLost } from './rules/nothing-lost';
import { numberGap } from './rules/number-gap';
import { pointsAsText } from './rules/points-as-text';
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
import { unitUnknown } from './rules/unit-unknown';
import { unitVariant } from './rules/unit-variant';
import { valueMisplaced } from './rules/value-misplaced';
import { yearMismatch } from './rules/year-mismatch';

/** Every rule, by the groups of the documentation: codes, points, responsibility, tasks, tables, the plan above. */
export const RULES: readonly Rule[] = [
  ...[codeMalformed, codeMangled, codeUnknown, codeDuplicate, codeOrder, numberGap, sectionRepeated, nameMismatch],
  ...[
    pointsUnreadable,
    pointsAsText,
    pointsNegative,
    pointsMissing,
    pointsSlipped,
    achievedAboveBenchmark,
    benchmarkMismatch,
    childrenSum,
    nothingLost,
  ],
  ...[
    leadMissing,
    leadSeveral,
    leadIsGroup,
    implementerMissing,
    unitUnknown,
    unitVariant,
    unitAbolished,
    groupUndefined,
  ],
  ...[
    taskMissing,
    taskRepeated,
    deadlineMissing,
    deadlineUnreadable,
    yearMismatch,
    productMissing,
    methodUnknown,
    valueMisplaced,
  ],
  ...[totalMismatch, appendixReference, headerUnclear, legacyEncoding],
  ...[givenNotCovered, laterThanGiven, notGiven],
];
