import { a1, areaAddress, columnLetter } from '../model/address';
import type { Area, Grid } from '../model/grid';
import { gapOf, type Plan } from '../model/plan';
import { pointsToNumber, sumPoints, type Points } from '../model/points';
import type { SheetSpec, SpecCell, SpecRow } from '../model/sheet-spec';
import { SECTION_MARK, TOTAL_MARK, readUnitSheet, salvageSheet, type ExistingSheet } from './existing-sheet';
import { isCounted } from './gaps';
import { fillIn, keptRows, typedBelow, type KeptRow } from './fill-in';
import type { Assignment, Holder } from './responsibilities';
import { rowHeight } from './row-height';
import { MARGINS, headBlock, lineBlock, signatureBlock, stack, type Block, type Frame } from './sheet-frame';
import { LAST_VISIBLE, UNIT_COLUMNS, columnOf, layoutFor, type ColumnLayout, type UnitColumn } from './unit-columns';
import { appendixTitle, assignmentCells, sectionTitle, type RowCells } from './unit-rows';
import { PROGRESS, SHEET } from './words';

const TAB_COLOR = { unit: '#2F75B5', group: '#C55A11' };
/** Width of the columns that a unit put in itself; adapters keep no other trace of them. */
const EXTRA_WIDTH = 14;

/**
 * The responsibility sheet of one holder: its rows in the plan's order under their appendices and sections, totals of leaf
 * points, what the unit typed in `existing` beside the same rows, and what has lost its row at the end.
 */
export function unitSheetSpec(holder: Holder, plan: Plan, name: string, existing: Grid | null): SheetSpec {
  const before = existing ? (readUnitSheet(existing) ?? salvageSheet(existing)) : null;
  const layout = layoutFor(plan, holder.assignments.map(({ row }) => row.task?.value ?? ''));
  const extraHeaders = before?.extraHeaders ?? [];
  const columns = [...layout.columns, ...extraHeaders.map(() => ({ width: EXTRA_WIDTH }))];
  const frame: Frame = { columns, last: LAST_VISIBLE };

  const subject = `${holder.isGroup ? SHEET.group : SHEET.unit}${holder.name}`;
  const head = stack([headBlock(frame, SHEET.title, subject, plan.heading), headerBlock(layout, extraHeaders)]);
  const top = head.rows.length;
  const body = bodyBlock(holder, frame, layout, before, extraHeaders.length);
  const total = totalBlock(holder.assignments, layout, top, body.rows.length);
  const kept = keptBlock(before, holder, frame, layout, extraHeaders.length);
  const tail = typedBelow(
    stack([lineBlock(frame, SHEET.hint, 'hint'), lineBlock(frame, holder.isGroup ? SHEET.groupHint : '', 'hint'), signatureBlock(frame)]),
    before,
  );
  const { rows, merges } = stack([head, body, total, kept, tail]);

  const lastColumn = extraHeaders.length > 0 ? columns.length - 1 : LAST_VISIBLE;
  const progress = (row: number, count: number): SheetSpec['dropDowns'] =>
    count === 0 ? [] : [{ area: { row, column: columnOf('progress'), rows: count, columns: 1 }, values: PROGRESS }];
  return {
    tag: { role: 'unit', key: holder.key },
    name,
    tabColor: holder.isGroup ? TAB_COLOR.group : TAB_COLOR.unit,
    columns,
    rows,
    merges,
    dropDowns: [...progress(top, body.rows.length), ...progress(top + body.rows.length + 1, kept.rows.length)],
    freezeRows: top,
    print: {
      orientation: 'landscape',
      titleRows: { from: top - 1, to: top - 1 },
      area: { row: 0, column: 0, rows: rows.length, columns: lastColumn + 1 },
      margins: MARGINS,
      pageNumbers: true,
    },
  };
}

function headerBlock(layout: ColumnLayout, extraHeaders: readonly string[]): Block {
  const cells: SpecCell[] = UNIT_COLUMNS.map((column) => ({ value: column.header, style: 'hidden' in column ? 'plain' : 'header' }));
  cells.push(...extraHeaders.map((text): SpecCell => ({ value: text === '' ? null : text, style: 'header' })));
  const shown = UNIT_COLUMNS.filter((_, index) => !layout.columns[index]!.hidden);
  const height = rowHeight(shown.map(({ key, header }) => ({ text: header, width: layout.widthOf(key), bold: true }))) + 4;
  return { rows: [{ height, cells }], merges: [] };
}

