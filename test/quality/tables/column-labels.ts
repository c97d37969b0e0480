import type { Appendix, ColumnRole } from '../../../src/model/plan';
import type { PlacedTable } from './build';
import type { ColumnLabel } from './labels';

/** What marks in a column may say. */
const TICKED: readonly (ColumnRole | null)[] = [null, 'deadline', 'lead', 'implementing', 'coordinating'];

export const rolesOf = (label: ColumnLabel): readonly (ColumnRole | null)[] =>
  label === 'ticked'
    ? TICKED
    : Array.isArray(label)
      ? (label as readonly (ColumnRole | null)[])
      : [label as ColumnRole];

/** A column of a table that is not read as it should be. */
export interface WrongColumn {
  /** Zero-based sheet column. */
  readonly column: number;
  readonly header: string;
  readonly read: readonly ColumnRole[];
  /** The first role that would be right; null: none. */
  readonly wanted: ColumnRole | null;
}

const rolesAt = (appendix: Appendix, column: number): ColumnRole[] =>
  (Object.keys(appendix.columns) as ColumnRole[]).filter((role) => appendix.columns[role] === column);

/** True when a column has one of its roles; a note is no harm where there is none. */
const isRole = (label: ColumnLabel, read: readonly ColumnRole[]): boolean =>
  read.length === 0
    ? rolesOf(label).includes(null)
    : read.some((role) => rolesOf(label).includes(role) || (role === 'note' && rolesOf(label).includes(null)));

/** The columns that are not read as they should be; of a table that is not read, all that have a role. */
export function wrongColumns({ table }: PlacedTable, left: number, appendix: Appendix | undefined): WrongColumn[] {
  return table.columns.flatMap((label, index) => {
    const column = left + index;
    const read = appendix ? rolesAt(appendix, column) : [];
    if (isRole(label, read)) return [];
    const header = table.header
      .map((line) => line[index])
      .filter((cell) => typeof cell === 'string' && cell !== '<' && cell !== '^')
      .join(' | ')
      .replaceAll('\n', ' ');
    return [{ column, header, read, wanted: rolesOf(label)[0] ?? null }];
  });
}

/** The table that holds most of these rows. */
export function tableOf({ rows }: PlacedTable, appendices: readonly Appendix[]): Appendix | undefined {
  const own = new Set(rows.map(({ row }) => row));
  const held = (one: Appendix): number => one.rows.filter(({ at }) => own.has(at.row)).length;
  return [...appendices].sort((a, b) => held(b) - held(a)).find((one) => held(one) > 0);
}
