import type { CellEdit } from '../../../model/finding';
import { dateFrom1904 } from '../../../model/date-system';
import { formatAt, valueAt, type Grid } from '../../../model/grid';
import { editedRows, isOtherCell, type EditedRow } from '../../edited-rows';
import { bytesOf } from '../request-size';
import { fromCell } from '../text';
import { rangeOf } from './looks';

/** Rows of a sheet that lie near each other, in which cells are edited. */
export interface EditLook {
  /** What Excel answers when it is asked for them, by what stood there. */
  readonly bytes: number;
  /** Queues the question. After the sync: what stands in the cells that are written in rows that are not as they were read. */
  readonly ask: (context: Excel.RequestContext) => (is1904: boolean) => readonly CellEdit[];
}

/** Asked for in one range with the rows between. */
const ROWS_BETWEEN = 4;
const RANGE_BYTES = 100_000;

/**
 * Looks at what edits go over, and at what tells the rows: a co-author may have typed there, or sorted them. Sheets that
 * are not among `over` are not looked at.
 */
export function editLooks(edits: readonly CellEdit[], over: readonly Grid[]): readonly EditLook[] {
  return over.flatMap((before) => {
    const its = edits.filter(({ at }) => at.sheet === before.sheet);
    return its.length === 0 ? [] : near(editedRows(its, before), before).map((rows) => lookAt(rows, before));
  });
}

interface Near {
  readonly rows: EditedRow[];
  bytes: number;
}

function near(rows: readonly EditedRow[], before: Grid): readonly Near[] {
  const found: Near[] = [];
  for (const row of rows) {
    const last = found.at(-1);
    const gap = last ? row.row - last.rows.at(-1)!.row : Infinity;
    const [left, right] = spanOf([row]);
    const bytes = bytesOf(
      before.values[row.row - before.top]?.slice(left - before.left, right + 1 - before.left) ?? [],
    );
    if (last && gap <= ROWS_BETWEEN && last.bytes + gap * bytes <= RANGE_BYTES) {
      last.rows.push(row);
      last.bytes += gap * bytes;
    } else found.push({ rows: [row], bytes });
  }
  return found;
}

/** The first and the last column that must be as they were. */
function spanOf(rows: readonly EditedRow[]): readonly [number, number] {
  const columns = rows.flatMap(({ guarded }) => guarded);
  return [Math.min(...columns), Math.max(...columns)];
}

function lookAt({ rows, bytes }: Near, before: Grid): EditLook {
  const first = rows[0]!.row;
  const [left, right] = spanOf(rows);
  const place = { row: first, column: left, rows: rows.at(-1)!.row - first + 1, columns: right - left + 1 };
  return {
    bytes,
    ask: (context) => {
      const range = rangeOf(context.workbook.worksheets.getItem(before.sheet), place).load('formulas');
      return (is1904) => {
        const now = (row: number, column: number) => {
          const value = fromCell(range.formulas[row - first]![column - left], false);
          return is1904 ? dateFrom1904(value, formatAt(before, row, column)) : value;
        };
        return rows
          .filter(({ row, guarded }) => guarded.some((column) => isOtherCell(before, row, column, now(row, column))))
          .flatMap(({ row, written }) => written.map((column) => backTo(before, { row, column }, now(row, column))));
      };
    },
  };
}

/** The edit that puts back what stood in a cell. */
function backTo(before: Grid, { row, column }: { row: number; column: number }, value: CellEdit['value']): CellEdit {
  const at = { sheet: before.sheet, row, column };
  const format = formatAt(before, row, column);
  // A text that begins with '=' comes as such too; where it is the one that was read, it is text.
  const isFormula = typeof value === 'string' && value.startsWith('=') && value !== valueAt(before, row, column);
  return isFormula ? { at, value: null, format, formula: value.slice(1) } : { at, value, format };
}
