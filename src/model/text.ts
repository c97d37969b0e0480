const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
const NEEDS_CARE = /[\u0300-\u036f\u00a0\u00ad\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\t\v\f\r]| {2}|^ | $| \n|\n |\n$|^\n/;

/**
 * Text as a reader sees it: composed Unicode (NFC; Word and PDF paste decomposed Vietnamese), no invisible characters,
 * plain single blanks, line breaks kept, nothing blank at the ends.
 */
export function cleanText(text: string): string {
  // Most cells are clean already: one look instead of several passes.
  if (!NEEDS_CARE.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

/** Cleaned text on one line. */
export const oneLine = (text: string): string => cleanText(text).replaceAll('\n', ' ');

/** For comparing: cleaned, one line, lower case. Accents are kept: they tell words apart. */
export const foldText = (text: string): string => oneLine(text).toLowerCase();
