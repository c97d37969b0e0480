import { areaAddress, parseArea } from '../../../model/address';
import type { Rewrite } from '../../../model/sheet-spec';
import { sheetEntries, textPart, type Package, type SheetEntry } from '../package/package';
import { sheetTags } from '../package/structure';
import { attribute, decodeXml, escapeAttribute, escapeText, withAttribute } from '../package/xml';
import { noteBroken, noteLeft, noteLeftName, noteName } from './broken';
import { mayHoldLinks, rewriteLinks } from './moved-controls';
import { breaksIn, withMoved, type Moved } from '../../cell-references';
import { movedBy, movesLines } from '../../line-map';
import { withoutSpanned } from '../../unfollowed';
import { FORMULA, isLeftBehind, namesLeftBehind } from './unfollowed';

/**
 * What formulas elsewhere say of cells that move or go: cells of other sheets, defined names, conditional formats, choices,
 * charts, shapes, links and pivot tables. Excel itself takes them along when lines are moved; in a file we must. What is
 * gone becomes #REF!, as there: a formula that names no sheet or table is damage to Excel.
 */

/** The sheet's lines were moved; gives the parts that are other now. Nothing is done where all stay in their places. */
export function moveReferences(pkg: Package, sheet: SheetEntry, over: Rewrite): readonly string[] {
  if (!movesLines(over)) return [];
  const moved = movedBy(over);
  moves.set(pkg, [...movesSoFar(pkg), { name: sheet.name, moved }]);
  return rewriteAll(pkg, sheet, moved);
}

/** Sheets of which lines moved since `forgetMoves`: what was read before then names their cells as they were. */
const moves = new WeakMap<Package, readonly { readonly name: string; readonly moved: Moved }[]>();
export const movesSoFar = (pkg: Package) => moves.get(pkg) ?? [];
export const forgetMoves = (pkg: Package): unknown => moves.delete(pkg);

/** The sheet is taken off; gives the parts that are other now. */
export const loseReferences = (pkg: Package, sheet: SheetEntry): readonly string[] =>
  rewriteAll(pkg, sheet, () => null, true);

/**
 * Sheets of ours are written by us: their formulas say already where the cells will be. Those on sheets of units that name
 * other sheets were typed by the unit.
 */
export function partsOfOthers(pkg: Package): readonly string[] {
  const tags = sheetTags(pkg);
  const ours = new Set(
    sheetEntries(pkg).flatMap(({ index, path }) => {
      const tag = tags.get(index);
      return tag && !(tag.role === 'unit' && mayNameSheets(pkg, path)) ? [path] : [];
    }),
  );
  return [...pkg.parts.keys()].filter(
    (path) => !ours.has(path) && (path === pkg.workbookPath || mayHoldFormulas(path) || mayHoldLinks(path)),
  );
}

/** Whether formulas of a sheet of ours name any sheet at all. A run asks for each of its sheets, so each is looked at once. */
const naming = new WeakMap<Package, Map<string, { readonly part: unknown; readonly names: boolean }>>();
function mayNameSheets(pkg: Package, path: string): boolean {
  const known = naming.get(pkg) ?? new Map<string, { readonly part: unknown; readonly names: boolean }>();
  naming.set(pkg, known);
  const part = pkg.parts.get(path);
  const last = known.get(path);
  if (last?.part === part) return last!.names;
  // A packed one is looked at by who can unpack it.
  const xml = part instanceof Uint8Array ? new TextDecoder().decode(part) : typeof part === 'string' ? part : null;
  const names = xml === null || namesAnySheet(xml);
  known.set(path, { part, names });
  return names;
}
export const namesAnySheet = (xml: string): boolean => /<(?:[\w.-]+:)?(?:f|formula\d?)(?:\s[^>]*)?>[^<]*!/.test(xml);

export const mayHoldFormulas = (path: string): boolean =>
  /(^|\/)(worksheets|tables|charts|drawings|pivotCache)\/[^/]+\.xml$/i.test(path);

function rewriteAll(pkg: Package, sheet: SheetEntry, moved: Moved, isGone = false): readonly string[] {
  const names = sheetEntries(pkg).map(({ name }) => name);
  for (const name of namesLeftBehind(pkg, sheet.name, names)) noteLeftName(pkg, name);
  return partsOfOthers(pkg).filter((part) => {
    const held = pkg.parts.get(part)!;
    // A packed sheet that names this one was made ready before.
    if (part === sheet.path || !(typeof held === 'string' || held instanceof Uint8Array)) return false;
    if (part !== pkg.workbookPath && isLeftBehind(pkg, part, sheet.name, names)) noteLeft(pkg, part);
    const isOther = isGone && rewriteFormulas(pkg, part, (formula) => withoutSpanned(formula, sheet.name, names));
    return (namesSheet(textPart(pkg, part), sheet.name) && rewrite(pkg, part, sheet.name, moved)) || isOther;
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

const PLACE = /(\s(?:location|textlink)=")([^"]*)(")/g;

/** Changes the formulas of a part; tells whether it is other now. */
export function rewriteFormulas(pkg: Package, path: string, change: (formula: string) => string): boolean {
  const before = textPart(pkg, path);
  const after = before.replace(FORMULA, (whole, open: string, formula: string, close: string) => {
    // The program's own names of a sheet (print area, filter) are written with it.
    if (/\sname="_xlnm\./.test(open)) return whole;
    const old = decodeXml(formula);
    const now = change(old);
    if (now === old) return whole;
    if (breaksIn(now) > breaksIn(old)) {
      const name = attribute(open, 'name');
      if (name !== null) noteName(pkg, name);
      else noteBroken(pkg, path);
    }
    return `${open}${escapeText(now)}${close}`;
  });
  if (after !== before) pkg.parts.set(path, after);
  return after !== before;
}

/** Changes what the pivot tables of a part count; null: nothing is left of it, so the source stays and is told. */
export function rewriteSources(pkg: Package, path: string, change: (source: string) => string | null): boolean {
  const before = textPart(pkg, path);
  const after = before.replace(/<(?:[\w.-]+:)?worksheetSource\b[^>]*>/g, (source) => {
    const now = change(source);
    if (now === null) noteBroken(pkg, path);
    return now ?? source;
  });
  if (after !== before) pkg.parts.set(path, after);
  return after !== before;
}

function rewrite(pkg: Package, path: string, name: string, moved: Moved): boolean {
  const change = (formula: string): string => withMoved(formula, name, moved);
  const areFormulasOther = rewriteFormulas(pkg, path, change);
  const areSourcesOther = rewriteSources(pkg, path, (source) => {
    const area = parseArea(attribute(source, 'ref') ?? '');
    if (area === null || attribute(source, 'sheet')?.toLowerCase() !== name.toLowerCase()) return source;
    const now = moved(area);
    return now && withAttribute(source, 'ref', areaAddress(now));
  });
  const areLinksOther = rewriteLinks(pkg, path, change);
  const before = textPart(pkg, path);
  const after = before.replace(PLACE, (whole, open: string, text: string, close: string) => {
    const old = decodeXml(text);
    const now = change(old);
    // A link to nowhere is no damage; one without a place would be.
    return now === old || now.includes('#REF!') ? whole : `${open}${escapeAttribute(now)}${close}`;
  });
  if (after !== before) pkg.parts.set(path, after);
  return areFormulasOther || areSourcesOther || areLinksOther || after !== before;
}
