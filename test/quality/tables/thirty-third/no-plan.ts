import { day } from '../../typed-sheet';
import type { LabelledSheet, Line } from '../labels';

const noPlan = (name: string, about: string, above: readonly Line[]): LabelledSheet => ({
  name,
  about: `no plan: ${about}`,
  tables: [{ above, header: [], columns: [], rows: [] }],
});

/** What lies in the same working files beside the plan: counts of files, telephone lists, papers received. */
export const NONE_OF_THIRTY_THREE: readonly LabelledSheet[] = [
  noPlan('33 Số liệu hồ sơ TTHC', 'how many files each field of work took and settled in a month', [
    ['TÌNH HÌNH GIẢI QUYẾT HỒ SƠ TTHC THÁNG 5/2026', '<', '<', '<', '<', '<', '<'],
    [],
    ['STT', 'Lĩnh vực', 'Tiếp nhận', 'Đúng hạn', 'Trễ hạn', 'Đang giải quyết', 'Tỷ lệ trực tuyến'],
    [1, 'Hộ tịch', 214, 210, 1, 3, '88%'],
    [2, 'Chứng thực', 560, 560, 0, 0, '12%'],
    [3, 'Đất đai', 97, 71, 9, 17, '64%'],
    [4, 'Bảo trợ xã hội', 42, 38, 0, 4, '79%'],
    [5, 'Đăng ký kinh doanh', 33, 33, 0, 0, '97%'],
    [null, 'Tổng cộng', 946, 912, 10, 24, null],
  ]),
  noPlan('33 Danh bạ đầu mối', 'who is the contact of each office, with telephone and address', [
    ['DANH SÁCH CÔNG CHỨC ĐẦU MỐI CCHC CÁC ĐƠN VỊ'],
    [],
    ['TT', 'Đơn vị', 'Chức vụ', 'Điện thoại', 'Email', 'Ghi chú'],
    [1, 'Văn phòng Sở', 'Chuyên viên', '02xx 3 811 001', 'vanphong@example.vn', null],
    [2, 'Phòng Kế hoạch', 'Phó Trưởng phòng', '02xx 3 811 002', 'kehoach@example.vn', null],
    [3, 'Thanh tra', 'Thanh tra viên', '02xx 3 811 003', 'thanhtra@example.vn', 'thay từ tháng 3'],
    [4, 'Chi cục', 'Văn thư', '02xx 3 811 004', 'chicuc@example.vn', null],
  ]),
  noPlan('33 Sổ văn bản đến', 'papers received about reform, with their numbers and days', [
    ['SỔ VĂN BẢN ĐẾN VỀ CCHC NĂM 2026'],
    ['Số đến', 'Ngày đến', 'Số, ký hiệu', 'Cơ quan ban hành', 'Trích yếu', 'Nơi lưu'],
    [14, day('2026-01-08'), '08/KH-UBND', 'UBND tỉnh', 'Kế hoạch CCHC năm 2026', 'Cặp 1'],
    [29, day('2026-01-21'), '155/SNV-CCHC', 'Sở Nội vụ', 'Về việc gửi tài liệu kiểm chứng', 'Cặp 1'],
    [57, day('2026-02-25'), '31/KH-UBND', 'UBND tỉnh', 'Kế hoạch nâng cao Chỉ số PAR INDEX', 'Cặp 1'],
    [88, day('2026-04-02'), '402/QĐ-UBND', 'UBND tỉnh', 'Công bố kết quả xếp hạng CCHC năm 2025', 'Cặp 2'],
    [103, day('2026-04-20'), '611/VP-KSTT', 'Văn phòng UBND tỉnh', 'Thông báo điểm 766 quý I', 'Cặp 2'],
  ]),
];
