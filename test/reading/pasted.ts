import type { CellValue, Grid } from '../../src/model/grid';

/** A page of the printed table holds this many rows. */
const ROWS_A_PAGE = 7;

/**
 * The same sheet as a planner pastes it out of a printed document: every cell text, decimal commas, no merges, the header
 * again on every page, the last row of a page broken over it, headings with number and title in one cell, and an unnamed
 * column at the end.
 */
export function pasted(typed: Grid, headerRow: number): Grid {
  const header = typed.values[headerRow]!;
  const out: CellValue[][] = typed.values.slice(0, headerRow + 1).map((row) => [...row, null]);
  const points = header.flatMap((text, column) => (/^Điểm/.test(String(text)) ? [column] : []));
  let onPage = 0;
  typed.values.slice(headerRow + 1).forEach((row, index, rows) => {
    const cells = row.map((value) => (typeof value === 'number' ? String(value).replace('.', ',') : value));
    const heading =
      cells.slice(2).every((value) => value === null) &&
      typeof cells[0] === 'string' &&
      typeof cells[1] === 'string' &&
      /^[IVX]+$/.test(cells[0]);
    if (heading) out.push([`${String(cells[0])} ${String(cells[1])}`, ...cells.slice(2).map(() => null), null, null]);
    else if (++onPage % ROWS_A_PAGE === 0 && index < rows.length - 1 && cells[0] !== null) {
      const [first, second] = brokenInTwo(cells, points);
      out.push([...first, null], [...header, null], [...second, null]);
    } else out.push([...cells, 'X']);
  });
  const width = header.length + 1;
  return { ...typed, values: out, formats: out.map(() => new Array<string>(width).fill('General')), merges: [] };
}

/** Long cells go on on the next page; number, points and short cells end on the first. */
function brokenInTwo(cells: readonly CellValue[], points: readonly number[]): [CellValue[], CellValue[]] {
  const halves = cells.map((value, column): [CellValue, CellValue] => {
    if (column === 0 || points.includes(column) || typeof value !== 'string' || value.length < 18) return [value, null];
    const words = value.split(' ');
    const middle = Math.ceil(words.length / 2);
    return [words.slice(0, middle).join(' '), words.slice(middle).join(' ') || null];
  });
  return [halves.map(([first]) => first), halves.map(([, second]) => second)];
}
