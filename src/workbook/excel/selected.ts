import { done, failed, type Outcome } from '../../model/outcome';
import type { SelectedArea } from '../port';
import { inExcel } from './run';

/** What is selected in Excel, cut to the cells in use: a column picked by its letter has a million rows. One sync. */
export async function selectedArea(): Promise<Outcome<SelectedArea>> {
  const outcome = await inExcel(async (context) => {
    const range = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    await context.sync();
    if (range.isNullObject) return failed('nothing-selected');
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    return done({ sheet: sheet.name, range: { row, column, rows, columns } });
  });
  // Several areas, a picture or a chart are selected: Excel has no single range then.
  return !outcome.ok && outcome.problem.args['code'] === 'InvalidSelection' ? failed('nothing-selected') : outcome;
}
