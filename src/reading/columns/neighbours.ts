import { UNIT_ROLES, WORKING_ROLES, type ColumnRole } from '../../model/roles';
import type { ColumnKind } from './headers/kinds';
import { headerForm } from './headers/key';
import { bare } from './headers/slips';
import { contentWeight, headerWeight, isStrongest, speakFor, weightOf, type ColumnEvidence } from './evidence';
import { isCounting, NUMBER_KINDS } from './numbers';

/** A header says so clearly by its words. */
const CLEAR = 4;
const any = (columns: readonly ColumnEvidence[], kind: Parameters<typeof headerWeight>[1]): boolean =>
  columns.some((one) => headerWeight(one, kind) >= CLEAR);

/** What the columns of a table say about each other. */
export function weighNeighbours(columns: readonly ColumnEvidence[]): void {
  weighCodes(columns);
  weighBodies(columns);
  weighLeads(columns);
  weighDoersBesideHelpers(columns);
  weighContent(columns);
  weighLines(columns);
}

/** Bodies below 'Nhóm phụ trách', 'Nơi thực hiện' or 'Nơi phối hợp': what the first word names is beside the point, the second says what they do. */
const BESIDE_THE_POINT: readonly ColumnKind[] = ['field', 'place', 'person'];
const LEAST_OF_SECOND = 0.75;
/** 'Địa điểm thực hiện' says where; 'Nơi thực hiện' may say who. */
const isOfPlaces = ({ form }: ColumnEvidence, role: ColumnKind): boolean =>
  role === 'implementing' && /^địa /.test(form);

function weighBodies(columns: readonly ColumnEvidence[]): void {
  for (const one of columns) {
    if (
      one.contents.shares.unit + one.contents.shares.calling < 0.6 ||
      one.contents.shares.named >= 0.3 ||
      BESIDE_THE_POINT.every((kind) => headerWeight(one, kind) < 2)
    )
      continue;
    const role = UNIT_ROLES.filter((which) => headerWeight(one, which) >= LEAST_OF_SECOND && !isOfPlaces(one, which))
      .toSorted((a, b) => headerWeight(one, b) - headerWeight(one, a))
      .at(0);
    // People lead by other rules (weighPeople); those who help may be posts among bodies.
    if (!role || any(columns, role) || (role !== 'coordinating' && one.contents.shares.unit < 0.6)) continue;
    // 'Lãnh đạo Sở chỉ đạo' beside the rooms that are given the work.
    if (
      role !== 'coordinating' &&
      FOLLOWS.test(one.form) &&
      columns.some((other) => other !== one && isGivenWork(other))
    )
      continue;
    speakFor(one, role, 4);
    for (const kind of BESIDE_THE_POINT) speakFor(one, kind, -CLEAR - headerWeight(one, kind));
  }
  // Who is concerned answers where no other column names bodies: 'Bộ phận liên quan'. Who helps ('phối hợp') does not.
  const [only, ...more] = columns.filter(({ contents }) => contents.shares.unit >= 0.6);
  if (only && more.length === 0 && only.said === undefined && /(?:^| )liên quan$/.test(only.form)) {
    if (UNIT_ROLES.some((role) => columns.some((one) => one !== only && headerWeight(one, role) >= 2))) return;
    speakFor(only, 'implementing', CLEAR);
    speakFor(only, 'coordinating', -CLEAR - 1);
  }
  // 'Đơn vị đồng hành' right of who leads: whatever it is called, it helps. Of two such the left one leads.
  const lead = columns.find((one) => headerWeight(one, 'lead') >= CLEAR);
  const helps = columns.filter(
    (one) =>
      (lead === undefined || one.column > lead.column) &&
      one.contents.shares.unit >= 0.6 &&
      headerWeight(one, 'implementing') >= 2 &&
      headerWeight(one, 'implementing') < 2.5 &&
      one.form.split(' ').length > 2,
  );
  if (any(columns, 'coordinating') || any(columns, 'implementing')) return;
  if (lead ? helps.length === 1 : helps.length === 2) speakFor(helps.at(-1)!, 'coordinating', 1.5);
  if (!lead && helps.length === 2) speakFor(helps[0]!, 'lead', 1.5);
}

/** Bodies stand there, and the header says that the work is theirs. */
const isGivenWork = (one: ColumnEvidence): boolean =>
  one.contents.shares.unit >= 0.6 &&
  WORKING_ROLES.some((role) => headerWeight(one, role) >= 2.5 && isStrongest(one, role));

