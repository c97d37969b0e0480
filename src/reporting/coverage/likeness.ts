import { unitForm } from '../../units/vocabulary';

/** Words of a text for comparing, abbreviations written out, numbers of lists left out. */
export type Words = ReadonlySet<string>;

/** Words that every task of such plans has: they tell nothing about which one it is. */
const COMMON = new Set(
  'và của các có theo đến cho từ trong với được đúng về việc thực hiện công tác tổ chức tăng cường đảm bảo bảo nâng cao năm quy định là tại trên tiếp tục'.split(
    ' ',
  ),
);

export function wordsIn(text: string): Words {
  const all = text
    .split('\n')
    .map((line) => unitForm(line))
    .join(' ')
    .match(/[\p{L}\p{N}]+/gu);
  const telling = (all ?? []).filter((word) => !COMMON.has(word) && word.length > 1);
  return new Set(telling.length > 0 ? telling : (all ?? []));
}

/** Words in common, 0 to 1 (Sørensen and Dice). */
export const likeness = (a: Words, b: Words): number =>
  a.size + b.size === 0 ? 0 : (2 * common(a, b)) / (a.size + b.size);

/** The part of the shorter text that the longer one holds, 0 to 1. */
export const containment = (a: Words, b: Words): number =>
  Math.min(a.size, b.size) === 0 ? 0 : common(a, b) / Math.min(a.size, b.size);

function common(a: Words, b: Words): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const word of short) if (long.has(word)) count++;
  return count;
}
