import { UNIT_ROLES, WORKING_ROLES, type ColumnRole } from '../../model/roles';
import { anySays, headerWeight, isStrongest, speakFor, type ColumnEvidence } from './evidence';
import { headerForm } from './headers/key';
import type { ColumnKind } from './headers/kinds';
import { headerScores } from './headers/scores';
import { bare } from './headers/slips';

/** A header says so clearly, or likely, by its words. */
const CLEAR = 4;
const LIKELY = 2.5;

/** What columns of bodies say about each other: who leads, who does it, who helps, who only follows it up. */
export function weighBodies(columns: readonly ColumnEvidence[]): void {
  weighBodiesByCells(columns);
  weighLeads(columns);
  weighDoersBesideHelpers(columns);
  weighHelpersUnderHeading(columns);
}

/** Bodies below 'Nhóm phụ trách', 'Nơi thực hiện' or 'Nơi phối hợp': what the first word names is beside the point, the second says what they do. */
const BESIDE_THE_POINT: readonly ColumnKind[] = ['field', 'place', 'person'];
const LEAST_OF_SECOND = 0.75;
/** 'Địa điểm thực hiện' says where; 'Nơi thực hiện' may say who. */
const isOfPlaces = ({ form }: ColumnEvidence, role: ColumnKind): boolean =>
  role === 'implementing' && /^địa /.test(form);

function weighBodiesByCells(columns: readonly ColumnEvidence[]): void {
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
    if (!role || anySays(columns, role) || (role !== 'coordinating' && one.contents.shares.unit < 0.6)) continue;
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
  weighMembers(columns);
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
  if (anySays(columns, 'coordinating') || anySays(columns, 'implementing')) return;
  if (lead ? helps.length === 1 : helps.length === 2) speakFor(helps.at(-1)!, 'coordinating', 1.5);
  if (!lead && helps.length === 2) speakFor(helps[0]!, 'lead', 1.5);
}

/** 'Thành viên' over bodies beside who answers: they help. */
function weighMembers(columns: readonly ColumnEvidence[]): void {
  for (const one of columns) {
    if (one.said !== undefined || !/^thành viên/.test(one.form) || one.contents.shares.unit < 0.6) continue;
    if (
      anySays(columns, 'coordinating') ||
      !columns.some((other) => other !== one && WORKING_ROLES.some((role) => headerWeight(other, role) >= LIKELY))
    )
      continue;
    speakFor(one, 'coordinating', CLEAR + 1);
    for (const kind of ['people', 'person'] as const) speakFor(one, kind, -headerWeight(one, kind));
  }
}

/** Bodies stand there, and the header says that the work is theirs. */
const isGivenWork = (one: ColumnEvidence): boolean =>
  one.contents.shares.unit >= 0.6 &&
  WORKING_ROLES.some((role) => headerWeight(one, role) >= 2.5 && isStrongest(one, role));

const ANSWERS = /chủ trì|đầu mối|chịu trách nhiệm|trách nhiệm chính|phụ trách/u;
const FOLLOWS = /theo dõi|đôn đốc|chỉ đạo/u;
/** Under 'Cơ quan thực hiện' beside 'Chủ trì': nothing else is asked of it. */
const COLLECTS = /^theo dõi\W+(?:và )?tổng hợp$/u;
/** What a column is called below the headings over it. */
const ownWords = ({ parts, header }: ColumnEvidence): string => headerForm(parts.at(-1) ?? header);
const LEADS_TOO = /chủ trì|đầu mối|trách|tham mưu|tổng hợp/u;

function weighLeads(columns: readonly ColumnEvidence[]): void {
  const leads = columns.filter(
    (one) => headerWeight(one, 'lead') >= CLEAR && headerWeight(one, 'lead') > headerWeight(one, 'implementing'),
  );
  const followers = columns.filter(
    (one) => FOLLOWS.test(one.form) && (!LEADS_TOO.test(one.form) || COLLECTS.test(ownWords(one))),
  );
  const yielding = followers.filter((one) => columns.some((other) => answersBefore(other, one, leads.includes(one))));
  for (const one of yielding) {
    speakFor(one, 'lead', -Math.max(0, headerWeight(one, 'lead')));
    speakFor(one, 'decider', CLEAR);
  }
  const leading = leads.filter((one) => !yielding.includes(one));
  weighCollectors(columns, leading);
  const does = leading.find((one) => /thực hiện/.test(ownWords(one)));
  const follows = leading.find((one) => /theo dõi|tổng hợp|đôn đốc/.test(ownWords(one)));
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
  if (nobodyNamed && named.length === 1 && anySays(columns, 'coordinating')) speakFor(named[0]!, 'lead', 2);
  // Who drafts leads where nobody else does, a bare 'cơ quan' where others help as well.
  if (leads.length === 0)
    for (const one of columns) {
      const drafts = /tham muu|chuan bi|soan thao|du thao/.test(bare(one.form)) && headerWeight(one, 'lead') >= 2;
      if (!drafts && !anySays(columns, 'coordinating')) continue;
      const isPlain =
        headerWeight(one, 'lead') >= 2 &&
        headerWeight(one, 'implementing') < 3 &&
        headerWeight(one, 'coordinating') < 3;
      if (drafts || (isPlain && !anySays(columns, 'implementing'))) speakFor(one, 'lead', 1.5);
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
  if (DOES_IT.test(ownWords(does))) return;
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
  speakFor(collects, anySays(columns, 'coordinating') ? 'decider' : 'coordinating', CLEAR);
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

/** 'Phân công thực hiện' over 'Chủ trì' and words that nobody knows: who stands beside the lead helps. */
function weighHelpersUnderHeading(columns: readonly ColumnEvidence[]): void {
  if (columns.some((one) => one.said === 'coordinating' || headerWeight(one, 'coordinating') >= LIKELY)) return;
  for (const [at, lead] of columns.entries()) {
    const next = columns[at + 1];
    if (!next || next.said !== undefined || lead.parts.length < 2 || next.parts[0] !== lead.parts[0]) continue;
    const own = headerScores(next.parts.at(-1)!).kinds;
    const isUnknown = next.parts.length > 1 && UNIT_ROLES.every((role) => (own.get(role) ?? 0) < 1);
    if (headerWeight(lead, 'lead') < CLEAR || !isUnknown || next.contents.shares.unit < 0.5) continue;
    speakFor(next, 'coordinating', headerWeight(next, 'implementing') + 1.5);
    speakFor(next, 'implementing', -1);
    speakFor(next, 'lead', -2);
  }
}
