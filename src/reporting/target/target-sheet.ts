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
import type { SheetSpec } from '../../model/sheet-spec';
import { listSheet, pointsCell, textCell } from '../layout/list-sheet';
import { headBlock, lineBlock, signatureBlock, stack, type Block } from '../layout/sheet-frame';
import { textOf } from '../layout/spec-grid';
import { kindName, TARGET } from '../layout/year-words';
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

const LIST = listSheet({
  columns: [
    { key: 'number', width: 5 },
    { key: 'code', width: 8 },
    { key: 'title', width: 54 },
    { key: 'benchmark', width: 9 },
    { key: 'achieved', width: 9 },
    { key: 'gap', width: 9 },
    { key: 'planned', width: 10 },
    { key: 'gain', width: 9 },
    { key: 'lead', width: 30 },
  ],
  names: TARGET.columns,
  total: TARGET.total,
  tabColor: '#7030A0',
});
const { frame: FRAME } = LIST;

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
    LIST.header(),
  ]);
  let number = 0;
  const criterion = (one: OpenCriterion): Block => criterionBlock(one, planned, ++number);
  const groups = (by: 'field' | 'unit'): Block[] => {
    const all = gainsBy(outlook, planned, by);
    return all.length === 0
      ? []
      : [LIST.section(TARGET.section[by], by), ...all.map((group, at) => groupBlock(group, by, at + 1))];
  };
  const body = [
    ...(chosen.length === 0
      ? []
      : [LIST.section(TARGET.section.chosen(chosen.length), 'chosen'), ...chosen.map(criterion)]),
    ...(others.length === 0
      ? []
      : [LIST.section(TARGET.section.others(others.length), 'others'), ...others.map(criterion)]),
    ...groups('field'),
    ...groups('unit'),
  ];
  const below = [lineBlock(FRAME, TARGET.hint, 'hint'), signatureBlock(FRAME, heading)];
  const total = totalBlock(outlook, gainOf(outlook, planned));
  return LIST.sheet({ head, body, total, below, together: 'last row' }, { tag, name }, before);
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
  const at = (key: keyof typeof TARGET.columns): number =>
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

const criterionBlock = (one: OpenCriterion, planned: PlannedPoints, number: number): Block =>
  LIST.row({
    number: { value: number, style: 'link-centre', link: one.source },
    code: textCell(one.code, 'code'),
    title: textCell(oneLine(one.title)),
    benchmark: pointsCell(one.benchmark),
    achieved: pointsCell(one.achieved),
    gap: pointsCell(one.gap),
    planned: { value: planned.has(one.id) ? pointsToNumber(planned.get(one.id)!) : null, style: 'input-points' },
    gain: pointsCell(gainOfCriterion(one, planned) || null),
    lead: textCell(one.units.map(({ name }) => name).join('; ')),
    id: textCell(one.id, 'plain'),
  });

const percentOf = (share: number): string => `${String(Math.round(share * 1000) / 10).replace('.', ',')} %`;

function groupBlock(group: GainGroup, by: 'field' | 'unit', number: number): Block {
  const name = group.name === '' ? (by === 'field' ? TARGET.nowhere : TARGET.nobody) : group.name;
  return LIST.row({
    number: { value: number, style: 'count' },
    code: textCell(group.code, 'code'),
    title: textCell(name),
    gain: pointsCell(group.gain),
    lead: textCell(TARGET.share(group.criteria, percentOf(group.share))),
    id: textCell(`§ ${by} ${group.key}`, 'plain'),
  });
}

function totalBlock({ benchmark, achieved, reach }: IndexOutlook, gain: Points): Block {
  const points = (value: Points) => pointsCell(value, 'total-points');
  return LIST.total(
    {
      number: textCell(TARGET.total, 'total-label'),
      benchmark: points(benchmark),
      achieved: points(achieved),
      gap: points(reach),
      planned: points(sumPoints([achieved, gain])),
      gain: points(gain),
    },
    { height: 20, merged: 3 },
  );
}
