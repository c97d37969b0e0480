import type { CellValue, Grid } from '../../model/grid';
import type { LegacyTexts } from '../../model/plan';

/**
 * Letters that look like Đ and đ and are others: Ð and ð of Icelandic, Ɖ and ɖ of African languages. Old keyboards and converters
 * write them; no Vietnamese text means them.
 */
const LIKE_D = /[\u00d0\u00f0\u0189\u0256]/;
const EACH_LIKE_D = new RegExp(LIKE_D, 'g');
const D: Readonly<Record<string, string>> = { '\u00d0': 'Đ', '\u0189': 'Đ', '\u00f0': 'đ', '\u0256': 'đ' };

/** Excel shows and keeps no more digits: what a fill series made of 2.3 + 0.1 is 2.4 to it. */
const DIGITS = 15;

/**
 * The grids as a reader sees them: text of before Unicode converted, letters that look like Đ read as Đ, numbers with the digits
 * that Excel shows. A grid in which there is nothing of the kind is given as it is; sheets of ours are.
 */
export function withPlainLetters(grids: readonly Grid[], legacy: readonly LegacyTexts[]): readonly Grid[] {
  const converted = new Map<string, Map<string, string>>();
  for (const { sheet, cells } of legacy)
    for (const { at, after } of cells) {
      const own = converted.get(sheet) ?? new Map<string, string>();
      converted.set(sheet, own.set(`${at.row},${at.column}`, after));
    }
  return grids.map((grid) => (grid.tag === null ? plainGrid(grid, converted.get(grid.sheet)) : grid));
}

function plainGrid(grid: Grid, converted: ReadonlyMap<string, string> | undefined): Grid {
  let isSame = true;
  const values = grid.values.map((row, r) => {
    let plain: CellValue[] | null = null;
    row.forEach((value, c) => {
      const read = converted?.get(`${grid.top + r},${grid.left + c}`) ?? plainValue(value);
      if (read !== value) (plain ??= [...row])[c] = read;
    });
    if (plain) isSame = false;
    return plain ?? row;
  });
  return isSame ? grid : { ...grid, values };
}

function plainValue(value: CellValue): CellValue {
  // Nearly all cells stay as they are: a look costs less than a replacement that finds nothing.
  if (typeof value === 'string') return LIKE_D.test(value) ? value.replace(EACH_LIKE_D, (letter) => D[letter]!) : value;
  // A number that is written with fewer letters has no more digits than that.
  if (typeof value !== 'number' || Number.isInteger(value) || String(value).length <= DIGITS) return value;
  return Number(value.toPrecision(DIGITS));
}
