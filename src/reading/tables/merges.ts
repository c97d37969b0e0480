import type { Area, Grid } from '../../model/grid';

/** Merged areas of a sheet, looked up by cell. */
export interface Merges {
  /** The merged area that covers the cell, if any. */
  at(row: number, column: number): Area | null;
}

/** Indexes the merges inside the used range; its cost is that of the range, however large a merge claims to be. */
export function indexMerges(grid: Grid): Merges {
  const width = grid.values[0]?.length ?? 0;
  const height = grid.values.length;
  const covered = new Map<number, Area>();
  const key = (row: number, column: number): number => (row - grid.top) * width + (column - grid.left);
  for (const area of grid.merges) {
    const fromRow = Math.max(area.row, grid.top);
    const toRow = Math.min(area.row + area.rows, grid.top + height);
    const fromColumn = Math.max(area.column, grid.left);
    const toColumn = Math.min(area.column + area.columns, grid.left + width);
    // Excel never overlaps merges; in a broken file the first one counts, and thousands over one range cost no more than it.
    if (covered.has(key(fromRow, fromColumn)) || covered.has(key(toRow - 1, toColumn - 1))) continue;
    for (let row = fromRow; row < toRow; row++)
      for (let column = fromColumn; column < toColumn; column++) {
        const place = key(row, column);
        if (!covered.has(place)) covered.set(place, area);
      }
  }
  if (covered.size === 0) return { at: () => null };
  return {
    at: (row, column) =>
      column < grid.left || column >= grid.left + width ? null : (covered.get(key(row, column)) ?? null),
  };
}
