import { formatAt, valueAt, type CellValue, type Grid } from '../../model/grid';
import { MOTTO, NATION, RULES, SHEET } from '../layout/sheet-words';
import { INPUT_COLUMNS, UNIT_COLUMNS, columnOf, type UnitColumn } from '../responsibility/unit-columns';
import { isLayoutMark } from '../responsibility/unit-layout';
import { textOf } from '../layout/spec-grid';
import { knownColumns } from './known-columns';
import { recogniseRows } from './recognise-rows';
import { OWN_PREFIX, type RowIdentity } from './row-id';

/** A value that somebody typed, with the number format that it shows in (dates). */
export interface Typed {
  readonly value: string | number;
  readonly format?: string;
}

/** A row of the table of a responsibility sheet as it stands in the workbook. */
export interface ExistingRow extends RowIdentity {
  /** '' for a row that the unit put in itself. */
  readonly id: string;
  /** Zero-based row of the sheet. */
  readonly at: number;
  /** The source cell as text, '' for rows that are not in the plan. */
  readonly source: string;
  /** 1 a leaf that counts, 0 a criterion that does not, null a task. */
  readonly counted: number | null;
  readonly cells: ReadonlyMap<UnitColumn, Typed>;
  /** By index in `extraHeaders`. */
  readonly extra: readonly (Typed | null)[];
}

/** A typed cell outside of the table; the column by key, or by index among the extra columns. */
export interface PlacedText {
  /** Rows from the sheet's top, or from the hint line below the table. */
  readonly offset: number;
  readonly column: UnitColumn | number;
  readonly typed: Typed;
}

/** What was typed in a heading or total row of ours. */
export interface TypedLine {
  /** First text of the row. */
  readonly label: string;
  readonly cells: ReadonlyMap<UnitColumn, Typed>;
  readonly extra: readonly (Typed | null)[];
}

export interface ExistingSheet {
  readonly rows: readonly ExistingRow[];
  readonly lines: readonly TypedLine[];
  /** Where each known column stands. */
  readonly columns: ReadonlyMap<UnitColumn, number>;
  /** Columns that the unit put in, by their header text (may be ''). */
  readonly extraHeaders: readonly string[];
  /** The widths that the sheet was made with, as `layoutMark` wrote them. */
  readonly layoutMark: string | null;
  readonly above: readonly PlacedText[];
  readonly below: readonly PlacedText[];
}

/** Marks in the id column of our rows that are no assignments. */
export const SECTION_MARK = '§';
export const TOTAL_MARK = 'Σ';

/** As many of our headers in one row are no chance: the planner's own tables have some of them as well. */
const HEADERS_OF_OURS = 8;

/**
 * The header row of a responsibility sheet: by the header of its hidden ids, or, where somebody dropped or typed over
 * the hidden columns, by those that are shown. Null when it cannot be found any more.
 */
function headerRowOf(grid: Grid): number | null {
  const byId = findRow(grid, (text) => text === header('id'));
  if (byId !== null) return byId;
  const index = grid.values.findIndex((row) => {
    const texts = new Set(row.map(textOf));
    return UNIT_COLUMNS.filter((column) => texts.has(column.header)).length >= HEADERS_OF_OURS;
  });
  return index < 0 ? null : grid.top + index;
}

/** True for a sheet that has the form of a responsibility sheet, whether it carries a tag or not. */
export const hasUnitForm = (grid: Grid): boolean => headerRowOf(grid) !== null;

/** Reads a responsibility sheet back, by its header texts; null when the header cannot be found any more. */
export function readUnitSheet(grid: Grid): ExistingSheet | null {
  const lastRow = grid.top + grid.values.length;
  const lastColumn = grid.left + (grid.values[0]?.length ?? 0);
  const headerRow = headerRowOf(grid);
  if (headerRow === null) return null;

  const byColumn = knownColumns(grid, headerRow, lastColumn);
  const at = new Map([...byColumn].map(([column, key]) => [key, column]));
  const hintRow = findRow(grid, isHint) ?? lastRow;
  const extraColumns = range(0, lastColumn).filter(
    (column) => !byColumn.has(column) && range(0, lastRow).some((row) => valueAt(grid, row, column) !== null),
  );
  const placed = (from: number, to: number): PlacedText[] =>
    range(from, to).flatMap((row) =>
      range(0, lastColumn).flatMap((column) => {
        const typed = typedAt(grid, row, column);
        const place = byColumn.get(column) ?? extraColumns.indexOf(column);
        // What a setting put there stands once more in the hidden column of the ids.
        const set = at.has('id') ? textOf(valueAt(grid, row, at.get('id')!)) : '';
        return typed && place !== -1 && !isOurs(typed) && (set === '' || textOf(valueAt(grid, row, column)) !== set)
          ? [{ offset: row - from, column: place, typed }]
          : [];
      }),
    );
  return {
    ...tableRows(grid, { from: headerRow + 1, to: hintRow }, at, extraColumns),
    columns: at,
    extraHeaders: extraColumns.map((column) => textOf(valueAt(grid, headerRow, column))),
    layoutMark: layoutMarkOn(grid, headerRow, at.get('id')),
    above: placed(0, headerRow),
    below: placed(hintRow, lastRow),
  };
}

function layoutMarkOn(grid: Grid, headerRow: number, ids: number | undefined): string | null {
  const texts = ids === undefined ? [] : range(0, headerRow).map((row) => textOf(valueAt(grid, row, ids)));
  return texts.find(isLayoutMark) ?? null;
}

