import type { CellValue, Grid } from '../../src/model/grid';

/** A pseudo-random sequence that is the same on every machine (mulberry32). */
export function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const HEADER = [
  'STT',
  'Tiêu chí, Tiêu chí thành phần',
  'Điểm chuẩn',
  'Điểm đạt được 2023',
  'Nhiệm vụ, giải pháp',
  'Cơ quan chủ trì',
  'Đơn vị thực hiện',
  'Thời gian thực hiện',
  'Phương thức chấm điểm',
  'Sản phẩm',
];

/**
 * A PAR appendix of the given size: 10 columns, Vietnamese text, 1 to 5 of the given number of units a row, a heading
 * every 40 rows.
 */
export function syntheticPlan(rows: number, units = 20, seed = 1): Grid {
  const random = sequence(seed);
  const pick = (count: number): number => Math.floor(random() * count);
  const names = Array.from({ length: units }, (_, i) => `Phòng Nghiệp vụ số ${i + 1}`);
  const values: CellValue[][] = [
    ['Phụ lục 1', ...Array<null>(9).fill(null)],
    ['PHÂN CÔNG CẢI THIỆN CHỈ SỐ CẢI CÁCH HÀNH CHÍNH (PAR INDEX) NĂM 2024', ...Array<null>(9).fill(null)],
    HEADER,
  ];
  let field = 0;
  let inField = 0;
  for (let i = 0; i < rows; i++) {
    if (i % 40 === 0) {
      field++;
      inField = 0;
      values.push([String(field), `LĨNH VỰC THỨ ${field}`, ...Array<null>(8).fill(null)]);
      continue;
    }
    inField++;
    const implementing = Array.from({ length: 1 + pick(5) }, () => names[pick(units)]!);
    values.push([
      `${field}.${Math.ceil(inField / 5)}.${((inField - 1) % 5) + 1}`,
      `Tỷ lệ hồ sơ thủ tục hành chính nhóm ${i} được giải quyết đúng hạn`,
      1,
      Math.round(random() * 9_999) / 10_000,
      `Rà soát, cập nhật và công khai thủ tục hành chính nhóm ${i}; phấn đấu đạt từ 99% trở lên`,
      names[pick(units)]!,
      [...new Set(implementing)].map((name) => `- ${name}`).join('\n'),
      'Thường xuyên',
      'Phần mềm',
      'Báo cáo',
    ]);
  }
  return {
    sheet: 'Phụ lục 1',
    visible: true,
    protected: false,
    top: 0,
    left: 0,
    values,
    formats: values.map((row) => row.map((_, column) => (column === 0 ? '@' : 'General'))),
    formulas: new Set(),
    merges: [],
    tag: null,
  };
}
