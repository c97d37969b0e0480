import { a1 } from '../../model/address';
import type { CellEdit, Finding } from '../../model/finding';
import { formatAt, isError, valueAt, type CellPlace, type CellValue, type Grid } from '../../model/grid';
import { done, type Outcome } from '../../model/outcome';
import type { Workbook } from '../../workbook/port';
import { checkWorkbook } from './check';
import type { CheckResult } from '../session';
import { readSheets } from '../read-sheets';

/**
 * Why a fix was not made: the sheet is gone or protected; a cell that it rests on holds something else than when it was
 * checked; the cell holds a formula; another fix of this run wrote the cell already; a suggestion, which is agreed to
 * alone.
 */
export type SkipReason = 'sheet-gone' | 'sheet-protected' | 'changed' | 'formula' | 'conflict' | 'suggestion-alone';

export interface FixResult {
  /** The workbook checked again. */
  readonly check: CheckResult;
  readonly fixed: readonly Finding[];
  readonly skipped: readonly { readonly finding: Finding; readonly at: CellPlace; readonly reason: SkipReason }[];
  /** Findings that are gone now, and findings that are new now. */
  readonly gone: number;
  readonly appeared: readonly Finding[];
}

/**
 * Makes the fixes of findings of `result`, in their order, and checks the workbook again. Every cell is looked at once
 * more before it is written; what cannot be written safely is skipped and told. All edits go in one change: all or
 * none. Several findings: safe fixes only.
 */
export async function applyFixes(
  workbook: Workbook,
  result: CheckResult,
  findings: readonly Finding[],
): Promise<Outcome<FixResult>> {
  const read = await readSheets(workbook);
  if (!read.ok) return read;
  const before = bySheet(result.grids);
  const now = bySheet(read.value);
  const edits = new Map<string, CellEdit>();
  const fixed: Finding[] = [];
  const skipped: FixResult['skipped'][number][] = [];
  for (const finding of findings) {
    if (!finding.fix) continue;
    const own = finding.fix.edits.map((edit) => readyEdit(edit, now.get(edit.at.sheet)));
    const barrier =
      finding.fix.grade === 'suggestion' && findings.length > 1
        ? { at: finding.at, reason: 'suggestion-alone' as const }
        : (obstacleTo(finding, before, now) ?? conflictOf(own, edits));
    if (barrier) skipped.push({ finding, ...barrier });
    else {
      fixed.push(finding);
      for (const edit of own) edits.set(placeKey(edit.at), edit);
    }
  }
  if (edits.size > 0) {
    const applied = await workbook.apply([{ type: 'edit-cells', edits: [...edits.values()], over: read.value }]);
    if (!applied.ok) return applied;
  }
  const checked = await checkWorkbook(workbook, result.options);
  if (!checked.ok) return checked;
  const { gone, appeared } = difference(result.findings, checked.value.findings);
  return done({ check: checked.value, fixed, skipped, gone, appeared });
}

type Sheets = ReadonlyMap<string, Grid>;
const bySheet = (grids: readonly Grid[]): Sheets => new Map(grids.map((grid) => [grid.sheet, grid]));
const placeKey = ({ sheet, row, column }: CellPlace): string => `${sheet}\u0000${row}\u0000${column}`;

/**
 * A number in a text cell would become text, and a number-like text elsewhere a number as soon as it is typed again.
 */
function readyEdit(edit: CellEdit, grid: Grid | undefined): CellEdit {
  if (edit.format !== undefined || !grid) return edit;
  const current = formatAt(grid, edit.at.row, edit.at.column);
  if (typeof edit.value === 'number' && current === '@') return { ...edit, format: 'General' };
  if (typeof edit.value === 'string' && current !== '@' && /^[\d.,/\s-]+$/.test(edit.value))
    return { ...edit, format: '@' };
  return edit;
}

function obstacleTo(
  finding: Finding,
  before: Sheets,
  now: Sheets,
): { readonly at: CellPlace; readonly reason: SkipReason } | null {
  const written = finding.fix!.edits.map(({ at }) => at);
  for (const at of written) {
    const grid = now.get(at.sheet);
    if (!grid) return { at, reason: 'sheet-gone' };
    if (grid.protected) return { at, reason: 'sheet-protected' };
    if (grid.formulas.has(a1(at.row, at.column))) return { at, reason: 'formula' };
  }
  // What it was worked out from must stand as well: a sum is no longer right when a child was corrected since.
  const changed = [...written, finding.at, ...finding.related].find(
    (at) => !sameCell(before.get(at.sheet), now.get(at.sheet), at),
  );
  return changed ? { at: changed, reason: 'changed' } : null;
}

function sameCell(before: Grid | undefined, now: Grid | undefined, { row, column }: CellPlace): boolean {
  if (!before || !now) return false;
  const place = a1(row, column);
  return (
    sameValue(valueAt(before, row, column), valueAt(now, row, column)) &&
    before.formulas.has(place) === now.formulas.has(place)
  );
}

/** Exactly equal: '1' and 1 are two things here. */
export const sameValue = (a: CellValue, b: CellValue): boolean =>
  a === b || (isError(a) && isError(b) && a.error === b.error);

/** The first fix of a cell wins; one that says the very same is no conflict. */
function conflictOf(
  own: readonly CellEdit[],
  made: ReadonlyMap<string, CellEdit>,
): { readonly at: CellPlace; readonly reason: SkipReason } | null {
  const clash = own.find((edit) => {
    const earlier = made.get(placeKey(edit.at));
    return earlier !== undefined && (!sameValue(earlier.value, edit.value) || earlier.format !== edit.format);
  });
  return clash ? { at: clash.at, reason: 'conflict' } : null;
}

function difference(
  before: readonly Finding[],
  after: readonly Finding[],
): { readonly gone: number; readonly appeared: readonly Finding[] } {
  const key = ({ message, at, args }: Finding): string => JSON.stringify([message, at, args]);
  const old = new Set(before.map(key));
  const appeared = after.filter((finding) => !old.has(key(finding)));
  return { gone: before.length - (after.length - appeared.length), appeared };
}
