import { kindName } from '../layout/year-words';
import { valueAt, type Grid, type SheetTag } from '../../model/grid';
import type { PlanHeading } from '../../model/plan';
import {
  formatPoints,
  parsePoints,
  pointsFromNumber,
  pointsToNumber,
  sumPoints,
  type Points,
} from '../../model/points';
import { oneLine } from '../../model/text';
import type { CellStyle, SheetSpec, SpecCell } from '../../model/sheet-spec';
import { pageBreaks } from '../layout/page-breaks';
import { rowHeight } from '../layout/row-height';
import { headBlock, lineBlock, printForm, signatureBlock, stack, type Block, type Frame } from '../layout/sheet-frame';
import { textOf } from '../layout/spec-grid';
import { TARGET } from '../layout/year-words';
import { sameName, withNotes, type ListForm } from '../responsibility/summary-notes';
import type { SheetPlace } from '../responsibility/unit-sheet';
import {
  gainOf,
  gainOfCriterion,
  gainsBy,
  standingOf,
  type GainGroup,
  type IndexOutlook,
  type OpenCriterion,
  type PlannedPoints,
  type Target,
} from './target';

/** One sheet an index: the key is the index's id. */
export const targetTag = (kind: string): SheetTag => ({ role: 'target', key: kind });

const COLUMNS = [
  { key: 'number', width: 5 },
  { key: 'code', width: 8 },
  { key: 'title', width: 54 },
  { key: 'benchmark', width: 9 },
  { key: 'achieved', width: 9 },
  { key: 'gap', width: 9 },
  { key: 'planned', width: 10 },
  { key: 'gain', width: 9 },
  { key: 'lead', width: 30 },
  { key: 'id', width: 8, hidden: true },
] as const satisfies readonly {
  readonly key: keyof typeof TARGET.columns;
  readonly width: number;
  readonly hidden?: boolean;
}[];
type TargetColumn = (typeof COLUMNS)[number]['key'];
type Cells = Partial<Record<TargetColumn, SpecCell>>;

const LAST = COLUMNS.findIndex(({ key }) => key === 'lead');
const ID = COLUMNS.findIndex(({ key }) => key === 'id');
const FRAME: Frame = { columns: COLUMNS, last: LAST, mark: ID };
const SHOWN = COLUMNS.filter((column) => !('hidden' in column));
const TAB_COLOR = '#7030A0';

const FORM: ListForm = {
  headers: COLUMNS.map(({ key }) => TARGET.columns[key]),
  keyHeader: TARGET.columns.id,
  markHeader: TARGET.columns.id,
  total: TARGET.total,
  match: sameName,
};

/** What the sheet is written from. */
export interface TargetSheetSource {
  readonly outlook: IndexOutlook;
  readonly target: Target | null;
  readonly planned: PlannedPoints;
  readonly heading: PlanHeading;
}

/** A plan of points: criteria that shall win, what they shall win, and what each field and unit has to. */
export function targetSheetSpec(
  { outlook, target, planned, heading }: TargetSheetSource,
  { tag, name }: SheetPlace,
  before: Grid | null,
): SheetSpec {
  const chosen = outlook.open.filter((one) => gainOfCriterion(one, planned) !== 0);
  const others = outlook.open.filter((one) => gainOfCriterion(one, planned) === 0);
  const head = stack([
    headBlock(FRAME, TARGET.title, kindName(outlook.kind).toLocaleUpperCase('vi'), heading),
    ...standingLines(outlook, target, planned).map((line) => lineBlock(FRAME, line, 'subtitle')),
    headerBlock(),
  ]);
  let number = 0;
  const criterion = (one: OpenCriterion): Block => criterionBlock(one, planned, ++number);
  const groups = (by: 'field' | 'unit'): Block[] => {
    const all = gainsBy(outlook, planned, by);
    return all.length === 0
      ? []
      : [sectionBlock(TARGET.section[by], by), ...all.map((group, at) => groupBlock(group, by, at + 1))];
  };
  const table = stack([
    head,
    ...(chosen.length === 0
      ? []
      : [sectionBlock(TARGET.section.chosen(chosen.length), 'chosen'), ...chosen.map(criterion)]),
    ...(others.length === 0
      ? []
      : [sectionBlock(TARGET.section.others(others.length), 'others'), ...others.map(criterion)]),
    ...groups('field'),
    ...groups('unit'),
  ]);
  const { rows, merges } = stack([
    table,
    totalBlock(outlook, planned),
    lineBlock(FRAME, TARGET.hint, 'hint'),
    signatureBlock(FRAME, heading),
  ]);
  const print = printForm(rows, head.rows.length - 1, LAST);
  const spec: SheetSpec = {
    tag,
    name,
    tabColor: TAB_COLOR,
    columns: COLUMNS.map(({ width, ...column }) => ('hidden' in column ? { width, hidden: true } : { width })),
    rows,
    merges,
    dropDowns: [],
    freezeRows: head.rows.length,
    print: { ...print, breaks: pageBreaks({ columns: COLUMNS, rows, print }, table.rows.length - 1) },
  };
  return withNotes(spec, before, FORM);
}

/**
 * Planned points as they stand on a sheet of ours, by the id of the criterion; what is no number of points is left out.
 * Points that are the achieved ones are no plan.
 */
