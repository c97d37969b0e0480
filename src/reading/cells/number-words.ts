const ONES = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const after = (tens: string, ones: readonly string[]): string[] => ones.map((one) => `${tens} ${one}`);

/** Numbers as they are said, from 1 to 31: 'mười lăm', 'hai mươi mốt'. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  [
    ...ONES,
    'mười',
    ...after('mười', ONES.with(4, 'lăm')),
    'hai mươi',
    ...after('hai mươi', ONES.with(0, 'mốt').with(3, 'tư').with(4, 'lăm')),
    'ba mươi',
    'ba mươi mốt',
  ].map((name, at) => [name, at + 1]),
);
