import type { Area, CellPlace } from '../../model/grid';
import type { Plan } from '../../model/plan';
import type { RowName } from '../../workbook/port';

/** The columns that name the row of a cell in a table of the plan; null where the cell is in none. */
export function rowNameAt({ appendices }: Plan, { sheet, row, column }: CellPlace): RowName | null {
  const table = appendices.find(({ sheet: own, range }) => own === sheet && holds(range, row, column));
  if (!table) return null;
  const { code, title, task } = table.columns;
  const named = [code, title ?? task].filter((one) => one !== undefined);
  if (named.length === 0) return null;
  return { first: Math.min(...named), last: Math.max(...named) };
}

const holds = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
