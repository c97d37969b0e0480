import type { Area, CellValue, Grid } from '../../model/grid';
import type { ColumnRole } from '../../model/plan';
import type { ColumnReading } from '../../model/reading-choice';
import { columnReadings } from '../columns/readings';
import { oneLine } from '../../model/text';
import { cellText } from '../../model/cell-text';
import { closesTable, isTotal } from './closing';
import { mayBeHeader, type HeaderColumns } from '../columns/header';
import { readHeader, type Header } from '../columns/header-rows';
import type { Merges } from './merges';

/** A table found on a sheet: where it lies and what its columns are. Rows and columns are those of the sheet. */
export interface TableFrame extends HeaderColumns {
  readonly readings: readonly ColumnReading[];
  readonly headerTop: number;
  /** Last header row. */
  readonly headerRow: number;
  readonly left: number;
  readonly right: number;
  /** Last row. */
  readonly bottom: number;
  /** First row of the lines above the table that belong to it. */
  readonly headingTop: number;
  /** Rows that repeat the header at a page break. */
  readonly repeats: ReadonlySet<number>;
}

/** A row that looks like a header but lacks what a table needs. */
export interface UnclearHeader {
  readonly row: number;
  readonly column: number;
  readonly found: readonly ColumnRole[];
  readonly missing: readonly ColumnRole[];
  readonly readings: readonly ColumnReading[];
  /** Header to last row. */
  readonly range: Area;
}

