import type { RowInWork } from './fields';

/**
 * Gives every row its heading, its parent and its children. The parent is the nearest listed ancestor by the dotted code
 * (2.4 for 2.4.1, or 2 when 2.4 is not listed and 2 is no mere heading), so that no total counts a point twice. Headings are
 * no parents. Where a code stands twice, the last one above the child counts.
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
    const code = row.type === 'criterion' || row.type === 'task' ? row.code?.value : undefined;
    if (!code) return;
    const parent = nearest(byCode, code.text);
    if (parent !== undefined) {
      row.parent = parent;
      const siblings = children.get(parent);
      if (siblings) siblings.push(index);
      else children.set(parent, [index]);
    }
    byCode.set(code.text, index);
  });
  for (const [parent, listed] of children) rows[parent]!.children = listed;
}

function nearest(byCode: ReadonlyMap<string, number>, code: string): number | undefined {
  for (let dot = code.lastIndexOf('.'); dot > 0; dot = code.lastIndexOf('.', dot - 1)) {
    const found = byCode.get(code.slice(0, dot));
    if (found !== undefined) return found;
  }
  return undefined;
}
