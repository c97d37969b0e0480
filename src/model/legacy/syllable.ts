import SYLLABLES from './syllables.json';

/** Grave, acute, hook above, tilde and dot below: the five written tones. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const ONSETS = [...SYLLABLES.onsets, ''].sort((a, b) => b.length - a.length);
const RIMES: ReadonlySet<string> = new Set(SYLLABLES.rimes);

/** Small letters, capitals, or one capital in front: nobody writes a capital within a word. */
const CASED = /^\p{L}\p{Ll}*$|^\p{Lu}+$/u;

/** True for a word that is spelled as a Vietnamese syllable; it need not mean anything. */
export function isSyllable(word: string): boolean {
  if (!CASED.test(word.normalize('NFC'))) return false;
  const marks = word.toLowerCase().normalize('NFD');
  if ((marks.match(TONES)?.length ?? 0) > 1) return false;
  const bare = marks.replace(TONES, '').normalize('NFC');
  return ONSETS.some((onset) => bare.startsWith(onset) && RIMES.has(bare.slice(onset.length)));
}
