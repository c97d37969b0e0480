import { cellText } from '../../model/cell-text';
import type { CellValue, Grid } from '../../model/grid';
import type { UnitVocabulary } from '../../units/vocabulary';
import { contentsOf } from '../columns/contents';

const SEARCHED = 200;
const LEAST_ROWS = 2;
const LEAST_COLUMNS = 3;
const MOSTLY = 0.6;

/**
 * The first of several rows that tell of work without a header above them: a column of what is to be done, and one of who
 * or until when. Null when there are none. Looks at the beginning of a sheet only.
 */
export function rowsWithoutHeader(grid: Grid, vocabulary: UnitVocabulary): number | null {
  const rows = grid.values.slice(0, SEARCHED);
  for (let from = 0; from < rows.length;) {
    let to = from;
    while (to < rows.length && filledIn(rows[to]!).length >= LEAST_COLUMNS) to++;
    if (to - from >= LEAST_ROWS && tellsOfWork(grid, { from, to }, vocabulary)) return grid.top + from;
    from = Math.max(to, from + 1);
  }
  return null;
}

const filledIn = (row: readonly CellValue[]): number[] =>
  row.flatMap((value, index) => (value === null || value === '' || cellText(value) === '' ? [] : [index]));

function tellsOfWork(
  grid: Grid,
  { from, to }: { readonly from: number; readonly to: number },
  vocabulary: UnitVocabulary,
): boolean {
  const rows = Array.from({ length: to - from }, (_, at) => grid.top + from + at);
  const columns = filledIn(grid.values[from]!).map((index) => contentsOf(grid, grid.left + index, rows, vocabulary));
  const full = columns.filter(({ filled }) => filled >= LEAST_ROWS);
  const works = full.filter(({ shares }) => shares.task >= MOSTLY);
  const answers = full.filter(
    ({ shares }) => shares.unit + shares.person >= MOSTLY || shares.time - shares.duration >= MOSTLY,
  );
  return works.length > 0 && answers.length > 0;
}
