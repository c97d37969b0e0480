import type { Grid } from '../../model/grid';
import { done, failed, type Outcome } from '../../model/outcome';
import { planSheetNames } from '../../reporting/layout/sheet-names';
import { idOf, namesInUse } from '../../reporting/responsibility/plan-sheets';
import {
  readSettingsSheet,
  SETTINGS,
  SETTINGS_TAG,
  settingsSpec,
  type SettingsSheet,
} from '../../reporting/settings/blocks';
import type { Workbook } from '../../workbook/port';
import { readToWrite } from '../read-sheets';
import { settingsGrid } from './workbook-settings';

/**
 * Reads the settings sheet as it is now and writes it changed; it is made when there is none. Nothing is written when
 * nothing changes. A change that cannot be made answers with its problem.
 */
export async function rewriteSettingsSheet(
  workbook: Workbook,
  change: (sheet: SettingsSheet, grids: readonly Grid[]) => Outcome<SettingsSheet>,
): Promise<Outcome<null>> {
  const read = await readToWrite(workbook);
  if (!read.ok) return read;
  const grid = settingsGrid(read.value);
  const before = readSettingsSheet(grid);
  const after = change(before, read.value);
  if (!after.ok) return after;
  if (after.value === before) return done(null);
  if (grid?.protected) return failed('sheet-protected', { sheet: grid.sheet });
  const id = idOf(SETTINGS_TAG);
  const { name } = planSheetNames([{ id, name: SETTINGS.name }], namesInUse(read.value)).get(id)!;
  const applied = await workbook.apply([{ type: 'write-sheet', spec: settingsSpec(after.value, name) }]);
  return applied.ok ? done(null) : applied;
}
