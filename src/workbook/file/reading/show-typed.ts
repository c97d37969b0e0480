import type { Cell, Sheet } from 'hucre/xlsx';
import { isError } from '../../../model/grid';
import type { TypedCell } from '../writing/typed-cells';

/** Shows a typed cell in the sheet as it was read for a view. */
export function showTyped(sheet: Sheet, { row, column, value, formula, keepFormula, format }: TypedCell): void {
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const values = sheet.rows[row]!;
  while (values.length <= column) values.push(null);
  values[column] = isError(value) ? value.error : value;
  const cells = (sheet.cells ??= new Map<string, Cell>());
  const { style, hyperlink, ...old } = cells.get(`${row},${column}`) ?? {};
  const kept = keepFormula ? old : formula === undefined ? {} : { formula };
  const look = format === undefined ? style : { ...style, numFmt: format };
  const kind = isError(value) ? 'error' : value === null ? 'empty' : 'string';
  cells.set(`${row},${column}`, { ...kept, value: values[column], type: kind, style: look, hyperlink });
}
