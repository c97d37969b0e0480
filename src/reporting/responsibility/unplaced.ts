import { isPlaceholder } from '../../model/cell-text';
import type { CellPlace } from '../../model/grid';
import { responsibilityRows, type Appendix, type Field, type Plan, type PlanRow } from '../../model/plan';
import { NO_POINTS, sumPoints, type Points } from '../../model/points';
import { countedGap } from '../gaps/gaps';
import { UNIT_ROLES } from '../../model/roles';
import { isGiven } from './responsibilities';

/** What the plan holds and no sheet has, or has only as it is written: what a proof of the rest says nothing of. */
export interface Unplaced {
  /** Criteria and tasks that nobody was given: where their lead would stand. */
  readonly criteria: readonly CellPlace[];
  readonly tasks: readonly CellPlace[];
  /** Criteria that need nobody of their own: made up of others, or with nothing lost and nothing to do. With them all criteria add up. */
  readonly unasked: number;
  /** Points lost by those criteria that nobody was given. */
  readonly gap: Points;
  /** Columns that were not understood and are not carried along. */
  readonly columns: readonly { readonly at: CellPlace; readonly header: string }[];
  /** Tables that were not read: their header rows. */
  readonly tables: readonly CellPlace[];
  /** Cells of points, units and times that hold something which is neither. */
  readonly cells: readonly CellPlace[];
}

/** Compares what was in the plan with what was understood of it. Linear in rows. */
export function unplacedOf({ appendices, skipped }: Plan): Unplaced {
  const nobodys = appendices.flatMap((appendix) =>
    responsibilityRows(appendix.rows)
      .filter((row) => !isGiven(row))
      .map((row) => ({ row, at: leadPlace(appendix, row) })),
  );
  const criteria = appendices.flatMap(({ rows }) => rows.filter(({ type }) => type === 'criterion'));
  const ofType = (type: PlanRow['type']) => nobodys.filter(({ row }) => row.type === type);
  return {
    criteria: ofType('criterion').map(({ at }) => at),
    unasked: criteria.filter((row) => !isGiven(row)).length - ofType('criterion').length,
    tasks: ofType('task').map(({ at }) => at),
    gap: nobodys.length === 0 ? NO_POINTS : sumPoints(nobodys.map(({ row }) => countedGap(row))),
    columns: appendices.flatMap(unreadColumns),
    tables: skipped.flatMap(({ reason, at }) => (reason === 'header-unclear' && at ? [at] : [])),
    cells: appendices.flatMap(({ rows }) => rows.flatMap(unreadCells)),
  };
}

/** True when nothing of the plan is left behind. */
export const isAllPlaced = ({ criteria, tasks, columns, tables, cells }: Unplaced): boolean =>
  criteria.length + tasks.length + columns.length + tables.length + cells.length === 0;

const leadPlace = ({ sheet, columns }: Appendix, row: PlanRow): CellPlace =>
  row.lead?.at ?? { sheet, row: row.at.row, column: columns.lead ?? row.at.column };

function unreadColumns({ sheet, headerRow, columnReadings }: Appendix): Unplaced['columns'] {
  return columnReadings
    .filter(({ role, samples, isCarried }) => role === null && samples.length > 0 && isCarried !== true)
    .map(({ column, header }) => ({ at: { sheet, row: headerRow, column }, header }));
}

/** A cell that serves several rows is one cell. */
function unreadCells(row: PlanRow): CellPlace[] {
  const { benchmark, achieved, deadline } = row;
  const isWritten = (field: Field<unknown>): boolean =>
    field.origin !== 'inherited' && field.text !== '' && !isPlaceholder(field.text);
  return [
    ...[benchmark, achieved].filter((field) => field?.value === null),
    deadline?.value.kind === 'unreadable' ? deadline : undefined,
    ...UNIT_ROLES.map((role) => row[role]).filter((field) => field?.value.length === 0),
  ].flatMap((field) => (field && isWritten(field) ? [field.at] : []));
}