function bodyBlock(holder: Holder, frame: Frame, layout: ColumnLayout, before: ExistingSheet | null, extras: number): Block {
  const blocks: Block[] = [];
  const typed = fillIn(holder.assignments.map(({ id }) => id), before);
  let last: Assignment | undefined;
  holder.assignments.forEach((assignment, index) => {
    const { appendix, row } = assignment;
    if (appendix !== last?.appendix) blocks.push(sectionBlock(frame, appendixTitle(appendix).toLocaleUpperCase('vi')));
    if (row.section !== undefined && (appendix !== last?.appendix || row.section !== last.row.section)) {
      const title = sectionTitle(appendix.rows[row.section]!);
      if (title !== '') blocks.push(sectionBlock(frame, title));
    }
    const cells = assignmentCells(assignment, holder, index + 1);
    blocks.push(rowBlock(typed(assignment.id, cells), layout, extras));
    last = assignment;
  });
  return stack(blocks);
}

/** Rows with what was typed, in the order in which they stood, under a heading that says why they are here. */
function keptBlock(before: ExistingSheet | null, holder: Holder, frame: Frame, layout: ColumnLayout, extras: number): Block {
  const { gone, own } = keptRows(holder.assignments.map(({ id }) => id), before);
  const part = (title: string, rows: readonly KeptRow[]): Block[] =>
    rows.length === 0 ? [] : [sectionBlock(frame, title), ...rows.map((row) => rowBlock(row, layout, extras))];
  return stack([...part(SHEET.gone, gone), ...part(SHEET.own, own)]);
}

function sectionBlock(frame: Frame, title: string): Block {
  const { rows, merges } = lineBlock(frame, title, 'section');
  return { rows: rows.map((row) => marked(row, SECTION_MARK)), merges };
}

function rowBlock({ cells, extra }: { readonly cells: RowCells; readonly extra: readonly (SpecCell | null)[] }, layout: ColumnLayout, extras: number): Block {
  const row: (SpecCell | null)[] = UNIT_COLUMNS.map(({ key }) => cells.get(key)!);
  for (let index = 0; index < extras; index++) row.push(extra[index] ?? { value: null, style: 'input' });
  const texts = UNIT_COLUMNS.flatMap(({ key }, index) =>
    layout.columns[index]!.hidden ? [] : [{ text: String(cells.get(key)?.value ?? ''), width: layout.widthOf(key) }],
  );
  texts.push(...extra.map((cell) => ({ text: String(cell?.value ?? ''), width: EXTRA_WIDTH })));
  return { rows: [{ height: rowHeight(texts) + 2, cells: row }], merges: [] };
}

/** Sums of the leaf rows alone: a real formula over the hidden column that marks them, with its value. */
function totalBlock(assignments: readonly Assignment[], layout: ColumnLayout, top: number, count: number): Block {
  const criteria = assignments.filter(({ row }) => row.type === 'criterion').length;
  const counted = assignments.map(({ row }) => row).filter(isCounted);
  const sums: Partial<Record<UnitColumn, Points>> = {
    benchmark: sumPoints(counted.map((row) => row.benchmark!.value!)),
    achieved: sumPoints(counted.map((row) => row.achieved!.value!)),
    gap: sumPoints(counted.map((row) => gapOf(row)!)),
  };
  const cells = UNIT_COLUMNS.map(({ key, ...column }, index): SpecCell => {
    const sum = sums[key];
    if (sum !== undefined) return { value: pointsToNumber(sum), style: 'total-points', ...(count > 0 ? { formula: sumFormula(index, top, count) } : {}) };
    if (key === 'task') return { value: SHEET.counts(criteria, assignments.length - criteria), style: 'total-label' };
    return { value: index === 0 ? SHEET.total : null, style: 'hidden' in column ? 'plain' : 'total-label' };
  });
  const label = columnOf('title') + 1;
  const merges: Area[] = [{ row: 0, column: 0, rows: 1, columns: label }];
  const height = rowHeight([{ text: String(cells[columnOf('task')]!.value), width: layout.widthOf('task'), bold: true }]) + 4;
  return { rows: [marked({ height, cells }, TOTAL_MARK)], merges };
}

function sumFormula(column: number, top: number, count: number): string {
  const rows = (of: number): Area => ({ row: top, column: of, rows: count, columns: 1 });
  const flags = columnLetter(columnOf('counted'));
  return `ROUND(SUMIFS(${range(rows(column))},$${flags}$${top + 1}:$${flags}$${top + count},1),4)`;
}

/** 'E8:E8' also for one row: functions of ranges want a range. */
const range = (area: Area): string => (area.rows === 1 ? `${a1(area.row, area.column)}:${a1(area.row, area.column)}` : areaAddress(area));

function marked(row: SpecRow, mark: string): SpecRow {
  const cells = Array.from({ length: Math.max(row.cells.length, columnOf('id') + 1) }, (_, index) => row.cells[index] ?? null);
  cells[columnOf('id')] = { value: mark, style: 'plain' };
  return { ...row, cells };
}