const ANSWERS = /chủ trì|đầu mối|chịu trách nhiệm|trách nhiệm chính|phụ trách/u;
const FOLLOWS = /theo dõi|đôn đốc|chỉ đạo/u;
const LEADS_TOO = /chủ trì|đầu mối|trách|tham mưu|tổng hợp/u;

function weighLeads(columns: readonly ColumnEvidence[]): void {
  const leads = columns.filter(
    (one) => headerWeight(one, 'lead') >= CLEAR && headerWeight(one, 'lead') > headerWeight(one, 'implementing'),
  );
  const followers = columns.filter(({ form }) => FOLLOWS.test(form) && !LEADS_TOO.test(form));
  const yielding = followers.filter((one) => columns.some((other) => answersBefore(other, one, leads.includes(one))));
  for (const one of yielding) {
    speakFor(one, 'lead', -Math.max(0, headerWeight(one, 'lead')));
    speakFor(one, 'decider', CLEAR);
  }
  const leading = leads.filter((one) => !yielding.includes(one));
  weighCollectors(columns, leading);
  const does = leading.find(({ form }) => /thực hiện/.test(form));
  const follows = leading.find(({ form }) => /theo dõi|tổng hợp|đôn đốc/.test(form));
  // 'Chủ trì thực hiện' beside 'chủ trì theo dõi' is the one that does it (S002).
  if (does && follows && does !== follows) {
    speakFor(does, 'implementing', 7);
    speakFor(does, 'lead', -4);
  }
  // Under words that nobody knows, units beside those who only help are those who answer.
  const nobodyNamed = columns.every((one) => headerWeight(one, 'lead') < 2 && headerWeight(one, 'implementing') < 2);
  const named = columns.filter(
    (one) => one.contents.shares.unit >= 0.7 && [...one.byHeader.values()].every((weight) => weight < 2.5),
  );
  if (nobodyNamed && named.length === 1 && any(columns, 'coordinating')) speakFor(named[0]!, 'lead', 2);
  // Who drafts leads where nobody else does, a bare 'cơ quan' where others help as well.
  if (leads.length === 0)
    for (const one of columns) {
      const drafts = /tham muu|chuan bi|soan thao|du thao/.test(bare(one.form)) && headerWeight(one, 'lead') >= 2;
      if (!drafts && !any(columns, 'coordinating')) continue;
      const isPlain =
        headerWeight(one, 'lead') >= 2 &&
        headerWeight(one, 'implementing') < 3 &&
        headerWeight(one, 'coordinating') < 3;
      if (drafts || (isPlain && !any(columns, 'implementing'))) speakFor(one, 'lead', 1.5);
    }
}

const DOES_IT = /thực hiện|triển khai|thi hành|làm(?! (?:chính|đầu mối))/u;

/**
 * 'Giao | Nhờ thêm', 'Phân công thực hiện' over 'Đơn vị' and 'Phối hợp': beside those who help, who has the work leads it, unless
 * his own header says that he does it.
 */
function weighDoersBesideHelpers(columns: readonly ColumnEvidence[]): void {
  const isOf = (one: ColumnEvidence, role: ColumnRole): boolean =>
    one.said === undefined && headerWeight(one, role) >= 2 && isStrongest(one, role);
  const helps = columns.find((one) => isOf(one, 'coordinating'));
  const [does, ...more] = columns.filter((one) => isOf(one, 'implementing') && one.contents.shares.number < 0.3);
  if (!helps || !does || more.length > 0 || does.column > helps.column) return;
  // Somebody who is no body follows it up: 'CV theo dõi' over 'Hoa (211)'.
  const watches = (one: ColumnEvidence): boolean => FOLLOWS.test(one.form) && one.contents.shares.unit < 0.3;
  if (columns.some((one) => one.said === 'lead' || (isOf(one, 'lead') && !watches(one)))) return;
  for (const one of columns)
    if (one.said === undefined && watches(one)) {
      speakFor(one, 'lead', -headerWeight(one, 'lead') - 2);
      speakFor(one, 'decider', CLEAR);
    }
  if (DOES_IT.test(headerForm(does.parts.at(-1) ?? does.header))) return;
  speakFor(does, 'lead', headerWeight(does, 'implementing') - headerWeight(does, 'lead') + 0.5);
  speakFor(does, 'implementing', -1);
}

