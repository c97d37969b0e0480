import { crc32, deflate } from './compression';
import type { PackedPart } from './zip';

/** A part compressed, as it lies in a zip. */
export async function packPart(content: Uint8Array): Promise<PackedPart> {
  const { bytes, crc } = await deflate(content);
  return { packed: bytes, method: 8, crc, size: content.length };
}

/**
 * A zip of the parts, in the map's order and with a fixed date: the same parts give the same bytes. Parts that are
 * packed go in as they are. `stored`: not compressed, for who reads it at once. Sources: PKWARE APPNOTE 4.3.7, 4.3.12,
 * 4.3.16.
 */
export async function pack(
  parts: ReadonlyMap<string, Uint8Array | string | PackedPart>,
  stored = false,
): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const entries = await inLanes([...parts], async ([name, part]) => {
    const content = typeof part === 'string' ? encoder.encode(part) : part;
    const packed = !(content instanceof Uint8Array)
      ? content
      : stored
        ? { packed: content, method: 0, crc: crc32(content), size: content.length }
        : await packPart(content);
    return { name: encoder.encode(name), method: packed.method, bytes: packed.packed, ...sizeOf(packed) };
  });
  const zip = new Uint8Array(
    entries.reduce((sum, { name, bytes }) => sum + LOCAL + CENTRAL + 2 * name.length + bytes.length, END),
  );
  const view = new DataView(zip.buffer);
  let at = 0;
  const put16 = (...values: readonly number[]): void => {
    for (const value of values) view.setUint16((at += 2) - 2, value, true);
  };
  const put32 = (...values: readonly number[]): void => {
    for (const value of values) view.setUint32((at += 4) - 4, value, true);
  };
  const putBytes = (bytes: Uint8Array): void => {
    zip.set(bytes, at);
    at += bytes.length;
  };
  const putCommon = ({ name, method, bytes, crc, size }: (typeof entries)[number]): void => {
    put16(20, NAMES_IN_UTF8, method, 0, NEW_YEAR_1980);
    put32(crc, bytes.length, size);
    put16(name.length, 0);
  };
  const headers = entries.map((entry) => {
    const header = at;
    put32(0x04034b50);
    putCommon(entry);
    putBytes(entry.name);
    putBytes(entry.bytes);
    return header;
  });
  const directoryAt = at;
  for (const [index, entry] of entries.entries()) {
    put32(0x02014b50);
    put16(20);
    putCommon(entry);
    put16(0, 0, 0);
    put32(0, headers[index]!);
    putBytes(entry.name);
  }
  const directorySize = at - directoryAt;
  put32(0x06054b50);
  put16(0, 0, entries.length, entries.length);
  put32(directorySize, directoryAt);
  put16(0);
  return zip;
}

/** Parts that are compressed at a time: as many as the platform has hands for. All at once would lie in memory as bytes. */
const LANES = 4;

/** The results in order; a few at a time are worked on. */
async function inLanes<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < all.length) {
      const at = next++;
      results[at] = await work(all[at]!);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return results;
}

/** Bytes of a local header, of an entry of the directory, and of the end record, without names. */
const [LOCAL, CENTRAL, END] = [30, 46, 22];
const NAMES_IN_UTF8 = 0x800;
const NEW_YEAR_1980 = 0x21;

const sizeOf = ({ crc, size }: Pick<PackedPart, 'crc' | 'size'>) => ({ crc, size });
