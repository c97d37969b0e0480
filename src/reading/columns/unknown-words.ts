import type { ColumnRole } from '../../model/plan';
import { UNIT_ROLES, WORKING_ROLES } from '../../model/roles';
import { headerWeight, isUnknown, speakFor, weightOf, type ColumnEvidence } from './evidence';
import { neverBelow } from './numbers';
import { isOpen } from './points';

/** A header says so clearly, or likely, by its words. */
const CLEAR = 4;
const LIKELY = 2.5;
/** What a column of units, times or documents says by its cells is enough for a role with this beside it. */
const BY_PLACE = 2;
/** Outweighs what the words of the header say otherwise. */
const NAMED_FIRST = 6;
/** What titles before posts say for people at most. */
const PERSONS = 3.5;

const SCORES = ['achieved', 'selfAssessed'] as const satisfies readonly ColumnRole[];

/**
 * Columns under words that nobody knows: what stands in them, where they stand and what no other column says tells what they
 * are. Whoever reads 'Sở Nội vụ' right of who leads takes it for who helps, whatever the header calls it.
 */
export function weighUnknown(columns: readonly ColumnEvidence[]): void {
  const unknown = columns.filter(
    (one) => one.said === undefined && !one.isAmbiguous && one.header !== '' && isUnknown(one),
  );
  weighNumberedNames(columns);
  weighPosts(columns);
  weighPeople(columns);
  weighStages(columns);
  weighTimes(columns, unknown);
  weighUnits(columns, unknown);
  weighDocuments(columns, unknown);
  // What is counted in pieces or per cent is no score.
  if (columns.some((one) => headerWeight(one, 'measure') >= CLEAR)) return;
  weighMaximum(columns, unknown);
  weighScores(columns, unknown);
}

const named = (columns: readonly ColumnEvidence[], role: ColumnRole, least: number): ColumnEvidence | undefined =>
  columns.find(
    (one) =>
      one.said === role || (one.said === undefined && headerWeight(one, role) >= least && isStrongest(one, role)),
  );

/** Of nothing else does the header speak more clearly. */
const isStrongest = (one: ColumnEvidence, role: ColumnRole): boolean =>
  [...one.byHeader.values()].every((weight) => weight <= headerWeight(one, role));

/** Names with their numbers before them, left of everything and without a column of numbers, are what the rows are about. */
function weighNumberedNames(columns: readonly ColumnEvidence[]): void {
  const first = columns.find(({ contents }) => contents.filled > 0);
  if (!first || first.said !== undefined || named(columns, 'code', CLEAR)) return;
  const { filled, shares, distinct } = first.contents;
  if (filled < 3 || shares.numbered < 0.8 || distinct < 0.8) return;
  if ((['title', 'task'] as const).some((role) => headerWeight(first, role) >= CLEAR)) return;
  const hasWork = columns.some(
    (one) => one !== first && headerWeight(one, 'task') >= CLEAR && one.contents.shares.words >= 0.6,
  );
  for (const kind of first.byHeader.keys()) speakFor(first, kind, -headerWeight(first, kind));
  for (const one of columns)
    if (one !== first && headerWeight(one, 'title') < CLEAR) speakFor(one, 'title', -NAMED_FIRST);
  speakFor(first, hasWork ? 'title' : 'task', NAMED_FIRST);
}

/** 'Phụ trách' over 'Bí thư', 'Phó Bí thư': posts lead, or help, where its words say so and nobody is named. */
function weighPosts(columns: readonly ColumnEvidence[]): void {
  weighDoers(columns);
  for (const one of columns) {
    const { filled, shares } = one.contents;
    if (one.said !== undefined || filled < 2 || shares.person < 0.4 || shares.named >= 0.3) continue;
    const role = UNIT_ROLES.find((which) => headerWeight(one, which) >= CLEAR && isStrongest(one, which));
    if (!role || headerWeight(one, 'person') >= LIKELY) continue;
    speakFor(one, role, PERSONS);
    speakFor(one, 'person', -PERSONS);
  }
}

const DOES = /(?:thực hiện|triển khai|đảm nhiệm|được giao|trực tiếp làm)$/u;

/** 'Công chức thực hiện' over 'Công chức tư pháp' beside the body that leads: the post does it. A name of a person is none. */
function weighDoers(columns: readonly ColumnEvidence[]): void {
  if (!named(columns, 'lead', CLEAR) || named(columns, 'implementing', LIKELY)) return;
  const one = columns.find(
    ({ said, form, contents: { filled, shares } }) =>
      said === undefined && filled >= 2 && shares.named < 0.3 && shares.words >= 0.8 && DOES.test(form),
  );
  if (!one || headerWeight(one, 'person') < CLEAR || headerWeight(one, 'implementing') < 0.7) return;
  speakFor(one, 'person', -headerWeight(one, 'person') - PERSONS);
  speakFor(one, 'implementing', NAMED_FIRST);
}

