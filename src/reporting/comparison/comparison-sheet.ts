import type { Grid, SheetTag } from '../../model/grid';
import type { PlanHeading, PlanRow } from '../../model/plan';
import { gapOf } from '../../model/plan';
import { formatPoints, pointsToNumber, type Points } from '../../model/points';
import { oneLine } from '../../model/text';
import type { CellStyle, SheetSpec, SpecCell } from '../../model/sheet-spec';
import { pageBreaks } from '../layout/page-breaks';
import { rowHeight } from '../layout/row-height';
import { headBlock, lineBlock, printForm, stack, type Block, type Frame } from '../layout/sheet-frame';
import { COMPARISON, kindShort } from '../layout/year-words';
import { sameName, withNotes, type ListForm } from '../responsibility/summary-notes';
import type { SheetPlace } from '../responsibility/unit-sheet';
import { carriedByRow, notesOf, signed } from './comparison-lines';
import type { ChangeGroup, ComparedCriterion, Comparison } from './comparison';
import type { PlacedCriterion } from './join-criteria';

export const COMPARISON_TAG: SheetTag = { role: 'comparison', key: '' };

const COLUMNS = [
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
  { key: 'id', width: 8, hidden: true },
] as const satisfies readonly {
  readonly key: keyof typeof COMPARISON.columns;
  readonly width: number;
  readonly hidden?: boolean;
}[];
type ComparisonColumn = (typeof COLUMNS)[number]['key'];
type Cells = Partial<Record<ComparisonColumn, SpecCell>>;

const LAST = COLUMNS.findIndex(({ key }) => key === 'note');
const ID = COLUMNS.findIndex(({ key }) => key === 'id');
const FRAME: Frame = { columns: COLUMNS, last: LAST, mark: ID };
const SHOWN = COLUMNS.filter((column) => !('hidden' in column));
const TAB_COLOR = '#2E75B6';
/** Letters of the longest bar. */
const BAR = 8;

const FORM: ListForm = {
  headers: COLUMNS.map(({ key }) => COMPARISON.columns[key]),
  keyHeader: COMPARISON.columns.id,
  markHeader: COMPARISON.columns.id,
  total: COMPARISON.total,
  match: sameName,
};

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
    headerBlock(),
  ]);
  const alone = (placed: readonly PlacedCriterion[], place: 'before' | 'after'): Block[] =>
    placed.length === 0
      ? []
      : [
          sectionBlock(
            COMPARISON.section[place === 'before' ? 'onlyBefore' : 'onlyAfter'](year(place), placed.length),
            place,
          ),
          ...placed.map((one, at) => aloneBlock(one, { number: at + 1, place, isOurs })),
        ];
  const { rows, merges } = stack([
    head,
    ...fields.flatMap((field) => [
      sectionBlock(`${COMPARISON.field(field.code, field.name)}: ${sumsOf(field)}`, `field ${field.key}`),
      ...field.criteria.map(line),
    ]),
    ...(others.length === 0
      ? []
      : [sectionBlock(COMPARISON.section.criteria(others.length), 'others'), ...others.map(line)]),
    ...(units.length === 0
      ? []
      : [sectionBlock(COMPARISON.section.units, 'units'), ...units.map((unit, at) => unitBlock(unit, at + 1, units))]),
    ...alone(onlyBefore, 'before'),
    ...alone(onlyAfter, 'after'),
    totalBlock(total),
    lineBlock(FRAME, COMPARISON.hint, 'hint'),
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
    print: { ...print, breaks: pageBreaks({ columns: COLUMNS, rows, print }, rows.length - 2) },
  };
  return withNotes(spec, before, FORM);
}

const sumsOf = ({ won, lost, change }: Pick<ChangeGroup, 'won' | 'lost' | 'change'>): string =>
  COMPARISON.sums(formatPoints(won, 'vi'), formatPoints(Math.abs(lost) as Points, 'vi'), signed(change));

