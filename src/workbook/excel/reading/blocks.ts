import type { Area } from '../../../model/grid';

/** Rows of a sheet that are read at once; `at` tells which of the sheets. */
export interface Block {
  readonly at: number;
  readonly area: Area;
}

/**
 * Takes from `left` the first blocks with not more cells than wanted; a block is cut where it is too large, but never
 * within a row.
 */
export function takeBlocks(left: Block[], wanted: number): Block[] {
  const taken: Block[] = [];
  for (let room = wanted; left.length > 0;) {
    const { at, area } = left[0]!;
    const rows = Math.min(area.rows, Math.floor(room / area.columns));
    if (rows === 0 && taken.length > 0) break;
    const count = Math.max(1, rows);
    taken.push({ at, area: { ...area, rows: count } });
    room -= count * area.columns;
    if (count === area.rows) left.shift();
    else left[0] = { at, area: { ...area, row: area.row + count, rows: area.rows - count } };
  }
  return taken;
}
