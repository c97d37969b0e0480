import { a1 } from '../../../model/address';
import { isError, valueAt, type Grid } from '../../../model/grid';
import type { Rewrite, SheetSpec } from '../../../model/sheet-spec';
import { standing } from '../../rewrite';
import { bytesOf } from '../request-size';

/** Rows of a sheet that lie below each other, as it was read; something in them is written over or taken out. */
export interface Overwritten {
  /** What Excel answers when it is asked for them, by what stood there. */
  readonly bytes: number;
  /** Queues the question. What it gives tells after the sync which rows are not as they were read. */
  readonly ask: (sheet: Excel.Worksheet) => OtherRows;
}

/** The rows that are other than in `held`: the sheet as it was read, in the workbook's own days. */
export type OtherRows = (held: Grid) => readonly OtherRow[];

export interface OtherRow {
  readonly row: number;
  /** What stands in those of its cells that are written over. */
  readonly cells: readonly { readonly column: number; readonly value: unknown }[];
}

/** Asked for in one range with the rows between: a range costs as much as that many. */
const ROWS_BETWEEN = 4;
/** Of a sheet that is long, so much is asked for in one range that an answer can be filled. */
const RANGE_BYTES = 100_000;

/**
 * The cells that a rewrite goes over or takes out, and those that tell what they stand beside: somebody may have typed there
 * since the sheet was read, or sorted it. What stays is moved by Excel itself, with all that was typed there meanwhile.
 */
export function overwritten(spec: SheetSpec, over: Rewrite): readonly Overwritten[] {
  const { before } = over;
  const width = before.values[0]?.length ?? 0;
  const guarded = guardedIn(spec, over);
  return rowsOf(before, (row) => guarded(row).all.size > 0).map(({ first, count, bytes }) => ({
    bytes,
    ask: (sheet) => {
      const range = sheet.getRangeByIndexes(first, before.left, count, width).load('values');
      return (held) =>
        (range.values as unknown[][]).flatMap((line, down): OtherRow[] => {
          const row = first + down;
          const { all, goes } = guarded(row);
          return [...all].some((column) => differs(held, [row, column], line[column - before.left]))
            ? [{ row, cells: goes.map((column) => ({ column, value: line[column - before.left] })) }]
            : [];
        });
    },
  }));
}

/** Columns of a row of the sheet as it was read: those that must be as they were, and those of them that are written over. */
interface Guarded {
  readonly all: ReadonlySet<number>;
  readonly goes: readonly number[];
}

function guardedIn(spec: SheetSpec, { before, rows, columns, ...rest }: Rewrite): (row: number) => Guarded {
  const now = standing(spec, { before, rows, columns, ...rest });
  const rowTo = placesOf(rows);
  const columnTo = placesOf(columns);
  const all = Array.from({ length: before.values[0]?.length ?? 0 }, (_, at) => before.left + at);
  const known = new Map<number, Guarded>();
  const find = (row: number): Guarded => {
    const to = rowTo.get(row);
    if (to === undefined) return { all: new Set(all), goes: all };
    const cells = spec.rows[to]?.cells ?? [];
    const goes = all.filter((column) => {
      const across = columnTo.get(column);
      return across === undefined || (cells[across]?.formula === undefined && !now.holds(to, across));
    });
    if (goes.length === 0) return NONE;
    // What a unit typed beside may be other by now: it stays, and stands beside the same words.
    const beside = all.filter((column) => cells[columnTo.get(column) ?? -1]?.style !== 'input');
    return { all: new Set([...goes, ...beside]), goes };
  };
  return (row) => {
    const found = known.get(row) ?? find(row);
    known.set(row, found);
    return found;
  };
}
const NONE: Guarded = { all: new Set(), goes: [] };

/** By the line of the sheet as it was read, the line of the spec that it becomes. */
export const placesOf = (from: readonly (number | null)[]): ReadonlyMap<number, number> =>
  new Map(from.flatMap((old, at) => (old === null ? [] : [[old, at] as const])));

/** A result may change by itself, and an error is another word in each reading. */
function differs(before: Grid, [row, column]: readonly [number, number], value: unknown): boolean {
  const held = valueAt(before, row, column);
  if (isError(held) || before.formulas.has(a1(row, column))) return false;
  return (value === '' ? null : value) !== (held === '' ? null : held);
}

interface Rows {
  readonly first: number;
  count: number;
  bytes: number;
}

function rowsOf({ top, values }: Grid, isAsked: (row: number) => boolean): readonly Rows[] {
  const found: Rows[] = [];
  for (let row = top; row < top + values.length; row++) {
    if (!isAsked(row)) continue;
    const last = found.at(-1);
    const isNear = last && row - (last.first + last.count) <= ROWS_BETWEEN && last.bytes < RANGE_BYTES;
    const from = isNear ? last.first + last.count : row;
    const bytes = bytesOf(values.slice(from - top, row + 1 - top));
    if (isNear) Object.assign(last, { count: row - last.first + 1, bytes: last.bytes + bytes });
    else found.push({ first: row, count: 1, bytes });
  }
  return found;
}
