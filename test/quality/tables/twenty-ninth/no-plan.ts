import { day } from '../../typed-sheet';
import type { LabelledSheet, Line } from '../labels';

const noPlan = (name: string, about: string, above: readonly Line[]): LabelledSheet => ({
  name,
  about: `no plan: ${about}`,
  tables: [{ above, header: [], columns: [], rows: [] }],
});

/** What clerks keep in the same files: whom to ring up, how many applications came, what the printing costs. */
export const NONE_OF_TWENTY_NINE: readonly LabelledSheet[] = [
  noPlan('29 Danh bạ đầu mối', 'whom to ring up in which office, with extension and mail', [
    ['DANH BẠ ĐẦU MỐI CCHC CÁC SỞ, NGÀNH (cập nhật 01/02/2026)'],
    [],
    ['TT', 'Cơ quan', 'Đầu mối', 'Chức vụ', 'Máy lẻ', 'Thư điện tử'],
    ['1', 'Sở Nội vụ', 'Đ/c Hạnh', 'Phó Trưởng phòng', '101', 'hanh@tinh.example'],
    ['2', 'Sở Tài chính', 'Đ/c Sơn', 'Chuyên viên', '215', 'son@tinh.example'],
    ['3', 'Sở Y tế', 'Đ/c Nga', 'Chánh Văn phòng', '110', 'nga@tinh.example'],
    ['4', 'Thanh tra tỉnh', 'Đ/c Lâm', 'Thanh tra viên', '224', 'lam@tinh.example'],
  ]),
  noPlan('29 Số hồ sơ theo tuần', 'how many applications came in, were answered in time and late, by field and week', [
    ['TÌNH HÌNH HỒ SƠ TUẦN 18 (27/4 - 03/5/2026)'],
    ['Lĩnh vực', 'Tồn đầu', 'Nhận mới', 'Trả trước hạn', 'Trả đúng hạn', 'Trễ', 'Tồn cuối'],
    ['Hộ tịch', 4, 61, 50, 9, 0, 6],
    ['Chứng thực', 0, 140, 140, 0, 0, 0],
    ['Đất đai', 77, 32, 8, 14, 11, 76],
    ['Xây dựng', 5, 7, 2, 3, 1, 6],
    ['Bảo trợ xã hội', 12, 9, 6, 5, 0, 10],
    ['Cộng', 98, 249, 206, 31, 12, 98],
  ]),
  noPlan('29 Sổ công văn đến', 'letters that came in, with number, day, sender and what they are about', [
    ['SỔ CÔNG VĂN ĐẾN - tháng 3/2026'],
    [],
    ['Số đến', 'Ngày đến', 'Số, ký hiệu', 'Ngày văn bản', 'Nơi gửi', 'Trích yếu', 'Số tờ'],
    ['214', day('2026-03-02'), '402/SNV-CCHC', day('2026-02-27'), 'Sở Nội vụ', 'V/v gửi kết quả chấm điểm năm 2025', 3],
    ['215', day('2026-03-02'), '77/BC-STP', day('2026-02-26'), 'Sở Tư pháp', 'Báo cáo kiểm tra văn bản năm 2025', 12],
    ['216', day('2026-03-03'), '19/GM-UBND', day('2026-03-02'), 'UBND tỉnh', 'Giấy mời họp phiên thường kỳ', 1],
    ['217', day('2026-03-05'), '530/TTr-SYT', day('2026-03-04'), 'Sở Y tế', 'Tờ trình bổ sung kinh phí mua vắc-xin', 5],
  ]),
];
