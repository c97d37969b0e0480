import { textPart, type Package } from '../package/package';
import { decodeXml } from '../package/xml';

/** Formulas that name cells in ways that no program follows: over several sheets ('A:C'!B2), or in a text (INDIRECT). */

export const FORMULA =
  /(<(?:[\w.-]+:)?(?:f|formula\d?|definedName|calculatedColumnFormula|totalsRowFormula)(?:\s[^>]*)?>)([^<]+)(<)/g;

/** A text, or the sheets from one to another. Not in other workbooks: '[1]A:C'!B2. */
const SPAN =
  /"((?:[^"]|"")*)"|'((?:[^'[\]:]|'')+):((?:[^'[\]:]|'')+)'!|(?<![\]A-Za-zÀ-ỹ\d_.\\'])([A-Za-zÀ-ỹ\d_\\][A-Za-zÀ-ỹ\d_.\\]*):([A-Za-zÀ-ỹ\d_\\][A-Za-zÀ-ỹ\d_.\\]*)!/gu;

interface Unfollowed {
  readonly spans: readonly (readonly [string, string])[];
  /** Texts with an address of a sheet in them, in small letters. */
  readonly texts: readonly string[];
  /** A text gives the end of an address, and the sheet comes from elsewhere: INDIRECT(A1&"!B2"). */
  readonly isBuilt: boolean;
}
const NONE: Unfollowed = { spans: [], texts: [], isBuilt: false };

const unfollowedIn = (xml: string): Unfollowed => {
  if (!/![^<]*<\//.test(xml)) return NONE;
  const spans: (readonly [string, string])[] = [];
  const texts: string[] = [];
  let isBuilt = false;
  for (const [, , escaped] of xml.matchAll(FORMULA)) {
    if (!escaped!.includes('!')) continue;
    const formula = decodeXml(escaped!);
    const readsTexts = /\b(INDIRECT|HYPERLINK)\(/i.test(formula);
    for (const [, text, quoted, quotedLast, first, last] of formula.matchAll(SPAN)) {
      if (text === undefined) spans.push([plain(quoted ?? first!), plain(quotedLast ?? last!)]);
      else if (!readsTexts) continue;
      else if (/^'?!/.test(text)) isBuilt = true;
      else if (text.includes('!')) texts.push(text.toLowerCase());
    }
  }
  return { spans, texts, isBuilt };
};

/** A run asks the same parts for each of its sheets. */
const known = new WeakMap<Package, Map<string, { readonly xml: string; readonly found: Unfollowed }>>();
function unfollowedOf(pkg: Package, path: string): Unfollowed {
  const parts = known.get(pkg) ?? new Map<string, { readonly xml: string; readonly found: Unfollowed }>();
  known.set(pkg, parts);
  const xml = textPart(pkg, path);
  const last = parts.get(path);
  if (last?.xml === xml) return last.found;
  const found = unfollowedIn(xml);
  parts.set(path, { xml, found });
  return found;
}
const plain = (name: string): string => name.replaceAll("''", "'").toLowerCase();

/** True when formulas of the part name cells so, of whatever sheet. */
export const namesUnfollowed = (xml: string): boolean => {
  const { spans, texts, isBuilt } = unfollowedIn(xml);
  return isBuilt || spans.length > 0 || texts.length > 0;
};

/** True when formulas of the part may name cells of the sheet so. `names`: of all sheets, in their order. */
export function isLeftBehind(pkg: Package, path: string, sheet: string, names: readonly string[]): boolean {
  const { spans, texts, isBuilt } = unfollowedOf(pkg, path);
  const wanted = sheet.toLowerCase();
  const quoted = wanted.replaceAll("'", "''");
  return (
    isBuilt ||
    texts.some((text) => text.includes(`${wanted}!`) || text.includes(`${quoted}'!`)) ||
    spans.some((span) => holds(span, wanted, names))
  );
}

function holds([first, last]: readonly [string, string], wanted: string, names: readonly string[]): boolean {
  const places = names.map((name) => name.toLowerCase());
  const [from, to, at] = [first, last, wanted].map((name) => places.indexOf(name)) as [number, number, number];
  return from >= 0 && to >= 0 && Math.min(from, to) <= at && at <= Math.max(from, to);
}

/** The formula where a sheet is taken off at which sheets begin or end that it names: they begin or end with the next one. */
export function withoutSpanned(formula: string, sheet: string, names: readonly string[]): string {
  const places = names.map((name) => name.toLowerCase());
  const gone = places.indexOf(sheet.toLowerCase());
  return formula.replace(
    SPAN,
    (whole, text?: string, quoted?: string, quotedLast?: string, one?: string, other?: string) => {
      if (text !== undefined) return whole;
      const [first, last] = [plain(quoted ?? one!), plain(quotedLast ?? other!)];
      const [from, to] = [places.indexOf(first), places.indexOf(last)];
      if (from < 0 || to < 0 || (from !== gone && to !== gone)) return whole;
      // Between themselves alone: cells of no sheet at all.
      if (from === to) return '#REF!';
      const inwards = from < to ? 1 : -1;
      const [begin, end] = [from === gone ? from + inwards : from, to === gone ? to - inwards : to];
      const spell = (at: number): string => names[at]!.replaceAll("'", "''");
      return begin === end ? `'${spell(begin)}'!` : `'${spell(begin)}:${spell(end)}'!`;
    },
  );
}
