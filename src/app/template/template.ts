import { toRoman } from '../../model/code';
import type { Grid } from '../../model/grid';
import { done, type Outcome } from '../../model/outcome';
import type { AppendixKind } from '../../model/plan';
import { readUnitList } from '../../reading';
import { idOf, namesInUse } from '../../reporting/responsibility/plan-sheets';
import { planSheetNames } from '../../reporting/layout/sheet-names';
import { TEMPLATE_FIRST_ROW, templateSpec, type TemplateOptions } from '../../reporting/template/template';
import type { Workbook } from '../../workbook/port';
import { planOf } from '../readings/plan-of';
import { readSheets } from '../read-sheets';

/**
 * Adds a sheet with an empty appendix table of a kind, and shows it. It is the planner's sheet from then on: Phuluc
 * never writes over it. `sheet`: its name. `year`: of the plan; the plan that is there already decides, else the year
 * of today.
 */
export async function insertTemplate(
  workbook: Workbook,
  kind: AppendixKind,
  today = new Date(),
): Promise<Outcome<{ readonly sheet: string }>> {
  const read = await readSheets(workbook);
  if (!read.ok) return read;
  const plan = planOf(read.value);
  const year = plan.appendices.map(({ planYear }) => planYear).find((one) => one !== null) ?? today.getFullYear();
  const number = Math.max(0, ...plan.appendices.map((appendix) => appendix.number ?? 0)) + 1;
  const tag = { role: 'template', key: kind } as const;
  const name = planSheetNames([{ id: idOf(tag), name: `Phụ lục ${toRoman(number)}` }], namesInUse(read.value)).get(
    idOf(tag),
  )!.name;
  const applied = await workbook.apply([
    { type: 'write-sheet', spec: templateSpec(kind, { year, number, name, units: listedUnits(read.value) }) },
  ]);
  if (!applied.ok) return applied;
  // The sheet is there; that it could not be brought to the front is no failure.
  await workbook.select({ sheet: name, row: TEMPLATE_FIRST_ROW, column: 0 });
  return done({ sheet: name });
}

/** The names of the workbook's own unit list, from the first to the last. */
export function listedUnits(grids: readonly Grid[]): TemplateOptions['units'] {
  const list = readUnitList(grids);
  const rows = (list?.units ?? []).map(({ at }) => at.row);
  if (!list || rows.length === 0) return null;
  const row = Math.min(...rows);
  return {
    sheet: list.sheet,
    area: { row, column: list.units[0]!.at.column, rows: Math.max(...rows) - row + 1, columns: 1 },
  };
}
