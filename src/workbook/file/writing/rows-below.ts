import { bytesPart, type Package } from '../package/package';
import { cellsIn } from '../package/shell';

/** Below this all of a sheet is taken apart: it costs next to nothing. */
const WORTH_IT = 200_000;
const [LESS, ZERO, NINE] = [60, 48, 57];
const ROW = [...'<row r="'].map((letter) => letter.charCodeAt(0));
const CLOSE = '</sheetData>';

/** A worksheet whose rows below some row were left out of its text. */
export interface UpperRows {
  readonly xml: string;
  /** The whole part again, for the text as it is now; null where it has lost the place for the rows below. */
  readonly withRest: (xml: string) => Uint8Array | null;
}

/**
 * The worksheet down to a row (zero-based): formats that were dragged to the bottom make a million rows, and none of them
 * need be read to write a cell far above. Null where the rows below are few, or do not say which they are.
 */
export function upperRows(pkg: Package, path: string, lastRow: number): UpperRows | null {
  const bytes = bytesPart(pkg, path);
  const place = cellsIn(bytes);
  if (!place || place.to - place.from < WORTH_IT) return null;
  const cut = rowBelow(bytes, place.from, place.to, lastRow);
  if (cut === null || place.to - cut < WORTH_IT) return null;
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const text = (from: number, to: number): string => decoder.decode(bytes.subarray(from, to));
  const upper = text(0, cut);
  if (upper.includes('<!')) return null;
  const rest = bytes.subarray(cut, place.to);
  return {
    xml: upper + text(place.to, bytes.length),
    withRest: (xml) => {
      const at = xml.lastIndexOf(CLOSE);
      if (at < 0) return null;
      const [before, after] = [xml.slice(0, at), xml.slice(at)].map((part) => new TextEncoder().encode(part)) as [
        Uint8Array,
        Uint8Array,
      ];
      const whole = new Uint8Array(before.length + rest.length + after.length);
      whole.set(before);
      whole.set(rest, before.length);
      whole.set(after, before.length + rest.length);
      return whole;
    },
  };
}

/**
 * Where the first row below begins; null where a row does not say its number at once, as all usual programs write it, or the
 * rows do not follow each other down to the end.
 */
function rowBelow(bytes: Uint8Array, from: number, to: number, lastRow: number): number | null {
  let [previous, cut] = [0, -1];
  for (let at = bytes.indexOf(LESS, from); at >= 0 && at < to; at = bytes.indexOf(LESS, at + 1)) {
    if (bytes[at + 1] !== ROW[1] || bytes[at + 2] !== ROW[2] || bytes[at + 3] !== ROW[3]) continue;
    for (let place = 4; place < ROW.length; place++) if (bytes[at + place] !== ROW[place]) return null;
    let number = 0;
    for (let place = at + ROW.length; bytes[place]! >= ZERO && bytes[place]! <= NINE; place++)
      number = number * 10 + bytes[place]! - ZERO;
    if (number <= previous) return null;
    if (cut < 0 && number - 1 > lastRow) cut = at;
    previous = number;
  }
  return cut < 0 ? null : cut;
}
