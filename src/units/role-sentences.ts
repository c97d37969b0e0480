import type { UnitRole } from '../model/roles';
import { beginsGroup, beginsUnit, headOf } from './heads';
import { masked } from './remarks';

export interface RolePart {
  /** Null: the cell does not say, so that the column decides. */
  readonly role: UnitRole | null;
  readonly text: string;
}

/** What units do, in the words with which offices share work out (plans of departments, communes and schools, 2023 to 2026). */
const VERB = new RegExp(
  [
    '(?<lead>(?:giữ vai trò )?chủ trì(?:,? (?:thực hiện|tham mưu|triển khai|tổ chức))*|(?:làm |là |giữ vai trò )?(?:(?:cơ quan|đơn vị|bộ phận) )?đầu mối|chịu trách nhiệm chính)',
    '(?<coordinating>(?:cùng )?(?<!(?:hội đồng|hđ|tổ) (?=phối hợp (?!với|cùng)))phối hợp(?: (?:với|cùng|thực hiện|triển khai|tham gia))*|(?:cùng )?tham gia(?: (?:phối hợp|thực hiện))?|hỗ trợ(?: thực hiện)?)',
    '(?<implementing>(?:trực tiếp |tổ chức |cùng |triển khai )*thực hiện)',
    '(?<other>tham mưu|theo dõi|đôn đốc)',
  ]
    .map((one) => `(?<![A-Za-zÀ-ỹ])${one}(?![A-Za-zÀ-ỹ])`)
    .join('|'),
  'giu',
);
/** Without one of these a sentence says nothing of roles. */
const TELLS = /chủ trì|đầu mối|chịu trách nhiệm chính|phối hợp|tham gia/iu;
const ALWAYS = /chủ trì|phối hợp|đầu mối|chịu trách/iu;
const WITH = /(?:với|cùng)$/iu;
const ENDS = /[;\n]|\.(?=\s+\p{Lu})/gu;
const BEFORE_NAMES = /^(?:[,;.:\s–-]+|(?:và|còn|giao|do|đề nghị|yêu cầu|phân công|cho|là)\s+)+/iu;
const AFTER_NAMES = /(?:[,;:.\s–-]|\s(?:và|cùng|do|giao)|[,;]\s*(?:cơ quan|đơn vị|bộ phận))+$/iu;
const LABEL = /^(?:cơ quan|đơn vị|phòng|bộ phận)$/iu;
const ONLY_GENERAL = /^(?:các |những )?(?:cơ quan|đơn vị|phòng|sở|ban|bộ phận|tổ chức|cá nhân)$/iu;

interface Verb {
  readonly does: UnitRole | 'other';
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * 'Sở A chủ trì, phối hợp với Sở B và C', 'Giao A chủ trì; B, C phối hợp thực hiện', 'A làm đầu mối, B cùng tham gia': the
 * parts of a text by what it says that each does. What stands before a verb does it; where nothing does, or 'với' follows,
 * it is what stands after. What is to be done is left out. Null where nobody is told. `subjectOf` finds the names before the
 * first verb of a clause.
 */
export function sentenceParts(text: string, subjectOf = startOf): RolePart[] | null {
  if (!TELLS.test(text)) return null;
  const parts: RolePart[] = [];
  // A list that a clause began goes on in those that say nothing: 'phối hợp với Sở B; Sở C'.
  let open: UnitRole | null = null;
  for (const clause of clausesOf(text)) {
    const told = clauseParts(clause, subjectOf);
    if (told) parts.push(...told.parts);
    else if (clause.trim() !== '') parts.push({ role: open, text: clause.trim() });
    if (told) open = told.open;
  }
  return parts.some(({ role }) => role !== null) ? parts : null;
}

function clausesOf(text: string): string[] {
  const clauses: string[] = [];
  let from = 0;
  for (const end of masked(text).matchAll(ENDS)) {
    clauses.push(text.slice(from, end.index));
    from = end.index + end[0].length;
  }
  return [...clauses, text.slice(from)];
}

interface ClauseParts {
  readonly parts: readonly RolePart[];
  readonly open: UnitRole | null;
}

function clauseParts(clause: string, subjectOf: typeof startOf): ClauseParts | null {
  const verbs = verbsIn(clause);
  if (verbs.length === 0) return null;
  const parts: RolePart[] = [];
  const add = (role: Verb['does'], names: string): void => {
    if (names !== '') parts.push({ role: role === 'other' ? null : role, text: names });
  };
  const subject = subjectOf(clause.slice(0, verbs[0]!.from));
  if (verbs.length === 1 && ONLY_GENERAL.test(subject) && !LABEL.test(subject)) return null;
  let hasSubject = subject !== '' && !LABEL.test(subject);
  if (hasSubject) add(asks(verbs[0]!, clause, hasSubject) ? 'other' : verbs[0]!.does, subject);
  let open: UnitRole | null = null;
  for (const [at, verb] of verbs.entries()) {
    const next = verbs[at + 1];
    const gap = clause.slice(verb.to, next?.from ?? clause.length);
    const names = namesIn(gap);
    open = null;
    if (verb.does !== 'other' && asks(verb, clause, hasSubject)) {
      add(verb.does, names);
      open = verb.does;
      hasSubject = false;
    } else if (next && names !== '') {
      add(asks(next, clause, true) ? 'other' : next.does, names);
      hasSubject = true;
    } else if (!next && /^\s*,/.test(gap)) add('other', names);
  }
  return { parts, open };
}

/** The verb says what those do that are named behind it. */
function asks({ does, text, to }: Verb, clause: string, hasSubject: boolean): boolean {
  if (WITH.test(text) || !hasSubject) return true;
  return does === 'coordinating' && /^\s+/.test(clause.slice(to)) && beginsName(clause.slice(to).trimStart());
}

/** The verbs of a clause; what is a part of a name is none: 'Hội đồng phối hợp', 'Trung tâm hỗ trợ'. */
function verbsIn(clause: string): Verb[] {
  return [...masked(clause).matchAll(VERB)].flatMap((match): Verb[] => {
    const [text] = match;
    const before = clause.slice(0, match.index).trimEnd();
    const head = headOf(/[^,;]*$/.exec(before)![0].replace(BEFORE_NAMES, ''));
    if (head?.rest === '' && !head.alone && !LABEL.test(head.head)) return [];
    if (!ALWAYS.test(text) && (/^\p{Lu}/u.test(text) || /(?:^|\s)(?:và|&)$/u.test(before))) return [];
    const does = (Object.entries(match.groups!).find(([, found]) => found !== undefined)?.[0] ??
      'other') as Verb['does'];
    return [{ does, text, from: match.index, to: match.index + text.length }];
  });
}

const beginsName = (text: string): boolean => beginsUnit(text, true) || beginsGroup(text) || /^[\p{Lu}]/u.test(text);
export const startOf = (text: string): string => text.replace(BEFORE_NAMES, '').replace(AFTER_NAMES, '');

/** The names between two verbs: what is to be done stands before them. */
function namesIn(gap: string): string {
  let rest = startOf(gap);
  while (rest !== '' && !beginsName(rest)) {
    const comma = masked(rest).indexOf(',');
    rest = comma < 0 ? '' : startOf(rest.slice(comma + 1));
  }
  return rest;
}
