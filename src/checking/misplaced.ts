import { unitVocabulary } from '../units/vocabulary';
import type { ColumnRole, Field, PlanRow } from '../model/plan';
import { UNIT_ROLES } from '../model/roles';
import { readMethod } from './methods';
import type { Table } from './table';

/** A value that belongs in another column. */
export interface Misplaced {
  readonly row: PlanRow;
  readonly role: ColumnRole;
  readonly field: Field<unknown>;
  /** The column where it belongs. */
  readonly target: ColumnRole;
  /** An 'X' that means 'no product' (S000, Phụ lục 1). */
  readonly placeholder: boolean;
}

/** What a cell holds by its looks; only what is certain. */
type Sort = 'deadline' | 'unit' | 'points' | 'method' | 'cross' | null;

const LONGEST = 80;
const DEADLINE =
  /^(?:(?:trong |cả |hết |cuối )?(?:quý|tháng|năm|6 tháng|9 tháng)(?: (?:[ivx]+|\d{1,4}|đầu|cuối|này))(?![A-Za-zÀ-ỹ])|trong năm|cả năm|thường xuyên|liên tục|định kỳ|(?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm)|trước ngày \d|ngày \d|khi có (?:yêu cầu|phát sinh)|khi phát sinh|\d{1,2}\/\d{1,2}\/20\d\d$|(?:0?[1-9]|1[0-2])\/20\d\d$|20\d\d$)/iu;
const SURVEY = /^(?:điều tra (?:xã hội học|xhh)|đt ?xhh)(?![A-Za-zÀ-ỹ])/iu;

const vocabulary = unitVocabulary();

/** `wide`: a name that only begins as units do counts as well. */
function sortOf(text: string, wide: boolean): Sort {
  if (/^[xX×]$/.test(text)) return 'cross';
  if (/^\d{1,2}[.,]\d{1,4}$/.test(text)) return 'points';
  if (text.length > LONGEST) return SURVEY.test(text) ? 'method' : null;
  if (DEADLINE.test(text)) return 'deadline';
  if (SURVEY.test(text) || (/^ph/i.test(text) && text.length < 12 && readMethod(text)?.method.name === 'Phần mềm'))
    return 'method';
  const [first] = text.split(/[;\n]/);
  const name = first!.replace(/^[-+•]\s*/, '').trim();
  return vocabulary.find(name) || (wide && vocabulary.looksLikeUnit(name)) ? 'unit' : null;
}

/** The column for a value of this sort that stands in `role`; null where it may stay. */
function targetOf(
  sort: Sort,
  role: ColumnRole,
  row: PlanRow,
  columns: Table['appendix']['columns'],
): ColumnRole | null {
  const isUnitRole = UNIT_ROLES.some((one) => one === role);
  switch (sort) {
    case 'deadline':
      // A product may be named after its month, and a task begin with 'Thường xuyên': only where the time itself is
      // missing.
      return role === 'deadline' || (!isUnitRole && role !== 'method' && row.deadline !== undefined)
        ? null
        : 'deadline';
    case 'unit':
      if (isUnitRole) return null;
      if (role === 'deadline' || role === 'method')
        return UNIT_ROLES.find((one) => columns[one] !== undefined && !row[one]) ?? 'lead';
      return !row.lead && columns.lead !== undefined ? 'lead' : null;
    case 'points':
      return isUnitRole || role === 'deadline' ? 'achieved' : null;
    case 'method':
      return isUnitRole || role === 'deadline' ? 'method' : null;
    case 'cross':
      // A lead that is an X is no lead: lead-missing says so. An X as the method stands beside the blank product.
      if (role === 'implementing' || role === 'coordinating') return 'product';
      return role === 'method' && columns.product !== undefined && !row.product ? 'product' : null;
    case null:
      return null;
  }
}

const LOOKED_AT: readonly ColumnRole[] = [
  'lead',
  'implementing',
  'coordinating',
  'deadline',
  'method',
  'product',
  'task',
];

const found = new WeakMap<Table, readonly Misplaced[]>();

/** Values of a table that stand in the wrong column; found once, because several rules must not speak of them again. */
export function misplacedIn(table: Table): readonly Misplaced[] {
  const before = found.get(table);
  if (before) return before;
  // A table has few different entries in many rows.
  const narrow = new Map<string, Sort>();
  const wide = new Map<string, Sort>();
  const misplaced: Misplaced[] = [];
  const { columns } = table.appendix;
  for (const row of table.rows) {
    if (row.type === 'section' || row.type === 'total') continue;
    for (const role of LOOKED_AT) {
      const field = row[role];
      if (!field || field.origin === 'inherited' || field.text.length > 400) continue;
      // A task or product that mentions a time or unit is one; it only stands in its place where that is blank.
      if (
        (role === 'task' || role === 'product') &&
        (field.text.length > LONGEST || (row.deadline && (row.lead || columns.lead === undefined)))
      )
        continue;
      // Elsewhere only a known name is a unit: many texts begin with a body that does something.
      const isWide = role === 'deadline' || role === 'method';
      const sorts = isWide ? wide : narrow;
      let sort = sorts.get(field.text);
      if (sort === undefined) sorts.set(field.text, (sort = sortOf(field.text, isWide)));
      if (sort === null || (role === 'deadline' && row.deadline!.value.kind !== 'unreadable')) continue;
      const target = targetOf(sort, role, row, columns);
      if (target !== null) misplaced.push({ row, role, field, target, placeholder: sort === 'cross' });
    }
  }
  found.set(table, misplaced);
  return misplaced;
}

/** The cells ('row|column') of a table whose value stands in the wrong column. */
export const misplacedCells = (table: Table): ReadonlySet<string> =>
  new Set(misplacedIn(table).map(({ field }) => `${field.at.row}|${field.at.column}`));
