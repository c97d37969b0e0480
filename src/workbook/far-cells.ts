import { parseArea } from '../model/address';
import type { Area, CellValue, Grid } from '../model/grid';

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

/**
 * The areas of a sheet that hold its values, without those that are strays. `hollow`: an area may hold but its corners, so
 * that the first one stays until its cells are known.
 */
export function withoutStrays(areas: readonly Area[], { hollow = false } = {}): readonly Area[] {
  const groups: { areas: Area[]; end: number }[] = [];
  for (const area of [...areas].sort((a, b) => a.row - b.row)) {
    const last = groups.at(-1);
    const end = area.row + area.rows;
    if (last && area.row - last.end < FAR_ROWS) {
      last.areas.push(area);
      last.end = Math.max(last.end, end);
    } else groups.push({ areas: [area], end });
  }
  const large = groups.filter((group, at) => (hollow && at === 0) || cellsIn(group.areas) > FEW_CELLS);
  const kept = (large.length > 0 ? large : groups.slice(0, 1)).flatMap((group) => group.areas);
  const near = kept.filter(({ column }) => column < FAR_COLUMN);
  const far = kept.filter(({ column }) => column >= FAR_COLUMN);
  const right = near.reduce((most, { column, columns }) => Math.max(most, column + columns), 0);
  return near.length > 0 && cellsIn(far) <= FEW_CELLS && far.every(({ column }) => column - right >= FAR_COLUMNS)
    ? near
    : kept;
}

/** Where the filled cells of a row stand: the first to the last of them, those in the last columns apart. `left`: of the first value. */
export function spansOfRow(values: readonly CellValue[], row: number, left = 0): readonly Area[] {
  const spans: Area[] = [];
  let [first, last] = [-1, -1];
  values.forEach((value, at) => {
    if (value === null) return;
    const column = left + at;
    if (column >= FAR_COLUMN) return void spans.push({ row, column, rows: 1, columns: 1 });
    if (first < 0) first = column;
    last = column;
  });
  if (first >= 0) spans.push({ row, column: first, rows: 1, columns: last - first + 1 });
  return spans;
}

/** True where a block has so many blank rows, or reaches so far to the right, that it may hold strays. */
export const mayHoldStrays = (block: Area, filledRows: number): boolean =>
  block.rows > filledRows + FAR_ROWS || block.column + block.columns > FAR_COLUMN;

/** The grid without strays, as a file's sheet is read without them; the very same where there are none. */
export function withoutStrayCells(grid: Grid): Grid {
  const { top, left, values } = grid;
  const block: Area = { row: top, column: left, rows: values.length, columns: values[0]?.length ?? 0 };
  if (!mayHoldStrays(block, values.filter((row) => row.some((value) => value !== null)).length)) return grid;
  const formulas = [...grid.formulas].map((at): Area => ({ ...parseArea(at)!, rows: 1, columns: 1 }));
  const spans = [...formulas, ...values.flatMap((row, at) => spansOfRow(row, top + at, left))];
  const kept = around(withoutStrays(spans));
  const isWhole = kept.rows === block.rows && kept.columns === block.columns;
  return isWhole || spans.length === 0 ? grid : { ...cutTo(grid, kept), used: grid.used ?? block };
}

function cutTo(grid: Grid, { row, column, rows, columns }: Area): Grid {
  const cut = <T>(lines: readonly (readonly T[])[]): T[][] =>
    lines
      .slice(row - grid.top, row - grid.top + rows)
      .map((line) => line.slice(column - grid.left, column - grid.left + columns));
  const isIn = (address: string): boolean => {
    const at = parseArea(address)!;
    return at.row >= row && at.row < row + rows && at.column >= column && at.column < column + columns;
  };
  return {
    ...grid,
    ...{ top: row, left: column, values: cut(grid.values), formats: cut(grid.formats) },
    formulas: new Set([...grid.formulas].filter(isIn)),
    ...(grid.formulaTexts && { formulaTexts: new Map([...grid.formulaTexts].filter(([at]) => isIn(at))) }),
    ...(grid.boldRows && { boldRows: new Set([...grid.boldRows].filter((at) => at >= row && at < row + rows)) }),
  };
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
