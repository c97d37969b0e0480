import { isAssignable, type Plan, type PlanRow } from '../../model/plan';
import type { SpecCell } from '../../model/sheet-spec';
import { hasPoints } from '../gaps/gaps';
import { fitColumns, widestWord } from '../layout/column-fit';
import { MAX_ROW_HEIGHT, neededHeight, roomOf } from '../layout/row-height';
import { LAST_PRINTED, UNIT_COLUMNS, columnOf, type UnitColumn } from './unit-columns';

export interface ColumnLayout {
  /** By index in `UNIT_COLUMNS`. */
  readonly columns: readonly { readonly width: number; readonly hidden?: boolean }[];
  readonly widthOf: (key: UnitColumn) => number;
  /** Ems that a line of each column holds; null where it is hidden. */
  readonly rooms: readonly (number | null)[];
  /** The same text for layouts with the same columns. */
  readonly id: string;
  /** The sheet was made with these widths: the columns on paper keep those that they have. */
  readonly isKept: boolean;
  /** Columns that stay in view while a unit fills in: up to the criterion, or the task where there is none. */
  readonly frozen: number;
}

const POINT_COLUMNS: readonly UnitColumn[] = ['benchmark', 'achieved', 'gap'];
/** Columns that hold words of the plan, and share the room of a page. */
const WORD_COLUMNS: readonly UnitColumn[] = ['title', 'task', 'others', 'deadline', 'product', 'carried'];
/** Pixels at 96 dots an inch of a page that is printed at 67 %: letters of 12 points are 8 points high on paper. */
const PAPER_PIXELS = 1412;
const [PIXELS_A_CHARACTER, PADDING] = [7, 5];
/** The national heading stands over the columns behind the task, on one line. */
const HEADING_WIDTH = 55;
/** A longer word (an address of a page) is broken. */
const LONGEST_WORD = 20;
/** A date, and each word of a head. */
const LEAST: Readonly<Partial<Record<UnitColumn, number>>> = {
  title: 14,
  task: 24,
  others: 16,
  deadline: 11,
  product: 8.5,
  carried: 10,
};
/** The widest task column tried; wider makes the print too small to read. */
const WIDER = [1, 1.25, 1.5, 1.75, 2];

/**
 * Which columns the plan needs, and how wide those with words are so that the sheet's rows (`cells`) take the fewest
 * lines. A sheet that was made with widths (`made`, as `layoutMark` wrote them) keeps them as long as it has the same
 * columns and every row fits: paper that was handed out looks the same.
 */
export function layoutFor(
  plan: Plan,
  cells: readonly (readonly SpecCell[])[],
  made: string | null = null,
): ColumnLayout {
  const unused = unusedIn(plan);
  const shown = UNIT_COLUMNS.flatMap((column, at) =>
    at > LAST_PRINTED || 'hidden' in column || unused.has(column.key) ? [] : [column],
  );
  const words = WORD_COLUMNS.filter((key) => !unused.has(key));
  const textsOf = (key: UnitColumn): string[] => cells.map((row) => String(row[columnOf(key)]!.value ?? ''));
  const kept = made === null ? null : readMark(made, words);
  const texts = words.map(textsOf);
  const highest = texts.map(highestOf);
  const fits = (key: UnitColumn, width: number): boolean =>
    neededHeight([{ text: highest[words.indexOf(key)]!, width }]) <= MAX_ROW_HEIGHT;
  const isKept = kept !== null && words.every((key, at) => fits(key, kept[at]!));

  const widths = new Map<UnitColumn, number>();
  const fitted = isKept ? kept : fittedWidths(shown, words, texts);
  words.forEach((key, at) => widths.set(key, fitted[at]!));
  if (!isKept) {
    const usual = widths.get('task')!;
    const factor = WIDER.find((times) => fits('task', usual * times)) ?? WIDER.at(-1)!;
    widths.set('task', factor === 1 ? usual : Math.round(usual * factor));
  }
  const columns = UNIT_COLUMNS.map((column) => {
    const width = widths.get(column.key) ?? column.width;
    return 'hidden' in column || unused.has(column.key) ? { width, hidden: true } : { width };
  });
  return {
    columns,
    widthOf: (key) => columns[columnOf(key)]!.width,
    rooms: columns.map(({ width, hidden }) => (hidden ? null : roomOf(width))),
    isKept,
    frozen: columnOf(unused.has('title') ? 'task' : 'title') + 1,
    id: columns.map(({ width, hidden }) => (hidden ? 0 : width)).join(),
  };
}

