import type { ColumnEvidence } from './evidence';
import type { ColumnKind } from './headers/kinds';

/** Numbers under these headers are no codes, however they look. */
export const NUMBER_KINDS: readonly ColumnKind[] = [
  'benchmark',
  'achieved',
  'selfAssessed',
  'gap',
  'weight',
  'rank',
  'quantity',
  'money',
  'target',
];

/** On at least three rows and nearly all of them the one column is what the two others differ by. */
export function isDifference(one: ColumnEvidence, a: ColumnEvidence, b: ColumnEvidence): boolean {
  let rows = 0;
  let equal = 0;
  one.contents.numbers.forEach((number, at) => {
    const [left, right] = [a.contents.numbers[at], b.contents.numbers[at]];
    if (number === null || left == null || right == null) return;
    rows++;
    if (Math.abs(Math.abs(left - right) - Math.abs(number)) < 0.00006) equal++;
  });
  return rows >= 3 && equal >= rows * 0.9;
}

/** What two columns of numbers have in common, row by row. */
export function neverBelow(
  upper: ColumnEvidence,
  lower: ColumnEvidence,
): { readonly rows: number; readonly share: number; readonly strict: number } {
  let rows = 0;
  let holds = 0;
  let strict = 0;
  upper.contents.numbers.forEach((number, at) => {
    const other = lower.contents.numbers[at];
    if (number === null || other === null || other === undefined) return;
    rows++;
    if (number >= other) holds++;
    if (number > other) strict++;
  });
  return { rows, share: rows === 0 ? 0 : holds / rows, strict };
}

/** 1, 2, 3 … down the column: numbers of rows. */
export function isCounting({ contents }: ColumnEvidence): boolean {
  const numbers = contents.numbers.filter((number): number is number => number !== null);
  return numbers.length >= 2 && numbers.every((number, at) => at === 0 || number === numbers[at - 1]! + 1);
}

/** Numbers such as 1, 1.1, 1.2, 2 go up from row to row and none comes again; points do not. */
export function areCodes({ contents }: ColumnEvidence): boolean {
  if (contents.shares.code < 0.9) return false;
  const numbers = contents.numbers.filter((number): number is number => number !== null);
  if (numbers.length < 2 || contents.distinct < 0.95) return numbers.length < contents.filled;
  let up = 0;
  for (let at = 1; at < numbers.length; at++) if (numbers[at]! > numbers[at - 1]!) up++;
  return up >= (numbers.length - 1) * 0.8;
}