/** Who answers is told by a post ('Hiệu trưởng') or a body under 'Người phụ trách', where no column names bodies. */
function weighPeople(columns: readonly ColumnEvidence[]): void {
  // 'Điều kiện thực hiện' names no bodies.
  const bodies = columns.filter(({ contents: { filled, shares } }) => filled < 2 || shares.unit >= 0.3);
  if (WORKING_ROLES.some((role) => named(bodies, role, LIKELY) || bodies.some((one) => isOfBodies(one, role)))) return;
  const people = columns.filter(
    (one) =>
      one.said === undefined &&
      headerWeight(one, 'person') >= CLEAR &&
      one.contents.filled >= 2 &&
      one.contents.shares.named < 0.5 &&
      one.contents.shares.words >= 0.6,
  );
  // 'Người/đơn vị thực hiện': a mere 'đơn vị' may be one that helps as well.
  const helping = people.find(
    (one) =>
      headerWeight(one, 'coordinating') > 1 &&
      headerWeight(one, 'coordinating') > Math.max(headerWeight(one, 'lead'), headerWeight(one, 'implementing')),
  );
  const leading = people.find((one) => one !== helping);
  const give = (one: ColumnEvidence | undefined, role: ColumnRole): void => {
    if (!one) return;
    speakFor(one, 'person', -headerWeight(one, 'person') - PERSONS);
    speakFor(one, role, NAMED_FIRST);
  };
  give(leading, 'lead');
  if (!named(columns, 'coordinating', CLEAR)) give(helping, 'coordinating');
  if (!leading) weighCallings(columns);
}

/** Bodies stand there, and the header with what the columns beside it say makes them those of the role. */
const isOfBodies = (one: ColumnEvidence, role: ColumnRole): boolean =>
  one.said === undefined &&
  one.contents.shares.unit >= 0.6 &&
  headerWeight(one, role) > headerWeight(one, 'coordinating') &&
  weightOf(one, role) >= CLEAR;

/** 'Phân công' over 'ĐD trưởng', 'Hộ lý': whatever people are called, the header says that they are given the work. */
function weighCallings(columns: readonly ColumnEvidence[]): void {
  for (const role of WORKING_ROLES) {
    const one = columns.find((other) => {
      const { filled, shares, length } = other.contents;
      const isCalled = filled >= 2 && length <= 40 && shares.words >= 0.8 && shares.task + shares.time < 0.3;
      return other.said === undefined && isCalled && headerWeight(other, role) >= LIKELY && isStrongest(other, role);
    });
    if (one) return speakFor(one, role, BY_PLACE);
  }
}

/** 'Thời gian' over 'Trình' and 'Ban hành': the last stage is when the work is done. */
function weighStages(columns: readonly ColumnEvidence[]): void {
  for (let at = 0; at + 1 < columns.length; at++) {
    const [one, next] = [columns[at]!, columns[at + 1]!];
    const isOneHeading = one.parts.length > 1 && one.parts[0] === next.parts[0];
    if (isOneHeading && isStage(one) && isStage(next)) speakFor(one, 'deadline', -headerWeight(one, 'deadline'));
  }
}

const isStage = (one: ColumnEvidence): boolean =>
  one.said === undefined &&
  one.contents.shares.time >= 0.5 &&
  headerWeight(one, 'deadline') >= LIKELY &&
  isStrongest(one, 'deadline');

const SPAN = /(?:bắt đầu|khởi công|từ ngày).*(?:kết thúc|hoàn thành|xong|đến ngày)/u;
const LIMIT = /(?<![A-Za-zÀ-ỹ])(?:thời hạn|hạn|kỳ hạn|deadline)(?![A-Za-zÀ-ỹ])/u;
const DONE =
  /^(?:ngày|thời gian|thời điểm) (?:đã )?(?:hoàn thành|xong|làm xong|thực hiện xong|kết thúc|thực tế)|thực tế$/u;

