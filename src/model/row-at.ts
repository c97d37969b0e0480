import type { CellPlace } from './grid';
import type { Appendix, Plan, PlanRow } from './plan';

/**
 * Tells which row of the plan a cell stands in, also on the further sheet rows of a row that was put together; null
 * above and beside the tables. Goes through the plan once; each question is answered at once.
 */
export function rowFinder(plan: Plan): (at: CellPlace) => PlanRow | null {
  const found = new Map<string, { readonly row: PlanRow; readonly range: Appendix['range'] }[]>();
  for (const { sheet, range, rows } of plan.appendices)
    for (const row of rows)
      for (const sheetRow of row.sheetRows) {
        const key = `${sheetRow}|${sheet}`;
        const others = found.get(key);
        if (others) others.push({ row, range });
        else found.set(key, [{ row, range }]);
      }
  // Tables may stand side by side.
  const holds = ({ column, columns }: Appendix['range'], at: CellPlace): boolean =>
    at.column >= column && at.column < column + columns;
  return (at) => found.get(`${at.row}|${at.sheet}`)?.find(({ range }) => holds(range, at))?.row ?? null;
}
