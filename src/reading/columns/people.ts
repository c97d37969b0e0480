import type { ColumnRole } from '../../model/plan';
import { UNIT_ROLES, WORKING_ROLES } from '../../model/roles';
import { headerWeight, isStrongest, named, speakFor, weightOf, type ColumnEvidence } from './evidence';

/** A header says so clearly, or likely, by its words. */
const CLEAR = 4;
const LIKELY = 2.5;
/** What a column says by its cells is enough for a role with this beside it. */
const BY_PLACE = 2;
/** Outweighs what the words of the header say otherwise. */
const NAMED_FIRST = 6;
/** What titles before posts say for people at most. */
const PERSONS = 3.5;
const LONGEST_POST = 40;

/** Columns of people: who of them answers for the work by a post or calling, and who only directs or is asked. */
export function weighPeople(columns: readonly ColumnEvidence[], unknown: readonly ColumnEvidence[]): void {
  weighPosts(columns);
  weighDoers(columns);
  weighLeaders(columns, unknown);
}

/** 'Phụ trách' over 'Bí thư', 'Phó Bí thư': posts lead, or help, where its words say so and nobody is named. */
function weighPosts(columns: readonly ColumnEvidence[]): void {
  for (const one of columns) {
    const { filled, shares } = one.contents;
    if (one.said !== undefined || filled < 2 || shares.person < 0.4 || shares.named >= 0.3) continue;
    const least = named(columns, 'coordinating', LIKELY) ? LIKELY : CLEAR;
    const role = UNIT_ROLES.find((which) => headerWeight(one, which) >= least && isStrongest(one, which));
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

/** They direct or watch: the work is others'. */
const OVERSEES = /(?:chỉ đạo|theo dõi|đôn đốc|giám sát|kiểm tra|duyệt)$/u;

/** Who answers is told by a post ('Hiệu trưởng') or a body under 'Người phụ trách', where no column names bodies. */
function weighLeaders(columns: readonly ColumnEvidence[], unknown: readonly ColumnEvidence[]): void {
  // 'Điều kiện thực hiện' names no bodies.
  const bodies = columns.filter(({ contents: { filled, shares } }) => filled < 2 || shares.unit >= 0.3);
  // Bodies under words that nobody knows answer before people do.
  const firstPerson = columns.find((one) => headerWeight(one, 'person') >= CLEAR && !OVERSEES.test(one.form));
  const helps = named(columns, 'coordinating', LIKELY);
  const answers = unknown.some(
    ({ column, contents: { filled, shares } }) =>
      filled >= 2 && shares.unit >= 0.6 && (helps || !firstPerson || column < firstPerson.column),
  );
  if (answers) return;
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
      const isCalled = filled >= 2 && length <= LONGEST_POST && shares.words >= 0.8 && shares.task + shares.time < 0.3;
      return other.said === undefined && isCalled && headerWeight(other, role) >= LIKELY && isStrongest(other, role);
    });
    if (one) return speakFor(one, role, BY_PLACE);
  }
}

/**
 * 'Tổ trưởng', 'Văn thư' under words that nobody knows: in a table of work people are called so because they answer for it. Of
 * two such columns the left one leads; beside those who help it is whoever stands left of them, whatever he is called.
 */
export function weighUnknownPosts(columns: readonly ColumnEvidence[], unknown: readonly ColumnEvidence[]): void {
  const helps = named(columns, 'coordinating', LIKELY);
  const isWork = named(columns, 'task', LIKELY) ?? named(columns, 'title', LIKELY) ?? unknown.find(mayBeWork);
  const isDue = columns.some(
    (one) => headerWeight(one, 'deadline') + (one.byNeighbours.get('deadline') ?? 0) >= BY_PLACE,
  );
  if (!helps && !(isWork && isDue)) return;
  const posts = unknown.filter(
    (one) =>
      mayBePost(one) &&
      one.contents.shares.calling > 0 &&
      one.contents.shares.calling + one.contents.shares.unit >= 0.6,
  );
  const answers = WORKING_ROLES.some((role) => named(columns, role, LIKELY));
  const give = (one: ColumnEvidence | undefined, role: ColumnRole): void =>
    one && speakFor(one, role, BY_PLACE + PERSONS);
  if (answers) {
    if (!helps) give(posts.at(-1), 'coordinating');
    return;
  }
  const beside = helps && unknown.find((one) => one.column === helps.column - 1 && mayBePost(one));
  give(posts.find((one) => !helps || one.column < helps.column) ?? beside ?? posts[0], 'lead');
  if (!helps && posts.length > 1) give(posts.at(-1), 'coordinating');
}

/** Texts of some length, another one in each row. */
const mayBeWork = ({ contents: { filled, shares, length, distinct } }: ColumnEvidence): boolean =>
  filled >= 4 && shares.words >= 0.8 && distinct >= 0.9 && length >= 20 && shares.unit + shares.time < 0.3;

/** Short, in words, and neither work nor a time nor what comes of it; nobody by name. */
const mayBePost = ({ contents: { filled, shares, length } }: ColumnEvidence): boolean =>
  filled >= 2 &&
  length <= LONGEST_POST &&
  shares.words >= 0.8 &&
  shares.named < 0.3 &&
  shares.task + shares.time + shares.product + shares.state < 0.3;
