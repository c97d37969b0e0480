import { a1, areaAddress, columnLetter } from '../../model/address';
import type { Area, SheetTag } from '../../model/grid';
import { gapOf, type Plan } from '../../model/plan';
import { pointsToNumber, sumPoints, type Points } from '../../model/points';
import type { SheetSpec, SpecCell, SpecRow } from '../../model/sheet-spec';
import { SECTION_MARK, TOTAL_MARK, type ExistingSheet, type TypedLine } from '../rows/existing-sheet';
import { isCounted } from '../gaps/gaps';
import {
  BETWEEN_TITLES,
  carryOver,
  typedAbove,
  typedBelow,
  typedLines,
  withInputs,
  type Carried,
  type KeptRow,
  type TypedLines,
} from './fill-in';
import type { Assignment, Holder } from './responsibilities';
import { heightOfMost, rowHeight } from '../layout/row-height';
import { pageBreaks } from '../layout/page-breaks';
import { headBlock, lineBlock, printForm, signatureBlock, stack, type Block, type Frame } from '../layout/sheet-frame';
import { EXTRA_WIDTH, LAST_PRINTED, LAST_VISIBLE, UNIT_COLUMNS, columnOf, type UnitColumn } from './unit-columns';
import { layoutFor, layoutMark, type ColumnLayout } from './unit-layout';
import { ALL, appendixTitle, assignmentCells, linesAt, linesOf, sectionTitle, type RowCells } from './unit-rows';
import { PROGRESS, SHEET } from '../layout/sheet-words';

/** Columns whose widths are the unit's on every sheet that stands. */
const FILLED_IN = UNIT_COLUMNS.flatMap((column, at) => ('input' in column ? [at] : []));
/** Row of the head beside which the widths are noted: the title's. */
const TITLE_ROW = 3;
const TAB_COLOR = { unit: '#2F75B5', group: '#C55A11' };

/** Where and under which tag a sheet is written. */
export interface SheetPlace {
  readonly tag: SheetTag;
  readonly name: string;
}

/** A responsibility sheet, and where its parts stand in it. */
export interface UnitSheet {
  readonly spec: SheetSpec;
  /** The rows of the plan, headings between them included. */
  readonly table: { readonly row: number; readonly rows: number };
}

/**
 * The responsibility sheet of one holder: its rows in the plan's order under their appendices and sections, totals of
 * leaf points, what the unit typed in its sheet as it stands (`before`) beside the same rows, and what has lost its row
 * at the end.
 */
export function unitSheet(
  holder: Holder,
  plan: Plan,
  { tag, name }: SheetPlace,
  before: ExistingSheet | null,
): UnitSheet {
  const cells = holder.assignments.map((assignment, index) => assignmentCells(assignment, holder, index + 1));
  const layout = layoutFor(plan, cells, before?.layoutMark ?? null);
  const extraHeaders = before?.extraHeaders ?? [];
  const columns = [...layout.columns, ...extraHeaders.map(() => ({ width: EXTRA_WIDTH }))];
  const frame: Frame = { columns, last: LAST_PRINTED, mark: columnOf('id') };
  const carried = carryOver(holder.assignments, before);
  const lines = typedLines(before, carried.newId);
  const part: Part = { layout, frame, extras: extraHeaders.length, lines };

  const subject = `${holder.isGroup ? SHEET.group : SHEET.unit}${holder.name}`;
  const head = stack([
    typedAbove(withLayoutMark(headBlock(frame, SHEET.title, subject, plan.heading), layout), before),
    headerBlock(layout, extraHeaders),
  ]);
  const top = head.rows.length;
  const body = bodyBlock(holder, cells, carried, part);
  const total = totalBlock(holder.assignments, part, top, body.rows.length);
  const kept = keptBlock(carried, part);
  const tail = typedBelow(
    stack([
      hintBlock(frame),
      lineBlock(frame, holder.isGroup ? SHEET.groupHint : '', 'hint'),
      signatureBlock(frame, plan.heading),
    ]),
    before,
  );
  const { rows, merges } = stack([head, body, total, kept, tail]);

  const lastColumn = extraHeaders.length > 0 ? columns.length - 1 : LAST_PRINTED;
  const progress = (row: number, count: number): SheetSpec['dropDowns'] =>
    count === 0 ? [] : [{ area: { row, column: columnOf('progress'), rows: count, columns: 1 }, values: PROGRESS }];
  const print = printForm(rows, top - 1, lastColumn);
  const spec: SheetSpec = {
    tag,
    name,
    tabColor: holder.isGroup ? TAB_COLOR.group : TAB_COLOR.unit,
    columns,
    // By the columns' headers, wherever they stand: also on sheets made before one of the columns existed.
    ...(before !== null && before.columns.size > 0
      ? { keepWidths: layout.isKept || [...FILLED_IN, ...extraHeaders.map((_, at) => UNIT_COLUMNS.length + at)] }
      : {}),
    rows,
    merges,
    dropDowns: [...progress(top, body.rows.length), ...progress(top + body.rows.length + 1, kept.rows.length)],
    freezeRows: top,
    freezeColumns: layout.frozen,
    // The last row of the table, the total and the signatures stay together.
    print: {
      ...print,
      breaks: pageBreaks(
        { columns, rows, print },
        top + body.rows.length + kept.rows.length + (kept.rows.length > 0 ? 0 : -1),
      ),
    },
  };
  return { spec, table: { row: top, rows: body.rows.length } };
}

