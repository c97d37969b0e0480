import type { AppendixKind, Plan } from '../../model/plan';
import { sumPoints, type Points } from '../../model/points';
import { fieldFinder, type Named } from '../gaps/gap-groups';
import type { Progress, RowProgress } from '../progress/progress';
import { rowIds } from '../rows/row-id';
import type { Period } from './periods';

/** How a row stands at the end of the report: late is said before open. */
export type ResultState = 'done' | 'dropped' | 'open' | 'overdue';

/** What one unit says of a row. */
export interface UnitResult {
  readonly unit: string;
  /** Progress and result, as the unit wrote them; '' for nothing. */
  readonly result: string;
  readonly evidence: string;
  readonly note: string;
}

export interface ResultRow {
  readonly id: string;
  readonly row: RowProgress;
  readonly state: ResultState;
  /** Of units that wrote anything. */
  readonly results: readonly UnitResult[];
}

export interface Tally {
  readonly rows: number;
  readonly done: number;
  readonly dropped: number;
  readonly open: number;
  readonly overdue: number;
  readonly gap: Points;
  /** Points lost by rows that are not done. */
  readonly gapOpen: Points;
}

export interface UnitTally extends Tally {
  readonly key: string;
  readonly name: string;
  /** Rows of which the unit has reported nothing. */
  readonly silent: number;
}

export interface Results {
  readonly period: Period;
  /** ISO: lateness is judged by the day after the period, or by the day of the report when that is earlier. */
  readonly asOf: string;
  readonly total: Tally;
  readonly indices: readonly (Tally & { readonly kind: AppendixKind })[];
  readonly fields: readonly (Tally & Named & { readonly kind: AppendixKind })[];
  readonly units: readonly UnitTally[];
  readonly rows: readonly ResultRow[];
  /** Rows that are due after the period and of which nobody has said anything. */
  readonly later: number;
  /** Rows of the plan that nobody answers for: in no count, as in the progress; what was reported of them is in `rows`. */
  readonly nobody: number;
  /** Points lost by those rows. */
  readonly nobodyGap: Points;
  /** Units that reported nothing of any of their rows. */
  readonly silent: readonly string[];
  /** How many of the units reported anything: where none did, nobody knows of difficulties either. */
  readonly reported: 'all' | 'some' | 'none';
  /** Notes of units, in the plan's order. */
  readonly difficulties: readonly { readonly unit: string; readonly row: RowProgress; readonly text: string }[];
}

/**
 * The results of a period: every row that has to be worked on in it, which is all that is not due later. `progress` is
 * judged by `asOf`. What was finished after the period counts as open in it.
 */
export function resultsOf(plan: Plan, progress: Progress, period: Period): Results {
  const ids = rowIds(plan);
  const fieldOf = fieldFinder();
  const fields = new Map<string, { readonly named: Named; readonly days: readonly string[] }>();
  for (const appendix of plan.appendices)
    appendix.rows.forEach((row, index) =>
      fields.set(ids.get(appendix)![index]!, {
        named: fieldOf({ row, appendix }),
        days: row.deadline?.value.due ?? [],
      }),
    );
  const all = progress.rows.map((row): ResultRow => ({
    id: row.id,
    row,
    state: stateAt(row, period, progress.asOf),
    results: row.reports
      .map(({ unit, progress: said, result, evidence, note }) => ({
        unit,
        result: [said, result].filter((part) => part !== '').join(': '),
        evidence,
        note,
      }))
      .filter(({ result, evidence, note }) => result + evidence + note !== ''),
  }));
  const isLater = ({ id, state, results }: ResultRow): boolean => {
    const days = fields.get(id)?.days ?? [];
    return state === 'open' && results.length === 0 && days.length > 0 && days.every((day) => day > period.to);
  };
  const rows = all.filter((row) => !isLater(row));
  const counted = rows.filter(({ row }) => row.state !== 'nobody');
  const units = unitTallies(progress, rows);
  const silent = units.filter((unit) => unit.silent === unit.rows);
  return {
    period,
    asOf: progress.asOf,
    total: tallyOf(counted),
    indices: groupsOf(counted, ({ row }) => row.kind).map(([kind, own]) => ({ kind, ...tallyOf(own) })),
    fields: groupsOf(counted, ({ id, row }) => `${row.kind}|${fields.get(id)?.named.key ?? ''}`).map(([, own]) => ({
      ...tallyOf(own),
      ...fields.get(own[0]!.id)!.named,
      kind: own[0]!.row.kind,
    })),
    units,
    rows,
    later: all.length - rows.length,
    nobody: progress.total.nobody,
    nobodyGap: progress.total.nobodyGap,
    silent: silent.map(({ name }) => name),
    reported: silent.length === units.length ? 'none' : silent.length > 0 ? 'some' : 'all',
    difficulties: rows.flatMap(({ row, results }) =>
      results.filter(({ note }) => note !== '').map(({ unit, note }) => ({ unit, row, text: note })),
    ),
  };
}

function stateAt({ state, overdue, reports, due }: RowProgress, { to }: Period, asOf: string): ResultState {
  const finished = reports.flatMap((report) => (report.answers && report.finished !== null ? [report.finished] : []));
  if (state === 'done' && finished.some((day) => day > to)) return due !== null && due < asOf ? 'overdue' : 'open';
  // What nobody answers for is open, and in no count: what was reported of it is listed.
  return overdue ? 'overdue' : state === 'nobody' ? 'open' : state;
}

function tallyOf(rows: readonly ResultRow[]): Tally {
  const count = (of: ResultState): number => rows.filter(({ state }) => state === of).length;
  return {
    rows: rows.length,
    done: count('done'),
    dropped: count('dropped'),
    open: count('open'),
    overdue: count('overdue'),
    gap: sumPoints(rows.map(({ row }) => row.gap)),
    gapOpen: sumPoints(rows.filter(({ state }) => state !== 'done').map(({ row }) => row.gap)),
  };
}

/** By units that are asked for their rows; each row counts for each of them, as it stands as a whole. */
function unitTallies({ units }: Progress, rows: readonly ResultRow[]): readonly UnitTally[] {
  return units.flatMap(({ key, name }): UnitTally[] => {
    const own = rows.filter(({ row }) => row.reports.some((report) => report.key === key && report.answers));
    if (own.length === 0) return [];
    const silent = own.filter(({ row }) =>
      row.reports.every((report) => report.key !== key || report.progress + report.result === ''),
    ).length;
    return [{ key, name, silent, ...tallyOf(own) }];
  });
}

function groupsOf(
  rows: readonly ResultRow[],
  keyOf: (row: ResultRow) => string,
): readonly (readonly [string, readonly ResultRow[]])[] {
  const groups = new Map<string, ResultRow[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return [...groups];
}
