import type { HighlightRule } from '../../../model/sheet-spec';
import { BORDER_COLOR, type Look } from '../../styles';
import { digitPixels } from './digit-width';
import { childRoot, withChildren, withReplaced } from '../package/sheet-part';
import { attribute, escapeAttribute, parseRoot, prefixed, printRoot, withAttribute, type Root } from '../package/xml';

/**
 * The style part while it is being added to. Every entry is looked up before it is added, so that the same wish twice
 * leaves the same part; entries are only ever added, because cells refer to them by position.
 */
export interface StyleBook {
  /** The format of a look, with its own number format or another. */
  readonly look: (look: Look, numberFormat?: string, quoted?: boolean) => number;
  /** The format `base` with another number format, and marked as text that looks like a formula or not. */
  readonly changed: (base: number, change: { readonly numberFormat?: string; readonly quoted: boolean }) => number;
  /** The format `base` with the font of a look. */
  readonly withFont: (base: number, look: Look) => number;
  /** The format `base` in another font of the same size, weight and colour. */
  readonly withFontName: (base: number, name: string) => number;
  /** The number format, as the cell shows it. */
  readonly numberFormat: (xf: number) => string;
  /** The differential format of a highlight. */
  readonly highlight: (rule: HighlightRule) => number;
  /** Takes differential formats from the end of the list for as long as they are in `unused`. */
  readonly dropHighlights: (unused: ReadonlySet<number>) => void;
  /** Pixels of a digit of the workbook's default font: the unit of the widths of its columns. */
  readonly digitWidth: number;
  readonly print: () => string;
}

type List = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** Number formats that have a fixed id and read the same everywhere. Source: ECMA-376 part 1, 18.8.30 (numFmt). */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};

/** Ids of formats that show a date, whatever the language; 18 to 21 and 45 to 47 show times alone. Source: as above. */
const BUILT_IN_DATES: readonly (readonly [number, number])[] = [
  [14, 17],
  [22, 22],
  [27, 31],
  [36, 36],
  [50, 58],
];

/** Excel's marker for text that would be read as a formula, were the cell typed again. */
export const needsQuote = (value: unknown): boolean =>
  typeof value === 'string' && value.length > 0 && SIGNS.includes(value.charCodeAt(0));
const SIGNS = Array.from("=+-@'", (sign) => sign.charCodeAt(0));

