import type { LabelledSheet, Line } from '../labels';

const noPlan = (name: string, about: string, above: readonly Line[]): LabelledSheet => ({
  name,
  about: `no plan: ${about}`,
  tables: [{ above, header: [], columns: [], rows: [] }],
});

/** A register of letters that came in, dossiers counted by field, and how many posts each room has. */
export const NONE_OF_TWENTY_FIVE: readonly LabelledSheet[] = [
  noPlan('25 Sổ văn bản đến', 'a register of letters that came in', [
    ['SỔ ĐĂNG KÝ VĂN BẢN ĐẾN THÁNG 3/2026'],
    [],
    ['Số đến', 'Ngày đến', 'Số, ký hiệu', 'Trích yếu', 'Số tờ', 'Mức độ khẩn'],
    [411, '02/3/2026', '318/UBND-NC', 'V/v cung cấp số liệu biên chế', 2, 'Thường'],
    [412, '02/3/2026', '55/TB-VP', 'Thông báo lịch nghỉ lễ', 1, 'Thường'],
    [413, '03/3/2026', '902/STC-NS', 'V/v đối chiếu số dư tài khoản', 3, 'Khẩn'],
    [414, '04/3/2026', '77/GM-UBND', 'Giấy mời dự hội nghị', 1, 'Hỏa tốc'],
  ]),
  noPlan('25 Thống kê hồ sơ TTHC', 'dossiers counted by field, in time and late', [
    ['THỐNG KÊ KẾT QUẢ TIẾP NHẬN HỒ SƠ QUÝ I NĂM 2026'],
    [],
    ['TT', 'Lĩnh vực', 'Tiếp nhận', '<', 'Đã trả', '<', 'Tỷ lệ đúng hạn (%)'],
    ['^', '^', 'Trực tiếp', 'Trực tuyến', 'Đúng hạn', 'Quá hạn', '^'],
    [1, 'Hộ tịch', 120, 860, 978, 2, 99.8],
    [2, 'Chứng thực', 2140, 310, 2450, 0, 100],
    [3, 'Đất đai', 215, 402, 540, 41, 92.9],
    [4, 'Bảo trợ xã hội', 34, 188, 219, 1, 99.5],
    [null, 'Tổng', 2509, 1760, 4187, 44, 99],
  ]),
  noPlan('25 Biên chế các phòng', 'how many posts each room has and how many are filled', [
    ['BẢNG TỔNG HỢP BIÊN CHẾ CỦA SỞ ĐẾN 31/3/2026'],
    [],
    ['Số TT', 'Phòng, đơn vị', 'Biên chế giao', 'Hiện có', 'Còn thiếu', 'Trình độ thạc sĩ trở lên'],
    [1, 'Văn phòng', 14, 13, 1, 5],
    [2, 'Phòng Tổ chức bộ máy', 9, 9, 0, 6],
    [3, 'Phòng Công chức, viên chức', 11, 10, 1, 7],
    [4, 'Phòng Cải cách hành chính', 8, 7, 1, 4],
    [null, 'Cộng', 42, 39, 3, 22],
    [null, 'Người lập biểu', null, null, 'Trưởng phòng'],
  ]),
];
