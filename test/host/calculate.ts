import { parseArea } from '../../src/model/address';
import { isError, type CellValue } from '../../src/model/grid';
import { cellAt, type Cell, type Sheet } from './book';

/** One look at a workbook in which nothing changes meanwhile: what a cell shows. */
export type Calculation = (sheet: Sheet, cell: Cell | undefined) => CellValue;

/** A calculation that is kept for as long as nothing changes: who is about to change something says so. */
export function keptCalculation(sheets: () => readonly Sheet[]): {
  readonly now: () => Calculation;
  readonly drop: () => void;
} {
  let kept: Calculation | null = null;
  return { now: () => (kept ??= calculation(sheets())), drop: () => void (kept = null) };
}

/**
 * Excel's calculation as far as our sheets use it: + and -, ROUND, SUM, SUMPRODUCT of one list, SUMIFS, COUNTIF and
 * COUNTIFS with a number, a text, a comparison or an array constant of those, & of a text and a cell, cells and blocks of this and other sheets. Any other formula keeps the
 * result that it was given. What it worked out and read it keeps, so that it must not outlive a change.
 */
function calculation(sheets: readonly Sheet[]): Calculation {
  const results = new Map<Cell, CellValue>();
  const blocks = new Map<Sheet, Map<string, readonly CellValue[]>>();
  /** Cells whose results are being worked out, and those of them that were needed for their own. */
  const computing = new Set<Cell>();
  const circles = new Set<Cell>();
  /** How often a circle was met: what was worked out meanwhile may be of its middle, and is not kept. */
  let met = 0;

  const shown: Calculation = (sheet, cell) => {
    if (cell?.formula === undefined) return cell?.spilled ?? cell?.value ?? null;
    const known = results.get(cell);
    if (known !== undefined) return known;
    const tokens = tokensOf(cell.formula);
    if (!tokens) return cell.value;
    // A circle counts as zero: https://support.microsoft.com/office/remove-or-allow-a-circular-reference-8540bd0f-6e97-4483-bcf7-1b49cd50d123
    if (computing.has(cell)) {
      circles.add(cell);
      met += 1;
      return 0;
    }
    computing.add(cell);
    const before = met;
    try {
      const result = evaluate(tokens, (reference) => cellsOf(sheet, reference));
      const value = circles.delete(cell) ? 0 : result === undefined ? cell.value : result;
      if (met === before) results.set(cell, value);
      return value;
    } finally {
      computing.delete(cell);
    }
  };

  const cellsOf = (sheet: Sheet, reference: string): readonly CellValue[] => {
    const read = blocks.get(sheet) ?? new Map<string, readonly CellValue[]>();
    blocks.set(sheet, read);
    const known = read.get(reference);
    if (known) return known;
    const [, quoted, plain] = /^(?:'((?:[^']|'')+)'!|([^!]+)!)?/.exec(reference)!;
    const name = quoted?.replaceAll("''", "'") ?? plain;
    const there = name === undefined ? sheet : sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
    const area = parseArea(reference);
    if (!there || !area) return [{ error: '#REF!' }];
    const before = met;
    const values: CellValue[] = [];
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++) {
        values.push(shown(there, cellAt(there, row, column)));
      }
    if (met === before) read.set(reference, values);
    return values;
  };
  return shown;
}

/** A formula cut into its parts; null where it has something that is not worked out here. The same few stand in many cells. */
function tokensOf(formula: string): readonly string[] | null {
  const known = cut.get(formula);
  if (known !== undefined) return known;
  const tokens = [
    ...formula
      .slice(1)
      .matchAll(
        /"(?:[^"]|"")*"|(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\d_.]*!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\w(])|[A-Z]+(?=\()|\d+(?:\.\d+)?|[-+(),&{}]/gu,
      ),
  ].map((match) => match[0]);
  const whole = tokens.join('') === formula.slice(1) ? tokens : null;
  if (cut.size >= MOST_CUT) cut.clear();
  cut.set(formula, whole);
  return whole;
}
const MOST_CUT = 20_000;
const cut = new Map<string, readonly string[] | null>();

/** An array constant: a criterion for each of its values. */
interface Constants {
  readonly each: readonly (number | string)[];
}
type Part = number | string | readonly CellValue[] | Constants;
const isConstants = (part: Part | undefined): part is Constants => typeof part === 'object' && 'each' in part;
const isList = (part: Part | undefined): part is readonly CellValue[] => Array.isArray(part);

