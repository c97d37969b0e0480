/** The number of a row: 2.4.1, IV, 12, a), đ). Codes are labels, never numbers: 1.10 ≠ 1.1. */
export interface Code {
  /** Canonical text: '2.4.1', 'IV', 'đ'. Two codes are the same when this is the same. */
  readonly text: string;
  /** One number a level: '2.4.1' → [2, 4, 1], 'IV' → [4], 'đ' → [5]. */
  readonly parts: readonly number[];
  /**
   * Style of the first part; a dotted code may begin with a Roman part ('I.2.1'). text: a name of its own, with letters in
   * it ('N15.4', 'KH20_TT_N01.1', '1.1.a'): what counts is that it is the same or another, not what comes next.
   */
  readonly style: 'arabic' | 'roman' | 'letter' | 'text';
}

/** '01', '012': lists are numbered so that they sort as text. */
const PADDED = /^0{1,2}[1-9]\d?$/;
const NUMBERS = /^[1-9]\d{0,3}(?:\.[1-9]\d{0,3})*$/;
/** A blank between two signs of which the second is none that may stand behind a code. */
const INNER_BLANK = /\S\s+[^\s.)/]/;
const ROMAN = /^(?=[IVXL])(XL|L?X{0,3})(IX|IV|V?I{0,3})$/;
/** Vietnamese lists have no f, j, w, z, and have đ (S001, Phụ lục III: a, b, c, d, đ, e, g, h, i). */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

function romanValue(text: string): number {
  const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 };
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const value = values[text[i]!]!;
    sum += value < (values[text[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum;
}

/**
 * Reads a code as it is typed: '2.4.1', '2.4.1.', 'IV', 'IV.', 'I.2.1', 'a)', 'đ)', 'N15.4'. Null for anything else. A zero
 * before it makes '01' of a row's whole number only: in '1.01' it is a date or the number of a document.
 */
export function parseCode(typed: string): Code | null {
  // A code is short; the bound also keeps the patterns below from long texts.
  if (typed.length > 60) return null;
  // Nearly all are mere numbers: one look instead of all that follows.
  if (typed.length <= 24 && NUMBERS.test(typed))
    return { text: typed, parts: typed.split('.').map(Number), style: 'arabic' };
  // And most others are words: no code has a blank within it.
  if (INNER_BLANK.test(typed)) return null;
  const text = typed
    .normalize('NFC')
    .trim()
    .replace(/[.)]+$|(?<=^[^/]{1,4})\/$/, '')
    .trim();
  if (text.length === 0 || text.length > 24) return null;
  const pieces = text.split('.');
  const [head, ...rest] = pieces as [string, ...string[]];
  const numbers = rest.map((piece) => (/^[1-9]\d{0,3}$/.test(piece) ? Number(piece) : Number.NaN));
  if (numbers.some(Number.isNaN)) return namedCode(text);
  if (/^[1-9]\d{0,3}$/.test(head)) return { text, parts: [Number(head), ...numbers], style: 'arabic' };
  if (rest.length === 0 && PADDED.test(head)) return { text: head, parts: [Number(head)], style: 'arabic' };
  const upper = head.toUpperCase();
  // A lone lower-case letter is a list letter ('i)'), not a Roman number.
  if (ROMAN.test(upper) && (head === upper || head.length > 1))
    return { text: [upper, ...rest].join('.'), parts: [romanValue(upper), ...numbers], style: 'roman' };
  const letter = LETTERS.indexOf(head.toLowerCase());
  if (head.length === 1 && letter >= 0 && rest.length === 0)
    return { text: head.toLowerCase(), parts: [letter + 1], style: 'letter' };
  return namedCode(text);
}

/** The code one level up, as text: '2.4.1' → '2.4'; null at the top. */
export function parentCode(code: Code): string | null {
  const dot = code.text.lastIndexOf('.');
  return dot < 0 ? null : code.text.slice(0, dot);
}

/** Capitals and digits, parted by single signs: 'V01', 'TC-2.1', 'TB200_N01'. */
const NAMED = /^\p{Lu}[\p{Lu}\d]*(?:[-_/][\p{Lu}\d]+)*(?:\.[\p{Lu}\d]+)*$/u;
/** Numbers that go on with one of the first letters: '1.1.a', '2.b', '1a', '04b'; an 'l' or 'x' is a slip, '8h' an hour. */
const LETTERED = /^0?[1-9]\d{0,3}(?:\.[1-9]\d{0,3})*(?:[.-][a-hđ]|[a-gđ])$/;

/** A code with letters in it, as offices make them; null for words, for dates and numbers of documents. */
function namedCode(text: string): Code | null {
  const isCode = /\d/.test(text) && (LETTERED.test(text) || NAMED.test(text));
  if (!isCode) return null;
  const parts = text
    .replace(/(\d)([a-gđ])$/, '$1.$2')
    .split('.')
    .map((piece) => {
      const digits = /\d+$/.exec(piece)?.[0];
      return digits === undefined ? LETTERS.indexOf(piece.toLowerCase().slice(-1)) + 1 : Number(digits.slice(-6));
    });
  return { text, parts, style: 'text' };
}

/** 4 → 'IV'. For 1 to 89. */
export function toRoman(number: number): string {
  const steps: [number, string][] = [
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = number;
  let text = '';
  for (const [value, letters] of steps) for (; rest >= value; rest -= value) text += letters;
  return text;
}

/** The kind of a number as it is written, by which one list is told from another: 'A', 'a)', 'I', '1' are of four kinds. */
export const numberKind = ({ style }: Code, written: string): string =>
  style === 'letter' && /^\P{L}*\p{Lu}/u.test(written) ? 'capital' : style;
