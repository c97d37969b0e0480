import type { CellStyle } from '../../model/sheet-spec';

/**
 * The columns of a responsibility sheet, left to right. The header texts are what a sheet is read back by. Up to the
 * last one on paper they print at two thirds of their size on A4 lying on its side; each is as wide as the longest
 * date, sum or word of its head, and those that hold words share the rest as the words at hand need it (`unit-layout.ts`;
 * the widths here are where it begins). What a unit fills in with words has room for a sentence. The index stands in
 * the headings of the rows.
 */
export const UNIT_COLUMNS = [
  { key: 'number', header: 'STT', width: 4.5, style: 'centre' },
  { key: 'index', header: 'Chỉ số', width: 6, style: 'centre', hidden: true },
  { key: 'code', header: 'Mã', width: 5.5, style: 'code' },
  { key: 'title', header: 'Tiêu chí', width: 39, style: 'text' },
  { key: 'benchmark', header: 'Điểm chuẩn', width: 6.5, style: 'points' },
  { key: 'achieved', header: 'Điểm đạt', width: 8, style: 'points' },
  { key: 'gap', header: 'Điểm mất', width: 8, style: 'points' },
  { key: 'task', header: 'Nhiệm vụ, giải pháp', width: 49, style: 'text' },
  { key: 'role', header: 'Vai trò', width: 7.5, style: 'centre' },
  { key: 'others', header: 'Đơn vị liên quan', width: 46, style: 'text' },
  { key: 'deadline', header: 'Thời gian', width: 11.5, style: 'centre' },
  { key: 'product', header: 'Sản phẩm', width: 8.5, style: 'text' },
  { key: 'carried', header: 'Nội dung khác', width: 12, style: 'text' },
  { key: 'progress', header: 'Tiến độ', width: 15, style: 'input', input: true },
  { key: 'percent', header: 'Tỷ lệ (%)', width: 6.5, style: 'input', input: true },
  { key: 'result', header: 'Kết quả', width: 34, style: 'input', input: true },
  { key: 'evidence', header: 'Minh chứng', width: 28, style: 'input', input: true },
  { key: 'finished', header: 'Ngày hoàn thành', width: 11, style: 'input', input: true },
  { key: 'note', header: 'Ghi chú', width: 28, style: 'input', input: true },
  { key: 'id', header: 'Mã dòng', width: 8, style: 'plain', hidden: true },
  { key: 'source', header: 'Ô nguồn', width: 8, style: 'plain', hidden: true },
  { key: 'counted', header: 'Tính điểm', width: 8, style: 'plain', hidden: true },
  { key: 'due', header: 'Hạn', width: 8, style: 'plain', hidden: true },
  // 1: the unit is asked for the row, and late when the row is; 0: it only takes part.
  { key: 'answers', header: 'Chịu trách nhiệm', width: 8, style: 'plain', hidden: true },
] as const satisfies readonly {
  key: string;
  header: string;
  width: number;
  style: CellStyle;
  input?: true;
  hidden?: true;
}[];

/** Width of the columns that a unit put in itself; adapters keep no other trace of them. */
export const EXTRA_WIDTH = 14;

export type UnitColumn = (typeof UNIT_COLUMNS)[number]['key'];
export const INPUT_COLUMNS = [
  'progress',
  'percent',
  'result',
  'evidence',
  'finished',
  'note',
] as const satisfies readonly UnitColumn[];

const INDEX_OF = new Map<UnitColumn, number>(UNIT_COLUMNS.map(({ key }, index) => [key, index]));
export const columnOf = (key: UnitColumn): number => INDEX_OF.get(key)!;
export const headerOf = (key: UnitColumn): string => UNIT_COLUMNS[columnOf(key)]!.header;
/**
 * The last column on paper. What follows is filled in on the screen, in columns wide enough for a sentence; on paper
 * the room goes to the words of the plan.
 */
export const LAST_PRINTED = columnOf('carried');
export const LAST_VISIBLE = columnOf('note');
