/**
 * Compressing and unpacking by the platform's own code, which is three to ten times as fast as any in JavaScript: streams
 * in a page, zlib in Node, where a stream costs more than what it compresses.
 */

/** What of Node's zlib is used. */
interface Zlib {
  deflateRaw(
    content: Uint8Array,
    options: { readonly chunkSize: number },
    done: (error: Error | null, result: Uint8Array) => void,
  ): void;
  inflateRawSync(
    packed: Uint8Array,
    options: { readonly maxOutputLength: number; readonly chunkSize: number },
  ): Uint8Array;
  crc32?(content: Uint8Array): number;
}
/** What of Node's crypto is used. */
interface Crypto {
  createHash(name: 'sha256'): Hash;
}
interface Hash {
  update(content: Uint8Array | string): Hash;
  digest(form: 'base64url'): string;
}
interface NodeProcess {
  readonly getBuiltinModule?: (name: string) => unknown;
}

/** Found without an import, so that no page asks for it. */
const builtIn = (name: string): unknown =>
  (globalThis as { readonly process?: NodeProcess }).process?.getBuiltinModule?.(name) ?? null;
const zlib = builtIn('node:zlib') as Zlib | null;

/** Bytes that zlib gives out at once. */
const CHUNK = 1 << 18;

export interface Deflated {
  readonly bytes: Uint8Array;
  /** Of the content. */
  readonly crc: number;
}

export const deflate = (content: Uint8Array): Promise<Deflated> =>
  zlib ? deflateInNode(zlib, content) : deflateInStream(content);

async function deflateInNode({ deflateRaw }: Zlib, content: Uint8Array): Promise<Deflated> {
  const bytes = await new Promise<Uint8Array>((resolve, reject) =>
    deflateRaw(content, { chunkSize: CHUNK }, (error, result) => (error ? reject(error) : resolve(result))),
  );
  return { bytes, crc: crc32(content) };
}

/**
 * Asked for gzip the stream counts the checksum along the way: 10 bytes stand before the compressed ones, checksum and
 * size (8 bytes) behind. Source: RFC 1952, 2.3.
 */
async function deflateInStream(content: Uint8Array): Promise<Deflated> {
  const gzip = new CompressionStream('gzip');
  const writer = gzip.writable.getWriter();
  const written = writeInPieces(writer, content as Uint8Array<ArrayBuffer>).then(() => writer.close());
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
  return { bytes: whole.subarray(10, end), crc: viewOf(whole).getUint32(end, true) };
}

/** Bytes that a stream compresses in one go, on the page's own thread: some 30 ms. */
const PIECE = 1 << 20;

async function writeInPieces(writer: WritableStreamDefaultWriter, content: Uint8Array<ArrayBuffer>): Promise<void> {
  for (let at = 0; at < content.length; at += PIECE) {
    await writer.write(content.subarray(at, at + PIECE));
    // The page answers in between.
    if (content.length > PIECE) await new Promise((resume) => setTimeout(resume));
  }
}

/** What a packed part must come out as. */
export interface Declared {
  readonly crc: number;
  readonly size: number;
}

/** Unpacks. Stops as soon as there is more than declared; throws RangeError when it is not what is declared. */
export function inflate(packed: Uint8Array, part: Declared): Promise<Uint8Array> {
  if (isNothing(packed, part)) return Promise.resolve(new Uint8Array());
  return zlib ? inflateInNode(zlib, packed, part) : inflateInStream(packed, part);
}

/** Some programs write an empty part as deflated to no bytes at all: no stream of that kind, and opened everywhere. */
const isNothing = (packed: Uint8Array, { size }: Declared): boolean => packed.length === 0 && size === 0;

/** Streams unpack in their own time. */
export const canInflateAtOnce = zlib !== null;

/** The same at once; null where the platform cannot. */
export const inflateAtOnce = (packed: Uint8Array, part: Declared): Uint8Array | null =>
  isNothing(packed, part) ? new Uint8Array() : zlib && inflateWithZlib(zlib, packed, part);

// A promise also for what goes wrong.
const inflateInNode = async (node: Zlib, packed: Uint8Array, part: Declared): Promise<Uint8Array> =>
  inflateWithZlib(node, packed, part);

function inflateWithZlib({ inflateRawSync }: Zlib, packed: Uint8Array, part: Declared): Uint8Array {
  // Nothing may come out, but zlib takes no limit of 0. In one piece it needs not be put together.
  const limits = { maxOutputLength: Math.max(1, part.size), chunkSize: Math.max(64, part.size) };
  const content = inflateRawSync(packed, limits);
  if (content.length !== part.size) throw new RangeError(`${content.length} bytes where ${part.size} are declared`);
  if (crc32(content) !== part.crc) throw new RangeError('checksum differs');
  return new Uint8Array(content.buffer, content.byteOffset, content.length);
}

/** Given a gzip made of the part the stream compares the checksum along the way. */
async function inflateInStream(packed: Uint8Array, { crc, size }: Declared): Promise<Uint8Array> {
  const gzip = new Uint8Array(GZIP_HEAD.length + packed.length + 8);
  gzip.set(GZIP_HEAD);
  gzip.set(packed, GZIP_HEAD.length);
  viewOf(gzip).setUint32(gzip.length - 8, crc, true);
  viewOf(gzip).setUint32(gzip.length - 4, size, true);
  const stream = new DecompressionStream('gzip');
  const writer = stream.writable.getWriter();
  // What goes wrong is told by the reading side.
  writer
    .write(gzip)
    .then(() => writer.close(), nothing)
    .catch(nothing);
  const content = new Uint8Array(size);
  const reader = stream.readable.getReader();
  let length = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      if (length + next.value.length > size) throw new RangeError('more bytes than declared');
      content.set(next.value, length);
      length += next.value.length;
    }
  } catch (error) {
    await reader.cancel().catch(nothing);
    throw new RangeError(error instanceof Error ? error.message : String(error));
  }
  if (length !== size) throw new RangeError(`${length} bytes where ${size} are declared`);
  return content;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const GZIP_HEAD = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff];
const nothing = (): void => undefined;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

export function crc32(bytes: Uint8Array): number {
  if (zlib?.crc32) return zlib.crc32(bytes);
  let crc = ~0;
  for (let i = 0; i < bytes.length; i++) crc = CRC_TABLE[(crc ^ bytes[i]!) & 0xff]! ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** The SHA-256 of the pieces, one after the other; null where the platform has none at hand. */
export function digestOf(pieces: Iterable<Uint8Array | string>): string | null {
  const crypto = builtIn('node:crypto') as Crypto | null;
  if (!crypto) return null;
  const hash = crypto.createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('base64url');
}
