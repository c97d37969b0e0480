import type { CellPlace, Grid } from '../../model/grid';
import { isBoldRow, valueAt } from '../../model/grid';
import { COLUMN_ROLES, type ColumnRole, type OtherValue, type RowType } from '../../model/plan';
import { cellText, isPlaceholder } from '../../model/cell-text';
import { readCode, type ReadCode } from '../cells/code';
import { isMark, isSign, lettersOf } from '../columns/marks/mark-signs';
import { UNIT_ROLES } from '../../model/roles';
import { pointsAndMaximum } from '../cells/points';
import type { MarkColumns } from '../columns/marks/marks';
import { isTotal } from '../tables/closing';
import type { Merges } from '../tables/merges';
import type { TableFrame } from '../tables/tables';
import { cellAt, partOf, type DraftCell } from './draft-cell';
import { cellsOfMarks } from './marks';

/** A row while the table is put together; broken rows are joined into the one that they continue. */
export interface DraftRow {
  type: RowType;
  readonly at: CellPlace;
  readonly sheetRows: number[];
  readonly own: Map<ColumnRole, DraftCell>;
  inherited: Map<ColumnRole, DraftCell> | null;
  /** What stands in columns of no role; null when nothing does. */
  others: OtherValue[] | null;
  /** Its method was put together of the lines below it that say how it is scored. */
  hasRules?: true;
  /** The last line below it named what proves it: items of that may follow. */
  endsInProof?: true;
}

/** What one sheet row holds in the table's columns. */
export interface RawRow {
  readonly row: number;
  /** Non-blank cells, by role. */
  readonly own: Map<ColumnRole, DraftCell>;
  /** Roles whose cell is covered by a merge from a row above; the value is that merge's first row. */
  readonly covered: ReadonlyMap<ColumnRole, number>;
  /** Non-blank cells of columns of no role, left to right; null when there is none. */
  readonly others: OtherValue[] | null;
  /** What the code cell says; null when it is blank. */
  code: ReadCode | null;
  /** The text lies in one cell that is merged over others, as headings are. */
  readonly spans: boolean;
  /** All its cells are bold. */
  readonly bold: boolean;
}

/** What rows are read by: the frame and its columns of no role. */
export interface RowFrame extends TableFrame {
  readonly otherColumns: readonly number[];
  /**
   * Those of them in which what is merged over rows is told of each: what goes to the sheets of units, and groups left of
   * the texts.
   */
  readonly carriedColumns: ReadonlySet<number>;
  /** Columns whose marks are read by cellsOfMarks. */
  readonly markedColumns: ReadonlySet<number>;
}

export function rowFrame(frame: TableFrame): RowFrame {
  const marked = frame.marks?.columns.map(({ column }) => column) ?? [];
  const text = frame.columns[textRole(frame)] ?? frame.left;
  const further = frame.further.map(({ column }) => column);
  const roles = new Set([...Object.values(frame.columns), ...marked, ...frame.codeColumns, ...further]);
  return {
    ...frame,
    otherColumns: frame.readings.map(({ column }) => column).filter((column) => !roles.has(column)),
    carriedColumns: new Set(
      frame.readings.flatMap(({ column, isCarried, role }) =>
        isCarried || (role === null && column < text && !marked.includes(column)) ? [column] : [],
      ),
    ),
    markedColumns: new Set(marked),
  };
}

const NOTHING_COVERED: ReadonlyMap<ColumnRole, number> = new Map();

