import type { CellValue, Grid } from '../../model/grid';
import { cellText } from '../../model/cell-text';
import { mayBeHeader } from '../columns/headers/header';
import { headerBetween, type HeaderRows } from '../columns/headers/rows';
import type { SaidReading } from '../plan/said-reading';
import type { Merges } from './merges';
import { headsBelowGap } from './shape';

/** A line that opens an appendix ends the table above it. */
const OPENS_APPENDIX = /^phụ lục(\s|$)|^\(?\s*kèm theo /i;

/** 'Bảng 2. Người bệnh ngoại trú' right above a header; where a table goes on at a page break, it says so. */
const NAMES_TABLE =
  /^(?:bảng|biểu|biểu mẫu|danh mục)(?: số)? (?:\d{1,2}|[ivx]{1,4}|0\d[a-z]?)(?![A-Za-zÀ-ỹ\d])(?!.*tiếp theo)/iu;
const HEADER_WITHIN = 3;

export type Stop =
  | { readonly kind: 'opens' | 'header'; readonly row: number }
  | { readonly kind: 'selected'; readonly row: number; readonly header: HeaderRows };

/** The rows at which something begins: a title, a header by its words, a header that the planner selected. */
export function stopsOf(grid: Grid, { merges, said }: { readonly merges: Merges; readonly said: SaidReading }): Stop[] {
  const selected = said.selections(grid.sheet).flatMap(({ range, headerRows }) => {
    const top = Math.max(range.row, grid.top);
    const end = Math.min(range.row + range.rows, grid.top + grid.values.length);
    const bottom = Math.min(top + Math.max(1, headerRows) - 1, end - 1);
    return top < end ? [{ top, end, header: headerBetween(grid, merges, top, bottom) }] : [];
  });
  const stops: Stop[] = [];
  const groups = rowsOfGroups(grid);
  for (let row = grid.top; row < grid.top + grid.values.length; row++) {
    const chosen = selected.find((one) => one.top === row);
    if (chosen) stops.push({ kind: 'selected', row, header: chosen.header });
    if (selected.some((one) => row >= one.top && row < one.end)) continue;
    const ended = selected.find((one) => one.end === row);
    if (ended) stops.push({ kind: 'opens', row });
    const values = grid.values[row - grid.top]!;
    if (opensWith(values, OPENS_APPENDIX) || namesNextTable(grid, row)) stops.push({ kind: 'opens', row });
    else if (mayBeHeader(values) || (groups.has(row) && headsWithNext(grid, row)) || headsBelowGap(grid, row))
      stops.push({ kind: 'header', row });
  }
  return stops;
}

/** Rows in which a heading over several columns stands. */
const rowsOfGroups = ({ merges }: Grid): ReadonlySet<number> =>
  new Set(merges.flatMap((area) => (area.columns > 1 && area.rows === 1 ? [area.row] : [])));

/** A header whose words are in two rows: what stands below its headings over several columns names the rest. */
function headsWithNext(grid: Grid, row: number): boolean {
  const [values, below = []] = [grid.values[row - grid.top]!, grid.values[row + 1 - grid.top]];
  const filled = values.filter((value) => value !== null && value !== '');
  return filled.length >= 3 && filled.every((value) => typeof value === 'string') && mayBeHeader([...values, ...below]);
}

function namesNextTable(grid: Grid, row: number): boolean {
  const at = row - grid.top;
  if (!opensWith(grid.values[at]!, NAMES_TABLE)) return false;
  const next = grid.values.slice(at + 1, at + 1 + HEADER_WITHIN);
  return next.some((values) => mayBeHeader(values));
}

/** One text stands alone in the row, and begins so. */
function opensWith(values: readonly CellValue[], beginning: RegExp): boolean {
  let only: string | null = null;
  for (const value of values) {
    if (value === null || value === '') continue;
    if (only !== null || typeof value !== 'string' || value.length >= 200) return false;
    only = value;
  }
  return only !== null && beginning.test(cellText(only));
}
