import { a1 } from '../../model/address';
import type { CellEdit } from '../../model/finding';
import { valueAt, type Grid } from '../../model/grid';
import { done, type Outcome } from '../../model/outcome';
import { cleanText } from '../../model/text';
import type { LikeWording } from '../../reporting/likeness/like-words';
import type { Workbook } from '../../workbook/port';
import { readSheets } from '../read-sheets';

export interface Merged {
  readonly cells: number;
  /** Cells that hold something else by now, or a formula, or stand on a protected sheet: left as they are. */
  readonly skipped: number;
}

/**
 * Writes one wording for several, in all cells that hold them. Each cell is looked at once more before; all edits go in
 * one change. A name among others in a cell is changed alone.
 */
export async function mergeWordings(
  workbook: Workbook,
  wordings: readonly LikeWording[],
  kept: string,
): Promise<Outcome<Merged>> {
  const read = await readSheets(workbook);
  if (!read.ok) return read;
  const grids = new Map(read.value.map((grid) => [grid.sheet, grid]));
  const edits: CellEdit[] = [];
  let skipped = 0;
  for (const { text, cells } of wordings) {
    if (text === kept) continue;
    for (const { at } of cells) {
      // What another wording of the same cell has just become.
      const before = edits.findIndex((one) => isAt(one, at));
      const edit = editOf(grids.get(at.sheet), at, { text, kept, now: edits[before]?.value });
      if (!edit) skipped += 1;
      else if (before >= 0) edits[before] = edit;
      else edits.push(edit);
    }
  }
  const applied =
    edits.length === 0 ? done(null) : await workbook.apply([{ type: 'edit-cells', edits, over: read.value }]);
  return applied.ok ? done({ cells: edits.length, skipped }) : applied;
}

const isAt = ({ at }: CellEdit, { sheet, row, column }: CellEdit['at']): boolean =>
  at.sheet === sheet && at.row === row && at.column === column;

function editOf(
  grid: Grid | undefined,
  at: CellEdit['at'],
  { text, kept, now }: { readonly text: string; readonly kept: string; readonly now: CellEdit['value'] | undefined },
): CellEdit | null {
  if (!grid || grid.protected || grid.formulas.has(a1(at.row, at.column))) return null;
  const value = now ?? valueAt(grid, at.row, at.column);
  if (typeof value !== 'string') return null;
  if (cleanText(value) === cleanText(text)) return { at, value: kept };
  const places = wholeNames(value, text);
  if (places.length !== 1) return null;
  return { at, value: value.slice(0, places[0]) + kept + value.slice(places[0]! + text.length) };
}

/** Where a name stands in a text with no letter or digit beside it. */
function wholeNames(text: string, name: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!/[\p{L}\p{N}&]/u.test(text[at - 1] ?? '') && !/[\p{L}\p{N}&]/u.test(text[at + name.length] ?? ''))
      places.push(at);
  return places;
}
