import { lastResult } from './last-result';
import { wideText } from './wide-text';
import { unpackPart, type PackedPart, type StoredParts } from './zip';
import {
  attribute,
  childrenOf,
  escapeAttribute,
  parseRoot,
  prefixed,
  printRoot,
  textOf,
  XmlError,
  type Root,
} from './xml';

/**
 * The parts of an .xlsx file. Parts that are read as text are kept as text, so that an untouched part is never printed
 * anew. Large sheets may lie there packed: `unpacked` makes them bytes before somebody reads them. Paths have no leading
 * slash.
 */
export interface Package {
  readonly parts: Map<string, Uint8Array | string | PackedPart>;
  readonly workbookPath: string;
}

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Path of the part, or the address outside the package. */
  readonly target: string;
  readonly external: boolean;
}

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  /** Position in the workbook: what localSheetId of a defined name counts. */
  readonly index: number;
  readonly id: string;
  readonly path: string;
  readonly visible: boolean;
  /** False for chart sheets and dialogs, which hold no cells. */
  readonly isWorksheet: boolean;
}

export const CONTENT_TYPES = '[Content_Types].xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Finds the workbook part. Null when there is none, so that it is no workbook. Throws XmlError for broken parts. */
export function openPackage(unpacked: StoredParts): Package | null {
  const parts: Package['parts'] = new Map([...unpacked].map(([path, part]) => [usualName(path, unpacked), part]));
  const pkg: Package = { parts, workbookPath: '' };
  if (!parts.has(CONTENT_TYPES) || !parts.has('_rels/.rels')) return null;
  const workbookPath = relationshipsOf(pkg, '').find((one) => one.type.endsWith('/officeDocument'))?.target;
  if (workbookPath === undefined || !parts.has(workbookPath) || !/\.xml$/i.test(workbookPath)) return null;
  const opened = { parts, workbookPath };
  const rootTag = /<([^\s<>/!?]+)/.exec(textPart(opened, workbookPath))?.[1] ?? '';
  return rootTag.slice(rootTag.indexOf(':') + 1) === 'workbook' ? opened : null;
}

/**
 * Some writers give the lists of types and relations names of their own case. They are found by their names alone, so they get
 * the usual ones; the list of a part is called as that part is. Source: ECMA-376 part 2, 6.2.2.3 (names are equal without case).
 */
function usualName(path: string, parts: StoredParts): string {
  if (path.toLowerCase() === CONTENT_TYPES.toLowerCase()) return CONTENT_TYPES;
  const list = /^(.*?)_rels\/([^/]*)\.rels$/i.exec(path);
  return list ? relationshipsPath(findName(parts, list[1]! + list[2]!) ?? list[1]! + list[2]!) : path;
}

/**
 * The part of that name as the package calls it: names are the same whatever their case, and with characters written by their
 * numbers (%20) or as they are. Null when there is none.
 */
export const findPart = ({ parts }: Package, path: string): string | null => findName(parts, path);

function findName(parts: ReadonlyMap<string, unknown>, path: string): string | null {
  if (parts.has(path)) return path;
  const wanted = plainName(path);
  for (const name of parts.keys()) if (plainName(name) === wanted) return name;
  return null;
}

function plainName(path: string): string {
  try {
    return decodeURIComponent(path).toLowerCase();
  } catch {
    return path.toLowerCase();
  }
}

/** A part as text. Throws XmlError when it is not there or is neither UTF-8 nor UTF-16. */
export function textPart(pkg: Package, path: string): string {
  const part = pkg.parts.get(path);
  if (part === undefined) throw new XmlError(`missing part ${path}`);
  if (typeof part === 'string') return part;
  if (!(part instanceof Uint8Array)) throw new Error(`${path} is packed`);
  const wide = wideText(part);
  if (wide !== null) return wide;
  try {
    // A mark of the byte order stays: untouched parts go back to the byte.
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(part);
    pkg.parts.set(path, text);
    return text;
  } catch {
    throw new XmlError(`${path} is not UTF-8`);
  }
}

/** A part in UTF-8, as it is where it is so already. */
export function bytesPart(pkg: Package, path: string): Uint8Array {
  const part = pkg.parts.get(path);
  return part instanceof Uint8Array && wideText(part) === null ? part : new TextEncoder().encode(textPart(pkg, path));
}

/** The bytes of a part, whether it lies there packed or not; it stays as it is. */
export async function readPart(pkg: Package, path: string): Promise<Uint8Array> {
  const part = pkg.parts.get(path);
  return part === undefined || typeof part === 'string' || part instanceof Uint8Array
    ? bytesPart(pkg, path)
    : unpackPart(path, part);
}

