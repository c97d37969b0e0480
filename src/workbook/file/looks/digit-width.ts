/**
 * Width of a digit as a share of the letter's height, for the fonts that Vietnamese offices type in and Excel begins
 * with.
 */
const DIGITS: Readonly<Record<string, number>> = {
  'times new roman': 0.5,
  'liberation serif': 0.5,
  '.vntime': 0.5,
  calibri: 0.507,
  'aptos narrow': 0.5,
  aptos: 0.561,
  arial: 0.556,
  cambria: 0.554,
  tahoma: 0.546,
  'segoe ui': 0.539,
  verdana: 0.636,
};
const USUAL = 0.507;
const PIXELS_A_POINT = 96 / 72;

/**
 * Pixels at 96 dots an inch that a digit of the workbook's default font takes: the unit in which the file counts widths
 * of columns. 7 for Calibri 11, 8 for Times New Roman 12. Source: ECMA-376 part 1, 18.3.1.13 (col).
 */
export function digitPixels(
  font: { readonly name?: string | undefined; readonly size?: number | undefined } | undefined,
): number {
  const share = DIGITS[font?.name?.toLowerCase() ?? ''] ?? USUAL;
  return Math.max(1, Math.round(share * (font?.size ?? 11) * PIXELS_A_POINT));
}

/**
 * Our widths are in characters of seven pixels, with five pixels of padding beside them, whatever the workbook's font.
 */
const OUR_DIGIT = 7;
const PADDING = 5;

/** A width of ours as a file counts it whose default font has digits of so many pixels, padding included. */
export const toFileWidth = (characters: number, digit: number): number => (characters * OUR_DIGIT + PADDING) / digit;

/** A width as the file counts it in characters of ours. */
export const fromFileWidth = (width: number, digit: number): number =>
  Math.max(0, (width * digit - PADDING) / OUR_DIGIT);
