import type { Area, CellValue, Grid } from '../model/grid';

/**
 * The sheet rows with cells that are all bold. A cell counts when it shows something: no blanks, and of merged cells
 * the first one, whose value and looks stand for all of them. A row without such cells is not bold.
 */
export function boldRows(
  { top, left, values, merges }: Pick<Grid, 'top' | 'left' | 'values' | 'merges'>,
  isBold: (row: number, column: number) => boolean,
): ReadonlySet<number> {
  const covered = coveredCells(merges, {
    row: top,
    column: left,
    rows: values.length,
    columns: values[0]?.length ?? 0,
  });
  const bold = new Set<number>();
  values.forEach((cells, at) => {
    const row = top + at;
    let isFilled = false;
    for (let index = 0; index < cells.length; index++) {
      if (!showsText(cells[index]!) || (covered.size > 0 && covered.has(`${row},${left + index}`))) continue;
      if (!isBold(row, left + index)) return;
      isFilled = true;
    }
    if (isFilled) bold.add(row);
  });
  return bold;
}

/** A space typed by mistake is no text to the eye. */
const showsText = (value: CellValue): boolean =>
  value !== null && (typeof value !== 'string' || value.trim().length > 0);

/** The merged cells within the block that are not the first of theirs. A merge may reach over a whole column. */
function coveredCells(merges: readonly Area[], block: Area): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const { row, column, rows, columns } of merges) {
    const bottom = Math.min(row + rows, block.row + block.rows);
    const right = Math.min(column + columns, block.column + block.columns);
    for (let r = Math.max(row, block.row); r < bottom; r++)
      for (let c = Math.max(column, block.column); c < right; c++)
        if (r !== row || c !== column) covered.add(`${r},${c}`);
  }
  return covered;
}
