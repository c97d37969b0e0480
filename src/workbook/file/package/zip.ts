import { done, failed, type Outcome, type Problem } from '../../../model/outcome';
import { crc32, inflate } from './compression';
import { sheetOfPart } from './sheet-of-part';
import { UNWATCHED, type Opening } from '../opening';

/**
 * Bytes that a workbook may have when unpacked, on opening and on saving alike: what is written can be opened again. A
 * plan of 100,000 rows has 100 MB in its own sheet, its responsibility sheets together 800 MB; they are unpacked one by
 * one.
 */
export const LIMITS = { part: 250_000_000, total: 1_000_000_000, parts: 50_000 };
/** Bytes that a file may have as it lies on the disk: a packed one is never larger than what comes out of it. */
export const LARGEST_FILE = LIMITS.total;

export type Parts = Map<string, Uint8Array>;

/** A part as it lies in a zip. */
export interface PackedPart {
  readonly packed: Uint8Array;
  readonly method: 0 | 8;
  readonly crc: number;
  /** Bytes when unpacked. */
  readonly size: number;
  /** Differential formats that the part uses, where somebody has looked. */
  readonly looks?: ReadonlySet<number>;
}
/** Large parts may lie there as they are until somebody reads them. */
export type StoredParts = Map<string, Uint8Array | PackedPart>;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly header: number;
}

/** The zip is no zip, or cut off, or holds what is not what it says. */
class ZipError extends Error {}

const MEGABYTE = 1_000_000;
const tooLarge = (file: string, bytes: number, limit: number) =>
  failed('file-too-large', { file, megabytes: Math.ceil(bytes / MEGABYTE), limit: limit / MEGABYTE });

/** The refusal of a workbook of that many bytes a part; null when it is not too large. */
export function refusedForSize(file: string, sizes: readonly number[]): ReturnType<typeof tooLarge> | null {
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (largest > LIMITS.part) return tooLarge(file, largest, LIMITS.part);
  return total > LIMITS.total ? tooLarge(file, total, LIMITS.total) : null;
}

/**
 * Unpacks a zip. The sizes that the directory declares are checked before anything is unpacked, and the real bytes are
 * counted while unpacking, because declared sizes can lie. Problems: file-broken, file-too-large.
 */
export async function unpack(file: string, bytes: Uint8Array): Promise<Outcome<Parts>> {
  const unpacked = await unpackSome(file, bytes, () => () => false);
  return unpacked as Outcome<Parts>;
}

/** As `unpack`; the parts that `leave` names, given all names, stay packed, and what is wrong in them is said when they are unpacked. */
export async function unpackSome(
  file: string,
  bytes: Uint8Array,
  leave: (names: readonly string[]) => (name: string, size: number) => boolean,
  opening: Opening = UNWATCHED,
): Promise<Outcome<StoredParts>> {
  try {
    const entries = directory(bytes);
    if (entries.length > LIMITS.parts)
      return failed('file-many-parts', { file, parts: entries.length, limit: LIMITS.parts });
    const refused = refusedForSize(
      file,
      entries.map(({ size }) => size),
    );
    if (refused) return (await refusedForSheet(bytes, entries, refused.problem)) ?? refused;
    const parts: StoredParts = new Map();
    opening.begin(entries.reduce((sum, { size }) => sum + size, 0));
    const isLeft = leave(entries.map(({ name }) => name));
    for (const entry of entries) {
      const { name } = entry;
      if (name.endsWith('/')) continue;
      const part = packedPart(bytes, entry);
      parts.set(name, isLeft(name, entry.size) ? part : await unpackPart(name, part));
      await opening.did('unpack', entry.size);
    }
    return done(parts);
  } catch (error) {
    if (error instanceof ZipError) return failed('file-broken', { file }, error.message);
    throw error;
  }
}

/** The same with the name of the sheet that is too large by itself; null where it is no sheet. */
async function refusedForSheet(
  bytes: Uint8Array,
  entries: readonly Entry[],
  { args }: Problem,
): Promise<Outcome<never> | null> {
  const large = entries.find(({ size }) => size > LIMITS.part && size <= ELSEWHERE_32);
  if (!large) return null;
  const sheet = await sheetOfPart(large.name, async (name) => {
    const entry = entries.find((one) => name.test(one.name) && one.size < MEGABYTE);
    return entry ? new TextDecoder().decode(await unpackPart(entry.name, packedPart(bytes, entry))) : '';
  });
  return sheet === null ? null : failed('file-sheet-too-large', { ...args, sheet });
}

