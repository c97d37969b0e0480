import type { Area, CellPlace } from './grid';
import type { LegacyEncoding } from './legacy/encoding';
import { parentCode, type Code } from './code';
import type { Deadline } from './deadline';
import { subtractPoints, type Points } from './points';
import type { ColumnReading, LeftOutRow } from './reading-choice';
import { POINT_ROLES, type ColumnRole, type PointRole, type RowType } from './roles';

export { COLUMN_ROLES, type ColumnRole, type PointRole, type RowType } from './roles';

/**
 * The id of the index that a table speaks of ('par', 'sipas', 'dti': src/catalogue/indices), 'tasks' for a plain list
 * of tasks, 'other' for points of an index that is not known.
 */
export type AppendixKind = string;

/**
 * How a value came from its cell: as it stands, from a merged or earlier cell, put together from broken rows, or
 * repaired.
 */
export type Origin = 'written' | 'inherited' | 'joined' | 'recovered';

/** How a code was read from a cell that does not hold the code's own text. */
export interface Recovery {
  /**
   * number: Excel made a number of it (1.10 → 1.1); date: Excel made a date of it (2.4.1 → 2 April 2001); look-alike:
   * digits or letters of another script or width ('２．４'); wording: words, blanks or other signs around it ('Tiêu chí 2.
   * 4. 1').
   */
  readonly from: 'number' | 'date' | 'look-alike' | 'wording';
  /** What the cell holds, as a reader of Vietnamese writes it: '1,1', '2/4/2001', '２．４'. */
  readonly held: string;
  /** True when no other code can have been meant: then a fix is safe. False: the likeliest code, to be agreed. */
  readonly certain: boolean;
  /**
   * Other codes that may have been meant ('1.1' for a 1.10 that became a number), likeliest first; empty when certain.
   */
  readonly others: readonly string[];
}

/** Points that the cell holds as text: Excel neither adds them up nor compares them. */
export interface TypedAsText {
  /** The decimal sign in the text; null for a whole number. */
  readonly decimalSign: ',' | '.' | null;
}

/** A value and the cell that it came from. */
export interface Field<T> {
  readonly value: T;
  /** What the cell shows as text, trimmed. */
  readonly text: string;
  readonly at: CellPlace;
  readonly origin: Origin;
  /** Only on codes with origin 'recovered' whose cell was changed; absent where a code was only cut off its title. */
  readonly recovery?: Recovery;
  /** Only on readable points that are text in the cell. */
  readonly typedAsText?: TypedAsText;
  /** The cell holds a formula: a fix must not write over it. */
  readonly fromFormula?: true;
}

/** One unit named in a lead, implementing or coordinating cell. */
export interface UnitMention {
  /** Identity: equal for all spellings of one unit (see reading/units). */
  readonly key: string;
  /** As the vocabulary writes it. */
  readonly name: string;
  /** As the cell writes it, remarks in parentheses included. */
  readonly written: string;
  /** The name alone, as the cell writes it: no bullet, no remark. Absent when it is the same as `written`. */
  readonly spelling?: string;
  /** 'Các phòng, đơn vị có TTHC' is a group: it names nobody in particular. */
  readonly isGroup: boolean;
}

/** What a row says in a column that has no role: kept to be shown and carried along. */
export interface OtherValue {
  /** Zero-based sheet column; its header is in the appendix's columnReadings. */
  readonly column: number;
  /** What the cell shows. */
  readonly text: string;
}

export interface PlanRow {
  readonly type: RowType;
  /** First cell of the row in the table; `row` is the sheet's row. */
  readonly at: CellPlace;
  /** Sheet rows that were put together into this one, first included. */
  readonly sheetRows: readonly number[];
  /** value null: there is text, but it is no code. */
  readonly code?: Field<Code | null>;
  readonly title?: Field<string>;
  /** value null: there is something, but it is no number of points. */
  readonly benchmark?: Field<Points | null>;
  readonly selfAssessed?: Field<Points | null>;
  readonly achieved?: Field<Points | null>;
  readonly task?: Field<string>;
  /** An empty list: the cell holds a placeholder ('-', 'X'). */
  readonly lead?: Field<readonly UnitMention[]>;
  readonly implementing?: Field<readonly UnitMention[]>;
  readonly coordinating?: Field<readonly UnitMention[]>;
  readonly deadline?: Field<Deadline>;
  readonly method?: Field<string>;
  readonly product?: Field<string>;
  readonly note?: Field<string>;
  /** What stands in the columns of no known role, left to right; absent when nothing does. */
  readonly others?: readonly OtherValue[];
  /** Index in the appendix's rows of the nearest heading above, if any. */
  readonly section?: number;
  /** Index of the parent criterion (2.4 for 2.4.1) when it is listed in the same table. */
  readonly parent?: number;
  /** Indices of the children that are listed in the same table. */
  readonly children: readonly number[];
}

