import type { ICellData, IRange, IStyleData, IWorksheetData } from '@univerjs/presets';
import { a1 } from '../../model/address';
import { isError, type Area, type CellPlace } from '../../model/grid';
import type { SheetView, ViewCell } from '../../workbook/file/view';
import { DEFAULT_LOOK, lookOf } from './looks';
import { rowHeight } from './row-height';

/**
 * What the mapping of a sheet leans on: the ids that Univer knows sheets by, and the table of looks shared by all
 * cells.
 */
export interface Mapping {
  readonly sheetId: (name: string) => string;
  readonly styleId: (look: IStyleData) => string;
}

const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const YES = 1;
const NO = 0;

/** Excel's default column and row at 100 %. */
export const DEFAULT_WIDTH = 64;
const DEFAULT_HEIGHT = 20;
const PIXELS_PER_POINT = 96 / 72;
/** Empty rows and columns offered below and beside the table. */
const SPARE_ROWS = 30;
const SPARE_COLUMNS = 4;
const LEAST_ROWS = 60;
const LEAST_COLUMNS = 26;

/** Column width in characters → pixels, as Excel counts with its default font (7 pixels a digit, 5 of padding). */
export const columnPixels = (characters: number): number => Math.round(characters * 7 + 5);

export const toRange = (area: Area): IRange => ({
  startRow: area.row,
  startColumn: area.column,
  endRow: area.row + area.rows - 1,
  endColumn: area.column + area.columns - 1,
});

/** In: a sheet of the file. Out: the same sheet as Univer's plain data, its rules apart (see rules.ts). */
export function toWorksheet(view: SheetView, mapping: Mapping): IWorksheetData {
  let lastRow = 0;
  let lastColumn = 0;
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const cell of view.cells) {
    lastRow = Math.max(lastRow, cell.row);
    lastColumn = Math.max(lastColumn, cell.column);
    (cellData[cell.row] ??= {})[cell.column] = toCell(cell, mapping);
  }
  return {
    id: mapping.sheetId(view.name),
    name: view.name,
    tabColor: view.tabColor ?? '',
    hidden: view.visible ? NO : YES,
    freeze: toFreeze(view.freeze),
    rowCount: Math.max(LEAST_ROWS, lastRow + 1 + SPARE_ROWS),
    columnCount: Math.max(LEAST_COLUMNS, lastColumn + 1 + SPARE_COLUMNS),
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: DEFAULT_WIDTH,
    defaultRowHeight: DEFAULT_HEIGHT,
    mergeData: view.merges.map(toRange),
    cellData,
    rowData: rowData(view, lastRow),
    columnData: Object.fromEntries(
      [...view.columns].map(([column, { width, hidden }]) => [
        column,
        { ...(width !== undefined && { w: columnPixels(width) }), hd: hidden ? YES : NO },
      ]),
    ),
    defaultStyle: DEFAULT_LOOK,
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    showGridlines: YES,
    rightToLeft: NO,
  };
}

/**
 * Univer does not grow rows of wrapped text by itself, as Excel does on opening: rows without a stored height get one
 * here.
 */
function rowData(view: SheetView, lastRow: number): IWorksheetData['rowData'] {
  const byRow = new Map<number, ViewCell[]>();
  for (const cell of view.cells) {
    const row = byRow.get(cell.row);
    if (row) row.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  const merges = new Map(view.merges.map((area) => [a1(area.row, area.column), area]));
  const mergeFrom = (cell: ViewCell) => merges.get(a1(cell.row, cell.column));
  const width = (column: number) => columnPixels(view.columns.get(column)?.width ?? (DEFAULT_WIDTH - 5) / 7);
  const rows: IWorksheetData['rowData'] = {};
  for (let row = 0; row <= lastRow; row++) {
    const stored = view.rows.get(row);
    const pixels =
      stored?.height !== undefined
        ? stored.height * PIXELS_PER_POINT
        : rowHeight(byRow.get(row) ?? [], mergeFrom, width, DEFAULT_HEIGHT);
    if (stored?.hidden || pixels !== DEFAULT_HEIGHT)
      rows[row] = { h: Math.round(pixels), ia: NO, hd: stored?.hidden ? YES : NO };
  }
  return rows;
}

/** What Univer holds fast. */
export const toFreeze = ({ rows, columns }: SheetView['freeze']): IWorksheetData['freeze'] => ({
  ySplit: rows,
  xSplit: columns,
  startRow: rows > 0 ? rows : -1,
  startColumn: columns > 0 ? columns : -1,
});

/**
 * In: a cell of the file. Out: the cell in Univer's words. A linked cell becomes rich text, the only place where Univer
 * keeps links.
 */
export function toCell(cell: ViewCell, mapping: Mapping): ICellData {
  const look = lookOf(cell);
  const style = look && { s: mapping.styleId(look) };
  const target = cell.link && linkTarget(cell.link, mapping);
  const { value } = cell;
  if (target !== undefined && value !== null && !isError(value))
    return { p: linkedText(String(value), target, look), ...style };
  const formula = cell.formula === undefined ? {} : { f: `=${cell.formula}` };
  if (value === null) return { ...formula, ...style };
  if (isError(value)) return { v: value.error, t: TEXT, ...formula, ...style };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: BOOLEAN, ...formula, ...style };
  return { v: value, t: typeof value === 'number' ? NUMBER : TEXT, ...formula, ...style };
}

/** A file may hold any link; only those that open a page or a mail are offered. */
function linkTarget(link: CellPlace | { readonly url: string }, mapping: Mapping): string | undefined {
  if ('url' in link) return /^(https?|mailto):/i.test(link.url) ? link.url : undefined;
  return `#gid=${mapping.sheetId(link.sheet)}&range=${a1(link.row, link.column)}`;
}

/** Rich text has a font of its own: the cell's does not count in it. */
function linkedText(text: string, url: string, look: IStyleData = {}): ICellData['p'] {
  const dataStream = `${text.replaceAll(/\r?\n/g, '\r')}\r\n`;
  const paragraphs = [...dataStream.matchAll(/\r/g)].map(({ index }) => ({ startIndex: index }));
  const customRanges = [
    { startIndex: 0, endIndex: dataStream.length - 3, rangeId: 'link', rangeType: 0, properties: { url } },
  ];
  const { ff, fs, bl, it } = { ...DEFAULT_LOOK, ...look };
  const textRuns = [{ st: 0, ed: dataStream.length - 2, ts: { ff, fs, bl, it } }];
  return {
    id: 'd',
    documentStyle: {},
    body: { dataStream, paragraphs, customRanges, textRuns },
    drawings: {},
    drawingsOrder: [],
  };
}