function evaluate(tokens: readonly string[], cellsOf: (reference: string) => readonly CellValue[]): number | undefined {
  let at = 0;
  const number = (part: Part | undefined): number =>
    typeof part === 'number' ? part : Array.isArray(part) && typeof part[0] === 'number' ? part[0] : 0;
  const term = (): Part | undefined => {
    const token = tokens[at++];
    if (token === undefined) return undefined;
    if (token === '{') {
      const each: (number | string)[] = [];
      for (; at < tokens.length && tokens[at] !== '}'; at++) {
        const one = tokens[at]!;
        if (one !== ',') each.push(one.startsWith('"') ? one.slice(1, -1).replaceAll('""', '"') : Number(one));
      }
      at += 1;
      return { each };
    }
    if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
    if (/^\d/.test(token)) return Number(token);
    if (token === '(') {
      const inner = sum();
      at += 1;
      return inner;
    }
    if (tokens[at] !== '(') return cellsOf(token);
    at += 1;
    const parts: (Part | undefined)[] = [];
    while (at < tokens.length && tokens[at] !== ')') {
      parts.push(sum());
      if (tokens[at] === ',') at += 1;
    }
    at += 1;
    return call(token, parts, number);
  };
  const sum = (): Part | undefined => {
    let left = term();
    while (tokens[at] === '&') {
      at += 1;
      const right = term();
      left = `${String(left)}${Array.isArray(right) ? String(right[0] ?? '') : String(right)}`;
    }
    while (tokens[at] === '+' || tokens[at] === '-') {
      const sign = tokens[at++] === '+' ? 1 : -1;
      left = number(left) + sign * number(term());
    }
    return left;
  };
  const result = sum();
  // A text is no number: the formula keeps the result that it was given.
  return result === undefined || typeof result === 'string' || at < tokens.length ? undefined : number(result);
}

function call(
  name: string,
  parts: readonly (Part | undefined)[],
  number: (part: Part | undefined) => number,
): Part | undefined {
  const several = parts.findIndex(isConstants);
  const constants = parts[several];
  // As Excel works an array out inside of SUMPRODUCT: once for each value.
  if (isConstants(constants) && name !== 'SUMPRODUCT')
    return constants.each.map((one) => Number(call(name, parts.with(several, one), number) ?? 0));
  const list = (part: Part | undefined): readonly CellValue[] => (isList(part) ? part : []);
  const total = (values: readonly CellValue[]): number =>
    values.reduce<number>((all, value) => all + (typeof value === 'number' ? value : 0), 0);
  if (name === 'SUM' || name === 'SUMPRODUCT')
    return parts.reduce<number>((all, part) => all + (isList(part) ? total(part) : number(part)), 0);
  if (name === 'ROUND') return Math.round(number(parts[0]) * 10 ** number(parts[1])) / 10 ** number(parts[1]);
  const fits =
    (from: number) =>
    (_: unknown, at: number): boolean => {
      for (let part = from; part + 1 < parts.length; part += 2)
        if (!meets(list(parts[part])[at] ?? null, parts[part + 1])) return false;
      return true;
    };
  if (name === 'SUMIFS') return total(list(parts[0]).filter(fits(1)));
  if (name === 'COUNTIF' || name === 'COUNTIFS') return list(parts[0]).filter(fits(0)).length;
  return undefined;
}

/**
 * A criterion of COUNTIFS: a number, a text without case, '<>text' (blanks count), '<number' and '>=number'
 * (numbers alone count), '' (blanks). */
function meets(value: CellValue, criterion: Part | undefined): boolean {
  if (typeof criterion !== 'string') return value === criterion;
  const text = isError(value) ? value.error : String(value ?? '');
  if (criterion === '') return text === '';
  if (criterion.startsWith('>=')) return typeof value === 'number' && value >= Number(criterion.slice(2));
  if (criterion.startsWith('<>')) return text.toLowerCase() !== criterion.slice(2).toLowerCase();
  if (criterion.startsWith('<'))
    return typeof value === 'number' && criterion.length > 1 && value < Number(criterion.slice(1));
  return !isError(value) && text.toLowerCase() === criterion.replace(/~([*?~])/g, '$1').toLowerCase();
}
