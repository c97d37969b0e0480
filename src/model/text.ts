/** Nothing to see: zero-width characters, joiners, marks of direction, soft hyphens, control characters. */
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** How .xlsx files write control characters: some programs leave a line break from Word as '_x000D_'. */
const ESCAPED_BREAK = /_x000d_(?:\r?\n|_x000a_)?|_x000a_/gi;
const NEEDS_CARE =
  /[\u0000-\u0009\u000b-\u001f\u007f\u0300-\u036f\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u2069\u3000\ufeff]| {2}|^ | $| \n|\n |\n$|^\n|_x000[adAD]_/;

/**
 * Text as a reader sees it: composed Unicode (NFC; Word and PDF paste decomposed Vietnamese), no invisible characters,
 * plain single blanks, line breaks kept, nothing blank at the ends.
 */
export function cleanText(text: string): string {
  // Most cells are clean already: one look instead of several passes.
  if (!NEEDS_CARE.test(text)) return text;
  return text
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(ESCAPED_BREAK, '\n')
    .replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

/** Cleaned text on one line. */
export const oneLine = (text: string): string => cleanText(text).replaceAll('\n', ' ');

/**
 * Line breaks inside a sentence, as narrow cells and PDF leave them, as blanks; those before items and capital words
 * and after the end of a sentence stay. No character changes its place.
 */
export const unwrapLines = (text: string): string =>
  text.replace(/(?<![.;:!?])\n(?!\s*(?:[-+•*]|\p{L}\)|\d{1,2}[.)]|\p{Lu}\p{Ll}))/gu, ' ');

/** For comparing: cleaned, one line, lower case. Accents are kept: they tell words apart. */
export const foldText = (text: string): string => oneLine(text).toLowerCase();
