import { rule } from '../rule';
import type { Table } from '../table';
import { countingRuns, lastPart, renumber, withLastPart, type Numbered, type Run } from '../numbering';

/** A list that begins with a higher number goes on from another page or sheet. */
const HIGHEST_START = 3;

interface Gap {
  readonly item: Numbered;
  readonly before: Numbered | null;
  /** Missing numbers, first and last. */
  readonly from: number;
  readonly to: number;
  /** The row's own number is the odd one: the next row goes on where the row before stopped. */
  readonly mistyped: boolean;
}

/**
 * Numbers of a list count up without a gap. Rows that are a choice do not: criteria with points (only those that lost
 * some), criteria of an index or of a set that is not held, headings (S000, Phụ lục 3 has II to V), and lists with many
 * gaps. Tasks that carry out PAPI count like any.
 */
export const numberGap = rule({
  id: 'number-gap',
  severity: 'warning',
  messages: {
    'number-gap': ['missing', 'previous', 'next'],
    'number-gap/start': ['missing', 'next'],
    'number-gap/mistyped': ['found', 'expected', 'previous'],
  },
  *check(table) {
    if (isChoice(table)) return;
    const all = countingRuns(table);
    const runs = skipsGroups(all, table) ? all.filter(([first]) => first!.code.parts.length === 1) : all;
    const gaps = runs.flatMap(gapsOf);
    const steps = runs.reduce((sum, run) => sum + run.length, 0);
    // More than every fourth step a gap: rows chosen from a longer list, with its numbers.
    if (gaps.length > 1 && gaps.length * 4 > steps) return;
    for (const { item, before, from, to, mistyped } of gaps) {
      const { row, field, code } = item;
      const numbered = (last: number): string => withLastPart(code, last) ?? String(last);
      const missing = from === to ? numbered(from) : `${numbered(from)}–${numbered(to)}`;
      if (!before) yield { message: 'number-gap/start', at: field.at, args: { missing, next: code.text } };
      else if (mistyped)
        yield {
          message: 'number-gap/mistyped',
          at: field.at,
          related: [before.field.at],
          args: { found: code.text, expected: numbered(from), previous: before.code.text },
          fix: renumber(row, field, numbered(from)),
        };
      else
        yield {
          message: 'number-gap',
          at: field.at,
          related: [before.field.at],
          args: { missing, previous: before.code.text, next: code.text },
        };
    }
  },
});

const isChoice = ({ isScored, index, appendix }: Table): boolean =>
  isScored || (index !== null && appendix.columns.title !== undefined);

/**
 * '1.2 | Báo cáo định kỳ | Gửi đúng hạn' and then 3.1: what is named beside the work is what lost points, by the number of
 * its set, of which whole groups are left out.
 */
function skipsGroups(runs: readonly Run[], { appendix: { columns } }: Table): boolean {
  if (columns.title === undefined || columns.task === undefined) return false;
  const groups = new Set(runs.flatMap(([first]) => (first!.code.parts.length > 1 ? [first!.code.parts[0]!] : [])));
  return groups.size > 1 && Math.max(...groups) - Math.min(...groups) >= groups.size;
}

function gapsOf(run: Run): Gap[] {
  const present = new Set(run.map(({ code }) => lastPart(code)));
  const gaps: Gap[] = [];
  const said = new Set<number>();
  let reached = 0;
  run.forEach((item, index) => {
    const number = lastPart(item.code);
    const before = run[index - 1] ?? null;
    while (item.numbersAbove.includes(reached + 1)) reached++;
    const from = reached + 1;
    const following = run[index + 1];
    const isGap =
      number > from &&
      !present.has(from) &&
      !said.has(from) &&
      !item.afterUnreadable &&
      (before !== null || (number <= HIGHEST_START && (run.length > 1 || item.code.parts.length > 1)));
    const mistyped =
      isGap &&
      before !== null &&
      following !== undefined &&
      lastPart(following.code) === from + 1 &&
      number !== from + 1;
    if (isGap) said.add(from);
    if (isGap) gaps.push({ item, before, from, to: lastMissing(from, number, present), mistyped });
    reached = mistyped ? from : number;
  });
  return gaps;
}

function lastMissing(from: number, number: number, present: ReadonlySet<number>): number {
  let last = from;
  while (last + 1 < number && !present.has(last + 1)) last++;
  return last;
}
