import type { ColumnRole, Plan } from '../../../src/model/plan';
import type { ReadingChoice } from '../../../src/model/reading-choice';
import { columnForms, readPlan } from '../../../src/reading';
import type { BuiltSheet, PlacedTable } from './build';
import { tableOf, wrongColumns } from './column-labels';

/** As often as this a planner says of a table what it is. */
const MOST_CLICKS = 3;

/** What a planner names first: without it the table is none. */
const ORDER: readonly (ColumnRole | null)[] = [
  'task',
  'title',
  'benchmark',
  'achieved',
  'lead',
  'implementing',
  'code',
  'coordinating',
  'deadline',
  'product',
  'selfAssessed',
  null,
];

/** The plan as it is read after a planner has named up to three wrong columns of each table, one after the other. */
export function planAfterClicks(built: BuiltSheet, plan: Plan): Plan {
  const choices: ReadingChoice[] = [];
  let read = plan;
  for (let click = 0; click < MOST_CLICKS; click++) {
    const said = built.tables.flatMap((placed) => nextChoice(placed, built, read) ?? []);
    if (said.length === 0) break;
    choices.push(...said);
    read = readPlan([built.grid], { choices });
  }
  return read;
}

function nextChoice(placed: PlacedTable, { grid, left }: BuiltSheet, plan: Plan): ReadingChoice | null {
  const appendix = tableOf(placed, plan.appendices);
  const seen =
    appendix ??
    plan.skipped.find(({ at }) => at !== undefined && at.row >= placed.headerTop && at.row < placed.rows[0]!.row);
  const headerRows = placed.table.header.length;
  if (!seen?.headerKey || !seen.columnReadings)
    return {
      kind: 'selection',
      sheet: grid.sheet,
      range: {
        row: placed.headerTop,
        column: left,
        rows: headerRows + placed.rows.length,
        columns: placed.table.columns.length,
      },
      headerRows,
    };
  const roles = new Map(seen.columnReadings.map(({ column, role }) => [column, role]));
  const [next] = wrongColumns(placed, left, appendix)
    // What is read so far of a table that is not one yet need not be said.
    .filter(({ column, wanted }) => appendix !== undefined || roles.get(column) !== wanted)
    .sort((a, b) => ORDER.indexOf(a.wanted) - ORDER.indexOf(b.wanted));
  const at = next ? seen.columnReadings.findIndex(({ column }) => column === next.column) : -1;
  const header = columnForms(seen.columnReadings.map((one) => one.header))[at];
  return next && header ? { kind: 'column', table: seen.headerKey, header, role: next.wanted } : null;
}
