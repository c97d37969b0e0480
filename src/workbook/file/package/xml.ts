/**
 * XML edited as text. A part is cut into the top-level pieces of its root; pieces that nobody touches are printed as
 * they were read, to the byte. A tree that is parsed and printed again would lose what its library does not model.
 */

/** One child element of a root with everything inside it, or the text between two children (name ''). */
export interface Piece {
  /** Name without its prefix. */
  readonly name: string;
  readonly xml: string;
}

export interface Root {
  /** Everything before the first child: declaration, comments and the root's opening tag. */
  readonly open: string;
  readonly pieces: readonly Piece[];
  /** The root's closing tag and what follows. */
  readonly close: string;
  /** The namespace prefix of the root with its colon ('x:'), or ''. */
  readonly prefix: string;
}

/** The text is no well-formed XML, or uses what no workbook needs (a document type). */
export class XmlError extends Error {}

const TAG = /<(?:!--[^]*?-->|!\[CDATA\[[^]*?\]\]>|\?[^]*?\?>|(\/?)([^\s<>/!?]+)((?:"[^"]*"|'[^']*'|[^"'<>])*)>)/g;

interface Tag {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty' | 'other';
}

function nextTag(xml: string, from: number): Tag | null {
  const start = xml.indexOf('<', from);
  if (start < 0) return null;
  TAG.lastIndex = start;
  const match = TAG.exec(xml);
  if (!match || match.index !== start) throw new XmlError(`unexpected markup: ${xml.slice(start, start + 40)}`);
  const end = TAG.lastIndex;
  const name = match[2] ?? '';
  if (name === '') return { start, end, name, kind: 'other' };
  return { start, end, name, kind: match[1] === '/' ? 'close' : match[3]!.endsWith('/') ? 'empty' : 'open' };
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Cuts the text of a part, or of one element, into the children of its outermost element. */
export function parseRoot(xml: string): Root {
  let tag = nextTag(xml, 0);
  while (tag?.kind === 'other') tag = nextTag(xml, tag.end);
  if (!tag || tag.kind === 'close') throw new XmlError('no root element');
  const prefix = tag.name.slice(0, tag.name.length - localName(tag.name).length);
  if (tag.kind === 'empty') {
    const open = `${xml.slice(0, tag.end).replace(/\s*\/>$/, '')}>`;
    return { open, pieces: [], close: `</${tag.name}>${xml.slice(tag.end)}`, prefix };
  }
  const rootName = tag.name;
  const open = xml.slice(0, tag.end);
  const pieces: Piece[] = [];
  for (let at = tag.end; ;) {
    const next = nextTag(xml, at);
    if (!next) throw new XmlError(`<${rootName}> is not closed`);
    if (next.start > at) pieces.push({ name: '', xml: xml.slice(at, next.start) });
    if (next.kind === 'close') {
      if (next.name !== rootName) throw new XmlError(`<${rootName}> is closed by </${next.name}>`);
      return { open, pieces, close: xml.slice(next.start), prefix };
    }
    at = next.kind === 'open' ? elementEnd(xml, next) : next.end;
    pieces.push({ name: localName(next.name), xml: xml.slice(next.start, at) });
  }
}

/** Where the element ends that `open` begins. */
function elementEnd(xml: string, open: Tag): number {
  for (let depth = 1, at = open.end; ;) {
    const tag = nextTag(xml, at);
    if (!tag) throw new XmlError(`<${open.name}> is not closed`);
    at = tag.end;
    if (tag.kind === 'open') depth += 1;
    else if (tag.kind === 'close' && --depth === 0) {
      if (tag.name !== open.name) throw new XmlError(`<${open.name}> is closed by </${tag.name}>`);
      return at;
    }
  }
}

export const printRoot = (root: Root): string =>
  root.open + root.pieces.map((piece) => piece.xml).join('') + root.close;

/** The child elements of that name. */
export const childrenOf = (root: Root, name: string): readonly string[] =>
  root.pieces.filter((piece) => piece.name === name).map((piece) => piece.xml);

/** The opening tag of an element's text. */
export function openingTag(xml: string): string {
  let tag = nextTag(xml, 0);
  while (tag?.kind === 'other') tag = nextTag(xml, tag.end);
  if (!tag) throw new XmlError('no element');
  return xml.slice(tag.start, tag.end);
}

/** An attribute of the element's opening tag, decoded; null when it is absent. */
export function attribute(xml: string, name: string): string | null {
  const match = patternOf(name).exec(openingTag(xml));
  return match ? decodeXml(match[1] ?? match[2] ?? '') : null;
}

const patterns = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  const pattern = patterns.get(name) ?? new RegExp(`\\s${name.replace(':', '\\:')}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, pattern);
  return pattern;
}

/** The element with the attribute set, or removed for null; the attributes keep their order. */
export function withAttribute(xml: string, name: string, value: string | null): string {
  const tag = openingTag(xml);
  const at = xml.indexOf(tag);
  const pattern = new RegExp(`\\s${name.replace(':', '\\:')}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  const written = value === null ? '' : ` ${name}="${escapeAttribute(value)}"`;
  const changed = pattern.test(tag)
    ? tag.replace(pattern, () => written)
    : tag.replace(/\s*(\/?)>$/, (_, slash: string) => `${written}${slash}>`);
  return xml.slice(0, at) + changed + xml.slice(at + tag.length);
}

/** True for '1' and 'true', the two ways in which XML schema writes it. */
export const isTrue = (value: string | null): boolean => value === '1' || value === 'true';

/** Our own elements with the prefix that the part uses for its namespace. Only for text made by this folder. */
export const prefixed = (xml: string, prefix: string): string =>
  prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Resolves the five named entities and character references. */
export function decodeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/g,
    (whole, ...found: (string | undefined)[]) => {
      const [hex, decimal, name] = found;
      if (name !== undefined) return ENTITIES[name]!;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** The text between an element's tags, decoded; the element has no child elements. */
export function textOf(xml: string): string {
  const root = parseRoot(xml);
  const texts = root.pieces.map(({ name, xml: piece }) => {
    if (piece.startsWith('<![CDATA[')) return piece.slice(9, -3);
    return name === '' && !piece.startsWith('<') ? decodeXml(piece) : '';
  });
  return texts.join('');
}

export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const escapeAttribute = (text: string): string =>
  escapeText(text)
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (c) => `&#${c.charCodeAt(0)};`);

/** Anything that is not written as it stands; nearly all cells hold nothing of the kind. */
const UNUSUAL_TEXT = /[&<>_\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/;
/** The letters below 128 that a cell's text is not written with as they stand: 1 by their number. */
export const UNUSUAL_LETTERS = Uint8Array.from({ length: 128 }, (_, code) =>
  Number(UNUSUAL_TEXT.test(String.fromCharCode(code))),
);
const UNWRITABLE =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A cell's text as the file stores it. What XML cannot hold (control characters, a carriage return, half a surrogate
 * pair) is written _xHHHH_, and text that already looks so is protected. Source: ECMA-376 part 1, 22.9.2.19
 * (ST_Xstring).
 */
export function escapeCellText(text: string): string {
  if (!UNUSUAL_TEXT.test(text)) return text;
  const held = text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(UNWRITABLE, (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
  return escapeText(held);
}
