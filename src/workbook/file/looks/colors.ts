import { resolveThemeColor } from 'hucre/ooxml';

export interface StoredColor {
  readonly rgb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

/** The 64 colours of the old palette from number 0. Source: ECMA-376 part 1, 18.8.27 (indexedColors). */
const BASIC = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
const PALETTE = [
  ...BASIC,
  ...BASIC,
  '800000',
  '008000',
  '000080',
  '808000',
  '800080',
  '008080',
  'C0C0C0',
  '808080',
  '9999FF',
  '993366',
  'FFFFCC',
  'CCFFFF',
  '660066',
  'FF8080',
  '0066CC',
  'CCCCFF',
  '000080',
  'FF00FF',
  'FFFF00',
  '00FFFF',
  '800080',
  '800000',
  '008080',
  '0000FF',
  '00CCFF',
  'CCFFFF',
  'CCFFCC',
  'FFFF99',
  '99CCFF',
  'FF99CC',
  'CC99FF',
  'FFCC99',
  '3366FF',
  '33CCCC',
  '99CC00',
  'FFCC00',
  'FF9900',
  'FF6600',
  '666699',
  '969696',
  '003366',
  '339966',
  '003300',
  '333300',
  '993300',
  '993366',
  '333399',
  '333333',
];

/** '#RRGGBB', or undefined for the automatic colour. `theme` lists the colours in the order of the theme part. */
export function colorOf(color: StoredColor | undefined, theme: readonly string[]): string | undefined {
  if (color === undefined) return undefined;
  if (color.rgb !== undefined) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color.indexed !== undefined)
    return PALETTE[color.indexed] === undefined ? undefined : `#${PALETTE[color.indexed]}`;
  if (color.theme === undefined || theme.length === 0) return undefined;
  // The first four are counted light before dark, the theme part lists dark before light.
  const index = color.theme < 4 ? color.theme ^ 1 : color.theme;
  return `#${resolveThemeColor([...theme], index, color.tint).toUpperCase()}`;
}
