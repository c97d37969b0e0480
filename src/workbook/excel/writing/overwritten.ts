import { a1 } from '../../../model/address';
import { isError, valueAt, type Grid } from '../../../model/grid';
import type { Rewrite, SheetSpec } from '../../../model/sheet-spec';
import { standing } from '../../rewrite';
import { bytesOf } from '../request-size';

/** Rows of a sheet that lie below each other, as it was read. */
interface Rows {
  readonly first: number;
  readonly count: number;
  /** What Excel answers when it is asked for them, by what stood there. */
  readonly bytes: number;
  readonly ask: (sheet: Excel.Worksheet) => void;
}

/** Cells of a sheet that are asked for before it is written over. */
export interface Overwritten {
  readonly rows: readonly Rows[];
  /** After the sync: one of them holds something else than in `before`, the sheet as it was read, in the workbook's own days. */
  readonly isOther: (before: Grid) => boolean;
}

/** Asked for in one range with the rows between: a range costs as much as that many. */
const ROWS_BETWEEN = 4;

/**
 * The cells that a rewrite goes over or takes out, and those that tell what they stand beside: somebody may have typed there
 * since the sheet was read, or sorted it. What stays is moved by Excel itself, with all that was typed there meanwhile.
 */
export function overwritten(spec: SheetSpec, over: Rewrite): Overwritten {
  const { before } = over;
  const width = before.values[0]?.length ?? 0;
  const guarded = guardedIn(spec, over);
  const ranges: (readonly [number, Excel.Range])[] = [];
  const rows = rowsOf(before, (row) => guarded(row).size > 0).map(({ first, count }): Rows => {
    const values = before.values.slice(first - before.top, first - before.top + count);
    return {
      first,
      count,
      bytes: bytesOf(values),
      ask: (sheet) => ranges.push([first, sheet.getRangeByIndexes(first, before.left, count, width).load('values')]),
    };
  });
  return {
    rows,
    isOther: (held) =>
      ranges.some(([first, { values }]) =>
        (values as unknown[][]).some((line, down) =>
          [...guarded(first + down)].some((column) =>
            differs(held, [first + down, column], line[column - before.left]),
          ),
        ),
      ),
  };
}

type Guarded = (row: number) => ReadonlySet<number>;

/** By the row of the sheet as it was read, the columns that must be as they were. */
function guardedIn(spec: SheetSpec, { before, rows, columns, ...rest }: Rewrite): Guarded {
  const now = standing(spec, { before, rows, columns, ...rest });
  const rowTo = placesOf(rows);
  const columnTo = placesOf(columns);
  const all = Array.from({ length: before.values[0]?.length ?? 0 }, (_, at) => before.left + at);
  const known = new Map<number, ReadonlySet<number>>();
  const find: Guarded = (row) => {
    const to = rowTo.get(row);
    if (to === undefined) return new Set(all);
    const cells = spec.rows[to]?.cells ?? [];
    const goes = all.filter((column) => {
      const across = columnTo.get(column);
      return across === undefined || (cells[across]?.formula === undefined && !now.holds(to, across));
    });
    if (goes.length === 0) return NONE;
    // What a unit typed beside may be other by now: it stays, and stands beside the same words.
    return new Set([...goes, ...all.filter((column) => cells[columnTo.get(column) ?? -1]?.style !== 'input')]);
  };
  return (row) => {
    const found = known.get(row) ?? find(row);
    known.set(row, found);
    return found;
  };
}
const NONE: ReadonlySet<number> = new Set();

const placesOf = (from: readonly (number | null)[]): ReadonlyMap<number, number> =>
  new Map(from.flatMap((old, at) => (old === null ? [] : [[old, at] as const])));

/** A result may change by itself, and an error is another word in each reading. */
function differs(before: Grid, [row, column]: readonly [number, number], value: unknown): boolean {
  const held = valueAt(before, row, column);
  if (isError(held) || before.formulas.has(a1(row, column))) return false;
  return (value === '' ? null : value) !== (held === '' ? null : held);
}

function rowsOf({ top, values }: Grid, isAsked: (row: number) => boolean): readonly { first: number; count: number }[] {
  const found: { first: number; count: number }[] = [];
  for (let row = top; row < top + values.length; row++) {
    if (!isAsked(row)) continue;
    const last = found.at(-1);
    if (last && row - (last.first + last.count) <= ROWS_BETWEEN) last.count = row - last.first + 1;
    else found.push({ first: row, count: 1 });
  }
  return found;
}
