import { done, failed, type Outcome } from '../../model/outcome';
import type { Workbook } from '../../workbook/port';
import { collectReturned } from '../progress/collect';
import { lookAtSheets } from '../read-sheets';

/** What came of a copy's cells: taken into the sheet that counts, or kept there as they stand because both hold something. */
export interface TakenOver {
  readonly sheet: string;
  readonly counted: string;
  /** Cells, and rows that came as a whole. */
  readonly taken: number;
  readonly kept: number;
}

/**
 * Takes what somebody filled in on a copy of a unit's sheet into the sheet that counts, as from a file that the unit sent
 * back: into its blank cells, or with `newer` also where both hold something. The copy stays as it is. Fails with
 * 'sheet-gone' when there is no such copy any more.
 */
export async function takeOverCopy(
  workbook: Workbook,
  sheet: string,
  options: { readonly newer?: boolean; readonly today?: string } = {},
): Promise<Outcome<TakenOver>> {
  const read = await lookAtSheets(workbook);
  if (!read.ok) return read;
  const odd = read.value.odd.find((one) => one.sheet === sheet);
  const grid = read.value.grids.find((one) => one.sheet === sheet);
  if (odd?.state !== 'copy' || odd.role !== 'unit' || !grid) return failed('sheet-gone', { sheet });
  const copy = { ...grid, tag: odd.tag };
  // The planner sees both sheets and asks for it: an older head of the copy is no reason to leave its cells.
  const collected = await collectReturned(
    workbook,
    [{ name: sheet, workbook: { read: () => Promise.resolve(done([copy])) } }],
    { ...options, otherPlans: true },
  );
  if (!collected.ok) return collected;
  const { taken, replaced, conflicts } = collected.value;
  return done({ sheet, counted: odd.counted, taken: taken + replaced, kept: conflicts });
}
