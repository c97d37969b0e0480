import { a1 } from '../model/address';
import type { CellPlace } from '../model/grid';
import { failed, type Outcome } from '../model/outcome';
import type { SpecCell } from '../model/sheet-spec';
import type { Change } from './port';

/** A text cell holds at most this many characters. Source: Excel specifications and limits. */
export const CELL_LIMIT = 32_767;

/** The refusal of changes of which a text is longer than a cell can hold, with its cell; null when all fit. */
export function refusedForLength(changes: readonly Change[]): Extract<Outcome<never>, { readonly ok: false }> | null {
  for (const change of changes) {
    const at =
      change.type === 'edit-cells' ? longEdit(change) : change.type === 'write-sheet' ? longCell(change) : null;
    if (at) return failed('text-too-long', { sheet: at.sheet, cell: a1(at.row, at.column), limit: CELL_LIMIT });
  }
  return null;
}

const isTooLong = (value: unknown): boolean => typeof value === 'string' && value.length > CELL_LIMIT;

const longEdit = ({ edits }: Extract<Change, { readonly type: 'edit-cells' }>): CellPlace | null =>
  edits.find(({ value }) => isTooLong(value))?.at ?? null;

function longCell({ spec }: Extract<Change, { readonly type: 'write-sheet' }>): CellPlace | null {
  const isLong = (cell: SpecCell | null): boolean => cell !== null && isTooLong(cell.value);
  const row = spec.rows.findIndex(({ cells }) => cells.some(isLong));
  return row < 0 ? null : { sheet: spec.name, row, column: spec.rows[row]!.cells.findIndex(isLong) };
}