export function openStyleBook(xml: string): StyleBook {
  let root = withDefaults(parseRoot(xml));
  const added = new Map<List, string[]>();
  const listed = new Map<List, string[]>();

  function items(list: List): string[] {
    let found = listed.get(list);
    if (!found)
      listed.set(
        list,
        (found = (childRoot(root, list)?.pieces ?? []).filter((piece) => piece.name !== '').map((piece) => piece.xml)),
      );
    return found;
  }

  /** Position of the entry, which carries the part's prefix; added at the end when it is new. */
  function position(list: List, own: string): number {
    const all = items(list);
    const at = all.indexOf(own);
    if (at >= 0) return at;
    added.set(list, [...(added.get(list) ?? []), own]);
    return all.push(own) - 1;
  }

  const entry = (list: List, element: string): number => position(list, prefixed(element, root.prefix));

  function numberFormatId(format: string): number {
    const builtIn = BUILT_IN[format];
    if (builtIn !== undefined) return builtIn;
    const all = items('numFmts');
    const same = all.find((one) => attribute(one, 'formatCode') === format);
    if (same) return Number(attribute(same, 'numFmtId'));
    // Ids below 164 are reserved for built-in formats.
    const id = Math.max(163, ...all.map((one) => Number(attribute(one, 'numFmtId')))) + 1;
    entry('numFmts', `<numFmt numFmtId="${id}" formatCode="${escapeAttribute(format)}"/>`);
    return id;
  }

  /** Formats of looks, by what was asked: a sheet has tens of thousands of cells in twenty looks. */
  const looks = new Map<Look, Map<string, number>>();

  function look(look: Look, numberFormat = look.format, quoted = false): number {
    const formats = looks.get(look) ?? new Map<string, number>();
    looks.set(look, formats);
    const key = `${quoted}${numberFormat}`;
    const known = formats.get(key) ?? newLook(look, numberFormat, quoted);
    formats.set(key, known);
    return known;
  }

  function newLook(look: Look, numberFormat: string, quoted: boolean): number {
    const font = entry('fonts', fontXml(look));
    const fill = look.fill === undefined ? 0 : entry('fills', solidFill(look.fill, '<bgColor indexed="64"/>'));
    const border = entry('borders', borderXml(look.border));
    const parts = `numFmtId="${numberFormatId(numberFormat)}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`;
    const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
    const alignment = `<alignment horizontal="${look.horizontal}" vertical="${look.vertical}"${look.wrap ? ' wrapText="1"' : ''}/>`;
    return entry('cellXfs', `<xf ${parts} ${applied}${quoted ? ' quotePrefix="1"' : ''}>${alignment}</xf>`);
  }

  function changed(base: number, change: { readonly numberFormat?: string; readonly quoted: boolean }): number {
    const before =
      items('cellXfs')[base] ?? items('cellXfs')[0] ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
    let xf = before;
    const id = change.numberFormat === undefined ? null : String(numberFormatId(change.numberFormat));
    if (id !== null && (attribute(xf, 'numFmtId') ?? '0') !== id)
      xf = withAttribute(withAttribute(xf, 'numFmtId', id), 'applyNumberFormat', '1');
    const isQuoted = attribute(xf, 'quotePrefix') === '1' || attribute(xf, 'quotePrefix') === 'true';
    if (isQuoted !== change.quoted) xf = withAttribute(xf, 'quotePrefix', change.quoted ? '1' : null);
    return xf === before ? base : position('cellXfs', xf);
  }

  function withFont(base: number, look: Look): number {
    const xf = items('cellXfs')[base] ?? items('cellXfs')[0]!;
    return position(
      'cellXfs',
      withAttribute(withAttribute(xf, 'fontId', String(entry('fonts', fontXml(look)))), 'applyFont', '1'),
    );
  }

  function withFontName(base: number, name: string): number {
    const xf = items('cellXfs')[base] ?? items('cellXfs')[0]!;
    const font = items('fonts')[Number(attribute(xf, 'fontId') ?? 0)] ?? items('fonts')[0]!;
    if (fontOf(font).name === name) return base;
    const children = parseRoot(font);
    // A family, a character set or a theme's font would speak of the old one.
    const kept = children.pieces.filter(({ name: of }) => !['name', 'family', 'charset', 'scheme'].includes(of));
    const own = prefixed(`<name val="${escapeAttribute(name)}"/>`, root.prefix);
    const renamed = printRoot({
      ...children,
      open: children.open,
      pieces: [...kept, { name: 'name', xml: own }],
    });
    const id = position('fonts', renamed);
    return position('cellXfs', withAttribute(withAttribute(xf, 'fontId', String(id)), 'applyFont', '1'));
  }

  function numberFormat(xf: number): string {
    const id = Number(attribute(items('cellXfs')[xf] ?? '<xf/>', 'numFmtId') ?? 0);
    const own = items('numFmts').find((one) => Number(attribute(one, 'numFmtId')) === id);
    return (
      (own && attribute(own, 'formatCode')) ??
      (BUILT_IN_DATES.some(([from, to]) => id >= from && id <= to)
        ? 'd/m/yyyy'
        : (Object.entries(BUILT_IN).find(([, builtIn]) => builtIn === id)?.[0] ?? 'General'))
    );
  }

  function highlight(rule: HighlightRule): number {
    const letters = `${rule.bold === true ? '<b/>' : ''}${rule.font === undefined ? '' : `<color rgb="${argb(rule.font)}"/>`}`;
    // Excel takes the colour of a conditional fill from bgColor; LibreOffice needs patternType to show it at all.
    const fill = rule.fill === undefined ? '' : solidFill(rule.fill, `<bgColor rgb="${argb(rule.fill)}"/>`);
    return entry('dxfs', `<dxf>${letters === '' ? '' : `<font>${letters}</font>`}${fill}</dxf>`);
  }

  function dropHighlights(unused: ReadonlySet<number>): void {
    const child = childRoot(root, 'dxfs');
    if (!child) return;
    const places = [...child.pieces.keys()].filter((at) => child.pieces[at]!.name !== '');
    let length = places.length;
    while (length > 0 && unused.has(length - 1)) length -= 1;
    if (length === places.length) return;
    const dropped = new Set(places.slice(length));
    const pieces = child.pieces.filter((_, at) => !dropped.has(at));
    root = withReplaced(
      root,
      'dxfs',
      printRoot({ ...child, open: withAttribute(child.open, 'count', String(length)), pieces }),
    );
    listed.delete('dxfs');
  }

  function print(): string {
    for (const [list, elements] of added) {
      if (!childRoot(root, list)) root = withChildren(root, 'styles', list, [`<${list} count="0"></${list}>`]);
      const child = childRoot(root, list)!;
      const open = withAttribute(child.open, 'count', String(items(list).length));
      root = withReplaced(
        root,
        list,
        printRoot({ ...child, open, pieces: [...child.pieces, ...elements.map((one) => ({ name: '', xml: one }))] }),
      );
    }
    added.clear();
    return printRoot(root);
  }

  return {
    look,
    changed,
    withFont,
    withFontName,
    numberFormat,
    highlight,
    dropHighlights,
    digitWidth: digitPixels(fontOf(items('fonts')[0] ?? '')),
    print,
  };
}

