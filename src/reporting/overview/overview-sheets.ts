import type { Overview, OverviewPlan } from '../../model/coverage/overview';
import type { CellPlace, Grid, SheetTag } from '../../model/grid';
import type { PlanHeading } from '../../model/plan';
import type { CellStyle, SheetSpec, SpecCell } from '../../model/sheet-spec';
import { unitKeys } from '../coverage/memberships';
import { listSheet, textCell, type ListCells, type ListColumn } from '../layout/list-sheet';
import { OVERVIEW } from '../layout/overview-words';
import { headBlock, lineBlock, stack } from '../layout/sheet-frame';
import { filesByUnit, keyOf, overviewCounts } from './overview-counts';

interface Column<Key extends string = string> extends ListColumn<Key> {
  readonly style: CellStyle;
}
type Values<Key extends string> = Partial<Readonly<Record<Key, string | number | null>>>;

interface Line<Key extends string> {
  /** By which the line is known when the sheet is written again. */
  readonly id: string;
  readonly values: Values<Key>;
  /** Where its number leads. */
  readonly link?: CellPlace;
}

interface Table<Key extends string> {
  readonly key: OverviewPart;
  readonly title: string;
  readonly columns: readonly Column<Key>[];
  /** Columns that are added up. */
  readonly totals: readonly Key[];
}

interface Written {
  readonly head: readonly string[];
  readonly heading: PlanHeading;
  readonly before: Grid | null;
  readonly name: string;
}

/** By units, and by rows of the plan above. */
export const OVERVIEW_PARTS = ['units', 'rows'] as const;
export type OverviewPart = (typeof OVERVIEW_PARTS)[number];
export const overviewTag = (part: OverviewPart): SheetTag => ({ role: 'overview', key: part });

const UNIT_COLUMNS = [
  { key: 'number', width: 5, style: 'count' },
  { key: 'unit', width: 28, style: 'text' },
  { key: 'file', width: 24, style: 'text' },
  { key: 'state', width: 24, style: 'text' },
  { key: 'tables', width: 6, style: 'count' },
  { key: 'rows', width: 7, style: 'count' },
  { key: 'errors', width: 6, style: 'count' },
  { key: 'warnings', width: 8, style: 'count' },
  { key: 'given', width: 8, style: 'count' },
  { key: 'covered', width: 7, style: 'count' },
  { key: 'doubtful', width: 8, style: 'count' },
  { key: 'missing', width: 7, style: 'count' },
  { key: 'later', width: 7, style: 'count' },
  { key: 'otherPoints', width: 7, style: 'count' },
  { key: 'notGiven', width: 8, style: 'count' },
  { key: 'benchmark', width: 9, style: 'points' },
  { key: 'achieved', width: 9, style: 'points' },
] as const satisfies readonly Column[];
type UnitKey = (typeof UNIT_COLUMNS)[number]['key'];

const ROW_COLUMNS = [
  { key: 'number', width: 5, style: 'count' },
  { key: 'index', width: 8, style: 'centre' },
  { key: 'code', width: 8, style: 'code' },
  { key: 'title', width: 44, style: 'text' },
  { key: 'groups', width: 26, style: 'text' },
  { key: 'have', width: 7, style: 'count' },
  { key: 'haveUnits', width: 32, style: 'text' },
  { key: 'lack', width: 7, style: 'count' },
  { key: 'lackUnits', width: 36, style: 'text' },
] as const satisfies readonly Column[];
type RowKey = (typeof ROW_COLUMNS)[number]['key'];

const UNITS: Table<UnitKey> = {
  key: 'units',
  title: OVERVIEW.unitsTitle,
  columns: UNIT_COLUMNS,
  totals: UNIT_COLUMNS.slice(4).map(({ key }) => key),
};
const ROWS: Table<RowKey> = { key: 'rows', title: OVERVIEW.rowsTitle, columns: ROW_COLUMNS, totals: ['have', 'lack'] };

