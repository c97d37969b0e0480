import { parentCode } from '../../model/code';
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
  for (const [index, row] of rows.entries()) {
    const parts = children.has(index) ? [] : groupOf(row, rows, index + 1);
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
 * The criteria 1, 2, 3 below a criterion I, up to the next one of its kind, when they add up to it: else its points would
 * count beside theirs.
 */
function groupOf({ type, code, benchmark }: RowInWork, rows: readonly RowInWork[], next: number): number[] {
  if (type !== 'criterion' || code?.value?.style !== 'roman' || code.value.parts.length > 1) return [];
  if (benchmark?.value == null) return [];
  const parts: number[] = [];
  const points: Points[] = [];
  for (let at = next; at < rows.length; at++) {
    const row = rows[at]!;
    if (row.type !== 'criterion' || row.code?.value?.style === 'roman') break;
    if (row.parent !== undefined) continue;
    if (row.benchmark?.value == null) return [];
    parts.push(at);
    points.push(row.benchmark.value);
  }
  return points.length > 0 && sumPoints(points) === benchmark.value ? parts : [];
}

function nearest(byCode: ReadonlyMap<string, number>, code: string): number | undefined {
  for (let dot = code.lastIndexOf('.'); dot > 0; dot = code.lastIndexOf('.', dot - 1)) {
    const found = byCode.get(code.slice(0, dot));
    if (found !== undefined) return found;
  }
  return undefined;
}
