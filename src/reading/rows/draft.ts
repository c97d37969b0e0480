import { a1 } from '../../model/address';
import type { CellPlace, CellValue, Grid } from '../../model/grid';
import { formatAt, valueAt } from '../../model/grid';
import { COLUMN_ROLES, type ColumnRole, type Origin, type RowType } from '../../model/plan';
import { cellText } from '../../model/cell-text';
import { readCode, type ReadCode } from '../cells/code';
import type { Merges } from '../tables/merges';
import type { TableFrame } from '../tables/tables';

/** One cell of a row while the table is put together. Inherited entries are the same object as the one they come from. */
export interface DraftCell {
  value: CellValue;
  format: string;
  text: string;
  at: CellPlace;
  origin: Origin;
  /** The cell holds a formula. */
  formula: boolean;
  /** In the code column: what the cell was read as, by itself or by the order of the table. */
  code: ReadCode | null;
}

/** A row while the table is put together; broken rows are joined into the one that they continue. */
export interface DraftRow {
  type: RowType;
  readonly at: CellPlace;
  readonly sheetRows: number[];
  readonly own: Map<ColumnRole, DraftCell>;
  inherited: Map<ColumnRole, DraftCell> | null;
}

/** What one sheet row holds in the table's columns. */
export interface RawRow {
  readonly row: number;
  /** Non-blank cells, by role. */
  readonly own: Map<ColumnRole, DraftCell>;
  /** Roles whose cell is covered by a merge from a row above; the value is that merge's first row. */
  readonly covered: ReadonlyMap<ColumnRole, number>;
  /** What the code cell says; null when it is blank. */
  code: ReadCode | null;
  /** The text lies in one cell that is merged over others, as headings are. */
  readonly spans: boolean;
}

/** Reads one sheet row of a table; null when it is blank in every column of the table. */
export function readRaw(grid: Grid, merges: Merges, frame: TableFrame, row: number): RawRow | null {
  const own = new Map<ColumnRole, DraftCell>();
  let covered: Map<ColumnRole, number> | null = null;
  let spans = false;
  for (const role of COLUMN_ROLES) {
    const column = frame.columns[role];
    if (column === undefined) continue;
    const area = merges.at(row, column);
    if (area && area.row < row) {
      covered ??= new Map<ColumnRole, number>();
      covered.set(role, Math.max(area.row, grid.top));
      continue;
    }
    const cell = filledAt(grid, row, column);
    if (!cell) continue;
    if (area && area.columns > 1) spans = true;
    own.set(role, cell);
  }
  if (own.size === 0 && covered === null) return textElsewhere(grid, frame, row);
  const code = own.get('code');
  if (code) code.code = readCode(code.value, code.format);
  return { row, own, covered: covered ?? NOTHING_COVERED, spans, code: code?.code ?? null };
}

const NOTHING_COVERED: ReadonlyMap<ColumnRole, number> = new Map();

/** A heading may begin in a column without a name; it is taken as the row's title. */
function textElsewhere(grid: Grid, frame: TableFrame, row: number): RawRow | null {
  for (let column = frame.left; column <= frame.right; column++) {
    const value = valueAt(grid, row, column);
    if (typeof value !== 'string' || cellText(value).length < 3) continue;
    return {
      row,
      own: new Map([[textRole(frame), cellAt(grid, row, column)]]),
      covered: NOTHING_COVERED,
      spans: false,
      code: null,
    };
  }
  return null;
}

/** The column in which headings and rows say what they are about. */
export const textRole = (frame: TableFrame): ColumnRole => (frame.columns.title === undefined ? 'task' : 'title');

/** The cell, or null when it shows nothing. */
function filledAt(grid: Grid, row: number, column: number): DraftCell | null {
  const value = valueAt(grid, row, column);
  if (value === null) return null;
  const text = cellText(value);
  return text === '' ? null : cellAt(grid, row, column, value, text);
}

export function cellAt(
  grid: Grid,
  row: number,
  column: number,
  value = valueAt(grid, row, column),
  text = cellText(value),
): DraftCell {
  return {
    value,
    format: formatAt(grid, row, column),
    text,
    at: { sheet: grid.sheet, row, column },
    origin: 'written',
    formula: grid.formulas.size > 0 && grid.formulas.has(a1(row, column)),
    code: null,
  };
}
