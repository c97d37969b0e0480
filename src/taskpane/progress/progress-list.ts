import { isUnclear, isUnclearRow, unitsTaking } from '../../app/progress/counts';
import type { ProgressReport, RowProgress, RowState, UnitProgress, UnitReportLine } from '../../app/progress/progress';
import type { CellPlace } from '../../model/grid';

/** What progress is listed by. */
export const PROGRESS_ORDERS = ['unit', 'row'] as const;
export type ProgressOrder = (typeof PROGRESS_ORDERS)[number];

export const PROGRESS_FILTERS = ['overdue', 'open', 'unclear', 'conflict'] as const;
export type ProgressFilter = (typeof PROGRESS_FILTERS)[number];

/** In which part units are looked at. lead: what they are asked for; all: whatever they take part in. */
export const PROGRESS_PARTS = ['lead', 'implementing', 'coordinating', 'all'] as const;
export type ProgressPart = (typeof PROGRESS_PARTS)[number];

/** Lines that the list, and what is open in it, show before "xem thêm". */
export const PROGRESS_PAGE = 30;

/** What of the view is chosen and open; kept while other views are shown. */
export interface ProgressOpened {
  readonly by: ProgressOrder;
  readonly part: ProgressPart;
  /** Null shows all. */
  readonly filter: ProgressFilter | null;
  /** Keys of the units and rows that are open. */
  readonly open: ReadonlySet<string>;
  /** The line whose cell was selected last. */
  readonly current: string | null;
  /** Lines shown of a unit, of the list itself under ''; `PROGRESS_PAGE` when absent. */
  readonly shown: Readonly<Record<string, number>>;
}
export const PROGRESS_CLOSED: ProgressOpened = {
  by: 'unit',
  part: 'lead',
  filter: null,
  open: new Set(),
  current: null,
  shown: {},
};

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

const FITS: Readonly<Record<ProgressFilter, (row: RowProgress) => boolean>> = {
  overdue: ({ overdue }) => overdue,
  open: ({ state }) => state === 'open',
  unclear: isUnclearRow,
  conflict: ({ conflict }) => conflict,
};
const fitsRow = (row: RowProgress, filter: ProgressFilter | null): boolean => filter === null || FITS[filter](row);
/** Of a row of the plan that is late, those who are late with it; and whoever is unclear, also beside a lead who is not. */
const fitsSaid = ({ row, report }: Said, filter: ProgressFilter | null): boolean =>
  filter === 'unclear' ? isUnclear(report) : fitsRow(row, filter) && (filter !== 'overdue' || report.overdue);
const isIn = ({ answers, roles }: UnitReportLine, part: ProgressPart): boolean =>
  part === 'all' || (part === 'lead' ? answers : roles.includes(part));

/** What each unit says in that part, by its key, in the plan's order. */
function saidByUnit({ rows }: Pick<ProgressReport, 'rows'>, part: ProgressPart): ReadonlyMap<string, readonly Said[]> {
  const said = new Map<string, Said[]>();
  for (const row of rows)
    for (const report of row.reports) {
      if (!isIn(report, part)) continue;
      const own = said.get(report.key);
      if (own) own.push({ row, report });
      else said.set(report.key, [{ row, report }]);
    }
  return said;
}

/** How many rows of the plan each filter would leave: the same rows in both orders. */
export function filterCounts(
  progress: Pick<ProgressReport, 'rows'>,
  { by, part }: Pick<ProgressOpened, 'by' | 'part'>,
): Readonly<Record<ProgressFilter, number>> {
  const count = (filter: ProgressFilter): number =>
    progress.rows.filter((row) =>
      by === 'row'
        ? fitsRow(row, filter)
        : row.reports.some((report) => isIn(report, part) && fitsSaid({ row, report }, filter)),
    ).length;
  return { overdue: count('overdue'), open: count('open'), unclear: count('unclear'), conflict: count('conflict') };
}

/** How many rows of the plan each part has. */
export const partCounts = ({ rows }: Pick<ProgressReport, 'rows'>): Readonly<Record<ProgressPart, number>> => {
  const count = (part: ProgressPart): number =>
    rows.filter(({ reports }) => reports.some((report) => isIn(report, part))).length;
  return {
    lead: count('lead'),
    implementing: count('implementing'),
    coordinating: count('coordinating'),
    all: rows.length,
  };
};

/** The lines on show, top down. Under a filter only what fits it, and only units that have such rows. */
export function progressLines(
  progress: Pick<ProgressReport, 'rows' | 'units'>,
  opened: ProgressOpened,
): readonly ProgressLine[] {
  const { by, part, filter, open, shown } = opened;
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
  const said = saidByUnit(progress, part);
  const fitting = new Map([...said].map(([key, all]) => [key, all.filter((one) => fitsSaid(one, filter))] as const));
  const units = ranked(unitsTaking(progress, (report) => isIn(report, part))).filter(
    ({ key }) => filter === null || (fitting.get(key)?.length ?? 0) > 0,
  );
  return page(units, '', (unit) => {
    const key = `unit|${unit.key}`;
    const isOpen = open.has(key);
    return [
      { kind: 'unit', key, unit, open: isOpen },
      ...(isOpen ? page(fitting.get(unit.key) ?? [], key, (one) => [saidLine(key, one)]) : []),
    ];
  });
}

/** How a line of work stands: late is said before open. */
export type Standing = RowState | 'overdue';
export const standingOf = ({ state, overdue }: { readonly state: RowState; readonly overdue: boolean }): Standing =>
  overdue ? 'overdue' : state;

/** What a bar shows: work that somebody answers for. */
export type BarStanding = Exclude<Standing, 'nobody'>;

/** Parts of a bar, in the order in which it shows them; only those that are there. `width`: of the whole, 0 to 1. */
export function barParts({
  rows,
  done,
  dropped,
  open,
  overdue,
}: Pick<UnitProgress, 'rows' | 'done' | 'dropped' | 'open' | 'overdue'>): readonly {
  readonly standing: BarStanding;
  readonly width: number;
}[] {
  const counts: readonly (readonly [BarStanding, number])[] = [
    ['done', done],
    ['dropped', dropped],
    ['open', open - overdue],
    ['overdue', overdue],
  ];
  return counts.flatMap(([standing, count]) => (count > 0 ? [{ standing, width: count / Math.max(1, rows) }] : []));
}
