import { valueAt, type Grid } from '../../model/grid';
import { typedAt, type Typed } from '../rows/existing-sheet';
import { textOf } from '../layout/spec-grid';
import { FINDINGS, MOTTO, NATION } from '../layout/sheet-words';

/** What people wrote on the sheet of findings, read back: every cell that is not ours is kept. */

/** By which a line is known again. */
export interface LineIdentity {
  /** What was found: the message, and which one where several say the same of one cell. */
  readonly id: string;
  /** The cell with its sheet: "'Phụ lục I'!D6". */
  readonly place: string;
  /** The code of the row of the plan; '' for none. */
  readonly code: string;
}

/** A line as it stands, with what was written to it. */
export interface NotedLine extends LineIdentity {
  /** Texts by the key of their column. */
  readonly texts: ReadonlyMap<FindingColumn, string>;
  readonly note: Typed | null;
  /** By index in `extraHeaders`. */
  readonly extra: readonly (Typed | null)[];
}
/** Cells of a row of the planner's own; the column by key, or by index among the extra columns. */
export type OwnRow = readonly { readonly column: FindingColumn | number; readonly typed: Typed }[];

export interface NotedSheet {
  readonly lines: readonly NotedLine[];
  readonly own: readonly OwnRow[];
  /** Columns that somebody put in, by their header text (may be ''). */
  readonly extraHeaders: readonly (Typed | null)[];
  /** Typed above the table: rows from the sheet's top. */
  readonly above: readonly { readonly row: number; readonly column: number; readonly typed: Typed }[];
  /** Our columns stand where we put them, so that their widths are those that somebody chose for them. */
  readonly inOrder: boolean;
  /** The line that says when it was checked; '' when it is gone. */
  readonly checkedAt: string;
}

export type FindingColumn = keyof typeof FINDINGS.columns;
export const FINDING_COLUMNS = Object.keys(FINDINGS.columns) as readonly FindingColumn[];
const HEADERS: ReadonlyMap<string, FindingColumn> = new Map(FINDING_COLUMNS.map((key) => [FINDINGS.columns[key], key]));

/** Stands in the id column of our rows that are no findings. */
export const OUR_MARK = '§';

/**
 * Reads the sheet by its header texts, wherever columns and rows were moved. Without its header, all of it is the
 * planner's own.
 */
export function readFindingsSheet(grid: Grid): NotedSheet {
  const rows = range(0, grid.top + grid.values.length);
  const width = grid.left + (grid.values[0]?.length ?? 0);
  const text = (row: number, column: number): string => textOf(valueAt(grid, row, column));
  const header = rows.find((row) => range(0, width).some((column) => text(row, column) === FINDINGS.columns.id)) ?? -1;
  const columns = new Map<number, FindingColumn>();
  for (const column of header < 0 ? [] : range(0, width)) {
    const key = HEADERS.get(text(header, column));
    if (key !== undefined && ![...columns.values()].includes(key)) columns.set(column, key);
  }
  const at = (key: FindingColumn): number => [...columns].find(([, known]) => known === key)?.[0] ?? -1;
  const extras = range(0, width).filter(
    (column) =>
      !columns.has(column) && rows.slice(Math.max(0, header)).some((row) => valueAt(grid, row, column) !== null),
  );
  const under = (row: number, key: FindingColumn): string => (at(key) < 0 ? '' : text(row, at(key)));
  const cellsIn = (row: number, among: readonly number[]): OwnRow =>
    among.flatMap((column) => {
      const typed = typedAt(grid, row, column);
      return typed ? [{ column: columns.get(column) ?? extras.indexOf(column), typed }] : [];
    });

  const lines: NotedLine[] = [];
  const own: OwnRow[] = [];
  const seen = new Set<string>();
  for (const row of rows.slice(header + 1)) {
    const identity = { id: under(row, 'id'), place: under(row, 'place'), code: under(row, 'code') };
    const key = keyOf(identity);
    // A line that somebody copied brings its id along: the first is ours, the copy is the planner's own.
    const isLine = identity.id !== '' && identity.id !== OUR_MARK && !seen.has(key);
    if (isLine) {
      seen.add(key);
      const texts = new Map(FINDING_COLUMNS.map((column) => [column, under(row, column)]));
      lines.push({
        ...identity,
        texts,
        note: at('note') < 0 ? null : typedAt(grid, row, at('note')),
        extra: extras.map((column) => typedAt(grid, row, column)),
      });
    } else {
      const cells = cellsIn(row, identity.id === OUR_MARK ? extras : range(0, width)).filter(
        ({ column }) => column !== 'id' && column !== 'place' && column !== 'code',
      );
      if (cells.length > 0) own.push(cells);
    }
  }
  const head = header < 0 ? [] : rows.slice(0, header);
  return {
    lines,
    own,
    extraHeaders: extras.map((column) => (header < 0 ? null : typedAt(grid, header, column))),
    above: head.flatMap((row) => range(0, width).flatMap((column) => typedAbove(grid, row, column))),
    inOrder: FINDING_COLUMNS.every((key, index) => columns.get(index) === key),
    checkedAt: head.flatMap((row) => range(0, width).map((column) => text(row, column))).find(isCheckedAt) ?? '',
  };
}

const OUR_WORDS: ReadonlySet<string> = new Set([NATION, MOTTO, FINDINGS.title]);
const isCheckedAt = (text: string): boolean => text.startsWith(FINDINGS.checkedAt);

function typedAbove(grid: Grid, row: number, column: number): NotedSheet['above'] {
  const typed = typedAt(grid, row, column);
  return typed && !OUR_WORDS.has(String(typed.value)) && !isCheckedAt(String(typed.value))
    ? [{ row, column, typed }]
    : [];
}

const keyOf = ({ id, place, code }: LineIdentity): string => `${id}|${place}|${code}`;

/**
 * Which line before each line now is. The same finding of the same cell in a row of the same code; else, where the row
 * has moved, the one finding of its kind in the same column in a row of that code. A pair in doubt is no pair.
 */
export function matchLines<T extends LineIdentity>(
  now: readonly LineIdentity[],
  before: readonly T[],
): readonly (T | null)[] {
  const exact = new Map(before.map((line) => [keyOf(line), line]));
  const pairs = now.map((line) => exact.get(keyOf(line)) ?? null);
  const taken = new Set<T | null>(pairs);
  const moved = (line: LineIdentity): string | null =>
    line.code === '' ? null : `${line.id}|${line.code}|${line.place.replace(/\d+$/, '')}`;
  const left = grouped(
    before.filter((line) => !taken.has(line)),
    moved,
  );
  const open = grouped(
    now.filter((_, index) => pairs[index] === null),
    moved,
  );
  return now.map((line, index) => {
    const key = moved(line);
    if (pairs[index] || key === null) return pairs[index]!;
    const [one, ...others] = left.get(key) ?? [];
    return one && others.length === 0 && open.get(key)?.length === 1 ? one : null;
  });
}

function grouped<T>(items: readonly T[], keyFor: (item: T) => string | null): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyFor(item);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