function headerBlock(): Block {
  const cells = COLUMNS.map((column): SpecCell => ({
    value: COMPARISON.columns[column.key],
    style: 'hidden' in column ? 'plain' : 'header',
  }));
  const height = rowHeight(SHOWN.map(({ key, width }) => ({ text: COMPARISON.columns[key], width, bold: true }))) + 4;
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
const points = (value: Points | null | undefined): SpecCell => ({
  value: value == null ? null : pointsToNumber(value),
  style: 'points',
});

/** '▲ ███': also seen where nothing is coloured. */
function barOf(change: Points | null, longest: number): SpecCell {
  if (change === null || change === 0) return words('');
  const length = Math.max(1, Math.round((Math.abs(change) / longest) * BAR));
  return words(`${change > 0 ? '▲' : '▼'} ${'█'.repeat(length)}`);
}

function tableRow(cells: Cells): Block {
  const all = COLUMNS.map(
    (column): SpecCell => cells[column.key] ?? { value: null, style: 'hidden' in column ? 'plain' : 'text' },
  );
  const height = rowHeight(
    SHOWN.map(({ width }, at) => ({ text: typeof all[at]!.value === 'string' ? all[at]!.value : '', width })),
  );
  return { rows: [{ height: height + 2, cells: all }], merges: [] };
}

interface LineOptions {
  readonly number: number;
  readonly isOurs: (row: PlanRow) => boolean;
}

function numberCell(number: number, rows: readonly PlanRow[], isOurs: LineOptions['isOurs']): SpecCell {
  const ours = rows.find(isOurs);
  return ours ? { value: number, style: 'link', link: ours.at } : { value: number, style: 'count' };
}

const codeOf = ({ code }: PlanRow): string => code?.value?.text ?? code?.text ?? '';
const namesOf = (row: PlanRow): string => (row.lead?.value ?? []).map(({ name }) => name).join('; ');

function criterionBlock(
  { before, after, kind, achieved, change }: ComparedCriterion,
  { number, notes, longest, isOurs }: LineOptions & { readonly notes: readonly string[]; readonly longest: number },
): Block {
  const [old, now] = [codeOf(before.row), codeOf(after.row)];
  return tableRow({
    number: numberCell(number, [after.row, before.row], isOurs),
    index: words(kindShort(kind), 'centre'),
    code: words(now, 'code'),
    former: words(old === now ? '' : old, 'code'),
    title: words(oneLine(after.row.title?.value ?? '')),
    benchmark: points(after.row.benchmark?.value),
    before: points(achieved.before),
    after: points(achieved.after),
    change: points(change),
    bar: barOf(change, longest),
    gap: points(gapOf(after.row)),
    lead: words(namesOf(after.row)),
    note: words(notes.join('; ')),
    id: words(`${kind} ${now} ${old} ${number}`, 'plain'),
  });
}

function unitBlock(unit: ChangeGroup, number: number, units: readonly ChangeGroup[]): Block {
  const longest = Math.max(1, ...units.map(({ change }) => Math.abs(change)));
  return tableRow({
    number: { value: number, style: 'count' },
    title: words(unit.name === '' ? COMPARISON.nobody : unit.name),
    change: points(unit.change),
    bar: barOf(unit.change, longest),
    note: words(sumsOf(unit)),
    id: words(`unit ${unit.key}`, 'plain'),
  });
}

function aloneBlock(
  { appendix, row }: PlacedCriterion,
  { number, place, isOurs }: LineOptions & { readonly place: 'before' | 'after' },
): Block {
  return tableRow({
    number: numberCell(number, [row], isOurs),
    index: words(kindShort(appendix.kind), 'centre'),
    [place === 'before' ? 'former' : 'code']: words(codeOf(row), 'code'),
    title: words(oneLine(row.title?.value ?? '')),
    benchmark: points(row.benchmark?.value),
    [place]: points(row.achieved?.value),
    ...(place === 'after' && { gap: points(gapOf(row)) }),
    lead: words(namesOf(row)),
    id: words(`${place} ${appendix.kind} ${codeOf(row)} ${number}`, 'plain'),
  });
}

function totalBlock(total: Comparison['total']): Block {
  const values: Cells = {
    number: { value: COMPARISON.total, style: 'total-label' },
    change: { value: pointsToNumber(total.change), style: 'total-points' },
    note: { value: sumsOf(total), style: 'total-label' },
  };
  const cells = COLUMNS.map(
    (column): SpecCell => values[column.key] ?? { value: null, style: 'hidden' in column ? 'plain' : 'total-label' },
  );
  return { rows: [{ height: 34, cells }], merges: [{ row: 0, column: 0, rows: 1, columns: 5 }] };
}
