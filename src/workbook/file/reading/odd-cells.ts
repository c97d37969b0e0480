import { columnIndex } from '../../../model/address';
import { decodeXml } from '../package/xml';

/** A day counted from 1900, and the number format that shows it. */
interface CellDate {
  readonly serial: number;
  readonly format: string;
}

/** The cells of a sheet as hucre reads them rightly. */
export interface PlainCells {
  /** The sheet with other words for odd cells; null when it can be read as the file holds it. */
  readonly odd: string | null;
  /** By 'row,column': cells that say of themselves that they hold a date, with their day counted from 1900. */
  readonly dates: ReadonlyMap<string, CellDate>;
}

/** Cheap: does the sheet hold anything of the kind at all? */
const ODD = [
  /\bt=["'][sbed]["'][^<>]*\/>/,
  /[<:]v(?:\s[^<>]*)?(?:\/>|>\s*<\/)/,
  /\bt=["']d["']/,
  /\bt=["']inlineStr["'][^<>]*(?:\/>|>(?!\s*<(?:[\w.-]+:)?is[\s>]))/,
  /<(?:[\w.-]+:)?rPh[\s>]/,
];
const ROW_OR_CELL = /<((?:[\w.-]+:)?)(?:row((?:\s[^>]*?)?)\/?>|c((?:\s[^>]*?)?)(?:\/>|>([^]*?)<\/\1c>))/g;

/**
 * Rewrites what Excel reads and hucre does not: a cell of a kind but without a value is blank (never the first shared string), a
 * text may stand in an inline cell without `<is>` or with how its words are read (phonetic runs), and a date may be written as a date (ISO 8601). Nothing of this is stored. `original`: what the file holds, where `sheet` is
 * less of it.
 */
export function plainCells(sheet: string, is1904: boolean, original = sheet): PlainCells {
  const dates = new Map<string, CellDate>();
  const lean = sheet === original ? null : sheet;
  if (!ODD.some((odd) => odd.test(sheet))) return { odd: lean, dates };
  const parts: string[] = [];
  let copied = 0;
  let [row, column] = [-1, -1];
  for (const match of sheet.matchAll(ROW_OR_CELL)) {
    const [whole, prefix = '', ofRow, attributes = '', content = ''] = match;
    if (ofRow !== undefined) {
      row = Number(ROW.exec(ofRow)?.[1] ?? row + 2) - 1;
      column = -1;
      continue;
    }
    const letters = PLACE.exec(attributes)?.[1];
    column = letters === undefined ? column + 1 : columnIndex(letters);
    const plain = plainCell({ prefix, attributes, content }, is1904);
    if (plain === null) continue;
    if (plain.date) dates.set(`${row},${column}`, plain.date);
    parts.push(sheet.slice(copied, match.index), plain.cell);
    copied = match.index + whole.length;
  }
  return { odd: parts.length === 0 ? lean : parts.join('') + sheet.slice(copied), dates };
}

/** The cell in other words, with its day where it says that it holds a date; null for one that is read rightly as it is. */
function plainCell(cell: Cell, is1904: boolean): { readonly cell: string; readonly date?: CellDate } | null {
  const type = TYPE.exec(cell.attributes)?.[1] ?? 'n';
  if (cell.content === '' && type === 'n') return null;
  if (type === 'inlineStr') {
    const inline = inlineCell(cell);
    return inline === null ? null : { cell: inline };
  }
  const value = valueIn(cell);
  // An empty text is what some formulas give.
  if (value === '' && type !== 'str') return { cell: typed(cell, null, withoutValue(cell)) };
  if (type !== 'd') return null;
  const date = serialOf(value);
  if (!date) return { cell: typed(cell, 'str', cell.content) };
  const { prefix } = cell;
  const stored = is1904 ? date.serial - DAYS_TO_1904 : date.serial;
  return { cell: typed(cell, null, `${withoutValue(cell)}<${prefix}v>${stored}</${prefix}v>`), date };
}

interface Cell {
  readonly prefix: string;
  readonly attributes: string;
  readonly content: string;
}

const ROW = /\sr\s*=\s*["'](\d+)["']/;
const PLACE = /\sr\s*=\s*["']([A-Za-z]+)/;
const TYPE = /\st\s*=\s*["']([^"']*)["']/;
const VALUE = /<(?:[\w.-]+:)?v(?:\s[^>]*)?(?:\/>|>([^]*?)<\/(?:[\w.-]+:)?v>)/;
const valueIn = ({ content }: Cell): string => decodeXml(VALUE.exec(content)?.[1] ?? '').trim();
const withoutValue = ({ content }: Cell): string => content.replace(VALUE, '');

/** The cell as one of another type (null: a number) with that content. */
function typed({ prefix, attributes }: Cell, type: string | null, content: string): string {
  const others = attributes.replace(TYPE, '');
  return `<${prefix}c${others}${type === null ? '' : ` t="${type}"`}>${content}</${prefix}c>`;
}

/** How words are read, beside them: no text of the cell. Source: ECMA-376 part 1, 18.4.6 (rPh). */
const READINGS = /<((?:[\w.-]+:)?rPh)(?:\s[^>]*)?>[^]*?<\/\1>/g;

/** An inline cell whose text stands in it without `<is>`, or as a value, or that has none; null for one as it should be. */
function inlineCell(cell: Cell): string | null {
  const { prefix } = cell;
  const content = cell.content.replace(READINGS, '');
  if (content !== cell.content) return inlineCell({ ...cell, content }) ?? typed(cell, 'inlineStr', content);
  if (content.includes(`<${prefix}is>`) || content.includes(`<${prefix}is `)) return null;
  const texts = content.match(/<((?:[\w.-]+:)?[tr])(?:\s[^>]*)?>[^]*?<\/\1>/g);
  if (texts) return typed(cell, 'inlineStr', `<${prefix}is>${texts.join('')}</${prefix}is>`);
  return valueIn(cell) === '' ? typed(cell, null, withoutValue(cell)) : typed(cell, 'str', content);
}

/** 1904 begins so many days after 1900: "Date systems in Excel", support.microsoft.com. */
const DAYS_TO_1904 = 1462;
const DAY = 86_400_000;
const ISO = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:[T ]?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:?\d\d)?$/;

/** A date, a time or both in ISO 8601 as Excel counts it, with a format that shows it. The zone says nothing: Excel has none. */
function serialOf(text: string): { readonly serial: number; readonly format: string } | null {
  const match = ISO.exec(text);
  if (!match || text === '') return null;
  const [year, month, day, hour, minute, second] = match
    .slice(1)
    .map((part) => (part === undefined ? 0 : Number(part)));
  const time = (hour! + (minute! + second! / 60) / 60) / 24;
  if (match[1] === undefined) return { serial: time, format: 'hh:mm:ss' };
  const date = new Date(Date.UTC(year!, month! - 1, day));
  if (date.getUTCMonth() !== month! - 1 || date.getUTCDate() !== day) return null;
  const days = Math.round((date.getTime() - Date.UTC(1899, 11, 31)) / DAY);
  // Excel counts 29 February 1900, which never was.
  const serial = Math.round(((days >= 60 ? days + 1 : days) + time) * 1e8) / 1e8;
  return { serial, format: time === 0 ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm' };
}
