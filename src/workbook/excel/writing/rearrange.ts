/**
 * One step of bringing lines (rows or columns) of a sheet into another order. `move`: blank lines are put in at `to`,
 * the lines are moved there, and the lines that they left, which are `count` further down when they lay below, are
 * taken out.
 */
export type LineStep =
  | { readonly type: 'insert'; readonly at: number; readonly count: number }
  | { readonly type: 'move'; readonly from: number; readonly to: number; readonly count: number };

export interface Arrangement {
  readonly steps: readonly LineStep[];
  /**
   * What each line is after the steps: its place among the wanted ones, or null for a line that nobody wants, which
   * still stands where it stood.
   */
  readonly layout: readonly (number | null)[];
}

/**
 * The steps from `size` lines to the wanted ones (each a line that is there, or null for a new one), with as few moves
 * as there can be. No step takes out a line with something in it: what nobody wants is taken out later, when all words
 * are written.
 */
export function arrange(size: number, wanted: readonly (number | null)[]): Arrangement {
  const lines: { readonly old: number | null; wanted: number | null }[] = Array.from({ length: size }, (_, old) => ({
    old,
    wanted: null,
  }));
  const staying = longestRise(wanted.filter((line) => line !== null));
  const steps: LineStep[] = [];
  let at = 0;
  for (let next = 0; next < wanted.length;) {
    const old = wanted[next]!;
    if (old !== null && staying.has(old)) {
      // Lines that move later, and lines that nobody wants, stay in between for now.
      while (lines[at]!.old !== old) at += 1;
      lines[at]!.wanted = next;
      at += 1;
      next += 1;
      continue;
    }
    let count = 1;
    if (old === null) {
      while (next + count < wanted.length && wanted[next + count] === null) count += 1;
      // Behind the last line everything is blank.
      if (at < lines.length) steps.push({ type: 'insert', at, count });
      lines.splice(at, 0, ...Array.from({ length: count }, (_, more) => ({ old: null, wanted: next + more })));
      at += count;
    } else {
      const from = lines.findIndex((line) => line.old === old);
      while (
        wanted[next + count] === old + count &&
        !staying.has(old + count) &&
        lines[from + count]?.old === old + count
      )
        count += 1;
      steps.push({ type: 'move', from, to: at, count });
      const moved = lines.splice(from, count).map((line, more) => ({ ...line, wanted: next + more }));
      if (from < at) at -= count;
      lines.splice(at, 0, ...moved);
      at += count;
    }
    next += count;
  }
  return { steps, layout: lines.map((line) => line.wanted) };
}

/** The members of a longest rising part of the list: what can stay where it is while the others move around it. */
function longestRise(list: readonly number[]): ReadonlySet<number> {
  // The smallest last member of a rise of each length, and what comes before each member in its rise.
  const tails: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const one of list) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tails[middle]! < one) low = middle + 1;
      else high = middle;
    }
    before.set(one, tails[low - 1]);
    tails[low] = one;
  }
  const rise = new Set<number>();
  for (let one = tails.at(-1); one !== undefined; one = before.get(one)) rise.add(one);
  return rise;
}
