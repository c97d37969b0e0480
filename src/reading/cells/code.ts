import { NUMBER_WORDS } from './number-words';
import { parseCode, type Code } from '../../model/code';
import { isDateFormat } from '../../model/date-system';
import type { CellValue } from '../../model/grid';
import type { Recovery } from '../../model/plan';
import { cellText } from '../../model/cell-text';
import { dateParts } from './dates';

/** A code and how it was read from its cell. */
export interface ReadCode {
  /** Null: there is something, but it is no code. */
  readonly code: Code | null;
  /** True when the cell does not hold the code's own text: Excel or a paste changed it. */
  readonly recovered: boolean;
  /** What the cell shows: dates as d/m/yyyy. */
  readonly text: string;
  /** Only when `code` was recovered. */
  readonly recovery?: Recovery;
  /** What the cell may have been, likeliest first, when only the order of the table's codes can tell (see code-order.ts). */
  readonly candidates?: readonly Candidate[];
}

/** One code that a number or a date may have been. */
export interface Candidate {
  readonly code: Code;
  /** How much speaks against it: 0 for the likeliest. In the unit of the costs in code-order.ts. */
  readonly doubt: number;
}

/**
 * Reads the code cell by itself. Text is taken as it is; of a number the format tells the lost zero (1.1 shown as 0.00 was
 * 1.10), of a date its day, month and year were the parts (2.4.1 → 2 April 2001). What remains open is left in `candidates`.
 */
export function readCode(value: CellValue, format: string): ReadCode {
  if (typeof value !== 'number') return fromText(cellText(value));
  if (isDateFormat(format) || isBareSerial(value)) return fromDate(value, format);
  if (Number.isInteger(value)) return { code: parseCode(String(value)), recovered: false, text: String(value) };
  return open('number', String(value).replace('.', ','), numberCandidates(value, format), String(value));
}

/** A code that Excel made a date of and a planner then showed as General or text again: no code has five digits. */
const isBareSerial = (value: number): boolean => Number.isInteger(value) && value >= 30_000 && value < 60_000;

function open(from: 'number' | 'date', held: string, candidates: readonly Candidate[], text = held): ReadCode {
  const [first, ...rest] = candidates;
  if (!first) return { code: null, recovered: true, text };
  const others = rest.map(({ code }) => code.text);
  // A number that can be read in one way is that; a date still needs the order of the table behind it.
  return {
    code: first.code,
    recovered: true,
    text,
    recovery: { from, held, certain: from === 'number' && rest.length === 0, others },
    candidates,
  };
}

/** No level of a criteria set has more parts than this, so that 1.7 was never 1.70. */
const HIGHEST_PART = 39;

function numberCandidates(value: number, format: string): Candidate[] {
  const shown = /0\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const plain = parseCode(String(value));
  if (!plain) return [];
  const candidates: Candidate[] = [{ code: plain, doubt: 0 }];
  const last = plain.parts.at(-1)!;
  if (plain.parts.length === 2 && last < 10 && last * 10 <= HIGHEST_PART) {
    const padded = { code: parseCode(`${plain.text}0`)!, doubt: shown >= 2 ? 0 : 0.5 };
    if (shown >= 2) return [padded, { code: plain, doubt: 0.5 }];
    candidates.push(padded);
  }
  return candidates;
}

/** The highest third part in the evidenced set is 7 (7.3.7). */
const HIGHEST_THIRD_PART = 15;

function fromDate(serial: number, format: string): ReadCode {
  const parts = dateParts(serial);
  if (!parts) return { code: null, recovered: true, text: String(serial) };
  return open('date', `${parts.day}/${parts.month}/${parts.year}`, dateCandidates(parts, format));
}

/**
 * What a date may have been typed as. The order of day and month is that of the planner's Excel, which the number format
 * only hints at: the built-in short date is stored as m/d/yyyy everywhere.
 */
