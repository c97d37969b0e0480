import { describe, expect, it } from 'vitest';
import { sentencesIn } from '../../../src/reporting/target/target-sentences';

const at = { sheet: 'Kế hoạch', row: 4, column: 0 };
const read = (text: string) => sentencesIn(text, at).map(({ unit, value, kinds }) => [unit, value, kinds]);

describe('a target in the plan’s text', () => {
  it.each([
    ['Chỉ số cải cách hành chính (PAR INDEX) năm 2026 đạt từ 85 điểm trở lên', [['points', 850_000, ['par']]]],
    ['Phấn đấu Chỉ số PAR INDEX đạt trên 88,5 điểm.', [['points', 885_000, ['par']]]],
    ['Chỉ số hài lòng (SIPAS) đạt từ 96 % trở lên', [['percent', 960_000, ['sipas']]]],
    ['Chỉ số PAPI tăng 2-4 hạng so với năm 2024', [['rank', null, ['papi']]]],
    ['PAR INDEX thuộc nhóm 10 tỉnh, thành phố dẫn đầu cả nước', [['rank', null, ['par']]]],
    [
      'Mục tiêu: PAR INDEX đạt 90 điểm; SIPAS đạt từ 95%; PAPI tăng 3 bậc',
      [
        ['points', 900_000, ['par']],
        ['percent', 950_000, ['sipas']],
        ['rank', null, ['papi']],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'Nâng cao Chỉ số PAR INDEX năm 2026',
    'Đạt từ 80 % hồ sơ trực tuyến toàn trình',
    'Kế hoạch số 85/KH-UBND về cải thiện Chỉ số PAR INDEX',
    'PAR INDEX: điểm chuẩn 100 điểm chuẩn',
  ])('is none in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
