import { bodyOf, startsWithLevel } from './heads';
import { beforePerson, withoutParentheses, withoutWork } from './remarks';
import type { UnitVocabulary } from './vocabulary';

/** What stands before a name in a list: a bullet, '1.', 'a)'. */
export const LIST_MARK = /^(?:[-–+•*✓]\s*|\d{1,2}[.)]\s+|[a-zđ]\)\s+)/;
const CLOSING = /[\s.,;:-]+$/;

/** The name alone: no list mark, no remark, nobody's telephone number, no closing sign. */
export function bareName(part: string, vocabulary: UnitVocabulary): string {
  let met = metNames.get(vocabulary);
  if (!met) metNames.set(vocabulary, (met = new Map<string, string>()));
  let name = met.get(part);
  if (name === undefined) {
    name = nameOf(part, vocabulary);
    if (met.size >= MEMORY) met.clear();
    met.set(part, name);
  }
  return name;
}

/** Names met before: a plan names the same units in every row. */
const metNames = new WeakMap<UnitVocabulary, Map<string, string>>();
const MEMORY = 20_000;

function nameOf(part: string, vocabulary: UnitVocabulary): string {
  const bare = part.replace(LIST_MARK, '').replace(CLOSING, '');
  // A name of the vocabulary may itself hold parentheses, or words that are a remark elsewhere.
  if (vocabulary.find(bare)) return bare;
  const plain = withoutParentheses(bare).replace(CLOSING, '') || bare;
  const name = withoutErrand(beforePerson(plain)).replace(CLOSING, '');
  return withoutWork(name === '' ? plain : name, (before) => isWhole(before, vocabulary)).replace(CLOSING, '') || plain;
}

/** A name of the vocabulary, or a body with its level: nothing can be missing. */
const isWhole = (name: string, vocabulary: UnitVocabulary): boolean => {
  if (vocabulary.find(name)) return true;
  const body = bodyOf(name);
  return body !== '' && startsWithLevel(name.slice(body.length).trim().replace(/^các /i, ''));
};

/** 'Các phòng chuyên môn: cử công chức': what is asked of them; 'các phòng: kinh tế, văn hóa' are names. */
function withoutErrand(name: string): string {
  const at = name.search(/:\s+\p{Ll}/u);
  const before = at < 0 ? '' : name.slice(0, at).trimEnd();
  return before.split(' ').length > 2 ? before : name;
}
