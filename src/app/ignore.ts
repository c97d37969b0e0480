import { cellAddress, columnLetter } from '../model/address';
import type { Finding } from '../model/finding';
import type { Grid } from '../model/grid';
import { ignoreSchema, type Ignore, type IgnoreScope, type KeptIgnore } from '../model/ignore';
import { failed, type Outcome } from '../model/outcome';
import { idOf, namesInUse } from '../reporting/plan-sheets';
import { readSettingsSheet, SETTINGS, SETTINGS_TAG, settingsSpec, type SettingsSheet } from '../reporting/settings-blocks';
import { readIgnores, withIgnore, withoutIgnore } from '../reporting/settings-sheet';
import { planSheetNames } from '../reporting/sheet-names';
import type { Workbook } from '../workbook/port';
import { checkWorkbook, settingsGrid } from './check';
import { cellMarks } from './ignored-findings';
import { RULE_NAMES } from './rule-names';
import type { CheckOptions, CheckResult } from './session';

/**
 * Ignores a finding of `result`, its rule in its column, or its rule everywhere, and checks again. The decision stands on the
 * settings sheet, which is made when there is none. Fails with 'reason-missing' without a reason; nothing is written then.
 */
export async function ignoreFinding(workbook: Workbook, result: CheckResult, finding: Finding, { scope, reason }: { readonly scope: IgnoreScope; readonly reason: string }): Promise<Outcome<CheckResult>> {
  const parsed = ignoreSchema.safeParse(draftOf(result, finding, scope, reason.trim()));
  if (!parsed.success) return failed('reason-missing');
  return rewriteSettings(workbook, result.options, (sheet) => withIgnore(sheet, parsed.data, RULE_NAMES));
}

/**
 * Ends an ignore, found by what it says: its row may have moved since the check. Checks again. An ignore that is gone already
 * is content.
 */
export async function stopIgnoring(workbook: Workbook, result: CheckResult, { ignore }: KeptIgnore): Promise<Outcome<CheckResult>> {
  return rewriteSettings(workbook, result.options, (sheet, grid) => {
    const found = readIgnores(grid, RULE_NAMES).kept.find((kept) => isSame(kept.ignore, ignore));
    return found ? withoutIgnore(sheet, found.at.row) : sheet;
  });
}

/** Reads the settings sheet as it is now, changes it, and checks again; nothing is written when nothing changes. */
export async function rewriteSettings(workbook: Workbook, options: CheckOptions, change: (sheet: SettingsSheet, grid: Grid | null) => SettingsSheet): Promise<Outcome<CheckResult>> {
  const read = await workbook.read();
  if (!read.ok) return read;
  const grid = settingsGrid(read.value);
  const before = readSettingsSheet(grid);
  const after = change(before, grid);
  if (after !== before) {
    if (grid?.protected) return failed('sheet-protected', { sheet: grid.sheet });
    const id = idOf(SETTINGS_TAG);
    const { name } = planSheetNames([{ id, name: SETTINGS.name }], namesInUse(read.value)).get(id)!;
    const applied = await workbook.apply([{ type: 'write-sheet', spec: settingsSpec(after, name) }]);
    if (!applied.ok) return applied;
  }
  return checkWorkbook(workbook, options);
}

function draftOf({ grids, plan }: CheckResult, { rule, at }: Finding, scope: IgnoreScope, reason: string): Ignore {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  const shared = { rule, reason, day: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` };
  if (scope === 'rule') return { scope, ...shared };
  if (scope === 'column') return { scope, ...shared, sheet: at.sheet, place: columnLetter(at.column) };
  return { scope, ...shared, sheet: at.sheet, place: cellAddress(at), ...cellMarks(grids, plan)(at) };
}

const isSame = (a: Ignore, b: Ignore): boolean => JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
