const encoder = new TextEncoder();
const SMALL = 1 << 16;
/** A character takes at most three bytes in UTF-8, a pair of surrogates four. */
const MOST_BYTES = 3;

/** Bytes that grow as they are written: a sheet of a large plan has millions of them, and no text of it is ever whole. */
export class ByteWriter {
  private bytes = new Uint8Array(SMALL);
  private end = 0;

  /** Text of plain letters (below 128), as names, numbers and addresses are. */
  ascii(text: string): void {
    const { length } = text;
    this.make(length);
    const { bytes } = this;
    let at = this.end;
    for (let index = 0; index < length; index++) bytes[at++] = text.charCodeAt(index);
    this.end = at;
  }

  /** A whole number from 0 on. */
  number(value: number): void {
    if (value >= 10) this.number(Math.floor(value / 10));
    this.make(1);
    this.bytes[this.end++] = 48 + (value % 10);
  }

  text(text: string): void {
    this.make(text.length * MOST_BYTES);
    this.end += encoder.encodeInto(text, this.bytes.subarray(this.end)).written;
  }

  add(other: Uint8Array): void {
    this.make(other.length);
    this.bytes.set(other, this.end);
    this.end += other.length;
  }

  /** What was written, as long as nothing more is. */
  written(): Uint8Array {
    return this.bytes.subarray(0, this.end);
  }

  private make(room: number): void {
    if (this.end + room <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.end + room));
    larger.set(this.bytes.subarray(0, this.end));
    this.bytes = larger;
  }
}
