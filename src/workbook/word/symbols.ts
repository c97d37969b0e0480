/**
 * Signs of the symbol fonts that stand in bullets and check boxes, by font and place. The private places F000 to F0FF are those of
 * the font itself. Source: the fonts' own tables as published by Microsoft.
 */
const SIGNS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: { 0x2d: '-', 0xb7: '•', 0xa3: '≤', 0xb3: '≥', 0xb4: '×', 0xb8: '÷', 0xae: '→', 0xde: '⇒' },
  wingdings: {
    0x6c: '●',
    0x6e: '■',
    0x6f: '□',
    0x71: '❑',
    0x75: '◆',
    0x76: '❖',
    0x9f: '•',
    0xa7: '▪',
    0xa8: '◻',
    0xd8: '➢',
    0xe0: '→',
    0xe8: '➔',
    0xf0: '⇨',
    0xfb: '✗',
    0xfc: '✓',
    0xfd: '☒',
    0xfe: '☑',
  },
  'wingdings 2': { 0x4f: '✗', 0x50: '✓', 0x51: '☒', 0x52: '☑', 0xa3: '□' },
  'courier new': { 0x6f: 'o' },
};
/** What every reader takes for a bullet. */
const BULLET = '•';

/** The sign that a symbol font shows for a character, in Unicode; `unknown` for one that is not listed. */
export function signOf(font: string, code: number, unknown = '�'): string {
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  return SIGNS[font.toLowerCase()]?.[place] ?? unknown;
}

const PRIVATE = /[\uf000-\uf0ff]/gu;
const isSymbolFont = (font: string): boolean => Object.hasOwn(SIGNS, font.toLowerCase()) || /^webdings$/iu.test(font);

/** A list's bullet in Unicode: the sign that is seen, or a round one for signs that only a font has. */
export function bulletOf(text: string, font: string | undefined): string {
  const own = font !== undefined && isSymbolFont(font) ? font : 'symbol';
  const seen = text.replace(PRIVATE, (sign) => signOf(own, sign.charCodeAt(0), BULLET));
  if (seen !== text || font === undefined || !isSymbolFont(font)) return seen;
  return [...text].map((letter) => signOf(font, letter.charCodeAt(0), letter)).join('');
}
