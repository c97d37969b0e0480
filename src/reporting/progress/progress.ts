import type { CellPlace } from '../../model/grid';
import { responsibilityRows, type AppendixKind, type Plan, type PlanRow } from '../../model/plan';
import { sumPoints, type Points } from '../../model/points';
import { lastDue } from './due';
import type { ExistingRow, ExistingSheet } from '../rows/existing-sheet';
import { countedGap } from '../gaps/gaps';
import { answeringRole, answersFor, type Assignment, type Holder } from '../responsibility/responsibilities';
import { matchRows } from '../rows/row-id';
import { isoOf, readDate } from '../layout/serial-date';
import { PROGRESS } from '../layout/sheet-words';
import { isUnclearRow, type RowState, type UnitReportLine, type WorkState } from './report-line';
import { countsOf, type UnitProgress } from './unit-progress';
import { progressMeaning, type ProgressMeaning, type ProgressWord } from './progress-meaning';

const [, , DONE, OVERDUE, DROPPED] = PROGRESS;

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
  readonly state: RowState;
  readonly overdue: boolean;
  /** Two units report different progress; what is not understood is held against nothing. */
  readonly conflict: boolean;
}

export interface Progress {
  /** ISO: the day by which deadlines are judged. */
  readonly asOf: string;
  /** In the plan's order. */
  readonly units: readonly UnitProgress[];
  readonly rows: readonly RowProgress[];
  readonly total: {
    /** Rows that somebody answers for. */
    readonly rows: number;
    readonly done: number;
    readonly dropped: number;
    readonly open: number;
    readonly overdue: number;
    readonly conflicts: number;
    /** Rows of which some unit wrote progress that is not understood. */
    readonly unclear: number;
    /** Rows of the plan that nobody answers for, also where units coordinate: none of the counts above has them. */
    readonly nobody: number;
    /** Points lost by those: with `gap` all that was lost. */
    readonly nobodyGap: Points;
    /** Points lost by the rows that are counted. */
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
 * Reads the progress of a plan from the units' sheets, which are given by holder key. A row is done when all who are
 * asked for it say so: those who lead it; those who implement it where nobody leads. What only has units that coordinate
 * is listed, and neither late nor ever done. `asOf` is ISO. Pauses after each unit and each row.
 */
export function* progressOf(
  plan: Plan,
  holders: readonly Holder[],
  sheets: ReadonlyMap<string, ReportedSheet>,
  asOf: string,
): Generator<void, Progress> {
  const units: UnitProgress[] = [];
  const lines = new Map<string, { readonly assignment: Assignment; readonly reports: UnitReportLine[] }>();
  for (const holder of holders) {
    const { key, name, isGroup } = holder;
    const reported = sheets.get(key) ?? null;
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
    const work = reports.map((report, at) => ({ report, gap: countedGap(holder.assignments[at]!.row) }));
    units.push({ key, name, isGroup, sheet: reported?.name ?? '', ...countsOf(work) });
    yield;
  }
  const tables = new Map(plan.appendices.map((appendix, index) => [appendix, index]));
  const ordered = [...lines.values()].sort(
    ({ assignment: a }, { assignment: b }) =>
      tables.get(a.appendix)! - tables.get(b.appendix)! || a.row.at.row - b.row.at.row,
  );
  const rows: RowProgress[] = [];
  for (const { assignment, reports } of ordered) {
    rows.push(rowProgress(assignment, reports));
    yield;
  }
  const count = (of: RowState): number => rows.filter(({ state }) => state === of).length;
  const nobodys = plan.appendices.flatMap((appendix) => responsibilityRows(appendix.rows)).filter(isNobodys);
  return {
    asOf,
    units,
    rows,
    total: {
      rows: rows.length - count('nobody'),
      done: count('done'),
      dropped: count('dropped'),
      open: count('open'),
      overdue: rows.filter(({ overdue }) => overdue).length,
      conflicts: rows.filter(({ conflict }) => conflict).length,
      unclear: rows.filter(isUnclearRow).length,
      nobody: nobodys.length,
      nobodyGap: sumPoints(nobodys.map(countedGap)),
      ...lostBy(rows.filter(({ state }) => state !== 'nobody')),
    },
  };
}

/** Points that rows lost, each once, and of those what is not reported as done. */
export const lostBy = (
  rows: readonly Pick<RowProgress, 'gap' | 'state'>[],
): { readonly gap: Points; readonly gapOpen: Points } => ({
  gap: sumPoints(rows.map(({ gap }) => gap)),
  gapOpen: sumPoints(rows.filter(({ state }) => state !== 'done').map(({ gap }) => gap)),
});

/** Nobody answers for the row. */
const isNobodys = (row: PlanRow): boolean => answeringRole(row) === null;

function reportLine(
  holder: Holder,
  assignment: Assignment,
  { row, sheet }: { readonly row: ReportedRow | undefined; readonly sheet: ReportedSheet | null },
  asOf: string,
): UnitReportLine {
  const written = (key: 'progress' | 'result' | 'evidence' | 'note'): string =>
    String(row?.cells.get(key)?.value ?? '').trim();
  const typed = row?.cells.get('progress');
  const said: ProgressMeaning = typed
    ? progressMeaning(typed.value, typed.format)
    : { word: null, likely: null, percent: null };
  const finished = row?.cells.get('finished')?.value;
  const state = stateOf(said.word);
  const answers = answersFor(assignment);
  const due = lastDue(assignment.row);
  const column = sheet?.sheet.columns.get('progress');
  return {
    key: holder.key,
    unit: holder.name,
    roles: assignment.involvements.map(({ role }) => role),
    answers,
    progress:
      typeof typed?.value === 'number' && said.percent !== null ? percentText(said.percent) : written('progress'),
    isText: typeof typed?.value === 'string',
    word: said.word,
    likely: said.likely,
    percent: percentOf(row) ?? said.percent,
    result: written('result'),
    evidence: written('evidence'),
    note: written('note'),
    finished: finished === undefined ? null : readDate(finished),
    state,
    overdue: answers && state === 'open' && ((due !== null && due < asOf) || said.word === OVERDUE),
    at: row && sheet && column !== undefined ? { sheet: sheet.name, row: row.at, column } : null,
  };
}

function rowProgress({ id, appendix, row }: Assignment, reports: readonly UnitReportLine[]): RowProgress {
  const due = lastDue(row);
  const deciding = reports.filter(({ answers }) => answers);
  const all = (states: readonly WorkState[]): boolean => deciding.every((report) => states.includes(report.state));
  // What one of several need not do any more is done when the others have.
  const state =
    deciding.length === 0 ? 'nobody' : all(['dropped']) ? 'dropped' : all(['done', 'dropped']) ? 'done' : 'open';
  const said = new Set(reports.flatMap(({ word }) => word ?? []));
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
    overdue: state === 'open' && deciding.some(({ overdue }) => overdue),
    conflict: said.size > 1,
  };
}

/** As the sheets write it: '33,5 %'. */
const percentText = (percent: number): string => `${String(percent).replace('.', ',')} %`;

const stateOf = (word: ProgressWord | null): WorkState =>
  word === DONE ? 'done' : word === DROPPED ? 'dropped' : 'open';

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
