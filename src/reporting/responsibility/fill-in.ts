import type { SpecCell, SpecRow } from '../../model/sheet-spec';
import {
  hasTyped,
  isOwn,
  type ExistingRow,
  type ExistingSheet,
  type PlacedText,
  type Typed,
  type TypedLine,
} from '../rows/existing-sheet';
import { recogniseRows } from '../rows/recognise-rows';
import { matchRows, OWN_PREFIX, type RowIdentity } from '../rows/row-id';
import { DATE_FORMAT } from '../layout/serial-date';
import type { Block } from '../layout/sheet-frame';
import { UNIT_COLUMNS, columnOf, type UnitColumn } from './unit-columns';
import type { RowCells } from './unit-rows';

/** Carries what a unit typed from its sheet as it stands to the sheet as it will be: nothing typed is ever lost. */

export interface KeptRow {
  readonly cells: RowCells;
  /** Cells of the unit's own columns. */
  readonly extra: readonly (SpecCell | null)[];
}

/** Where each row of an earlier sheet goes. */
export interface Carried {
  /** The cells of a row of the plan with what was typed beside the same row before. */
  readonly beside: (id: string, cells: RowCells) => KeptRow;
  /** Rows that are not in the plan any more but hold something typed. */
  readonly gone: readonly KeptRow[];
  /** Rows that the unit put in itself. */
  readonly own: readonly KeptRow[];
  /** An id for one more row of the unit's own. */
  readonly newId: () => string;
}

/** Sorts the rows of the sheet as it stands by what became of them in the plan. Linear where rows stayed the same. */
export function carryOver(now: readonly RowIdentity[], before: ExistingSheet | null): Carried {
  const rows = recogniseRows(before?.rows ?? [], now);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const pairs = matchRows(
    now,
    rows.filter((row) => !isOwn(row)),
  );
  const paired = new Set(pairs.values());
  const left = rows.filter((row) => hasTyped(row) && (isOwn(row) || !paired.has(row.id)));
  const newId = ownIds(rows);
  return {
    beside: (id, cells) => {
      const earlier = byId.get(pairs.get(id) ?? '');
      if (!earlier || !pairs.has(id)) return { cells, extra: [] };
      return { cells: withInputs(cells, earlier.cells), extra: earlier.extra.map((one) => one && inputCell(one)) };
    },
    gone: left.filter((row) => !isOwn(row)).map((row) => keptRow(row, row.id)),
    own: left.filter(isOwn).map((row) => keptRow(row, row.id === '' ? newId() : row.id)),
    newId,
  };
}

function ownIds(rows: readonly ExistingRow[]): () => string {
  const used = new Set(rows.map(({ id }) => id));
  let next = 1;
  return () => {
    while (used.has(`${OWN_PREFIX}${next}`)) next++;
    used.add(`${OWN_PREFIX}${next}`);
    return `${OWN_PREFIX}${next}`;
  };
}

/** Stands between an appendix and its first section, where one line says both. */
export const BETWEEN_TITLES = ' – ';

/** What was typed in headings and in the total of a sheet as it stands, until a line takes it. */
export interface TypedLines {
  readonly take: (label: string) => TypedLine | null;
  /** For a line of these titles: what was typed beside it, or beside its titles where each was a line of its own. */
  readonly takeHeading: (titles: readonly string[]) => TypedLine | null;
  readonly rest: () => readonly KeptRow[];
}

/**
 * What was typed in headings and in the total goes back to the rows of those labels; the rest is to become rows of its
 * own.
 */
