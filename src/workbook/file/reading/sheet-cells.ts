import type { CellValue } from '../../../model/grid';
import { FAR_COLUMN } from '../../far-cells';
import type { SharedText } from './shared-texts';
import { digits, NAME, skipSpace, Tag, textEnd } from './tag';
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

/** Rows between two pauses: some milliseconds. */
const ROWS_AT_ONCE = 500;

/** Cells stand somewhere else than where Excel has any. */
const [LAST_ROW, LAST_COLUMN] = [1_048_575, 16_383];

/**
 * Reads the rows between `from` and `to`, the inside of `<sheetData>`, in one pass over the bytes. It knows what
 * spreadsheet programs write: cells with a value, a formula or an inline text, in this order or not. Null when anything
 * else stands there (a prefix, a comment, a date in words, runs of looks in a cell): then whoever asks reads the sheet in
 * the slow way. Pauses after some rows, and gives how many bytes they took. Throws TypeError for texts that are no UTF-8.
 */
export function* readCells(
  bytes: Uint8Array,
  { from, to }: { readonly from: number; readonly to: number },
  texts: TextTable,
  shared: readonly SharedText[],
): Generator<number, SheetCells | null> {
  const rows: Line[] = [];
  const formulas: CellFormula[] = [];
  const rich: { row: number; column: number; text: SharedText }[] = [];
  const tag = new Tag(bytes, to);
  let [row, told] = [-1, from];
  for (let at = skipSpace(bytes, from); at < to; at = skipSpace(bytes, at)) {
    if (!tag.read(at) || !tag.is(NAME.row)) return null;
    row = tag.has(NAME.r) ? tag.numberOf(NAME.r) - 1 : row + 1;
    if (!(row >= 0 && row <= LAST_ROW)) return null;
    at = tag.end;
    if (tag.isEmpty) continue;
    const line = (rows[row] ??= { values: [], formats: [] });
    let column = -1;
    for (at = skipSpace(bytes, at); ; at = skipSpace(bytes, at)) {
      if (!tag.read(at)) return null;
      if (tag.isClosing) {
        if (!tag.is(NAME.row)) return null;
        at = tag.end;
        rows[row] = lean(line, rows[row - 1]);
        if (row % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) {
          yield at - told;
          told = at;
        }
        break;
      }
      if (!tag.is(NAME.c)) return null;
      column = tag.has(NAME.r) ? tag.columnOf(NAME.r, row + 1) : column + 1;
      if (!(column >= 0 && column <= LAST_COLUMN)) return null;
      while (line.values.length <= column) {
        line.values.push(null);
        line.formats.push(-1);
      }
      line.formats[column] = tag.has(NAME.s) ? tag.numberOf(NAME.s) : -1;
      line.values[column] = null;
      const type = tag.has(NAME.t) ? tag.textOf(NAME.t) : 'n';
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

interface Line {
  readonly values: CellValue[];
  readonly formats: number[];
}

/** A row without what costs room for nothing: cells of formats alone, dragged over thousands of rows or columns. */
function lean(line: Line, above: Line | undefined): Line {
  const filled = line.values.findLastIndex((value) => value !== null) + 1;
  if (line.values.length > FAR_COLUMN && filled < line.values.length) {
    line.values.length = Math.max(filled, FAR_COLUMN);
    line.formats.length = line.values.length;
  }
  if (filled > 0) return line;
  const isAlike =
    above?.formats.length === line.formats.length && line.formats.every((one, at) => one === above.formats[at]);
  return { values: [], formats: isAlike ? above.formats : line.formats };
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
    if (tag.isClosing) return tag.is(NAME.c) ? { end: at, bytes, value, inline, formula } : null;
    if (tag.is(NAME.v)) {
      if (value) return null;
      value = { start: at, end: at };
      if (tag.isEmpty) continue;
      const end = textEnd(bytes, at);
      if (!tag.read(end) || !tag.isClosing || !tag.is(NAME.v)) return null;
      value = { start: at, end };
    } else if (tag.is(NAME.f)) {
      if (formula) return null;
      const isShared =
        tag.has(NAME.t) && tag.textOf(NAME.t) === 'shared' && tag.has(NAME.si) && tag.numberOf(NAME.si) >= 0;
      formula = { start: at, end: at, isShared };
      if (tag.isEmpty) continue;
      const end = textEnd(bytes, at);
      if (!tag.read(end) || !tag.isClosing || !tag.is(NAME.f)) return null;
      formula = { start: at, end, isShared };
    } else if (tag.is(NAME.is)) {
      if (inline || tag.isEmpty) return null;
      if (!tag.read(skipSpace(bytes, at)) || !tag.is(NAME.t) || tag.isClosing) return null;
      inline = { start: tag.end, end: tag.end };
      if (!tag.isEmpty) {
        const end = textEnd(bytes, tag.end);
        inline = { start: tag.end, end };
        if (!tag.read(end) || !tag.isClosing || !tag.is(NAME.t)) return null;
      }
      if (!tag.read(skipSpace(bytes, tag.end)) || !tag.isClosing || !tag.is(NAME.is)) return null;
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

const POINT = 46;
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
