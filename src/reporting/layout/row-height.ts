/**
 * Heights of rows with wrapped text. Neither Excel's API within one sync nor LibreOffice fits the height of wrapped
 * rows reliably, so they are estimated from the letters of Times New Roman, a little on the large side: an empty line
 * is better than a cut one.
 */

/** Excel's limit, in points. */
export const MAX_ROW_HEIGHT = 409;

/** Pixels of one unit of column width: the widest digit of the default font (Calibri 11) at 96 dpi. */
const PIXELS_A_CHARACTER = 7;
/** Share of a column that text really fills; the rest is padding and the difference between screens and printers. */
const USABLE = 0.97;
const PIXELS_A_POINT = 96 / 72;
/** Line pitch of Times New Roman in Excel: 15.75 points for 12. */
const PITCH = 1.3125;
const BOLD = 1.06;

export interface CellText {
  readonly text: string;
  /** Column width in characters, as in `SheetSpec.columns`. */
  readonly width: number;
  /** Points; 12 when absent. */
  readonly size?: number;
  readonly bold?: boolean;
}

/** The height in points (a quarter of a point exact) that shows every cell's whole text, at most Excel's limit. */
export function rowHeight(cells: readonly CellText[]): number {
  return Math.min(MAX_ROW_HEIGHT, neededHeight(cells));
}

/** As `rowHeight`, without Excel's limit. */
export function neededHeight(cells: readonly CellText[]): number {
  return cells.reduce((most, cell) => Math.max(most, heightOfLines(lineCount(cell), cell.size)), heightOfLines(1));
}

/** As `rowHeight`, for that many lines of 12 points in the cell that has most. */
export const heightOfMost = (lines: number): number => Math.min(MAX_ROW_HEIGHT, heightOfLines(lines));

const heightOfLines = (lines: number, size = 12): number => Math.ceil(lines * size * PITCH * 4) / 4;

/**
 * Lines that a text takes in its column when Excel wraps it at blanks, and breaks words that are longer than a line.
 */
export const lineCount = ({ text, width, size = 12, bold = false }: CellText): number =>
  linesIn(text, roomOf(width, size, bold));

/** The same in a column of which a line holds so many ems (`roomOf`). */
export function linesIn(text: string, room: number): number {
  // No letter is wider than an em: most cells are read no further.
  if (text.length <= room && !text.includes('\n') && !text.includes('\r')) return 1;
  const plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  let lines = 0;
  for (let from = 0; from <= plain.length;) {
    const end = plain.indexOf('\n', from);
    const to = end < 0 ? plain.length : end;
    lines += to - from <= room ? 1 : paragraphLines(plain, from, to, room);
    from = to + 1;
  }
  return lines;
}

/** Ems of text that a line of a column holds, of letters of `size` points. */
export const roomOf = (width: number, size = 12, bold = false): number =>
  (width * PIXELS_A_CHARACTER * USABLE) / (size * PIXELS_A_POINT * (bold ? BOLD : 1));

/** How wide each line of a text would be if it were not wrapped, in ems. */
export const paragraphWidths = (text: string): number[] => (text === '' ? [] : text.split(/\r\n?|\n/).map(widthOf));

/** How wide a text without line breaks is, in ems. */
export function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at)!;
    if (code > 0xffff) at += 1;
    width += letterWidth(code);
  }
  return width;
}

/** One walk over the letters: a run measures some ten million of them, so no word is cut out as a text of its own. */
function paragraphLines(text: string, from: number, to: number, room: number): number {
  let lines = 1;
  let used = 0;
  /** The word that is being read, with the blanks at its end, and without. */
  let whole = 0;
  let visible = 0;
  for (let at = from; at < to; at++) {
    let code = text.charCodeAt(at);
    if (code >= 0xd800 && code < 0xdc00) {
      code = text.codePointAt(at)!;
      if (code > 0xffff) at += 1;
    }
    whole += letterWidth(code);
    if (!isBlank(code)) visible = whole;
    if (at + 1 < to && !endsWord(code, text.charCodeAt(at + 1))) continue;
    if (used > 0 && used + visible > room) {
      lines += 1;
      used = 0;
    }
    if (visible > room) {
      const more = Math.ceil(visible / room) - 1;
      lines += more;
      used = whole - more * room;
    } else used += whole;
    whole = 0;
    visible = 0;
  }
  return lines;
}

const [SPACE, HYPHEN, ZERO, NINE, NO_BREAK_SPACE] = [0x20, 0x2d, 0x30, 0x39, 0xa0];
/**
 * Where a line may end: behind a blank, and behind a hyphen that no digit follows (UAX 14, LB 25). '60/2021/NĐ-CP'
 * stays whole up to its hyphen: LibreOffice does not part numbers behind '/', and Excel's lines were not measured.
 */
export const endsWord = (code: number, next: number): boolean =>
  code === SPACE || (code === HYPHEN && (next < ZERO || next > NINE));
const isBlank = (code: number): boolean => code === SPACE || code === NO_BREAK_SPACE || code === 9;

/**
 * Advance widths of Times New Roman (and of Liberation Serif, made to its measures) in ems. An accented letter is as
 * wide as its base.
 */
const WIDTHS: readonly (readonly [string, number])[] = [
  ["'", 0.18],
  ['|', 0.2],
  [' ,.', 0.25],
  [':;ijlt/\\ì', 0.278],
  ['!fI’‘()[]-r', 0.333],
  ['•', 0.35],
  ['sJ', 0.389],
  ['"', 0.408],
  ['“”acez?', 0.444],
  ['–bdđghknopquvxy0123456789$*_', 0.5],
  ['ơưFPS', 0.556],
  ['+=<>', 0.564],
  ['LTEZ', 0.611],
  ['BCR', 0.667],
  ['DĐGHKNOQUVXYAƠw', 0.722],
  ['Ưm&', 0.778],
  ['%', 0.833],
  ['M', 0.889],
  ['@W', 0.944],
];
const LETTERS = new Map(WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)));

/**
 * Widths by code point as they are met, up to the last letters of Latin: to look one up in a map and take its accents
 * off costs ten times as much.
 */
const met = new Float64Array(0x2100).fill(-1);

function letterWidth(code: number): number {
  if (code >= met.length) return measure(String.fromCodePoint(code));
  const width = met[code]!;
  return width < 0 ? (met[code] = measure(String.fromCodePoint(code))) : width;
}

function measure(letter: string): number {
  const base = letter.normalize('NFD')[0]!;
  const width = LETTERS.get(letter) ?? LETTERS.get(base);
  // ơ and ư come apart into o, u and a horn; anything else unknown (CJK, emoji) is a full em.
  return width ?? (/\p{M}/u.test(letter) ? 0 : 1);
}
