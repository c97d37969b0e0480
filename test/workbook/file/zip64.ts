/** The zip with its directory written as tools do that always use zip64: sizes, places and counts stand in fields of 8 bytes. */
export function asZip64(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  const start = view.getUint32(end + 16, true);
  const count = view.getUint16(end + 10, true);
  const out: number[] = [...zip.subarray(0, start)];
  const wide = (value: number): void => {
    const eight = new Uint8Array(8);
    new DataView(eight.buffer).setBigUint64(0, BigInt(value), true);
    out.push(...eight);
  };
  for (let i = 0, at = start; i < count; i++) {
    const nameLength = view.getUint16(at + 28, true);
    const entry = zip.slice(at, at + 46);
    const copy = new DataView(entry.buffer);
    for (const field of [20, 24, 42]) copy.setUint32(field, 0xffffffff, true);
    copy.setUint16(30, 4 + 5 + 4 + 24, true);
    // Another program's extra field stands before the one that counts.
    out.push(...entry, ...zip.subarray(at + 46, at + 46 + nameLength), 0x55, 0x54, 5, 0, 1, 0, 0, 0, 0, 1, 0, 24, 0);
    for (const field of [24, 20, 42]) wide(view.getUint32(at + field, true));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  const record = out.length;
  out.push(0x50, 0x4b, 6, 6);
  wide(44);
  out.push(45, 0, 45, 0, ...Array<number>(8).fill(0));
  [count, count, record - start, start].forEach(wide);
  out.push(0x50, 0x4b, 6, 7, 0, 0, 0, 0);
  wide(record);
  out.push(1, 0, 0, 0, 0x50, 0x4b, 5, 6, 0, 0, 0, 0, ...Array<number>(12).fill(0xff), 0, 0);
  return Uint8Array.from(out);
}
