import { formatAt, valueAt, type Grid } from '../model/grid';
import type { SheetSpec, SpecCell } from '../model/sheet-spec';
import { gridOfSpec, textOf } from './spec-grid';
import { SUMMARY } from './words';

/**
 * Carries what the planner wrote on the summary, beside the table and below it, to the new summary: beside the same unit,
 * and as far below the table. A note beside a unit that is gone comes at the end with the unit's name.
 */
export function withNotes(spec: SheetSpec, before: Grid | null): SheetSpec {
  if (!before) return spec;
  const rows = spec.rows.map((row) => ({ ...row, cells: [...row.cells] as (SpecCell | null)[] }));
  const keys = rowKeys(gridOfSpec(spec));
  const put = (row: number, column: number, note: SpecCell): void => {
    while (rows.length <= row) rows.push({ cells: [] });
    const cells = rows[row]!.cells;
    while (cells.length <= column) cells.push(null);
    if (cells[column]?.value !== note.value) cells[column] = { ...note, style: cells[column]?.style ?? 'plain' };
  };
  const notes = notesIn(before, spec.columns.length);
  const total = keys.indexOf('total');
  for (const { key, column, cell } of notes.filter((note) => note.key.startsWith(BELOW))) put(total + Number(key.slice(BELOW.length)), column, cell);
  for (const { key, column, cell } of notes.filter((note) => !note.key.startsWith(BELOW))) {
    if (!keys.includes(key)) {
      keys[rows.length] = key;
      put(rows.length, UNIT, { value: key.slice(LINE.length), style: 'plain' });
    }
    put(keys.indexOf(key), column, cell);
  }
  return { ...spec, rows };
}

/** What stands to the right of the table, and anything below it. */
function notesIn(grid: Grid, width: number): { readonly key: string; readonly column: number; readonly cell: SpecCell }[] {
  const end = grid.left + (grid.values[0]?.length ?? 0);
  return rowKeys(grid).flatMap((key, row) =>
    Array.from({ length: end }, (_, column) => ({ key, column, value: valueAt(grid, row, column), format: formatAt(grid, row, column) })).flatMap(({ column, value, format }) => {
      if (value === null || key === ABOVE || (column < width && !key.startsWith(BELOW))) return [];
      const kept = typeof value === 'number' ? value : textOf(value);
      return [{ key, column, cell: { value: kept, style: 'plain' as const, ...(format === 'General' ? {} : { format }) } }];
    }),
  );
}

const UNIT = 1;
const ABOVE = 'above';
const BELOW = 'below ';
const LINE = 'unit ';

/** What each row of a summary is, from the sheet's first row on: the line of a unit, the header, the total, or so far below the table. */
function rowKeys(grid: Grid): string[] {
  const rows = Array.from({ length: grid.top + grid.values.length }, (_, row) => row);
  const first = (row: number): string => textOf(valueAt(grid, row, 0));
  const header = rows.findIndex((row) => first(row) === SUMMARY.columns.number);
  const total = rows.findIndex((row) => row > header && first(row) === SUMMARY.total);
  if (header < 0 || total < 0) return rows.map(() => ABOVE);
  return rows.map((row) => {
    if (row < header) return ABOVE;
    if (row === header) return 'header';
    if (row < total) return `${LINE}${textOf(valueAt(grid, row, UNIT))}`;
    return row === total ? 'total' : `${BELOW}${row - total}`;
  });
}
