import type { CellValue } from '../../../model/grid';
import type { SharedText } from './shared-texts';
import type { TextTable } from './text-table';

/** The cells of a worksheet as far as a Grid needs them. Rows and columns count from zero. */
export interface SheetCells {
  /** By row; rows without cells are missing. Values and formats stand by column; -1: the cell has no format. */
  readonly rows: readonly (
    { readonly values: readonly CellValue[]; readonly formats: readonly number[] } | undefined
  )[];
  readonly formulas: readonly CellFormula[];
  /** Cells whose text has several looks. */
  readonly rich: readonly { readonly row: number; readonly column: number; readonly text: SharedText }[];
}

export interface CellFormula {
  readonly row: number;
  readonly column: number;
  /** '' for a cell that shares the formula of another. */
  readonly text: string;
  /** It was never calculated: there is no result. */
  readonly isBare: boolean;
}

/** Cells stand somewhere else than where Excel has any. */
const [LAST_ROW, LAST_COLUMN] = [1_048_575, 16_383];

/**
 * Reads the rows between `from` and `to`, the inside of `<sheetData>`, in one pass over the bytes. It knows what
 * spreadsheet programs write: cells with a value, a formula or an inline text, in this order or not. Null when anything
 * else stands there (a prefix, a comment, a date in words, runs of looks in a cell): then whoever asks reads the sheet in
 * the slow way. Throws TypeError for texts that are no UTF-8.
 */
export function readCells(
  bytes: Uint8Array,
  { from, to }: { readonly from: number; readonly to: number },
  texts: TextTable,
  shared: readonly SharedText[],
): SheetCells | null {
  const rows: { values: CellValue[]; formats: number[] }[] = [];
  const formulas: CellFormula[] = [];
  const rich: { row: number; column: number; text: SharedText }[] = [];
  const tag = new Tag(bytes, to);
  let row = -1;
  for (let at = skipSpace(bytes, from); at < to; at = skipSpace(bytes, at)) {
    if (!tag.read(at) || !tag.is(ROW)) return null;
    row = tag.has(R) ? tag.numberOf(R) - 1 : row + 1;
    if (!(row >= 0 && row <= LAST_ROW)) return null;
    at = tag.end;
    if (tag.isEmpty) continue;
    const line = (rows[row] ??= { values: [], formats: [] });
    let column = -1;
    for (at = skipSpace(bytes, at); ; at = skipSpace(bytes, at)) {
      if (!tag.read(at)) return null;
      if (tag.isClosing) {
        if (!tag.is(ROW)) return null;
        at = tag.end;
        break;
      }
      if (!tag.is(C)) return null;
      column = tag.has(R) ? tag.columnOf(R, row + 1) : column + 1;
      if (!(column >= 0 && column <= LAST_COLUMN)) return null;
      while (line.values.length <= column) {
        line.values.push(null);
        line.formats.push(-1);
      }
      line.formats[column] = tag.has(S) ? tag.numberOf(S) : -1;
      line.values[column] = null;
      const type = tag.has(T) ? tag.textOf(T) : 'n';
      at = tag.end;
      if (tag.isEmpty) continue;
      const cell = readContent(tag, at);
      if (cell === null) return null;
      at = cell.end;
      const value = valueOf(cell, type, texts, shared);
      if (value === undefined) return null;
      if (value !== null && typeof value === 'object' && 'text' in value) {
        rich.push({ row, column, text: value });
        line.values[column] = value.text === '' ? null : value.text;
      } else line.values[column] = value === '' ? null : value;
      if (cell.formula !== null) {
        const { start, end, isShared } = cell.formula;
        const text = start < end ? texts.text(bytes, start, end) : '';
        if (text !== '' || isShared) formulas.push({ row, column, text, isBare: value === null });
      }
    }
  }
  return { rows, formulas, rich };
}

/** Where the parts of a cell's content stand. */
interface Content {
  readonly end: number;
  readonly bytes: Uint8Array;
  readonly value: { readonly start: number; readonly end: number } | null;
  readonly inline: { readonly start: number; readonly end: number } | null;
  readonly formula: { readonly start: number; readonly end: number; readonly isShared: boolean } | null;
}

