import { unzlibSync, zlibSync } from 'fflate';

/**
 * Makes a screenshot small enough for a document: at most 256 colours, as a picture of a page has few besides the soft
 * edges of its letters, and packed as tightly as zlib can. In and out: the bytes of a PNG, 8 bits a channel, not
 * interlaced.
 */
export function smallPng(png: Uint8Array): Uint8Array {
  const { width, height, channels, pixels } = decode(png);
  const colors = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += channels) {
    const color = colorAt(pixels, at);
    colors.set(color, (colors.get(color) ?? 0) + 1);
  }
  const palette = paletteOf(colors);
  const places = new Map(palette.map((color, place) => [color, place]));
  const rows = new Uint8Array((width + 1) * height);
  for (let row = 0, at = 0; row < height; row++)
    for (let column = 0; column < width; column++, at += channels) {
      const color = colorAt(pixels, at);
      const place = places.get(color) ?? nearest(palette, color);
      places.set(color, place);
      rows[row * (width + 1) + column + 1] = place;
    }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 3, 0, 0, 0], 8);
  const table = Uint8Array.from(palette.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]));
  const parts = [
    chunk('IHDR', header),
    chunk('PLTE', table),
    chunk('IDAT', zlibSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ];
  return Uint8Array.from([...SIGNATURE, ...parts.flatMap((part) => [...part])]);
}

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
const colorAt = (pixels: Uint8Array, at: number): number =>
  (pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!;

/**
 * The colours that pixels have most, then those that would be missed most: many pixels, far from every colour there is.
 */
function paletteOf(colors: ReadonlyMap<number, number>): number[] {
  const ranked = [...colors].sort((a, b) => b[1] - a[1]);
  const palette = ranked.slice(0, 96).map(([color]) => color);
  const rest = ranked.slice(96).map(([color, pixels]) => ({
    color,
    pixels,
    distance: Math.min(...palette.map((other) => distanceOf(color, other))),
  }));
  while (palette.length < 256 && rest.length > 0) {
    const most = rest.reduce(
      (best, one, at) => (one.pixels * one.distance > rest[best]!.pixels * rest[best]!.distance ? at : best),
      0,
    );
    const { color } = rest.splice(most, 1)[0]!;
    palette.push(color);
    for (const one of rest) one.distance = Math.min(one.distance, distanceOf(one.color, color));
  }
  return palette;
}

const distanceOf = (a: number, b: number): number =>
  [16, 8, 0].reduce((sum, shift) => sum + (((a >> shift) & 255) - ((b >> shift) & 255)) ** 2, 0);

function nearest(palette: readonly number[], color: number): number {
  let best = 0;
  let least = Infinity;
  palette.forEach((other, place) => {
    const distance = distanceOf(color, other);
    if (distance < least) [best, least] = [place, distance];
  });
  return best;
}

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly channels: 3 | 4;
  readonly pixels: Uint8Array;
}

function decode(png: Uint8Array): Pixels {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const data: number[] = [];
  for (let at = 8; at < png.length;) {
    const length = view.getUint32(at);
    if (String.fromCharCode(...png.subarray(at + 4, at + 8)) === 'IDAT')
      for (const byte of png.subarray(at + 8, at + 8 + length)) data.push(byte);
    at += length + 12;
  }
  const channels = png[25] === 6 ? 4 : 3;
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const raw = unzlibSync(Uint8Array.from(data));
  const stride = width * channels;
  const pixels = new Uint8Array(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = raw[row * (stride + 1)]!;
    for (let index = 0; index < stride; index++) {
      const at = row * stride + index;
      const left = index < channels ? 0 : pixels[at - channels]!;
      const above = row === 0 ? 0 : pixels[at - stride]!;
      const corner = row === 0 || index < channels ? 0 : pixels[at - stride - channels]!;
      pixels[at] =
        raw[row * (stride + 1) + index + 1]! +
        [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter]!;
    }
  }
  return { width, height, channels, pixels };
}

/** PNG specification, 9.4. */
function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

function chunk(name: string, data: Uint8Array): Uint8Array {
  const part = new Uint8Array(data.length + 12);
  const view = new DataView(part.buffer);
  view.setUint32(0, data.length);
  part.set(
    [...name].map((letter) => letter.charCodeAt(0)),
    4,
  );
  part.set(data, 8);
  let crc = 0xffffffff;
  for (const byte of part.subarray(4, data.length + 8)) crc = CRC[(crc ^ byte) & 255]! ^ (crc >>> 8);
  view.setUint32(data.length + 8, (crc ^ 0xffffffff) >>> 0);
  return part;
}
