import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../../src/checking/check-plan';
import type { CellValue } from '../../../src/model/grid';
import { readPlan } from '../../../src/reading';
import { cells, check, edits, gridOf, only, tasks } from '../typed';

/** A task of a plan for 2024. */
const task = (text: string, time = 'Thường xuyên', product = 'X'): ReturnType<typeof check> =>
  check(tasks([['1', text, 'Văn phòng', null, time, product]]));

describe('year-mismatch', () => {
  it('reports a target of a year gone by (S001, 8.5), and leaves the comparison in it alone', () => {
    const found = only(
      task('Đạt mục tiêu tăng trưởng kinh tế năm 2023; GRDP năm 2024 không thấp hơn năm 2023'),
      'year-mismatch',
    );
    expect([found.severity, found.at.row, found.at.column, found.args]).toEqual([
      'warning',
      2,
      1,
      { row: '1', found: { list: ['2023'] }, year: '2024' },
    ]);
    expect([found.fix?.grade, ...edits(found)]).toEqual([
      'suggestion',
      'B3=Đạt mục tiêu tăng trưởng kinh tế năm 2024; GRDP năm 2024 không thấp hơn năm 2023',
    ]);
  });

  it.each([
    'Lập Kế hoạch rà soát văn bản quy phạm pháp luật năm 2023',
    'Hoàn thành kế hoạch đào tạo năm 2022.',
    'Trong năm 2023, 100% hồ sơ đúng hạn',
    'Đẩy nhanh giải ngân vốn đầu tư công năm 2023, đạt từ 95%',
    'Trả kết quả đúng hạn.\nPhấn đấu năm 2023 đạt 90%',
  ])('reports: %s', (text) => expect(cells(task(text), 'year-mismatch')).toEqual(['B3']));

  it.each([
    'Giảm đơn vị sự nghiệp so với năm 2021',
    'Thực hiện Kế hoạch cải cách hành chính giai đoạn 2021-2025',
    'Lấy ý kiến người dân về quy hoạch 2021 - 2030',
    'Thực hiện Nghị định số 61/2018/NĐ-CP, Nghị định 107/2021/NĐ-CP',
    'Phổ biến Luật Bảo vệ môi trường năm 2020',
    'Soạn thảo theo Luật năm 2015 (sửa đổi, bổ sung năm 2020)',
    'Sử dụng số người làm việc được phê duyệt năm 2020',
    'Khắc phục hạn chế của Chỉ số cải cách hành chính năm 2023',
    'Khảo sát người dân đã nhận kết quả TTHC năm 2023',
    'Số doanh nghiệp mới năm 2024 tăng từ 20% trở lên so với năm 2023.',
    'Theo Công văn ngày 12/5/2022 và Tiêu chuẩn TCVN ISO 9001:2015',
    'Quyết định ngày 12 tháng 5 năm 2022 của UBND tỉnh',
    'Hoàn thành trong năm 2024, 2025',
    'Sử dụng số người làm việc được phê duyệt năm\n2020',
    'Khảo sát người đã nhận kết quả\nTTHC năm 2022',
    'Phổ biến Luật Bảo vệ môi\ntrường năm 2020',
    'Xử lý 2023 hồ sơ tồn đọng'.replace('2023', '2.023'),
  ])('does not report: %s', (text) => expect(cells(task(text), 'year-mismatch')).toEqual([]));

  it('reports a time before the plan and a product of an older year', () => {
    expect(edits(only(task('Rà soát', 'Quý I/2023'), 'year-mismatch'))).toEqual(['E3=Quý I/2024']);
    expect(cells(task('Rà soát', 'Quý I', 'Kế hoạch năm 2023'), 'year-mismatch')).toEqual(['F3']);
    expect(cells(task('Rà soát', 'Quý I/2024'), 'year-mismatch')).toEqual([]);
  });

  it('reports a document number with an impossible year (S004: 90/213/NĐ-CP)', () => {
    const found = only(task('Thực hiện Nghị định số 90/213/NĐ-CP về trách nhiệm giải trình'), 'year-mismatch');
    expect([found.message, found.args.number, found.fix]).toEqual([
      'year-mismatch/document',
      '90/213/NĐ-CP',
      undefined,
    ]);
    expect(cells(task('Theo Kế hoạch 121/KH-UBND và Quyết định 14/2024/QĐ-UBND'), 'year-mismatch')).toEqual([]);
  });

  it('says nothing of names of criteria and of plans without a year', () => {
    const grid = gridOf(tasks([['1', 'Đạt mục tiêu năm 2020', 'Văn phòng', null, 'Quý I', 'X']]));
    const undated = { ...grid, values: [['DANH MỤC NHIỆM VỤ', ...grid.values[0]!.slice(1)], ...grid.values.slice(1)] };
    expect(cells(checkPlan(readPlan([undated]), {}), 'year-mismatch')).toEqual([]);
  });

  it('reports an appendix whose title has an older year than the others', () => {
    const titled = (sheet: string, year: number) => {
      const grid = gridOf(tasks([['1', 'a']]));
      return {
        ...grid,
        sheet,
        values: [
          [`DANH MỤC NHIỆM VỤ NĂM ${year}`, ...grid.values[0]!.slice(1)] as CellValue[],
          ...grid.values.slice(1),
        ],
      };
    };
    const found = (years: number[]) =>
      checkPlan(readPlan(years.map((year, index) => titled(`Phụ lục ${index + 1}`, year))), {}).filter(
        ({ rule }) => rule === 'year-mismatch',
      );
    expect(found([2024, 2023, 2024]).map(({ at, message }) => [at.sheet, at.row, message])).toEqual([
      ['Phụ lục 2', 0, 'year-mismatch/heading'],
    ]);
    expect(found([2024, 2023])).toEqual([]);
  });
});
