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
  text.replace(/(?<![.;:!?])\n(?!\s*(?:[-+•*]|[A-Za-zÀ-ỹ]\)|\d{1,2}[.)]|\p{Lu}\p{Ll}))/gu, ' ');

/** For comparing: cleaned, one line, lower case. Accents are kept: they tell words apart. */
export const foldText = (text: string): string => oneLine(text).toLowerCase();

/**
 * Folds away what people leave out when they type in a hurry: 'Thiếu đơn vị' → 'Thieu don vi', letter by letter, so
 * that both are equally long. For searching and proposing; two names are never taken for one by it.
 */
export const withoutAccents = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\x00-\x7f]/g, (letter) => (letter === 'đ' ? 'd' : letter === 'Đ' ? 'D' : letter.normalize('NFD')[0]!));

/** 'mền' for 'mềm', 'phâm' for 'phần': one letter replaced, left out or put in, in a word of three letters or more. */
export function oneLetterOff(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 3 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}

/** The text as a piece of a pattern that finds it and nothing else. */
export const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
