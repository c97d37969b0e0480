import { parseCode, type Code } from '../../model/code';
import type { ColumnRole } from '../../model/plan';
import { oneLine } from '../../model/text';
import { isPlaceholder } from '../../model/cell-text';
import { isFootLine, isTotal } from '../tables/closing';
import type { DraftCell, RawRow } from './draft';

/** What a sheet row is: read as a row of its own, joined to the row before, or left out. */
export type RowKind = 'section' | 'entry' | 'total' | 'continuation' | 'skip';

/** Columns that say who answers and by when: a row with none of them serves as a heading or shares the entry above. */
export const ANSWER_ROLES: readonly ColumnRole[] = ['lead', 'implementing', 'coordinating', 'deadline'];
const POINT_ROLES: readonly ColumnRole[] = ['benchmark', 'achieved', 'selfAssessed'];

/** What the rows of a table have in common; found in a pass before they are classified. */
export interface TableHabits {
  /** Most rows have a code; without one a row carries another on. */
  readonly numbered: boolean;
  /** Codes (text) that have rows below them: '2' and '2.4' when there is a 2.4.1. */
  readonly ancestors: ReadonlySet<string>;
  /** Style of the codes of rows with answers: headings are numbered otherwise. */
  readonly entryStyle: Code['style'] | null;
  readonly hasPoints: boolean;
  readonly hasTitle: boolean;
  /** Answers are merged over rows: then a blank is a blank. */
  readonly merged: boolean;
  /** Any cell is merged over rows. */
  readonly covers: boolean;
  readonly text: ColumnRole;
}

export function tableHabits(
  rows: readonly RawRow[],
  columns: Readonly<Partial<Record<ColumnRole, number>>>,
): TableHabits {
  const ancestors = new Set<string>();
  const styles = new Map<Code['style'], number>();
  let coded = 0;
  let full = 0;
  let merged = false;
  let covers = false;
  for (const row of rows) {
    const code = row.code?.code ?? null;
    if (row.own.size > 1) full++;
    if (code) coded++;
    if (code && ANSWER_ROLES.some((role) => row.own.has(role)))
      styles.set(code.style, (styles.get(code.style) ?? 0) + 1);
    for (let dot = code?.text.lastIndexOf('.') ?? -1; code && dot > 0; dot = code.text.lastIndexOf('.', dot - 1))
      ancestors.add(code.text.slice(0, dot));
    covers ||= row.covered.size > 0;
    merged ||= ANSWER_ROLES.some((role) => row.covered.has(role));
  }
  return {
    numbered: columns.code !== undefined && coded * 2 >= full && coded > 0,
    ancestors,
    entryStyle: [...styles].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null,
    hasPoints: columns.benchmark !== undefined && columns.achieved !== undefined,
    hasTitle: columns.title !== undefined,
    merged,
    covers,
    text: columns.title === undefined ? 'task' : 'title',
  };
}

const has = (row: RawRow, roles: readonly ColumnRole[]): boolean => roles.some((role) => row.own.has(role));

/**
 * Tells what a sheet row is. `afterRepeat`: it stands below a header repeated at a page break, where rows are often broken.
 * `continuesLead`: its lead cell only carries the lead above on.
 */
export function classifyRow(
  row: RawRow,
  habits: TableHabits,
  first: boolean,
  afterRepeat: boolean,
  continuesLead: () => boolean,
): RowKind {
  const code = row.code?.code ?? null;
  const codeCell = row.own.get('code');
  const text = row.own.get(habits.text)?.text ?? '';
  const answered = has(row, ANSWER_ROLES);
  if (isColumnNumbers(row)) return 'skip';
  if (!answered && !code && isTotal(`${codeCell?.text ?? ''} ${text}`)) return 'total';
  if (row.own.size === 1 && isFootLine(codeCell?.text ?? text)) return 'skip';
  const only = row.own.size === 1 || (row.own.size === 2 && codeCell !== undefined && row.own.has(habits.text));
  const shares = ANSWER_ROLES.some((role) => row.covered.has(role));
  if (codeCell) {
    // A number typed ahead, with nothing beside it.
    if (row.own.size === 1 && code && !shares) return 'skip';
    if (!answered && !shares && text !== '' && isGroupWithPoints(row, habits)) return 'section';
    if (has(row, POINT_ROLES) || answered || (!only && !onlyPlaceholders(row, habits.text)) || shares)
      return row.own.size === 1 && !code ? 'section' : 'entry';
    return isHeading(row, habits) ? 'section' : 'entry';
  }
  if (row.own.size === 0) return 'skip';
  if (first) return only && !answered ? 'section' : 'entry';
  if (has(row, POINT_ROLES) && text !== '') return 'entry';
  if (row.own.has('lead') && !isPlaceholder(row.own.get('lead')!.text) && !continuesLead()) return 'entry';
  if (!habits.numbered)
    return only && text !== '' && !shares && (row.spans || !afterRepeat)
      ? 'section'
      : text !== '' || answered
        ? 'entry'
        : 'continuation';
  if (row.covered.has('code') || afterRepeat || startsLow(text)) return 'continuation';
  if (text !== '' && row.own.has('deadline')) return 'entry';
  if (only && text !== '' && !shares)
    return row.spans || habits.hasTitle || splitCodeAndTitle(text) || text.length <= 120 ? 'section' : 'continuation';
  return 'continuation';
}