/** Reads one sheet row of a table; null when it is blank in every column of the table. */
export function readRaw(grid: Grid, merges: Merges, frame: RowFrame, row: number): RawRow | null {
  const own = new Map<ColumnRole, DraftCell>();
  let covered: Map<ColumnRole, number> | null = null;
  let spans = false;
  for (const role of COLUMN_ROLES) {
    const column = role === 'code' ? codeColumnAt(grid, frame, row) : frame.columns[role];
    if (column === undefined || frame.markedColumns.has(column)) continue;
    const area = merges.at(row, column);
    if (area && area.row < row) {
      covered ??= new Map<ColumnRole, number>();
      covered.set(role, Math.max(area.row, grid.top));
      continue;
    }
    const cell = filledAt(grid, row, column);
    if (!cell) continue;
    if (area && area.columns > 1) spans = true;
    own.set(role, cell);
  }
  for (const one of frame.further) covered = joinFurther(grid, merges, { own, covered, frame, row }, one);
  const { paired } = frame;
  if (paired) partPoints(own, paired, frame.columns[paired] === frame.columns.benchmark);
  if (frame.marks)
    for (const [role, cell] of cellsOfMarks(grid, merges, frame.marks, row))
      if (!own.has(role) && !covered?.has(role)) own.set(role, cell);
  if (own.size === 1 && covered === null) moveHeading(own, merges, frame, row);
  let others = othersAt(grid, frame, row);
  const bold = isBoldRow(grid, row);
  const elsewhere = own.size === 0 && covered === null ? textElsewhere(grid, merges, frame, row) : null;
  if (elsewhere) {
    own.set(textRole(frame), elsewhere);
    return { row, own, covered: NOTHING_COVERED, others: null, spans: false, bold, code: null };
  }
  if (own.size === 0 && covered === null && others === null) return null;
  const sum = own.has(textRole(frame)) ? undefined : others?.find(({ text }) => isTotal(text));
  if (sum) own.set(textRole(frame), cellAt(grid, row, sum.column));
  moveSum(own, textRole(frame));
  const code = own.get('code');
  if (code) code.code = readCode(code.value, code.format);
  const name = own.size === 1 && code?.code?.code && covered === null ? nameBetween(frame, others) : null;
  if (name !== null) {
    own.set(textRole(frame), cellAt(grid, row, name));
    others = null;
  }
  return { row, own, covered: covered ?? NOTHING_COVERED, others, spans, bold, code: code?.code ?? null };
}

interface OwnCells {
  readonly own: Map<ColumnRole, DraftCell>;
  readonly covered: Map<ColumnRole, number> | null;
  readonly frame: RowFrame;
  readonly row: number;
}

/**
 * Joins what a further column of a role says to what the first one says, which may be merged over rows as the further one may.
 * Returns what is covered still. A cell that stands alone stays itself, so that it can be mended in its place.
 */
function joinFurther(
  grid: Grid,
  merges: Merges,
  { own, covered, frame, row }: OwnCells,
  { role, column }: TableFrame['further'][number],
): Map<ColumnRole, number> | null {
  const from = merges.at(row, column)?.row ?? row;
  const cell = from > frame.headerRow ? filledAt(grid, from, column) : null;
  if (!cell || isPlaceholder(cell.text)) return covered;
  const above = covered?.get(role);
  const first = above === undefined ? own.get(role) : filledAt(grid, above, frame.columns[role]!);
  covered?.delete(role);
  if (!first || isPlaceholder(first.text)) own.set(role, cell);
  else {
    const text = `${first.text}\n${cell.text}`;
    own.set(role, { ...first, value: text, text, format: 'General', origin: 'joined' });
  }
  return covered?.size ? covered : null;
}

/**
 * Takes '1,25/1,5' apart; what is no pair stays what it is. `isBoth`: the maximum has no column of its own. Neither half
 * is written back.
 */
function partPoints(own: Map<ColumnRole, DraftCell>, role: 'achieved' | 'selfAssessed', isBoth: boolean): void {
  const cell = own.get(role);
  const pair = cell ? pointsAndMaximum(cell.text) : null;
  if (isBoth) own.delete('benchmark');
  if (!cell || !pair) return;
  own.set(role, partOf(cell, pair.own));
  if (isBoth) own.set('benchmark', partOf(cell, pair.maximum));
}

/** 'Cộng' left of the texts, in the column of who does the work, is nobody's name. */
function moveSum(own: Map<ColumnRole, DraftCell>, text: ColumnRole): void {
  if (own.has(text)) return;
  const sum = UNIT_ROLES.find((role) => own.has(role) && isTotal(own.get(role)!.text));
  if (!sum) return;
  own.set(text, own.get(sum)!);
  own.delete(sum);
}