export function plannedOn(grid: Grid): PlannedPoints {
  const rows = Array.from({ length: grid.top + grid.values.length }, (_, row) => row);
  const width = grid.left + (grid.values[0]?.length ?? 0);
  const columns = Array.from({ length: width }, (_, column) => column);
  const header = rows.find((row) => columns.some((column) => textOf(valueAt(grid, row, column)) === TARGET.columns.id));
  if (header === undefined) return new Map();
  const at = (key: TargetColumn): number =>
    columns.find((column) => textOf(valueAt(grid, header, column)) === TARGET.columns[key]) ?? -1;
  const [id, planned, achieved] = [at('id'), at('planned'), at('achieved')];
  if (planned < 0) return new Map();
  const points = (row: number, column: number): Points | null => {
    const value = valueAt(grid, row, column);
    return typeof value === 'number' ? pointsFromNumber(value) : typeof value === 'string' ? parsePoints(value) : null;
  };
  return new Map(
    rows.slice(header + 1).flatMap((row): [string, Points][] => {
      const [key, value] = [textOf(valueAt(grid, row, id)), points(row, planned)];
      return key === '' || key.startsWith('§') || value === null || value === points(row, achieved)
        ? []
        : [[key, value]];
    }),
  );
}

function standingLines(outlook: IndexOutlook, target: Target | null, planned: PlannedPoints): string[] {
  const gain = gainOf(outlook, planned);
  const standing = target && standingOf(outlook, target);
  const now = standing?.now ?? outlook.achieved;
  const vi = (points: Points): string => formatPoints(points, 'vi');
  return [
    ...(standing ? [TARGET.goalOf(vi(standing.goal), vi(standing.full))] : []),
    TARGET.standing(vi(now), vi(gain), vi(sumPoints([now, gain]))),
  ];
}

function headerBlock(): Block {
  const cells = COLUMNS.map((column): SpecCell => ({
    value: TARGET.columns[column.key],
    style: 'hidden' in column ? 'plain' : 'header',
  }));
  const height = rowHeight(SHOWN.map(({ key, width }) => ({ text: TARGET.columns[key], width, bold: true }))) + 4;
  return { rows: [{ height, cells }], merges: [] };
}

/** A heading of ours, told by its mark from rows that somebody put in. */
function sectionBlock(text: string, mark: string): Block {
  const { rows, merges } = lineBlock(FRAME, text, 'section');
  const marked = rows.map((row) => {
    const cells = [...row.cells];
    while (cells.length < ID) cells.push(null);
    cells[ID] = { value: `§ ${mark}`, style: 'plain' };
    return { ...row, cells };
  });
  return { rows: marked, merges };
}

const words = (value: string, style: CellStyle = 'text'): SpecCell => ({ value: value === '' ? null : value, style });
const points = (value: Points, style: CellStyle = 'points'): SpecCell => ({ value: pointsToNumber(value), style });

function tableRow(cells: Cells): Block {
  const all = COLUMNS.map(
    (column): SpecCell => cells[column.key] ?? { value: null, style: 'hidden' in column ? 'plain' : 'text' },
  );
  const height = rowHeight(
    SHOWN.map(({ width }, at) => ({ text: typeof all[at]!.value === 'string' ? all[at]!.value : '', width })),
  );
  return { rows: [{ height: height + 2, cells: all }], merges: [] };
}

const criterionBlock = (one: OpenCriterion, planned: PlannedPoints, number: number): Block =>
  tableRow({
    number: { value: number, style: 'link', link: one.source },
    code: words(one.code, 'code'),
    title: words(oneLine(one.title)),
    benchmark: points(one.benchmark),
    achieved: points(one.achieved),
    gap: points(one.gap),
    planned: { value: planned.has(one.id) ? pointsToNumber(planned.get(one.id)!) : null, style: 'input' },
    gain: points(gainOfCriterion(one, planned)),
    lead: words(one.units.map(({ name }) => name).join('; ')),
    id: words(one.id, 'plain'),
  });

const percentOf = (share: number): string => `${String(Math.round(share * 1000) / 10).replace('.', ',')} %`;

function groupBlock(group: GainGroup, by: 'field' | 'unit', number: number): Block {
  const name = group.name === '' ? (by === 'field' ? TARGET.nowhere : TARGET.nobody) : group.name;
  return tableRow({
    number: { value: number, style: 'count' },
    code: words(group.code, 'code'),
    title: words(name),
    gain: points(group.gain),
    lead: words(TARGET.share(group.criteria, percentOf(group.share))),
    id: words(`§ ${by} ${group.key}`, 'plain'),
  });
}

function totalBlock(outlook: IndexOutlook, planned: PlannedPoints): Block {
  const values: Cells = {
    number: { value: TARGET.total, style: 'total-label' },
    benchmark: points(outlook.benchmark, 'total-points'),
    achieved: points(outlook.achieved, 'total-points'),
    gap: points(outlook.reach, 'total-points'),
    planned: points(sumPoints([outlook.achieved, gainOf(outlook, planned)]), 'total-points'),
    gain: points(gainOf(outlook, planned), 'total-points'),
  };
  const cells = COLUMNS.map(
    (column): SpecCell => values[column.key] ?? { value: null, style: 'hidden' in column ? 'plain' : 'total-label' },
  );
  return { rows: [{ height: 20, cells }], merges: [{ row: 0, column: 0, rows: 1, columns: 3 }] };
}
