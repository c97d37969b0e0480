import type { Area } from '../../model/grid';
import type { RowType } from '../../model/plan';
import type { ReadingChoice } from '../../model/reading-choice';
import { saidColumns, type SaidColumns } from '../columns/said';
import { isRowSaid } from '../rows/row-key';

export type SaidRow = RowType | 'left-out' | 'continuation';

/** What the planner said about reading, looked up by what it is said of. */
export interface SaidReading {
  readonly columns: SaidColumns;
  isNoTable(key: string): boolean;
  selections(sheet: string): readonly { readonly range: Area; readonly headerRows: number }[];
  /** What the rows of a table are, by row key; null when nothing was said of its rows. */
  rows(key: string): ((row: string) => SaidRow | null) | null;
  /** Index and year of a table; null when nothing was said. */
  table(key: string): { readonly index: string | null; readonly year: number | null } | null;
}

export function saidReading(choices: readonly ReadingChoice[]): SaidReading {
  return {
    columns: saidColumns(choices),
    isNoTable: (key) => choices.some((one) => one.kind === 'no-table' && one.table === key),
    selections: (sheet) => choices.flatMap((one) => (one.kind === 'selection' && one.sheet === sheet ? [one] : [])),
    rows: (key) => {
      const rows = choices.flatMap((one) => (one.kind === 'row' && one.table === key ? [one] : []));
      if (rows.length === 0) return null;
      return (row) => rows.find((one) => isRowSaid(one.row, row))?.type ?? null;
    },
    table: (key) => choices.flatMap((one) => (one.kind === 'table' && one.table === key ? [one] : [])).at(-1) ?? null,
  };
}
