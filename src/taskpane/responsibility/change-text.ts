import type { CellChange } from '../../app/check/finding-parts';
import type { Language, Words } from '../../locale';
import { formatDay, formatNumber } from '../../locale/format';
import { isError, type CellValue } from '../../model/grid';

/** Longer texts are shown from a little before the place where they begin to differ. */
const SHOWN = 90;
const LEAD = 24;

/** A cell before and after its fix, as a reader sees them; told apart also where only text became a number. */
export function changeText(
  { before, after, format }: CellChange,
  { fixes }: Words,
  language: Language,
): { readonly before: string; readonly after: string } {
  const [from, to] = [shown(before, format, language), shown(after, 'General', language)];
  const named = (text: string, value: CellValue): string =>
    text === ''
      ? fixes.blank
      : from === to
        ? typeof value === 'number'
          ? fixes.asNumber(text)
          : fixes.asText(text)
        : text;
  const skip = from.length > SHOWN || to.length > SHOWN ? Math.max(0, sameStart(from, to) - LEAD) : 0;
  const window = (text: string): string =>
    `${skip > 0 ? '…' : ''}${text.slice(skip, skip + SHOWN)}${text.length > skip + SHOWN ? '…' : ''}`;
  return { before: window(named(from, before)), after: window(named(to, after)) };
}

const DAY = 86_400_000;
/** Day 0 of Excel's calendar for days after February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);

function shown(value: CellValue, format: string, language: Language): string {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const isDate = /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, '')) && value >= 61;
  return isDate
    ? formatDay(new Date(EPOCH + Math.floor(value) * DAY).toISOString().slice(0, 10), language)
    : formatNumber(value, language);
}

function sameStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
