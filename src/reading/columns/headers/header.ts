import type { CellValue } from '../../../model/grid';
import { COLUMN_ROLES, type ColumnRole } from '../../../model/plan';
import { beginsUnit } from '../../../units/heads';
import { periodOf } from '../../cells/periods-as-columns';
import { hintsAtKind, namedKind } from './scores';
import type { ColumnKind } from './kinds';

/** The columns that a header row names. */
export interface HeaderColumns {
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
  readonly texts: Readonly<Partial<Record<ColumnRole, string>>>;
}

const ROLES: ReadonlySet<string> = new Set(COLUMN_ROLES);

export const isRole = (kind: ColumnKind): kind is ColumnRole => ROLES.has(kind);

/** The logical column that a header text names by itself; null when its words do not say. */
export function headerRole(text: string): ColumnRole | null {
  const kind = namedKind(text);
  return kind !== null && isRole(kind) ? kind : null;
}

/** How rows of a table begin: with their number. */
const NUMBERED = /^\s*(\d|[IVX]+([.\s)]|$))/;
const isYear = (value: CellValue): boolean =>
  (typeof value === 'number' && value >= 2000 && value < 2100) ||
  (typeof value === 'string' && /^(?:năm )?20\d\d(?: ?\([^)]{1,8}\))?$/i.test(value.trim()));

const LONGEST_MARK = 2;
const DAY = /^\s*\d{1,2}[/.-]\d{1,2}[/.-]20\d\d\s*$/;

/** True when the row may be a header by its words: cheap, so that thousands of data rows can be asked. */
export function mayBeHeader(row: readonly CellValue[]): boolean {
  let named = 0;
  let unnamed = 0;
  let hinted = 0;
  let bodies = 0;
  let periods = 0;
  for (const value of row) {
    if (value === null || value === '') continue;
    if (named + unnamed === 0 && (typeof value !== 'string' || NUMBERED.test(value))) return false;
    if (isYear(value)) continue;
    // 'CT | CT | PH' are marks: a header does not say the same two letters twice.
    const isAgain =
      typeof value === 'string' && value.length <= LONGEST_MARK && row.indexOf(value) !== row.lastIndexOf(value);
    if (typeof value === 'string' && !isAgain && namedKind(value) !== null) named++;
    else {
      // No column is called '15/01/2026'.
      unnamed += typeof value === 'string' && DAY.test(value) ? 2 : 1;
      if (typeof value === 'string' && isBody(value)) bodies++;
      else if (typeof value === 'string' && isPeriod(value)) periods++;
      else if (typeof value === 'string' && hintsAtKind(value)) hinted++;
    }
    if (named >= 3 && named >= unnamed) return true;
    if (unnamed > named + 3 && bodies < 2 && periods < 2) return false;
  }
  // Bodies as columns name themselves; two or three of them are who answers for a row.
  if (bodies > 3) unnamed -= bodies;
  // So do months; one or two of them are until when.
  if (periods > 2) unnamed -= periods;
  // Words of every day ('Ai làm', 'Việc làm ngay') say half of what those of forms do.
  unnamed -= hinted / 2;
  named += hinted / 2;
  return named >= 2 && named >= unnamed;
}

const LONGEST_PERIOD = 60;
/** Rows of a table have long texts, and are asked by the thousand. */
const isPeriod = (text: string): boolean => text.length <= LONGEST_PERIOD && periodOf([text], null) !== null;

/** 'Phòng Kinh tế', also after its heading: 'Chủ trì - Phòng Kinh tế'. */
const isBody = (text: string): boolean =>
  text.length <= 90 && (beginsUnit(text, true) || beginsUnit(text.slice(text.lastIndexOf(' - ') + 3), true));
