import type { LabelledSheet, Line } from '../labels';

const noPlan = (name: string, about: string, above: readonly Line[]): LabelledSheet => ({
  name,
  about: `no plan: ${about}`,
  tables: [{ above, header: [], columns: [], rows: [] }],
});

/** What is published beside such plans: how communes rank, on which papers the plan rests, what money there is. */
export const NONE_OF_TWENTY_EIGHT: readonly LabelledSheet[] = [
  noPlan('28 Xếp hạng cấp xã', 'communes with their points by field and their rank', [
    ['XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025 CỦA UBND CÁC XÃ, PHƯỜNG (TRÍCH)', '<', '<', '<', '<', '<', '<'],
    [],
    ['Hạng', 'Xã, phường', 'Chỉ đạo', 'Thủ tục', 'Công vụ', 'Số hóa', 'Tổng'],
    [1, 'Phường Hòa Bình', 14.5, 27.25, 11, 33.1, 85.85],
    [2, 'Xã An Phú', 13.75, 26.5, 11.5, 31.4, 83.15],
    [3, 'Xã Tân Lập', 14, 25, 10.25, 31.05, 80.3],
    [4, 'Phường Bến Nghè', 12.5, 26, 10, 29.75, 78.25],
    [5, 'Xã Thượng Sơn', 11, 21.75, 9.5, 24.2, 66.45],
    [null, 'Trung bình', 13.15, 25.3, 10.45, 29.9, 78.8],
  ]),
  noPlan('28 Văn bản căn cứ', 'papers that the plan rests on, with number, day and subject', [
    ['DANH MỤC VĂN BẢN CĂN CỨ'],
    [],
    ['STT', 'Số, ký hiệu', 'Ngày ban hành', 'Cơ quan ban hành', 'Trích yếu'],
    [
      1,
      '76/NQ-CP',
      '15/7/2021',
      'Chính phủ',
      'Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
    ],
    [
      2,
      '766/QĐ-TTg',
      '23/6/2022',
      'Thủ tướng Chính phủ',
      'Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp',
    ],
    [
      3,
      '57-NQ/TW',
      '22/12/2024',
      'Bộ Chính trị',
      'Đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia',
    ],
    [
      4,
      '118/2025/NĐ-CP',
      '09/6/2025',
      'Chính phủ',
      'Thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông',
    ],
  ]),
  noPlan('28 Dự toán kinh phí', 'what the plan costs, item by item with prices', [
    ['DỰ TOÁN KINH PHÍ THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH NĂM 2026', '<', '<', '<', '<', '<'],
    ['Đơn vị tính: nghìn đồng', '<', '<', '<', '<', '<'],
    ['STT', 'Khoản chi', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền'],
    ['I', 'Hội nghị, tập huấn', null, null, null, 96000],
    [1, 'Thuê hội trường', 'ngày', 4, 6000, 24000],
    [2, 'Thù lao báo cáo viên', 'buổi', 8, 1500, 12000],
    [3, 'Nước uống, tài liệu', 'người', 600, 100, 60000],
    ['II', 'Điều tra, khảo sát', null, null, null, 84000],
    [1, 'Công điều tra viên', 'phiếu', 1200, 50, 60000],
    [2, 'Nhập, xử lý phiếu', 'phiếu', 1200, 20, 24000],
    [null, 'Tổng cộng', null, null, null, 180000],
  ]),
];
