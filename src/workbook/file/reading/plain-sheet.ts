import { a1, parseArea } from '../../../model/address';
import { dateFrom1904 } from '../../../model/date-system';
import { UNCALCULATED, type Area, type CellValue, type ChartSpec, type Grid } from '../../../model/grid';
import { atOnce } from '../../../model/steps';
import { boldRows } from '../../bold-rows';
import { around as areaAround, mayHoldStrays, spansOfRow, withoutStrays } from '../../far-cells';
import type { CellFormats } from '../looks/cell-formats';
import { around, cellsIn, looksOf } from '../package/shell';
import { childRoot } from '../package/sheet-part';
import { attribute, childrenOf, isTrue, parseRoot, type Root } from '../package/xml';
import type { SheetModel } from './grids';
import type { SharedText } from './shared-texts';
import { readCells, type SheetCells } from './sheet-cells';
import type { TextTable } from './text-table';

/** What the sheets of a workbook have in common. */
export interface CommonParts {
  readonly texts: TextTable;
  readonly shared: readonly SharedText[];
}
/** What the workbook says about a sheet. */
export interface AboutSheet extends Pick<SheetModel, 'name' | 'visible' | 'tag' | 'is1904' | 'isToBeCalculated'> {
  /** Charts of ours, on a sheet of ours. */
  readonly charts?: readonly ChartSpec[];
}

/** A worksheet as it was read, before it is made a Grid. */
export interface PlainSheet extends SheetCells {
  readonly merges: readonly Area[];
  readonly isProtected: boolean;
  /** Differential formats that the sheet uses. */
  readonly looks: ReadonlySet<number>;
}

/**
 * Reads a worksheet part straight from its bytes; null when it holds what `readCells` does not know. Throws XmlError for a
 * part that is cut off, TypeError for one that is no UTF-8.
 */
export const readPlainSheet = (bytes: Uint8Array, common: CommonParts): PlainSheet | null =>
  atOnce(plainSheetInSteps(bytes, common));

/** As `readPlainSheet`, with a pause after some rows; gives how many bytes they took. */
export function* plainSheetInSteps(
  bytes: Uint8Array,
  { texts, shared }: CommonParts,
): Generator<number, PlainSheet | null> {
  const place = cellsIn(bytes);
  if (!place) return null;
  const [before, after] = around(bytes, place);
  const root = parseRoot(`${before}<sheetData/>${after}`);
  const cells = yield* readCells(bytes, place, texts, shared);
  if (!cells) return null;
  const isProtected = childrenOf(root, 'sheetProtection').some((xml) => isTrue(attribute(xml, 'sheet')));
  return { ...cells, merges: mergesIn(root), isProtected, looks: looksOf(after) };
}

export function gridOfPlain(sheet: PlainSheet, about: AboutSheet, formats: CellFormats): Grid {
  const { name, visible, tag, is1904 } = about;
  const block = filledBlock(sheet);
  const numberFormat = (format: number): string => formats.numbers[format] ?? 'General';
  const formulas = sheet.formulas.filter(({ row, column }) => isIn(block, row, column));
  const bare = tag === null ? uncalculated({ ...sheet, formulas }, about.isToBeCalculated) : new Set<string>();
  const { columns: width, column: left } = block;
  const values: CellValue[][] = [];
  const rowFormats: string[][] = [];
  const general = new Array<string>(width).fill('General');
  for (let row = block.row; row < block.row + block.rows; row++) {
    const line = sheet.rows[row];
    const own = new Array<CellValue>(width).fill(null);
    for (let at = 0; line && at < width; at++) {
      const value = line.values[left + at] ?? null;
      own[at] =
        is1904 && typeof value === 'number' ? dateFrom1904(value, numberFormat(line.formats[left + at]!)) : value;
    }
    values.push(own);
    // Rows of a table are formatted alike.
    rowFormats.push(line ? formatsOf(line.formats, block, numberFormat, rowFormats.at(-1) ?? general) : general);
  }
  for (const place of bare) {
    const [row, column] = place.split(',').map(Number) as [number, number];
    values[row - block.row]![column - left] = UNCALCULATED;
  }
  const grid = { top: block.row, left, values, formats: rowFormats, merges: sheet.merges };
  return {
    sheet: name,
    visible,
    protected: sheet.isProtected,
    ...grid,
    formulas: new Set(formulas.map(({ row, column }) => a1(row, column))),
    ...(tag
      ? { formulaTexts: new Map(formulas.map(({ row, column, text }) => [a1(row, column), text])) }
      : { ...oldFontsIn(sheet, block, formats), boldRows: boldRows(grid, boldness(sheet, formats)) }),
    tag,
    ...(about.charts?.length && { charts: about.charts }),
  };
}

