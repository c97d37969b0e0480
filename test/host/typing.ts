import type { CellValue } from '../../src/model/grid';
import { english, isNumberHere } from './region';

/** What Excel makes of a value that is written to a cell with this number format. */
export interface Typed {
  readonly value: CellValue;
  readonly formula?: string;
}

const ERRORS = new Set(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!']);
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Writing by `Range.values`. Where the documents are silent the host takes the reading that would hurt most: in a cell
 * of format '@' a leading '=' still makes a formula and a leading apostrophe stays to be seen, so that nothing is built
 * on the kinder reading (docs/excel-checklist.md: "In a cell of format General, a leading apostrophe").
 */
export function typed(value: unknown, format: string): Typed {
  if (typeof value === 'number') return { value: format === '@' ? String(value) : value };
  if (typeof value === 'boolean') return { value };
  const text = String(value);
  if (text === '') return { value: null };
  // "If the value starts with plus, minus or equal sign, Excel interprets this value as a formula": Range.values.
  if (text.startsWith('=') && text.length > 1) return { value: 0, formula: english(text) };
  if (format === '@') return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  const number = asNumber(text.trim());
  if (number !== null) return { value: number };
  if (isNumberHere(text.trim())) return { value: Number.NaN };
  if (/^[+\-@]./.test(text)) return { value: { error: '#NAME?' }, formula: `=${text}` };
  if (/^(true|false)$/i.test(text.trim())) return { value: /^true$/i.test(text.trim()) };
  return ERRORS.has(text) ? { value: { error: text } } : { value: text };
}

/**
 * Text that becomes a number when typed: numbers, per cent, fractions, times, dates as an American Excel reads them. What
 * only a Vietnamese one takes stays text (OfficeDev/office-js issue 1559, "by design"); the host spoils it all the same.
 */
function asNumber(text: string): number | null {
  const plain = /^([+-]?)\$?(\d{1,3}(?:,\d{1,3})*|\d*)(\.\d*)?(e[+-]?\d+)?(%?)$/i.exec(text);
  if (plain && /\d/.test(`${plain[2]}${plain[3] ?? ''}`)) {
    const size = Number(`${plain[2]!.replaceAll(',', '') || '0'}${plain[3] ?? ''}${plain[4] ?? ''}`);
    return (plain[1] === '-' ? -1 : 1) * (plain[5] === '%' ? size / 100 : size);
  }
  if (/^\(\d+(\.\d+)?\)$/.test(text)) return -Number(text.slice(1, -1));
  const date = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2,4}))?$/.exec(text);
  if (date && Number(date[1]) <= 12) return serial(Number(date[3] ?? 2026), Number(date[1]), Number(date[2]));
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return serial(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const named = /^([a-z]{3})[a-z]*[ -](\d{1,4})$|^(\d{1,2})[ -]([a-z]{3})[a-z]*(?:[ -](\d{2,4}))?$/i.exec(text);
  const month = named ? MONTHS.indexOf((named[1] ?? named[4] ?? '').toLowerCase()) : -1;
  if (named && month >= 0)
    return serial(Number(named[5] ?? (Number(named[2]) > 31 ? named[2] : 2026)), month + 1, Number(named[3] ?? 1));
  const time = /^(\d{1,2}):(\d{2})$/.exec(text);
  return time ? (Number(time[1]) + Number(time[2]) / 60) / 24 : null;
}

/** A day as Excel counts: 1 is 1 January 1900. */
const serial = (year: number, month: number, day: number): number =>
  Math.round(Date.UTC(year < 100 ? 2000 + year : year, month - 1, day) / 86_400_000) + 25_569;