/** The last column of times is until when, one before it from when. */
function weighTimes(columns: readonly ColumnEvidence[], unknown: readonly ColumnEvidence[]): void {
  // 'Bắt đầu - Kết thúc' in one column: a span, and its end is until when.
  for (const one of columns)
    if (one.said === undefined && SPAN.test(one.form)) speakFor(one, 'start', -headerWeight(one, 'start'));
  // 'Ngày hoàn thành' beside 'Thời hạn': the one is the day on which it was done, the other until when it must be.
  const limit = columns.find((one) => headerWeight(one, 'deadline') >= CLEAR && LIMIT.test(one.form));
  if (limit)
    for (const one of columns)
      if (one !== limit && one.said === undefined && DONE.test(one.form) && !LIMIT.test(one.form))
        speakFor(one, 'deadline', -headerWeight(one, 'deadline'));
  if (named(columns, 'deadline', LIKELY)) return;
  const times = unknown.filter(
    ({ contents: { filled, shares } }) => filled >= 2 && shares.time >= 0.5 && shares.duration < 0.3,
  );
  times.forEach((one, at) => speakFor(one, at === times.length - 1 ? 'deadline' : 'start', BY_PLACE));
}

/** Of columns of units the first one leads and those right of who leads help, unless their words say something else. */
function weighUnits(columns: readonly ColumnEvidence[], unknown: readonly ColumnEvidence[]): void {
  const bodies = unknown.filter(
    ({ contents: { filled, shares } }) => filled >= 2 && shares.unit >= 0.6 && shares.person < 0.3,
  );
  const lead = named(columns, 'lead', LIKELY);
  const does = named(columns, 'implementing', LIKELY);
  const helps = named(columns, 'coordinating', LIKELY);
  const first = lead ?? does ?? bodies.find((one) => !helps || one.column < helps.column);
  for (const one of bodies) {
    const isBeforeWhoDoes = does !== undefined && !lead && one.column < does.column;
    if (one === first || isBeforeWhoDoes) speakFor(one, 'lead', BY_PLACE);
    else if (!helps && first && one.column > first.column) {
      speakFor(one, 'coordinating', BY_PLACE);
      speakFor(one, 'lead', -BY_PLACE);
    }
  }
}

/** Documents right of the work are what comes out of it; one with its number was there before. */
function weighDocuments(columns: readonly ColumnEvidence[], unknown: readonly ColumnEvidence[]): void {
  if (named(columns, 'product', LIKELY)) return;
  const work = named(columns, 'task', LIKELY) ?? named(columns, 'title', LIKELY);
  for (const one of unknown) {
    const { filled, shares } = one.contents;
    if (filled < 2 || shares.product < 0.5 || shares.cited > 0 || (work && one.column < work.column)) continue;
    speakFor(one, 'product', BY_PLACE);
    return;
  }
}

/** Nobody achieves more than the maximum, which stands before the points. */
function weighMaximum(columns: readonly ColumnEvidence[], unknown: readonly ColumnEvidence[]): void {
  const scores = SCORES.flatMap((role) => named(columns, role, LIKELY) ?? []);
  if (scores.length === 0 || named(columns, 'benchmark', CLEAR)) return;
  const first = Math.min(...scores.map(({ column }) => column));
  const maximum = unknown
    .filter((one) => one.column < first && isOpen(one, hasCodes(columns)))
    .reverse()
    .find((one) => scores.every((score) => isNeverBelow(one, score, 2)));
  if (maximum) speakFor(maximum, 'benchmark', BY_PLACE + 0.5);
}

/** Points up to the maximum, right of it: the office's own before those of who appraised them. */
function weighScores(columns: readonly ColumnEvidence[], unknown: readonly ColumnEvidence[]): void {
  const maximum = named(columns, 'benchmark', CLEAR);
  if (!maximum) return;
  const [achieved, own] = SCORES.map((role) => named(columns, role, LIKELY));
  const open = unknown.filter(
    (one) => one.column > maximum.column && isOpen(one, hasCodes(columns)) && isNeverBelow(maximum, one, 3),
  );
  const last = achieved ?? open.filter(({ column }) => !own || column > own.column).at(-1);
  if (last && !achieved) speakFor(last, 'achieved', BY_PLACE + 0.5);
  // What an earlier year got is nobody's own marks of this one.
  const before =
    last &&
    !own &&
    open.filter(({ column, year }) => column < last.column && (year === null || year === last.year)).at(-1);
  if (before) speakFor(before, 'selfAssessed', BY_PLACE + 0.5);
}

/** Where a column of numbers of rows is named, whole numbers that rise elsewhere are none. */
const hasCodes = (columns: readonly ColumnEvidence[]): boolean => named(columns, 'code', CLEAR) !== undefined;

function isNeverBelow(upper: ColumnEvidence, lower: ColumnEvidence, least: number): boolean {
  const { rows, share } = neverBelow(upper, lower);
  return rows >= least && share >= 0.95;
}
