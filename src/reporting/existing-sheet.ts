import { formatAt, valueAt, type CellValue, type Grid } from '../model/grid';
import { INPUT_COLUMNS, UNIT_COLUMNS, columnOf, type UnitColumn } from './unit-columns';
import { textOf } from './spec-grid';
import { SHEET } from './words';

/** A value that somebody typed, with the number format that it shows in (dates). */
export interface Typed {
  readonly value: string | number;
  readonly format?: string;
}

/** A row of the table of a responsibility sheet as it stands in the workbook. */
export interface ExistingRow {
  /** '' for a row that the unit put in itself. */
  readonly id: string;
  /** The source cell as text, '' for rows that are not in the plan. */
  readonly source: string;
  /** 1 a leaf that counts, 0 a criterion that does not, null a task. */
  readonly counted: number | null;
  readonly cells: ReadonlyMap<UnitColumn, Typed>;
  /** By index in `extraHeaders`. */
  readonly extra: readonly (Typed | null)[];
}

const TAIL_WORDS: ReadonlySet<string> = new Set([SHEET.hint, SHEET.groupHint, SHEET.date, ...SHEET.makers, ...SHEET.makerNotes]);

export interface ExistingSheet {
  readonly rows: readonly ExistingRow[];
  /** Columns that the unit put in, by their header text (may be ''). */
  readonly extraHeaders: readonly string[];
  /** Typed cells below the table: row offset from the hint line, column by key, or by index among the extra columns. */
  readonly below: readonly { readonly offset: number; readonly column: UnitColumn | number; readonly typed: Typed }[];
  /** The lines above the table, first text of each row. */
  readonly above: readonly string[];
}

/** Marks in the id column of our rows that are no assignments. */
export const SECTION_MARK = '§';
export const TOTAL_MARK = 'Σ';

/** Reads a responsibility sheet back, by its header texts; null when the header cannot be found any more. */
export function readUnitSheet(grid: Grid): ExistingSheet | null {
  const lastRow = grid.top + grid.values.length;
  const lastColumn = grid.left + (grid.values[0]?.length ?? 0);
  const headerRow = findRow(grid, (texts) => texts.includes(header('id')));
  if (headerRow === null) return null;

  const byColumn = new Map<number, UnitColumn>();
  for (let column = 0; column < lastColumn; column++) {
    const known = UNIT_COLUMNS.find((one) => one.header === textOf(valueAt(grid, headerRow, column)));
    if (known && ![...byColumn.values()].includes(known.key)) byColumn.set(column, known.key);
  }
  const at = new Map([...byColumn].map(([column, key]) => [key, column]));
  const hintRow = findRow(grid, (texts) => texts.includes(SHEET.hint)) ?? lastRow;
  const extraColumns = range(0, lastColumn).filter(
    (column) => !byColumn.has(column) && range(headerRow, lastRow).some((row) => valueAt(grid, row, column) !== null),
  );

  const rows: ExistingRow[] = [];
  const seen = new Set<string>();
  for (let row = headerRow + 1; row < hintRow; row++) {
    const text = (key: UnitColumn): string => textOf(at.has(key) ? valueAt(grid, row, at.get(key)!) : null);
    const written = text('id');
    // A row that the unit copied brings its id along: the first is ours, the copy is the unit's own.
    const id = seen.has(written) ? '' : written;
    if (id === SECTION_MARK || id === TOTAL_MARK) continue;
    const cells = new Map([...byColumn].flatMap(([column, key]) => entry(key, typedAt(grid, row, column))));
    const extra = extraColumns.map((column) => typedAt(grid, row, column));
    if (cells.size === 0 && extra.every((one) => one === null)) continue;
    if (id !== '') seen.add(id);
    rows.push({ id, source: text('source'), counted: text('counted') === '' ? null : Number(text('counted')), cells, extra });
  }

  const below = range(hintRow, lastRow).flatMap((row) =>
    range(0, lastColumn).flatMap((column) => {
      const typed = typedAt(grid, row, column);
      const place = byColumn.get(column) ?? extraColumns.indexOf(column);
      return typed && place !== -1 ? [{ offset: row - hintRow, column: place, typed }] : [];
    }),
  );
  const above = range(0, headerRow).map((row) => range(0, lastColumn).map((column) => textOf(valueAt(grid, row, column))).find((one) => one !== '') ?? '');
  return { rows, extraHeaders: extraColumns.map((column) => textOf(valueAt(grid, headerRow, column))), below, above };
}

/** What the unit filled in: its four columns and those of its own. A row that it put in itself is its own as a whole. */
export const hasTyped = (row: ExistingRow): boolean =>
  isOwn(row) || INPUT_COLUMNS.some((key) => row.cells.has(key)) || row.extra.some((one) => one !== null);

/** True when rewriting or removing the sheet could lose something that a person wrote. */
export function typedInSheet(grid: Grid): boolean {
  const sheet = readUnitSheet(grid);
  if (!sheet) return grid.values.length > 0;
  return sheet.rows.some(hasTyped) || sheet.below.some(({ typed }) => !TAIL_WORDS.has(String(typed.value)));
}

/** A sheet of ours whose header is gone: every cell is kept as the unit's own, in rows and columns of its own. */
export function salvageSheet(grid: Grid): ExistingSheet {
  const columns = range(0, grid.values[0]?.length ?? 0).map((index) => grid.left + index);
  const rows = grid.values
    .map((_, index) => columns.map((column) => typedAt(grid, grid.top + index, column)))
    .filter((cells) => cells.some((cell) => cell !== null))
    .map((extra): ExistingRow => ({ id: '', source: '', counted: null, cells: new Map(), extra }));
  return { rows, extraHeaders: columns.map(() => ''), below: [], above: [] };
}

/** Rows that the unit put in: without an id at first, then with one that begins like this. */
export const OWN_PREFIX = 'own/';
export const isOwn = (row: Pick<ExistingRow, 'id'>): boolean => row.id === '' || row.id.startsWith(OWN_PREFIX);

const header = (key: UnitColumn): string => UNIT_COLUMNS[columnOf(key)]!.header;
const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
const entry = (key: UnitColumn, typed: Typed | null): [UnitColumn, Typed][] => (typed ? [[key, typed]] : []);

function findRow(grid: Grid, fits: (texts: readonly string[]) => boolean): number | null {
  const index = grid.values.findIndex((row) => fits(row.map(textOf)));
  return index < 0 ? null : grid.top + index;
}

function typedAt(grid: Grid, row: number, column: number): Typed | null {
  const value: CellValue = valueAt(grid, row, column);
  if (value === null) return null;
  const format = formatAt(grid, row, column);
  const kept = typeof value === 'number' ? value : textOf(value);
  return format === 'General' ? { value: kept } : { value: kept, format };
}
