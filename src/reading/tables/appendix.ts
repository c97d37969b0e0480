import { UNIT_ROLES, type ColumnRole } from '../../model/roles';
import type { ColumnRoles } from '../columns/column-roles';
import { contentWeight, headerWeight, other, weightOf, type ColumnEvidence } from '../columns/evidence';
import type { OtherKind } from '../columns/headers/kinds';

/** Words of a header say so clearly. */
const CLEAR = 4;
/** They hint at it. */
const LIKELY = 2;
/** Columns that only other tables have, unless the words for work are there too: people, money, places. */
const FOREIGN: ReadonlySet<OtherKind> = new Set([
  'people',
  'person',
  'contact',
  'money',
  'quantity',
  'place',
  'reference',
]);
const ANSWERS: readonly ColumnRole[] = [...UNIT_ROLES, 'deadline'];

export const rolesOf = (columns: ColumnRoles['columns']): ColumnRole[] => Object.keys(columns) as ColumnRole[];

/** What a table cannot be read without: what the rows are about, and either their points or who is responsible. */
export function missingRoles({ columns }: ColumnRoles): ColumnRole[] {
  const missing: ColumnRole[] = [];
  if (columns.title === undefined && columns.task === undefined) missing.push('task');
  const own = columns.achieved !== undefined || columns.selfAssessed !== undefined;
  if (own && columns.benchmark === undefined) missing.push('benchmark');
  else if (!own && UNIT_ROLES.every((role) => columns[role] === undefined || role === 'coordinating'))
    missing.push('lead');
  return missing;
}

/** True when the columns make an appendix: points of criteria, or tasks with who answers, until when or with what result. */
export function isAppendix(roles: ColumnRoles): boolean {
  const { columns, evidence } = roles;
  if (evidence.some((one) => one.said !== undefined && one.said !== null) && missingRoles(roles).length === 0)
    return true;
  if (columns.title === undefined && columns.task === undefined) return false;
  if (ranksBodies(roles)) return false;
  if (saysHowLong(roles) && !namesTasks(roles)) return false;
  const foreign = isForeign(evidence);
  const people = evidence.some((one) => headerWeight(one, 'people') >= CLEAR);
  const hasOwn = columns.achieved !== undefined || columns.selfAssessed !== undefined;
  if (columns.benchmark !== undefined && hasOwn) return !people || columns.title !== undefined;
  // Tasks with their time are given to people by name; lists of people have none.
  if (people && !says(roles, 'lead')) return namesTasks(roles) && holdsTasks(roles) && says(roles, 'deadline');
  // Where points come from may be told beside them; whose they are makes a list of people.
  const isScored = columns.achieved !== undefined && columns.selfAssessed !== undefined;
  if (
    hasOwn &&
    (!foreign || (isScored && !isForeign(evidence, OF_PEOPLE))) &&
    says(roles, 'title') &&
    (says(roles, 'achieved') || says(roles, 'selfAssessed'))
  )
    return true;
  const answered = UNIT_ROLES.filter((role) => columns[role] !== undefined);
  if (answered.length > 0) {
    const isShared = says(roles, 'coordinating') || says(roles, 'deadline');
    // In a list of who sits where on which day no header says what is done, nor by whom.
    const isTold = saysWhat(roles) || answered.some((role) => says(roles, role)) || sharesWork(roles);
    // Who, what and until when, by what stands there: work, whatever else the table tells.
    if (isTold && answered.some((role) => holdsUnits(roles, role)) && isWhen(roles)) return true;
    if (!foreign && (isToldByContents(roles, answered) || givesWork(roles, answered))) return true;
    if (isToldTogether(roles, answered)) return true;
    // Who helps and what comes of it are asked of work alone, whatever it costs.
    if (says(roles, 'coordinating') && says(roles, 'product')) return true;
    if (foreign && says(roles, 'implementing') && (isShared || isMending(roles))) return true;
    if (foreign) return (says(roles, 'lead') && saysWhat(roles)) || namesTasks(roles);
    const bare = answered.every((role) => !says(roles, role));
    if (!bare || namesTasks(roles)) return true;
    return isTold && (columns.deadline !== undefined || columns.product !== undefined);
  }
  // A department gives its tasks to people.
  if (!namesTasks(roles)) return false;
  const isDue = hints(roles, 'deadline') && holdsTimes(roles) && holdsTasks(roles);
  return says(roles, 'deadline') || says(roles, 'product') || isDue;
}

