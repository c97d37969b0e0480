import { cellAddress } from '../../model/address';
import type { CellPlace } from '../../model/grid';
import type { PlanRow } from '../../model/plan';
import type { CellStyle, SheetSpec, SpecCell } from '../../model/sheet-spec';
import { oneLine } from '../../model/text';
import { rowHeight } from '../layout/row-height';
import { lineBlock, type Block, type Frame } from '../layout/sheet-frame';
import { FINDINGS } from '../layout/sheet-words';
import type { FindingLine } from './finding-line';
import {
  FINDING_COLUMNS,
  OUR_MARK,
  type FindingColumn,
  type LineIdentity,
  type NotedLine,
  type NotedSheet,
} from './findings-notes';

const WIDTHS: Readonly<Record<FindingColumn, number>> = {
  number: 5,
  severity: 11,
  sheet: 15,
  cell: 8,
  row: 28,
  problem: 40,
  action: 36,
  note: 31,
  id: 8,
  place: 8,
  code: 8,
};
const HIDDEN: ReadonlySet<FindingColumn> = new Set<FindingColumn>(['id', 'place', 'code']);
const STYLES: Readonly<Record<FindingColumn, CellStyle>> = {
  number: 'centre',
  severity: 'centre',
  sheet: 'text',
  cell: 'link',
  row: 'text',
  problem: 'text',
  action: 'text',
  note: 'input',
  id: 'plain',
  place: 'plain',
  code: 'plain',
};
/** The columns with their widths; after `LAST` those that nobody sees. */
export const COLUMNS = FINDING_COLUMNS.map((key) => ({
  key,
  width: WIDTHS[key],
  ...(HIDDEN.has(key) && { hidden: true }),
}));
export const LAST = FINDING_COLUMNS.indexOf('note');
export const FRAME: Frame = { columns: COLUMNS, last: LAST };

/** A finding as it stands in the table. */
export interface DrawnLine {
  readonly line: FindingLine;
  readonly action: string;
  readonly severity: string;
  readonly number: number;
  readonly row: PlanRow | null;
  readonly identity: LineIdentity;
}

/** The row of a finding, with what was written to it before. */
export function lineRow({ line, action, severity, number, row, identity }: DrawnLine, noted: NotedLine | null): Block {
  const texts: Readonly<Record<FindingColumn, string | number>> = {
    number,
    severity,
    sheet: line.at.sheet,
    cell: cellAddress(line.at),
    row: row ? rowName(row) : '',
    problem: line.problem,
    action,
    note: '',
    ...identity,
  };
  return tableRow((key) => texts[key], noted, line.at);
}

/** The row of a finding that is gone, as it was. */
export const goneRow = (line: NotedLine): Block =>
  tableRow((key) => (key === 'number' ? '' : (line.texts.get(key) ?? '')), line, null);

/**
 * A line of the table, with what was written to it. Everything is text, so that neither '2.4.1' nor '=…' becomes
 * something else.
 */
function tableRow(
  textOf: (key: FindingColumn) => string | number,
  noted: NotedLine | null,
  link: CellPlace | null,
): Block {
  const cells = FINDING_COLUMNS.map((key): SpecCell => {
    if (key === 'note' && noted?.note) return { ...noted.note, style: STYLES.note };
    const value = textOf(key);
    const style = key === 'cell' && !link ? 'code' : STYLES[key];
    return { value: value === '' ? null : value, style, ...(key === 'cell' && { format: '@', ...(link && { link }) }) };
  });
  const shown = COLUMNS.slice(0, LAST + 1).map(({ width }, index) => ({
    text: String(cells[index]!.value ?? ''),
    width,
  }));
  const extra = (noted?.extra ?? []).map((typed): SpecCell | null => typed && { ...typed, style: 'plain' });
  return { rows: [{ height: rowHeight(shown) + 2, cells: [...cells, ...extra] }], merges: [] };
}

/** The names of the columns, ours and those that somebody added. */
export function headerBlock(extraHeaders: NotedSheet['extraHeaders']): Block {
  const cells = COLUMNS.map(({ key }): SpecCell => ({
    value: FINDINGS.columns[key],
    style: HIDDEN.has(key) ? 'plain' : 'header',
  }));
  const height =
    rowHeight(
      COLUMNS.slice(0, LAST + 1).map(({ key, width }) => ({ text: FINDINGS.columns[key], width, bold: true })),
    ) + 4;
  return {
    rows: [
      {
        height,
        cells: [...cells, ...extraHeaders.map((typed): SpecCell | null => typed && { ...typed, style: 'plain' })],
      },
    ],
    merges: [],
  };
}

/** The heading of a part of the table. */
export const sectionBlock = (text: string): Block => marked(lineBlock(FRAME, text, 'section'));

/** A row of ours that is no finding. */
export const marked = ({ rows, merges }: Block): Block => ({
  rows: rows.map((row) => ({
    ...row,
    cells: put([...row.cells], FINDING_COLUMNS.indexOf('id'), { value: OUR_MARK, style: 'plain' }),
  })),
  merges,
});

function put(cells: (SpecCell | null)[], column: number, cell: SpecCell): (SpecCell | null)[] {
  while (cells.length < column) cells.push(null);
  cells[column] = cell;
  return cells;
}

/** A row that somebody typed below the table. */
export function ownRow(typed: NotedSheet['own'][number]): Block {
  const cells: (SpecCell | null)[] = [];
  for (const { column, typed: cell } of typed)
    put(cells, typeof column === 'number' ? COLUMNS.length + column : FINDING_COLUMNS.indexOf(column), {
      ...cell,
      style: 'plain',
    });
  return { rows: [{ cells }], merges: [] };
}

/** What was typed above the table stays where it was, as long as nothing of ours stands there. */
export function withHeadNotes(rows: SheetSpec['rows'], noted: NotedSheet | null): SheetSpec['rows'] {
  if (!noted || noted.above.length === 0) return rows;
  const all = rows.map((row) => ({ ...row, cells: [...row.cells] as (SpecCell | null)[] }));
  const ours = new Set(rows.flatMap(({ cells }) => cells.map((cell) => cell?.value)));
  for (const { row, column, typed } of noted.above) {
    const cells = all[row]?.cells;
    if (cells && (cells[column]?.value ?? null) === null && !ours.has(typed.value))
      put(cells, column, { ...typed, style: cells[column]?.style ?? 'plain' });
  }
  return all;
}

/** Enough of a task to know it by. */
const NAME_LENGTH = 120;

/** '2.4 Tác động đến thể chế'. */
function rowName({ code, title, task }: PlanRow): string {
  const words = oneLine((title ?? task)?.value ?? '');
  const short = words.length > NAME_LENGTH ? `${words.slice(0, NAME_LENGTH).trimEnd()}…` : words;
  return [code?.value?.text ?? code?.text ?? '', short].filter((part) => part !== '').join(' ');
}
