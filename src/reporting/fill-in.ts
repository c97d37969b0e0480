import type { SpecCell, SpecRow } from '../model/sheet-spec';
import { OWN_PREFIX, hasTyped, isOwn, type ExistingRow, type ExistingSheet, type Typed } from './existing-sheet';
import { matchRows } from './row-id';
import type { Block } from './sheet-frame';
import { INPUT_COLUMNS, UNIT_COLUMNS, columnOf, type UnitColumn } from './unit-columns';

/** Carries what a unit typed from its sheet as it stands to the sheet as it will be: nothing typed is ever lost. */

export interface KeptRow {
  readonly cells: ReadonlyMap<UnitColumn, SpecCell>;
  /** Cells of the unit's own columns. */
  readonly extra: readonly (SpecCell | null)[];
}

/** Gives for each row of the plan its cells with what was typed beside the same row before. */
export function fillIn(ids: readonly string[], before: ExistingSheet | null): (id: string, cells: ReadonlyMap<UnitColumn, SpecCell>) => KeptRow {
  const rows = new Map((before?.rows ?? []).map((row) => [row.id, row]));
  const pairs = matchRows(ids, [...rows.keys()].filter((id) => !isOwn({ id })));
  return (id, cells) => {
    const earlier = rows.get(pairs.get(id) ?? '');
    if (!earlier || !pairs.has(id)) return { cells, extra: [] };
    const filled = new Map(cells);
    for (const key of INPUT_COLUMNS) {
      const typed = earlier.cells.get(key);
      if (typed) filled.set(key, inputCell(typed));
    }
    return { cells: filled, extra: earlier.extra.map((one) => one && inputCell(one)) };
  };
}

/** Rows that are not in the plan (any more) but hold something typed: those that were in it, and the unit's own. */
export function keptRows(ids: readonly string[], before: ExistingSheet | null): { readonly gone: readonly KeptRow[]; readonly own: readonly KeptRow[] } {
  const rows = before?.rows ?? [];
  const paired = new Set(matchRows(ids, rows.filter((row) => !isOwn(row)).map((row) => row.id)).values());
  const left = rows.filter((row) => hasTyped(row) && (isOwn(row) || !paired.has(row.id)));
  const used = new Set(rows.map((row) => row.id));
  let next = 1;
  const ownId = (row: ExistingRow): string => {
    if (row.id !== '') return row.id;
    while (used.has(`${OWN_PREFIX}${next}`)) next++;
    used.add(`${OWN_PREFIX}${next}`);
    return `${OWN_PREFIX}${next}`;
  };
  return {
    gone: left.filter((row) => !isOwn(row)).map((row) => keptRow(row, row.id)),
    own: left.filter(isOwn).map((row) => keptRow(row, ownId(row))),
  };
}

/** Typed cells below the table (a date, a signer's name) go back to the same place below the table. */
export function typedBelow(tail: Block, before: ExistingSheet | null): Block {
  const rows: { height?: number; cells: (SpecCell | null)[] }[] = tail.rows.map((row: SpecRow) => ({ ...row, cells: [...row.cells] }));
  for (const { offset, column, typed } of before?.below ?? []) {
    const place = typeof column === 'number' ? UNIT_COLUMNS.length + column : columnOf(column);
    while (rows.length <= offset) rows.push({ cells: [] });
    const cells = rows[offset]!.cells;
    while (cells.length <= place) cells.push(null);
    const ours = cells[place];
    if (ours?.value !== typed.value) cells[place] = { ...typed, style: ours?.style ?? 'plain' };
  }
  return { rows, merges: tail.merges };
}

function keptRow(row: ExistingRow, id: string): KeptRow {
  const cells = new Map(
    UNIT_COLUMNS.map(({ key, style }): [UnitColumn, SpecCell] => {
      const typed = row.cells.get(key);
      return [key, typed ? { ...typed, style } : { value: null, style }];
    }),
  );
  cells.set('id', { value: id, style: 'plain' });
  // No source, and no part in any total.
  cells.set('source', { value: null, style: 'plain' });
  cells.set('counted', { value: null, style: 'plain' });
  return { cells, extra: row.extra.map((one) => one && inputCell(one)) };
}

const inputCell = (typed: Typed): SpecCell => ({ ...typed, style: 'input' });
