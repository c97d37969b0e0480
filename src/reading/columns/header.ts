import type { CellValue } from '../../model/grid';
import type { ColumnRole } from '../../model/plan';
import { headerForm } from './header-key';
import { FOREIGN_HEADER, HEADER_WORDINGS, LONGEST_HEADER } from './header-words';

/** The columns that a header row names. */
export interface HeaderColumns {
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
  readonly texts: Readonly<Partial<Record<ColumnRole, string>>>;
}

const known = new Map<string, ColumnRole | null>();
/** Workbooks repeat their headers; other short texts must not fill the memory of a long session. */
const MEMORY = 2000;

/** The logical column that a header text names; null when it is none of the known wordings. */
export function headerRole(text: string): ColumnRole | null {
  if (text.length > LONGEST_HEADER * 1.5) return null;
  const remembered = known.get(text);
  if (remembered !== undefined) return remembered;
  // 'Tiêu chí (theo Quyết định 876/QĐ-BNV)': a remark may stand behind the wording.
  const role =
    roleOfForm(headerForm(text)) ??
    (text.includes('(') ? roleOfForm(headerForm(text.replace(/\([^()]*\)/g, ' '))) : null);
  if (known.size >= MEMORY) known.clear();
  known.set(text, role);
  return role;
}

const roleOfForm = (form: string): ColumnRole | null =>
  form === '' || form.length > LONGEST_HEADER
    ? null
    : (HEADER_WORDINGS.find(([, wording]) => wording.test(form))?.[0] ?? null);

/** True for a header cell that only other tables have: 'Họ và tên', 'Đơn giá'. */
export const isForeignHeader = (text: string): boolean =>
  text.length <= LONGEST_HEADER && FOREIGN_HEADER.test(headerForm(text));

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
 * column of a role is taken, of several years of points the last year.
 */
export function headerColumns(texts: readonly (readonly string[])[], left: number): HeaderColumns {
  const columns: Partial<Record<ColumnRole, number>> = {};
  const named: Partial<Record<ColumnRole, string>> = {};
  const written = texts.map((parts) => parts.join(' '));
  const roles = inContext(
    texts.map((parts) => roleOf(parts)),
    written.map(headerForm),
  );
  const latest = latestYear(roles, written);
  roles.forEach((role, index) => {
    if (role === null || columns[role] !== undefined || (role === 'achieved' && latest !== null && index !== latest))
      return;
    columns[role] = left + index;
    named[role] = written[index]!;
  });
  return { columns, texts: named };
}

/** What a wording means beside the others of its row. */
function inContext(alone: readonly (ColumnRole | null)[], forms: readonly string[]): (ColumnRole | null)[] {
  const roles = [...alone];
  const has = (role: ColumnRole): boolean => roles.includes(role);
  const first = (role: ColumnRole, wording: RegExp): number =>
    roles.findIndex((one, index) => one === role && wording.test(forms[index]!));
  // 'Chủ trì thực hiện' beside 'chủ trì theo dõi' is the one that does it (S002).
  const does = first('lead', /thực hiện/);
  const follows = first('lead', /theo dõi|tổng hợp|đôn đốc/);
  if (does >= 0 && follows >= 0 && does !== follows) roles[does] = 'implementing';
  // 'Điểm' beside 'điểm đạt được' is the benchmark; a 'kết quả' without benchmark is what a task shall bring.
  const points = first('achieved', /^(số )?điểm$/);
  if (points >= 0 && !has('benchmark') && roles.filter((role) => role === 'achieved').length > 1)
    roles[points] = 'benchmark';
  const result = first('achieved', /^kết quả( năm| đạt được)?$/);
  if (result >= 0 && !has('benchmark')) roles[result] = 'product';
  // 'Nội dung' alone is what is to be done; beside a task column it is the criterion (S002).
  const content = roles.indexOf('title');
  if (content >= 0 && !has('task') && /^nội dung/.test(forms[content]!)) roles[content] = 'task';
  return roles;
}

/** Of 'Điểm đạt được 2022' and '… 2023' the column of the last year; null when there is no such choice. */
function latestYear(roles: readonly (ColumnRole | null)[], written: readonly string[]): number | null {
  let latest: { readonly index: number; readonly year: string } | null = null;
  roles.forEach((role, index) => {
    const year = role === 'achieved' ? /20\d\d/.exec(written[index]!)?.[0] : undefined;
    if (year !== undefined && (latest === null || year > latest.year)) latest = { index, year };
  });
  return (latest as { readonly index: number } | null)?.index ?? null;
}

/**
 * A column's role: what its lower part says, unless that only makes sense below the upper one ('Phối hợp' over 'thực hiện',
 * 'Điểm' over 'chuẩn').
 */
function roleOf(parts: readonly string[]): ColumnRole | null {
  const lowest = parts.length > 1 ? parts.at(-1)! : '';
  const vague = /^(điểm|kết quả|nội dung|thực hiện)$/.test(headerForm(lowest));
  const alone = headerRole(lowest);
  if (alone !== null && !vague) return alone;
  return headerRole(parts.join(' ')) ?? alone ?? headerRole(parts[0] ?? '');
}
