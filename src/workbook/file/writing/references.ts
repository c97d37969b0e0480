import { areaAddress, columnIndex, columnLetter, parseArea } from '../../../model/address';
import type { Area } from '../../../model/grid';
import type { Rewrite } from '../../../model/sheet-spec';
import { around } from '../../far-cells';
import { sheetEntries, textPart, type Package, type SheetEntry } from '../package/package';
import { sheetTags } from '../package/structure';
import { attribute, decodeXml, escapeAttribute, escapeText, withAttribute } from '../package/xml';
import { lineMap } from './line-map';

/**
 * What formulas elsewhere say of cells that move or go: cells of other sheets, defined names, conditional formats, choices,
 * charts, shapes, links and pivot tables. Excel itself takes them along when lines are moved; in a file we must. What is
 * gone becomes #REF!, as there: a formula that names no sheet or table is damage to Excel.
 */

/** Where an area of the sheet lies now; null: none of it is left. */
type Moved = (area: Area) => Area | null;

/** Where areas lie after the sheet was written over: what is left of one may be in pieces, and is taken with what is between. */
export function movedBy(over: Rewrite): Moved {
  const map = lineMap(over);
  return (area) => {
    const left = map
      .areas(areaAddress(area))
      .split(' ')
      .flatMap((one) => parseArea(one) ?? []);
    return left.length === 0 ? null : around(left);
  };
}

/** The sheet's lines were moved; gives the parts that are other now. Nothing is done where all stay in their places. */
export function moveReferences(pkg: Package, sheet: SheetEntry, over: Rewrite): readonly string[] {
  return movesLines(over) ? rewriteAll(pkg, sheet, movedBy(over)) : [];
}

/** The sheet is taken off; gives the parts that are other now. */
export const loseReferences = (pkg: Package, sheet: SheetEntry): readonly string[] =>
  rewriteAll(pkg, sheet, () => null);

export const movesLines = ({ rows, columns, before }: Rewrite): boolean =>
  [rows, columns].some((lines) => lines.some((old, at) => old !== null && old !== at)) ||
  rows.filter((old) => old !== null).length < before.top + before.values.length;

/** Sheets of ours are written by us: their formulas say already where the cells will be. */
export function partsOfOthers(pkg: Package): readonly string[] {
  const tags = sheetTags(pkg);
  const ours = new Set(sheetEntries(pkg).flatMap(({ index, path }) => (tags.has(index) ? [path] : [])));
  return [...pkg.parts.keys()].filter(
    (path) => !ours.has(path) && (path === pkg.workbookPath || mayHoldFormulas(path)),
  );
}
export const mayHoldFormulas = (path: string): boolean =>
  /(^|\/)(worksheets|tables|charts|drawings|pivotCache)\/[^/]+\.xml$/i.test(path);

function rewriteAll(pkg: Package, { name, path }: SheetEntry, moved: Moved): readonly string[] {
  return partsOfOthers(pkg).filter((part) => {
    const held = pkg.parts.get(part)!;
    // A packed sheet that names this one was made ready before.
    const isReady = typeof held === 'string' || held instanceof Uint8Array;
    return part !== path && isReady && namesSheet(textPart(pkg, part), name) && rewrite(pkg, part, name, moved);
  });
}

