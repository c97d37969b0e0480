import type { Area } from '../../../model/grid';

/** Rows of a sheet that are read at once; `at` tells which of the sheets. */
export interface Block {
  readonly at: number;
  readonly area: Area;
}

/** The last answer may be larger by this: still below 1 MB where the others are at 900 KB. */
const LAST = 1.05;

/**
 * Takes from `left` the first blocks that have room in so many bytes, where a cell of a sheet takes what `cellBytes` says;
 * a block is cut where it is too large, but never within a row. What is left may take a little more where that saves a
 * message for a few rows.
 */
export function takeBlocks(left: Block[], bytes: number, cellBytes: (at: number) => number): Block[] {
  const taken: Block[] = [];
  const all = left.reduce((sum, { at, area }) => sum + area.rows * area.columns * cellBytes(at), 0);
  for (let room = all <= bytes * LAST ? all : bytes; left.length > 0;) {
    const { at, area } = left[0]!;
    const rowBytes = area.columns * cellBytes(at);
    const rows = Math.min(area.rows, Math.floor(room / rowBytes));
    if (rows === 0 && taken.length > 0) break;
    const count = Math.max(1, rows);
    taken.push({ at, area: { ...area, rows: count } });
    room -= count * rowBytes;
    if (count === area.rows) left.shift();
    else left[0] = { at, area: { ...area, row: area.row + count, rows: area.rows - count } };
  }
  return taken;
}
