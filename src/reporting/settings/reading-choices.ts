import { areaAddress, parseArea } from '../../model/address';
import type { CellPlace, Grid } from '../../model/grid';
import type { ColumnRole, RowType } from '../../model/plan';
import type { ReadingChoice } from '../../model/reading-choice';
import { foldText, oneLine } from '../../model/text';
import {
  blockOf,
  cellUnder,
  readSettingsSheet,
  withBlock,
  withRow,
  type SettingsBlock,
  type SettingsRow,
  type SettingsSheet,
} from './blocks';
import type { SettingNote } from './setting-note';

/** The block 'CÁCH ĐỌC' of the settings sheet: what the planner said about how tables are read. */
export const READING = 'CÁCH ĐỌC';
const NAMES = {
  about: 'Nói về',
  part: 'Cột, dòng hoặc vùng',
  reading: 'Đọc là',
  year: 'Năm của điểm',
  table: 'Bảng có các cột',
  sheet: 'Trang',
} as const;
const HEADER = Object.values(NAMES);

/** A choice and the cell of the settings sheet where its row begins. */
export interface KeptChoice {
  readonly choice: ReadingChoice;
  readonly at: CellPlace;
}

/** What a line speaks of, as the sheet calls it. */
const ABOUT: Readonly<Record<ReadingChoice['kind'], string>> = {
  column: 'Cột',
  row: 'Dòng',
  table: 'Bảng',
  selection: 'Vùng',
  'no-table': 'Không phải bảng',
};
const NO_ROLE = 'Cột khác';
const CARRIED = 'Cột khác, đưa sang phiếu';
export const ROLE_WORDS: Readonly<Partial<Record<ColumnRole, string>>> = {
  code: 'Mã, số thứ tự',
  title: 'Tiêu chí',
  benchmark: 'Điểm chuẩn',
  selfAssessed: 'Điểm tự chấm',
  achieved: 'Điểm đạt được',
  task: 'Nhiệm vụ',
  lead: 'Chủ trì',
  implementing: 'Thực hiện',
  coordinating: 'Phối hợp',
  deadline: 'Thời gian',
  method: 'Phương thức chấm điểm',
  product: 'Sản phẩm',
  note: 'Ghi chú',
};
type RowReading = RowType | 'left-out' | 'continuation';
const ROW_WORDS: Readonly<Record<RowReading, string>> = {
  section: 'Đề mục',
  criterion: 'Tiêu chí',
  task: 'Nhiệm vụ',
  total: 'Tổng',
  'left-out': 'Bỏ qua',
  continuation: 'Nối vào dòng trên',
};
const INDEX_WORDS: Readonly<Record<string, string>> = { tasks: 'Danh mục nhiệm vụ', other: 'Bộ tiêu chí khác' };
const SELECTED = 'Bảng phụ lục';
const NOT_READ = 'Không đọc';

const keysOf = <Key extends string>(words: Readonly<Partial<Record<Key, string>>>): ReadonlyMap<string, Key> =>
  new Map(Object.entries(words).map(([key, word]) => [foldText(word as string), key as Key]));
const ABOUTS = keysOf(ABOUT);
const ROLES = keysOf(ROLE_WORDS);
const ROW_TYPES = keysOf(ROW_WORDS);
const INDICES = keysOf(INDEX_WORDS);

/**
 * What the settings sheet says on reading, in its order; of a thing said twice the last line counts. Lines that cannot
 * be read are told.
 */
export function readReadingChoices(grid: Grid | null): {
  readonly kept: readonly KeptChoice[];
  readonly notes: readonly SettingNote[];
} {
  const byMatter = new Map<string, KeptChoice>();
  const notes: SettingNote[] = [];
  const block = blockOf(readSettingsSheet(grid), READING, HEADER);
  for (const row of block.rows) {
    const at = { sheet: grid!.sheet, row: row.row, column: 0 };
    const choice = choiceOf(block, row);
    if (choice === null)
      notes.push({ at, what: 'reading-unclear', args: { found: row.cells.filter(Boolean).join(' · ') } });
    else {
      byMatter.delete(matterOf(choice));
      byMatter.set(matterOf(choice), { choice, at });
    }
  }
  return { kept: [...byMatter.values()], notes };
}

/** The sheet with this choice in the place of an earlier one on the same matter, or at the end of the block. */
export function withReadingChoice(sheet: SettingsSheet, choice: ReadingChoice): SettingsSheet {
  const before = withoutReadingChoice(sheet, choice);
  return withBlock(before, withRow(blockOf(before, READING, HEADER), textsOf(choice)));
}