/** True when the part has the name of the sheet with '!' behind it, or names it as the source of a pivot table. */
export function namesSheet(xml: string, name: string): boolean {
  const spellings = [name, name.replaceAll("'", "''")].flatMap((one) => [escapeText(one), escapeAttribute(one)]);
  return [...new Set(spellings)].some((wanted) => {
    for (let at = xml.indexOf(wanted); at >= 0; at = xml.indexOf(wanted, at + 1))
      if (/^(?:(?:'|&apos;|&#39;)?!|")/.test(xml.slice(at + wanted.length, at + wanted.length + 7))) return true;
    return false;
  });
}

const FORMULA =
  /(<(?:[\w.-]+:)?(?:f|formula\d?|definedName|calculatedColumnFormula|totalsRowFormula)(?:\s[^>]*)?>)([^<]+)(<)/g;
const PLACE = /(\s(?:location|textlink)=")([^"]*)(")/g;

/** Changes the formulas of a part; tells whether it is other now. */
export function rewriteFormulas(pkg: Package, path: string, change: (formula: string) => string): boolean {
  const before = textPart(pkg, path);
  const after = before.replace(FORMULA, (whole, open: string, formula: string, close: string) => {
    // The program's own names of a sheet (print area, filter) are written with it.
    if (/\sname="_xlnm\./.test(open)) return whole;
    const old = decodeXml(formula);
    const now = change(old);
    return now === old ? whole : `${open}${escapeText(now)}${close}`;
  });
  if (after !== before) pkg.parts.set(path, after);
  if (count(after) > count(before)) broken.set(pkg, (broken.get(pkg) ?? new Set<string>()).add(path));
  return after !== before;
}
const count = (xml: string): number => xml.split('#REF!').length;

/** Parts in which formulas lost what they named, since this was asked for last. */
const broken = new WeakMap<Package, Set<string>>();
export function takeBroken(pkg: Package): readonly string[] {
  const paths = [...(broken.get(pkg) ?? [])];
  broken.delete(pkg);
  return paths;
}

function rewrite(pkg: Package, path: string, name: string, moved: Moved): boolean {
  const change = (formula: string): string => withMoved(formula, name, moved);
  const areFormulasOther = rewriteFormulas(pkg, path, change);
  const before = textPart(pkg, path);
  const after = before
    .replace(PLACE, (whole, open: string, text: string, close: string) => {
      const old = decodeXml(text);
      const now = change(old);
      // A link to nowhere is no damage; one without a place would be.
      return now === old || now.includes('#REF!') ? whole : `${open}${escapeAttribute(now)}${close}`;
    })
    .replace(/<(?:[\w.-]+:)?worksheetSource\b[^>]*>/g, (source) => {
      const area = parseArea(attribute(source, 'ref') ?? '');
      if (area === null || attribute(source, 'sheet')?.toLowerCase() !== name.toLowerCase()) return source;
      const now = moved(area);
      return now ? withAttribute(source, 'ref', areaAddress(now)) : source;
    });
  if (after !== before) pkg.parts.set(path, after);
  return areFormulasOther || after !== before;
}

const CELLS =
  /^(?:(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7}))?|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![A-Za-zÀ-ỹ\d_.(!])/u;
const [LAST_ROW, LAST_COLUMN] = [1_048_576, 16_384];

/** The formula with all references to the sheet moved; texts and other sheets stay. */
export function withMoved(formula: string, name: string, moved: Moved): string {
  const wanted = name.toLowerCase();
  let [result, at] = ['', 0];
  // Not in other workbooks ([1]Sheet!A1), nor of several sheets (First:Last!A1).
  const prefix =
    /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![\]A-Za-zÀ-ỹ\d_.\\]|(?:^|[^!A-Za-zÀ-ỹ\d_.$])[A-Za-zÀ-ỹ_][A-Za-zÀ-ỹ\d_.]*:)([A-Za-zÀ-ỹ_\\][A-Za-zÀ-ỹ\d_.\\]*)!/gu;
  for (let found = prefix.exec(formula); found; found = prefix.exec(formula)) {
    const sheet = found[1]?.replaceAll("''", "'") ?? found[2];
    if (sheet?.toLowerCase() !== wanted) continue;
    const from = found.index + found[0].length;
    const cells = CELLS.exec(formula.slice(from));
    // A name of the sheet's own: it goes with the sheet.
    const length = cells?.[0].length ?? /^[A-Za-zÀ-ỹ\d_.\\]*/u.exec(formula.slice(from))![0].length;
    const now = cells ? placed(cells, moved) : moved(WHOLE) && formula.slice(from, from + length);
    result += formula.slice(at, found.index) + (now === null ? '#REF!' : found[0] + now);
    at = prefix.lastIndex = from + length;
  }
  return result + formula.slice(at);
}
const WHOLE: Area = { row: 0, column: 0, rows: LAST_ROW, columns: LAST_COLUMN };

/** One reference, its '$' signs kept. */
function placed(cells: RegExpExecArray, moved: Moved): string | null {
  const [, c1, letters, r1, number, c2, letters2, r2, number2, w1, from, w2, to, h1, first, h2, last] = cells;
  if (from !== undefined) {
    const [left, right] = [columnIndex(from), columnIndex(to!)];
    const now = moved({ row: 0, rows: LAST_ROW, column: Math.min(left, right), columns: Math.abs(right - left) + 1 });
    return now && `${w1}${columnLetter(now.column)}:${w2}${columnLetter(now.column + now.columns - 1)}`;
  }
  if (first !== undefined) {
    const [top, bottom] = [Number(first) - 1, Number(last) - 1];
    const now = moved({
      row: Math.min(top, bottom),
      rows: Math.abs(bottom - top) + 1,
      column: 0,
      columns: LAST_COLUMN,
    });
    return now && `${h1}${now.row + 1}:${h2}${now.row + now.rows}`;
  }
  const [top, left] = [Number(number) - 1, columnIndex(letters!)];
  const [bottom, right] = number2 === undefined ? [top, left] : [Number(number2) - 1, columnIndex(letters2!)];
  const now = moved({
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  });
  if (!now) return null;
  const start = `${c1}${columnLetter(now.column)}${r1}${now.row + 1}`;
  return number2 === undefined
    ? start
    : `${start}:${c2}${columnLetter(now.column + now.columns - 1)}${r2}${now.row + now.rows}`;
}