/** A row with nothing but its number and text: a heading, or one of several rows that share an entry. */
function isHeading(row: RawRow, habits: TableHabits): boolean {
  const code = row.code?.code ?? null;
  const text = row.own.get(habits.text)?.text ?? '';
  if (row.spans || habits.hasPoints) return true;
  if (!code) return true;
  if (habits.ancestors.has(code.text)) return true;
  if (habits.entryStyle !== null && code.style !== habits.entryStyle) return true;
  return text.length > 3 && text === text.toUpperCase();
}

/** 'II | Cải cách thể chế | 15 | 12,5' over rows numbered 1, 2, 3: a heading with the points of its group, not one more criterion. */
function isGroupWithPoints(row: RawRow, habits: TableHabits): boolean {
  const code = row.code?.code ?? null;
  return (
    habits.hasPoints &&
    code?.style === 'roman' &&
    code.parts.length === 1 &&
    has(row, POINT_ROLES) &&
    habits.entryStyle !== null &&
    habits.entryStyle !== 'roman' &&
    !habits.ancestors.has(code.text)
  );
}

const onlyPlaceholders = (row: RawRow, text: ColumnRole): boolean =>
  [...row.own].every(([role, cell]) => role === 'code' || role === text || isPlaceholder(cell.text));

const startsLow = (text: string): boolean => /^[\p{Ll}]/u.test(text);

/** The row under a header that numbers the columns: '1 2 3 …', '(1) (2) (3) (4)=(3)-(2)', 'A B 1 2 …', 'I II III …'. */
function isColumnNumbers(row: RawRow): boolean {
  if (row.own.size < 4) return false;
  const labels = [...row.own.values()].sort((a, b) => a.at.column - b.at.column).map(columnLabel);
  if (labels.some((label) => label === null)) return false;
  const marks = labels as readonly ColumnLabel[];
  const letters = marks.findIndex(({ number }) => number !== null);
  if (letters >= 0) return countsUp(marks.slice(0, letters), 'letter') && countsUp(marks.slice(letters), 'number');
  return countsUp(marks, 'letter') || countsUp(marks, 'roman');
}

/** What a cell may say as the name of its column, in each way of numbering. */
interface ColumnLabel {
  readonly column: number;
  readonly number: number | null;
  readonly letter: number | null;
  readonly roman: number | null;
}

function columnLabel({ text, at: { column } }: DraftCell): ColumnLabel | null {
  const label = text.length > 40 ? null : /^[([]?\s*(\d{1,2}|\p{L}|[IVX]{1,5})\s*[)\]]?(?:\s*=.*)?$/u.exec(text)?.[1];
  if (!label) return null;
  const code = parseCode(label);
  const letter = /^[a-z]$/i.test(label) ? label.toLowerCase().charCodeAt(0) - 96 : null;
  return {
    column,
    number: code?.style === 'arabic' ? code.parts[0]! : null,
    letter,
    roman: code?.style === 'roman' ? code.parts[0]! : null,
  };
}

/** Each column one more than the one before; columns without a name in the header may have taken numbers. */
function countsUp(labels: readonly ColumnLabel[], by: 'number' | 'letter' | 'roman'): boolean {
  return labels.every((label, index) => {
    const value = label[by];
    const before = labels[index - 1];
    if (value === null) return false;
    return !before || (value > before[by]! && value - before[by]! <= label.column - before.column);
  });
}

/** 'II Công khai, minh bạch' in one cell: the number and the title; null when the text does not begin with a number. */
export function splitCodeAndTitle(text: string): { readonly code: Code; readonly title: string } | null {
  // 'Lĩnh vực 1. Chỉ đạo', 'Phần II: …'
  const numbered = text.replace(
    /^(lĩnh vực|nội dung|nhóm|phần|mục|chương|trục)( số)? (?=([IVX]{1,6}|\d{1,2})[.:])/i,
    '',
  );
  const match = /^((?:[IVX]{1,6}|\d{1,3}|[A-HĐ])(?:\.\d{1,3})*)(?:[.):]\s*|\s+)(?=\p{L}{2})(\P{Cc}{3,})$/u.exec(
    oneLine(numbered.slice(0, 500)),
  );
  const code = match ? parseCode(match[1]!) : null;
  // 'A. …' needs its point: a lone letter may begin a sentence.
  if (!code || !match || (code.style === 'letter' && !/^.[.)]/.test(numbered))) return null;
  return { code, title: match[2]!.trim() };
}
