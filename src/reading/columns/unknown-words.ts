import type { ColumnRole } from '../../model/plan';
import { WORKING_ROLES } from '../../model/roles';
import { headerWeight, isStrongest, isUnknown, named, speakFor, type ColumnEvidence } from './evidence';
import { headerScores } from './headers/scores';
import { neverBelow } from './numbers';
import { isBelow } from './neighbours';
import { weighPeople, weighUnknownPosts } from './people';
import { isOpen } from './points';

/** A header says so clearly, or likely, by its words. */
const CLEAR = 4;
const LIKELY = 2.5;
const LONGEST_BODY = 60;
const FOLLOWS = /(?:theo dõi|đôn đốc)(?![A-Za-zÀ-ỹ])/u;
/** What a column of units, times or documents says by its cells is enough for a role with this beside it. */
const BY_PLACE = 2;
/** Outweighs what the words of the header say otherwise. */
const NAMED_FIRST = 6;

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
  weighNamesBehindCodes(columns, unknown);
  weighPeople(columns, unknown);
  weighStages(columns);
  weighTimes(columns, unknown);
  weighUnits(columns, unknown);
  weighUnknownPosts(columns, unknown);
  weighDocuments(columns, unknown);
  // What is counted in pieces or per cent is no score.
  if (columns.some((one) => headerWeight(one, 'measure') >= CLEAR)) return;
  const scores = [...unknown, ...columns.filter(isUnknownScore)];
  weighMaximum(columns, scores);
  weighScores(columns, scores);
  weighRanked(columns, unknown);
}

/** 'Kết quả chấm' over words that nobody knows: points, and the heading alone does not say whose. */
const isUnknownScore = (one: ColumnEvidence): boolean => {
  if (one.said !== undefined || one.isAmbiguous || one.parts.length < 2 || isUnknown(one)) return false;
  const [own, above] = [one.parts.at(-1)!, one.parts.at(-2)!].map((part) => headerScores(part).kinds);
  return Math.max(0, ...own!.values()) < 1 && (above!.get('achieved') ?? 0) >= LIKELY;
};

/** Numbers with decimals right before a rank, where no other column has points: the points by which one is ranked. */
function weighRanked(columns: readonly ColumnEvidence[], unknown: readonly ColumnEvidence[]): void {
  const isTold = [...SCORES, 'benchmark' as const].some((role) => named(columns, role, LIKELY));
  if (isTold || !named(columns, 'title', LIKELY)) return;
  const rank = columns.find((one) => headerWeight(one, 'rank') >= CLEAR);
  const points = rank && unknown.find((one) => one.column === rank.column - 1);
  if (!points || !isOpen(points, true) || points.contents.numbers.every((number) => Number.isInteger(number ?? 0)))
    return;
  speakFor(points, 'achieved', BY_PLACE + 0.5);
}

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

