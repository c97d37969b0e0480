import type { Area, CellValue, Grid } from '../../src/model/grid';

/** A sheet typed in a test: rows of cells, blanks as null; formats General unless given as [row, column, format]. */
export function sheet(
  values: readonly (readonly CellValue[])[],
  options: {
    name?: string;
    merges?: Area[];
    formats?: readonly (readonly [number, number, string])[];
    visible?: boolean;
    tag?: Grid['tag'];
    top?: number;
    left?: number;
  } = {},
): Grid {
  const width = Math.max(0, ...values.map((row) => row.length));
  const rows = values.map((row) => [...row, ...new Array<CellValue>(width - row.length).fill(null)]);
  const formats = rows.map((row) => row.map(() => 'General'));
  for (const [row, column, format] of options.formats ?? []) formats[row]![column] = format;
  return {
    sheet: options.name ?? 'Phụ lục',
    visible: options.visible ?? true,
    protected: false,
    top: options.top ?? 0,
    left: options.left ?? 0,
    values: rows,
    formats,
    formulas: new Set(),
    merges: options.merges ?? [],
    tag: options.tag ?? null,
  };
}

export const merge = (row: number, column: number, rows: number, columns: number): Area => ({
  row,
  column,
  rows,
  columns,
});
