import type { Code } from '../../model/code';
import type { ReadCode } from './code';

/** One code cell of a table, in reading order; `settled` takes the code that the order of the table leaves. */
export interface CodeCell {
  readonly read: ReadCode;
  settle(settled: ReadCode): void;
}

/** What a step from one code to the next costs: the next of its kind, the next level or group, a gap, or no order at all. */
const NEXT = 0;
const NEAR = 1;
const GAP = 2;
/** The same code again is a fault of plans (S004, 6.4 twice), not of Excel alone: it must not make another reading certain. */
const AGAIN = 3;
const DISORDER = 100;
/** A code is certain when every other one would cost this much more: a gap for a next one, or an order broken. */
const CERTAIN_MARGIN = 2;

/**
 * Decides what numbers and dates in the code column were, by the codes around them: 1.1 between 1.9 and 1.11 was 1.10. The
 * cheapest way through the whole column is taken, so that a column of nothing but numbers and dates is told too. Numbers
 * restart under Roman headings. Linear in the cells.
 */
export function settleCodes(cells: readonly CodeCell[]): void {
  if (!cells.some(({ read }) => read.candidates)) return;
  let run: CodeCell[] = [];
  for (const cell of cells) {
    const { code } = cell.read;
    if (!code || code.style === 'letter' || code.style === 'text') continue;
    if (code.style === 'arabic') run.push(cell);
    else {
      settleRun(run);
      run = [];
    }
  }
  settleRun(run);
}

interface Option {
  readonly code: Code;
  readonly doubt: number;
  /** Least cost of the codes up to this one, and from it on. */
  before: number;
  after: number;
}

function settleRun(run: readonly CodeCell[]): void {
  if (!run.some(({ read }) => read.candidates)) return;
  const options = run.map(({ read }): Option[] =>
    (read.candidates ?? [{ code: read.code!, doubt: 0 }]).map((one) => ({
      ...one,
      before: one.doubt,
      after: one.doubt,
    })),
  );
  for (let at = 1; at < options.length; at++)
    for (const option of options[at]!)
      option.before += Math.min(...options[at - 1]!.map((above) => above.before + step(above.code, option.code)));
  for (let at = options.length - 2; at >= 0; at--)
    for (const option of options[at]!)
      option.after += Math.min(...options[at + 1]!.map((below) => below.after + step(option.code, below.code)));
  run.forEach((cell, at) => {
    if (cell.read.candidates) cell.settle(settled(cell.read, options[at]!, options[at - 1], options[at + 1]));
  });
}

function settled(
  read: ReadCode,
  options: readonly Option[],
  above: readonly Option[] = [],
  below: readonly Option[] = [],
): ReadCode {
  const cost = (option: Option): number => option.before + option.after - option.doubt;
  const [best, ...others] = [...options].sort((a, b) => cost(a) - cost(b)) as [Option, ...Option[]];
  const recovery = read.recovery!;
  const margin = others.length === 0 ? Infinity : cost(others[0]!) - cost(best);
  const steps = [...above.map(({ code }) => step(code, best.code)), ...below.map(({ code }) => step(best.code, code))];
  const certain =
    recovery.certain || (margin >= CERTAIN_MARGIN && steps.length > 0 && steps.every((one) => one < DISORDER));
  return {
    ...read,
    code: best.code,
    recovery: { ...recovery, certain, others: certain ? [] : others.map(({ code }) => code.text) },
  };
}

function step(from: Code, to: Code): number {
  const a = from.parts;
  const b = to.parts;
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  if (same === b.length) return same === a.length ? AGAIN : DISORDER;
  if (same === a.length) return b.length === a.length + 1 && b[same] === 1 ? NEAR : GAP;
  if (b[same]! < a[same]!) return DISORDER;
  if (b[same] !== a[same]! + 1 || b.length !== same + 1) return GAP;
  return a.length === b.length ? NEXT : NEAR;
}
