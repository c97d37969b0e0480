import { isError, type Area, type CellValue } from '../../src/model/grid';
import { HostError, invalidArgument } from './protocol';

/** The workbook behind the host: plain data that tests may look at and change as a user would. */
export interface Book {
  readonly sheets: Sheet[];
  /** Structure locked: no sheet may be added, removed or renamed. */
  locked: boolean;
  /** Days are counted from 1904: "Use 1904 date system". */
  is1904: boolean;
  active: Sheet | null;
  selection: { readonly sheet: string; readonly area: Area } | null;
  /** Every cell that the window was moved to, the last one last: Excel scrolls to what is selected. */
  readonly shown: { readonly sheet: string; readonly area: Area }[];
  nextId: number;
  /** Workbooks that were opened beside this one: .xlsx files in base64. */
  readonly opened: string[];
}
export interface Sheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  protected: boolean;
  tabColor: string;
  showGridlines: boolean;
  /** By `placeKey`: as whole numbers, because a large workbook is asked for its cells millions of times. */
  readonly cells: Map<number, Cell>;
  merges: Area[];
  rules: Rule[];
  /** As reported of builds of summer 2026: the formula of a rule that lies on cells of another rule cannot be read. */
  rulesUnreadable?: boolean;
  /** Defined names of this sheet: formula with '='. */
  readonly names: Map<string, string>;
  /** Zero-based; widths and heights in points. */
  readonly columns: Map<number, { width?: number; hidden?: boolean }>;
  readonly rows: Map<number, { height?: number }>;
  frozenRows: number;
  frozenColumns: number;
  validations: { readonly area: Area; readonly rule: unknown; readonly alert?: unknown }[];
  readonly page: Record<string, unknown>;
  charts: Chart[];
}
/** A chart over cells of its sheet. */
export interface Chart {
  name: string;
  readonly type: string;
  readonly source: Area;
  readonly seriesBy: string;
  /** Null: where Excel puts a new chart, in the middle of what is seen. */
  place: Area | null;
  /** By path: 'legend/visible', 'series/0/format/fill/color'. */
  readonly look: Map<string, unknown>;
}
export interface Cell {
  value: CellValue;
  /** With '='. */
  formula?: string;
  /** What the formula of another cell gives to this one, which holds nothing itself. */
  spilled?: CellValue;
  format: string;
  link?: Readonly<Record<string, unknown>>;
  /** A note or comment; the add-in cannot reach it, and Excel carries it with its cell. */
  note?: string;
  /** Changed by `setLook` alone. */
  look: Look;
}
/** By path: 'font/bold', 'fill/color', 'horizontalAlignment', 'borders/EdgeTop/style'. Cells that look alike share one. */
export type Look = ReadonlyMap<string, unknown>;
/** A conditional format. */
export interface Rule {
  readonly id: string;
  readonly type: string;
  readonly areas: readonly Area[];
  formula: string;
  fill?: string;
  color?: string;
  bold?: boolean;
}

// Sizes of a sheet: Excel specifications and limits.
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

export const createBook = (): Book => ({
  sheets: [],
  locked: false,
  is1904: false,
  active: null,
  selection: null,
  shown: [],
  nextId: 1,
  opened: [],
});

export const placeKey = (row: number, column: number): number => row * COLUMNS + column;
export const placeOf = (key: number): readonly [number, number] => [Math.floor(key / COLUMNS), key % COLUMNS];
export const cellAt = (sheet: Sheet, row: number, column: number): Cell | undefined =>
  sheet.cells.get(placeKey(row, column));

/** The cell, made when it is not there. */
export function touch(sheet: Sheet, row: number, column: number): Cell {
  const there = cellAt(sheet, row, column);
  if (there) return there;
  const made: Cell = { value: null, format: 'General', look: NO_LOOK };
  sheet.cells.set(placeKey(row, column), made);
  return made;
}

export const NO_LOOK: Look = new Map();
/** What a look becomes by one property more. */
const following = new WeakMap<Look, Map<string, Map<unknown, Look>>>();

