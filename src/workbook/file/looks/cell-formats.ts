import { legacyFont } from '../../../model/legacy/encoding';
import { childRoot } from '../package/sheet-part';
import { attribute, childrenOf, parseRoot, type Root } from '../package/xml';

/** What of the looks of cells counts for reading, by position in the style part. */
export interface CellFormats {
  /** Number formats; 'General' where there is none. */
  readonly numbers: readonly string[];
  readonly bold: readonly boolean[];
  /** Fonts of before Unicode: true for one that draws small letters as capitals; null for any other font. */
  readonly oldFonts: readonly (boolean | null)[];
  /** Of cells without a format. */
  readonly isBoldByDefault: boolean;
}

/**
 * Number formats with a fixed id, as Excel shows them in English; those of other languages have ids of their own.
 * Source: ECMA-376 part 1, 18.8.30 (numFmt).
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '$#,##0_);\\($#,##0\\)',
  6: '$#,##0_);[Red]\\($#,##0\\)',
  7: '$#,##0.00_);\\($#,##0.00\\)',
  8: '$#,##0.00_);[Red]\\($#,##0.00\\)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
};

const NONE: CellFormats = { numbers: [], bold: [], oldFonts: [], isBoldByDefault: false };

/** In: the style part, null where the workbook has none. Throws XmlError for a broken part. */
export function cellFormats(part: string | null): CellFormats {
  if (part === null) return NONE;
  const styles = parseRoot(part);
  const own = new Map(
    itemsOf(styles, 'numFmts', 'numFmt').map((xml) => [
      Number(attribute(xml, 'numFmtId')),
      attribute(xml, 'formatCode') ?? '',
    ]),
  );
  const fontItems = itemsOf(styles, 'fonts', 'font');
  const fonts = fontItems.map(isBoldFont);
  const oldFonts = fontItems.map((font) => legacyFont(nameOfFont(font))?.capitals ?? null);
  const formats = itemsOf(styles, 'cellXfs', 'xf').map((xml) => {
    const [number, font] = [Number(attribute(xml, 'numFmtId') ?? 0), Number(attribute(xml, 'fontId') ?? 0)];
    return {
      number: (number === 0 ? '' : own.get(number) || BUILT_IN[number]) || 'General',
      bold: fonts[font] ?? fonts[0] ?? false,
      oldFont: oldFonts[font] ?? null,
    };
  });
  return {
    numbers: formats.map(({ number }) => number),
    bold: formats.map(({ bold }) => bold),
    oldFonts: formats.map(({ oldFont }) => oldFont),
    isBoldByDefault: fonts[0] ?? false,
  };
}

const itemsOf = (styles: Root, list: string, name: string): readonly string[] => {
  const root = childRoot(styles, list);
  return root ? childrenOf(root, name) : [];
};

const nameOfFont = (font: string): string => {
  const name = childrenOf(parseRoot(font), 'name')[0];
  return (name && attribute(name, 'val')) ?? '';
};

function isBoldFont(font: string): boolean {
  const bold = childrenOf(parseRoot(font), 'b').at(-1);
  return bold !== undefined && !['0', 'false'].includes(attribute(bold, 'val') ?? '');
}