/**
 * Looks like an appendix that lacks a column: it says who, or has achieved points, or tasks with a time or product. A list of
 * criteria with their maxima, of people, of costs or of dates is another table and left alone.
 */
export function speaksOfWork(roles: ColumnRoles): boolean {
  const { columns, evidence } = roles;
  if (ranksBodies(roles)) return false;
  if (rolesOf(columns).length < 2 || evidence.some(({ contents }) => contents.shares.duration >= 0.8)) return false;
  // Who leads, who helps and until when: work, though people or money are told beside it.
  if (isForeign(evidence)) return ANSWERS.filter((role) => says(roles, role)).length >= 2 || holdsWork(roles);
  if (holdsWork(roles)) return true;
  if (UNIT_ROLES.some((role) => says(roles, role)) || says(roles, 'achieved') || says(roles, 'selfAssessed'))
    return true;
  return namesTasks(roles) && (columns.deadline !== undefined || columns.product !== undefined);
}

/** What is to be done stands in a column, and who does it or until when in another, whatever their headers say. */
function holdsWork(roles: ColumnRoles): boolean {
  const works = roles.evidence.filter((one) => contentWeight(one, 'task') >= 1.5);
  return (
    works.length > 0 &&
    roles.evidence.some(
      ({ contents: { filled, shares } }) =>
        filled >= 2 && (shares.unit + shares.person >= 0.6 || shares.time - shares.duration >= 0.6),
    )
  );
}

/** Who came first: ranks of bodies by their points, and nothing that they are to do. */
function ranksBodies(roles: ColumnRoles): boolean {
  const { evidence } = roles;
  if (holdsTasks(roles) || !evidence.some((one) => headerWeight(one, 'rank') >= CLEAR)) return false;
  const first = evidence.find(({ contents: { filled, shares } }) => filled > 0 && shares.number + shares.code < 0.5);
  if (first === undefined) return false;
  const isOfPlaces = first.contents.samples.every((name) => PLACE.test(name));
  return isOfPlaces || UNIT_ROLES.some((role) => headerWeight(first, role) >= 2);
}

/** 'Phường Đông Sơn', 'Xã Tân Hòa'. */
const PLACE = /^(?:xã|phường|đặc khu|thị trấn|huyện|quận|thị xã|tỉnh|thành phố|tp\.?) \p{Lu}/iu;

/** What the rows are about is told by a header or by what stands below it. */
const saysWhat = (roles: ColumnRoles): boolean => says(roles, 'title') || says(roles, 'task') || holdsTasks(roles);

const OF_PEOPLE: ReadonlySet<OtherKind> = new Set(['people', 'contact']);

const isForeign = (evidence: readonly ColumnEvidence[], kinds = FOREIGN): boolean =>
  evidence.some((one) => {
    const { kind } = other(one);
    return kind !== null && kinds.has(kind) && headerWeight(one, kind) >= CLEAR;
  });

/** The header of the role's column speaks for it. */
function says({ columns, evidence, marks }: ColumnRoles, role: ColumnRole): boolean {
  // Bodies and times that name columns, with marks below them, say it as clearly as words.
  if (marks && marks.roles.has(role)) return true;
  const one = evidence.find(({ column }) => column === columns[role]);
  return (
    one !== undefined && (one.said === role || headerWeight(one, role) + (one.byNeighbours.get(role) ?? 0) >= CLEAR)
  );
}

/** Its header says likely so: 'Hoàn thành' may be a day or how work stands. */
const hints = ({ columns, evidence }: ColumnRoles, role: ColumnRole): boolean =>
  evidence.some((one) => one.column === columns[role] && headerWeight(one, role) >= LIKELY);

