import type { CellPlace } from '../../model/grid';
import type { AppendixKind, Plan } from '../../model/plan';
import { sumPoints, type Points } from '../../model/points';
import { lastDue } from './due';
import type { ExistingRow, ExistingSheet } from '../rows/existing-sheet';
import { countedGap } from '../gaps/gaps';
import type { Assignment, Holder, Role } from '../responsibility/responsibilities';
import { matchRows } from '../rows/row-id';
import { isoOf, readDate } from '../layout/serial-date';
import { PROGRESS } from '../layout/sheet-words';

const [, , DONE, OVERDUE, DROPPED] = PROGRESS;

/** done: 'Hoàn thành'; dropped: 'Không thực hiện'; open: everything else, blank cells included. */
export type WorkState = 'done' | 'dropped' | 'open';

/** What one unit reports of one row of the plan. */
export interface UnitReportLine {
  readonly key: string;
  readonly unit: string;
  readonly roles: readonly Role[];
  /** As written; '' when the unit has reported nothing. */
  readonly progress: string;
  /** 0 to 100; null when blank or unreadable. */
  readonly percent: number | null;
  readonly result: string;
  /** ISO; null when blank or unreadable. */
  readonly finished: string | null;
  readonly state: WorkState;
  /** Open after its last day, or called overdue by the unit itself. */
  readonly overdue: boolean;
  /** The progress cell; null while the unit has no sheet. */
  readonly at: CellPlace | null;
}

/** One row of the plan with what its units report. */
export interface RowProgress {
  readonly id: string;
  readonly kind: AppendixKind;
  readonly code: string;
  /** The criterion, or the task where the row has none. */
  readonly title: string;
  readonly deadline: string;
  /** Last day in time, ISO; null for ongoing and recurring work, events, and what cannot be read. */
  readonly due: string | null;
  /** Points that the row adds to a total: its gap when it is a leaf, else 0. */
  readonly gap: Points;
  readonly source: CellPlace;
  readonly reports: readonly UnitReportLine[];
  readonly state: WorkState;
  readonly overdue: boolean;
  /** Two units report different progress. */
  readonly conflict: boolean;
}

/** What one unit has done of its rows. */
export interface UnitProgress {
  readonly key: string;
  readonly name: string;
  readonly isGroup: boolean;
  /** '' while the unit has no sheet. */
  readonly sheet: string;
  readonly rows: number;
  readonly done: number;
  readonly dropped: number;
  readonly open: number;
  /** Of the open ones. */
  readonly overdue: number;
  /** Rows of which the unit has reported no progress. */
  readonly silent: number;
  readonly gap: Points;
  /** Points lost by criteria whose work the unit has not reported as done. */
  readonly gapOpen: Points;
}

export interface Progress {
  /** ISO: the day by which deadlines are judged. */
  readonly asOf: string;
  /** In the plan's order. */
  readonly units: readonly UnitProgress[];
  readonly rows: readonly RowProgress[];
  readonly total: {
    readonly rows: number;
    readonly done: number;
    readonly dropped: number;
    readonly open: number;
    readonly overdue: number;
    readonly conflicts: number;
    readonly gap: Points;
    readonly gapOpen: Points;
  };
}

/** What counts of a row of a unit's sheet; of its cells those that the unit fills in. */
export type ReportedRow = Pick<ExistingRow, 'id' | 'words' | 'at' | 'cells'>;

/** A unit's sheet as it stands, with the name that it has now. */
export interface ReportedSheet {
  readonly name: string;
  readonly sheet: Pick<ExistingSheet, 'columns'> & { readonly rows: readonly ReportedRow[] };
}

/**
 * Reads the progress of a plan from the units' sheets, which are given by holder key. A row is done when those who lead
 * it say so; where no leader has reported, when all its units say so. `asOf` is ISO.
 */
export function progressOf(
  plan: Plan,
  holders: readonly Holder[],
  sheets: ReadonlyMap<string, ReportedSheet>,
  asOf: string,
): Progress {
  const units: UnitProgress[] = [];
  const lines = new Map<string, { readonly assignment: Assignment; readonly reports: UnitReportLine[] }>();
  for (const holder of holders) {
    const reported = sheets.get(holder.key) ?? null;
    const rows = new Map(reported?.sheet.rows.map((row) => [row.id, row]));
    const pairs = matchRows(holder.assignments, reported?.sheet.rows ?? []);
    const reports = holder.assignments.map((assignment) => {
      const line = reportLine(
        holder,
        assignment,
        { row: rows.get(pairs.get(assignment.id) ?? ''), sheet: reported },
        asOf,
      );
      const entry = lines.get(assignment.id) ?? { assignment, reports: [] };
      lines.set(assignment.id, entry);
      entry.reports.push(line);
      return line;
    });
    units.push(unitProgress(holder, reported?.name ?? '', reports));
  }
  const tables = new Map(plan.appendices.map((appendix, index) => [appendix, index]));
  const rows = [...lines.values()]
    .sort(
      ({ assignment: a }, { assignment: b }) =>
        tables.get(a.appendix)! - tables.get(b.appendix)! || a.row.at.row - b.row.at.row,
    )
    .map(({ assignment, reports }) => rowProgress(assignment, reports, asOf));
  const count = (of: WorkState): number => rows.filter(({ state }) => state === of).length;
  return {
    asOf,
    units,
    rows,
    total: {
      rows: rows.length,
      done: count('done'),
      dropped: count('dropped'),
      open: count('open'),
      overdue: rows.filter(({ overdue }) => overdue).length,
      conflicts: rows.filter(({ conflict }) => conflict).length,
      gap: sumPoints(rows.map(({ gap }) => gap)),
      gapOpen: sumPoints(rows.filter(({ state }) => state !== 'done').map(({ gap }) => gap)),
    },
  };
}

