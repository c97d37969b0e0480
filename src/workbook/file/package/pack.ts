import { crc32 } from './zip';

/**
 * A zip of the parts, in the map's order and with a fixed date: the same parts give the same bytes. `stored`: not
 * compressed, for who reads it at once. Sources: PKWARE APPNOTE 4.3.7, 4.3.12, 4.3.16.
 */
export async function pack(parts: ReadonlyMap<string, Uint8Array>, stored = false): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const entries = await Promise.all(
    [...parts].map(async ([name, content]) => {
      const { bytes, crc } = stored ? { bytes: content, crc: crc32(content) } : await deflate(content);
      return { name: encoder.encode(name), method: stored ? 0 : 8, bytes, crc, size: content.length };
    }),
  );
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

/** Bytes of a local header, of an entry of the directory, and of the end record, without names. */
const [LOCAL, CENTRAL, END] = [30, 46, 22];
const NAMES_IN_UTF8 = 0x800;
const NEW_YEAR_1980 = 0x21;

/**
 * Compresses with the platform's own code, which is three to five times as fast as any in JavaScript. Asked for gzip it
 * counts the checksum along the way: 10 bytes stand before the compressed ones, checksum and size (8 bytes) behind.
 * Source: RFC 1952, 2.3.
 */
async function deflate(content: Uint8Array): Promise<{ readonly bytes: Uint8Array; readonly crc: number }> {
  const gzip = new CompressionStream('gzip');
  const writer = gzip.writable.getWriter();
  const written = writer.write(content as Uint8Array<ArrayBuffer>).then(() => writer.close());
  const chunks: Uint8Array[] = [];
  const reader = gzip.readable.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) chunks.push(next.value);
  await written;
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  const end = whole.length - 8;
  return { bytes: whole.subarray(10, end), crc: new DataView(whole.buffer).getUint32(end, true) };
}