/** A cell merged over the whole width is a heading, whatever stands in the first column otherwise. */
function moveHeading(own: Map<ColumnRole, DraftCell>, merges: Merges, frame: RowFrame, row: number): void {
  const [[role, cell]] = [...own] as [[ColumnRole, DraftCell]];
  const area = merges.at(row, cell.at.column);
  const text = textRole(frame);
  const isWhole = area !== null && area.rows === 1 && area.columns > frame.right - frame.left;
  if (!isWhole || role === text || role === 'code') return;
  own.delete(role);
  own.set(text, cell);
}

/** Where codes have a column for each level, the row's own is the most detailed one. */
const codeColumnAt = (grid: Grid, { columns, codeColumns }: RowFrame, row: number): number | undefined =>
  codeColumns.findLast((column) => cellText(valueAt(grid, row, column)) !== '') ?? columns.code;

/** A cross, or letters of which each gives something to do. */
const isUnderstood = (text: string, marks: MarkColumns | null): boolean =>
  isSign(text) || (isMark(text) && lettersOf(text).every((one) => (marks?.meanings.get(one) ?? null) !== null));

function othersAt(grid: Grid, { otherColumns, markedColumns, marks }: RowFrame, row: number): OtherValue[] | null {
  let others: OtherValue[] | null = null;
  const values = grid.values[row - grid.top]!;
  for (const column of otherColumns) {
    const value = values[column - grid.left] ?? null;
    if (value === null || value === '') continue;
    const text = cellText(value);
    if (text !== '') (others ??= []).push({ column, text });
  }
  // Words where others have a mark, and letters that nothing says the meaning of, are kept as they stand.
  for (const column of markedColumns) {
    const text = cellText(values[column - grid.left] ?? null);
    if (text !== '' && !isPlaceholder(text) && !isUnderstood(text, marks)) (others ??= []).push({ column, text });
  }
  return others;
}

/** What is merged from rows above over the columns that go to the sheets of units. */
export function carriedFromAbove(grid: Grid, merges: Merges, frame: RowFrame, row: number): OtherValue[] {
  return [...frame.carriedColumns].flatMap((column) => {
    const area = merges.at(row, column);
    const text = area && area.row < row && area.row > frame.headerRow ? cellText(valueAt(grid, area.row, column)) : '';
    return text === '' ? [] : [{ column, text }];
  });
}

/**
 * A heading may begin in a column without a name, left of the texts or merged over the width; it is taken as the row's title.
 * What stands alone under a header of its own is no heading.
 */
function textElsewhere(grid: Grid, merges: Merges, frame: RowFrame, row: number): DraftCell | null {
  const text = frame.columns[textRole(frame)] ?? frame.left;
  for (const column of frame.otherColumns) {
    const value = valueAt(grid, row, column);
    if (typeof value !== 'string' || cellText(value).length < 3) continue;
    const isNamed = frame.readings.find((one) => one.column === column)?.header !== '';
    const spans = (merges.at(row, column)?.columns ?? 1) > 1;
    return !isNamed || spans || column < text ? cellAt(grid, row, column) : null;
  }
  return null;
}

/** The column of the one text between a number and the column of texts: 'Tiêu chuẩn 5 | Chính sách đào tạo'. */
function nameBetween({ columns, left }: RowFrame, others: readonly OtherValue[] | null): number | null {
  const [only, ...more] = others ?? [];
  if (!only || more.length > 0 || !/[A-Za-zÀ-ỹ]{2}/u.test(only.text)) return null;
  const text = columns.task ?? columns.title ?? left;
  return only.column > (columns.code ?? left) && only.column < text ? only.column : null;
}

/** The column in which headings and rows say what they are about. */
export const textRole = ({ columns }: Pick<TableFrame, 'columns'>): ColumnRole =>
  columns.title === undefined ? 'task' : 'title';

/** The cell, or null when it shows nothing. */
function filledAt(grid: Grid, row: number, column: number): DraftCell | null {
  if (valueAt(grid, row, column) === null) return null;
  const cell = cellAt(grid, row, column);
  return cell.text === '' ? null : cell;
}
