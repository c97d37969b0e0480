import type { CellValue, Grid } from '../model/grid';
import type { ColumnRole } from '../model/plan';
import { cellText } from './cell';
import { headerColumns, headerRole, mayBeHeader, type HeaderColumns } from './header';
import type { Merges } from './merges';

/** A table found on a sheet: where it lies and what its columns are. Rows and columns are those of the sheet. */
export interface TableFrame extends HeaderColumns {
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
}

interface Header extends HeaderColumns {
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A line that opens an appendix ends the table above it. */
const OPENS_APPENDIX = /^phụ lục(\s|$)|^\(?\s*kèm theo /i;

/** Finds the tables of a sheet from top to bottom, in one pass. */
export function findTables(grid: Grid, merges: Merges): { readonly tables: readonly TableFrame[]; readonly unclear: readonly UnclearHeader[] } {
  const tables: TableFrame[] = [];
  const unclear: UnclearHeader[] = [];
  let open: (Header & { headerTop: number; headingTop: number; repeats: Set<number> }) | null = null;
  let headingTop = grid.top;
  const close = (end: number): void => {
    if (!open) return;
    const { bottom: headerRow, ...frame } = open;
    const bottom = lastRow(grid, open, end);
    tables.push({ ...frame, headerRow, bottom });
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
    } else if (missingRoles(header.columns).length === 0) {
      close(row);
      open = { ...header, headerTop: row, headingTop, repeats: new Set() };
    } else if (!open && speaksOfWork(header.columns)) {
      unclear.push({ row, column: header.left, found: rolesOf(header.columns), missing: missingRoles(header.columns) });
    } else continue;
    row = header.bottom;
  }
  close(end);
  return { tables, unclear };
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

/** A list of criteria with their maxima is no appendix; a table with work or achieved points should be one. */
const speaksOfWork = (columns: HeaderColumns['columns']): boolean =>
  rolesOf(columns).length >= 2 && (['task', 'lead', 'implementing', 'achieved', 'deadline'] as const).some((role) => columns[role] !== undefined);

function sameColumns(a: HeaderColumns['columns'], b: HeaderColumns['columns']): boolean {
  const shared = rolesOf(a).filter((role) => b[role] !== undefined);
  return shared.length >= Math.min(3, rolesOf(a).length) && shared.every((role) => a[role] === b[role]);
}

function opensAppendix(values: readonly CellValue[]): boolean {
  const filled = values.filter((value) => value !== null && value !== '');
  return filled.length === 1 && typeof filled[0] === 'string' && filled[0].length < 200 && OPENS_APPENDIX.test(filled[0].trim());
}

/** Reads the header at `row`, which may go on in the row below. */
function readHeader(grid: Grid, merges: Merges, row: number): Header {
  const upper = grid.values[row - grid.top]!.map(cellText);
  const below = grid.values[row + 1 - grid.top]?.map(cellText);
  const bottom = below && continuesHeader(grid, merges, row, upper, below) ? row + 1 : row;
  const texts = upper.map((text, index) => {
    if (bottom === row) return text === '' ? [] : [text];
    const low = below?.[index] ?? '';
    const high = text !== '' || low === '' ? text : groupHeading(grid, merges, row, index, upper);
    return [high, low].filter((part) => part !== '');
  });
  const filled = texts.flatMap((parts, index) => (parts.length > 0 ? [grid.left + index] : []));
  return { ...headerColumns(texts, grid.left), bottom, left: filled[0] ?? grid.left, right: filled.at(-1) ?? grid.left };
}

/** The text of the heading that covers this column from the left ('Điểm' over 'chuẩn' and 'đạt được 2022'). */
function groupHeading(grid: Grid, merges: Merges, row: number, index: number, upper: readonly string[]): string {
  const area = merges.at(row, grid.left + index);
  if (area) return upper[area.column - grid.left] ?? '';
  for (let left = index - 1; left >= 0; left--) if (upper[left] !== '') return merges.at(row, grid.left + left) ? '' : upper[left]!;
  return '';
}

function continuesHeader(grid: Grid, merges: Merges, row: number, upper: readonly string[], below: readonly string[]): boolean {
  let under = 0;
  for (let index = 0; index < below.length; index++) {
    const text = below[index]!;
    if (text === '') continue;
    const area = merges.at(row, grid.left + index);
    const heading = upper[index] !== '' ? upper[index]! : groupHeading(grid, merges, row, index, upper);
    const grouped = (area !== null && area.columns > 1 && area.row === row) || upper[index] === '' || nextIsBlank(upper, index);
    if (!grouped || (headerRole(`${heading} ${text}`) === null && headerRole(text) === null)) return false;
    under++;
  }
  return under > 0;
}

/** Without merges a group heading stands over its first column and leaves the next one blank. */
const nextIsBlank = (upper: readonly string[], index: number): boolean => index + 1 < upper.length && upper[index + 1] === '';

/** The table's last row before `end`: lines after a gap that hold neither a number nor columns (signatures, notes) are not its own. */
function lastRow(grid: Grid, frame: Header, end: number): number {
  let last = frame.bottom;
  let gap = false;
  for (let row = frame.bottom + 1; row < end; row++) {
    const values = grid.values[row - grid.top]!;
    let filled = 0;
    for (let column = frame.left; column <= frame.right; column++) {
      const value = values[column - grid.left] ?? null;
      if (value !== null && value !== '') filled++;
    }
    if (filled === 0) gap = true;
    else if (filled >= 3 || !gap || startsNumbered(values[(frame.columns.code ?? frame.left) - grid.left] ?? null)) {
      last = row;
      gap = false;
    }
  }
  return last;
}

const startsNumbered = (value: CellValue): boolean => typeof value === 'number' || /^\s*([IVX]+|\d+(\.\d+)*)([.)\s]|$)/.test(cellText(value));