/** The sheet without what was said on this matter; the sheet itself when nothing was. */
export function withoutReadingChoice(sheet: SettingsSheet, choice: ReadingChoice): SettingsSheet {
  const block = blockOf(sheet, READING, HEADER);
  const matter = matterOf(choice);
  const rows = block.rows.filter((row) => {
    const other = choiceOf(block, row);
    return other === null || matterOf(other) !== matter;
  });
  return rows.length === block.rows.length ? sheet : withBlock(sheet, { ...block, rows });
}

/** Choices with the same matter contradict each other. A table is one, or is none. */
export function matterOf(choice: ReadingChoice): string {
  switch (choice.kind) {
    case 'column':
      return JSON.stringify(['column', choice.table, choice.header]);
    case 'row':
      return JSON.stringify(['row', choice.table, choice.row]);
    case 'table':
    case 'no-table':
      return JSON.stringify(['table', choice.table]);
    case 'selection':
      return JSON.stringify(['selection', choice.sheet, choice.range.row, choice.range.column]);
  }
}

/** How the planner reads a choice: the words of the sheet for its part and for what it is read as. */
export function textsOf(choice: ReadingChoice): ReadonlyMap<string, string> {
  const texts = new Map<string, string>([[NAMES.about, ABOUT[choice.kind]]]);
  const put = (values: Partial<Record<keyof typeof NAMES, string>>): void => {
    for (const part of ['part', 'reading', 'year', 'table', 'sheet'] as const)
      texts.set(NAMES[part], values[part] ?? '');
  };
  switch (choice.kind) {
    case 'column':
      put({
        part: choice.header,
        reading:
          choice.role === null ? (choice.isCarried ? CARRIED : NO_ROLE) : (ROLE_WORDS[choice.role] ?? choice.role),
        table: choice.table,
      });
      break;
    case 'row':
      put({ part: choice.row, reading: ROW_WORDS[choice.type], table: choice.table });
      break;
    case 'table':
      put({
        reading: choice.index === null ? '' : (INDEX_WORDS[choice.index] ?? choice.index.toUpperCase()),
        year: choice.year === null ? '' : String(choice.year),
        table: choice.table,
      });
      break;
    case 'selection':
      put({ part: `${areaAddress(choice.range)} (${choice.headerRows})`, reading: SELECTED, sheet: choice.sheet });
      break;
    case 'no-table':
      put({ reading: NOT_READ, table: choice.table });
      break;
  }
  return texts;
}

/** The choice that a line says; null when a part of it is missing or unknown. */
function choiceOf(block: SettingsBlock, row: SettingsRow): ReadingChoice | null {
  const text = (part: keyof typeof NAMES): string => oneLine(cellUnder(block, row, NAMES[part]));
  const [table, part, reading] = [text('table'), text('part'), foldText(text('reading'))];
  const kind = ABOUTS.get(foldText(text('about')));
  if (kind === 'selection') return selectionOf(text('sheet'), part);
  if (kind === undefined || table === '') return null;
  if (kind === 'no-table') return { kind, table };
  if (kind === 'table') {
    const index = indexOf(reading);
    const year = /^20\d\d$/.test(text('year')) ? Number(text('year')) : null;
    return index === undefined || (index === null && year === null) ? null : { kind, table, index, year };
  }
  if (kind === 'row') {
    const type = ROW_TYPES.get(reading);
    return type === undefined || part === '' ? null : { kind, table, row: part, type };
  }
  if (reading === foldText(CARRIED)) return { kind, table, header: part, role: null, isCarried: true };
  const role = reading === foldText(NO_ROLE) ? null : ROLES.get(reading);
  return role === undefined ? null : { kind, table, header: part, role };
}

/** 'A3:K70 (2)': the range, and how many of its first rows are the header. */
function selectionOf(sheet: string, part: string): ReadingChoice | null {
  const [, address, rows] = /^(\S+?)(?:\s*\((\d{1,2})\))?$/.exec(part) ?? [];
  const range = address === undefined ? null : parseArea(address);
  const headerRows = Number(rows ?? 1);
  return sheet === '' || range === null || headerRows < 1 || headerRows >= range.rows
    ? null
    : { kind: 'selection', sheet, range, headerRows };
}

const indexOf = (reading: string): string | null | undefined => {
  if (reading === '') return null;
  const named = INDICES.get(reading);
  const id = reading.replace(/[ -]?index$/, '');
  return named ?? (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) ? id : undefined);
};
