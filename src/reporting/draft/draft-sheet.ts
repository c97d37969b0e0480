import { isProposalHeader, PROPOSAL } from '../layout/draft-words';
import type { ColumnRole } from '../../model/plan';
import { pointsToNumber } from '../../model/points';
import type { SheetSpec, SpecCell, SpecRow } from '../../model/sheet-spec';
import { valueAt, type CellPlace, type Grid } from '../../model/grid';
import { rowHeight } from '../layout/row-height';
import { printForm } from '../layout/sheet-frame';
import { textOf } from '../layout/spec-grid';
import {
  TEMPLATE_FIRST_ROW,
  TEMPLATE_ROWS,
  templateColumns,
  templateSpec,
  type TemplateOptions,
} from '../template/template';
import type { DraftRow, DraftTable, ProposedColumn } from './draft';

const MARK_WIDTH = 18;
/** A blank in these columns stands for what is written above it: so what is to be filled in says so. */
const LEFT_OPEN: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'task',
  'lead',
  'implementing',
  'coordinating',
  'deadline',
  'method',
  'product',
]);

/** The draft of an appendix: a template with its rows filled in, and beside each row what in it is only proposed. */
export function draftSheet(table: DraftTable, options: TemplateOptions): SheetSpec {
  const needs = needsOf(table);
  const all = { ...options, needs, pointsYear: table.pointsYear };
  const empty = templateSpec(table.kind, all);
  const columns = templateColumns(table.kind, all);
  const last = columns.length;
  const filled = table.sections.flatMap((section): SpecRow[] => [
    ...(section.title === '' ? [] : [headingRow(section.code, section.title, columns)]),
    ...section.rows.map((row) => rowOf(row, columns)),
  ]);
  const head = empty.rows.slice(0, TEMPLATE_FIRST_ROW).map((row, at) => ({
    ...row,
    cells: at === TEMPLATE_FIRST_ROW - 1 ? [...row.cells, mark(PROPOSAL.header, 'header')] : row.cells,
  }));
  // Blank rows go on below, as in an empty table: our own tasks are added there.
  const blank = empty.rows.slice(TEMPLATE_FIRST_ROW, TEMPLATE_FIRST_ROW + Math.min(5, TEMPLATE_ROWS));
  const rows = [...head, ...filled, ...blank];
  const headings = rows.flatMap(({ cells }, row) =>
    cells[1]?.style === 'section' ? [{ row, column: 1, rows: 1, columns: last - 1 }] : [],
  );
  return {
    ...empty,
    tag: { role: 'template', key: `draft|${table.kind}` },
    columns: [...empty.columns, { width: MARK_WIDTH }],
    rows,
    merges: [...empty.merges, ...headings],
    dropDowns: empty.dropDowns.map((choice) => ({
      ...choice,
      area: { ...choice.area, rows: rows.length - TEMPLATE_FIRST_ROW },
    })),
    print: printForm(rows, TEMPLATE_FIRST_ROW - 1, last - 1),
  };
}

function needsOf({ sections }: DraftTable): {
  readonly points: boolean;
  readonly title: boolean;
  readonly task: boolean;
} {
  const rows = sections.flatMap((section) => section.rows);
  return {
    points: rows.some(({ benchmark, achieved }) => benchmark !== null || achieved !== null),
    title: rows.some(({ title }) => title !== ''),
    task: rows.some(({ task }) => task !== ''),
  };
}

const mark = (value: string, style: SpecCell['style']): SpecCell => ({ value: value === '' ? null : value, style });

/** The heading of a field: its number, and its name over the rest of the row. */
function headingRow(code: string, title: string, columns: readonly { readonly width: number }[]): SpecRow {
  const cells = columns.map((_, at): SpecCell => ({
    value: at === 0 ? code || null : at === 1 ? title : null,
    style: 'section',
    ...(at === 0 && { format: '@' }),
  }));
  const width = columns.slice(1).reduce((sum, column) => sum + column.width, 0);
  return { height: rowHeight([{ text: title, width, bold: true }]) + 4, cells };
}

function rowOf(row: DraftRow, columns: ReturnType<typeof templateColumns>): SpecRow {
  const hasTitle = columns.some(({ role }) => role === 'title');
  const hasTask = columns.some(({ role }) => role === 'task');
  const texts: Readonly<Record<string, string>> = {
    ...row,
    benchmark: '',
    achieved: '',
    proposed: '',
    // A table of one column of words has what is to be done in it.
    title: hasTask ? row.title : row.title || row.task,
    task: hasTitle ? row.task : row.task || row.title,
    coordinating: row.coordinating || (columns.some(({ role }) => role === 'implementing') ? '' : row.implementing),
  };
  const cells = columns.map(({ role, style }): SpecCell => {
    if (role === 'benchmark' || role === 'achieved') {
      const points = row[role];
      return { value: points === null ? null : pointsToNumber(points), style };
    }
    const text = texts[role] || (LEFT_OPEN.has(role) ? PROPOSAL.open : '');
    return { value: text === '' ? null : text, style, ...(role === 'code' && { format: '@' }) };
  });
  const told = proposals(row);
  const shown = columns.map(({ width }, at) => ({ text: String(cells[at]!.value ?? ''), width }));
  const height = rowHeight([...shown, { text: told, width: MARK_WIDTH }]) + 2;
  return { height, cells: [...cells, { value: told === '' ? null : told, style: 'input' }] };
}

/** 'Theo cấp trên: nhiệm vụ, thời gian. Theo năm trước: chủ trì.' */
function proposals({ proposed }: DraftRow): string {
  const from = (source: 'above' | 'last-year'): string => {
    const names = (Object.keys(proposed) as ProposedColumn[])
      .filter((column) => proposed[column] === source)
      .map((column) => PROPOSAL.columns[column]);
    return names.length === 0 ? '' : PROPOSAL.from[source](names.join(', '));
  };
  return [from('above'), from('last-year')].filter((part) => part !== '').join('\n');
}

/** The cells of a workbook in which proposals are still marked: emptied, they are accepted. */
export function proposalCells(grids: readonly Grid[]): readonly CellPlace[] {
  return grids.flatMap((grid): CellPlace[] => {
    if (grid.tag !== null) return [];
    const { top, left, values, sheet } = grid;
    const header = values.slice(0, HEAD).findIndex((row) => row.some((value) => isProposalHeader(textOf(value))));
    if (header < 0) return [];
    const column = left + values[header]!.findIndex((value) => isProposalHeader(textOf(value)));
    return values.flatMap((_, at): CellPlace[] => {
      const row = top + at;
      const told = textOf(valueAt(grid, row, column));
      return at > header && PROPOSAL.isMark(told) ? [{ sheet, row, column }] : [];
    });
  });
}

/** Rows in which the header of a table is looked for. */
const HEAD = 60;
