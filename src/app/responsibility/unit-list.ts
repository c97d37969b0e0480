import type { Grid, SheetTag } from '../../model/grid';
import { done, failed, type Outcome } from '../../model/outcome';
import type { Plan } from '../../model/plan';
import type { UnitList } from '../../model/units';
import { idOf, namesInUse, sheetsByTag } from '../../reporting/responsibility/plan-sheets';
import { planSheetNames } from '../../reporting/layout/sheet-names';
import { holdsAlready } from '../../reporting/layout/spec-grid';
import { missingUnits, unitListSpec } from '../../reporting/responsibility/unit-list-sheet';
import { UNIT_LIST } from '../../reporting/layout/sheet-words';
import type { Workbook } from '../../workbook/port';
import { readPlanAndUnits } from './plan-and-units';
import { mendSheets } from '../read-sheets';

const UNITS_TAG: SheetTag = { role: 'units', key: '' };

/** Lines that a draft added. */
export interface DraftedUnits {
  /** The sheet that holds the list. */
  readonly sheet: string;
  readonly units: number;
  readonly groups: number;
}

/**
 * Writes the sheet 'Đơn vị' from the names found, or adds the names that it lacks at its end. The numbers are those of
 * the lines added. Fails with 'no-table' when the plan names nobody.
 */
export async function draftUnitList(workbook: Workbook): Promise<Outcome<DraftedUnits>> {
  const read = await readPlanAndUnits(workbook, mendSheets);
  if (!read.ok) return read;
  const { grids, plan, list } = read.value;
  const existing = sheetsByTag(grids).get(idOf(UNITS_TAG)) ?? null;
  if (list && !existing) return addToOwnList(workbook, plan, list, grids);
  const name = planSheetNames([{ id: idOf(UNITS_TAG), name: UNIT_LIST.name }], namesInUse(grids)).get(
    idOf(UNITS_TAG),
  )!.name;
  const { spec, units, groups } = unitListSpec(plan, list, existing, name);
  if (existing === null && units + groups === 0) return failed('no-table');
  if (existing && (units + groups === 0 || holdsAlready(existing, spec)))
    return done({ sheet: existing.sheet, units: 0, groups: 0 });
  if (existing?.protected) return failed('sheet-protected', { sheet: existing.sheet });
  const applied = await workbook.apply([{ type: 'write-sheet', spec }]);
  return applied.ok ? done({ sheet: existing?.sheet ?? name, units, groups }) : applied;
}

/** A list that the planner made is the planner's sheet: missing names go below it, and nothing else is written. */
async function addToOwnList(
  workbook: Workbook,
  plan: Plan,
  list: UnitList,
  grids: readonly Grid[],
): Promise<Outcome<DraftedUnits>> {
  const grid = grids.find(({ sheet }) => sheet === list.sheet)!;
  const missing = missingUnits(plan, list);
  const column = list.units[0]?.at.column ?? grid.left;
  const first = grid.top + grid.values.length;
  const edits = missing.map(({ name }, index) => ({
    at: { sheet: list.sheet, row: first + index, column },
    value: name,
  }));
  const applied = edits.length === 0 ? done(null) : await workbook.apply([{ type: 'edit-cells', edits }]);
  if (!applied.ok) return applied;
  const groups = missing.filter(({ isGroup }) => isGroup).length;
  return done({ sheet: list.sheet, units: missing.length - groups, groups });
}
