import { describe, expect, it } from 'vitest';
import type { Appendix } from '../../../src/model/plan';
import { readPlan } from '../../../src/reading';
import { sheet } from '../table';

const under = (...lines: readonly string[]): Appendix =>
  readPlan([sheet([...lines.map((line) => [line]), ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì'], ['1', 'a', 'Văn phòng']])])
    .appendices[0]!;

describe('the year of the plan', () => {
  it.each([
    [['KẾ HOẠCH CẢI THIỆN CHỈ SỐ NĂM 2024'], 2024],
    [['Kế hoạch cải thiện chỉ số\nnăm 2024'], 2024],
    [['(Kèm theo Kế hoạch số /KH-SKHCN ngày tháng 7 năm 2024 của Sở)'], 2024],
    [['(Kèm theo Kế hoạch số 12/KH-SKHCN', 'ngày 30 tháng 7 năm 2024 của Sở)'], 2024],
    [['(Ban hành kèm theo Kế hoạch số 12/KH-SKHCN ngày 30/7/2024)'], 2024],
    [['Cần Thơ, ngày … tháng 7 năm 2024'], 2024],
    [['KHẮC PHỤC CHỈ SỐ PAR INDEX NĂM 2023', '(Kèm theo Kế hoạch số 5 ngày 01 tháng 3 năm 2024 của Sở)'], 2024],
    [['NHIỆM VỤ NĂM 2024', '(Kèm theo Kế hoạch số 5 ngày 26 tháng 12 năm 2023 của Sở)'], 2024],
    [['ĐÁNH GIÁ NĂM 2023 VÀ NHIỆM VỤ NĂM 2024'], 2024],
    [['NHIỆM VỤ NĂM 2024, ĐỊNH HƯỚNG ĐẾN NĂM 2030'], 2024],
    [['CẢI THIỆN PAR INDEX 2024'], 2024],
    [['Phân việc cải cách hành chính 2026 (nt: như trên)'], 2026],
    [['Bảng giao việc khắc phục PAPI 2026'], 2026],
    [['Kết quả khảo sát của năm trước: 2025 phiếu'], null],
    [['Nhiệm vụ 2021-2030'], null],
    [['NHIỆM VỤ GIAI ĐOẠN 2021-2030'], null],
    [['- Căn cứ kết quả chỉ số cải cách hành chính năm 2022'], null],
    [[], null],
    [['K\u1ebe HO\u1ea0CH N\u0102M 2024'.normalize('NFD')], 2024],
  ] as const)('%j: %s', (lines, year) => expect(under(...lines).planYear).toBe(year));

  it('the points have the year of their own header', () => {
    const grid = sheet([
      ['KẾ HOẠCH NĂM 2024'],
      ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2023'],
      ['1', 'a', 1, 0.5],
    ]);
    expect(readPlan([grid]).appendices[0]).toMatchObject({ year: 2023, planYear: 2024 });
  });

  it.each([
    [['KHẮC PHỤC TIÊU CHÍ CHƯA ĐẠT CHỈ SỐ CCHC NĂM 2023', '(Kèm theo Kế hoạch số 5 ngày 01/3/2024 của Sở)'], 2023],
    [['NÂNG CAO PAR INDEX NĂM 2024', 'Sau khi công bố PAR INDEX 2023'], 2023],
    [['CẢI THIỆN CHỈ SỐ CCHC NĂM 2024', '(Kèm theo Kế hoạch số 5 ngày 01/3/2024 của Sở)'], 2024],
    [['NHIỆM VỤ NĂM 2024 CẢI THIỆN CHỈ SỐ CCHC GIAI ĐOẠN 2021-2025'], 2024],
  ] as const)('or that of the index which the title mends: %j', (lines, year) => {
    const header = ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được'];
    const grid = sheet([...lines.map((line) => [line]), header, ['1', 'a', 1, 0.5]]);
    expect(readPlan([grid]).appendices[0]).toMatchObject({ year, planYear: 2024 });
  });
});

it.each([
  ['(Kèm theo Quyết định số 21/QĐ-SXD ngày 20/01/2026 của Giám đốc Sở Xây dựng)', 'Sở Xây dựng'],
  ['(Kèm theo Quyết định số 9/QĐ-UBND của Chủ tịch UBND tỉnh)', 'UBND tỉnh'],
  ['(Kèm theo Kế hoạch số 9/KH-VP của Chánh Văn phòng HĐND và UBND huyện)', 'Văn phòng HĐND và UBND huyện'],
  ['(Kèm theo Kế hoạch số 9/KH-BQL của Trưởng ban Quản lý chợ)', 'Ban Quản lý chợ'],
])('the agency is not the person who signs for it: %s', (line, agency) => {
  const rows = [[line], ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì'], ['1', 'a', 'Văn phòng']];
  expect(readPlan([sheet(rows)]).heading.agency).toBe(agency);
});
