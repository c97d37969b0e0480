import { valueAt, type Grid } from '../../model/grid';
import type { SheetSpec, SpecCell } from '../../model/sheet-spec';
import { typedAt, type Typed } from '../rows/existing-sheet';
import { headersNow } from '../layout/sheet-words';
import { gridOfSpec, textOf } from '../layout/spec-grid';

/** How a list of ours is read back: a header row, a line for each thing that it lists, a total. */
export interface ListForm {
  /** Header texts of all columns, the first one first. */
  readonly headers: readonly string[];
  /** The column by which a line is known again. */
  readonly keyHeader: string;
  /** A column that every line of ours fills: a line without it is the planner's own. */
  readonly markHeader: string;
  /** The first text of the total. */
  readonly total: string;
  /** Columns of ours, hidden ones included; absent: as many as have headers of ours in the header row. */
  readonly width?: number;
  /** Which line now each line before is; lines that are missing are gone. */
  readonly match: (now: readonly string[], before: readonly string[]) => ReadonlyMap<string, string>;
}

/** Lines are the same when they are called the same. */
export const sameName: ListForm['match'] = (now, before) =>
  new Map(now.filter((key) => before.includes(key)).map((key) => [key, key]));

/**
 * Carries what the planner wrote on a list of ours, beside the table and below it, to the new list: beside the same
 * line, and as far below the table. A note beside a line that is gone comes at the end with what the line was called.
 */
export function withNotes(spec: SheetSpec, before: Grid | null, form: ListForm): SheetSpec {
  const old = before && readList(before, form);
  if (!before || !old) return spec;
  const now = readList(gridOfSpec(spec), form)!;
  const rows = spec.rows.map((row) => ({ ...row, cells: [...row.cells] as (SpecCell | null)[] }));
  const put = (row: number, column: number, typed: Typed): void => {
    while (rows.length <= row) rows.push({ cells: [] });
    const cells = rows[row]!.cells;
    while (cells.length <= column) cells.push(null);
    if (cells[column]?.value !== typed.value) cells[column] = { ...typed, style: cells[column]?.style ?? 'plain' };
  };
  const notes = notesIn(before, old, wordsOutside(spec, now));
  const beside = (column: number): number => now.width + column - old.width;
  const lines = new Map(
    [...form.match([...now.lines.keys()], [...old.lines.keys()])].map(([key, earlier]) => [
      earlier,
      now.lines.get(key)!,
    ]),
  );
  for (const { row, column, typed } of notes.filter((note) => note.row > old.total))
    put(now.total + row - old.total, column < old.width ? column : beside(column), typed);
  for (const row of old.own) {
    for (const { column, typed } of notes.filter((note) => note.row === row))
      put(
        rows.length - (column === firstColumn(notes, row) ? 0 : 1),
        column < old.width ? column : beside(column),
        typed,
      );
  }
  for (const { row, column, typed } of notes.filter((note) => note.row <= old.total && !old.own.has(note.row))) {
    if (row < old.header) {
      if (rows[row]?.cells[column]?.value == null) put(row, column < old.width ? column : beside(column), typed);
      continue;
    }
    const key = [...old.lines].find(([, at]) => at === row)?.[0];
    const target = row === old.header ? now.header : row === old.total ? now.total : lines.get(key!);
    if (target !== undefined) put(target, beside(column), typed);
    else {
      lines.set(key!, rows.length);
      put(rows.length, 1, { value: textOf(valueAt(before, row, old.name)) });
      put(rows.length - 1, beside(column), typed);
    }
  }
  return { ...spec, rows };
}

interface Note {
  readonly row: number;
  readonly column: number;
  readonly typed: Typed;
}
const firstColumn = (notes: readonly Note[], row: number): number => notes.find((note) => note.row === row)!.column;

interface ListRead {
  readonly header: number;
  readonly total: number;
  /** Columns of ours, hidden ones included. */
  readonly width: number;
  /**
   * The hidden column that marks our lines, and outside of the table words of ours that a setting put there; absent on
   * sheets of earlier versions.
   */
  readonly mark: number | undefined;
  /** The column that names a line to a reader. */
  readonly name: number;
  /** Sheet row by key. */
  readonly lines: ReadonlyMap<string, number>;
  /** Sheet rows inside the table that the planner put in. */
  readonly own: ReadonlySet<number>;
}

function readList(grid: Grid, { headers, keyHeader, markHeader, total, width: given }: ListForm): ListRead | null {
  const rows = Array.from({ length: grid.top + grid.values.length }, (_, row) => row);
  const text = (row: number, column: number): string => textOf(valueAt(grid, row, column));
  const header = rows.findIndex((row) => text(row, 0) === headers[0]);
  const end = rows.findIndex((row) => row > header && text(row, 0) === total);
  if (header < 0 || end < 0) return null;
  const lastColumn = grid.left + (grid.values[0]?.length ?? 0);
  const titles = headersNow(Array.from({ length: lastColumn }, (_, column) => text(header, column)));
  const first = titles.findIndex((title) => !headers.includes(title));
  const width = given ?? (first < 0 ? titles.length : first);
  const columns = Array.from({ length: width }, (_, column) => column);
  const key = columns.find((column) => titles[column] === keyHeader) ?? 1;
  const mark = columns.find((column) => titles[column] === markHeader);
  const table = rows.slice(header + 1, end);
  const own = new Set(mark === undefined ? [] : table.filter((row) => text(row, mark) === ''));
  // A line that the planner copied carries the key too: the first is ours.
  const lines = new Map(
    table
      .filter((row) => !own.has(row))
      .reverse()
      .map((row) => [text(row, key), row]),
  );
  return { header, total: end, width, mark, name: key < 2 ? key : 3, lines, own };
}

/** Our words above and below the table. */
function wordsOutside(spec: SheetSpec, { header, total }: ListRead): ReadonlySet<unknown> {
  return new Set(
    spec.rows.flatMap(({ cells }, row) => (row < header || row > total ? cells.map((cell) => cell?.value) : [])),
  );
}

/** What stands beside the table, above and below it, other than our own words. */
function notesIn(grid: Grid, list: ListRead, ours: ReadonlySet<unknown>): Note[] {
  const notes: Note[] = [];
  for (let row = 0; row < grid.top + grid.values.length; row++)
    for (let column = 0; column < grid.left + (grid.values[0]?.length ?? 0); column++) {
      const inTable = row >= list.header && row <= list.total;
      if (inTable && column < list.width && !list.own.has(row)) continue;
      // The line of the day, and the hint below the total.
      if ((row === list.header - 1 && column < list.width) || (row === list.total + 1 && column === 0)) continue;
      const typed = typedAt(grid, row, column);
      const set = inTable || list.mark === undefined ? '' : textOf(valueAt(grid, row, list.mark));
      if (set !== '' && textOf(valueAt(grid, row, column)) === set) continue;
      if (typed && (inTable || !ours.has(typed.value))) notes.push({ row, column, typed });
    }
  return notes;
}
