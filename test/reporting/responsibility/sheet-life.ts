import type { CellValue, Grid } from '../../../src/model/grid';
import type { PlannedSheets } from '../../../src/reporting/responsibility/plan-sheets';
import { gridOfSpec } from '../../../src/reporting/layout/spec-grid';

/** A workbook in a property test: grids that are written as an adapter writes them, typed in, renamed and moved. */

/** The workbook after a run: sheets that the run writes hold their specs under the names that they have; the others stay. */
export function write(grids: readonly Grid[], run: PlannedSheets): Grid[] {
  const written = new Map(
    run.sheets.filter(({ action }) => action !== 'leave').map(({ spec }) => [tagOf(spec.tag), gridOfSpec(spec)]),
  );
  const kept = grids.map((grid) =>
    grid.tag && written.get(tagOf(grid.tag)) ? { ...written.get(tagOf(grid.tag))!, sheet: grid.sheet } : grid,
  );
  const known = new Set(grids.flatMap((grid) => (grid.tag ? [tagOf(grid.tag)] : [])));
  return [...kept, ...[...written].flatMap(([tag, grid]) => (known.has(tag) ? [] : [grid]))];
}

const tagOf = ({ role, key }: { readonly role: string; readonly key: string }): string => `${role}|${key}`;

/** Types into a cell of the sheet with that place in the workbook. */
export function typeInto(grids: readonly Grid[], at: number, row: number, column: number, value: CellValue): Grid[] {
  return grids.map((grid, index) => {
    if (index !== at) return grid;
    const width = Math.max(column + 1, grid.values[0]?.length ?? 0);
    const values = Array.from({ length: Math.max(row + 1, grid.values.length) }, (_, r) =>
      Array.from({ length: width }, (__, c) => grid.values[r]?.[c] ?? null),
    );
    values[row]![column] = value;
    return {
      ...grid,
      values,
      formats: values.map((cells, r) => cells.map((_, c) => grid.formats[r]?.[c] ?? 'General')),
    };
  });
}

/** Every text of our sheets, as often as it stands there. */
export const textsIn = (grids: readonly Grid[]): unknown[] =>
  grids.filter(({ tag }) => tag !== null).flatMap(({ values }) => values.flat());
