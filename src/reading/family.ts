import type { PlanRow } from '../model/plan';

/**
 * Gives every row its heading, its parent and its children. The parent is the nearest listed ancestor by the dotted code
 * (2.4 for 2.4.1, or 2 when 2.4 is not listed and 2 is no mere heading), so that no total counts a point twice. Headings are
 * no parents. Where a code stands twice, the one above the child counts.
 */
export function relateRows(rows: readonly Omit<PlanRow, 'section' | 'parent' | 'children'>[]): PlanRow[] {
  const children: number[][] = rows.map(() => []);
  const parents: (number | undefined)[] = [];
  const sections: (number | undefined)[] = [];
  const byCode = new Map<string, number>();
  let section: number | undefined;
  rows.forEach((row, index) => {
    sections.push(section);
    if (row.type === 'section') section = index;
    const code = row.type === 'criterion' || row.type === 'task' ? row.code?.value : undefined;
    parents.push(code ? nearest(byCode, code.text) : undefined);
    if (parents[index] !== undefined) children[parents[index]]!.push(index);
    if (code) byCode.set(code.text, index);
  });
  return rows.map((row, index) => ({
    ...row,
    ...(sections[index] !== undefined && { section: sections[index] }),
    ...(parents[index] !== undefined && { parent: parents[index] }),
    children: children[index]!,
  }));
}

function nearest(byCode: ReadonlyMap<string, number>, code: string): number | undefined {
  for (let dot = code.lastIndexOf('.'); dot > 0; dot = code.lastIndexOf('.', dot - 1)) {
    const found = byCode.get(code.slice(0, dot));
    if (found !== undefined) return found;
  }
  return undefined;
}
