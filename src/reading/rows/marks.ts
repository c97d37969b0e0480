import { isPlaceholder } from '../../model/cell-text';
import type { CellPlace, Grid } from '../../model/grid';
import type { ColumnRole } from '../../model/plan';
import { isSign, lettersOf, type MarkRole } from '../columns/marks/mark-signs';
import type { MarkColumn, MarkColumns } from '../columns/marks/marks';
import type { Merges } from '../tables/merges';
import { cellAt, type DraftCell } from './draft-cell';

interface Marked {
  readonly mark: MarkColumn;
  readonly index: number;
  readonly at: CellPlace;
}

/**
 * What the marks of a row say, in words, as cells of their roles: crosses under 'Quý I' and 'Quý II' are the deadline
 * 'Quý I - Quý II', letters under bodies name who leads and who helps. Such a cell is never written back.
 */
export function cellsOfMarks(grid: Grid, merges: Merges, marks: MarkColumns, row: number): Map<ColumnRole, DraftCell> {
  const byRole = new Map<MarkRole, Marked[]>();
  marks.columns.forEach((mark, index) => {
    for (const { role, at } of marksAt(grid, merges, marks, { mark, row })) {
      const all = byRole.get(role) ?? [];
      all.push({ mark, index, at });
      byRole.set(role, all);
    }
  });
  const cells = new Map<ColumnRole, DraftCell>();
  for (const [role, all] of byRole) {
    const text = role === 'deadline' ? timesOf(all) : all.map(({ mark }) => mark.says).join('; ');
    const { row: from, column } = all[0]!.at;
    cells.set(role, { ...cellAt(grid, from, column), value: text, format: 'General', text, origin: 'recovered' });
  }
  return cells;
}

function marksAt(
  grid: Grid,
  merges: Merges,
  { meanings }: MarkColumns,
  { mark, row }: { readonly mark: MarkColumn; readonly row: number },
): { readonly role: MarkRole; readonly at: CellPlace }[] {
  // One cross merged over several quarters, or over several rows, holds for each.
  const area = merges.at(row, mark.column);
  const cell = cellAt(grid, area?.row ?? row, area?.column ?? mark.column);
  if (cell.text === '') return [];
  const isTime = mark.role === 'deadline';
  if (isSign(cell.text)) {
    const role = isTime ? mark.role : (meanings.get(cell.text) ?? mark.role);
    return [{ role, at: cell.at }];
  }
  if (isTime || isPlaceholder(cell.text)) return [];
  return lettersOf(cell.text).flatMap((one) => {
    const role = meanings.get(one) ?? null;
    return role === null ? [] : [{ role, at: cell.at }];
  });
}

/** Periods side by side are one span of time: 'Tháng 2 - Tháng 4, Tháng 9'. */
function timesOf(marked: readonly Marked[]): string {
  const spans: Marked[][] = [];
  for (const one of marked) {
    const open = spans.at(-1);
    if (open && open.at(-1)!.index + 1 === one.index) open.push(one);
    else spans.push([one]);
  }
  return spans
    .map((span) => (span.length === 1 ? span[0]!.mark.says : spanOf(span[0]!.mark.says, span.at(-1)!.mark.says)))
    .join(', ');
}

/** 'Quý I - Quý II'; of two phases the years in which they begin and end. */
const spanOf = (from: string, to: string): string => {
  if (from.startsWith('Tuần')) return `Từ ${from.toLowerCase()} đến ${to.toLowerCase()}`;
  const [begin] = /20\d\d(?= - 20)/.exec(from) ?? [];
  const [end] = /20\d\d$/.exec(to) ?? [];
  return begin && end ? `Giai đoạn ${begin} - ${end}` : `${from} - ${to}`;
};
