import type { Area } from '../model/grid';

/**
 * Cells far from all others: so many blank rows or columns away, and but a few of them. A space was pressed by mistake, often in the last
 * row of the sheet. They belong to no table, and a grid that reaches to them would have a million rows.
 */
export const FAR_ROWS = 1000;
export const FEW_CELLS = 20;
/** Cells from this column on may be far from a table that ends well before it: zero-based 260, JA. */
export const FAR_COLUMN = 260;
export const FAR_COLUMNS = 50;

const cellsIn = (areas: readonly Area[]): number => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);

/** The areas of a sheet that hold its values, without those that are strays. */
export function withoutStrays(areas: readonly Area[]): readonly Area[] {
  const groups: { areas: Area[]; end: number }[] = [];
  for (const area of [...areas].sort((a, b) => a.row - b.row)) {
    const last = groups.at(-1);
    const end = area.row + area.rows;
    if (last && area.row - last.end < FAR_ROWS) {
      last.areas.push(area);
      last.end = Math.max(last.end, end);
    } else groups.push({ areas: [area], end });
  }
  const large = groups.filter((group) => cellsIn(group.areas) > FEW_CELLS);
  const kept = (large.length > 0 ? large : groups.slice(0, 1)).flatMap((group) => group.areas);
  const near = kept.filter(({ column }) => column < FAR_COLUMN);
  const far = kept.filter(({ column }) => column >= FAR_COLUMN);
  const right = near.reduce((most, { column, columns }) => Math.max(most, column + columns), 0);
  return near.length > 0 && cellsIn(far) <= FEW_CELLS && far.every(({ column }) => column - right >= FAR_COLUMNS)
    ? near
    : kept;
}

/** The smallest area around some. */
export function around(areas: readonly Area[]): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column, rows, columns } of areas) {
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row + rows), Math.max(right, column + columns)];
  }
  return { row: top, column: left, rows: bottom - top, columns: right - left };
}
