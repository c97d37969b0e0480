import { nameWords } from '../catalogue/names';

/** Word pairs that say nothing about the subject: they stand in criteria and tasks of every field. */
const COMMON = new Set(
  [
    'thực hiện',
    'tổ chức',
    'triển khai',
    'công tác',
    'kế hoạch',
    'tình hình',
    'chất lượng',
    'hiệu quả',
    'tính hiệu',
    'tỷ lệ',
    'kết quả',
    'quy định',
    'hàng năm',
    'trong năm',
    'nhà nước',
    'chính phủ',
    'cơ quan',
    'đơn vị',
    'các cơ',
    'các đơn',
    'hành chính',
    'địa phương',
    'của tỉnh',
    'cấp tỉnh',
    'cấp huyện',
    'cấp xã',
    'số lượng',
    'theo quy',
    'theo kế',
    'đúng quy',
    'được giao',
    'việc thực',
    'quản lý',
    'người dân',
  ].map((pair) => nameWords(pair).join(' ')),
);

/**
 * What a text is about: its pairs of neighbouring words, without the common ones. Most Vietnamese words are two
 * syllables.
 */
export function subjectOf(text: string): ReadonlySet<string> {
  const words = nameWords(text);
  return new Set(
    words
      .slice(1)
      .map((word, index) => `${words[index]} ${word}`)
      .filter((pair) => !COMMON.has(pair)),
  );
}

/** How many subjects two texts share. */
export function sharedSubjects(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return shared;
}
