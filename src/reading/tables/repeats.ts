import { cellText } from '../../model/cell-text';
import type { CellValue, Grid } from '../../model/grid';
import { headerForm } from '../columns/headers/key';
import type { HeaderRows } from '../columns/headers/rows';

/** How many rows from `row` on repeat the header at a page break; 0 when they do not. */
export function repeatOf(grid: Grid, header: HeaderRows, row: number): number {
  const height = header.bottom - header.top + 1;
  for (let from = 0; from < height; from++) {
    if (!isSame(grid, header, header.top + from, row)) continue;
    let rows = 1;
    while (from + rows < height && isSame(grid, header, header.top + from + rows, row + rows)) rows++;
    return rows;
  }
  return 0;
}

const form = (value: CellValue): string =>
  typeof value === 'string' ? headerForm(value.slice(0, 200)) : cellText(value);

/** Most cells of the row say what those of the header's row say. */
function isSame(grid: Grid, { left, right }: HeaderRows, headerRow: number, row: number): boolean {
  const above = grid.values[headerRow - grid.top];
  const below = grid.values[row - grid.top];
  if (!above || !below) return false;
  let same = 0;
  let filled = 0;
  for (let column = left; column <= right; column++) {
    const said = above[column - grid.left] ?? null;
    const now = below[column - grid.left] ?? null;
    if (now === null || now === '') continue;
    filled++;
    if (said !== null && said !== '' && (said === now || form(said) === form(now))) same++;
    else if (filled - same > 3) return false;
  }
  return same >= 2 && same * 3 >= filled * 2;
}