/** Gives the cell a property of its look. */
export function setLook(cell: Cell, path: string, value: unknown): void {
  const { look } = cell;
  if (look.get(path) === value && look.has(path)) return;
  const paths = following.get(look) ?? new Map<string, Map<unknown, Look>>();
  following.set(look, paths);
  const values = paths.get(path) ?? new Map<unknown, Look>();
  paths.set(path, values);
  cell.look = values.get(value) ?? new Map(look).set(path, value);
  values.set(value, cell.look);
}

export function dropLook(cell: Cell, path: string): void {
  if (cell.look.has(path)) cell.look = new Map([...cell.look].filter(([one]) => one !== path));
}

/** The cells that hold something in the area. */
export function* cellsIn(
  sheet: Sheet,
  area: Area,
): Generator<{ readonly row: number; readonly column: number; readonly cell: Cell }> {
  const [bottom, right] = [area.row + area.rows, area.column + area.columns];
  // Whole columns and rows have more places than a sheet has cells; other areas have far fewer.
  if (area.rows * area.columns > sheet.cells.size) {
    for (const [key, cell] of [...sheet.cells]) {
      const [row, column] = placeOf(key);
      if (row >= area.row && row < bottom && column >= area.column && column < right) yield { row, column, cell };
    }
    return;
  }
  for (let row = area.row; row < bottom; row++)
    for (let column = area.column; column < right; column++) {
      const cell = cellAt(sheet, row, column);
      if (cell) yield { row, column, cell };
    }
}

export const dropCells = (sheet: Sheet, area: Area): void => {
  for (const { row, column } of cellsIn(sheet, area)) sheet.cells.delete(placeKey(row, column));
};

export const contains = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;
export const overlaps = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/**
 * The smallest block that holds every cell with a value (`valuesOnly`), or with a value or a format; null when there is
 * none.
 */
export function usedArea(sheet: Sheet, valuesOnly: boolean, within: Area | null = null): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [key, cell] of sheet.cells) {
    if (
      cell.value === null &&
      cell.formula === undefined &&
      (valuesOnly || (cell.format === 'General' && cell.look.size === 0))
    )
      continue;
    const row = Math.floor(key / COLUMNS);
    const column = key % COLUMNS;
    if (within && !contains(within, { row, column, rows: 1, columns: 1 })) continue;
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Adds a sheet at the end, under Excel's rules for names. */
export function addSheet(book: Book, name: string): Sheet {
  checkSheetName(book, name, null);
  const id = `{${String(book.nextId++).padStart(8, '0')}-0000-0000-0000-000000000000}`;
  const sheet: Sheet = {
    id,
    name,
    visibility: 'Visible',
    protected: false,
    tabColor: '',
    showGridlines: true,
    cells: new Map(),
    merges: [],
    rules: [],
    names: new Map(),
    columns: new Map(),
    rows: new Map(),
    frozenRows: 0,
    frozenColumns: 0,
    validations: [],
    page: {},
    charts: [],
  };
  book.sheets.push(sheet);
  book.active ??= sheet;
  return sheet;
}

/**
 * Rules for names: "Rename a worksheet" of Excel's help; which code is given for which fault is an assumption
 * (checklist).
 */
export function checkSheetName(book: Book, name: string, own: Sheet | null): void {
  if (
    name === '' ||
    name.length > 31 ||
    /[\\/?*[\]:]/.test(name) ||
    /^'|'$/.test(name) ||
    name.toLowerCase() === 'history'
  )
    throw invalidArgument();
  if (book.sheets.some((sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase()))
    throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 409);
}

/** A value as the wire carries it: blank as '', an error as its text. */
export const wireValue = (value: CellValue | undefined): string | number | boolean =>
  value == null ? '' : isError(value) ? value.error : value;

/** Excel.RangeValueType of a value. */
export function wireType(value: CellValue | undefined): string {
  if (value == null) return 'Empty';
  if (isError(value)) return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string' | 'number' | 'boolean'];
}