/** 'Cơ quan chịu trách nhiệm | Đầu mối tổng hợp của Sở': the second one puts together what the first one sends. */
function weighCollectors(columns: readonly ColumnEvidence[], leading: readonly ColumnEvidence[]): void {
  const collects = leading.find(
    ({ form }) => /tổng hợp/.test(form) && !/chủ trì|chịu trách nhiệm|thực hiện/.test(form),
  );
  const answers = leading.find(({ form }) => /chủ trì|chịu trách nhiệm|trách nhiệm chính/.test(form));
  if (!collects || !answers || collects.column < answers.column || collects.said !== undefined) return;
  speakFor(collects, 'lead', -headerWeight(collects, 'lead') - 2);
  speakFor(collects, any(columns, 'coordinating') ? 'decider' : 'coordinating', CLEAR);
}

/**
 * Who only follows the work up leads nothing beside who answers for it, on whichever side, nor right of who does it: 'Đơn vị
 * thực hiện | Đơn vị theo dõi, đôn đốc'. Left of it he leads.
 */
function answersBefore(one: ColumnEvidence, follower: ColumnEvidence, isClear: boolean): boolean {
  if (headerWeight(one, 'lead') >= CLEAR && ANSWERS.test(one.form) && !FOLLOWS.test(one.form)) return true;
  const does = one.column < follower.column && headerWeight(one, 'implementing') >= CLEAR;
  return isClear && (does || /chịu trách nhiệm|chủ trì|trách nhiệm chính/.test(one.form));
}

/** 'Nội dung' is the criterion beside points or tasks, else what is to be done; 'lĩnh vực' beside it says where it belongs. */
function weighContent(columns: readonly ColumnEvidence[]): void {
  const hasPoints = any(columns, 'benchmark') || any(columns, 'achieved') || any(columns, 'selfAssessed');
  const works = columns.filter((one) => headerWeight(one, 'task') >= CLEAR);
  for (const one of columns) {
    const [title, task] = [headerWeight(one, 'title'), headerWeight(one, 'task')];
    // 'Việc trước' over 1 and '2; 3': which ones, not what is to be done.
    if (holdsFigures(one)) {
      speakFor(one, 'title', -title);
      speakFor(one, 'task', -task);
      continue;
    }
    if (title >= 3.5 && task >= 3.5) {
      const beside = works.some((other) => other !== one && headerWeight(other, 'task') > task);
      speakFor(one, hasPoints || beside ? 'title' : 'task', 1.2);
    }
    if (headerWeight(one, 'field') >= 2.5 && title < CLEAR && task < CLEAR) {
      const isBeside = columns.some((other) => other !== one && isContent(other) && headerWeight(other, 'field') < 2.5);
      if (isBeside) speakFor(one, 'field', 4);
    }
  }
  // What is demanded because of a fault is to be done, where nothing else says what is.
  if (works.length === 0 && any(columns, 'cause'))
    for (const one of columns)
      if (headerWeight(one, 'remark') >= CLEAR && one.contents.shares.task >= 0.5) {
        speakFor(one, 'task', CLEAR + 1);
        speakFor(one, 'remark', -headerWeight(one, 'remark'));
      }
  // How it is done is no way of scoring where nothing is scored.
  if (!hasPoints)
    for (const one of columns)
      if (headerWeight(one, 'method') >= 2 && headerWeight(one, 'method') < CLEAR) {
        speakFor(one, 'method', -CLEAR);
        speakFor(one, 'reference', CLEAR);
      }
  // Points are those of something: where nothing else names it, a group or field does.
  if (
    hasPoints &&
    !columns.some(
      (one) =>
        !holdsFigures(one) &&
        (headerWeight(one, 'title') >= 3.5 || headerWeight(one, 'title') + contentWeight(one, 'title') >= 5),
    )
  )
    for (const one of columns
      .filter((other) => headerWeight(other, 'field') >= 2.5 && other.contents.distinct >= 0.8)
      .slice(0, 1)) {
      speakFor(one, 'title', 3);
      speakFor(one, 'field', -3);
    }
  // Of two columns of work the left one names it, the right one says how.
  if (!any(columns, 'title') && works.length > 1 && !hasPoints) speakFor(works[0]!, 'title', 0.6);
}

/**
 * 'Tên tiêu chí' over one name for several lines of 'Nội dung tiêu chí': the name is that of the criterion, each line says
 * what is asked under it.
 */
