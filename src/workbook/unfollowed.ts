/** Formulas that name cells in ways that no program follows: over several sheets ('A:C'!B2), or in a text (INDIRECT). */

/** A text, or the sheets from one to another. Not in other workbooks: '[1]A:C'!B2. */
const SPAN =
  /"((?:[^"]|"")*)"|'((?:[^'[\]:]|'')+):((?:[^'[\]:]|'')+)'!|(?<![\]A-Za-zÀ-ỹ\d_.\\'])([A-Za-zÀ-ỹ\d_\\][A-Za-zÀ-ỹ\d_.\\]*):([A-Za-zÀ-ỹ\d_\\][A-Za-zÀ-ỹ\d_.\\]*)!/gu;

export interface Unfollowed {
  readonly spans: readonly (readonly [string, string])[];
  /** Texts with an address of a sheet in them, in small letters. */
  readonly texts: readonly string[];
  /** A text gives the end of an address, and the sheet comes from elsewhere: INDIRECT(A1&"!B2"). */
  readonly isBuilt: boolean;
}

/** What formulas name so. */
export function unfollowedIn(formulas: Iterable<string>): Unfollowed {
  const spans: (readonly [string, string])[] = [];
  const texts: string[] = [];
  let isBuilt = false;
  for (const formula of formulas) {
    if (!formula.includes('!')) continue;
    const readsTexts = /\b(INDIRECT|HYPERLINK)\(/i.test(formula);
    for (const [, text, quoted, quotedLast, first, last] of formula.matchAll(SPAN)) {
      if (text === undefined) spans.push([plain(quoted ?? first!), plain(quotedLast ?? last!)]);
      else if (!readsTexts) continue;
      else if (/^'?!/.test(text)) isBuilt = true;
      else if (text.includes('!')) texts.push(text.toLowerCase());
    }
  }
  return { spans, texts, isBuilt };
}
const plain = (name: string): string => name.replaceAll("''", "'").toLowerCase();

export const isAny = ({ spans, texts, isBuilt }: Unfollowed): boolean =>
  isBuilt || spans.length > 0 || texts.length > 0;

/** True when cells of the sheet may be named so. `names`: of all sheets, in their order. */
export function mayName({ spans, texts, isBuilt }: Unfollowed, sheet: string, names: readonly string[]): boolean {
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