const isIn = ({ row, column, rows, columns }: Area, atRow: number, atColumn: number): boolean =>
  atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;

/** The texts in a font of before Unicode; nothing where the workbook has no such font. */
function oldFontsIn({ rows }: SheetCells, block: Area, { oldFonts }: CellFormats): Pick<Grid, 'oldFonts'> {
  if (oldFonts.every((one) => one === null)) return {};
  const found = new Map<string, boolean>();
  for (let row = block.row; row < block.row + block.rows; row++)
    rows[row]?.values.forEach((value, column) => {
      const capitals = oldFonts[rows[row]!.formats[column] ?? -1] ?? null;
      if (capitals !== null && typeof value === 'string' && isIn(block, row, column))
        found.set(a1(row, column), capitals);
    });
  return found.size > 0 ? { oldFonts: found } : {};
}

/** The cells with a value or a formula; no rows when there are none. */
function filledBlock({ rows, formulas }: SheetCells): Area {
  let filled = 0;
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const widen = (row: number, column: number): void => {
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  };
  rows.forEach((line, row) => {
    const values = line!.values;
    const first = values.findIndex((value) => value !== null);
    if (first < 0) return;
    filled += 1;
    widen(row, first);
    widen(
      row,
      values.findLastIndex((value) => value !== null),
    );
  });
  for (const { row, column } of formulas) widen(row, column);
  if (bottom < 0) return { row: 0, column: 0, rows: 0, columns: 0 };
  const block = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  return mayHoldStrays(block, filled) ? areaAround(withoutStrays(spansOf(rows, formulas))) : block;
}

function spansOf(rows: SheetCells['rows'], formulas: SheetCells['formulas']): Area[] {
  const spans: Area[] = formulas.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }));
  rows.forEach((line, row) => spans.push(...spansOfRow(line!.values, row)));
  return spans;
}

/** The number formats of a row; the list of the row above where that is the same. */
function formatsOf(
  formats: readonly number[],
  { column, columns }: Area,
  numberFormat: (format: number) => string,
  above: string[],
): string[] {
  let isSame = true;
  for (let at = 0; at < columns && isSame; at++) isSame = above[at] === numberFormat(formats[column + at] ?? -1);
  return isSame ? above : Array.from({ length: columns }, (_, at) => numberFormat(formats[column + at] ?? -1));
}

/**
 * The formulas that were never calculated, by 'row,column': they have no result at all, or, as some tools write it, 0:
 * then all formulas of the sheet have 0, and the file asks Excel to calculate.
 */
function uncalculated({ rows, formulas }: SheetCells, isToBeCalculated: boolean): ReadonlySet<string> {
  const isAllZero = isToBeCalculated && formulas.every(({ row, column }) => rows[row]!.values[column] === 0);
  return new Set(formulas.flatMap(({ row, column, isBare }) => (isAllZero || isBare ? [`${row},${column}`] : [])));
}

/**
 * A text of several looks is bold when all of it that can be seen is. A run without a font of its own has the cell's.
 */
function boldness(cells: SheetCells, { bold, isBoldByDefault }: CellFormats): (row: number, column: number) => boolean {
  const rich = new Map(cells.rich.map(({ row, column, text }) => [`${row},${column}`, text.runs ?? []]));
  return (row, column) => {
    const isCellBold = bold[cells.rows[row]?.formats[column] ?? -1] ?? isBoldByDefault;
    const runs = rich.size === 0 ? [] : (rich.get(`${row},${column}`) ?? []);
    const seen = runs.filter(({ text }) => text.trim() !== '');
    return seen.length === 0 ? isCellBold : seen.every(({ isBold }) => isBold ?? isCellBold);
  };
}

function mergesIn(root: Root): readonly Area[] {
  const list = childRoot(root, 'mergeCells');
  return (list ? childrenOf(list, 'mergeCell') : []).flatMap((xml) => parseArea(attribute(xml, 'ref') ?? '') ?? []);
}
