import type { Grid, SheetTag } from '../../model/grid';
import type { PlanHeading } from '../../model/plan';
import { pointsToNumber, sumPoints, type Points } from '../../model/points';
import type { CellStyle, SheetSpec, SpecCell } from '../../model/sheet-spec';
import { pageBreaks } from '../layout/page-breaks';
import { rowHeight } from '../layout/row-height';
import { DATE_FORMAT, serialOf } from '../layout/serial-date';
import { headBlock, lineBlock, printForm, stack, type Block, type Frame } from '../layout/sheet-frame';
import { DUE, kindShort, vietnameseDay } from '../layout/year-words';
import { sameName, withNotes, type ListForm } from '../responsibility/summary-notes';
import type { SheetPlace } from '../responsibility/unit-sheet';
import type { DueItem, DueList } from './due-list';
import { daysBetween, DUE_SPANS, type DueSpan } from './due-spans';

export const DUE_TAG: SheetTag = { role: 'due', key: '' };

const COLUMNS = [
  { key: 'number', width: 5 },
  { key: 'index', width: 8 },
  { key: 'code', width: 8 },
  { key: 'title', width: 50 },
  { key: 'lead', width: 22 },
  { key: 'implementing', width: 24 },
  { key: 'deadline', width: 17 },
  { key: 'day', width: 13 },
  { key: 'left', width: 8 },
  { key: 'gap', width: 9 },
  { key: 'id', width: 8, hidden: true },
] as const satisfies readonly {
  readonly key: keyof typeof DUE.columns;
  readonly width: number;
  readonly hidden?: boolean;
}[];
type DueColumn = (typeof COLUMNS)[number]['key'];

const LAST = COLUMNS.findIndex(({ key }) => key === 'gap');
const ID = COLUMNS.findIndex(({ key }) => key === 'id');
const FRAME: Frame = { columns: COLUMNS, last: LAST, mark: ID };
const SHOWN = COLUMNS.filter((column) => !('hidden' in column));
const TAB_COLOR = '#BF8F00';
/** Stands in the id column of headings. */
const SECTION = '§';

const FORM: ListForm = {
  headers: COLUMNS.map(({ key }) => DUE.columns[key]),
  keyHeader: DUE.columns.id,
  markHeader: DUE.columns.id,
  total: DUE.total,
  match: sameName,
};

/**
 * What is due, late work first, then by week, month and quarter. The number leads to the row of the plan. `before`: the
 * sheet as it stands; what people wrote beside the table comes along.
 */
export function dueSheetSpec(
  list: DueList,
  heading: PlanHeading,
  { tag, name }: SheetPlace,
  before: Grid | null,
): SheetSpec {
  const head = stack([headBlock(FRAME, DUE.title, DUE.asOf(vietnameseDay(list.ends.day)), heading), headerBlock()]);
  let number = 0;
  const sections = DUE_SPANS.flatMap((span): Block[] => {
    const own = list.items.filter((item) => item.span === span);
    return own.length === 0
      ? []
      : [sectionBlock(span, own.length, list), ...own.map((item) => itemBlock(item, ++number, list.ends.day))];
  });
  const body = stack([
    head,
    ...(sections.length === 0 ? [marked(lineBlock(FRAME, DUE.nothing, 'section'), `${SECTION} nothing`)] : sections),
    totalBlock(list),
    lineBlock(FRAME, DUE.hint, 'hint'),
  ]);
  const { rows, merges } = body;
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

function headerBlock(): Block {
  const cells = COLUMNS.map((column): SpecCell => ({
    value: DUE.columns[column.key],
    style: 'hidden' in column ? 'plain' : 'header',
  }));
  const height = rowHeight(SHOWN.map(({ key, width }) => ({ text: DUE.columns[key], width, bold: true }))) + 4;
  return { rows: [{ height, cells }], merges: [] };
}

function sectionBlock(span: DueSpan, count: number, { ends }: DueList): Block {
  const end = span === 'week' || span === 'month' || span === 'quarter' ? vietnameseDay(ends[span]) : '';
  return marked(lineBlock(FRAME, DUE.section[span](count, end), 'section'), `${SECTION} ${span}`);
}

/** A row of ours that is no item: by its mark it is told from rows that somebody put in. */
const marked = ({ rows, merges }: Block, mark: string): Block => ({
  rows: rows.map((row) => {
    const cells = [...row.cells];
    while (cells.length < ID) cells.push(null);
    cells[ID] = { value: mark, style: 'plain' };
    return { ...row, cells };
  }),
  merges,
});

function itemBlock(item: DueItem, number: number, today: string): Block {
  const named = (role: 'lead' | 'implementing'): string =>
    item.units
      .filter(({ roles }) => roles.includes(role))
      .map(({ name }) => name)
      .join('; ');
  const text = (value: string, style: CellStyle): SpecCell => ({ value: value === '' ? null : value, style });
  const cells: Readonly<Record<DueColumn, SpecCell>> = {
    number: { value: number, style: 'link', link: item.source },
    index: text(kindShort(item.kind), 'centre'),
    code: text(item.code, 'code'),
    title: text([item.title, item.task].filter((part) => part !== '').join('\n'), 'text'),
    lead: text(named('lead'), 'text'),
    implementing: text(named('implementing'), 'text'),
    deadline: text(item.deadline === '' && item.undated ? DUE.undated[item.undated] : item.deadline, 'centre'),
    day:
      item.day === null
        ? { value: null, style: 'centre' }
        : { value: serialOf(item.day), style: 'centre', format: DATE_FORMAT },
    left: { value: item.day === null ? null : daysBetween(today, item.day), style: 'count' },
    gap: pointsCell(item.gap, 'points'),
    id: { value: item.id, style: 'plain' },
  };
  const shownText = (key: DueColumn): string => (key === 'day' ? '' : String(cells[key].value ?? ''));
  const height = rowHeight(SHOWN.map(({ key, width }) => ({ text: shownText(key), width }))) + 2;
  return { rows: [{ height, cells: COLUMNS.map(({ key }) => cells[key]) }], merges: [] };
}

const pointsCell = (points: Points, style: CellStyle): SpecCell => ({
  value: points === 0 ? null : pointsToNumber(points),
  style,
});

function totalBlock({ items, closed }: DueList): Block {
  // A row with several days is one loss.
  const gaps = new Map(
    items.map((item) => [`${item.source.sheet}|${item.source.row}|${item.source.column}`, item.gap]),
  );
  const values: Partial<Record<DueColumn, SpecCell>> = {
    number: { value: DUE.total, style: 'total-label' },
    title: { value: DUE.counts(items.length, closed), style: 'total-label' },
    gap: pointsCell(sumPoints(gaps.values()), 'total-points'),
  };
  const cells = COLUMNS.map(
    (column): SpecCell => values[column.key] ?? { value: null, style: 'hidden' in column ? 'plain' : 'total-label' },
  );
  return { rows: [{ height: 34, cells }], merges: [{ row: 0, column: 0, rows: 1, columns: 3 }] };
}
