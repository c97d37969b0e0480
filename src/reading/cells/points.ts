import { isDateFormat } from '../../model/date-system';
import type { CellValue } from '../../model/grid';
import type { TypedAsText } from '../../model/plan';
import { parsePoints, pointsFromNumber, type Points } from '../../model/points';
import { cellText } from '../../model/cell-text';
import { dateParts } from './dates';

/** Points of a cell, what the cell shows, and whether it is text. */
export interface ReadPoints {
  /** Null: there is something, but it is no number of points. */
  readonly value: Points | null;
  readonly text: string;
  readonly typedAsText?: TypedAsText;
}

/**
 * Reads points: a number, or text with comma or point, with or without 'điểm'. A number that lost its decimal sign stays the
 * number that it is: only the benchmark can tell. Unreadable are a date (1.5 typed where Excel took it for 1 May) and a
 * percentage, typed or by number format: 86,5 % of what is for the planner to say, and 0.865 is not what the cell shows.
 */
export function readPoints(value: CellValue, format: string): ReadPoints {
  if (typeof value === 'number') return fromNumber(value, format);
  const text = cellText(value);
  if (typeof value !== 'string') return { value: null, text };
  const bare = text
    .slice(0, 40)
    .normalize('NFKC')
    .replace(/^['‘’]/, '')
    .replace(/^[−–—]/, '-')
    .replace(/\s*(điểm|đ)\.?$/i, '')
    .replace(/^([+-]) /, '$1')
    .replace(/ ?([.,]) ?/, '$1');
  const points = parsePoints(bare);
  if (points === null) return { value: null, text };
  return {
    value: points,
    text,
    typedAsText: { decimalSign: bare.includes(',') ? ',' : bare.includes('.') ? '.' : null },
  };
}

function fromNumber(value: number, format: string): ReadPoints {
  const parts = isDateFormat(format) ? dateParts(value) : null;
  if (parts) return { value: null, text: `${parts.day}/${parts.month}/${parts.year}` };
  if (isPercentFormat(format))
    return { value: null, text: `${String(Number((value * 100).toFixed(4))).replace('.', ',')}%` };
  return { value: pointsFromNumber(value), text: String(value) };
}

const isPercentFormat = (format: string): boolean =>
  format.includes('%') && format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').includes('%');

const NUMBER = String.raw`(\d{1,4}(?:[.,]\d{1,4})?)`;
/** '(10 điểm chuẩn)', '(Điểm tối đa: 9,5)', '(10đ)', '- 10 điểm' at the end of a heading. */
const HEADING_POINTS = [
  new RegExp(
    `\\s*[([]\\s*(?:tối đa |tổng (?:số )?)?${NUMBER}\\s*(?:điểm|đ)(?: (?:chuẩn|tối đa))?\\.?\\s*[)\\]][\\s.:]*$`,
    'i',
  ),
  new RegExp(
    `\\s*[([]\\s*(?:tổng )?(?:số )?điểm(?: (?:chuẩn|tối đa))?\\s*[:=]?\\s*${NUMBER}(?:\\s*điểm)?\\s*[)\\]][\\s.:]*$`,
    'i',
  ),
  new RegExp(`\\s*[:–—-]\\s*${NUMBER} điểm(?: (?:chuẩn|tối đa))?[\\s.:]*$`, 'i'),
];

/** The title of a heading without the points that it carries, and the points; null when it carries none. */
export function splitHeadingPoints(text: string): { readonly title: string; readonly points: Points } | null {
  if (text.length > 300 || !/\d/.test(text)) return null;
  for (const pattern of HEADING_POINTS) {
    const match = pattern.exec(text);
    const points = match ? parsePoints(match[1]!) : null;
    if (match && points !== null && match.index > 0) return { title: text.slice(0, match.index), points };
  }
  return null;
}

const PAIR = /^(\d{1,4}(?:[.,]\d{1,4})?)\s*(?:đ|điểm)?\s*\/\s*(\d{1,4}(?:[.,]\d{1,4})?)\s*(?:đ|điểm)?$/iu;

/** '1,25/1,5': points and what can be had, whichever comes first; null for other texts. */
export function pointsAndMaximum(text: string): { readonly own: string; readonly maximum: string } | null {
  const match = PAIR.exec(text.trim());
  const [first, second] = [match?.[1], match?.[2]];
  const [left, right] = [first, second].map((one): Points | null => (one === undefined ? null : parsePoints(one)));
  if (left == null || right == null) return null;
  return left <= right ? { own: first!, maximum: second! } : { own: second!, maximum: first! };
}
