import type { Area } from '../../model/grid';
import type { CellStyle, SpecCell } from '../../model/sheet-spec';
import { lineCount, rowHeight } from '../layout/row-height';
import { abbreviated } from '../layout/sheet-names';
import { lineBlock, type Block, type Frame } from '../layout/sheet-frame';
import { DIRECTOR } from '../layout/year-words';

/** What is shown of each list: so much fits on a page with letters that can be read. */
export const DIRECTOR_SHOWN = { fields: 8, units: 6, criteria: 10, due: 4 } as const;

/** Lines that names beside bars and other texts may take: the most first, as the page has room. */
export const LINES = [
  { names: 2, texts: 2 },
  { names: 2, texts: 1 },
  { names: 1, texts: 1 },
] as const;
export type Lines = (typeof LINES)[number];

/** The columns of the page: what the sections share. Titles stand in one place, charts over the last two. */
const COLUMNS = [
  { key: 'number', width: 4.5 },
  { key: 'index', width: 7.5 },
  { key: 'code', width: 8 },
  { key: 'title', width: 31 },
  { key: 'first', width: 8.5 },
  { key: 'second', width: 8.5 },
  { key: 'third', width: 8.5 },
  { key: 'fourth', width: 12 },
  { key: 'wide', width: 20 },
  { key: 'last', width: 11 },
] as const;
export type PageColumn = (typeof COLUMNS)[number]['key'];
export type PageCells = Partial<Readonly<Record<PageColumn, SpecCell>>>;

const SHOWN = COLUMNS.length;
/** Every row of ours carries a mark in the hidden last column: so those that somebody put in are told from ours. */
const MARK = SHOWN;
export const PAGE_COLUMNS = [...COLUMNS.map(({ width }) => ({ width })), { width: 8, hidden: true }];
export const FRAME: Frame = { columns: PAGE_COLUMNS, last: SHOWN - 1, mark: MARK };

export const columnAt = (key: PageColumn): number => COLUMNS.findIndex((column) => column.key === key);

/** Columns that are one cell, from the first to the last of them. */
export type Span = readonly [PageColumn, PageColumn];

export function widthOf([from, to]: Span): number {
  return COLUMNS.slice(columnAt(from), columnAt(to) + 1).reduce((sum, { width }) => sum + width, 0);
}

export interface PageRow {
  readonly mark: string;
  /** Absent: as high as its texts need. */
  readonly height?: number;
  readonly spans?: readonly Span[];
  /** What cells look like that are not given. */
  readonly blank: CellStyle;
}

/** One row of the page; a cell that spans columns is given by the first of them. */
export function pageRow(given: PageCells, { mark, height, spans = [], blank }: PageRow): Block {
  const cells: SpecCell[] = COLUMNS.map(({ key }) => given[key] ?? { value: null, style: blank });
  const merges: Area[] = [];
  for (const [from, to] of spans) {
    const [first, last] = [columnAt(from), columnAt(to)];
    // The whole merged area has the look, or its borders end at the first cell.
    for (let column = first + 1; column <= last; column++) cells[column] = { value: null, style: cells[first]!.style };
    merges.push({ row: 0, column: first, rows: 1, columns: last - first + 1 });
  }
  const row = {
    height: height ?? neededFor(given, spans),
    cells: [...cells, { value: mark, style: 'plain' as const }],
  };
  return { rows: [row], merges };
}

/** A line of words over the whole width. */
export function pageLine(text: string, style: CellStyle, mark: string): Block {
  const { rows, merges } = lineBlock(FRAME, text, style);
  const [row] = rows;
  const cells = [...row!.cells];
  while (cells.length < MARK) cells.push(null);
  cells[MARK] = { value: mark, style: 'plain' };
  return { rows: [{ ...row!, cells }], merges };
}

/** A row of column names, as high as they need. The first one tells where the marks stand. */
export function pageHeader(names: Partial<Readonly<Record<PageColumn, string>>>, spans: readonly Span[]): Block {
  const cells: PageCells = Object.fromEntries(
    Object.entries(names).map(([key, value]): [string, SpecCell] => [key, { value, style: 'header' }]),
  );
  return pageRow(cells, { mark: DIRECTOR.columns.id, spans, blank: 'header' });
}

/** Beside the lines of a cell, in points. */
export const PADDING = 0.75;

/** The height that shows the texts of a row whole, in points. */
function neededFor(given: PageCells, spans: readonly Span[] = []): number {
  const texts = COLUMNS.flatMap(({ key, width }) => {
    const cell = given[key];
    const span = spans.find(([from]) => from === key);
    return typeof cell?.value === 'string'
      ? [{ text: cell.value, width: span ? widthOf(span) : width, bold: cell.style === 'header' }]
      : [];
  });
  return rowHeight(texts) + PADDING;
}

/** The text cut at a word so that it takes no more lines than that; the whole stands where its row leads to. */
export function cut(text: string, width: number, lines: number): string {
  if (lineCount({ text, width }) <= lines) return text;
  const words = text.split(' ');
  while (words.length > 1 && lineCount({ text: `${words.join(' ')}…`, width }) > lines) words.pop();
  return `${words.join(' ').replace(/[\s,;:.–-]+$/, '')}…`;
}

/** The name of a unit, abbreviated as officials do as far as its place needs it, then cut. */
export function unitName(name: string, width: number, lines: number): string {
  const short = abbreviated(name, (text) => lineCount({ text, width }) <= lines);
  return cut(short, width, lines);
}

/** As many of the names as their place has room for, at least one; '…' stands for the others. */
export function unitNames(names: readonly string[], width: number, lines: number): string {
  const fits = (text: string): boolean => lineCount({ text, width }) <= lines;
  for (let kept = names.length; kept > 0; kept--) {
    const others = kept < names.length ? ['…'] : [];
    const short = abbreviated([...names.slice(0, kept), ...others].join('; '), fits);
    if (fits(short)) return short;
  }
  return unitName(names[0] ?? '', width, lines);
}

/** A4 upright between its margins, and how much smaller than its width asks a page may be printed for longer texts. */
const PAGE = { width: 165, height: 257 };
const SMALLER = 1.03;

/** How high all may be so that the width decides how small the page is printed. */
export function roomOfPage(): number {
  // Pixels of a column at 96 dots an inch, as in `widthInPoints`.
  const width = COLUMNS.reduce((sum, column) => sum + Math.trunc(column.width * 7 + 5) * 0.75, 0);
  return ((width * PAGE.height) / PAGE.width) * SMALLER;
}
