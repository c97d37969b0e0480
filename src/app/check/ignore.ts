import { cellAddress, columnLetter } from '../../model/address';
import type { Finding } from '../../model/finding';
import type { Grid } from '../../model/grid';
import { ignoreSchema, type Ignore, type IgnoreScope, type KeptIgnore } from '../../model/ignore';
import { done, failed, type Outcome } from '../../model/outcome';
import type { SettingsSheet } from '../../reporting/settings/blocks';
import { readIgnores, withIgnore, withoutIgnore } from '../../reporting/settings/ignores';
import type { Workbook } from '../../workbook/port';
import { checkWorkbook } from './check';
import { cellMarks } from './ignored-findings';
import { RULE_NAMES } from './rule-names';
import type { CheckOptions, CheckResult } from '../session';
import { rewriteSettingsSheet } from '../settings/rewrite-settings';
import { settingsGrid } from '../settings/workbook-settings';

/**
 * Ignores a finding of `result`, its rule in its column, or its rule everywhere, and checks again. The decision stands
 * on the settings sheet, which is made when there is none. Fails with 'reason-missing' without a reason; nothing is
 * written then.
 */
export async function ignoreFinding(
  workbook: Workbook,
  result: CheckResult,
  finding: Finding,
  { scope, reason }: { readonly scope: IgnoreScope; readonly reason: string },
): Promise<Outcome<CheckResult>> {
  const parsed = ignoreSchema.safeParse(draftOf(result, finding, scope, reason.trim()));
  if (!parsed.success) return failed('reason-missing');
  return rewriteSettings(workbook, result.options, (sheet) => withIgnore(sheet, parsed.data, RULE_NAMES));
}

/**
 * Ends an ignore, found by what it says: its row may have moved since the check. Checks again. An ignore that is gone
 * already is content.
 */
export async function stopIgnoring(
  workbook: Workbook,
  result: CheckResult,
  { ignore }: KeptIgnore,
): Promise<Outcome<CheckResult>> {
  return rewriteSettings(workbook, result.options, (sheet, grid) => {
    const found = readIgnores(grid, RULE_NAMES).kept.find((kept) => isSame(kept.ignore, ignore));
    return found ? withoutIgnore(sheet, found.at.row) : sheet;
  });
}

/** Reads the settings sheet as it is now, changes it, and checks again; nothing is written when nothing changes. */
export async function rewriteSettings(
  workbook: Workbook,
  options: CheckOptions,
  change: (sheet: SettingsSheet, grid: Grid | null) => SettingsSheet,
): Promise<Outcome<CheckResult>> {
  const written = await rewriteSettingsSheet(workbook, (sheet, grids) => done(change(sheet, settingsGrid(grids))));
  return written.ok ? checkWorkbook(workbook, options) : written;
}

function draftOf({ grids, plan }: CheckResult, { rule, at }: Finding, scope: IgnoreScope, reason: string): Ignore {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  const shared = { rule, reason, day: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` };
  if (scope === 'rule') return { scope, ...shared };
  if (scope === 'column') return { scope, ...shared, sheet: at.sheet, place: columnLetter(at.column) };
  return { scope, ...shared, sheet: at.sheet, place: cellAddress(at), ...cellMarks(grids, plan)(at) };
}

const isSame = (a: Ignore, b: Ignore): boolean =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
