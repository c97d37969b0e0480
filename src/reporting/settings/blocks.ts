import { formatAt, valueAt, type CellValue, type Grid, type SheetTag } from '../../model/grid';
import type { SheetSpec, SpecCell, SpecRow } from '../../model/sheet-spec';
import { cleanText, foldText } from '../../model/text';
import { rowHeight } from '../layout/row-height';
import { MARGINS } from '../layout/sheet-frame';
import { textOf } from '../layout/spec-grid';

/**
 * The sheet 'Thiết lập Phuluc' holds what the add-in remembers, in tables that a planner can read and correct: a
 * heading in capitals, a header row, rows. This file knows tables only; what they mean is said by the file of each
 * block.
 */
export const SETTINGS_TAG: SheetTag = { role: 'settings', key: '' };
export const SETTINGS = {
  name: 'Thiết lập Phuluc',
  title: 'THIẾT LẬP PHULUC',
  hint: 'Phuluc đọc và ghi trang này. Có thể sửa hoặc xóa từng dòng; dòng nào không đọc được thì được giữ nguyên và báo khi kiểm tra.',
} as const;

/** One row as it stands: texts by column, from column A on. */
export interface SettingsRow {
  /** Sheet row, zero-based; -1 for a row that is not written yet. */
  readonly row: number;
  readonly cells: readonly string[];
}
export interface SettingsBlock {
  /** In capitals: 'BỎ QUA'. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly SettingsRow[];
}
export interface SettingsSheet {
  /** What somebody wrote above the first block. */
  readonly above: readonly SettingsRow[];
  readonly blocks: readonly SettingsBlock[];
}

const TAB_COLOR = '#7F7F7F';
const WIDTHS = [40, 14, 22, 16, 42, 46, 13];

/** Sheets as they were read: every block has its reader, and a grid never changes. */
const known = new WeakMap<Grid, SettingsSheet>();

/** The tables of the sheet. Blocks of any name are read, so that a later version's survive this one. */
export function readSettingsSheet(grid: Grid | null): SettingsSheet {
  const before = grid && known.get(grid);
  if (before) return before;
  const sheet = tablesIn(grid);
  if (grid) known.set(grid, sheet);
  return sheet;
}

function tablesIn(grid: Grid | null): SettingsSheet {
  const above: SettingsRow[] = [];
  const blocks: { name: string; header: readonly string[] | null; rows: SettingsRow[] }[] = [];
  for (const row of rowsOf(grid)) {
    const filled = row.cells.filter((cell) => cell !== '');
    const first = row.cells[0] ?? '';
    if (filled.length === 0 || first === SETTINGS.title || first === SETTINGS.hint) continue;
    const block = blocks.at(-1);
    if (filled.length === 1 && isHeading(first)) blocks.push({ name: first, header: null, rows: [] });
    else if (!block) above.push(row);
    else if (block.header === null) block.header = row.cells;
    else block.rows.push(row);
  }
  return { above, blocks: blocks.map(({ header, ...block }) => ({ ...block, header: header ?? [] })) };
}

/** The block of that name; a new one with the header when the sheet has none. */
export function blockOf(sheet: SettingsSheet, name: string, header: readonly string[]): SettingsBlock {
  const found = sheet.blocks.find((block) => foldText(block.name) === foldText(name));
  if (!found) return { name, header, rows: [] };
  const names = new Set(header.map(foldText));
  if (found.header.some((cell) => names.has(foldText(cell)))) return found;
  // Somebody deleted the header: its place is taken by a row, which must not be lost.
  return {
    ...found,
    header,
    rows: found.header.length === 0 ? found.rows : [{ row: headerRowOf(found), cells: found.header }, ...found.rows],
  };
}

const headerRowOf = (block: SettingsBlock): number => Math.max(0, (block.rows[0]?.row ?? 1) - 1);

/** The sheet with a block put in the place of the one with its name, or at the end. */
export function withBlock(sheet: SettingsSheet, block: SettingsBlock): SettingsSheet {
  const at = sheet.blocks.findIndex(({ name }) => foldText(name) === foldText(block.name));
  return { ...sheet, blocks: at < 0 ? [...sheet.blocks, block] : sheet.blocks.with(at, block) };
}

/** What stands in a row under a header text, wherever the planner moved that column; '' when nothing does. */
export function cellUnder(block: SettingsBlock, row: SettingsRow, header: string): string {
  const column = block.header.findIndex((cell) => foldText(cell) === foldText(header));
  return column < 0 ? '' : (row.cells[column] ?? '');
}

