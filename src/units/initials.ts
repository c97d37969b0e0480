import { unitForm } from './unit-key';

/** 'QHKT', 'TC-HC', 'KH&CN': capitals that stand for the first letters of words. */
const SHORT = /^[\p{Lu}\d]{2,}(?:[-&][\p{Lu}\d]+)*$|^[\p{Lu}\d]+(?:[-&][\p{Lu}\d]+)+$/u;
const FILLERS = new Set(['và', 'của', '-', '&', '']);
/** A name that is nothing but initials needs so many: 'TC' may be anything. */
const SHORTEST_ALONE = 4;

/** The words of a name that have a letter in its initials. */
const wordsOf = (name: string): string[] =>
  unitForm(name)
    .split(/[\s,/&-]+/)
    .filter((word) => !FILLERS.has(word));

/** The first letters of all words, by which names in full are found: 'sở quy hoạch kiến trúc' → 'sqhkt'. */
export const initialsOf = (name: string): string =>
  wordsOf(name)
    .map((word) => word[0]!)
    .join('');

const lettersOf = (short: string): string => short.replace(/[-&]/g, '').toLowerCase();

/** The same for a name with initials in it: 'Sở QHKT' → 'sqhkt'; null when it has none. */
export function initialsOfShort(name: string): string | null {
  const words = name
    .replace(/\s*[-–&]\s+/g, ' ')
    .split(/\s+/)
    .map(plain);
  const shorts = words.filter((word) => SHORT.test(word));
  if (shorts.length === 0 || (words.length === 1 && lettersOf(name).length < SHORTEST_ALONE)) return null;
  return words.map((word) => (SHORT.test(word) ? lettersOf(word) : initialsOf(word))).join('');
}

/** True when each word of the short name is a word of the long one or the first letters of the next ones. */
export function standsFor(short: string, long: string): boolean {
  const words = wordsOf(long);
  let at = 0;
  for (const word of short.split(/\s+/).map(plain)) {
    if (SHORT.test(word))
      for (const letter of lettersOf(word)) {
        if (words[at]?.[0] !== letter) return false;
        at++;
      }
    else
      for (const own of wordsOf(word)) {
        if (words[at] !== own) return false;
        at++;
      }
  }
  return at === words.length;
}

const plain = (word: string): string => word.replace(/[.,;:]$/, '');