export interface Appendix {
  readonly sheet: string;
  readonly kind: AppendixKind;
  /** Header row to last row. */
  readonly range: Area;
  /** Last header row; the table's rows come below it. */
  readonly headerRow: number;
  /** Zero-based sheet columns. */
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
  /** The header text of each column, for messages. */
  readonly headers: Readonly<Partial<Record<ColumnRole, string>>>;
  /** Lines above the table, top down. */
  readonly heading: readonly Field<string>[];
  /** 'Phụ lục 2' → 2; null when the heading names no number. */
  readonly number: number | null;
  /** Year of the points ('Điểm đạt được 2023'), else the plan's year; null when neither is written. */
  readonly year: number | null;
  /** Year of the plan (title, date line); null when not written. */
  readonly planYear: number | null;
  readonly rows: readonly PlanRow[];
  /** Every column between the table's first and last, as it was read, left to right. */
  readonly columnReadings: readonly ColumnReading[];
  /** Names the header in what the planner said about it: see reading/columns, headerKey. */
  readonly headerKey: string;
  /** Rows below the header that were not read, top down. */
  readonly leftOut: readonly LeftOutRow[];
  /** The office's own points stand for the achieved ones, of which the table has none; both fields of a row are the same. */
  readonly achievedFrom?: 'selfAssessed';
  /** No title names its index: codes, names and maxima do. */
  readonly kindFrom?: 'criteria';
}

/** The columns of points of a table, each of them once. */
export const pointRoles = ({ achievedFrom }: Pick<Appendix, 'achievedFrom'>): readonly PointRole[] =>
  achievedFrom === undefined ? POINT_ROLES : ['benchmark', 'achieved'];

/** A sheet, or a table on it, that was not read, and why. */
export interface Skipped {
  readonly sheet: string;
  readonly reason: 'empty' | 'no-table' | 'ours' | 'hidden' | 'header-unclear' | 'catalogue' | 'above';
  /** For header-unclear: the row that looks like a header. */
  readonly at?: CellPlace;
  /** For header-unclear: roles that were found, and that are missed. */
  readonly found?: readonly ColumnRole[];
  readonly missing?: readonly ColumnRole[];
  /** For header-unclear: every column as it was read so far, and the header's key, for the planner to settle. */
  readonly columnReadings?: readonly ColumnReading[];
  readonly headerKey?: string;
  /** For header-unclear: where the table seems to lie, header to last row. */
  readonly range?: Area;
}

/** What the headings say about the plan, for the heads of responsibility sheets. Empty when not written. */
export interface PlanHeading {
  /** '(Kèm theo Kế hoạch số …)' as written. */
  readonly attachedTo: string;
  /** The issuing agency: 'Sở Khoa học và Công nghệ', 'Ủy ban nhân dân thành phố'. */
  readonly agency: string;
  /** The agency above it; not read, only set by the planner. So are the place and the signer's title. */
  readonly superior?: string;
  /** 'Cần Thơ': stands before the day of signing. */
  readonly place?: string;
  /** 'GIÁM ĐỐC': over the signature. */
  readonly signer?: string;
}

/** Cells of a sheet whose text is in an encoding of before Unicode, row by row, with what it is in Unicode. */
export interface LegacyTexts {
  readonly sheet: string;
  readonly encoding: LegacyEncoding;
  readonly cells: readonly { readonly at: CellPlace; readonly before: string; readonly after: string }[];
}

export interface Plan {
  readonly appendices: readonly Appendix[];
  readonly skipped: readonly Skipped[];
  readonly heading: PlanHeading;
  /** Text of before Unicode, by sheet and encoding. */
  readonly legacyTexts?: readonly LegacyTexts[];
}

/** benchmark − achieved of a row; null when either is missing or unreadable. */
export function gapOf(row: PlanRow): Points | null {
  const benchmark = row.benchmark?.value;
  const achieved = row.achieved?.value;
  return benchmark == null || achieved == null ? null : subtractPoints(benchmark, achieved);
}

/** Rows that count in totals: criteria with no listed children, so that no point is counted twice. */
export const isLeaf = (row: PlanRow): boolean => row.type === 'criterion' && row.children.length === 0;

/** True for rows that ask somebody to do something. */
export const isAssignable = (row: PlanRow): boolean => row.type === 'criterion' || row.type === 'task';

/** The row's own number; null when it has none, when it is unreadable, and when it only stands below a merged one. */
export function ownCode(row: PlanRow): Code | null {
  return row.code && row.code.origin !== 'inherited' ? row.code.value : null;
}

/** Rows under which other rows of the table stand: 2.4 above 2.4.1, 3 above 3.a. Headings are not among them. */
export function parentsIn(rows: readonly PlanRow[]): Set<PlanRow> {
  const parents = new Set<PlanRow>();
  // Numbers restart under every heading, so a parent is looked for under the same one.
  let section: number | undefined;
  let seen = new Map<string, PlanRow>();
  let lastNumbered: PlanRow | undefined;
  for (const row of rows) {
    if (row.type === 'section' || row.type === 'total') continue;
    if (row.section !== section) {
      section = row.section;
      seen = new Map();
      lastNumbered = undefined;
    }
    if (row.children.length > 0) parents.add(row);
    const code = ownCode(row);
    if (!code) continue;
    const above = parentCode(code);
    const parent = code.style === 'letter' ? lastNumbered : above === null ? undefined : seen.get(above);
    if (parent) parents.add(parent);
    seen.set(code.text, row);
    if (code.style !== 'letter') lastNumbered = row;
  }
  return parents;
}

/** A criterion that lost nothing and names neither work nor who does it: it is listed so that the list is whole. */
const isSettled = (row: PlanRow): boolean =>
  row.type === 'criterion' &&
  gapOf(row) === 0 &&
  !row.task &&
  !row.lead &&
  !row.implementing &&
  !row.coordinating &&
  !row.deadline;

/** Rows that ask somebody to do something: neither heading, nor parent, nor total, nor settled. `parents`: those of the rows. */
export function responsibilityRows(rows: readonly PlanRow[], parents = parentsIn(rows)): readonly PlanRow[] {
  return rows.filter((row) => isAssignable(row) && !parents.has(row) && !isSettled(row));
}