/** The content of a cell up to its closing tag; null when there is anything but one formula, value or inline text. */
function readContent(tag: Tag, from: number): Content | null {
  const { bytes } = tag;
  let value: Content['value'] = null;
  let inline: Content['inline'] = null;
  let formula: Content['formula'] = null;
  for (let at = skipSpace(bytes, from); ; at = skipSpace(bytes, at)) {
    if (!tag.read(at)) return null;
    at = tag.end;
    if (tag.isClosing) return tag.is(C) ? { end: at, bytes, value, inline, formula } : null;
    if (tag.is(V)) {
      if (value) return null;
      value = { start: at, end: at };
      if (tag.isEmpty) continue;
      const end = textEnd(bytes, at);
      if (!tag.read(end) || !tag.isClosing || !tag.is(V)) return null;
      value = { start: at, end };
    } else if (tag.is(F)) {
      if (formula) return null;
      const isShared = tag.has(T) && tag.textOf(T) === 'shared' && tag.has(SI) && tag.numberOf(SI) >= 0;
      formula = { start: at, end: at, isShared };
      if (tag.isEmpty) continue;
      const end = textEnd(bytes, at);
      if (!tag.read(end) || !tag.isClosing || !tag.is(F)) return null;
      formula = { start: at, end, isShared };
    } else if (tag.is(IS)) {
      if (inline || tag.isEmpty) return null;
      if (!tag.read(skipSpace(bytes, at)) || !tag.is(T) || tag.isClosing) return null;
      inline = { start: tag.end, end: tag.end };
      if (!tag.isEmpty) {
        const end = textEnd(bytes, tag.end);
        inline = { start: tag.end, end };
        if (!tag.read(end) || !tag.isClosing || !tag.is(T)) return null;
      }
      if (!tag.read(skipSpace(bytes, tag.end)) || !tag.isClosing || !tag.is(IS)) return null;
    } else return null;
    at = tag.end;
  }
}

/** The value by the cell's type: '' an empty text, null no value at all, undefined when it takes the slow way. */
function valueOf(
  { bytes, value, inline }: Content,
  type: string,
  texts: TextTable,
  shared: readonly SharedText[],
): CellValue | SharedText | undefined {
  if (type === 'inlineStr') return inline ? texts.text(bytes, inline.start, inline.end) : undefined;
  if (inline) return undefined;
  if (type === 'n' && value) {
    const number = plainNumber(bytes, value.start, value.end);
    if (!Number.isNaN(number)) return number;
  }
  const text = value && value.start < value.end ? texts.text(bytes, value.start, value.end) : '';
  if (type === 'str') return text;
  if (text.trim() === '') return text === '' ? null : undefined;
  switch (type) {
    case 'n': {
      const number = Number(text);
      return Number.isNaN(number) ? undefined : number;
    }
    case 's': {
      const found = shared[Number(text)];
      return found === undefined ? undefined : found.runs ? found : found.text;
    }
    case 'b':
      return text === '1' || text.toLowerCase() === 'true';
    case 'e':
      return { error: text };
    default:
      return undefined;
  }
}

/** Digits of which the product with a power of ten is exact, so that the quotient is the number that is written. */
const EXACT = 15;

/** A number without sign and exponent ('12', '0.9236'); NaN for any other text, which may be a number all the same. */
function plainNumber(bytes: Uint8Array, from: number, to: number): number {
  if (to - from > EXACT) return NaN;
  let point = from;
  while (point < to && bytes[point] !== POINT) point += 1;
  const whole = digits(bytes, from, point);
  if (point === to) return whole;
  const decimals = to - point - 1;
  const power = 10 ** decimals;
  return (whole * power + digits(bytes, point + 1, to)) / power;
}

const code = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0));
/** Names of elements and attributes, as bytes. */
const ROW = code('row'),
  C = code('c'),
  V = code('v'),
  F = code('f'),
  IS = code('is'),
  T = code('t'),
  R = code('r'),
  S = code('s'),
  SI = code('si');
const [TAB, LINE_FEED, RETURN, SPACE, QUOTE, APOSTROPHE, POINT, SLASH, LESS, EQUALS, GREATER] = [
  9, 10, 13, 32, 34, 39, 46, 47, 60, 61, 62,
] as const;

const isSpace = (byte: number | undefined): boolean =>
  byte === SPACE || byte === LINE_FEED || byte === RETURN || byte === TAB;

