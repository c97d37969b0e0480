import { a1 } from '../../model/address';
import { sameCharts } from '../../model/sheet-spec';
import { isError, valueAt, type CellValue, type Grid } from '../../model/grid';
import type { SheetSpec } from '../../model/sheet-spec';

/** What `read` would give for a sheet that holds exactly the spec: to compare and to read both in one way. */
export function gridOfSpec(spec: SheetSpec): Grid {
  const width = spec.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const formulaTexts = new Map<string, string>();
  const values: CellValue[][] = [];
  const formats: string[][] = [];
  for (const [row, { cells }] of spec.rows.entries()) {
    const [rowValues, rowFormats] = [new Array<CellValue>(width).fill(null), new Array<string>(width).fill('General')];
    for (const [column, cell] of cells.entries()) {
      if (!cell) continue;
      if (cell.value !== '') rowValues[column] = cell.value;
      if (cell.format !== undefined) rowFormats[column] = cell.format;
      if (cell.formula !== undefined) formulaTexts.set(a1(row, column), cell.formula);
    }
    values.push(rowValues);
    formats.push(rowFormats);
  }
  return {
    sheet: spec.name,
    visible: true,
    protected: false,
    top: 0,
    left: 0,
    values,
    formats,
    formulas: new Set(formulaTexts.keys()),
    formulaTexts,
    merges: spec.merges,
    tag: spec.tag,
    ...(spec.charts?.length && { charts: spec.charts }),
  };
}

/**
 * True when the sheet already shows every value, formula and chart of the spec and nothing else: then it is not written.
 */
export function holdsAlready(grid: Grid, spec: SheetSpec): boolean {
  if (!sameCharts(grid.charts, spec.charts)) return false;
  const wanted = gridOfSpec(spec);
  const rows = Math.max(wanted.values.length, grid.top + grid.values.length);
  const columns = Math.max(wanted.values[0]?.length ?? 0, grid.left + (grid.values[0]?.length ?? 0));
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      if (!sameValue(valueAt(wanted, row, column), valueAt(grid, row, column))) return false;
  return [...wanted.formulas].every(
    (place) => grid.formulas.has(place) && sameFormula(wanted.formulaTexts?.get(place), grid.formulaTexts?.get(place)),
  );
}

/**
 * A spreadsheet program writes a formula in its own way: without quotes that a name needs not, with or without spaces.
 */
function sameFormula(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b || bareFormula(a) === bareFormula(b);
}
const bareFormula = (formula: string): string => formula.replace(/[\s']|_xlfn\./g, '').toUpperCase();

/** Line breaks may come back as \r\n; sums that Excel made differ in the last binary digit. */
function sameValue(a: CellValue, b: CellValue): boolean {
  if (a === b) return true;
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) < 1e-9 * Math.max(1, Math.abs(a));
  return textOf(a) === textOf(b) && typeof (a ?? '') === typeof (b ?? '');
}

/** Letters that were parted from their accents, as some programs of macOS write them. */
const PARTED = /[\u0300-\u036f]/;

/** A cell's value as text, as it is compared and carried; blank is ''. */
export function textOf(value: CellValue): string {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const plain = String(value);
  const text = PARTED.test(plain) ? plain.normalize('NFC') : plain;
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
