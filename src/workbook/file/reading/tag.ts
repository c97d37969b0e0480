const code = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0));
/** Names of elements and attributes, as bytes. */
export const NAME = {
  row: code('row'),
  c: code('c'),
  v: code('v'),
  f: code('f'),
  is: code('is'),
  t: code('t'),
  r: code('r'),
  s: code('s'),
  si: code('si'),
} as const;
/** Kinds of cells, and of formulas, as nearly all attributes of text name them. */
const KINDS = ['inlineStr', 's', 'n', 'str', 'b', 'e', 'shared'].map((text) => ({ text, name: code(text) }));
const [TAB, LINE_FEED, RETURN, SPACE, QUOTE, APOSTROPHE, SLASH, LESS, EQUALS, GREATER] = [
  9, 10, 13, 32, 34, 39, 47, 60, 61, 62,
] as const;

const isSpace = (byte: number | undefined): boolean =>
  byte === SPACE || byte === LINE_FEED || byte === RETURN || byte === TAB;

export function skipSpace(bytes: Uint8Array, at: number): number {
  while (isSpace(bytes[at])) at += 1;
  return at;
}

export function textEnd(bytes: Uint8Array, at: number): number {
  while (at < bytes.length && bytes[at] !== LESS) at += 1;
  return at;
}

/** One tag as it stands in the bytes; it is used again and again. Names hold no prefix, attributes are few. */
export class Tag {
  end = 0;
  isClosing = false;
  isEmpty = false;
  private nameStart = 0;
  private nameEnd = 0;
  /** Start and end of name and value, four numbers an attribute; those from `count` on are of an earlier tag. */
  private readonly places: number[] = [];
  private count = 0;
  private found = -1;

  constructor(
    readonly bytes: Uint8Array,
    private readonly limit: number,
  ) {}

  /** Reads the tag at that place; false when there is none, or none of the plain kind. */
  read(at: number): boolean {
    const { bytes, places } = this;
    if (at >= this.limit || bytes[at] !== LESS) return false;
    this.isClosing = bytes[at + 1] === SLASH;
    this.isEmpty = false;
    this.count = 0;
    this.nameStart = at += this.isClosing ? 2 : 1;
    while (isName(bytes[at])) at += 1;
    this.nameEnd = at;
    if (this.nameEnd === this.nameStart) return false;
    for (;;) {
      at = skipSpace(bytes, at);
      if (bytes[at] === GREATER) break;
      if (bytes[at] === SLASH && bytes[at + 1] === GREATER) {
        this.isEmpty = true;
        at += 1;
        break;
      }
      const start = at;
      while (at < this.limit && bytes[at] !== EQUALS && !isSpace(bytes[at]) && bytes[at] !== GREATER) at += 1;
      const nameEnd = at;
      at = skipSpace(bytes, at);
      if (bytes[at] !== EQUALS || nameEnd === start) return false;
      at = skipSpace(bytes, at + 1);
      const quote = bytes[at];
      if (quote !== QUOTE && quote !== APOSTROPHE) return false;
      const valueStart = at + 1;
      for (at = valueStart; at < this.limit && bytes[at] !== quote;) at += 1;
      if (at >= this.limit) return false;
      const place = this.count;
      places[place] = start;
      places[place + 1] = nameEnd;
      places[place + 2] = valueStart;
      places[place + 3] = at;
      this.count = place + 4;
      at += 1;
    }
    this.end = at + 1;
    return true;
  }

  is(name: readonly number[]): boolean {
    return same(this.bytes, this.nameStart, this.nameEnd, name);
  }

  /** Tells whether the tag has the attribute; its value is asked for next. */
  has(name: readonly number[]): boolean {
    const { places, bytes } = this;
    for (let at = 0; at < this.count; at += 4)
      if (same(bytes, places[at]!, places[at + 1]!, name)) {
        this.found = at;
        return true;
      }
    return false;
  }

  /** The whole number in the attribute that was just found; NaN for anything else. */
  numberOf(name: readonly number[]): number {
    if (!this.has(name)) return NaN;
    return digits(this.bytes, this.places[this.found + 2]!, this.places[this.found + 3]!);
  }

  textOf(name: readonly number[]): string {
    if (!this.has(name)) return '';
    const from = this.places[this.found + 2]!;
    const to = this.places[this.found + 3]!;
    for (const { text, name: letters } of KINDS) if (same(this.bytes, from, to, letters)) return text;
    return String.fromCharCode(...this.bytes.subarray(from, to));
  }

  /** The column of an address, counted from zero; NaN when it is none in the row of that number. */
  columnOf(name: readonly number[], row: number): number {
    if (!this.has(name)) return NaN;
    const { bytes, places } = this;
    const end = places[this.found + 3]!;
    let at = places[this.found + 2]!;
    let column = 0;
    for (; at < end; at++) {
      const letter = bytes[at]! & ~0x20;
      if (letter < 65 || letter > 90) break;
      column = column * 26 + letter - 64;
    }
    return digits(bytes, at, end) === row ? column - 1 : NaN;
  }
}

const isName = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90));

function same(bytes: Uint8Array, from: number, to: number, name: readonly number[]): boolean {
  if (to - from !== name.length) return false;
  for (let at = 0; at < name.length; at++) if (bytes[from + at] !== name[at]) return false;
  return true;
}

/** The whole number that these digits are; NaN for anything else. */
export function digits(bytes: Uint8Array, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = bytes[at]! - 48;
    if (digit < 0 || digit > 9) return NaN;
    number = number * 10 + digit;
  }
  return to > from ? number : NaN;
}
