import type { CellPlace } from '../../model/grid';
import { done, failed, type Outcome } from '../../model/outcome';
import type { RowName } from '../port';
import { inExcel } from './run';

/**
 * Brings the cell's sheet to the front and selects the cell. Excel refuses this while another workbook has the focus
 * ("Troubleshooting Excel add-ins", API availability when the workbook switches), so it is tried twice. A hidden sheet
 * is never shown. No member of ExcelApi 1.14 scrolls, but selecting does, just as far as it must: the cell with which
 * the row begins is selected first, so that the window goes back to it, and then on to the cell only where both have no
 * room side by side.
 */
export async function selectCell(place: CellPlace, name?: RowName): Promise<Outcome<void>> {
  const first = await inExcel((context) => show(context, place, name), { sheets: [place.sheet] });
  return first.ok || first.problem.id !== 'excel-refused'
    ? first
    : inExcel((context) => show(context, place, name), { sheets: [place.sheet] });
}

async function show(context: Excel.RequestContext, place: CellPlace, name?: RowName): Promise<Outcome<void>> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
  sheet.load('visibility');
  await context.sync();
  if (sheet.isNullObject) return failed('sheet-gone', { sheet: place.sheet });
  if (sheet.visibility !== 'Visible') return failed('sheet-hidden', { sheet: place.sheet });
  sheet.activate();
  if (name && name.first < place.column) sheet.getRangeByIndexes(place.row, name.first, 1, 1).select();
  sheet.getRangeByIndexes(place.row, place.column, 1, 1).select();
  await context.sync();
  return done(undefined);
}
