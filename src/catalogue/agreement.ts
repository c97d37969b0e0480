import type { Code } from '../model/code';
import type { Field } from '../model/plan';
import type { Points } from '../model/points';
import type { Catalogue, CatalogueEntry } from './catalogue';
import { nameWords } from './names';
import { codeOfName, entryOfName, fitOf, namesOf } from './published-names';

/** What is compared of a row. */
export interface ComparableRow {
  readonly type: string;
  readonly code?: Field<Code | null>;
  readonly title?: Field<string>;
  readonly benchmark?: Field<Points | null>;
}

interface Tally {
  compared: number;
  differing: number;
}

/** How a table agrees with a criteria set, aspect by aspect. */
export interface Agreement {
  /** Rows with a code, and how many of these codes the set does not have. */
  readonly codes: Tally;
  readonly names: Tally;
  readonly maxima: Tally;
}

/** Below this fit the name is another one, whatever it may be. */
export const SAME_NAME = 0.6;

/** The row's own code; null when it is unreadable, or only stands below a merged one. */
const codeOf = ({ code }: ComparableRow): Code | null => (code && code.origin !== 'inherited' ? code.value : null);

/**
 * The criterion of a set that a row is. By its code where the set's codes are kept (of a code that stands in several parts the
 * one with the best name); by its name where tables number in their own ways, and where the row has no number.
 */
export function entryOf(row: ComparableRow, set: Catalogue): CatalogueEntry | null {
  if (row.type === 'total') return null;
  const code = codeOf(row);
  const title = row.title?.origin === 'inherited' ? '' : (row.title?.value ?? '');
  const listed = set.codes === 'fixed' && code !== null ? set.findAll(code.text) : [];
  if (listed.length === 1) return listed[0]!;
  if (set.codes === 'fixed' && code !== null && listed.length === 0) return null;
  const words = nameWords(title);
  if (words.length === 0) return listed[0] ?? null;
  const named = entryOfName(words, set);
  return listed.length === 0 ? named : (listed.find((one) => one === named) ?? listed[0]!);
}

/** With more unknown codes than this nobody asks whose name each row has. */
const MOST_ASKED = 40;

/** Counts what of a table agrees with a set. Linear in the rows, but for names of rows without a code of the set. */
export function agreementWith(rows: readonly ComparableRow[], set: Catalogue): Agreement {
  const codes: Tally = { compared: 0, differing: 0 };
  const names: Tally = { compared: 0, differing: 0 };
  const maxima: Tally = { compared: 0, differing: 0 };
  const published = namesOf(set);
  for (const row of rows) {
    if (row.type === 'total') continue;
    const code = codeOf(row);
    const entry = entryOf(row, set);
    const isParent = code !== null && set.childrenOf(code.text).length > 0;
    if (set.codes === 'fixed' && code !== null && code.style !== 'letter') {
      codes.compared++;
      const isMistyped = (): boolean =>
        codes.differing < MOST_ASKED && !!row.title && codeOfName(nameWords(row.title.value), published) !== null;
      if (!entry && !isParent && !isMistyped()) codes.differing++;
    }
    if (!entry) continue;
    const own = published.get(entry);
    if (set.codes === 'fixed' && own && row.title && row.title.origin !== 'inherited') {
      const words = row.title.value === entry.name ? null : nameWords(row.title.value);
      // One word is an abbreviation or a remark, not a name.
      if (words === null || words.length > 1) names.compared++;
      if (words !== null && words.length > 1 && fitOf(words, own) < SAME_NAME) names.differing++;
    }
    if (entry.maximum === null || row.benchmark?.value == null) continue;
    maxima.compared++;
    if (entry.maximum !== row.benchmark.value) maxima.differing++;
  }
  return { codes, names, maxima };
}

/** From this share of differing rows on, with at least `OTHER_ROWS` of them, the set is doubted and not the rows. */
const OTHER_SHARE = 0.5;
const OTHER_ROWS = 4;
/** Of a set that is evidenced in part more codes may be unknown. */
const OTHER_SHARE_OF_CODES = 0.75;

/** What tells that a table follows another set; null when nothing does. */
export function otherSetSign(
  { codes, names, maxima }: Agreement,
  isComplete: boolean,
): { readonly what: keyof Agreement; readonly count: number; readonly rows: number } | null {
  const isOther = ({ compared, differing }: Tally, share: number): boolean =>
    differing >= OTHER_ROWS && differing > compared * share;
  const told = (what: keyof Agreement, { compared, differing }: Tally) => ({ what, count: differing, rows: compared });
  if (isOther(names, OTHER_SHARE)) return told('names', names);
  if (isOther(maxima, OTHER_SHARE)) return told('maxima', maxima);
  return isOther(codes, isComplete ? OTHER_SHARE : OTHER_SHARE_OF_CODES) ? told('codes', codes) : null;
}

const MOST = 0.8;
/** Fewer rows prove nothing. */
const FEWEST = 4;

/** True when names and maxima, as far as both have them, agree for the most part, in enough rows. */
export function agreesMostly({ codes, names, maxima }: Agreement): boolean {
  const agrees = ({ compared, differing }: Tally): boolean => compared - differing >= compared * MOST;
  const enough = ({ compared }: Tally): boolean => compared >= FEWEST;
  const known = codes.compared === 0 || (codes.compared - codes.differing) * 3 >= codes.compared;
  return known && agrees(names) && agrees(maxima) && (enough(names) || (codes.compared === 0 && enough(maxima)));
}
