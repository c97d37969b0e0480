import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/reading';
import { readDeadline } from '../../../src/reading/cells/deadline';
import { sheet } from '../table';

const read = (text: string, planYear: number | null = 2023): string => {
  const { kind, due } = readDeadline(text, planYear);
  return [kind, ...due].join(' ');
};

describe('deadlines of the plans', () => {
  it.each([
    ['Thường xuyên', 'ongoing'],
    ['Thường xuyên hoặc khi có hướng dẫn của cơ quan có thẩm quyền', 'ongoing'],
    ['Quý I', 'quarter 2023-03-31'],
    ['Quý I/2023.', 'quarter 2023-03-31'],
    ['Quý III năm 2023.', 'quarter 2023-09-30'],
    ['Quý IV/2023', 'quarter 2023-12-31'],
    ['Quý III, IV năm 2023.', 'several 2023-09-30 2023-12-31'],
    ['Tháng 7/2023.', 'month 2023-07-31'],
    ['Tháng 4/2023.', 'month 2023-04-30'],
    ['Trong năm 2023.', 'year 2023-12-31'],
    ['Cả năm 2023.', 'year 2023-12-31'],
    ['Ban hành kế hoạch: Quý I/2023. Thực hiện: Trong năm 2023.', 'several 2023-03-31 2023-12-31'],
    ['Báo cáo tiến độ định kỳ quý/ 6 tháng/ 9 tháng và năm', 'periodic 2023-03-31 2023-06-30 2023-09-30 2023-12-31'],
    ['Tại Hội nghị cán bộ, công chức, viên chức, người lao động hàng năm', 'event'],
    ['Ngay sau khi Quy chế được ban hành', 'event'],
    ['Theo KH hoặc theo chỉ đạo của UBND tỉnh, Bộ KHCN', 'event'],
    ['Theo Kế hoạch hoặc khi có kiến nghị, đơn thư', 'event'],
    ['Khi có yêu cầu', 'event'],
    ['Sau khi có Kế hoạch của UBND tỉnh', 'event'],
    ['Khi phát sinh sự việc', 'event'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('other wordings', () => {
  it.each([
    ['Quý 2/2024', 'quarter 2024-06-30'],
    ['Quý II/２０２４', 'quarter 2024-06-30'],
    ['Quí III/2024', 'quarter 2024-09-30'],
    ['Q.IV/2024', 'quarter 2024-12-31'],
    ['Qúy I/2024', 'quarter 2024-03-31'],
    ['T7/2024', 'month 2024-07-31'],
    ['T7, T9/2024', 'several 2024-07-31 2024-09-30'],
    ['Trước 30/6', 'date 2023-06-30'],
    ['Hoàn thành trước 15/12/2024', 'date 2024-12-15'],
    ['TX', 'ongoing'],
    ['Suốt năm', 'ongoing'],
    ['Từ Quý II đến Quý IV', 'quarter 2023-12-31'],
    ['QUÝ II, III', 'several 2023-06-30 2023-09-30'],
    ['Quý II và Quý IV/2024', 'several 2024-06-30 2024-12-31'],
    ['Quý II - Quý IV/2024', 'quarter 2024-12-31'],
    ['Tháng 2', 'month 2023-02-28'],
    ['Tháng 02/2024', 'month 2024-02-29'],
    ['Tháng 6, tháng 12', 'several 2023-06-30 2023-12-31'],
    ['Từ tháng 3 đến tháng 10/2024', 'month 2024-10-31'],
    ['06/2024', 'month 2024-06-30'],
    ['Tháng 4 - 9/2026', 'month 2026-09-30'],
    ['T10-12/2026', 'month 2026-12-31'],
    ['4-9/2026', 'month 2026-09-30'],
    ['Từ tháng 4 - 9 năm 2026', 'month 2026-09-30'],
    ['11/2025 - 3/2026', 'month 2026-03-31'],
    ['15-20/9/2026', 'date 2026-09-20'],
    ['ngày 4-9/2026', 'date 2026-09-04'],
    ['Trước ngày 15/12/2024', 'date 2024-12-15'],
    ['Trước 30/6/2024', 'date 2024-06-30'],
    ['ngày 05 tháng 6 năm 2024', 'date 2024-06-05'],
    ['Trước ngày 15/12', 'date 2023-12-15'],
    ['6 tháng đầu năm 2024', 'month 2024-06-30'],
    ['Năm 2024', 'year 2024-12-31'],
    ['2024', 'year 2024-12-31'],
    ['Giai đoạn 2022-2025', 'year 2025-12-31'],
    ['Hằng quý', 'periodic 2023-03-31 2023-06-30 2023-09-30 2023-12-31'],
    ['Hàng năm', 'periodic 2023-12-31'],
    ['Định kỳ hằng tuần', 'periodic'],
    ['Đột xuất', 'event'],
    ['30/02/2024', 'unreadable'],
    ['sớm nhất có thể', 'unreadable'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ['Duy trì cả năm', 'ongoing', []],
    ['hằng đêm', 'periodic', []],
    ['cuối tuần nào cũng làm', 'periodic', []],
  ])('as people say it: %s', (text, kind, due) => {
    expect(readDeadline(text, 2026)).toMatchObject({ kind, due });
  });

  it.each([
    ['Thuong xuyen', 'ongoing', []],
    ['hang quy', 'periodic', ['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31']],
    ['truoc 15/6', 'date', ['2026-06-15']],
    ['cuoi thang 8', 'month', ['2026-08-31']],
    ['quy 3', 'quarter', ['2026-09-30']],
  ])('typed without accents: %s', (text, kind, due) => {
    expect(readDeadline(text, 2026)).toMatchObject({ kind, due });
  });

  it('without a year anywhere the kind is known, but no date', () => {
    expect(read('Quý I', null)).toBe('quarter');
    expect(read('Trong năm', null)).toBe('year');
  });

  it('keeps the text as written, its blanks put right', () =>
    expect(readDeadline(' Quý\u00a0 I ', 2023).text).toBe('Quý I'));
});

describe('in a school year', () => {
  const of = (title: string, deadlines: readonly string[]): string[] =>
    readPlan([
      sheet([
        [title],
        ['TT', 'Nội dung công việc', 'Người phụ trách', 'Thời hạn'],
        ...deadlines.map((when, at) => [at + 1, `Rà soát nội dung ${at}`, 'Hiệu trưởng', when]),
      ]),
    ]).appendices[0]!.rows.map(({ deadline }) => deadline!.value.due.join(' '));

  it('autumn is in its first year and spring in its second, unless the text names one', () => {
    const written = ['10/9', 'Tháng 12', '15/01', 'Tháng 5', 'Tháng 9, tháng 2', '20/10/2027', '20/10/27'];
    const days = ['2026-09-10', '2026-12-31', '2027-01-15', '2027-05-31', '2026-09-30 2027-02-28'];
    expect(of('KẾ HOẠCH NĂM HỌC 2026 - 2027', written)).toEqual([...days, '2027-10-20', '2027-10-20']);
    expect(of('KẾ HOẠCH NĂM 2027', written)[0]).toBe('2027-09-10');
  });
});
