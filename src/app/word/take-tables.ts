import { done, type Outcome } from '../../model/outcome';
import type { WordTables } from '../../model/word-tables';
import { planSheetNames } from '../../reporting/layout/sheet-names';
import { idOf, namesInUse } from '../../reporting/responsibility/plan-sheets';
import type { Workbook } from '../../workbook/port';
import { readSheets } from '../read-sheets';

/**
 * Adds the tables of a Word file to the workbook, each on a new sheet behind the planner's own, and shows the first. Sheets that
 * are there are never written in; a name that is taken gets a number. `sheets`: the names as they are now.
 */
export async function takeWordTables(
  workbook: Workbook,
  { sheets }: WordTables,
): Promise<Outcome<{ readonly sheets: readonly string[] }>> {
  const read = await readSheets(workbook);
  if (!read.ok) return read;
  const names = planSheetNames(
    sheets.map(({ tag, name }) => ({ id: idOf(tag), name })),
    namesInUse(read.value),
  );
  const named = sheets.map((spec) => ({ ...spec, name: names.get(idOf(spec.tag))!.name }));
  const applied = await workbook.apply(named.map((spec) => ({ type: 'write-sheet', spec })));
  if (!applied.ok) return applied;
  // The sheets are there; that one could not be brought to the front is no failure.
  await workbook.select({ sheet: named[0]!.name, row: 0, column: 0 });
  return done({ sheets: named.map(({ name }) => name) });
}
