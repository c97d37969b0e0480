import { a1, areaAddress, parseArea } from '../model/address';
import type { Area } from '../model/grid';
import type { Rewrite } from '../model/sheet-spec';
import type { Moved } from './cell-references';
import { around } from './far-cells';

/** Where the cells of a sheet go that is rewritten. */
export interface LineMap {
  /** Null: the row is taken out. What lies below the used range goes along with its end. */
  readonly row: (old: number) => number | null;
  readonly column: (old: number) => number | null;
  /** 'B5' → 'B6'; null when the cell is taken out. Throws RangeError for what is no address. */
  readonly cell: (address: string) => string | null;
  /** 'A1:B4 D2' → the areas around the cells that are left, with what was put in between them; '' when none is left. */
  readonly areas: (references: string) => string;
}

export function lineMap({ before, rows, columns }: Rewrite): LineMap {
  const row = mapping(rows, before.top + before.values.length);
  const column = mapping(columns, before.left + (before.values[0]?.length ?? 0));
  const areasOf = (area: Area): Area[] =>
    runs(area.row, area.rows, row, rows).flatMap(([top, bottom]) =>
      runs(area.column, area.columns, column, columns).map(([left, right]): Area => ({
        row: top,
        column: left,
        rows: bottom - top + 1,
        columns: right - left + 1,
      })),
    );
  return {
    row,
    column,
    cell: (address) => {
      const at = areaAt(address);
      const [newRow, newColumn] = [row(at.row), column(at.column)];
      return newRow === null || newColumn === null ? null : a1(newRow, newColumn);
    },
    areas: (references) =>
      references
        .trim()
        .split(/\s+/)
        .flatMap((one) => areasOf(areaAt(one)))
        .map(areaAddress)
        .join(' '),
  };
}

function areaAt(address: string): Area {
  const area = parseArea(address.replaceAll('$', ''));
  if (!area) throw new RangeError(`no address: ${address}`);
  return area;
}

function mapping(wanted: readonly (number | null)[], size: number): (old: number) => number | null {
  const places = new Map(wanted.flatMap((old, at): [number, number][] => (old === null ? [] : [[old, at]])));
  return (old) => (old < size ? (places.get(old) ?? null) : old - size + wanted.length);
}

/** From where to where the lines go, in runs; lines that are new lie within a run when both sides of them do. */
function runs(
  from: number,
  count: number,
  to: (old: number) => number | null,
  wanted: readonly (number | null)[],
): (readonly [number, number])[] {
  // What reaches far below the table moves as a block.
  const listed = Math.min(count, Math.max(0, wanted.length + 1_000 - from));
  const lines = Array.from({ length: listed }, (_, at) => to(from + at))
    .filter((line) => line !== null)
    .sort((a, b) => a - b);
  const found: [number, number][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    const isNext =
      last !== undefined &&
      Array.from({ length: line - last[1] - 1 }, (_, at) => wanted[last[1] + 1 + at]).every((one) => one === null);
    if (isNext) last[1] = line;
    else found.push([line, line]);
  }
  const end = to(from + count - 1);
  if (listed < count && end !== null) {
    const last = found.at(-1);
    if (last) last[1] = end;
    else found.push([to(from) ?? end, end]);
  }
  return found;
}

/** Where areas lie after the sheet was written over: what is left of one may be in pieces, and is taken with what is between. */
export function movedBy(over: Rewrite): Moved {
  const map = lineMap(over);
  return (area) => {
    const left = map
      .areas(areaAddress(area))
      .split(' ')
      .flatMap((one) => parseArea(one) ?? []);
    return left.length === 0 ? null : around(left);
  };
}

export const movesLines = ({ rows, columns, before }: Rewrite): boolean =>
  [rows, columns].some((lines) => lines.some((old, at) => old !== null && old !== at)) ||
  rows.filter((old) => old !== null).length < before.top + before.values.length;
