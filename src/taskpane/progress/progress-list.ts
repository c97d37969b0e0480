import type { ProgressReport, RowProgress, UnitProgress, UnitReportLine, WorkState } from '../../app/progress/progress';
import type { CellPlace } from '../../model/grid';

/** What progress is listed by. */
export const PROGRESS_ORDERS = ['unit', 'row'] as const;
export type ProgressOrder = (typeof PROGRESS_ORDERS)[number];

export const PROGRESS_FILTERS = ['overdue', 'open', 'conflict'] as const;
export type ProgressFilter = (typeof PROGRESS_FILTERS)[number];

/** Lines that the list, and what is open in it, show before "xem thêm". */
export const PROGRESS_PAGE = 30;

/** What of the view is chosen and open; kept while other views are shown. */
export interface ProgressOpened {
  readonly by: ProgressOrder;
  /** Null shows all. */
  readonly filter: ProgressFilter | null;
  /** Keys of the units and rows that are open. */
  readonly open: ReadonlySet<string>;
  /** The line whose cell was selected last. */
  readonly current: string | null;
  /** Lines shown of a unit, of the list itself under ''; `PROGRESS_PAGE` when absent. */
  readonly shown: Readonly<Record<string, number>>;
}
export const PROGRESS_CLOSED: ProgressOpened = { by: 'unit', filter: null, open: new Set(), current: null, shown: {} };

/** What one unit says of one row of the plan. */
export interface Said {
  readonly row: RowProgress;
  readonly report: UnitReportLine;
}

/** A line on show. `at`: the cell that it leads to. */
export type ProgressLine =
  | { readonly kind: 'unit'; readonly key: string; readonly unit: UnitProgress; readonly open: boolean }
  | {
      readonly kind: 'row';
      readonly key: string;
      readonly row: RowProgress;
      readonly at: CellPlace;
      readonly open: boolean;
    }
  | {
      readonly kind: 'said';
      readonly key: string;
      readonly said: Said;
      readonly under: ProgressOrder;
      readonly at: CellPlace;
    }
  | { readonly kind: 'more'; readonly key: string; readonly of: string; readonly rest: number };

/** Units by what is late, then by what is open; equal ones as in the plan. */
export const ranked = (units: readonly UnitProgress[]): readonly UnitProgress[] =>
  units.toSorted((a, b) => b.overdue - a.overdue || b.open - a.open);

/** Where a row of the plan leads: to its leader's sheet, else to any, else to the plan itself. */
export function placeOf({ reports, source }: RowProgress): CellPlace {
  const leaders = reports.filter(({ roles }) => roles.includes('lead'));
  return [...leaders, ...reports].find(({ at }) => at !== null)?.at ?? source;
}

const fitsRow = (row: RowProgress, filter: ProgressFilter | null): boolean =>
  filter === null || (filter === 'overdue' ? row.overdue : filter === 'open' ? row.state === 'open' : row.conflict);
const fitsSaid = ({ row, report }: Said, filter: ProgressFilter | null): boolean =>
  filter === null ||
  (filter === 'overdue' ? report.overdue : filter === 'open' ? report.state === 'open' : row.conflict);

/** What each unit says, by its key, in the plan's order. */
function saidByUnit({ rows }: Pick<ProgressReport, 'rows'>): ReadonlyMap<string, readonly Said[]> {
  const said = new Map<string, Said[]>();
  for (const row of rows)
    for (const report of row.reports) {
      const own = said.get(report.key);
      if (own) own.push({ row, report });
      else said.set(report.key, [{ row, report }]);
    }
  return said;
}

/** How many lines each filter would leave in this order: rows of the plan, or rows of units. */
export function filterCounts(
  progress: Pick<ProgressReport, 'rows'>,
  by: ProgressOrder,
): Readonly<Record<ProgressFilter, number>> {
  const count = (filter: ProgressFilter): number =>
    by === 'row'
      ? progress.rows.filter((row) => fitsRow(row, filter)).length
      : progress.rows.reduce(
          (sum, row) => sum + row.reports.filter((report) => fitsSaid({ row, report }, filter)).length,
          0,
        );
  return { overdue: count('overdue'), open: count('open'), conflict: count('conflict') };
}

/** The lines on show, top down. Under a filter only what fits it, and only units that have such rows. */
export function progressLines(
  progress: Pick<ProgressReport, 'rows' | 'units'>,
  opened: ProgressOpened,
): readonly ProgressLine[] {
  const { by, filter, open, shown } = opened;
  const page = <T>(all: readonly T[], of: string, lines: (one: T) => readonly ProgressLine[]): ProgressLine[] => {
    const count = shown[of] ?? PROGRESS_PAGE;
    const rest = all.length - count;
    return [
      ...all.slice(0, count).flatMap(lines),
      ...(rest > 0 ? [{ kind: 'more' as const, key: `more|${of}`, of, rest }] : []),
    ];
  };
  const saidLine = (parent: string, said: Said): ProgressLine => ({
    kind: 'said',
    key: `${parent}|${said.row.id}|${said.report.key}`,
    said,
    under: by,
    at: said.report.at ?? said.row.source,
  });
  if (by === 'row')
    return page(
      progress.rows.filter((row) => fitsRow(row, filter)),
      '',
      (row) => {
        const key = `row|${row.id}`;
        const isOpen = open.has(key);
        return [
          { kind: 'row', key, row, at: placeOf(row), open: isOpen },
          ...(isOpen ? row.reports.map((report) => saidLine(key, { row, report })) : []),
        ];
      },
    );
  const said = saidByUnit(progress);
  const fitting = new Map(
    progress.units.map((unit) => [unit.key, (said.get(unit.key) ?? []).filter((one) => fitsSaid(one, filter))]),
  );
  const units = ranked(progress.units).filter(({ key }) => filter === null || fitting.get(key)!.length > 0);
  return page(units, '', (unit) => {
    const key = `unit|${unit.key}`;
    const isOpen = open.has(key);
    return [
      { kind: 'unit', key, unit, open: isOpen },
      ...(isOpen ? page(fitting.get(unit.key)!, key, (one) => [saidLine(key, one)]) : []),
    ];
  });
}

/** How a line of work stands: late is said before open. */
export type Standing = WorkState | 'overdue';
export const standingOf = ({ state, overdue }: { readonly state: WorkState; readonly overdue: boolean }): Standing =>
  overdue ? 'overdue' : state;

/** Parts of a bar, in the order in which it shows them; only those that are there. `width`: of the whole, 0 to 1. */
export function barParts({
  rows,
  done,
  dropped,
  open,
  overdue,
}: Pick<UnitProgress, 'rows' | 'done' | 'dropped' | 'open' | 'overdue'>): readonly {
  readonly standing: Standing;
  readonly width: number;
}[] {
  const counts: readonly (readonly [Standing, number])[] = [
    ['done', done],
    ['dropped', dropped],
    ['open', open - overdue],
    ['overdue', overdue],
  ];
  return counts.flatMap(([standing, count]) => (count > 0 ? [{ standing, width: count / Math.max(1, rows) }] : []));
}
