import type { Area, Grid } from '../../model/grid';
import type { ColumnRole } from '../../model/plan';
import type { ColumnReading } from '../../model/reading-choice';
import { cellText } from '../../model/cell-text';
import type { UnitVocabulary } from '../../units/vocabulary';
import { columnRoles, type ColumnRoles } from '../columns/column-roles';
import type { HeaderColumns } from '../columns/headers/header';
import type { MarkColumns } from '../columns/marks/marks';
import { headerBetween, readHeaderRows, type HeaderRows } from '../columns/headers/rows';
import type { SaidReading } from '../plan/said-reading';
import { isAppendix, missingRoles, rolesOf, speaksOfWork } from './appendix';
import { lastRow } from './last-row';
import type { Merges } from './merges';
import { repeatOf } from './repeats';
import { headerByShape } from './shape';
import { stopsOf, type Stop } from './stops';
import { rowsWithoutHeader } from './unheaded';

/** A table found on a sheet: where it lies and what its columns are. Rows and columns are those of the sheet. */
export interface TableFrame extends HeaderColumns {
  readonly readings: readonly ColumnReading[];
  readonly marks: MarkColumns | null;
  /** Columns of codes, one a level, left to right; empty where codes have one column. */
  readonly codeColumns: readonly number[];
  readonly further: ColumnRoles['further'];
  readonly paired: ColumnRoles['paired'];
  readonly headerKey: string;
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

/** What looks like a table of the plan and is not read: it lacks what a table needs, or the planner said that it is none. */
export interface UnreadTable {
  readonly row: number;
  readonly column: number;
  readonly found: readonly ColumnRole[];
  readonly missing: readonly ColumnRole[];
  readonly readings: readonly ColumnReading[];
  readonly headerKey: string;
  /** Header to last row. */
  readonly range: Area;
  readonly isSaid: boolean;
}

export interface FoundTables {
  readonly tables: readonly TableFrame[];
  readonly unread: readonly UnreadTable[];
}

const LAST_HEADERS = 5;

/** What tables are read with: the merges of the sheet, the units, and what the planner said. */
export interface TableContext {
  readonly merges: Merges;
  readonly vocabulary: UnitVocabulary;
  readonly said: SaidReading;
}

/** A header and the columns below it, before the table's last row is known. */
interface Candidate {
  readonly header: HeaderRows;
  readonly roles: ColumnRoles;
}

/** Finds the tables of a sheet from top to bottom; its cost is that of the cells. */
export function findTables(grid: Grid, context: TableContext): FoundTables {
  const tables: TableFrame[] = [];
  const unread: UnreadTable[] = [];
  const unreadHeaders: HeaderRows[] = [];
  const stops = stopsOf(grid, context);
  let open: (Candidate & { headingTop: number; repeats: Set<number> }) | null = null;
  let headingTop = grid.top;
  const close = (end: number): void => {
    if (!open) return;
    const frame = frameOf(grid, open, end);
    tables.push({ ...frame, headingTop: open.headingTop, repeats: open.repeats });
    headingTop = frame.bottom + 1;
    open = null;
  };
  let after = grid.top;
  for (const [at, stop] of stops.entries()) {
    if (stop.row < after) continue;
    if (stop.kind === 'opens') {
      close(stop.row);
      continue;
    }
    const repeat = open === null ? 0 : repeatOf(grid, open.header, stop.row);
    if (open !== null && repeat > 0) {
      for (let row = stop.row; row < stop.row + repeat; row++) open.repeats.add(row);
      after = stop.row + repeat;
      continue;
    }
    // A table pasted page by page repeats its header: what is not read is told once.
    if (open === null && stop.kind === 'header' && unreadHeaders.some((one) => repeatOf(grid, one, stop.row) > 0))
      continue;
    const header = stop.kind === 'selected' ? stop.header : readHeaderRows(grid, context.merges, stop.row);
    const end = sampleEnd(grid, header, stops, at);
    const candidate = candidateOf(grid, context, header, end);
    if (
      open !== null &&
      stop.kind === 'header' &&
      followsRow(grid, candidate.header.top) &&
      headsSameColumns(open, candidate)
    ) {
      for (let row = candidate.header.top; row <= candidate.header.bottom; row++) open.repeats.add(row);
      after = candidate.header.bottom + 1;
      continue;
    }
    const key = candidate.roles.headerKey;
    const isNone = stop.kind === 'header' && context.said.isNoTable(key);
    if (isNone || (stop.kind !== 'selected' && !isAppendix(candidate.roles))) {
      const tells = isNone || (open === null && speaksOfWork(candidate.roles));
      if (isNone) close(header.top);
      if (!tells || unread.some((one) => one.headerKey === key)) continue;
      unread.push(unreadOf(grid, candidate, { end: end + 1, isSaid: isNone }));
      // The header that comes again is one of the last.
      unreadHeaders.unshift(candidate.header);
      unreadHeaders.length = Math.min(unreadHeaders.length, LAST_HEADERS);
    } else {
      close(header.top);
      open = { ...candidate, headingTop, repeats: new Set() };
    }
    after = header.bottom + 1;
  }
  close(grid.top + grid.values.length);
  if (tables.length > 0 || unread.length > 0) return { tables, unread };
  return tableByShape(grid, context);
}

/** The header again in other words, a page further on: it names the same columns for the same things. */
function headsSameColumns(open: Candidate, again: Candidate): boolean {
  if (open.header.left !== again.header.left || open.header.right !== again.header.right) return false;
  const [before, now] = [rolesOf(open.roles.columns), rolesOf(again.roles.columns)];
  return (
    now.length >= 4 &&
    now.length >= before.length - 1 &&
    now.every((role) => (ALIKE[role] ?? [role]).some((one) => open.roles.columns[one] === again.roles.columns[role]))
  );
}

/** What other words for the same column may make of it. */
const ALIKE: Readonly<Partial<Record<ColumnRole, readonly ColumnRole[]>>> = {
  lead: ['lead', 'implementing'],
  implementing: ['implementing', 'lead'],
  title: ['title', 'task'],
  task: ['task', 'title'],
};

/** Right above stands a row of the table, or the half of one that the page cut, a remark or a heading below it. */
function followsRow(grid: Grid, headerTop: number): boolean {
  for (let row = headerTop - 1; row >= headerTop - FURTHEST; row--) {
    const filled = (grid.values[row - grid.top] ?? []).filter((value) => cellText(value) !== '').length;
    if (filled >= 3) return true;
    if (filled === 0) return false;
  }
  return false;
}
const FURTHEST = 3;

/** The last row that may tell what the columns hold: before the next header that is not this one again. */
function sampleEnd(grid: Grid, header: HeaderRows, stops: readonly Stop[], at: number): number {
  for (let next = at + 1; next < stops.length; next++) {
    const stop = stops[next]!;
    if (stop.row <= header.bottom) continue;
    if (stop.kind === 'header' && repeatOf(grid, header, stop.row) > 0) continue;
    return stop.row - 1;
  }
  return grid.top + grid.values.length - 1;
}

function candidateOf(grid: Grid, context: TableContext, header: HeaderRows, bottom: number): Candidate {
  const widened = withNumbers(grid, header, bottom);
  return { header: widened, roles: columnRoles(grid, widened, { bottom, ...context }) };
}

/** The column left of the header, when it holds the numbers of the rows and has no header of its own. */
function withNumbers(grid: Grid, header: HeaderRows, bottom: number): HeaderRows {
  const index = header.left - grid.left - 1;
  if (index < 0) return header;
  let filled = 0;
  let numbers = 0;
  const last = Math.min(bottom, header.bottom + 50);
  for (let row = header.bottom + 1; row <= last; row++) {
    const text = cellText(grid.values[row - grid.top]?.[index] ?? null);
    if (text === '') continue;
    filled++;
    if (/^(\d+(\.\d+)*|[IVX]+|[A-Za-zÀ-ỹ])[.)]?$/u.test(text)) numbers++;
  }
  if (filled === 0 || numbers * 2 < filled || numbers * 3 < last - header.bottom) return header;
  return { ...header, left: header.left - 1, parts: [[], ...header.parts] };
}

