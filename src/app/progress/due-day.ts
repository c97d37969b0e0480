import { cellAddress } from '../../model/address';
import { valueAt } from '../../model/grid';
import { done, failed, type Outcome } from '../../model/outcome';
import { dayCellIn } from '../../reporting/responsibility/plan-sheets';
import { DATE_FORMAT, serialOf } from '../../reporting/layout/serial-date';
import type { Workbook } from '../../workbook/port';
import { readSheets } from '../read-sheets';

/**
 * Sets the day by which deadlines are judged: the cell of the summary sheet, where planners see and change it too, so
 * that there is one truth. Only that cell is written; the counts by unit follow it by their formulas, the list by row
 * with the next run. `day`: ISO. Fails with 'no-day-cell' when there is no summary, or somebody took the line away.
 */
export async function setDueDay(workbook: Workbook, day: string): Promise<Outcome<{ readonly day: string }>> {
  const value = serialOf(day);
  if (value === null) return failed('unexpected', {}, `no ISO day: ${day}`);
  const read = await readSheets(workbook);
  if (!read.ok) return read;
  const at = dayCellIn(read.value)?.at;
  const summary = read.value.find(({ sheet }) => sheet === at?.sheet);
  if (!at || !summary) return failed('no-day-cell');
  if (valueAt(summary, at.row, at.column) === value && !summary.formulas.has(cellAddress(at))) return done({ day });
  const applied = await workbook.apply([
    { type: 'edit-cells', edits: [{ at, value, format: DATE_FORMAT }], over: read.value },
  ]);
  return applied.ok ? done({ day }) : applied;
}