/** So many names stand in a cell; of more the number is said. Who has a row is no trouble: a few of them do. */
const MOST_NAMES = { have: 12, lack: 60 };
const NO_HEADING: PlanHeading = { agency: '', attachedTo: '' };

export interface OverviewSheetOptions {
  readonly heading?: PlanHeading;
  /** Where the rows of the plan above stand, if in the same workbook. */
  readonly places?: readonly CellPlace[];
  /** What the sheets are called, and how they stand. */
  readonly sheetOf?: (part: OverviewPart) => { readonly name: string; readonly before: Grid | null };
}

/** One sheet of who sent what, one of who has each row of the plan above. Time grows with the plans and what is given to them. */
export function overviewSheets(
  overview: Overview,
  { heading = NO_HEADING, places = [], sheetOf = newSheet }: OverviewSheetOptions = {},
): readonly SheetSpec[] {
  const units = unitLines(overview);
  const { sent, unread, absent } = overviewCounts(overview);
  const { above } = overview;
  const head = [OVERVIEW.source(above.file, above.year), OVERVIEW.counts(sent, unread, absent.length)];
  return [
    tableSheet(UNITS, { head, heading, ...sheetOf('units') }, units),
    tableSheet(ROWS, { head, heading, ...sheetOf('rows') }, rowLines(overview, places)),
  ];
}

const newSheet = (part: OverviewPart) => ({ name: OVERVIEW[part], before: null });

/** A line a file, in the order of their units' names; then the units that were expected and sent nothing. */
function unitLines(overview: Overview): readonly Line<UnitKey>[] {
  const { plans } = overview;
  const files = filesByUnit(overview);
  // Files of which nobody knows whose they are come after those of units.
  const rank = ({ unit }: OverviewPlan): number => (unit === null ? 1 : 0);
  const byName = plans.toSorted(
    (a, b) => rank(a) - rank(b) || (a.unit ?? a.file).localeCompare(b.unit ?? b.file, 'vi', { numeric: true }),
  );
  const { absent } = overviewCounts(overview);
  return [
    ...byName.map((plan): Line<UnitKey> => ({
      id: `${plan.unit ?? ''}|${plan.file}`,
      values: planValues(plan, plan.unit === null ? 1 : files.get(keyOf(plan.unit))!),
    })),
    ...absent.map((unit): Line<UnitKey> => ({ id: `${unit}|`, values: { unit, state: OVERVIEW.absent } })),
  ];
}

function planValues(plan: OverviewPlan, files: number): Values<UnitKey> {
  const { file, unit, problem, points } = plan;
  if (problem !== null) return { unit, file, state: `${OVERVIEW.unread}: ${problem}` };
  const counts = (['given', 'covered', 'doubtful', 'missing', 'later', 'otherPoints'] as const).map(
    (key) => [key, unit === null ? null : plan[key].length] as const,
  );
  const { tables, rows, errors, warnings, notGiven } = plan;
  return {
    ...Object.fromEntries(counts),
    ...{ unit, file, tables, rows, errors, warnings },
    state: unit === null ? OVERVIEW.whose : files > 1 ? OVERVIEW.sentTwice(files) : OVERVIEW.sent,
    notGiven: unit === null ? null : notGiven,
    benchmark: points.benchmark === 0 ? null : points.benchmark,
    achieved: points.benchmark === 0 ? null : points.achieved,
  };
}

