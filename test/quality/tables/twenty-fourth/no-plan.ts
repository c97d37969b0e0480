import type { LabelledSheet, Line } from '../labels';

const noPlan = (name: string, about: string, above: readonly Line[]): LabelledSheet => ({
  name,
  about: `no plan: ${about}`,
  tables: [{ above, header: [], columns: [], rows: [] }],
});

/** What an office owns; letters that came in; what the canteen costs. */
export const NONE_OF_TWENTY_FOUR: readonly LabelledSheet[] = [
  noPlan('Kiểm kê tài sản 2026', 'what each office owns, since when and in what state', [
    ['UBND PHƯỜNG PHÚ LÂM'],
    ['BẢNG KIỂM KÊ TÀI SẢN NGÀY 31/12/2025'],
    [],
    ['STT', 'Tên tài sản', 'Bộ phận dùng', 'Năm mua', 'Số lượng', 'Nguyên giá (đồng)', 'Tình trạng'],
    [1, 'Máy tính để bàn', 'Trung tâm PVHCC', 2022, 8, 96000000, 'tốt'],
    [2, 'Máy in', 'Văn phòng', 2019, 3, 12600000, 'hỏng 1 máy'],
    [3, 'Máy quét', 'Trung tâm PVHCC', 2024, 2, 44000000, 'tốt'],
    [4, 'Điều hòa', 'Phòng họp', 2020, 4, 38000000, 'tốt'],
    [null, 'Cộng', null, null, 17, 190600000],
  ]),
  noPlan('Sổ CV đến', 'letters that came in: number, day, who sent it, what about, who took it', [
    ['SỔ ĐĂNG KÝ CÔNG VĂN ĐẾN NĂM 2026'],
    [],
    ['Số đến', 'Ngày đến', 'Nơi gửi', 'Số, ký hiệu', 'Trích yếu', 'Người nhận', 'Ký nhận'],
    [101, '02/3/2026', 'Sở Nội vụ', '214/SNV-CCHC', 'V/v mời họp', 'Văn thư', null],
    [102, '02/3/2026', 'Sở Tư pháp', '98/STP-HT', 'V/v gửi biểu mẫu hộ tịch', 'Công chức tư pháp', null],
    [103, '03/3/2026', 'UBND tỉnh', '45/TB-UBND', 'Thông báo kết luận cuộc họp', 'Văn thư', null],
    [104, '04/3/2026', 'Công ty Điện lực', '17/ĐL', 'Thông báo ngừng cấp điện', 'Bảo vệ', null],
  ]),
  noPlan('Cơm trưa T3', 'what everybody eats and pays in a month', [
    ['BẢNG CHẤM CƠM TRƯA THÁNG 3/2026'],
    [],
    ['TT', 'Bộ phận', 'Số người', 'Số suất', 'Đơn giá', 'Thành tiền', 'Đã nộp'],
    [1, 'Văn phòng', 6, 120, 30000, 3600000, 'rồi'],
    [2, 'Trung tâm PVHCC', 9, 171, 30000, 5130000, 'rồi'],
    [3, 'Phòng Kinh tế', 7, 98, 30000, 2940000, 'chưa'],
    [null, 'Cộng', 22, 389, null, 11670000],
  ]),
];
