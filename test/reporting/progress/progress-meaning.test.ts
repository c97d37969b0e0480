import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROGRESS } from '../../../src/reporting/layout/sheet-words';
import { certainSpellings, progressMeaning } from '../../../src/reporting/progress/progress-meaning';

const [NOT, GOING, DONE, LATE, DROPPED] = PROGRESS;

describe('what a unit writes as its progress', () => {
  it.each([
    ['Hoàn thành', DONE],
    ['xong', DONE],
    ['  XONG. ', DONE],
    ['HT', DONE],
    ['đã HT', DONE],
    ['Đã hoàn thành', DONE],
    ['- Đã xong', DONE],
    // As Word and the Mac write it.
    ['Đã hoàn thành'.normalize('NFD'), DONE],
    ['Đã hoàn thành ngày 15/6/2024', DONE],
    ['đang làm', GOING],
    ['Đang triển khai thực hiện', GOING],
    ['chưa', NOT],
    ['Chưa làm', NOT],
    ['Trễ hạn', LATE],
    ['không thực hiện', DROPPED],
  ])('%j is %s', (written, word) => {
    expect(progressMeaning(written)).toMatchObject({ word, likely: null });
  });

  it.each([
    ['80%', GOING, 80],
    ['100 %', DONE, 100],
    ['0%', NOT, 0],
    ['33,5 %', GOING, 33.5],
    ['Đang thực hiện (80 %)', GOING, 80],
    // Four fifths of it are not all of it.
    ['Hoàn thành 80%', GOING, 80],
    ['Đã hoàn thành 100%', DONE, 100],
    ['đạt 60%', GOING, 60],
    ['80', GOING, 80],
  ])('%j is %s with %d', (written, word, percent) => {
    expect(progressMeaning(written)).toEqual({ word, likely: null, percent });
  });

  it('takes numbers as Excel holds them: shares, percentages, and 1 as nobody knows what', () => {
    expect(progressMeaning(0.8)).toMatchObject({ word: GOING, percent: 80 });
    expect(progressMeaning(0.8, '0%')).toMatchObject({ word: GOING, percent: 80 });
    expect(progressMeaning(1, '0%')).toMatchObject({ word: DONE, percent: 100 });
    expect(progressMeaning(100)).toMatchObject({ word: DONE, percent: 100 });
    expect(progressMeaning(1)).toEqual({ word: null, likely: DONE, percent: null });
    expect(progressMeaning(45_000)).toEqual({ word: null, likely: null, percent: null });
  });

  it.each([
    // Without accents it is only likely: 'chua' is also sour.
    ['hoan thanh', DONE],
    ['Hoàn thanh', DONE],
    ['chua lam', NOT],
    ['dang thuc hien', GOING],
    ['hoàn thàng', DONE],
    ['Đã hoàn thành, Báo cáo số 12/BC-VP', DONE],
    ['Đang thực hiện: chờ số liệu', GOING],
    ['chưa xong', GOING],
    ['cơ bản hoàn thành', GOING],
    ['Ok', DONE],
  ])('%j is probably %s, to be agreed to', (written, likely) => {
    expect(progressMeaning(written)).toMatchObject({ word: null, likely });
  });

  it.each([
    'x',
    'Văn phòng',
    'không hoàn thành',
    'Đã hoàn thành dự thảo, chưa trình',
    'Chưa thực hiện 100%',
    '120%',
    'sẽ hoàn thành 15/6/2024',
    '',
    ' ',
  ])('%j is left to a person', (written) => {
    expect(progressMeaning(written)).toMatchObject({ word: null, likely: null });
  });

  it('is never sure of one word in two spellings that formulas take for another, and never throws', () => {
    const all = PROGRESS.flatMap((word) => certainSpellings(word).map((text) => [text.toLowerCase(), word] as const));
    expect(new Set(all.map(([text]) => text)).size).toBe(all.length);
    for (const [text, word] of all) expect(progressMeaning(text).word).toBe(word);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.double()), (written) => {
        const { word, likely, percent } = progressMeaning(written);
        expect(word !== null && likely !== null).toBe(false);
        expect(percent === null || (percent >= 0 && percent <= 100)).toBe(true);
      }),
    );
  });
});
