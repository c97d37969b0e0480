import { decodeXml, XmlError } from '../file/package/xml';

/**
 * A part as a tree, parsed once from the beginning to the end: a document nests deeper than a workbook, and is only read. Names
 * lose their prefix; attributes keep the last part of theirs ('w:val' is 'val').
 */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}
export type Node = Element | string;

const TAG = /<(?:!--[^]*?-->|!\[CDATA\[([^]*?)\]\]>|\?[^]*?\?>|(\/?)([^\s<>/!?]+)((?:"[^"]*"|'[^']*'|[^"'<>])*)>)/y;
const ATTRIBUTE = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** Far deeper than any document of people, and no danger to those who walk the tree. */
const DEEPEST = 400;

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Node[];
  readonly tag: string;
}

/** The root element of a part. Throws XmlError for text that is no well-formed XML or declares a document type. */
export function parseTree(xml: string): Element {
  const top: Open = { name: '', attributes: {}, children: [], tag: '' };
  const stack = [top];
  for (let at = 0; at < xml.length;) {
    const start = xml.indexOf('<', at);
    const parent = stack.at(-1)!;
    if (start !== at && stack.length > 1)
      parent.children.push(decodeXml(xml.slice(at, start < 0 ? xml.length : start)));
    if (start < 0) break;
    TAG.lastIndex = start;
    const match = TAG.exec(xml);
    if (!match) throw new XmlError(`unexpected markup: ${xml.slice(start, start + 40)}`);
    at = TAG.lastIndex;
    const [, literal, slash, tag, rest = ''] = match;
    if (literal !== undefined) parent.children.push(literal);
    if (tag === undefined) continue;
    if (slash === '/') {
      if (stack.length === 1 || parent.tag !== tag) throw new XmlError(`</${tag}> closes nothing`);
      stack.pop();
      continue;
    }
    const element: Open = { name: localName(tag), attributes: attributesOf(rest), children: [], tag };
    parent.children.push(element);
    if (!rest.endsWith('/')) stack.push(element);
    if (stack.length > DEEPEST) throw new XmlError('elements too deep');
  }
  if (stack.length > 1) throw new XmlError(`<${stack.at(-1)!.tag}> is not closed`);
  const root = top.children.find((node) => typeof node !== 'string');
  if (root === undefined || typeof root === 'string') throw new XmlError('no root element');
  return root;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  if (!text.includes('=')) return attributes;
  for (const [, name, quoted, single] of text.matchAll(ATTRIBUTE))
    attributes[localName(name!)] = decodeXml(quoted ?? single ?? '');
  return attributes;
}

/** The child elements. */
export const elementsOf = (element: Element): readonly Element[] =>
  element.children.filter((node): node is Element => typeof node !== 'string');

/** The first child element of that name on a path of names; undefined where the path ends. */
export function childAt(element: Element | undefined, ...names: readonly string[]): Element | undefined {
  let found = element;
  for (const name of names)
    found = found?.children.find((node): node is Element => typeof node !== 'string' && node.name === name);
  return found;
}

/** The attribute `val` of the child on the path. */
export const valueAt = (element: Element | undefined, ...names: readonly string[]): string | undefined =>
  childAt(element, ...names)?.attributes.val;

/** An on-off property: null when it is not said. Source: ECMA-376 part 1, 17.17.4 (ST_OnOff). */
export function switchAt(element: Element | undefined, name: string): boolean | null {
  const child = childAt(element, name);
  if (!child) return null;
  return !['0', 'false', 'off', 'none'].includes(child.attributes.val ?? 'true');
}
