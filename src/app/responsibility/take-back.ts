import { done, failed, type Outcome } from '../../model/outcome';
import type { Workbook } from '../../workbook/port';
import { lookAtSheets } from '../read-sheets';

/**
 * The planner's word on a sheet that only looks like one of ours: it is, and gets its tag. What stands on it is kept by the next
 * run as on every sheet of ours. Fails with 'sheet-gone' when it is not there any more, or no longer in doubt.
 */
export async function takeBackSheet(workbook: Workbook, sheet: string): Promise<Outcome<{ readonly sheet: string }>> {
  const read = await lookAtSheets(workbook);
  if (!read.ok) return read;
  const odd = read.value.odd.find((one) => one.sheet === sheet);
  if (odd?.state !== 'doubtful' || odd.counted !== '') return failed('sheet-gone', { sheet });
  const applied = await workbook.apply([{ type: 'tag-sheet', sheet, tag: odd.tag }]);
  return applied.ok ? done({ sheet }) : applied;
}