function reportLine(
  holder: Holder,
  assignment: Assignment,
  { row, sheet }: { readonly row: ReportedRow | undefined; readonly sheet: ReportedSheet | null },
  asOf: string,
): UnitReportLine {
  const written = (key: 'progress' | 'result'): string => String(row?.cells.get(key)?.value ?? '');
  const finished = row?.cells.get('finished')?.value;
  const state = stateOf(written('progress'));
  const due = lastDue(assignment.row);
  const column = sheet?.sheet.columns.get('progress');
  return {
    key: holder.key,
    unit: holder.name,
    roles: assignment.involvements.map(({ role }) => role),
    progress: written('progress'),
    percent: percentOf(row),
    result: written('result'),
    finished: finished === undefined ? null : readDate(finished),
    state,
    overdue: state === 'open' && ((due !== null && due < asOf) || same(written('progress'), OVERDUE)),
    at: row && sheet && column !== undefined ? { sheet: sheet.name, row: row.at, column } : null,
  };
}

function unitProgress(holder: Holder, sheet: string, reports: readonly UnitReportLine[]): UnitProgress {
  const count = (of: WorkState): number => reports.filter(({ state }) => state === of).length;
  const gaps = holder.assignments.map(({ row }) => countedGap(row));
  return {
    key: holder.key,
    name: holder.name,
    isGroup: holder.isGroup,
    sheet,
    rows: reports.length,
    done: count('done'),
    dropped: count('dropped'),
    open: count('open'),
    overdue: reports.filter(({ overdue }) => overdue).length,
    silent: reports.filter(({ progress }) => progress === '').length,
    gap: sumPoints(gaps),
    gapOpen: sumPoints(gaps.filter((_, index) => reports[index]!.state !== 'done')),
  };
}

function rowProgress({ id, appendix, row }: Assignment, reports: readonly UnitReportLine[], asOf: string): RowProgress {
  const due = lastDue(row);
  const leaders = reports.filter(({ roles, progress }) => roles.includes('lead') && progress !== '');
  const deciding = leaders.length > 0 ? leaders : reports;
  const state =
    (['done', 'dropped'] as const).find((one) => deciding.every((report) => report.state === one)) ?? 'open';
  const said = new Set(reports.filter(({ progress }) => progress !== '').map(({ progress }) => progress.toLowerCase()));
  return {
    id,
    kind: appendix.kind,
    code: row.code?.value?.text ?? row.code?.text ?? '',
    title: row.title?.value ?? row.task?.value ?? '',
    deadline: row.deadline?.value.text ?? '',
    due,
    gap: countedGap(row),
    source: row.at,
    reports,
    state,
    overdue:
      state === 'open' && ((due !== null && due < asOf) || deciding.some(({ progress }) => same(progress, OVERDUE))),
    conflict: said.size > 1,
  };
}

/**
 * As Excel's COUNTIF compares, because the summary counts the same cells by formula: without case, blanks at the ends
 * count.
 */
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** What a progress word means for the work. */
export const stateOf = (progress: string): WorkState =>
  same(progress, DONE) ? 'done' : same(progress, DROPPED) ? 'dropped' : 'open';

/** '80', '80 %', 0.8 shown as a percentage: 80. */
function percentOf(row: ReportedRow | undefined): number | null {
  const typed = row?.cells.get('percent');
  if (!typed) return null;
  const shownAsPercent = typed.format?.includes('%') === true;
  const number =
    typeof typed.value === 'number'
      ? typed.value * (shownAsPercent ? 100 : 1)
      : Number(
          typed.value
            .replace(/\s*%\s*$/, '')
            .replace(',', '.')
            .trim() || NaN,
        );
  return Number.isFinite(number) && number >= 0 && number <= 100 ? Math.round(number * 100) / 100 : null;
}

/** The date cell of the summary as ISO, or null. */
export const asOfFrom = (value: string | number | null): string | null =>
  typeof value === 'number' ? isoOf(value) : value === null ? null : readDate(value);