/** What stands in its column looks like work: 'Tổ trưởng' under 'Nhiệm vụ' is a post. */
const holdsTasks = ({ columns, evidence }: ColumnRoles): boolean => {
  const one = evidence.find(({ column }) => column === columns.task);
  return one !== undefined && contentWeight(one, 'task') >= 1.5;
};

/** What is done, who does it and who helps: each header says only likely so, but one beside the other. */
const sharesWork = ({ columns, evidence }: ColumnRoles): boolean =>
  (['task', 'implementing', 'coordinating'] as const).every((role) =>
    evidence.some((one) => one.column === columns[role] && headerWeight(one, role) >= LIKELY),
  );

/** Faults, what is to be done about them and by which bodies, whatever it costs. */
const isMending = (roles: ColumnRoles): boolean =>
  roles.evidence.some((one) => headerWeight(one, 'cause') >= CLEAR) &&
  holdsTasks(roles) &&
  holdsUnits(roles, 'implementing');

/** Most of what stands in the column of a role is names of units. */
const holdsUnits = ({ columns, evidence }: ColumnRoles, role: ColumnRole): boolean =>
  evidence.some(
    ({ column, contents }) => column === columns[role] && contents.filled >= 2 && contents.shares.unit >= 0.6,
  );

/** Under whatever header: work, the bodies that do it and until when. */
const isToldByContents = (roles: ColumnRoles, answered: readonly ColumnRole[]): boolean =>
  holdsTasks(roles) && answered.some((role) => holdsUnits(roles, role)) && holdsTimes(roles);

/**
 * What, who and until when: no header says it clearly, but two of them hint at it and what stands below bears each of the
 * three out. Lists of people have other questions.
 */
function isToldTogether(roles: ColumnRoles, answered: readonly ColumnRole[]): boolean {
  const { columns, evidence } = roles;
  if (isForeign(evidence, OF_PEOPLE) || !holdsTimes(roles)) return false;
  const told = (role: ColumnRole): ColumnEvidence | undefined =>
    evidence.find((one) => one.column === columns[role] && weightOf(one, role) >= CLEAR);
  const what = told('task') ?? told('title');
  const who = answered
    .filter((role) => role !== 'coordinating' && holdsUnits(roles, role))
    .flatMap((role) => told(role) ?? [])
    .at(0);
  const when = told('deadline');
  if (!what || !who || !when) return false;
  const hinted = rolesOf(columns).filter((role) => [what, who, when].some(({ column }) => column === columns[role]));
  return hinted.filter((role) => hints(roles, role)).length >= 2;
}

/** 'Nội dung | Đơn vị': words that other tables have too, over work in nearly every row and a body beside it. */
const givesWork = ({ columns, evidence }: ColumnRoles, answered: readonly ColumnRole[]): boolean => {
  const of = (role: ColumnRole, look: 'task' | 'unit'): boolean =>
    evidence.some(
      (one) =>
        one.column === columns[role] &&
        headerWeight(one, role) >= 2 &&
        one.contents.filled >= 3 &&
        one.contents.shares[look] >= 0.8,
    );
  return of('task', 'task') && answered.some((role) => of(role, 'unit'));
};

const holdsTimes = ({ columns, evidence }: ColumnRoles): boolean =>
  evidence.some(
    ({ column, contents: { filled, shares } }) =>
      column === columns.deadline && filled >= 2 && shares.time - shares.duration >= 0.5,
  );

/** The column of deadlines says so, and times stand there; how long a procedure takes is none. */
const isWhen = (roles: ColumnRoles): boolean => says(roles, 'deadline') && holdsTimes(roles);

/** Procedures take so many days and are due on none; in a calendar the hours stand beside the days. */
const saysHowLong = ({ evidence }: ColumnRoles): boolean =>
  evidence.some(({ contents: { filled, shares } }) => filled >= 2 && shares.duration >= 0.8);

/** 'Nội dung' alone says nothing: costs and meetings have it too. */
const namesTasks = ({ columns, evidence }: ColumnRoles): boolean => {
  const one = evidence.find(({ column }) => column === columns.task);
  return one !== undefined && (one.said === 'task' || headerWeight(one, 'task') >= 4.5);
};
