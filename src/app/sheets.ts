import type { Grid, SheetTag } from '../model/grid';
import { done, failed, type Outcome } from '../model/outcome';
import type { Plan } from '../model/plan';
import { pointsToNumber } from '../model/points';
import type { UnitList } from '../model/units';
import { readPlan, readUnitList } from '../reading';
import { typedInSheet } from '../reporting/existing-sheet';
import { idOf, namesInUse, planSheets, sheetsByTag, type SheetPlan } from '../reporting/plan-sheets';
import { differenceIn, proofOf, type Proof } from '../reporting/proof';
import { planSheetNames } from '../reporting/sheet-names';
import { holdsAlready } from '../reporting/spec-grid';
import { missingUnits, unitListSpec } from '../reporting/unit-list-sheet';
import { UNIT_LIST } from '../reporting/words';
import type { Change, Workbook } from '../workbook/port';
import type { GenerateResult, RunOptions, SheetsPreview } from './session';

/** What `generateSheets` would do now, sheet by sheet. Nothing is written. */
export async function previewSheets(workbook: Workbook): Promise<Outcome<SheetsPreview>> {
  const planned = await planRun(workbook);
  if (!planned.ok) return planned;
  const { sheets, list } = planned.value;
  return done({
    sheets: sheets.sheets.map(({ spec, action, unit, isGroup, rows, nameReasons }) => ({
      key: spec.tag.key,
      unit,
      role: spec.tag.role === 'summary' ? 'summary' : 'unit',
      name: spec.name,
      action,
      nameReasons,
      rows,
      isGroup,
    })),
    openGroups: sheets.openGroups,
    hasUnitList: list !== null,
  });
}

/**
 * Writes one responsibility sheet a unit, and the summary. Sheets that hold already what they shall hold are not written.
 * Fails with 'no-table' when there is nothing to assign, and with 'counts-differ', before writing, when the sheets would
 * not hold exactly what the plan assigns.
 */
export async function generateSheets(workbook: Workbook, options: RunOptions = {}): Promise<Outcome<GenerateResult>> {
  const planned = await planRun(workbook);
  if (!planned.ok) return planned;
  const { plan, list, sheets, grids } = planned.value;
  if (sheets.sheets.length === 0) return failed('no-table');
  const proof = proofOf(plan, list, sheets.sheets.map(({ spec }) => spec));
  const difference = differenceIn(proof);
  if (difference) return failed('counts-differ', { what: difference, before: count(proof, difference, 'plan'), after: count(proof, difference, 'sheets') });

  const of = (action: 'add' | 'update' | 'leave') => sheets.sheets.filter((sheet) => sheet.action === action).map(({ spec }) => spec);
  const locked = of('update').map((spec) => sheetsByTag(grids).get(idOf(spec.tag))!).find((grid) => grid.protected);
  if (locked) return failed('sheet-protected', { sheet: locked.sheet });

  const changes = sheets.sheets.filter(({ action }) => action !== 'leave').map(({ spec }): Change => ({ type: 'write-sheet', spec }));
  const applied = await workbook.apply(changes, options);
  if (!applied.ok) return applied;
  return done({
    added: of('add').length,
    updated: of('update').length,
    unchanged: of('leave').length,
    proof,
    addedSheets: of('add').map((spec) => spec.tag),
  });
}

/**
 * Takes back what a run added. A sheet in which a unit has typed something stays, and is named in `kept`; so does the
 * summary then, because it counts that sheet.
 */
export async function removeSheets(workbook: Workbook, tags: readonly SheetTag[]): Promise<Outcome<{ readonly removed: number; readonly kept: readonly string[] }>> {
  const read = await workbook.read();
  if (!read.ok) return read;
  const existing = sheetsByTag(read.value);
  const present = tags.flatMap((tag) => existing.get(idOf(tag)) ?? []);
  const typed = present.filter((grid) => grid.tag!.role === 'unit' && typedInSheet(grid));
  const kept = typed.length === 0 ? [] : [...typed, ...present.filter((grid) => grid.tag!.role === 'summary')];
  // The summary goes first, so that no formula ever points to a sheet that is gone.
  const removed = present.filter((grid) => !kept.includes(grid)).sort((a, b) => Number(b.tag!.role === 'summary') - Number(a.tag!.role === 'summary'));
  const applied = await workbook.apply(removed.map((grid): Change => ({ type: 'remove-sheet', tag: grid.tag! })));
  return applied.ok ? done({ removed: removed.length, kept: kept.map(({ sheet }) => sheet) }) : applied;
}

/**
 * Writes the sheet 'Đơn vị' from the names found, or adds the names that it lacks at its end. The numbers are those of the
 * lines added. Fails with 'no-table' when the plan names nobody.
 */
export async function draftUnitList(workbook: Workbook): Promise<Outcome<{ readonly units: number; readonly groups: number }>> {
  const planned = await readAll(workbook);
  if (!planned.ok) return planned;
  const { grids, plan, list } = planned.value;
  const existing = sheetsByTag(grids).get(idOf(UNITS_TAG)) ?? null;
  if (list && !existing) return addToOwnList(workbook, plan, list, grids);
  const name = planSheetNames([{ id: idOf(UNITS_TAG), name: UNIT_LIST.name }], namesInUse(grids)).get(idOf(UNITS_TAG))!.name;
  const { spec, units, groups } = unitListSpec(plan, list, existing, name);
  if (existing === null && units + groups === 0) return failed('no-table');
  if (existing && (units + groups === 0 || holdsAlready(existing, spec))) return done({ units: 0, groups: 0 });
  if (existing?.protected) return failed('sheet-protected', { sheet: existing.sheet });
  const applied = await workbook.apply([{ type: 'write-sheet', spec }]);
  return applied.ok ? done({ units, groups }) : applied;
}

/** A list that the planner made is the planner's sheet: missing names go below it, and nothing else is written. */
async function addToOwnList(workbook: Workbook, plan: Plan, list: UnitList, grids: readonly Grid[]): Promise<Outcome<{ readonly units: number; readonly groups: number }>> {
  const grid = grids.find(({ sheet }) => sheet === list.sheet)!;
  const missing = missingUnits(plan, list);
  const column = list.units[0]?.at.column ?? grid.left;
  const first = grid.top + grid.values.length;
  const edits = missing.map(({ name }, index) => ({ at: { sheet: list.sheet, row: first + index, column }, value: name }));
  const applied = edits.length === 0 ? done(null) : await workbook.apply([{ type: 'edit-cells', edits }]);
  if (!applied.ok) return applied;
  const groups = missing.filter(({ isGroup }) => isGroup).length;
  return done({ units: missing.length - groups, groups });
}

const UNITS_TAG: SheetTag = { role: 'units', key: '' };

interface ReadAll {
  readonly grids: readonly Grid[];
  readonly plan: Plan;
  readonly list: UnitList | null;
}

async function readAll(workbook: Workbook): Promise<Outcome<ReadAll>> {
  const read = await workbook.read();
  if (!read.ok) return read;
  return done({ grids: read.value, plan: readPlan(read.value), list: readUnitList(read.value) });
}

async function planRun(workbook: Workbook): Promise<Outcome<ReadAll & { readonly sheets: SheetPlan }>> {
  const read = await readAll(workbook);
  if (!read.ok) return read;
  const { plan, list, grids } = read.value;
  return done({ ...read.value, sheets: planSheets(plan, list, grids) });
}

function count(proof: Proof, what: keyof Proof, side: 'plan' | 'sheets'): number {
  return what === 'points' ? pointsToNumber(proof.points[side]) : proof[what][side];
}
