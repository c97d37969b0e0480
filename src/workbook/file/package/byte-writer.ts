const SMALL = 1 << 16;
/** More room than this is given back. */
const LARGE = 1 << 25;
/** Copying fewer bytes one by one is quicker. */
const FEW = 64;
const MOST_DIGITS = 16;
/** A character takes at most three bytes in UTF-8, a pair of surrogates four for two. */
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
    this.make(MOST_DIGITS);
    const { bytes } = this;
    let length = 1;
    for (let rest = value; rest >= 10; rest = Math.floor(rest / 10)) length += 1;
    let at = (this.end += length);
    for (let rest = value; length > 0; length -= 1, rest = Math.floor(rest / 10)) bytes[--at] = 48 + (rest % 10);
  }

  /** Any text, as UTF-8. By hand: asking TextEncoder costs an object a text. Half a pair of surrogates becomes U+FFFD. */
  text(text: string): void {
    const { length } = text;
    this.make(length * MOST_BYTES);
    const { bytes } = this;
    let at = this.end;
    for (let index = 0; index < length; index++) {
      let code = text.charCodeAt(index);
      if (code < 0x80) {
        bytes[at++] = code;
        continue;
      }
      if (code < 0x800) bytes[at++] = 0xc0 | (code >> 6);
      else {
        if (code >= 0xd800 && code < 0xe000) code = pairAt(text, index);
        if (code > 0xffff) {
          index += 1;
          bytes[at++] = 0xf0 | (code >> 18);
          bytes[at++] = 0x80 | ((code >> 12) & 0x3f);
        } else bytes[at++] = 0xe0 | (code >> 12);
        bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
      }
      bytes[at++] = 0x80 | (code & 0x3f);
    }
    this.end = at;
  }

  /**
   * The same for a text without any of the letters that `unusual` marks by their number, and without surrogates. False,
   * and nothing is written, for any other text.
   */
  usual(text: string, unusual: Uint8Array): boolean {
    const { length } = text;
    this.make(length * MOST_BYTES);
    const { bytes } = this;
    let at = this.end;
    for (let index = 0; index < length; index++) {
      const code = text.charCodeAt(index);
      if (code < 0x80) {
        if (unusual[code] === 1) return false;
        bytes[at++] = code;
        continue;
      }
      if (code < 0x800) bytes[at++] = 0xc0 | (code >> 6);
      else {
        if ((code >= 0xd800 && code < 0xe000) || code >= 0xfffe) return false;
        bytes[at++] = 0xe0 | (code >> 12);
        bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
      }
      bytes[at++] = 0x80 | (code & 0x3f);
    }
    this.end = at;
    return true;
  }

  /** Bytes as they are; a few at a time. */
  add(other: Uint8Array): void {
    const { length } = other;
    this.make(length);
    const { bytes } = this;
    let at = this.end;
    if (length > FEW) bytes.set(other, at);
    else for (let index = 0; index < length; index++) bytes[at++] = other[index]!;
    this.end += length;
  }

  /** Begins anew in the same room, when what was written is not needed any more. */
  clear(): void {
    this.end = 0;
    if (this.bytes.length > LARGE) this.bytes = new Uint8Array(SMALL);
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

/** The letter that a pair of surrogates stands for; U+FFFD for half of one. */
function pairAt(text: string, index: number): number {
  const code = text.codePointAt(index)!;
  return code > 0xffff ? code : 0xfffd;
}
