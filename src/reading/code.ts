import { parseCode, type Code } from '../model/code';
import type { CellValue } from '../model/grid';
import { cellText } from './cell';
import { dateParts, isDateFormat } from './dates';

/** A code and how sure we are of it. */
export interface ReadCode {
  /** Null: there is text, but it is no code. */
  readonly code: Code | null;
  /** True when the cell does not hold the code's own text: Excel or a paste changed it. */
  readonly recovered: boolean;
}

/**
 * Reads the code cell. Text is taken as it is; of a number the format tells the lost zeros (1.1 shown as 0.00 was 1.10), of a
 * date its day, month and year were the three parts (2.4.1 → 2 April 2001).
 */
export function readCode(value: CellValue, format: string): ReadCode {
  if (typeof value !== 'number') return fromText(cellText(value));
  if (Number.isInteger(value) && !isDateFormat(format)) return { code: parseCode(String(value)), recovered: false };
  const text = isDateFormat(format) ? dateCode(value, format) : value.toFixed(decimalsOf(value, format));
  return { code: text === null ? null : parseCode(text), recovered: true };
}

function fromText(text: string): ReadCode {
  const plain = parseCode(text);
  if (plain) return { code: plain, recovered: false };
  // Full-width digits, blanks around the points, a decimal comma, 'Tiêu chí 2.4.1'.
  const repaired = text
    .slice(0, 60)
    .normalize('NFKC')
    .replace(/^(tiêu chí( thành phần)?|mục|tc)\s+(?=[\dIVX])/i, '')
    .replace(/\s*\.\s*/g, '.')
    .replace(/^(\d{1,2}),(\d{1,2})$/, '$1.$2');
  const code = repaired === text ? null : parseCode(repaired);
  return { code, recovered: code !== null };
}

function decimalsOf(value: number, format: string): number {
  const shown = /0\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const needed = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return Math.min(Math.max(shown, needed), 20);
}

/** The highest third part in the evidenced set is 7 (7.3.7). */
const HIGHEST_THIRD_PART = 15;

function dateCode(serial: number, format: string): string | null {
  const parts = dateParts(serial);
  if (!parts) return null;
  const [first, second] = /m.*d/i.test(format.replace(/mmm+/gi, '')) ? [parts.month, parts.day] : [parts.day, parts.month];
  // 1.7 typed became 1 July of the year of typing, 2.4.1 became 2 April 2001: no criterion has so high a third part as a
  // year in which somebody types.
  const third = parts.year - 2000;
  if (third < 0 || third > 99) return null;
  return third >= 1 && third <= HIGHEST_THIRD_PART && /y/i.test(format) ? `${first}.${second}.${third}` : `${first}.${second}`;
}
