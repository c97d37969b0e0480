import type { LabelledSheet, Line } from '../labels';

const noPlan = (name: string, about: string, above: readonly Line[]): LabelledSheet => ({
  name,
  about: `no plan: ${about}`,
  tables: [{ above, header: [], columns: [], rows: [] }],
});

/** How many forms of an inquiry go to which commune, and short names of offices with what they stand for. */
export const NONE_OF_EIGHTEEN: readonly LabelledSheet[] = [
  noPlan('Phân bổ phiếu SIPAS', 'forms of an inquiry for communes by kinds of people, with sums', [
    ['PHÂN BỔ SỐ PHIẾU ĐIỀU TRA XÃ HỘI HỌC NĂM 2026'],
    [],
    ['TT', 'Xã, phường', 'Số phiếu phát ra', '<', '<', 'Điều tra viên'],
    ['^', '^', 'Người dân', 'Doanh nghiệp', 'Cộng', '^'],
    [1, 'Phường Hòa Bắc', 120, 30, 150, 3],
    [2, 'Xã Mỹ Thạnh', 90, 10, 100, 2],
    [3, 'Xã An Phú Đông', 90, 10, 100, 2],
    [4, 'Phường Đông Kinh', 150, 50, 200, 4],
    [null, 'Tổng số', 450, 100, 550, 11],
  ]),
  noPlan('Danh mục viết tắt PL', 'short names and what they stand for', [
    ['DANH MỤC TỪ VIẾT TẮT'],
    [],
    ['STT', 'Chữ viết tắt', 'Nghĩa'],
    [1, 'CCHC', 'Cải cách hành chính'],
    [2, 'TTHC', 'Thủ tục hành chính'],
    [3, 'PVHCC', 'Phục vụ hành chính công'],
    [4, 'VBQPPL', 'Văn bản quy phạm pháp luật'],
    [5, 'ĐTXHH', 'Điều tra xã hội học'],
  ]),
];
