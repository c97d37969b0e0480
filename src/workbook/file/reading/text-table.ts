const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Texts of a workbook by their bytes: each distinct one is decoded once and held once, however many cells hold it. A
 * responsibility sheet repeats the words of the plan, and twenty of them repeat each other's. Nothing is kept of the
 * part that a text was read from.
 */
export class TextTable {
  /** Bytes of all texts, one behind the other. */
  private arena = new Uint8Array(1 << 14);
  private end = 0;
  private readonly starts: number[] = [];
  private readonly texts: string[] = [];
  /** Number of a text + 1 by hash; 0 is free. At most half of the places are taken. */
  private places = new Int32Array(1 << 10);
  private hashes: number[] = [];

  /** In: how a text that is met for the first time reads, from the bytes as they stand. */
  constructor(private readonly read: (raw: string) => string) {}

  /** The text of these bytes. Throws TypeError when they are no UTF-8. */
  text(bytes: Uint8Array, from: number, to: number): string {
    let hash = 0x811c9dc5;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
    const mask = this.places.length - 1;
    let place = (hash ^ (hash >>> 15)) & mask;
    for (; this.places[place] !== 0; place = (place + 1) & mask) {
      const number = this.places[place]! - 1;
      if (this.hashes[number] === hash && this.holds(number, bytes, from, to)) return this.texts[number]!;
    }
    return this.add(bytes.subarray(from, to), hash, place);
  }

  private holds(number: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = this.starts[number]!;
    const end = this.starts[number + 1] ?? this.end;
    if (end - start !== to - from) return false;
    for (let at = from; at < to; at++) if (this.arena[start + at - from] !== bytes[at]) return false;
    return true;
  }

  private add(bytes: Uint8Array, hash: number, place: number): string {
    const text = this.read(decoder.decode(bytes));
    if (this.end + bytes.length > this.arena.length) {
      const larger = new Uint8Array(Math.max(this.arena.length * 2, this.end + bytes.length));
      larger.set(this.arena.subarray(0, this.end));
      this.arena = larger;
    }
    this.arena.set(bytes, this.end);
    this.starts.push(this.end);
    this.end += bytes.length;
    this.hashes.push(hash);
    this.places[place] = this.texts.push(text);
    if (this.texts.length * 2 > this.places.length) this.grow();
    return text;
  }

  private grow(): void {
    this.places = new Int32Array(this.places.length * 2);
    const mask = this.places.length - 1;
    this.hashes.forEach((hash, number) => {
      let place = (hash ^ (hash >>> 15)) & mask;
      while (this.places[place] !== 0) place = (place + 1) & mask;
      this.places[place] = number + 1;
    });
  }
}