function skipSpace(bytes: Uint8Array, at: number): number {
  while (isSpace(bytes[at])) at += 1;
  return at;
}

function textEnd(bytes: Uint8Array, at: number): number {
  while (at < bytes.length && bytes[at] !== LESS) at += 1;
  return at;
}

/** One tag as it stands in the bytes; it is used again and again. Names hold no prefix, attributes are few. */
class Tag {
  end = 0;
  isClosing = false;
  isEmpty = false;
  private nameStart = 0;
  private nameEnd = 0;
  /** Start and end of name and value, four numbers an attribute. */
  private readonly places: number[] = [];
  private found = -1;

  constructor(
    readonly bytes: Uint8Array,
    private readonly limit: number,
  ) {}

  /** Reads the tag at that place; false when there is none, or none of the plain kind. */
  read(at: number): boolean {
    const { bytes, places } = this;
    if (at >= this.limit || bytes[at] !== LESS) return false;
    this.isClosing = bytes[at + 1] === SLASH;
    this.isEmpty = false;
    places.length = 0;
    this.nameStart = at += this.isClosing ? 2 : 1;
    while (isName(bytes[at])) at += 1;
    this.nameEnd = at;
    if (this.nameEnd === this.nameStart) return false;
    for (;;) {
      at = skipSpace(bytes, at);
      if (bytes[at] === GREATER) break;
      if (bytes[at] === SLASH && bytes[at + 1] === GREATER) {
        this.isEmpty = true;
        at += 1;
        break;
      }
      const start = at;
      while (at < this.limit && bytes[at] !== EQUALS && !isSpace(bytes[at]) && bytes[at] !== GREATER) at += 1;
      const nameEnd = at;
      at = skipSpace(bytes, at);
      if (bytes[at] !== EQUALS || nameEnd === start) return false;
      at = skipSpace(bytes, at + 1);
      const quote = bytes[at];
      if (quote !== QUOTE && quote !== APOSTROPHE) return false;
      const valueStart = at + 1;
      for (at = valueStart; at < this.limit && bytes[at] !== quote;) at += 1;
      if (at >= this.limit) return false;
      places.push(start, nameEnd, valueStart, at);
      at += 1;
    }
    this.end = at + 1;
    return true;
  }

  is(name: readonly number[]): boolean {
    return same(this.bytes, this.nameStart, this.nameEnd, name);
  }

  /** Tells whether the tag has the attribute; its value is asked for next. */
  has(name: readonly number[]): boolean {
    const { places, bytes } = this;
    for (let at = 0; at < places.length; at += 4)
      if (same(bytes, places[at]!, places[at + 1]!, name)) {
        this.found = at;
        return true;
      }
    return false;
  }

  /** The whole number in the attribute that was just found; NaN for anything else. */
  numberOf(name: readonly number[]): number {
    if (!this.has(name)) return NaN;
    return digits(this.bytes, this.places[this.found + 2]!, this.places[this.found + 3]!);
  }

  textOf(name: readonly number[]): string {
    if (!this.has(name)) return '';
    return String.fromCharCode(...this.bytes.subarray(this.places[this.found + 2], this.places[this.found + 3]));
  }

  /** The column of an address, counted from zero; NaN when it is none in the row of that number. */
  columnOf(name: readonly number[], row: number): number {
    if (!this.has(name)) return NaN;
    const { bytes, places } = this;
    const end = places[this.found + 3]!;
    let at = places[this.found + 2]!;
    let column = 0;
    for (; at < end; at++) {
      const letter = bytes[at]! & ~0x20;
      if (letter < 65 || letter > 90) break;
      column = column * 26 + letter - 64;
    }
    return digits(bytes, at, end) === row ? column - 1 : NaN;
  }
}

const isName = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90));

function same(bytes: Uint8Array, from: number, to: number, name: readonly number[]): boolean {
  if (to - from !== name.length) return false;
  for (let at = 0; at < name.length; at++) if (bytes[from + at] !== name[at]) return false;
  return true;
}

function digits(bytes: Uint8Array, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = bytes[at]! - 48;
    if (digit < 0 || digit > 9) return NaN;
    number = number * 10 + digit;
  }
  return to > from ? number : NaN;
}