/** Makes the parts ready to be read and changed. */
export async function makeReady(pkg: Package, paths: Iterable<string>): Promise<void> {
  for (const path of paths) {
    const part = pkg.parts.get(path);
    if (part === undefined || typeof part === 'string' || part instanceof Uint8Array) continue;
    const bytes = await unpackPart(path, part);
    if (pkg.parts.get(path) === part) pkg.parts.set(path, bytes);
  }
}

/** About how many bytes a part has; a text is not counted through. */
export function partSize({ parts }: Package, path: string): number {
  const part = parts.get(path);
  return part === undefined ? 0 : typeof part === 'object' && 'size' in part ? part.size : part.length;
}

/** Bytes of each part when unpacked. */
export const sizesOf = ({ parts }: Package): number[] =>
  [...parts.values()].map((part) => {
    if (typeof part === 'string') return new TextEncoder().encode(part).length;
    return part instanceof Uint8Array ? part.length : part.size;
  });

/** The most bytes that each part can have when unpacked; no text is counted through. A letter takes three at most. */
export const mostBytesOf = ({ parts }: Package): number[] =>
  [...parts.values()].map((part) => {
    if (typeof part === 'string') return 3 * part.length;
    return part instanceof Uint8Array ? part.length : part.size;
  });

export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/');
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
}

/** The relationships of a part; '' is the package itself. */
export function relationshipsOf(pkg: Package, path: string): readonly Relationship[] {
  const at = relationshipsPath(path);
  return pkg.parts.has(at) ? relationshipsIn(pkg, path, textPart(pkg, at)) : [];
}

const relationshipsIn = lastResult((pkg: Package, path: string, list: string): readonly Relationship[] =>
  childrenOf(parseRoot(list), 'Relationship').map((xml) => {
    const external = attribute(xml, 'TargetMode') === 'External';
    const target = attribute(xml, 'Target') ?? '';
    return {
      id: attribute(xml, 'Id') ?? '',
      type: attribute(xml, 'Type') ?? '',
      target: external ? target : partOf(pkg, path, target),
      external,
    };
  }),
);

/** The part that a relation leads to; what it names where there is none. Some writers part folders by back-slashes. */
function partOf(pkg: Package, from: string, target: string): string {
  const path = resolve(from, target.replaceAll('\\', '/'));
  return findPart(pkg, path) ?? path;
}

