import { oneLetterOff, oneLine, withoutAccents } from '../../model/text';

/** A wording, and how often it stands in the workbook. */
export interface Wording {
  readonly text: string;
  readonly uses: number;
}

/** Above this many different wordings nobody looks at clusters, and free texts are no habit. */
const MOST_WORDINGS = 2000;
/** Words that share all of their words but one, compared with each other: more are left alone. */
const MOST_IN_BLOCK = 30;

/**
 * Wordings that may mean the same, most used first in each cluster, the tidier before the other: those that differ in capitals, blanks, signs and
 * accents alone (key collision), and those with one letter off in one word (near neighbours). Numbers and Roman numerals
 * must be the same, and what `apart` tells apart is never put together. They are proposals: that two words without their
 * accents are one does not make them one. Linear in wordings.
 */
export function clustersOf<W extends Wording>(
  wordings: readonly W[],
  apart: (wording: W) => string = () => '',
): readonly (readonly W[])[] {
  if (wordings.length > MOST_WORDINGS) return [];
  const leaders = wordings.map((_, index) => index);
  const leader = (index: number): number => {
    let at = index;
    while (leaders[at] !== at) at = leaders[at]!;
    return at;
  };
  const join = (a: number, b: number): void => {
    leaders[Math.max(leader(a), leader(b))] = Math.min(leader(a), leader(b));
  };
  const words = wordings.map(({ text }) => keyWords(text));
  const blocks = new Map<string, number[]>();
  const meet = (key: string, index: number): void => {
    const block = blocks.get(key);
    if (block) block.push(index);
    else blocks.set(key, [index]);
  };
  words.forEach((own, index) => {
    const kind = apart(wordings[index]!);
    const bare = own.map(({ bare: word }) => word);
    meet(`${kind}|${bare.join(' ')}`, index);
    own.forEach(({ isPlain }, at) => {
      if (isPlain) meet(`${kind}|${at}|${bare.with(at, '').join(' ')}`, index);
    });
  });
  for (const block of blocks.values()) {
    if (block.length > MOST_IN_BLOCK) continue;
    for (const [at, a] of block.entries())
      for (const b of block.slice(at + 1)) if (nearly(words[a]!, words[b]!)) join(a, b);
  }
  const clusters = new Map<number, W[]>();
  wordings.forEach((wording, index) => {
    const at = leader(index);
    clusters.set(at, [...(clusters.get(at) ?? []), wording]);
  });
  return [...clusters.values()]
    .filter((cluster) => cluster.length > 1)
    .map((cluster) => cluster.toSorted((a, b) => b.uses - a.uses || signsIn(a.text) - signsIn(b.text)));
}

/** Blanks and signs: of two wordings that are used alike, the one with fewer is the tidier. */
const signsIn = (text: string): number => text.match(/[^\p{L}\p{N}]/gu)?.length ?? 0;

interface KeyWord {
  /** Lower case, no accents. */
  readonly bare: string;
  /** A letter in it can be a slip: it is no number, no Roman numeral, no abbreviation and not short. */
  readonly isPlain: boolean;
}

/** The words of a text without its signs. */
const keyWords = (text: string): readonly KeyWord[] =>
  oneLine(text)
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => {
      const bare = withoutAccents(word.toLowerCase());
      const isName = /^\p{L}\p{Ll}{3,}$/u.test(word);
      return { bare, isPlain: isName && !/^[ivxlcdm]+$/.test(bare) };
    });

function nearly(a: readonly KeyWord[], b: readonly KeyWord[]): boolean {
  if (a.length !== b.length) return false;
  const off = a.flatMap((word, at) => (word.bare === b[at]!.bare ? [] : [[word, b[at]!] as const]));
  return (
    off.length === 0 ||
    (off.length === 1 && off.every(([x, y]) => x.isPlain && y.isPlain && oneLetterOff(x.bare, y.bare)))
  );
}
