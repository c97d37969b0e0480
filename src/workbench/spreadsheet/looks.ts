import type { IStyleData } from '@univerjs/presets';
import type { ViewCell, ViewStyle } from '../../workbook/file/view';

/**
 * A cell's look as Univer draws it. Univer's enums are written as their numbers, because this file is also read where
 * Univer's modules cannot be loaded (tests in Node).
 */
const HORIZONTAL = { left: 1, center: 2, right: 3, justify: 4 } as const;
const VERTICAL = { top: 1, center: 2, bottom: 3 } as const;
const WRAP = 3;
const YES = 1;

/** Excel's border styles → Univer's BorderStyleTypes. */
const BORDERS: Readonly<Record<string, number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};

/** Of a cell whose file says nothing: Excel's own default font. */
export const DEFAULT_LOOK: IStyleData = { ff: 'Calibri', fs: 11, vt: VERTICAL.bottom };

/** Looks that were met, by style and format: the cells of a sheet share a few style objects. */
const met = new WeakMap<ViewStyle, Map<string, IStyleData>>();
const PLAIN: ViewStyle = {};

/**
 * In: a cell of the file. Out: its look, the same object for cells that share style and format; undefined for a cell
 * that looks like the default.
 */
export function lookOf({ style = PLAIN, format }: Pick<ViewCell, 'style' | 'format'>): IStyleData | undefined {
  const looks = met.get(style) ?? new Map<string, IStyleData>();
  met.set(style, looks);
  const look = looks.get(format) ?? { ...styleLook(style), ...(format !== 'General' && { n: { pattern: format } }) };
  looks.set(format, look);
  return Object.keys(look).length > 0 ? look : undefined;
}

function styleLook(style: ViewStyle): IStyleData {
  return {
    ...(style.font !== undefined && { ff: style.font }),
    ...(style.size !== undefined && { fs: style.size }),
    ...(style.bold && { bl: YES }),
    ...(style.italic && { it: YES }),
    ...(style.underline && { ul: { s: YES } }),
    ...(style.color !== undefined && { cl: { rgb: style.color } }),
    ...(style.fill !== undefined && { bg: { rgb: style.fill } }),
    ...(style.horizontal && { ht: HORIZONTAL[style.horizontal] }),
    ...(style.vertical && { vt: VERTICAL[style.vertical] }),
    ...(style.wrap && { tb: WRAP }),
    ...(style.borders && { bd: borders(style.borders) }),
  };
}

function borders(sides: NonNullable<ViewStyle['borders']>): IStyleData['bd'] {
  const side = (name: keyof typeof sides) => {
    const border = sides[name];
    return border && { s: BORDERS[border.style] ?? 1, cl: { rgb: border.color ?? '#000000' } };
  };
  return { t: side('top'), r: side('right'), b: side('bottom'), l: side('left') };
}