export function typedLines(before: ExistingSheet | null, newId: () => string): TypedLines {
  const open = [...(before?.lines ?? [])];
  const takeFirst = (fits: (line: TypedLine) => boolean): TypedLine | null => {
    const index = open.findIndex(fits);
    return index < 0 ? null : open.splice(index, 1)[0]!;
  };
  const take = (label: string): TypedLine | null => takeFirst((line) => line.label === label);
  return {
    take,
    takeHeading: (titles) => {
      const last = titles.at(-1)!;
      // Another section may have begun the appendix when the sheet was made.
      let typed = take(titles.join(BETWEEN_TITLES)) ?? takeFirst(({ label }) => label.endsWith(BETWEEN_TITLES + last));
      for (const title of titles) {
        const alone = takeFirst((line) => line.label === title && (typed === null || hasRoom(typed, line)));
        if (alone) typed = typed ? joined(typed, alone) : alone;
      }
      return typed;
    },
    rest: () =>
      open
        .splice(0)
        .map(({ label, cells, extra }) =>
          keptRow({ cells: new Map([...cells, ['title' as const, { value: label }]]), extra }, newId()),
        ),
  };
}

/** True when nothing was typed in the same column of both lines. */
const hasRoom = (one: TypedLine, other: TypedLine): boolean =>
  [...other.cells.keys()].every((key) => !one.cells.has(key)) &&
  other.extra.every((typed, at) => typed === null || (one.extra[at] ?? null) === null);

const joined = (one: TypedLine, other: TypedLine): TypedLine => ({
  label: one.label,
  cells: new Map([...one.cells, ...other.cells]),
  extra: one.extra.map((typed, at) => typed ?? other.extra[at] ?? null),
});

/** Cells with what was typed in the unit's columns put over them. */
export function withInputs(cells: RowCells, typed: ReadonlyMap<UnitColumn, Typed>): RowCells {
  return cells.map((cell, index) => {
    const column = UNIT_COLUMNS[index]!;
    const input = 'input' in column ? typed.get(column.key) : undefined;
    return input ? { ...cell, ...input } : cell;
  });
}

/** What was typed above the table, beside the head's own words: those belong to the plan. */
export function typedAbove(head: Block, before: ExistingSheet | null): Block {
  const ours = new Set(head.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value)));
  return withPlaced(
    head,
    (before?.above ?? []).filter(({ typed }) => !ours.has(typed.value)),
    (cell) => cell?.value == null,
  );
}

/** What was typed below the table (a date, a signer's name): it takes the place of the dotted lines. */
export const typedBelow = (tail: Block, before: ExistingSheet | null): Block =>
  withPlaced(tail, before?.below ?? [], () => true);

/** Puts typed cells back where they stood, in places that are free for them. */
function withPlaced(
  block: Block,
  placed: readonly PlacedText[],
  isFree: (cell: SpecCell | null | undefined) => boolean,
): Block {
  const rows: { height?: number; cells: (SpecCell | null)[] }[] = block.rows.map((row: SpecRow) => ({
    ...row,
    cells: [...row.cells],
  }));
  for (const { offset, column, typed } of placed) {
    const wanted = typeof column === 'number' ? UNIT_COLUMNS.length + column : columnOf(column);
    // A merged area shows its first cell alone.
    const place =
      block.merges.find((area) => area.row === offset && area.column <= wanted && wanted < area.column + area.columns)
        ?.column ?? wanted;
    while (rows.length <= offset) rows.push({ cells: [] });
    const cells = rows[offset]!.cells;
    while (cells.length <= place) cells.push(null);
    if (isFree(cells[place])) cells[place] = { ...typed, style: cells[place]?.style ?? 'plain' };
  }
  return { rows, merges: block.merges };
}

function keptRow(row: Pick<ExistingRow, 'cells' | 'extra'>, id: string): KeptRow {
  const cells = UNIT_COLUMNS.map(({ key, style }): SpecCell => {
    if (key === 'id') return { value: id, style };
    // No source, no day, and no part in any total.
    const typed = HIDDEN_FACTS.has(key) ? undefined : row.cells.get(key);
    return { ...(key === 'finished' && { format: DATE_FORMAT }), ...(typed ?? { value: null }), style };
  });
  return { cells, extra: row.extra.map((one) => one && inputCell(one)) };
}

/** What the plan says of a row, and nobody sees. */
const HIDDEN_FACTS: ReadonlySet<UnitColumn> = new Set<UnitColumn>(['source', 'counted', 'due', 'answers']);

const inputCell = (typed: Typed): SpecCell => ({ ...typed, style: 'input' });