function dateCandidates(
  { day, month, year }: { day: number; month: number; year: number },
  format: string,
): Candidate[] {
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  const monthFirst = /m.*d/i.test(bare.replace(/mmm+/gi, ''));
  // Excel's two-digit years: 29 and below are 20xx, the rest 19xx.
  const short = year >= 2000 && year < 2030 ? year - 2000 : year >= 1930 && year < 2000 ? year - 1900 : 0;
  const dated = format === 'General' || format === '@' || /y/i.test(bare);
  const inOrder = monthFirst
    ? [
        [month, day],
        [day, month],
      ]
    : [
        [day, month],
        [month, day],
      ];
  const codes: number[][] = [];
  // '1.15' has no month 15: Excel takes it for January 2015.
  if (dated && day === 1 && short > 12 && short <= HIGHEST_PART && !/d/i.test(bare)) codes.push([month, short]);
  // 1.7 typed became 1 July of the year of typing, 2.4.1 became 2 April 2001: no criterion has so high a third part as a
  // year in which somebody types.
  else if (dated && short >= 1 && short <= HIGHEST_THIRD_PART) codes.push(...inOrder.map((pair) => [...pair, short]));
  else if (year >= 2000) codes.push(...inOrder);
  const unique = [...new Set(codes.map((one) => one.join('.')))];
  return unique.map((text, index) => ({ code: parseCode(text)!, doubt: index * 0.5 }));
}

/** 'Tiêu chuẩn 5', 'TC 1.3': what the number counts, said before it. */
const WORDS =
  /^(tiêu chí( thành phần)?|tiêu chuẩn|chỉ (số|tiêu)( thành phần)?|nội dung( thành phần)?|lĩnh vực|trụ cột|hợp phần|chương|nhóm|mục|phần|mã|số|tctp|cstp|tc)[\s:.]+(?=[\dIVX])/i;
const TYPED_DATE = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/;

/** 'Một', 'Hai': rows counted in words; lists that say their numbers are short. 0 for anything else. */
function countedInWords(text: string): number {
  const number = text.length <= 12 ? (NUMBER_WORDS.get(text.toLowerCase().replace(/^thứ |[.:]$/g, '')) ?? 0) : 0;
  return number <= MOST_IN_WORDS ? number : 0;
}
const MOST_IN_WORDS = 12;

/** True for the number of a row, in figures or in words, with or without what it counts. */
export function isRowNumber(text: string): boolean {
  if (parseCode(text) !== null || countedInWords(text) > 0) return true;
  const number = text.replace(WORDS, '');
  return number !== text && parseCode(number) !== null;
}

function fromText(text: string): ReadCode {
  const plain = parseCode(text);
  if (plain) return { code: plain, recovered: false, text };
  const counted = countedInWords(text);
  if (counted > 0) return { code: parseCode(String(counted)), recovered: false, text };
  if (/^\d{5}$/.test(text) && isBareSerial(Number(text))) return fromDate(Number(text), '@');
  const date = TYPED_DATE.exec(text);
  if (date) return open('date', text, writtenDate(date));
  const alike = latinDigits(text.slice(0, 60));
  const bare = alike
    .replace(/^['‘’"“”(\s]+/, '')
    .replace(WORDS, '')
    .replace(/\s*\.\s*/g, '.')
    .replace(/[\s:;,)\]"“”–—-]+$/, '')
    .replace(/^(\d{1,2}),(\d{1,2})$/, '$1.$2');
  const code = bare === text ? null : parseCode(bare);
  if (!code) return { code: null, recovered: false, text };
  return {
    code,
    recovered: true,
    text,
    recovery: { from: alike === text ? 'wording' : 'look-alike', held: text, certain: true, others: [] },
  };
}

/** A date that was pasted as text: '2/4/2001', '02-04-01'. */
function writtenDate([, first, second, third]: RegExpExecArray): Candidate[] {
  const [day, month, year] = [Number(first), Number(second), Number(third)];
  if (day < 1 || month < 1 || day > 31 || month > 31 || (day > 12 && month > 12)) return [];
  return dateCandidates({ day, month, year: year < 100 ? 2000 + year : year }, 'd/m/yyyy');
}

/** Points and letters that look like the Latin ones and are not made so by NFKC. */
const ALIKE: Readonly<Record<string, string>> = {
  '٫': '.',
  '·': '.',
  '•': '.',
  '∙': '.',
  '。': '.',
  '․': '.',
  І: 'I',
  Х: 'X',
  Ι: 'I',
  Χ: 'X',
  ν: 'v',
};

/** Digits of any script, full-width signs and Roman number signs as the Latin ones: '２．４', '٢.٤', 'Ⅳ'. */
function latinDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[٫·•∙。․ІХΙΧν]/g, (sign) => ALIKE[sign]!)
    .replace(/\p{Nd}/gu, digitValue);
}

/** Every script has its ten digits in a row, zero first: the place in the row is the value. */
function digitValue(digit: string): string {
  const code = digit.codePointAt(0)!;
  if (code < 0x80) return digit;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}