/** What the parts of a sheet have in common. */
interface Part {
  readonly layout: ColumnLayout;
  readonly frame: Frame;
  /** Number of columns that the unit put in itself. */
  readonly extras: number;
  readonly lines: TypedLines;
}

/** The head with the sheet's widths in the hidden column of ids. */
function withLayoutMark(head: Block, layout: ColumnLayout): Block {
  const cells = Array.from({ length: columnOf('id') + 1 }, (_, at) => head.rows[TITLE_ROW]!.cells[at] ?? null);
  cells[columnOf('id')] = { value: layoutMark(layout), style: 'plain' };
  return { ...head, rows: head.rows.with(TITLE_ROW, { ...head.rows[TITLE_ROW]!, cells }) };
}

/** What the figures mean, and beside it, on the screen alone, what the unit is to fill in. */
function hintBlock(frame: Frame): Block {
  const { rows, merges } = lineBlock(frame, SHEET.hints[0]!, 'hint');
  const [from, to] = [columnOf('progress'), LAST_VISIBLE];
  const cells = UNIT_COLUMNS.slice(0, to + 1).map((_, at): SpecCell | null =>
    at < from ? (rows[0]!.cells[at] ?? null) : { value: at === from ? SHEET.fillHint : null, style: 'hint' },
  );
  return {
    rows: [{ ...rows[0]!, cells }],
    merges: [...merges, { row: 0, column: from, rows: 1, columns: to - from + 1 }],
  };
}

function headerBlock(layout: ColumnLayout, extraHeaders: readonly string[]): Block {
  const cells: SpecCell[] = UNIT_COLUMNS.map((column) => ({
    value: column.header,
    style: 'hidden' in column ? 'plain' : 'header',
  }));
  cells.push(...extraHeaders.map((text): SpecCell => ({ value: text === '' ? null : text, style: 'header' })));
  const shown = UNIT_COLUMNS.filter((_, index) => !layout.columns[index]!.hidden);
  const height =
    rowHeight(shown.map(({ key, header }) => ({ text: header, width: layout.widthOf(key), bold: true }))) + 4;
  return { rows: [{ height, cells }], merges: [] };
}

function bodyBlock(holder: Holder, cells: readonly RowCells[], carried: Carried, part: Part): Block {
  const rows: SpecRow[] = [];
  const merges: Area[] = [];
  const heading = (titles: readonly string[]): void => {
    const block = sectionBlock(part, titles);
    for (const merge of block.merges) merges.push({ ...merge, row: merge.row + rows.length });
    rows.push(...block.rows);
  };
  let last: Assignment | undefined;
  holder.assignments.forEach((assignment, index) => {
    const { appendix, row } = assignment;
    const isNew = appendix !== last?.appendix;
    const section =
      row.section !== undefined && (isNew || row.section !== last?.row.section)
        ? sectionTitle(appendix.rows[row.section]!)
        : '';
    const titles = [isNew ? appendixTitle(appendix).toLocaleUpperCase('vi') : '', section].filter((one) => one !== '');
    // One line says both: on twelve sheets of a plan that saves a page or two of paper.
    if (titles.length > 0) heading(titles);
    rows.push(tableRow(carried.beside(assignment.id, cells[index]!), part, assignment));
    last = assignment;
  });
  return { rows, merges };
}

/** Rows with what was typed, in the order in which they stood, under a heading that says why they are here. */
function keptBlock({ gone, own }: Carried, part: Part): Block {
  const block = (title: string, rows: readonly KeptRow[]): Block[] =>
    rows.length === 0 ? [] : [sectionBlock(part, [title]), rowsBlock(rows, part)];
  const known = [...block(SHEET.gone, gone), ...block(SHEET.own, own)];
  const rest = part.lines.rest();
  return stack([...known, ...(own.length === 0 ? block(SHEET.own, rest) : [rowsBlock(rest, part)])]);
}

const SECTION_BAND: SpecCell = { value: null, style: 'section' };
const NO_INPUTS: TypedLine['cells'] = new Map();

