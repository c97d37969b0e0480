import { onceByText } from '../model/once-by-text';
import { unitForm } from '../units/vocabulary';

/** Abbreviations of criteria and tasks, written out; those of units are written out by `unitForm`. */
const LONG_FORMS: ReadonlyMap<string, string> = new Map([
  ['cchc', 'cải cách hành chính'],
  ['xhh', 'xã hội học'],
  ['kt-xh', 'kinh tế xã hội'],
  ['ktxh', 'kinh tế xã hội'],
  ['nsnn', 'ngân sách nhà nước'],
  ['cntt', 'công nghệ thông tin'],
  ['cbccvc', 'cán bộ công chức viên chức'],
  ['ccvc', 'công chức viên chức'],
  ['dvctt', 'dịch vụ công trực tuyến'],
  ['dvc', 'dịch vụ công'],
]);

/**
 * 'Tỉ lệ' → 'ti le': accents and i/y go, because scanned names swap ỉ/i, ấ/â, ưởng/ường (S000, S001). Only to compare
 * names of criteria.
 */
export const bareWord = onceByText((word) =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replace(/y$/, 'i'),
);

/**
 * The words by which two names of criteria are compared: lower case, no accents, abbreviations written out, what stands
 * in parentheses left out, 'thành phố' as 'tỉnh' (plans put their own kind of province into the published name).
 */
export function nameWords(name: string): readonly string[] {
  const open = name.replace(/\([^()]*\)/g, ' ').trim();
  return unitForm((open === '' ? name : open).replace(/["“”«»'/,;:.()]/g, ' '))
    .replace(/thành phố/g, 'tỉnh')
    .split(' ')
    .flatMap((word) => (LONG_FORMS.get(word) ?? word).split(/[ -]/))
    .map(bareWord)
    .filter((word) => word !== '');
}

/** Words that both have in the same order. */
export function sharedWords(a: readonly string[], b: readonly string[]): number {
  let above = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const row = [0];
    b.forEach((other, index) =>
      row.push(word === other ? above[index]! + 1 : Math.max(above[index + 1]!, row[index]!)),
    );
    above = row;
  }
  return above[b.length]!;
}

const begins = (whole: readonly string[], start: readonly string[]): boolean =>
  start.length <= whole.length && start.every((word, index) => word === whole[index]);

/** A beginning shorter than this says too little. */
const SHORTEST_BEGINNING = 3;

/**
 * How well a written name fits a published one: 1 the same, or cut short at a page break; 0 nothing in common. What a
 * plan adds at the end ('của thành phố Cần Thơ') costs little. What fits less than `least` is not looked at closely: 0.
 */
export function nameFit(written: readonly string[], published: readonly string[], least = 0): number {
  if (begins(published, written) && written.length >= Math.min(SHORTEST_BEGINNING, published.length)) return 1;
  if (begins(written, published) && published.length >= SHORTEST_BEGINNING) return 0.98;
  const half = (written.length + published.length) / 2;
  if (mostShared(written, published, least * half) / half < least) return 0;
  return sharedWords(written, published) / half;
}

/** At most so many words can be shared, in whatever order; the counting ends below `wanted`. */
function mostShared(written: readonly string[], published: readonly string[], wanted: number): number {
  let most = Math.min(written.length, published.length);
  if (most < wanted) return most;
  most = written.length;
  for (const word of written) if (!published.includes(word) && --most < wanted) return most;
  return most;
}

/** A word that stands for another one in an otherwise equal place. */
export interface Swap {
  readonly written: string;
  readonly published: string;
}

/**
 * The single words that a name has in place of others ('của' for 'với'); null when the names differ by more than single
 * words swapped, put in or left out, or when too little is the same.
 */
export function swappedWords(written: readonly string[], published: readonly string[]): readonly Swap[] | null {
  const rows = written.length;
  const columns = published.length;
  // lengths[i][j]: shared words of the ends from i and j on.
  const lengths = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--)
      lengths[i]![j] =
        written[i] === published[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  if (lengths[0]![0]! < columns * 0.7) return null;
  const swaps: Swap[] = [];
  let added: string[] = [];
  let missing: string[] = [];
  const close = (): boolean => {
    if (added.length > 0 && missing.length > 0) {
      if (added.length > 1 || missing.length > 1) return false;
      swaps.push({ written: added[0]!, published: missing[0]! });
    }
    added = [];
    missing = [];
    return true;
  };
  let i = 0;
  let j = 0;
  while (i < rows || j < columns) {
    if (i < rows && j < columns && written[i] === published[j]) {
      if (!close()) return null;
      i++;
      j++;
    } else if (j >= columns || (i < rows && lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) added.push(written[i++]!);
    else missing.push(published[j++]!);
  }
  return close() ? swaps : null;
}
