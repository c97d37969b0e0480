import { dateFrom1904 } from '../../../model/date-system';
import type { CellEdit } from '../../../model/finding';
import { formatAt } from '../../../model/grid';
import { done, failed, type Outcome } from '../../../model/outcome';
import { inExcel } from '../run';
import { fromCell } from '../text';
import { editCells } from './edit-cells';
import { placesOf } from './overwritten';
import type { Others } from './sheet-queue';

/**
 * Puts back what somebody typed between our look and our writing, where Excel has no lock: into the row that it was typed
 * into, and a row that was taken out comes back. The next run reads it and goes on from there.
 */
export async function putBack(others: readonly Others[], is1904: boolean): Promise<Outcome<never>> {
  const changes = others.map((one) => changesOf(one, is1904));
  const inserted = await inExcel((context) => insertRows(context, changes));
  if (!inserted.ok) return inserted;
  const edited = await editCells(changes.flatMap(({ edits }) => edits));
  return edited.ok ? failed('workbook-changed') : edited;
}

interface Changes {
  readonly id: string;
  /** Where rows come back, from the first to the last, as the sheet is with those before. */
  readonly inserted: readonly number[];
  readonly edits: readonly CellEdit[];
}

function changesOf({ place: { id, over, spec }, rows }: Others, is1904: boolean): Changes {
  const { before } = over!;
  const rowTo = placesOf(over!.rows);
  const columnTo = placesOf(over!.columns);
  const gone = rows.filter(({ row }) => !rowTo.has(row));
  /** In front of the row that came next. */
  const front = (row: number): number => {
    for (let next = row + 1; next < before.top + before.values.length; next++)
      if (rowTo.has(next)) return rowTo.get(next)!;
    return spec.rows.length;
  };
  const inserted = gone.map(({ row }, at) => front(row) + at);
  const placeIn = (row: number): number => {
    const to = rowTo.get(row);
    return to === undefined
      ? inserted[gone.findIndex((one) => one.row === row)]!
      : to + gone.filter((one) => front(one.row) <= to).length;
  };
  const edits = rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ column, value }): CellEdit[] => {
      const across = columnTo.get(column);
      const read = fromCell(value, false);
      return across === undefined
        ? []
        : [
            {
              at: { sheet: before.sheet, row: placeIn(row), column: across },
              value: is1904 ? dateFrom1904(read, formatAt(before, row, column)) : read,
            },
          ];
    }),
  );
  return { id: id!, inserted, edits };
}

async function insertRows(context: Excel.RequestContext, changes: readonly Changes[]): Promise<Outcome<void>> {
  for (const { id, inserted } of changes)
    for (const row of inserted)
      context.workbook.worksheets
        .getItem(id)
        .getRange(`${row + 1}:${row + 1}`)
        .insert('Down');
  await context.sync();
  return done(undefined);
}