/** All parts as they lie in a zip that was unpacked before. */
export const packedParts = (bytes: Uint8Array): ReadonlyMap<string, PackedPart> =>
  new Map(
    directory(bytes)
      .filter(({ name }) => !name.endsWith('/'))
      .map((entry) => [entry.name, packedPart(bytes, entry)]),
  );

/** The bytes of a part. Throws when it is not what its zip says. */
export async function unpackPart(name: string, { packed, method, crc, size }: PackedPart): Promise<Uint8Array> {
  if (method === 0) {
    if (packed.length !== size || crc32(packed) !== crc) throw new ZipError(`${name}: size or checksum differs`);
    return packed.slice();
  }
  try {
    return await inflate(packed, { crc, size });
  } catch (error) {
    throw new ZipError(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** What a field of 2 or 4 bytes holds when the number stands in a field of 8 bytes elsewhere (zip64). */
const [ELSEWHERE_16, ELSEWHERE_32] = [0xffff, 0xffffffff];

/** The zip's central directory. Source: PKWARE APPNOTE 4.3.12. */
function directory(bytes: Uint8Array): Entry[] {
  const view = viewOf(bytes);
  const { count, start } = directoryPlace(view);
  const entries: Entry[] = [];
  for (let i = 0, at = start; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw new ZipError('directory is cut off');
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > bytes.length) throw new ZipError('directory is cut off');
    if (view.getUint16(at + 8, true) & 1) throw new ZipError('encrypted part');
    const [size, packed, header] = wideFields(bytes.subarray(nameEnd, extraEnd), [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    const name = new TextDecoder()
      .decode(bytes.subarray(at + 46, nameEnd))
      .replaceAll('\\', '/')
      .replace(/^\//, '');
    const [method, crc] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)];
    entries.push({ name, method, crc, packed: packed!, size: size!, header: header! });
    at = next;
  }
  return entries;
}

/** Where the directory begins and how many entries it has. Source: PKWARE APPNOTE 4.3.14 to 4.3.16. */
function directoryPlace(view: DataView): { readonly count: number; readonly start: number } {
  let end = view.byteLength - 22;
  // The end record may be followed by a comment of up to 65,535 bytes.
  while (end >= 0 && end >= view.byteLength - 22 - 0xffff && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) throw new ZipError('no end of directory');
  const [count, start] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  if (count !== ELSEWHERE_16 && start !== ELSEWHERE_32) return { count, start };
  // A pointer of 20 bytes stands before the end record.
  const pointer = end - 20;
  if (pointer < 0 || view.getUint32(pointer, true) !== 0x07064b50) return { count, start };
  const record = wideNumber(view, pointer + 8);
  if (record + 56 > view.byteLength || view.getUint32(record, true) !== 0x06064b50)
    throw new ZipError('no end of the zip64 directory');
  return { count: wideNumber(view, record + 32), start: wideNumber(view, record + 48) };
}

/** Eight bytes as a number. What does not fit is larger than any file here, and refused as such. */
function wideNumber(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

/** The fields with those that stand elsewhere taken from the extra field 1, where they follow each other. Source: APPNOTE 4.5.3. */
function wideFields(extra: Uint8Array, fields: readonly number[]): readonly number[] {
  if (!fields.includes(ELSEWHERE_32)) return fields;
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let from = at + 4;
    const end = Math.min(extra.length, from + view.getUint16(at + 2, true));
    return fields.map((field) => {
      if (field !== ELSEWHERE_32) return field;
      if (from + 8 > end) throw new ZipError('zip64 sizes are cut off');
      return wideNumber(view, (from += 8) - 8);
    });
  }
  throw new ZipError('zip64 sizes are missing');
}

function packedPart(bytes: Uint8Array, { name, method, crc, packed, size, header }: Entry): PackedPart {
  const view = viewOf(bytes);
  if (header + 30 > bytes.length || view.getUint32(header, true) !== 0x04034b50)
    throw new ZipError(`${name}: no local header`);
  const from = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (from + packed > bytes.length) throw new ZipError(`${name}: cut off`);
  if (method !== 0 && method !== 8) throw new ZipError(`${name}: compression ${method}`);
  return { packed: bytes.subarray(from, from + packed), method, crc, size };
}
