import type { CellValue } from '../model/grid';
import type { ColumnRole } from '../model/plan';
import { foldText } from '../model/text';
import { HEADER_WORDINGS, LONGEST_HEADER } from './header-words';

/** The columns that a header row names. */
export interface HeaderColumns {
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
  readonly texts: Readonly<Partial<Record<ColumnRole, string>>>;
}

const known = new Map<string, ColumnRole | null>();
/** Workbooks repeat their headers; other short texts must not fill the memory of a long session. */
const MEMORY = 2000;

/** The normal form of a header: 'ĐIỂM ĐẠT ĐƯỢC (năm 2023):' → 'điểm đạt được'. */
export function headerForm(text: string): string {
  return foldText(text)
    .replace(/[()[\]*"“”]/g, ' ')
    .replace(/(năm )?20\d\d([-–]20\d\d)?/g, ' ')
    .replace(/ ?\/ ?/g, '/')
    .replace(/ ?, ?/g, ', ')
    .replace(/[\s.:;,]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The logical column that a header text names; null when it is none of the known wordings. */
export function headerRole(text: string): ColumnRole | null {
  if (text.length > LONGEST_HEADER * 1.5) return null;
  const remembered = known.get(text);
  if (remembered !== undefined) return remembered;
  const form = headerForm(text);
  const role = form === '' || form.length > LONGEST_HEADER ? null : (HEADER_WORDINGS.find(([, wording]) => wording.test(form))?.[0] ?? null);
  if (known.size >= MEMORY) known.clear();
  known.set(text, role);
  return role;
}

/** How rows of a table begin: with their number. */
const NUMBERED = /^\s*(\d|[IVX]+([.\s)]|$))/;

/** True when the row may be a header: cheap, so that thousands of data rows can be asked. */
export function mayBeHeader(row: readonly CellValue[]): boolean {
  let named = 0;
  let unnamed = 0;
  for (const value of row) {
    if (value === null || value === '') continue;
    if (named + unnamed === 0 && (typeof value !== 'string' || NUMBERED.test(value))) return false;
    if (typeof value === 'string' && headerRole(value) !== null) named++;
    else unnamed++;
    if (named >= 3 && named >= unnamed) return true;
    if (unnamed > named + 2) return false;
  }
  return named >= 2 && named >= unnamed;
}

/**
 * Roles of the header's columns, from the full text of each column (the upper row's text before the lower one's). The first
 * column of a role is taken; 'chủ trì thực hiện' beside another lead column is the implementing one.
 */
export function headerColumns(texts: readonly (readonly string[])[], left: number): HeaderColumns {
  const columns: Partial<Record<ColumnRole, number>> = {};
  const named: Partial<Record<ColumnRole, string>> = {};
  const take = (role: ColumnRole, index: number): void => {
    if (columns[role] !== undefined) return;
    columns[role] = left + index;
    named[role] = texts[index]!.join(' ');
  };
  const roles = texts.map((parts) => roleOf(parts));
  const leads = roles.flatMap((role, index) => (role === 'lead' ? [index] : []));
  const does = leads.find((index) => /thực hiện/.test(headerForm(texts[index]!.join(' '))));
  const follows = leads.find((index) => /theo dõi|tổng hợp|đôn đốc/.test(headerForm(texts[index]!.join(' '))));
  roles.forEach((role, index) => {
    if (role === null) return;
    const implements_ = role === 'lead' && index === does && follows !== undefined && follows !== does;
    take(implements_ ? 'implementing' : role, index);
  });
  // 'Nội dung' alone is what is to be done; beside a task column it is the criterion (S002).
  if (columns.task === undefined && columns.title !== undefined && /^nội dung/.test(headerForm(named.title ?? ''))) {
    columns.task = columns.title;
    named.task = named.title;
    delete columns.title;
    delete named.title;
  }
  return { columns, texts: named };
}

/** A column's role: what its parts say together, or the lowest part that is known by itself. */
function roleOf(parts: readonly string[]): ColumnRole | null {
  const together = headerRole(parts.join(' '));
  if (together !== null || parts.length < 2) return together;
  for (const part of parts.toReversed()) {
    const role = headerRole(part);
    if (role !== null) return role;
  }
  return null;
}
