import { bytesPart, type Package } from './package';
import { parseRoot, printRoot, type Root } from './xml';

/**
 * A worksheet part without its cells: they are nine tenths of it and more, and who sets colours or asks for protection
 * need not make a text of them.
 */
export interface SheetShell {
  /** The worksheet; its cells are not in it. */
  readonly root: Root;
  /** Stores the worksheet with another shell around the same cells; tells whether that is another part than before. */
  readonly store: (root: Root) => boolean;
}

/** Throws XmlError for a broken part. */
export function openShell(pkg: Package, path: string): SheetShell {
  const bytes = bytesPart(pkg, path);
  const place = cellsIn(bytes);
  if (!place) {
    const whole = parseRoot(decoded(bytes));
    return shell(whole, (root) => void pkg.parts.set(path, printRoot(root)));
  }
  const [before, after] = around(bytes, place);
  const cells = bytes.subarray(place.open, place.end);
  return shell(parseRoot(`${before}${CELLS}${after}`), (root) => void pkg.parts.set(path, withCells(root, cells)));
}

function shell(root: Root, set: (root: Root) => void): SheetShell {
  let last = printRoot(root);
  return {
    root,
    store: (other) => {
      const text = printRoot(other);
      if (text === last) return false;
      last = text;
      set(other);
      return true;
    },
  };
}

const CELLS = '<sheetData/>';

/** The worksheet as bytes, with that element in place of its cells. */
export function withCells(root: Root, cells: Uint8Array): Uint8Array {
  const at = root.pieces.findIndex(({ name }) => name === 'sheetData');
  const textOf = (pieces: Root['pieces']): string => pieces.map(({ xml }) => xml).join('');
  const before = new TextEncoder().encode(root.open + textOf(root.pieces.slice(0, at)));
  const after = new TextEncoder().encode(textOf(root.pieces.slice(at + 1)) + root.close);
  const whole = new Uint8Array(before.length + cells.length + after.length);
  whole.set(before);
  whole.set(cells, before.length);
  whole.set(after, before.length + cells.length);
  return whole;
}

const OPEN = Uint8Array.from('<sheetData', (letter) => letter.charCodeAt(0));
const CLOSE = Uint8Array.from('</sheetData>', (letter) => letter.charCodeAt(0));
const [GREATER, SLASH] = [62, 47];

/** The differential formats that a worksheet part uses. */
export function looksIn(bytes: Uint8Array): ReadonlySet<number> {
  const place = cellsIn(bytes);
  return looksOf(place ? around(bytes, place)[1] : new TextDecoder().decode(bytes));
}

export const looksOf = (xml: string): ReadonlySet<number> =>
  new Set([...xml.matchAll(/dxfId="(\d+)"/gi)].map(([, id]) => Number(id)));

/** Where the element of the cells stands, and its inside. */
export interface CellsPlace {
  readonly open: number;
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

export function cellsIn(bytes: Uint8Array): CellsPlace | null {
  const open = firstPlaceOf(bytes, OPEN);
  const from = open < 0 ? 0 : bytes.indexOf(GREATER, open) + 1;
  if (from === 0) return null;
  if (bytes[from - 2] === SLASH) return { open, from, to: from, end: from };
  const to = lastPlaceOf(bytes, CLOSE);
  return to < from ? null : { open, from, to, end: to + CLOSE.length };
}

export function around(bytes: Uint8Array, { open, end }: CellsPlace): readonly [string, string] {
  return [decoded(bytes.subarray(0, open)), decoded(bytes.subarray(end))];
}

/** Where the bytes are found from the beginning; -1 where they are not. */
function firstPlaceOf(bytes: Uint8Array, wanted: Uint8Array): number {
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1))
    if (isAt(bytes, wanted, at)) return at;
  return -1;
}

/** The same from the end: what stands behind the cells is short. */
function lastPlaceOf(bytes: Uint8Array, wanted: Uint8Array): number {
  for (let at = bytes.lastIndexOf(wanted[0]!); at >= 0; at = at === 0 ? -1 : bytes.lastIndexOf(wanted[0]!, at - 1))
    if (isAt(bytes, wanted, at)) return at;
  return -1;
}

function isAt(bytes: Uint8Array, wanted: Uint8Array, at: number): boolean {
  for (let index = 0; index < wanted.length; index++) if (bytes[at + index] !== wanted[index]) return false;
  return true;
}

// A mark of the byte order stays: what is not touched goes back to the byte.
const decoded = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
