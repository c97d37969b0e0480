import { columnIndex } from '../../../model/address';
import { decodeXml } from '../package/xml';

/** The cells of a sheet as hucre reads them rightly. */
export interface PlainCells {
  /** The sheet with other words for odd cells; null when it holds none. */
  readonly odd: string | null;
  /** By 'row,column': cells that say of themselves that they hold a date, with their day counted from 1900. */
  readonly dates: ReadonlyMap<string, { readonly serial: number; readonly format: string }>;
}

/** Cheap: does the sheet hold anything of the kind at all? */
const ODD = [
  /\bt=["'][sbed]["'][^<>]*\/>/,
  /[<:]v(?:\s[^<>]*)?(?:\/>|>\s*<\/)/,
  /\bt=["']d["']/,
  /\bt=["']inlineStr["'][^<>]*(?:\/>|>(?!\s*<(?:[\w.-]+:)?is[\s>]))/,
];
const ROW_OR_CELL = /<((?:[\w.-]+:)?)(?:row((?:\s[^>]*?)?)\/?>|c((?:\s[^>]*?)?)(?:\/>|>([^]*?)<\/\1c>))/g;

/**
 * Rewrites what Excel reads and hucre does not: a cell of a kind but without a value is blank (never the first shared string), a
 * text may stand in an inline cell without `<is>`, and a date may be written as a date (ISO 8601). Nothing of this is stored.
 */
export function plainCells(sheet: string, is1904: boolean): PlainCells {
  const dates = new Map<string, { serial: number; format: string }>();
  if (!ODD.some((odd) => odd.test(sheet))) return { odd: null, dates };
  let [row, column] = [-1, -1];
  const odd = sheet.replace(ROW_OR_CELL, (whole, prefix: string, ofRow?: string, ofCell?: string, content?: string) => {
    if (ofRow !== undefined) {
      row = Number(ROW.exec(ofRow)?.[1] ?? row + 2) - 1;
      column = -1;
      return whole;
    }
    const letters = PLACE.exec(ofCell ?? '')?.[1];
    column = letters === undefined ? column + 1 : columnIndex(letters);
    const cell = { prefix, attributes: ofCell ?? '', content: content ?? '' };
    const type = TYPE.exec(cell.attributes)?.[1] ?? 'n';
    if (cell.content === '' && type === 'n') return whole;
    if (type === 'inlineStr') return inlineCell(cell) ?? whole;
    const value = valueIn(cell);
    // An empty text is what some formulas give.
    if (value === '' && type !== 'str') return typed(cell, null, withoutValue(cell));
    if (type !== 'd') return whole;
    const date = serialOf(value);
    if (!date) return typed(cell, 'str', cell.content);
    dates.set(`${row},${column}`, date);
    const stored = is1904 ? date.serial - DAYS_TO_1904 : date.serial;
    return typed(cell, null, `${withoutValue(cell)}<${prefix}v>${stored}</${prefix}v>`);
  });
  return { odd: odd === sheet ? null : odd, dates };
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

/** An inline cell whose text stands in it without `<is>`, or as a value, or that has none; null for one as it should be. */
function inlineCell(cell: Cell): string | null {
  const { prefix, content } = cell;
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