/** Name and size of a font of the style part. */
function fontOf(xml: string): { readonly name?: string; readonly size?: number } {
  const value = (element: string): string | undefined =>
    new RegExp(`<(?:[\\w.-]+:)?${element}\\s[^>]*?val="([^"]*)"`).exec(xml)?.[1];
  const size = Number(value('sz'));
  return { name: value('name'), ...(size > 0 && { size }) };
}

/** '#F8CBAD' → 'FFF8CBAD': opaque. */
export const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;

const solidFill = (color: string, background: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/>${background}</patternFill></fill>`;

function fontXml({ bold, italic, underline, size, color, font }: Look): string {
  const marks = `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${underline ? '<u/>' : ''}`;
  return `<font>${marks}<sz val="${size}"/><color rgb="${argb(color)}"/><name val="${escapeAttribute(font)}"/><family val="1"/></font>`;
}

function borderXml(border: Look['border']): string {
  const thin = `style="thin"><color rgb="${argb(BORDER_COLOR)}"/>`;
  const side = (name: string, drawn: boolean): string => (drawn ? `<${name} ${thin}</${name}>` : `<${name}/>`);
  const around = border === 'all';
  return `<border>${side('left', around)}${side('right', around)}${side('top', around)}${side('bottom', border !== 'none')}<diagonal/></border>`;
}

/** The lists that Excel insists on, each with the entries that stand for 'nothing special'. */
const DEFAULTS = {
  fonts: '<fonts count="1"><font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font></fonts>',
  fills:
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  borders: '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  cellStyleXfs: '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  cellXfs: '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
};

/** The part with the lists that are absent or empty in it: what we add would else stand at place 0, which is any cell's. */
function withDefaults(root: Root): Root {
  return Object.entries(DEFAULTS).reduce((whole, [list, xml]) => {
    const isFilled = childRoot(whole, list)?.pieces.some(({ name }) => name !== '') === true;
    return isFilled ? whole : withChildren(whole, 'styles', list, [xml]);
  }, root);
}

/** A style part with nothing but what Excel insists on. */
export const EMPTY_STYLES = (main: string): string =>
  [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${main}">`,
    ...Object.values(DEFAULTS),
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  ].join('');
