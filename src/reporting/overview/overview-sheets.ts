import type { Overview, OverviewPlan } from '../../model/coverage/overview';
import type { PlanHeading } from '../../model/plan';
import type { CellStyle, SheetSpec, SpecCell } from '../../model/sheet-spec';
import { unitKeys } from '../coverage/memberships';
import { rowHeight } from '../layout/row-height';
import { headBlock, lineBlock, printForm, stack, type Block, type Frame } from '../layout/sheet-frame';
import { OVERVIEW } from '../layout/overview-words';

interface Column {
  readonly key: string;
  readonly width: number;
  readonly style: CellStyle;
}
type Values = Readonly<Record<string, string | number | null>>;

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

/** So many names stand in a cell; of more the number is said. Who has a row is no trouble: a few of them do. */
const MOST_NAMES = { have: 12, lack: 60 };
const NO_HEADING: PlanHeading = { agency: '', attachedTo: '' };

/** One sheet of who sent what, one of who has each row of the plan above. Time grows with the plans and what is given to them. */
export function overviewSheets(overview: Overview): readonly SheetSpec[] {
  const units = unitLines(overview);
  const sent = overview.plans.filter(({ problem }) => problem === null).length;
  const unread = overview.plans.length - sent;
  const absent = units.filter(({ file }) => file === null).length;
  const { above } = overview;
  const head = [OVERVIEW.source(above.file, above.year), OVERVIEW.counts(sent, unread, absent)];
  return [
    tableSheet({ name: OVERVIEW.units, title: OVERVIEW.unitsTitle, head, columns: UNIT_COLUMNS }, units),
    tableSheet({ name: OVERVIEW.rows, title: OVERVIEW.rowsTitle, head, columns: ROW_COLUMNS }, rowLines(overview)),
  ];
}

/** A line a file, in the order of their units' names; then the units that were expected and sent nothing. */
function unitLines({ above, plans }: Overview): readonly Values[] {
  const files = new Map<string, number>();
  const keyOf = (unit: string): string => unitKeys(unit).at(-1)!;
  for (const { unit } of plans) if (unit !== null) files.set(keyOf(unit), (files.get(keyOf(unit)) ?? 0) + 1);
  // Files of which nobody knows whose they are come after those of units.
  const rank = ({ unit }: OverviewPlan): number => (unit === null ? 1 : 0);
  const byName = plans.toSorted(
    (a, b) => rank(a) - rank(b) || (a.unit ?? a.file).localeCompare(b.unit ?? b.file, 'vi', { numeric: true }),
  );
  const absent = above.units.filter((unit) => !unitKeys(unit).some((key) => files.has(key)));
  return [
    ...byName.map((plan) => planLine(plan, plan.unit === null ? 1 : files.get(keyOf(plan.unit))!)),
    ...absent.map((unit): Values => ({ unit, file: null, state: OVERVIEW.absent })),
  ];
}

function planLine(plan: OverviewPlan, files: number): Values {
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
function rowLines({ above, plans }: Overview): readonly Values[] {
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
  return above.rows.map((row, at): Values => {
    const silent = row.units.filter((unit) => !unitKeys(unit).some((key) => senders.has(key)));
    const missing = [...lack[at]!, ...silent.map(OVERVIEW.silent)];
    return {
      index: row.index,
      code: row.code,
      title: row.title,
      groups: [...row.units, ...row.groups].join('; '),
      have: have[at]!.length,
      haveUnits: namesIn(have[at]!, MOST_NAMES.have),
      lack: missing.length,
      lackUnits: namesIn(missing, MOST_NAMES.lack),
    };
  });
}

const namesIn = (names: readonly string[], most: number): string =>
  [...names.slice(0, most), ...(names.length > most ? [OVERVIEW.more(names.length - most)] : [])].join('; ');

interface TableHead {
  readonly name: string;
  readonly title: string;
  readonly head: readonly string[];
  readonly columns: readonly Column[];
}

function tableSheet({ name, title, head, columns }: TableHead, lines: readonly Values[]): SheetSpec {
  const frame: Frame = { columns, last: columns.length - 1 };
  const names: Readonly<Record<string, string>> = OVERVIEW.columns;
  const header: Block = {
    rows: [
      {
        height: rowHeight(columns.map(({ key, width }) => ({ text: names[key]!, width, bold: true }))) + 4,
        cells: columns.map(({ key }): SpecCell => ({ value: names[key]!, style: 'header' })),
      },
    ],
    merges: [],
  };
  const top = stack([
    headBlock(frame, title, '', NO_HEADING),
    ...head.map((line) => lineBlock(frame, line, 'subtitle')),
    header,
  ]);
  const body = stack([top, ...lines.map((line, at) => lineRow(columns, { ...line, number: at + 1 }))]);
  return {
    tag: { role: 'template', key: name },
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: body.rows,
    merges: body.merges,
    dropDowns: [],
    freezeRows: top.rows.length,
    print: printForm(body.rows, top.rows.length - 1, columns.length - 1),
  };
}

function lineRow(columns: readonly Column[], values: Values): Block {
  const cells = columns.map(({ key, style }): SpecCell => {
    const value = values[key] ?? null;
    return { value: value === '' ? null : value, style, ...(key === 'code' && { format: '@' }) };
  });
  const height = rowHeight(columns.map(({ width }, at) => ({ text: String(cells[at]!.value ?? ''), width }))) + 2;
  return { rows: [{ height, cells }], merges: [] };
}
