/** Headers with slips of the keyboard or without their accents: 'Cơ quan phố hợp', 'Thời gain', 'NHIEM VU'. */

/** A text without accents, in lower case; for words of headers only: names of units are told apart by their accents. */
export const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');

/** Letters that many speakers say alike are also written for each other: 'chủ chì', 'xản phẩm', 'dải pháp'. */
const sounded = (plain: string): string =>
  plain
    .replace(/\btr/g, 'ch')
    .replace(/\bx/g, 's')
    .replace(/\b(?:gi(?=[aeiou])|r)/g, 'd');

/** 'Điểm PT' and 'điểm PV' are two things: where a word is mere letters, no letter may be wrong. */
const holdsLetters = (plain: string): boolean => plain.split(' ').some((word) => !/[aeiouy]/.test(word));

/** Whoever slips hits the first letter of a word all the same: 'vụ chấm' is no 'tự chấm'. */
function beginAlike(plain: string, wording: string): boolean {
  const [written, meant] = [plain, bare(wording)].map((text) => sounded(text).split(' ')) as [string[], string[]];
  const words = written.length === meant.length ? written.length : 1;
  return written.slice(0, words).every((word, at) => word[0] === meant[at]![0]);
}

/** A wording of several words this long is still itself with one letter wrong. */
const LONG_ENOUGH = 7;

/** The wording that was meant, among those of the vocabulary; null when it could be several, or none. */
export type MeantWording = (written: string, wholeIsBare: boolean) => string | null;

/** All texts that are left when one letter is taken out. */
function withoutOne(text: string): string[] {
  const left: string[] = [];
  for (let at = 0; at < text.length; at++) left.push(text.slice(0, at) + text.slice(at + 1));
  return left;
}

/** All texts in which two neighbouring letters changed places. */
function swaps(text: string): string[] {
  const changed: string[] = [];
  for (let at = 0; at + 1 < text.length; at++)
    if (text[at] !== text[at + 1] && text[at] !== ' ' && text[at + 1] !== ' ')
      changed.push(text.slice(0, at) + text[at + 1]! + text[at]! + text.slice(at + 2));
  return changed;
}

interface Lookups {
  readonly exact: ReadonlyMap<string, string | null>;
  readonly alike: ReadonlyMap<string, string | null>;
  /** By a text of that many letters: what is left of a wording, or the wording itself. */
  readonly near: (length: number) => ReadonlyMap<string, string | null>;
}

/** Notes what a wording is written as; null where that stands for several. */
const note = (map: Map<string, string | null>, key: string, wording: string): void =>
  void map.set(key, map.has(key) && map.get(key) !== wording ? null : wording);

/** Wordings by what is written for them; null where that stands for several. */
function lookupsOf(wordings: readonly string[]): Lookups {
  const exact = new Map<string, string | null>();
  const alike = new Map<string, string | null>();
  const byLength = new Map<number, { readonly plain: string; readonly wording: string }[]>();
  for (const wording of wordings) {
    const plain = bare(wording);
    note(exact, plain, wording);
    note(alike, sounded(plain), wording);
    if (!wording.includes(' ') || plain.length < LONG_ENOUGH || holdsLetters(plain)) continue;
    byLength.set(plain.length, [...(byLength.get(plain.length) ?? []), { plain, wording }]);
  }
  // A plan asks for texts of a few lengths; those of all lengths are ten thousand.
  const made = new Map<number, ReadonlyMap<string, string | null>>();
  const near = (length: number): ReadonlyMap<string, string | null> => {
    const before = made.get(length);
    if (before) return before;
    const map = new Map<string, string | null>();
    for (const { plain, wording } of byLength.get(length) ?? []) note(map, plain, wording);
    for (const { plain, wording } of byLength.get(length + 1) ?? [])
      for (const key of withoutOne(plain)) note(map, key, wording);
    made.set(length, map);
    return map;
  };
  return { exact, alike, near };
}

/** Looks up wordings as they may have been mistyped: two texts are one when they share what one letter less leaves. */
export function meantWordings(wordings: readonly string[]): MeantWording {
  // Made when the first header is odd: most are written as the vocabulary has them.
  let made: Lookups | null = null;
  return (written, wholeIsBare) => {
    const { exact, near, alike } = (made ??= lookupsOf(wordings));
    const plain = bare(written);
    const several = written.includes(' ');
    // A single word without its accents may be any word, unless the whole header is written so.
    const same = several || wholeIsBare ? exact.get(plain) : undefined;
    if (same !== undefined) return same;
    // No syllable has a letter twice in a row, but for names: 'hhỗ trợ'.
    const once = several ? exact.get(plain.replace(/([a-z])\1/g, '$1')) : undefined;
    if (once) return once;
    if (!several || plain.length < LONG_ENOUGH) return null;
    const swapped = swaps(plain).find((one) => exact.get(one));
    if (swapped !== undefined) return exact.get(swapped)!;
    for (const key of [plain, ...withoutOne(plain)]) {
      const found = near(key.length).get(key);
      if (found !== undefined && (found === null || beginAlike(plain, found))) return found;
    }
    return alike.get(sounded(plain)) ?? null;
  };
}

/** True for a text without any letter of Vietnamese. */
export const isBare = (text: string): boolean => /^[\x20-\x7e]*$/.test(text) && /[a-z]/.test(text);