function resolve(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

/** The path of the workbook's part of that kind ('styles', 'sharedStrings', 'theme'), if it has one. */
export function workbookPart(pkg: Package, kind: string): string | null {
  const path = relationshipsOf(pkg, pkg.workbookPath).find((one) => one.type.endsWith(`/${kind}`))?.target;
  return path !== undefined && pkg.parts.has(path) ? path : null;
}

/** The workbook part; its root carries the namespaces that new parts must use (transitional or strict). */
export const workbookRoot = (pkg: Package): Root => rootOfWorkbook(pkg, textPart(pkg, pkg.workbookPath));
const rootOfWorkbook = lastResult((_: Package, text: string) => parseRoot(text));

export function namespacesOf(root: Root): {
  readonly main: string;
  readonly office: string;
  readonly officePrefix: string;
} {
  const main = attribute(root.open, root.prefix === '' ? 'xmlns' : `xmlns:${root.prefix.slice(0, -1)}`) ?? MAIN;
  const declared = [
    ...root.open.matchAll(/xmlns:([^\s=]+)\s*=\s*["']([^"']*\/officeDocument\/(?:2006\/)?relationships)["']/g),
  ][0];
  return { main, office: declared?.[2] ?? OFFICE, officePrefix: declared?.[1] ?? '' };
}

/** All sheets in their order. */
export const sheetEntries = (pkg: Package): readonly SheetEntry[] =>
  entriesIn(pkg, workbookRoot(pkg), relationshipsOf(pkg, pkg.workbookPath));

const entriesIn = lastResult((_: Package, root: Root, relations: readonly Relationship[]): readonly SheetEntry[] => {
  const { officePrefix } = namespacesOf(root);
  const relationships = new Map(relations.map((one) => [one.id, one]));
  const sheets = childrenOf(root, 'sheets').flatMap((xml) => childrenOf(parseRoot(xml), 'sheet'));
  return sheets.map((xml, index) => {
    // The prefix may be declared on the sheet element itself.
    const prefix = officePrefix || (/xmlns:([^\s=]+)=["'][^"']*\/relationships["']/.exec(xml)?.[1] ?? 'r');
    const relationship = relationships.get(attribute(xml, `${prefix}:id`) ?? '');
    const state = attribute(xml, 'state') ?? 'visible';
    return {
      name: attribute(xml, 'name') ?? '',
      index,
      id: attribute(xml, 'sheetId') ?? '',
      path: relationship?.target ?? '',
      visible: state === 'visible',
      isWorksheet: relationship?.type.endsWith('/worksheet') === true,
    };
  });
});

export interface DefinedName {
  readonly name: string;
  /** The sheet's index, null for the whole workbook. */
  readonly sheet: number | null;
  readonly formula: string;
}

export function readDefinedName(xml: string): DefinedName {
  const sheet = attribute(xml, 'localSheetId');
  return { name: attribute(xml, 'name') ?? '', sheet: sheet === null ? null : Number(sheet), formula: textOf(xml) };
}

/** Names of ours. Offices copy sheets for years, and tens of thousands of dead names come along: those are not read. */
export const ourNames = (pkg: Package): readonly DefinedName[] => namesIn(pkg, workbookRoot(pkg));

const OURS = /\sname\s*=\s*["']_phuluc/i;
const namesIn = lastResult((_: Package, root: Root): readonly DefinedName[] =>
  childrenOf(root, 'definedNames')
    .flatMap((xml) => (OURS.test(xml) ? childrenOf(parseRoot(xml), 'definedName') : []))
    .filter((xml) => OURS.test(xml))
    .map(readDefinedName),
);

/** Adds a part with its content type and the workbook's relationship to it; gives the relationship's id. */
export const addWorkbookPart = (pkg: Package, path: string, content: string, about: PartKind): string =>
  addPart(pkg, pkg.workbookPath, { path, content, ...about });

interface PartKind {
  /** The last step of the relationship's type. */
  readonly kind: string;
  readonly contentType: string;
}

/** Adds a part with its content type and the relationship to it of the part `source`; gives the relationship's id. */
export function addPart(
  pkg: Package,
  source: string,
  { path, content, kind, contentType }: PartKind & { readonly path: string; readonly content: string },
): string {
  const relationships = relationshipsOf(pkg, source);
  // A part may name a relation that there is not: it must not come to lead to the new part.
  const named = textPart(pkg, source).matchAll(/:id\s*=\s*["']([^"']*)["']/g);
  const ids = new Set([...relationships.map((one) => one.id), ...[...named].map(([, id]) => id!)]);
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const { office } = namespacesOf(workbookRoot(pkg));
  pkg.parts.set(path, content);
  const list = relationshipsPath(source);
  if (!pkg.parts.has(list)) pkg.parts.set(list, `${XML_HEAD}<Relationships xmlns="${RELATIONS}"></Relationships>`);
  append(pkg, list, `<Relationship Id="${id}" Type="${office}/${kind}" Target="/${escapeAttribute(path)}"/>`);
  append(pkg, CONTENT_TYPES, `<Override PartName="/${escapeAttribute(path)}" ContentType="${contentType}"/>`);
  return id;
}

/** Removes a part of the workbook with its relationships, its own list of relationships and its content type. */
export const removeWorkbookPart = (pkg: Package, path: string): void => removePart(pkg, pkg.workbookPath, path);

/** Removes a part to which `source` leads, as `removeWorkbookPart`. */
export function removePart(pkg: Package, source: string, path: string): void {
  const leadsThere = (xml: string): boolean =>
    attribute(xml, 'TargetMode') !== 'External' && partOf(pkg, source, attribute(xml, 'Target') ?? '') === path;
  dropPieces(pkg, relationshipsPath(source), leadsThere);
  dropPieces(pkg, CONTENT_TYPES, (xml) => isNameOf(path, attribute(xml, 'PartName')));
  pkg.parts.delete(path);
  pkg.parts.delete(relationshipsPath(path));
}

/** True when the list of types speaks of that part by this name. */
export const isNameOf = (path: string, partName: string | null): boolean =>
  partName !== null && plainName(partName.replaceAll('\\', '/')) === plainName(`/${path}`);

function append(pkg: Package, path: string, xml: string): void {
  const root = parseRoot(textPart(pkg, path));
  pkg.parts.set(path, printRoot({ ...root, pieces: [...root.pieces, { name: '', xml: prefixed(xml, root.prefix) }] }));
}

function dropPieces(pkg: Package, path: string, drop: (xml: string) => boolean): void {
  const root = parseRoot(textPart(pkg, path));
  pkg.parts.set(
    path,
    printRoot({ ...root, pieces: root.pieces.filter((piece) => piece.name === '' || !drop(piece.xml)) }),
  );
}