/** A row with the texts under their headers. Columns that the block lacks are added at its right. */
export function withRow(block: SettingsBlock, texts: ReadonlyMap<string, string>): SettingsBlock {
  const header = [...block.header];
  const cells: string[] = [];
  for (const [name, text] of texts) {
    let column = header.findIndex((cell) => foldText(cell) === foldText(name));
    if (column < 0) column = header.push(name) - 1;
    cells[column] = text;
  }
  return { ...block, header, rows: [...block.rows, { row: -1, cells: Array.from(cells, (cell) => cell ?? '') }] };
}

/**
 * The block with other texts under these headers in one of its rows; the row's other cells stay, also those in columns
 * of the planner's own.
 */
export function withCells(block: SettingsBlock, row: SettingsRow, texts: ReadonlyMap<string, string>): SettingsBlock {
  const { header, rows } = withRow({ ...block, rows: [] }, texts);
  const written = new Set([...texts.keys()].map(foldText));
  const cells = header.map((name, column) =>
    written.has(foldText(name)) ? rows[0]!.cells[column]! : (row.cells[column] ?? ''),
  );
  return {
    ...block,
    header,
    rows: block.rows.map((one) =>
      one === row ? { ...row, cells: [...cells, ...row.cells.slice(cells.length)] } : one,
    ),
  };
}

/** How the sheet shall stand. `name` is legal and free in the workbook. */
export function settingsSpec(sheet: SettingsSheet, name: string): SheetSpec {
  const line = (text: string, style: SpecCell['style']): SpecRow => ({ cells: [{ value: text, style }] });
  const rows: SpecRow[] = [
    line(SETTINGS.title, 'title'),
    line(SETTINGS.hint, 'hint'),
    ...sheet.above.map(({ cells }) => tableRow(cells, 'plain')),
  ];
  for (const { name: heading, header, rows: own } of sheet.blocks)
    rows.push(
      { cells: [] },
      line(heading, 'section'),
      ...(header.length > 0 ? [tableRow(header, 'header')] : []),
      ...own.map(({ cells }) => tableRow(cells, 'text')),
    );
  const columns = Math.max(WIDTHS.length, ...rows.map(({ cells }) => cells.length));
  return {
    tag: SETTINGS_TAG,
    name,
    tabColor: TAB_COLOR,
    columns: Array.from({ length: columns }, (_, column) => ({ width: WIDTHS[column] ?? 20 })),
    rows,
    merges: [0, 1].map((row) => ({ row, column: 0, rows: 1, columns: WIDTHS.length })),
    dropDowns: [],
    freezeRows: 0,
    print: {
      orientation: 'landscape',
      area: { row: 0, column: 0, rows: rows.length, columns },
      margins: MARGINS,
      pageNumbers: true,
    },
  };
}

/** Everything is text: '2.4.1' and '05/03/2024' must not become dates when the cell is typed again. */
function tableRow(texts: readonly string[], style: 'plain' | 'header' | 'text'): SpecRow {
  const height =
    rowHeight(texts.map((text, column) => ({ text, width: WIDTHS[column] ?? 20, bold: style === 'header' }))) + 2;
  return {
    height,
    cells: texts.map((text): SpecCell | null =>
      text === '' && style === 'plain' ? null : { value: text === '' ? null : text, style, format: '@' },
    ),
  };
}

/** Capitals alone: names of rules and sheets have small letters, or other cells beside them. */
const isHeading = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toLocaleUpperCase('vi');

function rowsOf(grid: Grid | null): SettingsRow[] {
  if (!grid) return [];
  const columns = grid.left + (grid.values[0]?.length ?? 0);
  return grid.values.map((_, index) => {
    const row = grid.top + index;
    return {
      row,
      cells: Array.from({ length: columns }, (__, column) =>
        settingText(valueAt(grid, row, column), formatAt(grid, row, column)),
      ),
    };
  });
}

const DAY = 86_400_000;
/** Day 0 of Excel's calendar for days after February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);

/** A cell as text; a date that the planner typed as day/month/year, a number with a decimal comma. */
function settingText(value: CellValue, format: string): string {
  if (typeof value !== 'number') return cleanText(textOf(value));
  if (!/[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ''))) return String(value).replace('.', ',');
  const day = new Date(EPOCH + Math.floor(value) * DAY);
  return `${String(day.getUTCDate()).padStart(2, '0')}/${String(day.getUTCMonth() + 1).padStart(2, '0')}/${day.getUTCFullYear()}`;
}