/** A heading of one title, or of an appendix and the section that it begins with. */
function sectionBlock({ frame, lines, extras }: Part, titles: readonly string[]): Block {
  const { rows, merges } = lineBlock(frame, titles.join(BETWEEN_TITLES), 'section');
  const typed = lines.takeHeading(titles);
  // The words are merged over the printed columns; the band goes on over those that are filled in on the screen.
  const banded = rows.map((row): SpecRow => {
    const band = UNIT_COLUMNS.slice(0, LAST_VISIBLE + 1).map((_, at): SpecCell => row.cells[at] ?? SECTION_BAND);
    return marked({ ...row, cells: [...withInputs(band, typed?.cells ?? NO_INPUTS)] }, SECTION_MARK);
  });
  return { rows: banded.map((row) => withExtra(row, typed?.extra ?? [], extras, 'plain')), merges };
}

/** The row with cells of the unit's own columns behind ours. */
function withExtra(row: SpecRow, extra: TypedLine['extra'], extras: number, style: SpecCell['style']): SpecRow {
  if (extra.every((one) => one === null)) return row;
  const cells = Array.from({ length: UNIT_COLUMNS.length + extras }, (_, index): SpecCell | null => {
    const typed = extra[index - UNIT_COLUMNS.length];
    return typed ? { ...typed, style } : (row.cells[index] ?? null);
  });
  return { ...row, cells };
}

const rowsBlock = (rows: readonly KeptRow[], part: Part): Block => ({
  rows: rows.map((row) => tableRow(row, part)),
  merges: [],
});

function tableRow({ cells, extra }: KeptRow, { layout, extras }: Part, assignment?: Assignment): SpecRow {
  const lines = assignment ? linesOf(assignment, cells, layout) : linesAt(ALL, cells, layout);
  if (extras === 0) return { height: heightOfMost(lines), cells };
  const own = Array.from({ length: extras }, (_, index): SpecCell => extra[index] ?? { value: null, style: 'input' });
  const row = [...cells, ...own];
  const behind = own.map((_, index) => cells.length + index);
  return { height: heightOfMost(Math.max(lines, linesAt(behind, row, layout))) + 2, cells: row };
}

/** Sums of the leaf rows alone: a real formula over the hidden column that marks them, with its value. */
function totalBlock(
  assignments: readonly Assignment[],
  { layout, lines, extras }: Part,
  top: number,
  count: number,
): Block {
  const criteria = assignments.filter(({ row }) => row.type === 'criterion').length;
  const counted = assignments.map(({ row }) => row).filter(isCounted);
  const sums: Partial<Record<UnitColumn, Points>> = {
    benchmark: sumPoints(counted.map((row) => row.benchmark!.value!)),
    achieved: sumPoints(counted.map((row) => row.achieved!.value!)),
    gap: sumPoints(counted.map((row) => gapOf(row)!)),
  };
  const cells = UNIT_COLUMNS.map(({ key, ...column }, index): SpecCell => {
    const sum = sums[key];
    if (sum !== undefined)
      return {
        value: pointsToNumber(sum),
        style: 'total-points',
        ...(count > 0 ? { formula: sumFormula(index, top, count) } : {}),
      };
    if (key === 'task') return { value: SHEET.counts(criteria, assignments.length - criteria), style: 'total-label' };
    return { value: index === 0 ? SHEET.total : null, style: 'hidden' in column ? 'plain' : 'total-label' };
  });
  const label = columnOf('title') + 1;
  const merges: Area[] = [{ row: 0, column: 0, rows: 1, columns: label }];
  const height =
    rowHeight([{ text: String(cells[columnOf('task')]!.value), width: layout.widthOf('task'), bold: true }]) + 4;
  const typed = lines.take(SHEET.total);
  const filled = withInputs(cells, typed?.cells ?? new Map());
  return {
    rows: [withExtra(marked({ height, cells: filled }, TOTAL_MARK), typed?.extra ?? [], extras, 'total-label')],
    merges,
  };
}

function sumFormula(column: number, top: number, count: number): string {
  const rows = (of: number): Area => ({ row: top, column: of, rows: count, columns: 1 });
  const flags = columnLetter(columnOf('counted'));
  return `ROUND(SUMIFS(${range(rows(column))},$${flags}$${top + 1}:$${flags}$${top + count},1),4)`;
}

/** 'E8:E8' also for one row: functions of ranges want a range. */
const range = (area: Area): string =>
  area.rows === 1 ? `${a1(area.row, area.column)}:${a1(area.row, area.column)}` : areaAddress(area);

function marked(row: SpecRow, mark: string): SpecRow {
  const cells = Array.from(
    { length: Math.max(row.cells.length, columnOf('id') + 1) },
    (_, index) => row.cells[index] ?? null,
  );
  cells[columnOf('id')] = { value: mark, style: 'plain' };
  return { ...row, cells };
}
