import { isAssignable, type Plan } from '../../model/plan';
import type { CellStyle } from '../../model/sheet-spec';
import { hasPoints } from '../gaps/gaps';
import { MAX_ROW_HEIGHT, neededHeight } from '../layout/row-height';

/**
 * The columns of a responsibility sheet, left to right. The header texts are what a sheet is read back by. Up to the
 * last one on paper they print at two thirds of their size on A4 lying on its side; each is as wide as the longest
 * date, sum or word of its head, and criterion, task and units share the rest so that the rows of real plans take the
 * fewest lines. What a unit fills in with words has room for a sentence. The index stands in the headings of the rows.
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

export interface ColumnLayout {
  /** By index in `UNIT_COLUMNS`. */
  readonly columns: readonly { readonly width: number; readonly hidden?: boolean }[];
  /** Columns of points or criteria are hidden in a plan that has none; the others share their room. */
  readonly widthOf: (key: UnitColumn) => number;
  /** The same text for layouts with the same columns. */
  readonly id: string;
  /** The task column is wider than usual, or the longest task would not fit in a row of Excel. */
  readonly isWide: boolean;
  /** Columns that stay in view while a unit fills in: up to the criterion, or the task where there is none. */
  readonly frozen: number;
}

const POINT_COLUMNS: readonly UnitColumn[] = ['benchmark', 'achieved', 'gap'];
/** Who gets the room of hidden columns, in parts of it: the columns that are narrow for what they hold. */
const SHARES: Readonly<Partial<Record<UnitColumn, number>>> = {
  task: 0.55,
  others: 0.25,
  deadline: 0.08,
  product: 0.12,
};
/** What the words of the plan give and take where it names products: a line of one or two words is no room for a report's name. */
const WITH_PRODUCTS: Readonly<Partial<Record<UnitColumn, number>>> = {
  title: -4,
  task: -7,
  others: 2,
  deadline: 0.5,
  product: 8.5,
};
/** The widest task column tried: half of a page; wider makes the print too small to read. */
const WIDER = [1, 1.25, 1.5, 1.75, 2];

/** Which columns the plan needs, and how wide the task must be so that the longest of `tasks` fits in a row. */
export function layoutFor(plan: Plan, tasks: readonly string[]): ColumnLayout {
  const unused = new Set<UnitColumn>();
  if (!plan.appendices.some(hasPoints)) for (const key of POINT_COLUMNS) unused.add(key);
  if (!plan.appendices.some((appendix) => appendix.rows.some((row) => isAssignable(row) && row.title)))
    unused.add('title');
  const hasProducts = plan.appendices.some(({ rows }) => rows.some(({ product }) => (product?.value ?? '') !== ''));
  const usual = (key: UnitColumn): number =>
    UNIT_COLUMNS[columnOf(key)]!.width + (hasProducts ? (WITH_PRODUCTS[key] ?? 0) : 0);
  const isCarrying = plan.appendices.some(({ columnReadings }) => columnReadings.some((one) => one.isCarried));
  const freed = [...unused].reduce((sum, key) => sum + usual(key), 0);
  // The page has no room of its own for what is carried along: the others give it.
  const spare = isCarrying ? freed - usual('carried') : freed;
  if (!isCarrying) unused.add('carried');
  const shared = (key: UnitColumn): number => usual(key) + Math.round(spare * (SHARES[key] ?? 0));
  const base = shared('task');
  const longest = tasks.reduce((long, task) => (task.length > long.length ? task : long), '');
  const factor =
    WIDER.find((times) => neededHeight([{ text: longest, width: base * times }]) <= MAX_ROW_HEIGHT) ?? WIDER.at(-1)!;
  const columns = UNIT_COLUMNS.map((column) => {
    const hidden = 'hidden' in column || unused.has(column.key);
    const width = column.key === 'task' ? Math.round(base * factor) : shared(column.key);
    return hidden ? { width, hidden } : { width };
  });
  return {
    columns,
    widthOf: (key) => columns[columnOf(key)]!.width,
    isWide: factor > 1,
    frozen: columnOf(unused.has('title') ? 'task' : 'title') + 1,
    id: columns.map(({ width, hidden }) => (hidden ? 0 : width)).join(),
  };
}