/** The text that takes the most lines, or nearly so: a line of its own counts as one that is full. */
function highestOf(texts: readonly string[]): string {
  const size = (text: string): number => (text.length < 300 ? text.length : text.length + 60 * text.split('\n').length);
  let [highest, most] = ['', 0];
  for (const text of texts) if (size(text) > most) [highest, most] = [text, size(text)];
  return highest;
}

/** Columns of points, criteria or products are hidden in a plan that has none. */
function unusedIn({ appendices }: Plan): ReadonlySet<UnitColumn> {
  const hasRow = (test: (row: PlanRow) => unknown): boolean => appendices.some(({ rows }) => rows.some(test));
  const unused = new Set<UnitColumn>();
  if (!appendices.some(hasPoints)) for (const key of POINT_COLUMNS) unused.add(key);
  if (!hasRow((row) => isAssignable(row) && row.title)) unused.add('title');
  if (!hasRow(({ product }) => (product?.value ?? '') !== '')) unused.add('product');
  if (!appendices.some(({ columnReadings }) => columnReadings.some((one) => one.isCarried))) unused.add('carried');
  return unused;
}

function fittedWidths(
  shown: readonly { readonly key: UnitColumn; readonly width: number }[],
  words: readonly UnitColumn[],
  texts: readonly (readonly string[])[],
): readonly number[] {
  const usual = (key: UnitColumn): number => UNIT_COLUMNS[columnOf(key)]!.width;
  const room =
    Math.floor((2 * (PAPER_PIXELS - PADDING * shown.length)) / PIXELS_A_CHARACTER) / 2 -
    shown.reduce((sum, { key, width }) => (words.includes(key) ? sum : sum + width), 0);
  const begin = words.reduce((sum, key) => sum + usual(key), 0);
  const columns = words.map((key, at) => ({
    width: usual(key),
    least: Math.max(LEAST[key] ?? 0, widestWord(texts[at]!, LONGEST_WORD)),
  }));
  // What is left over goes to the task first, and from there to who needs it.
  const task = words.indexOf('task');
  columns[task] = { ...columns[task]!, width: columns[task]!.width + room - begin };
  const rows = texts[0]!.map((_, row) => texts.map((column) => column[row]!));
  const behind = words.flatMap((key, at) => (columnOf(key) > columnOf('task') ? [at] : []));
  return fitColumns(columns, rows, { columns: behind, width: HEADING_WIDTH - usual('role') });
}

/** Stands in the hidden column beside the title, so that the next run knows what widths a sheet was made with. */
const MARK = 'Độ rộng cột:';

export const layoutMark = ({ columns }: ColumnLayout): string =>
  [
    MARK,
    ...WORD_COLUMNS.flatMap((key) => {
      const { width, hidden } = columns[columnOf(key)]!;
      return hidden ? [] : [`${key} ${width}`];
    }),
  ].join(' ');

export const isLayoutMark = (text: string): boolean => text.startsWith(MARK);

/** The widths that a mark tells, when it tells those of exactly these columns. */
function readMark(mark: string, words: readonly UnitColumn[]): readonly number[] | null {
  const parts = mark.slice(MARK.length).trim().split(' ');
  const told = new Map(parts.flatMap((key, at) => (at % 2 === 0 ? [[key, Number(parts[at + 1])] as const] : [])));
  const widths = words.map((key) => told.get(key) ?? Number.NaN);
  return told.size === words.length && widths.every((width) => width >= 4 && width <= 255) ? widths : null;
}
