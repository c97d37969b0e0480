import type { Grid, SheetTag } from '../../model/grid';
import type { PlanHeading, PlanRow } from '../../model/plan';
import { gapOf } from '../../model/plan';
import { formatPoints, type Points } from '../../model/points';
import { oneLine } from '../../model/text';
import type { SheetSpec, SpecCell } from '../../model/sheet-spec';
import { listSheet, pointsCell, textCell } from '../layout/list-sheet';
import { headBlock, lineBlock, stack, type Block } from '../layout/sheet-frame';
import { COMPARISON, kindShort } from '../layout/year-words';
import type { SheetPlace } from '../responsibility/unit-sheet';
import { carriedByRow, notesOf, signed } from './comparison-lines';
import type { ChangeGroup, ComparedCriterion, Comparison } from './comparison';
import type { PlacedCriterion } from './join-criteria';

export const COMPARISON_TAG: SheetTag = { role: 'comparison', key: '' };

const LIST = listSheet({
  columns: [
    { key: 'number', width: 5 },
    { key: 'index', width: 8 },
    { key: 'code', width: 8 },
    { key: 'former', width: 8 },
    { key: 'title', width: 40 },
    { key: 'benchmark', width: 8 },
    { key: 'before', width: 9 },
    { key: 'after', width: 9 },
    { key: 'change', width: 10 },
    { key: 'bar', width: 17 },
    { key: 'gap', width: 9 },
    { key: 'lead', width: 20 },
    { key: 'note', width: 30 },
  ],
  names: COMPARISON.columns,
  total: COMPARISON.total,
  tabColor: '#2E75B6',
});
const { frame: FRAME } = LIST;
/** Letters of the longest bar. */
const BAR = 8;

/** What the sheet is written from. */
export interface ComparisonSheetSource {
  readonly comparison: Comparison;
  readonly heading: PlanHeading;
  /** True for rows of the workbook that the sheet stands in: only they can be led to. */
  readonly isOurs: (row: PlanRow) => boolean;
}

/** Two years beside each other, field by field from the one that changed most, then by unit, and what stands in one year alone. */
export function comparisonSheetSpec(
  { comparison, heading, isOurs }: ComparisonSheetSource,
  { tag, name }: SheetPlace,
  before: Grid | null,
): SheetSpec {
  const { criteria, fields, units, onlyBefore, onlyAfter, total } = comparison;
  const year = (place: 'before' | 'after'): string => COMPARISON.year(comparison.years[place], place);
  const carried = carriedByRow(comparison);
  const longest = Math.max(1, ...criteria.map(({ change }) => Math.abs(change ?? 0)));
  const inFields = new Set(fields.flatMap((field) => field.criteria));
  let number = 0;
  const line = (criterion: ComparedCriterion): Block =>
    criterionBlock(criterion, { number: ++number, notes: notesOf(criterion, carried), longest, isOurs });
  const others = criteria.filter((criterion) => !inFields.has(criterion));
  const head = stack([
    headBlock(FRAME, COMPARISON.title, COMPARISON.years(year('before'), year('after')), heading),
    LIST.header(),
  ]);
  const alone = (placed: readonly PlacedCriterion[], place: 'before' | 'after'): Block[] =>
    placed.length === 0
      ? []
      : [
          LIST.section(
            COMPARISON.section[place === 'before' ? 'onlyBefore' : 'onlyAfter'](year(place), placed.length),
            place,
          ),
          ...placed.map((one, at) => aloneBlock(one, { number: at + 1, place, isOurs })),
        ];
  const body = [
    ...fields.flatMap((field) => [
      LIST.section(`${COMPARISON.field(field.code, field.name)}: ${sumsOf(field)}`, `field ${field.key}`),
      ...field.criteria.map(line),
    ]),
    ...(others.length === 0
      ? []
      : [LIST.section(COMPARISON.section.criteria(others.length), 'others'), ...others.map(line)]),
    ...(units.length === 0
      ? []
      : [LIST.section(COMPARISON.section.units, 'units'), ...units.map((unit, at) => unitBlock(unit, at + 1, units))]),
    ...alone(onlyBefore, 'before'),
    ...alone(onlyAfter, 'after'),
  ];
  const below = [lineBlock(FRAME, COMPARISON.hint, 'hint')];
  return LIST.sheet({ head, body, total: totalBlock(total), below, together: 'total' }, { tag, name }, before);
}