function tableRows(
  grid: Grid,
  { from, to }: { readonly from: number; readonly to: number },
  at: ReadonlyMap<UnitColumn, number>,
  extraColumns: readonly number[],
): Pick<ExistingSheet, 'rows' | 'lines'> {
  const rows: ExistingRow[] = [];
  const lines: TypedLine[] = [];
  const seen = new Set<string>();
  const ids = at.get('id');
  const idsAreLost = ids === undefined || range(from, to).every((row) => valueAt(grid, row, ids) === null);
  for (let row = from; row < to; row++) {
    const text = (key: UnitColumn): string => textOf(at.has(key) ? valueAt(grid, row, at.get(key)!) : null);
    const written = text('id');
    // A row that the unit copied brings its id along: the first is ours, the copy is the unit's own.
    const id = seen.has(written) ? '' : written;
    const cells = new Map<UnitColumn, Typed>();
    for (const [key, column] of at) {
      const typed = typedAt(grid, row, column);
      if (typed) cells.set(key, typed);
    }
    const extra = extraColumns.map((column) => typedAt(grid, row, column));
    if (written === SECTION_MARK || written === TOTAL_MARK || (idsAreLost && isLine(cells))) {
      const inputs = new Map([...cells].filter(([key]) => isInput(key)));
      if (inputs.size > 0 || extra.some((one) => one !== null))
        lines.push({ label: text('number'), cells: inputs, extra });
      continue;
    }
    if (cells.size === 0 && extra.every((one) => one === null)) continue;
    if (id !== '') seen.add(id);
    const counted = text('counted') === '' ? null : Number(text('counted'));
    rows.push({
      id,
      words: `${text('title')}\n${text('task')}`,
      at: row,
      source: text('source'),
      counted,
      cells,
      extra,
    });
  }
  return { rows: recogniseRows(rows), lines };
}

/** Without the marks of the hidden column: a heading is a text alone in the column of numbers, a total says so there. */
function isLine(cells: ReadonlyMap<UnitColumn, Typed>): boolean {
  const label = cells.get('number')?.value;
  if (label === SHEET.total) return true;
  const others = [...cells.keys()].filter((key) => key !== 'number' && !isInput(key));
  return typeof label === 'string' && others.length === 0 && !/^\d+$/.test(label);
}

/** What the unit filled in: its columns and those of its own. A row that it put in itself is its own as a whole. */
export const hasTyped = (row: ExistingRow): boolean =>
  isOwn(row) || [...row.cells.keys()].some(isInput) || row.extra.some((one) => one !== null);

/** A sheet of ours whose header is gone: every cell is kept as the unit's own, in rows and columns of its own. */
export function salvageSheet(grid: Grid): ExistingSheet {
  const columns = range(0, grid.values[0]?.length ?? 0).map((index) => grid.left + index);
  const rows = grid.values
    .map((_, index) => ({
      at: grid.top + index,
      extra: columns.map((column) => typedAt(grid, grid.top + index, column)),
    }))
    .filter(({ extra }) => extra.some((cell) => cell !== null))
    .map(({ at, extra }): ExistingRow => ({
      id: '',
      words: '',
      at,
      source: '',
      counted: null,
      cells: new Map(),
      extra,
    }));
  return {
    rows,
    lines: [],
    columns: new Map(),
    extraHeaders: columns.map(() => ''),
    layoutMark: null,
    above: [],
    below: [],
  };
}

/** The unit's sheet as it stands, whatever is left of it. */
export const existingSheet = (grid: Grid): ExistingSheet => readUnitSheet(grid) ?? salvageSheet(grid);

/** Rows that the unit put in: without an id at first, then with one of their own. */
export const isOwn = (row: Pick<ExistingRow, 'id'>): boolean => row.id === '' || row.id.startsWith(OWN_PREFIX);

/** Whose sheet it is, as its head says: a unit or a group. Null when the line is gone. */
export function headName({ above }: ExistingSheet): { readonly name: string; readonly isGroup: boolean } | null {
  for (const { typed } of above)
    for (const prefix of [SHEET.unit, SHEET.group])
      if (String(typed.value).startsWith(prefix))
        return { name: String(typed.value).slice(prefix.length), isGroup: prefix === SHEET.group };
  return null;
}

const OUR_WORDS: ReadonlySet<string> = new Set([
  NATION,
  MOTTO,
  ...RULES,
  SHEET.title,
  ...SHEET.hints,
  SHEET.fillHint,
  SHEET.groupHint,
  SHEET.date,
  ...SHEET.makers,
  ...SHEET.makerNotes,
]);
const isOurs = ({ value }: Typed): boolean => OUR_WORDS.has(String(value));
const isHint = (text: string): boolean => SHEET.hints.includes(text);

const isInput = (key: UnitColumn): boolean => (INPUT_COLUMNS as readonly UnitColumn[]).includes(key);
const header = (key: UnitColumn): string => UNIT_COLUMNS[columnOf(key)]!.header;
const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

/** The first row with such a text in any cell. */
function findRow(grid: Grid, fits: (text: string) => boolean): number | null {
  const index = grid.values.findIndex((row) => row.some((value) => value !== null && fits(textOf(value))));
  return index < 0 ? null : grid.top + index;
}

export function typedAt(grid: Grid, row: number, column: number): Typed | null {
  const value: CellValue = valueAt(grid, row, column);
  if (value === null) return null;
  const format = formatAt(grid, row, column);
  const kept = typeof value === 'number' ? value : textOf(value);
  return format === 'General' ? { value: kept } : { value: kept, format };
}
