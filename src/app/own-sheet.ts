import type { Grid, SheetTag } from '../model/grid';
import { done, failed, type Outcome } from '../model/outcome';
import type { SheetSpec } from '../model/sheet-spec';
import { planSheetNames } from '../reporting/layout/sheet-names';
import { holdsAlready } from '../reporting/layout/spec-grid';
import { idOf, namesInUse, sheetsByTag } from '../reporting/responsibility/plan-sheets';
import type { Workbook } from '../workbook/port';
import { sheetChange } from './responsibility/sheet-change';

export interface WrittenSheet {
  readonly sheet: string;
  /** leave: it held all of this already, and was not written. */
  readonly action: 'add' | 'update' | 'leave';
}

/** A sheet of ours that stands alone: which one, what it is called when it is new, and what it shall hold. */
export interface OwnSheet {
  readonly tag: SheetTag;
  readonly name: string;
  /** `before`: the sheet as it stands, with what people wrote on it. */
  readonly specOf: (name: string, before: Grid | null) => SheetSpec;
}

/** Writes a sheet of ours, in place where it stands already, and shows it. `grids`: the workbook as it was just read. */
export async function writeOwnSheet(
  workbook: Workbook,
  grids: readonly Grid[],
  { tag, name, specOf }: OwnSheet,
): Promise<Outcome<WrittenSheet>> {
  const id = idOf(tag);
  const before = sheetsByTag(grids).get(id) ?? null;
  const sheet = planSheetNames([{ id, name }], namesInUse(grids)).get(id)!.name;
  const spec = specOf(sheet, before);
  const action = !before ? 'add' : holdsAlready(before, spec) ? 'leave' : 'update';
  if (action !== 'leave') {
    if (before?.protected) return failed('sheet-protected', { sheet: before.sheet });
    const applied = await workbook.apply([sheetChange(spec, before)]);
    if (!applied.ok) return applied;
  }
  // The sheet is there; that it could not be brought to the front is no failure.
  await workbook.select({ sheet, row: spec.freezeRows, column: 0 });
  return done({ sheet, action });
}
