import { checkGrids } from '../../../src/app/check/check';
import { a1, cellAddress, columnLetter } from '../../../src/model/address';
import type { Plan } from '../../../src/model/plan';
import { build, type BuiltSheet, type PlacedTable } from './build';
import { tableOf, wrongColumns } from './column-labels';
import { judgeRow } from './judge-row';
import type { LabelledSheet } from './labels';
import { planAfterClicks } from './planner';

/** How many of how many are right. */
export interface Share {
  readonly right: number;
  readonly all: number;
}

export interface SheetMeasure {
  readonly name: string;
  readonly about: string;
  readonly rows: Share;
  /** Rows right after the planner has named up to three columns of each table. */
  readonly rowsAfterClicks: Share;
  readonly roles: Share;
  readonly units: Share;
  readonly deadlines: Share;
  /** Tables that are read where none is. */
  readonly falseTables: number;
  /** Errors said of what is no error. */
  readonly falseErrors: number;
  /** Columns that the planner must name until all are read as they should be; the most of the sheet's tables. */
  readonly clicks: number;
  /** What is not right, by what it is about. */
  readonly failures: readonly Failure[];
}

export interface Failure {
  readonly of: 'table' | 'roles' | 'rows' | 'units' | 'deadlines' | 'errors';
  readonly text: string;
}

/** Reads and checks a labelled sheet, and counts what is read as a careful reader reads it. */
export function measureSheet(sheet: LabelledSheet, { withClicks = false } = {}): SheetMeasure {
  const built = build(sheet);
  const { plan, findings } = checkGrids([built.grid], {});
  const judged = judgePlan(sheet, built, plan);
  const found = new Set(built.tables.map((placed) => tableOf(placed, plan.appendices)));
  const extra = plan.appendices.filter((one) => !found.has(one));
  const errors = findings.filter(({ severity, rule }) => severity === 'error' && !sheet.errors?.includes(rule));
  const tooMany = extra.map(({ headerRow }): Failure => ({ of: 'table', text: `row ${headerRow + 1} heads no table` }));
  const told = errors.map(({ message, at }): Failure => ({ of: 'errors', text: `${cellAddress(at)}: ${message}` }));
  return {
    name: sheet.name,
    about: sheet.about,
    ...judged,
    rowsAfterClicks: withClicks ? judgePlan(sheet, built, planAfterClicks(built, plan)).rows : judged.rows,
    falseTables: extra.length,
    falseErrors: errors.length,
    failures: [...judged.failures, ...tooMany, ...told],
  };
}

type Judged = Pick<SheetMeasure, 'rows' | 'roles' | 'units' | 'deadlines' | 'clicks' | 'failures'>;

function judgePlan({ kinds }: LabelledSheet, { tables, left }: BuiltSheet, plan: Plan): Judged {
  const sum = { rows: share(), roles: share(), units: share(), deadlines: share() };
  const failures: Failure[] = [];
  let clicks = 0;
  for (const placed of tables) {
    const appendix = tableOf(placed, plan.appendices);
    const kind = appendix && String(appendix.kind).toLowerCase();
    if (kind === undefined) failures.push({ of: 'table', text: `${firstCell(placed, left)} is not read` });
    else if (kinds && !kinds.includes(kind))
      failures.push({ of: 'table', text: `${firstCell(placed, left)} is taken for ${kind}` });
    const wrong = wrongColumns(placed, left, appendix);
    clicks = Math.max(clicks, wrong.length);
    sum.roles.all += placed.table.columns.length;
    sum.roles.right += appendix ? placed.table.columns.length - wrong.length : 0;
    failures.push(
      ...wrong.map(({ column, header, read }): Failure => ({
        of: 'roles',
        text: `${columnLetter(column)} «${header}» is read as ${read.join(', ') || 'nothing'}`,
      })),
    );
    for (const row of placed.rows) {
      const judged = judgeRow(row, placed, appendix);
      add(sum.rows, judged.wrong.length === 0);
      for (const right of judged.units) add(sum.units, right);
      for (const right of judged.deadlines) add(sum.deadlines, right);
      // A table that is not read is one failure, not one a row.
      if (appendix)
        failures.push(...judged.wrong.map(({ of, text }) => ({ of, text: `${a1(row.row, left)}: ${text}` })));
    }
    const own = new Set(placed.rows.map(({ row }) => row));
    for (const { at, type } of appendix?.rows ?? []) {
      if (own.has(at.row)) continue;
      add(sum.rows, false);
      failures.push({ of: 'rows', text: `${a1(at.row, left)}: below the table, is read as ${type}` });
    }
  }
  return { ...sum, clicks, failures };
}

const firstCell = ({ headerTop }: PlacedTable, left: number): string => `the table at ${a1(headerTop, left)}`;

type Counted = { -readonly [K in keyof Share]: Share[K] };
const share = (): Counted => ({ right: 0, all: 0 });
function add(to: Counted, right: boolean): void {
  to.all++;
  if (right) to.right++;
}

export const sumOf = (shares: readonly Share[]): Share =>
  shares.reduce((sum, one) => ({ right: sum.right + one.right, all: sum.all + one.all }), share());
