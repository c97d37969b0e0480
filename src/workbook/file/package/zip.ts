import { Inflate } from 'fflate';
import { done, failed, type Outcome } from '../../../model/outcome';

/** Bytes that a workbook may have when unpacked. Far above any plan, far below what stops a browser tab. */
export const LIMITS = { part: 100_000_000, total: 200_000_000, parts: 5000 };
/** Bytes that a file may have as it lies on the disk: a packed one is never larger than what comes out of it. */
export const LARGEST_FILE = LIMITS.total;

export type Parts = Map<string, Uint8Array>;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly header: number;
}

const MEGABYTE = 1_000_000;
const broken = (file: string, detail: string) => failed('file-broken', { file }, detail);
const tooLarge = (file: string, bytes: number, limit: number) =>
  failed('file-too-large', { file, megabytes: Math.ceil(bytes / MEGABYTE), limit: limit / MEGABYTE });

/**
 * Unpacks a zip. The sizes that the directory declares are checked before anything is unpacked, and the real bytes are
 * counted while unpacking, because declared sizes can lie. Problems: file-broken, file-too-large.
 */
export function unpack(file: string, bytes: Uint8Array): Outcome<Parts> {
  const entries = directory(bytes);
  if (typeof entries === 'string') return broken(file, entries);
  if (entries.length > LIMITS.parts) return broken(file, `${entries.length} parts`);
  const largest = Math.max(0, ...entries.map((entry) => entry.size));
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (largest > LIMITS.part) return tooLarge(file, largest, LIMITS.part);
  if (total > LIMITS.total) return tooLarge(file, total, LIMITS.total);
  const parts: Parts = new Map();
  for (const entry of entries) {
    if (entry.name.endsWith('/')) continue;
    const content = extract(bytes, entry);
    if (typeof content === 'string') return broken(file, `${entry.name}: ${content}`);
    parts.set(entry.name, content);
  }
  return done(parts);
}

/** The zip's central directory, or what is wrong with it. Source: PKWARE APPNOTE 4.3.12, 4.3.16, 4.5.3. */
function directory(bytes: Uint8Array): Entry[] | string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  // The end record may be followed by a comment of up to 65,535 bytes.
  while (end >= 0 && end >= bytes.length - 22 - 0xffff && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) return 'no end of directory';
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff) return 'zip64 directory';
  const entries: Entry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return 'directory is cut off';
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > bytes.length) return 'directory is cut off';
    if (view.getUint16(at + 8, true) & 1) return 'encrypted part';
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const header = view.getUint32(at + 42, true);
    if (packed === 0xffffffff || size === 0xffffffff || header === 0xffffffff) return 'zip64 part';
    const name = new TextDecoder()
      .decode(bytes.subarray(at + 46, at + 46 + nameLength))
      .replaceAll('\\', '/')
      .replace(/^\//, '');
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed,
      size,
      header,
    });
    at = next;
  }
  return entries;
}

function extract(bytes: Uint8Array, entry: Entry): Uint8Array | string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.header + 30 > bytes.length || view.getUint32(entry.header, true) !== 0x04034b50) return 'no local header';
  const from = entry.header + 30 + view.getUint16(entry.header + 26, true) + view.getUint16(entry.header + 28, true);
  if (from + entry.packed > bytes.length) return 'cut off';
  const packed = bytes.subarray(from, from + entry.packed);
  const content =
    entry.method === 0
      ? packed.slice()
      : entry.method === 8
        ? inflate(packed, entry.size)
        : `compression ${entry.method}`;
  if (typeof content === 'string') return content;
  if (content.length !== entry.size) return `${content.length} bytes where ${entry.size} are declared`;
  return crc32(content) === entry.crc ? content : 'checksum differs';
}

/** Inflates piece by piece and stops as soon as there is more than declared. */
function inflate(packed: Uint8Array, declared: number): Uint8Array | string {
  const content = new Uint8Array(declared);
  let length = 0;
  try {
    const stream = new Inflate((chunk) => {
      if (length + chunk.length > declared) throw new RangeError('more bytes than declared');
      content.set(chunk, length);
      length += chunk.length;
    });
    const step = 16_384;
    for (let at = 0; at < packed.length; at += step)
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return content.subarray(0, length);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

export function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (let i = 0; i < bytes.length; i++) crc = CRC_TABLE[(crc ^ bytes[i]!) & 0xff]! ^ (crc >>> 8);
  return ~crc >>> 0;
}
