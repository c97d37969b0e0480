import type { Cell, Sheet } from 'hucre/xlsx';
import { a1 } from '../../../model/address';
import { isDateFormat } from '../../../model/date-system';
import { UNCALCULATED, type Area, type CellValue, type ChartSpec, type Grid, type SheetTag } from '../../../model/grid';
import { legacyFont } from '../../../model/legacy/encoding';
import { boldRows } from '../../bold-rows';

/** A sheet as hucre reads it, with what the workbook says about it. */
export interface SheetModel {
  readonly name: string;
  readonly visible: boolean;
  readonly tag: SheetTag | null;
  readonly sheet: Sheet;
  /** Of ours, on a sheet of ours. */
  readonly charts?: readonly ChartSpec[];
  /** Height in points by row, where the file holds one. */
  readonly heights: ReadonlyMap<number, number>;
  readonly is1904: boolean;
  /** Excel is asked to calculate when it opens the file. */
  readonly isToBeCalculated: boolean;
  /** The font of cells without a format of their own is bold. */
  readonly isBoldByDefault: boolean;
}

export const cellAt = (sheet: Sheet, row: number, column: number): Cell | undefined =>
  sheet.cells?.get(`${row},${column}`);

const DAY = 86_400_000;
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const EPOCH_1900 = Date.UTC(1899, 11, 31);

/**
 * hucre makes dates of numbers with a date format; a Grid holds numbers. Back again, with 29 February 1900, which Excel
 * counts although it never was.
 */
function serialOf(date: Date, is1904: boolean): number {
  const days = (date.getTime() - (is1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
  const serial = !is1904 && days >= 60 ? days + 1 : days;
  return Math.round(serial * 1e8) / 1e8;
}

/** The cell's value as a Grid gives it. */
export const valueOf = (model: SheetModel, row: number, column: number): CellValue =>
  valueIn(model, model.sheet.rows[row]?.[column] ?? null, () => cellAt(model.sheet, row, column));

type HucreValue = Sheet['rows'][number][number];

/** The same of a value of hucre's. `cellOf`: what else is known of its cell; asked for only where it counts. */
export function valueIn({ is1904 }: SheetModel, value: HucreValue, cellOf: () => Cell | undefined): CellValue {
  if (value === null || value === '') return null;
  // A day is the same day in both date systems; what shows no day stays the number that the file holds.
  if (value instanceof Date) return serialOf(value, is1904 && !isDateFormat(formatIn(cellOf())));
  return typeof value === 'string' && cellOf()?.type === 'error' ? { error: value } : value;
}

export const formatOf = (sheet: Sheet, row: number, column: number): string => formatIn(cellAt(sheet, row, column));

export const formatIn = (cell: Cell | undefined): string => cell?.style?.numFmt ?? 'General';

/**
 * Tells whether a cell holds what it shows, that is, whether it is no formula that was never calculated. Such a formula
 * has no result at all, or, as some tools write it, 0: then all formulas of the sheet have 0, and the file asks Excel
 * to calculate.
 */
function calculated(model: SheetModel, formulas: ReadonlySet<string>): (row: number, column: number) => boolean {
  if (formulas.size === 0) return () => true;
  const results = [...(model.sheet.cells ?? [])].filter(([, cell]) => cell.formula !== undefined);
  const isAllZero = model.isToBeCalculated && results.every(([, { value }]) => value === 0);
  const without = new Set(results.flatMap(([place, { value }]) => (isAllZero || value === null ? [place] : [])));
  return (row, column) => !without.has(`${row},${column}`);
}

/**
 * A text of several looks is bold when all of it that can be seen is. A run without a font of its own has the cell's.
 */
function isBold({ sheet, isBoldByDefault }: SheetModel, row: number, column: number): boolean {
  const cell = cellAt(sheet, row, column);
  const isCellBold = cell?.style?.font ? cell.style.font.bold === true : isBoldByDefault;
  const runs = cell?.richText?.filter(({ text }) => text.trim() !== '') ?? [];
  return runs.length === 0 ? isCellBold : runs.every(({ font }) => (font ? font.bold === true : isCellBold));
}

/** Cells with text in a font of before Unicode; null where there are none. */
function oldFontsOf({ sheet }: SheetModel): Grid['oldFonts'] | null {
  const fonts = new Map<string, boolean | null>();
  const found = new Map<string, boolean>();
  for (const [key, cell] of sheet.cells ?? []) {
    const name = cell.style?.font?.name;
    if (name === undefined || typeof cell.value !== 'string') continue;
    if (!fonts.has(name)) fonts.set(name, legacyFont(name)?.capitals ?? null);
    const capitals = fonts.get(name)!;
    if (capitals !== null) found.set(a1(...(key.split(',').map(Number) as [number, number])), capitals);
  }
  return found.size > 0 ? found : null;
}

export function mergesOf(sheet: Sheet): readonly Area[] {
  return (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    row: startRow,
    column: startCol,
    rows: endRow - startRow + 1,
    columns: endCol - startCol + 1,
  }));
}

export function gridOf(model: SheetModel): Grid {
  const { sheet } = model;
  const formulas = new Set<string>();
  const formulaTexts = new Map<string, string>();
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const widen = (row: number, column: number): void => {
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  };
  for (const [row, cells] of sheet.rows.entries())
    for (let column = 0; column < cells.length; column++)
      if (cells[column] !== null && cells[column] !== '') widen(row, column);
  for (const [key, cell] of sheet.cells ?? []) {
    if (cell.formula === undefined) continue;
    const [row, column] = key.split(',').map(Number) as [number, number];
    formulas.add(a1(row, column));
    formulaTexts.set(a1(row, column), cell.formula);
    widen(row, column);
  }
  const oldFonts = model.tag === null ? oldFontsOf(model) : null;
  const isCalculated = model.tag === null ? calculated(model, formulas) : () => true;
  const rows = Array.from({ length: Math.max(0, bottom - top + 1) }, (_, at) => top + at);
  const columns = Array.from({ length: Math.max(0, right - left + 1) }, (_, at) => left + at);
  const cells = {
    top: rows.length > 0 ? top : 0,
    left: rows.length > 0 ? left : 0,
    values: rows.map((row) =>
      columns.map((column) => (isCalculated(row, column) ? valueOf(model, row, column) : UNCALCULATED)),
    ),
    formats: rows.map((row) => columns.map((column) => formatOf(sheet, row, column))),
    merges: mergesOf(sheet),
  };
  return {
    sheet: model.name,
    visible: model.visible,
    protected: sheet.protection?.sheet === true,
    ...cells,
    formulas,
    ...(oldFonts && { oldFonts }),
    ...(model.tag ? { formulaTexts } : { boldRows: boldRows(cells, (row, column) => isBold(model, row, column)) }),
    tag: model.tag,
  };
}