const sumsOf = ({ won, lost, change }: Pick<ChangeGroup, 'won' | 'lost' | 'change'>): string =>
  COMPARISON.sums(formatPoints(won, 'vi'), formatPoints(Math.abs(lost) as Points, 'vi'), signed(change));

/** '▲ ███': also seen where nothing is coloured. */
function barOf(change: Points | null, longest: number): SpecCell {
  if (change === null || change === 0) return textCell('');
  const length = Math.max(1, Math.round((Math.abs(change) / longest) * BAR));
  return textCell(`${change > 0 ? '▲' : '▼'} ${'█'.repeat(length)}`);
}

interface LineOptions {
  readonly number: number;
  readonly isOurs: (row: PlanRow) => boolean;
}

function numberCell(number: number, rows: readonly PlanRow[], isOurs: LineOptions['isOurs']): SpecCell {
  const ours = rows.find(isOurs);
  return ours ? { value: number, style: 'link-centre', link: ours.at } : { value: number, style: 'centre' };
}

const codeOf = ({ code }: PlanRow): string => code?.value?.text ?? code?.text ?? '';
const namesOf = (row: PlanRow): string => (row.lead?.value ?? []).map(({ name }) => name).join('; ');

function criterionBlock(
  { before, after, kind, achieved, change }: ComparedCriterion,
  { number, notes, longest, isOurs }: LineOptions & { readonly notes: readonly string[]; readonly longest: number },
): Block {
  const [old, now] = [codeOf(before.row), codeOf(after.row)];
  return LIST.row({
    number: numberCell(number, [after.row, before.row], isOurs),
    index: textCell(kindShort(kind), 'centre'),
    code: textCell(now, 'code'),
    former: textCell(old === now ? '' : old, 'code'),
    title: textCell(oneLine(after.row.title?.value ?? '')),
    benchmark: pointsCell(after.row.benchmark?.value),
    before: pointsCell(achieved.before),
    after: pointsCell(achieved.after),
    change: pointsCell(change),
    bar: barOf(change, longest),
    gap: pointsCell(gapOf(after.row)),
    lead: textCell(namesOf(after.row)),
    note: textCell(notes.join('; ')),
    id: textCell(`${kind} ${now} ${old} ${number}`, 'plain'),
  });
}

function unitBlock(unit: ChangeGroup, number: number, units: readonly ChangeGroup[]): Block {
  const longest = Math.max(1, ...units.map(({ change }) => Math.abs(change)));
  return LIST.row({
    number: { value: number, style: 'count' },
    title: textCell(unit.name === '' ? COMPARISON.nobody : unit.name),
    change: pointsCell(unit.change),
    bar: barOf(unit.change, longest),
    note: textCell(sumsOf(unit)),
    id: textCell(`unit ${unit.key}`, 'plain'),
  });
}

function aloneBlock(
  { appendix, row }: PlacedCriterion,
  { number, place, isOurs }: LineOptions & { readonly place: 'before' | 'after' },
): Block {
  return LIST.row({
    number: numberCell(number, [row], isOurs),
    index: textCell(kindShort(appendix.kind), 'centre'),
    [place === 'before' ? 'former' : 'code']: textCell(codeOf(row), 'code'),
    title: textCell(oneLine(row.title?.value ?? '')),
    benchmark: pointsCell(row.benchmark?.value),
    [place]: pointsCell(row.achieved?.value),
    ...(place === 'after' && { gap: pointsCell(gapOf(row)) }),
    lead: textCell(namesOf(row)),
    id: textCell(`${place} ${appendix.kind} ${codeOf(row)} ${number}`, 'plain'),
  });
}

const totalBlock = (total: Comparison['total']): Block =>
  LIST.total(
    {
      number: textCell(COMPARISON.total, 'total-label'),
      change: pointsCell(total.change, 'total-points'),
      note: textCell(sumsOf(total), 'total-label'),
    },
    { height: 34, merged: 5 },
  );
