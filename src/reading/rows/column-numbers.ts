import { namesColumns } from '../cells/column-labels';
import type { RawRow } from './draft';

/** The row of a table that numbers its columns. */
export function isColumnNumbers(row: RawRow): boolean {
  // Of columns that are read together the first one's number tells.
  const cells = [...row.own.values()].map(({ text, origin, at: { column } }) => ({
    text: origin === 'joined' ? text.split('\n', 1)[0]! : text,
    column,
  }));
  return namesColumns(cells.sort((a, b) => a.column - b.column));
}
