import type { ColumnRole, RowType } from '../../../src/model/plan';
import type { TypedCell } from '../typed-sheet';

/**
 * A cell as it is typed: '<' and '^' are merged with the cell to the left or above, null is blank. A text of digits is a text,
 * a number is a number, a day is a date cell.
 */
export type Cell = TypedCell;
export type Line = readonly Cell[];

/** What a row is; 'left': not a row of its own; 'joined': carries the row above on. Two with '/': either may be read. */
export type RowLabel =
  RowType | 'left' | 'joined' | 'section/task' | 'section/criterion' | 'criterion/task' | 'left/joined' | 'joined/task';

export interface LabelledRow {
  readonly is: RowLabel;
  readonly cells: Line;
  /** What differs from the cells as they stand. */
  readonly says: Says;
}

/** How a careful reader reads what is not plainly the text of its cell. */
export interface Says {
  /** With '|': either is right ('01|1'). */
  readonly code?: string | null;
  /** Of a heading or of what is to be done, when it is not the whole cell. */
  readonly title?: string;
  /** Names in a cell of units; one with '|' may be read either way. Left out: the whole cell is one unit's name. */
  readonly lead?: readonly string[];
  readonly implementing?: readonly string[];
  readonly coordinating?: readonly string[];
  /** Kinds with '/' between them, then the last day in time: 'quarter 2026-09-30', 'ongoing', 'year/several 2030-12-31'. */
  readonly deadline?: string;
}

/**
 * Role of a column; null: none of the known ones (a note is no harm there). Several: any of them is right. 'ticked': a mark
 * there says when or who; what it says stands with the row.
 */
export type ColumnLabel = ColumnRole | 'ticked' | null | readonly (ColumnRole | null)[];

/** A table as an office typed it, and what a careful reader reads in it. */
export interface LabelledTable {
  /** Lines above it. A sheet without a plan has nothing but these. */
  readonly above?: readonly Line[];
  readonly header: readonly Line[];
  /** By the order of the columns. */
  readonly columns: readonly ColumnLabel[];
  readonly rows: readonly LabelledRow[];
  readonly below?: readonly Line[];
}

export interface LabelledSheet {
  readonly name: string;
  /** Who writes so, and what is unlike the other sheets. */
  readonly about: string;
  /** Where its first cell stands; 'A1' when left out. */
  readonly at?: string;
  /** Kinds of table that are right; any when left out. */
  readonly kinds?: readonly string[];
  /** Headings are shown bold. */
  readonly boldHeadings?: boolean;
  /** Its tables, one below the other. */
  readonly tables: readonly LabelledTable[];
  /** Rules that are right to report an error here. */
  readonly errors?: readonly string[];
}

const row =
  (is: RowLabel) =>
  (cells: Line, says: Says = {}): LabelledRow => ({ is, cells, says });

export const section = row('section');
export const task = row('task');
export const criterion = row('criterion');
export const total = row('total');
/** A repeated header, a row of column numbers, a scoring rule, a remark: nothing that anybody is to do. */
export const left = row('left');
/** The rest of the row above. */
export const joined = row('joined');
/** A scoring rule or remark below a row: kept with it, or left out. */
export const rule = row('left/joined');
export const either = (is: RowLabel, cells: Line, says: Says = {}): LabelledRow => ({ is, cells, says });
