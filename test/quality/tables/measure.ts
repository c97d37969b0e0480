import { checkGrids } from '../../../src/app/check/check';
import { a1, cellAddress, columnLetter } from '../../../src/model/address';
import type { Appendix, ColumnRole } from '../../../src/model/plan';
import { build, type PlacedTable } from './build';
import { judgeRow } from './judge-row';
import type { ColumnLabel, LabelledSheet } from './labels';

/** How many of how many are right. */
export interface Share {
  readonly right: number;
  readonly all: number;
}

export interface SheetMeasure {
  readonly name: string;
  readonly about: string;
  readonly rows: Share;
  readonly roles: Share;
  readonly units: Share;
  readonly deadlines: Share;
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
export function measureSheet(sheet: LabelledSheet): SheetMeasure {
  const { grid, left, tables } = build(sheet);
  const { plan, findings } = checkGrids([grid], {});
  const failures: Failure[] = [];
  const sum = { rows: share(), roles: share(), units: share(), deadlines: share() };
  let clicks = 0;
  for (const placed of tables) {
    const appendix = readOf(placed, plan.appendices);
    if (!appendix) failures.push({ of: 'table', text: `the table at row ${placed.headerTop + 1} is not read` });
    else if (sheet.kinds && !sheet.kinds.includes(String(appendix.kind).toLowerCase()))
      failures.push({ of: 'table', text: `it is taken for ${String(appendix.kind).toLowerCase()}` });
    let unread = 0;
    placed.table.columns.forEach((label, index) => {
      const column = left + index;
      const roles = rolesAt(appendix, column);
      const right = appendix !== undefined && isRole(label, roles);
      add(sum.roles, right);
      if (right || (!appendix && rolesOf(label).includes(null))) return;
      unread++;
      const header = headerOf(placed, index);
      failures.push({
        of: 'roles',
        text: `${columnLetter(column)} «${header}» is read as ${roles.join(', ') || 'nothing'}`,
      });
    });
    clicks = Math.max(clicks, unread);
    for (const row of placed.rows) {
      const judged = judgeRow(row, placed, appendix);
      add(sum.rows, judged.wrong.length === 0);
      for (const right of judged.units) add(sum.units, right);
      for (const right of judged.deadlines) add(sum.deadlines, right);
      // A table that is not read is one failure, not one a row.
      if (appendix)
        failures.push(...judged.wrong.map((one) => ({ ...one, text: `${a1(row.row, left)}: ${one.text}` })));
    }
  }
  const errors = findings.filter(({ severity, rule }) => severity === 'error' && !sheet.errors?.includes(rule));
  failures.push(
    ...errors.map(({ message, at }): Failure => ({ of: 'errors', text: `${cellAddress(at)}: ${message}` })),
  );
  return { name: sheet.name, about: sheet.about, ...sum, falseErrors: errors.length, clicks, failures };
}

type Counted = { -readonly [K in keyof Share]: Share[K] };
const share = (): Counted => ({ right: 0, all: 0 });
function add(to: Counted, right: boolean): void {
  to.all++;
  if (right) to.right++;
}

export const sumOf = (shares: readonly Share[]): Share =>
  shares.reduce((sum, one) => ({ right: sum.right + one.right, all: sum.all + one.all }), share());

/** The table that holds most of these rows. */
function readOf({ rows }: PlacedTable, appendices: readonly Appendix[]): Appendix | undefined {
  const own = new Set(rows.map(({ row }) => row));
  const held = (one: Appendix): number => one.rows.filter(({ at }) => own.has(at.row)).length;
  return [...appendices].sort((a, b) => held(b) - held(a)).find((one) => held(one) > 0);
}

const rolesAt = (appendix: Appendix | undefined, column: number): ColumnRole[] =>
  appendix ? (Object.keys(appendix.columns) as ColumnRole[]).filter((role) => appendix.columns[role] === column) : [];

export const rolesOf = (label: ColumnLabel): readonly (ColumnRole | null)[] =>
  Array.isArray(label) ? (label as readonly (ColumnRole | null)[]) : [label as ColumnRole | null];

/** True when a column has one of its roles; a note is no harm where there is none. */
const isRole = (label: ColumnLabel, roles: readonly ColumnRole[]): boolean =>
  roles.length === 0
    ? rolesOf(label).includes(null)
    : roles.some((role) => rolesOf(label).includes(role) || (role === 'note' && rolesOf(label).includes(null)));

const headerOf = ({ table }: PlacedTable, index: number): string =>
  table.header
    .map((line) => line[index])
    .filter((cell) => typeof cell === 'string' && cell !== '<' && cell !== '^')
    .join(' | ')
    .replaceAll('\n', ' ');
