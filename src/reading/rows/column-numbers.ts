import { namesColumns } from '../cells/column-labels';
import type { RawRow } from './draft';

/** The row of a table that numbers its columns. */
export function isColumnNumbers(row: RawRow): boolean {
  const cells = [...row.own.values()].map(({ text, at: { column } }) => ({ text, column }));
  return namesColumns(cells.sort((a, b) => a.column - b.column));
}