/** A line a row of the plan above: who has it; who should, by what was sent or because the row names them, and does not. */
function rowLines({ above, plans }: Overview, places: readonly CellPlace[]): readonly Line<RowKey>[] {
  const have = above.rows.map((): string[] => []);
  const lack = above.rows.map((): string[] => []);
  const senders = new Set<string>();
  for (const plan of plans) {
    const name = plan.unit ?? plan.file;
    if (plan.unit !== null && plan.problem === null) for (const key of unitKeys(plan.unit)) senders.add(key);
    for (const at of plan.covered) have[at]?.push(name);
    for (const at of plan.missing) lack[at]?.push(name);
    for (const at of plan.doubtful) lack[at]?.push(OVERVIEW.maybe(name));
  }
  return above.rows.map((row, at): Line<RowKey> => {
    const silent = row.units.filter((unit) => !unitKeys(unit).some((key) => senders.has(key)));
    const missing = [...lack[at]!, ...silent.map(OVERVIEW.silent)];
    const link = places[at];
    return {
      id: [row.index, row.code, row.title].join('|'),
      values: {
        index: row.index,
        code: row.code,
        title: row.title,
        groups: [...row.units, ...row.groups].join('; '),
        have: have[at]!.length,
        haveUnits: namesIn(have[at]!, MOST_NAMES.have),
        lack: missing.length,
        lackUnits: namesIn(missing, MOST_NAMES.lack),
      },
      ...(link && { link }),
    };
  });
}

const namesIn = (names: readonly string[], most: number): string =>
  [...names.slice(0, most), ...(names.length > most ? [OVERVIEW.more(names.length - most)] : [])].join('; ');

/** A sheet of lines, with what people wrote beside them. */
function tableSheet<Key extends keyof typeof OVERVIEW.columns>(
  { key: part, title, columns, totals }: Table<Key>,
  { head, heading, before, name }: Written,
  lines: readonly Line<Key>[],
): SheetSpec {
  const list = listSheet<Key>({ columns, names: OVERVIEW.columns, total: OVERVIEW.total, tabColor: '#7F6000' });
  const ids = new Set<string>();
  const rows = lines.map(({ id, link, ...line }, at) => {
    let own = id;
    while (ids.has(own)) own += '+';
    ids.add(own);
    const values: Values<Key> = { ...line.values, ...({ number: at + 1 } as Values<Key>) };
    return list.row({ ...cellsOf(columns, values, link), id: textCell(own, 'plain') } as ListCells<Key | 'id'>);
  });
  const sums = Object.fromEntries(totals.map((key) => [key, sumOf(lines, key)])) as Values<Key>;
  return list.sheet(
    {
      head: stack([
        headBlock(list.frame, title, '', heading),
        ...head.map((line) => lineBlock(list.frame, line, 'subtitle')),
        list.header(),
      ]),
      body: rows,
      total: list.total(
        {
          ...cellsOf(columns, sums, undefined, TOTAL_STYLES),
          number: textCell(OVERVIEW.total, 'total-label'),
        } as ListCells<Key | 'id'>,
        { height: 24, merged: 2 },
      ),
      below: [],
      together: 'total',
    },
    { tag: overviewTag(part), name },
    before,
  );
}

const TOTAL_STYLES: Partial<Readonly<Record<CellStyle, CellStyle>>> = {
  count: 'total-count',
  points: 'total-points',
};

function cellsOf<Key extends string>(
  columns: readonly Column<Key>[],
  values: Values<Key>,
  link?: CellPlace,
  styles: typeof TOTAL_STYLES = {},
): Partial<Record<Key, SpecCell>> {
  const cells: Partial<Record<Key, SpecCell>> = {};
  for (const { key, style } of columns) {
    const value = values[key] ?? null;
    const drawn = Object.keys(styles).length > 0 ? (styles[style] ?? 'total-label') : style;
    cells[key] =
      key === 'number' && link
        ? { value, style: 'link', link }
        : { value: value === '' ? null : value, style: drawn, ...(key === 'code' && { format: '@' }) };
  }
  return cells;
}

/** Points are added in ten-thousandths: their sum would drift as binary fractions. */
function sumOf<Key extends string>(lines: readonly Line<Key>[], key: Key): number {
  const all = lines.map(({ values }) => values[key]).filter((value): value is number => typeof value === 'number');
  return all.reduce((sum, value) => sum + Math.round(value * 10_000), 0) / 10_000;
}