function frameOf(grid: Grid, { header, roles }: Candidate, end: number): Omit<TableFrame, 'headingTop' | 'repeats'> {
  const { top, bottom, left, right } = header;
  const { columns, texts, readings, marks, codeColumns, further, paired } = roles;
  const last = lastRow(grid, { headerRow: bottom, left, right, code: columns.code ?? left }, end);
  return {
    columns,
    texts,
    readings,
    marks,
    codeColumns,
    further,
    paired,
    headerKey: roles.headerKey,
    left,
    right,
    headerTop: top,
    headerRow: bottom,
    bottom: last,
  };
}

function unreadOf(
  grid: Grid,
  candidate: Candidate,
  { end, isSaid }: { readonly end: number; readonly isSaid: boolean },
): UnreadTable {
  const { left, right, headerTop, bottom } = frameOf(grid, candidate, end);
  const { roles } = candidate;
  return {
    row: headerTop,
    column: left,
    found: rolesOf(roles.columns),
    missing: missingRoles(roles),
    readings: roles.readings,
    headerKey: roles.headerKey,
    range: { row: headerTop, column: left, rows: bottom - headerTop + 1, columns: right - left + 1 },
    isSaid,
  };
}

/** A table whose header says nothing that we know: told by its shape and what stands in its columns. */
function tableByShape(grid: Grid, context: TableContext): FoundTables {
  const row = headerByShape(grid);
  const end = grid.top + grid.values.length;
  if (row === null) return withoutHeader(grid, context, end);
  const header = readHeaderRows(grid, context.merges, row);
  const candidate = candidateOf(grid, context, header, end - 1);
  if (context.said.isNoTable(candidate.roles.headerKey))
    return { tables: [], unread: [unreadOf(grid, candidate, { end, isSaid: true })] };
  if (!isAppendix(candidate.roles))
    return {
      tables: [],
      unread: speaksOfWork(candidate.roles) ? [unreadOf(grid, candidate, { end, isSaid: false })] : [],
    };
  const repeats = new Set<number>();
  for (let row = header.bottom + 1; row < end; row++)
    for (let rows = repeatOf(grid, header, row), from = row; row < from + rows; row++) repeats.add(row);
  return { tables: [{ ...frameOf(grid, candidate, end), headingTop: grid.top, repeats }], unread: [] };
}

/** Rows of work without a header are told, where the planner can say what they are. */
function withoutHeader(grid: Grid, context: TableContext, end: number): FoundTables {
  const row = rowsWithoutHeader(grid, context.vocabulary);
  if (row === null) return { tables: [], unread: [] };
  const candidate = candidateOf(grid, context, headerBetween(grid, context.merges, row, row), end - 1);
  const isSaid = context.said.isNoTable(candidate.roles.headerKey);
  // The first row only looks like a header: it names nothing.
  return {
    tables: [],
    unread: [{ ...unreadOf(grid, candidate, { end, isSaid }), found: [], missing: ['task', 'lead'] }],
  };
}
