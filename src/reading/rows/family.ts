import { numberKind, parentCode } from '../../model/code';
import { sumPoints, type Points } from '../../model/points';
import type { RowInWork } from '../cells/fields';

/**
 * Gives every row its heading, its parent and its children. The parent is the nearest listed ancestor by the dotted code
 * (2.4 for 2.4.1, or 2 when 2.4 is not listed and 2 is no mere heading), so that no total counts a point twice. Headings are
 * no parents. Where a code stands twice, the last one above the child counts. A row whose number cannot be read is the
 * parent of the rows below it when they add up to its points: else its points would count beside theirs.
 */
export function relateRows(rows: readonly RowInWork[]): void {
  const children = new Map<number, number[]>();
  const byCode = new Map<string, number>();
  const kinds = kindsIn(rows);
  let section: number | undefined;
  rows.forEach((row, index) => {
    if (section !== undefined) row.section = section;
    if (row.type === 'section') {
      section = index;
      // Under I, II, III and A, B, C the numbers begin anew: a 2.1 below II is no part of the 2 below I.
      if (row.code?.value && row.code.value.style !== 'arabic') byCode.clear();
    }
    if (!row.code || (row.type !== 'criterion' && row.type !== 'task')) return;
    const code = row.code.value?.text ?? codeAbove(row, rows, index + 1);
    if (code === null || (!row.code.value && byCode.has(code))) return;
    const parent = nearest(byCode, code);
    if (parent !== undefined) {
      row.parent = parent;
      const siblings = children.get(parent);
      if (siblings) siblings.push(index);
      else children.set(parent, [index]);
    }
    byCode.set(code, index);
  });
  // From the last one up: what stands below II is its own before A is asked.
  for (let index = kinds.length > 1 ? rows.length - 1 : -1; index >= 0; index--) {
    const parts = children.has(index) ? [] : groupOf(index, rows, kinds);
    for (const part of parts) rows[part]!.parent = index;
    if (parts.length > 0) children.set(index, parts);
  }
  for (const [parent, listed] of children) rows[parent]!.children = listed;
}

/** The code that the rows from `next` on leave for the one above them; null unless there are several, which add up to it. */
function codeAbove({ benchmark }: RowInWork, rows: readonly RowInWork[], next: number): string | null {
  const first = rows[next]?.code?.value;
  const parent = first ? parentCode(first) : null;
  if (parent === null || benchmark?.value == null) return null;
  const listed: Points[] = [];
  for (let at = next; at < rows.length; at++) {
    const code = rows[at]!.code?.value;
    const points = rows[at]!.benchmark?.value;
    if (!code || parentCode(code) !== parent || points == null) break;
    listed.push(points);
  }
  return listed.length > 1 && sumPoints(listed) === benchmark.value ? parent : null;
}

/**
 * The criteria 1, 2, 3 below a criterion I (or I, II below A), up to the next one of its kind or of a kind above, when they
 * add up to it: else its points would count beside theirs. Kinds of numbers are in the order in which the table has them.
 */
function groupOf(index: number, rows: readonly RowInWork[], kinds: readonly string[]): number[] {
  const { benchmark } = rows[index]!;
  const level = levelIn(rows[index]!, kinds);
  if (level < 0 || level === kinds.length - 1 || benchmark?.value == null) return [];
  const parts: number[] = [];
  const points: Points[] = [];
  for (let at = index + 1; at < rows.length; at++) {
    const row = rows[at]!;
    const own = levelIn(row, kinds);
    if (row.type !== 'criterion' || (own >= 0 && own <= level)) break;
    if (row.parent !== undefined) continue;
    if (row.benchmark?.value == null) return [];
    parts.push(at);
    points.push(row.benchmark.value);
  }
  return points.length > 0 && sumPoints(points) === benchmark.value ? parts : [];
}

/** How far up in the table's kinds of numbers a criterion stands; -1 without a plain number of its own. */
function levelIn({ type, code }: RowInWork, kinds: readonly string[]): number {
  return type === 'criterion' && code?.value?.parts.length === 1
    ? kinds.indexOf(numberKind(code.value, code.text))
    : -1;
}

/** Kinds of plain numbers of criteria, in the order in which they first stand in the table. */
function kindsIn(rows: readonly RowInWork[]): string[] {
  const kinds = new Set<string>();
  for (const { type, code } of rows)
    if (type === 'criterion' && code?.value && code.value.style !== 'text')
      kinds.add(numberKind(code.value, code.text));
  return [...kinds];
}

function nearest(byCode: ReadonlyMap<string, number>, code: string): number | undefined {
  for (let dot = code.lastIndexOf('.'); dot > 0; dot = code.lastIndexOf('.', dot - 1)) {
    const found = byCode.get(code.slice(0, dot));
    if (found !== undefined) return found;
  }
  return undefined;
}