/** 'Nhóm | Mã | …': what is named anew behind each code is the criterion, and what stands before several codes its group. */
function weighNamesBehindCodes(columns: readonly ColumnEvidence[], unknown: readonly ColumnEvidence[]): void {
  const code = named(columns, 'code', CLEAR);
  const group =
    code &&
    columns.find((one) => one.said === undefined && one.column < code.column && headerWeight(one, 'title') >= 2);
  const name = code && unknown.find(({ column }) => column === code.column + 1);
  if (!group || !name || name.contents.shares.words < 0.6 || name.contents.distinct < 0.8 || !isBelow(name, group))
    return;
  speakFor(name, 'title', CLEAR);
  speakFor(group, 'title', -headerWeight(group, 'title') - BY_PLACE);
  speakFor(group, 'field', CLEAR);
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
  const lead =
    named(columns, 'lead', LIKELY) ??
    columns.find((one) => {
      const beside = one.byNeighbours.get('lead') ?? 0;
      return beside >= NAMED_FIRST || (beside >= BY_PLACE && beside + headerWeight(one, 'lead') > CLEAR);
    });
  // 'TH 2025' over numbers is what was done, not who did it.
  const who = columns.filter(({ contents }) => contents.shares.number < 0.5);
  const does = named(who, 'implementing', LIKELY);
  const helps = named(columns, 'coordinating', LIKELY);
  // Beside who leads, posts and outsiders may stand among those who help: 'Nhà thầu', 'Kế toán'.
  const bodies = unknown.filter(
    ({ contents: { filled, shares, length } }) =>
      filled >= 2 &&
      shares.named < 0.3 &&
      shares.task < 0.3 &&
      (shares.unit >= 0.6
        ? shares.person < 0.3
        : (lead ?? does) !== undefined && length <= LONGEST_BODY && shares.unit + shares.calling >= 0.5),
  );
  // Who only follows up leads nobody's work: bodies left of it do.
  if (lead && FOLLOWS.test(lead.form) && bodies[0] && bodies[0].column < lead.column) {
    speakFor(bodies[0], 'lead', BY_PLACE);
    for (const role of WORKING_ROLES) speakFor(lead, role, -headerWeight(lead, role));
    speakFor(lead, 'decider', CLEAR);
    return;
  }
  const work = named(columns, 'task', LIKELY);
  const isBesideWork = (one: ColumnEvidence): boolean =>
    bodies.length === 1 && work !== undefined && one.column > work.column && one.contents.shares.unit >= 0.6;
  const first = lead ?? does ?? bodies.find((one) => !helps || one.column < helps.column);
  for (const one of bodies) {
    const isBeforeWhoDoes = does !== undefined && !lead && one.column < does.column;
    if (one === first || isBeforeWhoDoes) speakFor(one, 'lead', BY_PLACE);
    else if (!helps && first && (one.column > first.column || (isBesideWork(one) && first === lead))) {
      speakFor(one, 'coordinating', BY_PLACE);
      speakFor(one, 'lead', -BY_PLACE);
    }
  }
}

/** Documents right of the work are what comes out of it; one with its number was there before. */
function weighDocuments(columns: readonly ColumnEvidence[], unknown: readonly ColumnEvidence[]): void {
  if (named(columns, 'product', LIKELY)) return;
  const work = named(columns, 'task', LIKELY) ?? named(columns, 'title', LIKELY);
  const right = unknown.filter((one) => one.contents.shares.cited === 0 && !(work && one.column < work.column));
  const documents = right.find(({ contents: { filled, shares } }) => filled >= 2 && shares.product >= 0.5);
  const product = documents ?? (work && isGiven(columns) ? onlyOne(right.filter(isMade)) : undefined);
  if (product) speakFor(product, 'product', BY_PLACE);
}

/** It is said who does the work and until when: what else stands in each row is likely what comes of it. */
const isGiven = (columns: readonly ColumnEvidence[]): boolean =>
  named(columns, 'deadline', LIKELY) !== undefined &&
  (named(columns, 'lead', LIKELY) ?? named(columns, 'implementing', LIKELY)) !== undefined;

/** A thing for each work, some of them documents or so many of something: 'Kho dữ liệu', '04 trạm', 'Biên bản'. */
const isMade = ({ contents: { filled, shares, distinct } }: ColumnEvidence): boolean =>
  filled >= 4 &&
  distinct >= 0.8 &&
  shares.state === 0 &&
  shares.task + shares.unit < 0.3 &&
  shares.product >= 0.2 &&
  (shares.product >= 0.3 || shares.product + shares.target >= 0.55);

const onlyOne = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined);

/** The column of these points, of several under one heading the one that counts. */
const namedPoints = (columns: readonly ColumnEvidence[], role: ColumnRole): ColumnEvidence | undefined =>
  named(
    columns.filter((one) => (one.byNeighbours.get(role) ?? 0) > -CLEAR),
    role,
    LIKELY,
  );

/** Nobody achieves more than the maximum, which stands before the points. */
function weighMaximum(columns: readonly ColumnEvidence[], unknown: readonly ColumnEvidence[]): void {
  const scores = SCORES.flatMap((role) => namedPoints(columns, role) ?? []);
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
  const [achieved, own] = SCORES.map((role) => namedPoints(columns, role));
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
