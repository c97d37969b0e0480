import type { Code } from '../../model/code';
import type { Field } from '../../model/plan';
import { countingRuns, headingsTogether, lastPart } from '../numbering';
import { rule } from '../rule';
import { ownCode, type Table } from '../table';

/** From this share of rows out of order on, the list is ordered by something else. */
const OTHER_ORDER_SHARE = 0.25;

interface Placed {
  readonly code: Code;
  readonly field: Field<Code | null>;
}

/**
 * Codes stand in ascending order: 2.4.2 after 2.4.1, and criteria of field 3 under field 3. A row out of order was
 * moved or mistyped, and a reader looks for it in vain. Criteria are ordered as a whole, or part by part where each
 * part numbers anew, tasks and headings within their list.
 */
export const codeOrder = rule({
  id: 'code-order',
  severity: 'warning',
  messages: { 'code-order': ['code', 'after', 'afterCell'], 'code-order/first': ['code', 'before', 'beforeCell'] },
  *check(table) {
    for (const run of runsOf(table)) {
      const counts = new Map<string, number>();
      for (const { code } of run) counts.set(code.text, (counts.get(code.text) ?? 0) + 1);
      // A number that stands twice is reported as such.
      const single = run.filter(({ code }) => counts.get(code.text) === 1);
      const kept = longestAscending(single);
      const astray = single.filter((item) => !kept.has(item));
      if (astray.length === 0 || (astray.length > 1 && astray.length > single.length * OTHER_ORDER_SHARE)) continue;
      const inOrder = single.filter((item) => kept.has(item));
      for (const { code, field } of astray) {
        // In a list that counts up, a number that fits nowhere is mistyped: number-gap says so.
        if (!table.isScored && !hasNeighbour(code, counts)) continue;
        const after = inOrder.findLast((other) => compareCodes(other.code, code) < 0);
        const before = inOrder[0]!;
        if (after)
          yield {
            message: 'code-order',
            at: field.at,
            related: [after.field.at],
            args: { code: code.text, after: after.code.text, afterCell: { cell: after.field.at } },
          };
        else
          yield {
            message: 'code-order/first',
            at: field.at,
            related: [before.field.at],
            args: { code: code.text, before: before.code.text, beforeCell: { cell: before.field.at } },
          };
      }
    }
  },
});

function runsOf(table: Table): (readonly Placed[])[] {
  if (!table.isScored)
    return [
      ...headingsTogether(table).map((run) =>
        run.flatMap(({ row, code }) => (row.code ? [{ code, field: row.code }] : [])),
      ),
      ...countingRuns(table),
    ];
  const runs = new Map<string, Placed[]>();
  for (const row of table.rows) {
    const code = ownCode(row);
    if (!code || !row.code || row.type === 'total' || code.style === 'letter' || code.style === 'text') continue;
    const placed = { code, field: row.code };
    const part = table.hasSetCodes || row.type === 'section' ? '' : (row.section ?? '');
    const key = `${code.style}|${part}`;
    const before = runs.get(key);
    if (before) before.push(placed);
    else runs.set(key, [placed]);
  }
  return [...runs.values()];
}

function compareCodes(a: Code, b: Code): number {
  const levels = Math.min(a.parts.length, b.parts.length);
  for (let level = 0; level < levels; level++)
    if (a.parts[level] !== b.parts[level]) return a.parts[level]! - b.parts[level]!;
  return a.parts.length - b.parts.length;
}

function hasNeighbour(code: Code, present: ReadonlyMap<string, number>): boolean {
  const start = code.text.slice(0, code.text.lastIndexOf('.') + 1);
  if (start === '' && code.style !== 'arabic') return true;
  return [lastPart(code) - 1, lastPart(code) + 1].some((number) => present.has(`${start}${number}`));
}

/** As many items as can stay where they are; of two that stand the wrong way round, the upper one stays. */
function longestAscending(items: readonly Placed[]): ReadonlySet<Placed> {
  // Read from below, so that of two rows the upper one is kept: ends[n] begins an ascending run of n + 1 items, with
  // the highest code that such a run can begin with so far.
  const ends: number[] = [];
  const next = new Array<number>(items.length).fill(-1);
  for (let index = items.length - 1; index >= 0; index--) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareCodes(items[ends[middle]!]!.code, items[index]!.code) > 0) low = middle + 1;
      else high = middle;
    }
    next[index] = low > 0 ? ends[low - 1]! : -1;
    ends[low] = index;
  }
  const kept = new Set<Placed>();
  for (let index = ends.at(-1) ?? -1; index >= 0; index = next[index]!) kept.add(items[index]!);
  return kept;
}
