import { cellAddress } from '../model/address';
import type { MessageArgument } from '../model/finding';
import type { CellPlace } from '../model/grid';
import { formatPoints } from '../model/points';
import type { Language } from './language';

const TAGS: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };
/** What parts thousands, and decimals. */
const SIGNS: Record<Language, readonly [string, string]> = { vi: ['.', ','], en: [',', '.'] };

/** A number as it is written in running text: 1234.5 → '1.234,5' (vi), '1,234.5' (en); at most four decimals. */
export const formatNumber = (value: number, language: Language): string => inText(value, language, 4);

/** As `toLocaleString` writes it, which takes longer for its first number than checking thirty rows does. */
function inText(value: number, language: Language, decimals: number): string {
  const plain = /^(-?)(\d+)(?:\.(\d+))?$/.exec(Object.is(value, -0) ? '' : String(value));
  const [, sign, whole, rest = ''] = plain ?? [];
  if (whole === undefined || rest.length > decimals)
    return value.toLocaleString(TAGS[language], { maximumFractionDigits: decimals });
  const [thousands, point] = SIGNS[language];
  return `${sign}${whole.replace(/\B(?=(?:\d{3})+$)/g, thousands)}${rest === '' ? '' : point + rest}`;
}

/** A share of 1 in per cent: 0.125 → '12,5 %' (vi), '12.5%' (en); one decimal. */
export function formatShare(share: number, language: Language): string {
  const percent = inText(share * 100, language, 1);
  return language === 'vi' ? `${percent}\u00a0%` : `${percent}%`;
}

/** An ISO day: '2024-02-29' → '29/02/2024' (vi), '29 Feb 2024' (en). Text that is no ISO day stays as it is. */
export function formatDay(iso: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  const month = match && MONTHS[Number(match[2]) - 1];
  if (!match || !month) return iso;
  return language === 'vi' ? `${match[3]}/${match[2]}/${match[1]}` : `${Number(match[3])} ${month} ${match[1]}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** ['a', 'b', 'c'] → 'a, b và c' (vi), 'a, b and c' (en). */
export function formatList(items: readonly string[], language: Language): string {
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return last ?? '';
  // A list that goes on has no last item to be joined by 'và'.
  if (last === '…') return items.join(', ');
  return `${items.slice(0, -1).join(', ')} ${language === 'vi' ? 'và' : 'and'} ${last}`;
}

/** A cell as planners call it: 'D6'; with its sheet when that is another than the one spoken of: 'D6 (Phụ lục 2)'. */
export const formatCell = (cell: CellPlace, sheet: string): string =>
  cell.sheet === sheet ? cellAddress(cell) : `${cellAddress(cell)} (${cell.sheet})`;

/** An argument of a message in a language. `sheet`: the sheet that the message speaks of. */
export function formatArgument(argument: MessageArgument, language: Language, sheet: string): string {
  if (typeof argument === 'string') return argument;
  if (typeof argument === 'number') return formatNumber(argument, language);
  if ('points' in argument) return formatPoints(argument.points, language);
  if ('cell' in argument) return formatCell(argument.cell, sheet);
  if ('day' in argument) return formatDay(argument.day, language);
  return formatList(argument.list, language);
}