function weighLines(columns: readonly ColumnEvidence[]): void {
  const hasWork = columns.some((one) => headerWeight(one, 'task') >= 4.5);
  const named = columns.filter((one) => headerWeight(one, 'title') >= CLEAR && one.contents.shares.words >= 0.6);
  for (const [at, name] of named.entries()) {
    const line = named.slice(at + 1).find((other) => isBelow(other, name));
    if (!line) continue;
    // With work beside it each line is a criterion, and the name that of its group.
    if (hasWork) {
      speakFor(name, 'field', CLEAR);
      speakFor(name, 'title', -CLEAR);
      return;
    }
    speakFor(line, 'task', CLEAR);
    speakFor(line, 'title', -CLEAR);
    return;
  }
}

/** One line in five and more stands under the name of a row above it. */
function isBelow({ contents: line }: ColumnEvidence, { contents: name }: ColumnEvidence): boolean {
  const further = line.says.filter((says, at) => says && !name.says[at]).length;
  return further * 5 >= line.filled && further > 0 && line.distinct > 0.8;
}

const isContent = (one: ColumnEvidence): boolean =>
  !holdsFigures(one) &&
  (Math.max(headerWeight(one, 'title'), headerWeight(one, 'task')) >= 3 ||
    Math.max(contentWeight(one, 'task'), contentWeight(one, 'title')) >= 2);

/** 'Chỉ tiêu năm 2026' over 5,3 and 1,0: how much, and no name of anything. */
const holdsFigures = ({ contents: { filled, shares } }: ColumnEvidence): boolean =>
  filled > 1 && shares.number + shares.target >= 0.8;

/** A column of real codes beside running numbers names the rows; without a header, numbers stand at the left. */
function weighCodes(columns: readonly ColumnEvidence[]): void {
  const named = columns.filter((one) => headerWeight(one, 'code') >= CLEAR);
  // 'Tiêu chí' over 3.2, 3.4, 7.1 holds the numbers of criteria, not their names.
  const numbered = columns.find(
    ({ contents }) => contents.filled > 0 && contents.shares.code >= 0.8 && contents.shares.words === 0,
  );
  // So does 'Nhóm' over I, I.1, I.2: no group has as many names as it has rows.
  const isEach = numbered !== undefined && numbered.contents.distinct > 0.8 && numbered.contents.filled > 3;
  const names = (['title', 'target', 'field'] as const).find(
    (kind) => numbered && headerWeight(numbered, kind) >= (kind === 'field' && isEach ? 2.5 : CLEAR),
  );
  if (named.length === 0 && numbered && names) {
    speakFor(numbered, 'code', 6);
    for (const kind of ['title', names] as const) speakFor(numbered, kind, -headerWeight(numbered, kind) - 2);
  }
  for (const one of named) {
    const { contents } = one;
    const isReal = /^mã/.test(one.form) && contents.shares.code >= 0.5 && contents.shares.number < 0.5;
    if (named.length > 1 && isReal) speakFor(one, 'code', 1.5);
  }
  // 'STT | Mã TC' over 1, 2, 3 and 1.1, 1.2, 2.1: the running number names no criterion.
  for (const [at, one] of columns.entries()) {
    const running = columns[at - 1];
    if (!running || running.said !== undefined || one.said !== undefined || !isRunning(running)) continue;
    if (!isNumbering(one) || NUMBER_KINDS.some((kind) => headerWeight(one, kind) >= 2)) continue;
    speakFor(one, 'code', CLEAR + 2);
    for (const kind of ['title', 'task', 'field'] as const) speakFor(one, kind, -headerWeight(one, kind));
    speakFor(running, 'code', -2);
  }
  const first = columns.find(({ contents }) => contents.filled > 0);
  // 'T1', 'T2' under 'Ngày' are months.
  const isTime = first !== undefined && headerWeight(first, 'deadline') >= 3;
  if (named.length === 0 && first && !isTime && first.header.length < 12 && weightOf(first, 'code') >= 2)
    speakFor(first, 'code', 1.5);
}

/** 1, 2, 3 … one after the other, and nothing else. */
const isRunning = (one: ColumnEvidence): boolean =>
  isCounting(one) && one.contents.numbers.filter((number) => number !== null).length === one.contents.filled;

/** Codes of more than one level, or with letters: 1.1, 2.4.1, TC01. */
function isNumbering({ contents: { numbers, filled, shares, distinct, samples } }: ColumnEvidence): boolean {
  const whole = numbers.filter((number) => number !== null && Number.isInteger(number)).length;
  return (
    filled > 1 &&
    shares.code >= 0.8 &&
    shares.words === 0 &&
    distinct > 0.8 &&
    whole * 2 <= filled &&
    samples.every((one) => /\d/.test(one))
  );
}