/** A line that opens an appendix ends the table above it. */
const OPENS_APPENDIX = /^phụ lục(\s|$)|^\(?\s*kèm theo /i;

/** Finds the tables of a sheet from top to bottom, in one pass. */
export function findTables(
  grid: Grid,
  merges: Merges,
): { readonly tables: readonly TableFrame[]; readonly unclear: readonly UnclearHeader[] } {
  const tables: TableFrame[] = [];
  const unclear: UnclearHeader[] = [];
  let open: (Header & { headerTop: number; headingTop: number; repeats: Set<number> }) | null = null;
  let headingTop = grid.top;
  const close = (end: number): void => {
    if (!open) return;
    const { columns, texts, left, right, headerTop, headingTop: from, repeats } = open;
    const bottom = lastRow(grid, open, end);
    const readings = columnReadings(grid, open, bottom);
    const lies = { left, right, headerTop, headerRow: open.bottom, bottom, headingTop: from };
    tables.push({ columns, texts, ...lies, repeats, readings });
    headingTop = bottom + 1;
    open = null;
  };
  const end = grid.top + grid.values.length;
  for (let row = grid.top; row < end; row++) {
    const values = grid.values[row - grid.top]!;
    if (open && opensAppendix(values)) close(row);
    if (!mayBeHeader(values)) continue;
    const header = readHeader(grid, merges, row);
    if (open && sameColumns(open.columns, header.columns)) {
      for (let repeat = row; repeat <= header.bottom; repeat++) open.repeats.add(repeat);
    } else if (isAppendix(header)) {
      close(row);
      open = { ...header, headerTop: row, headingTop, repeats: new Set() };
    } else if (!open && speaksOfWork(header)) {
      // A table pasted page by page repeats its header: it is unclear once.
      if (!unclear.some((one) => sameFound(one, header))) unclear.push(unclearHeader(grid, header, row));
    } else continue;
    row = header.bottom;
  }
  close(end);
  return { tables, unclear };
}

function unclearHeader(grid: Grid, header: Header, row: number): UnclearHeader {
  const bottom = lastRow(grid, header, grid.top + grid.values.length);
  return {
    row,
    column: header.left,
    found: rolesOf(header.columns),
    missing: missingRoles(header.columns),
    readings: columnReadings(grid, header, bottom),
    range: { row, column: header.left, rows: bottom - row + 1, columns: header.right - header.left + 1 },
  };
}

const rolesOf = (columns: HeaderColumns['columns']): ColumnRole[] => Object.keys(columns) as ColumnRole[];

/** What a table cannot be read without: what the rows are about, and either their points or who is responsible. */
function missingRoles(columns: HeaderColumns['columns']): ColumnRole[] {
  const missing: ColumnRole[] = [];
  if (columns.title === undefined && columns.task === undefined) missing.push('task');
  const hasPoints = columns.benchmark !== undefined && columns.achieved !== undefined;
  if (!hasPoints && columns.lead === undefined && columns.implementing === undefined) missing.push('lead');
  return missing;
}

/** Points or tasks make an appendix; a budget that names who spends is none. */
const isAppendix = (header: Header): boolean => {
  const { columns, foreign } = header;
  return (
    missingRoles(columns).length === 0 &&
    (!foreign || columns.achieved !== undefined || columns.lead !== undefined || namesTasks(header))
  );
};

/** 'Nội dung' alone says nothing: costs and meetings have it too. */
const namesTasks = ({ columns, texts }: Header): boolean =>
  columns.task !== undefined && !/^nội dung( chi)?$/i.test(oneLine(texts.task ?? ''));

/**
 * Looks like an appendix that lacks a column: it says who, or has achieved points, or tasks with a time or product. A list of
 * criteria with their maxima, of people, of costs or of dates is another table and left alone.
 */
function speaksOfWork(header: Header): boolean {
  const { columns, foreign } = header;
  if (foreign || rolesOf(columns).length < 2) return false;
  if (
    columns.lead !== undefined ||
    columns.implementing !== undefined ||
    columns.coordinating !== undefined ||
    columns.achieved !== undefined
  )
    return true;
  return namesTasks(header) && (columns.deadline !== undefined || columns.product !== undefined);
}

const sameFound = (before: UnclearHeader, header: Header): boolean =>
  before.column === header.left && before.found.join() === rolesOf(header.columns).join();

function sameColumns(a: HeaderColumns['columns'], b: HeaderColumns['columns']): boolean {
  const shared = rolesOf(a).filter((role) => b[role] !== undefined);
  return shared.length >= Math.min(3, rolesOf(a).length) && shared.every((role) => a[role] === b[role]);
}

function opensAppendix(values: readonly CellValue[]): boolean {
  let only: string | null = null;
  for (const value of values) {
    if (value === null || value === '') continue;
    if (only !== null || typeof value !== 'string' || value.length >= 200) return false;
    only = value;
  }
  return only !== null && OPENS_APPENDIX.test(cellText(only));
}

/**
 * The table's last row before `end`. Lines after a gap that hold neither a number nor columns are not its own; after notes,
 * receivers or signatures only full rows with a number are: then the note stood at the foot of a page.
 */
export function lastRow(grid: Grid, frame: Header, end: number): number {
  let last = frame.bottom;
  let gap = false;
  let closed = false;
  for (let row = frame.bottom + 1; row < end; row++) {
    const values = grid.values[row - grid.top]!;
    let filled = 0;
    let first: CellValue = null;
    for (let column = frame.left; column <= frame.right && filled < 3; column++) {
      const value = values[column - grid.left] ?? null;
      if (value === null || value === '') continue;
      filled++;
      first ??= value;
    }
    const words = typeof first === 'string' ? first : '';
    const isNumbered = (): boolean => startsNumbered(values[(frame.columns.code ?? frame.left) - grid.left] ?? null);
    if (filled === 0) gap = true;
    else if (closesTable(words)) closed = true;
    else if (closed ? filled >= 3 && isNumbered() : filled >= 3 || !gap || isNumbered() || isTotal(words)) {
      last = row;
      gap = false;
      closed = false;
    }
  }
  return last;
}

const startsNumbered = (value: CellValue): boolean =>
  typeof value === 'number' || /^\s*([IVX]+|\d+(\.\d+)*)([.)\s]|$)/.test(cellText(value));
