import type { LabelledSheet, Line } from '../labels';

const noPlan = (name: string, about: string, above: readonly Line[]): LabelledSheet => ({
  name,
  about: `no plan: ${about}`,
  tables: [{ above, header: [], columns: [], rows: [] }],
});

/** Sheets that lie beside plans in the same workbook and are none. */
export const NO_PLANS: readonly LabelledSheet[] = [
  noPlan('DS tập huấn', 'who goes to a course, with what and when', [
    ['DANH SÁCH CÁN BỘ THAM GIA TẬP HUẤN CHUYỂN ĐỔI SỐ'],
    [],
    ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị công tác', 'Nội dung tham gia', 'Thời gian', 'Ghi chú'],
    [1, 'Nguyễn Văn A', 'Chuyên viên', 'Sở Nội vụ', 'Kỹ năng số cơ bản', 'Ngày 12/5/2026', null],
    [2, 'Trần Thị B', 'Phó Trưởng phòng', 'Sở Tài chính', 'An toàn thông tin', 'Ngày 13/5/2026', null],
    [3, 'Lê Văn C', 'Công chức', 'UBND xã Tân Lộc', 'Kỹ năng số cơ bản', 'Ngày 12/5/2026', null],
  ]),
  noPlan('Phân bổ KP', 'money for departments by quarters', [
    ['PHÂN BỔ KINH PHÍ CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
    ['Đơn vị tính: triệu đồng'],
    ['TT', 'Nội dung chi', 'Đơn vị sử dụng', 'Tổng số', 'Quý I', 'Quý II', 'Quý III', 'Quý IV'],
    [1, 'Tuyên truyền', 'Sở Nội vụ', 400, 100, 100, 100, 100],
    [2, 'Khảo sát hài lòng', 'Sở Nội vụ', 250, null, null, 250, null],
    [3, 'Mua máy quét', 'Văn phòng UBND tỉnh', 900, null, 900, null, null],
    [null, 'Tổng cộng', null, 1550, 100, 1000, 350, 100],
  ]),
  noPlan('Lịch trực', 'who is on duty', [
    ['LỊCH TRỰC TẾT NGUYÊN ĐÁN NĂM 2026'],
    [],
    ['Ngày', 'Thứ', 'Lãnh đạo trực', 'Cán bộ trực', 'Điện thoại', 'Nhiệm vụ'],
    ['16/02', 'Hai', 'Nguyễn Văn A', 'Trần Thị B', '0900000021', 'Trực chỉ huy'],
    ['17/02', 'Ba', 'Lê Văn C', 'Phạm D', '0900000022', 'Trực chỉ huy'],
    ['18/02', 'Tư', 'Võ E', 'Đỗ F', '0900000023', 'Trực tiếp nhận tin báo'],
  ]),
  noPlan('Thống kê hồ sơ', 'counts of procedures by body', [
    ['THỐNG KÊ TÌNH HÌNH GIẢI QUYẾT HỒ SƠ THÁNG 5/2026'],
    [],
    ['STT', 'Cơ quan, đơn vị', 'Tổng tiếp nhận', 'Đã giải quyết', '<', '<', 'Đang giải quyết', 'Tỷ lệ đúng hạn (%)'],
    ['^', '^', '^', 'Trước hạn', 'Đúng hạn', 'Quá hạn', '^', '^'],
    [1, 'Sở Xây dựng', 320, 210, 60, 5, 45, 98.2],
    [2, 'Sở Y tế', 150, 100, 30, 0, 20, 100],
    [3, 'UBND phường An Hòa', 890, 640, 180, 12, 58, 98.6],
  ]),
  noPlan('Chấm công', 'a month of days with crosses for people', [
    ['BẢNG CHẤM CÔNG THÁNG 5 NĂM 2026'],
    [],
    ['STT', 'Họ tên', 'Phòng', 1, 2, 3, 4, 5, 6, 7, 'Cộng'],
    [1, 'Nguyễn Văn A', 'Văn phòng', 'x', 'x', 'P', 'x', 'x', null, null, 4],
    [2, 'Trần Thị B', 'Phòng CCHC', 'x', 'x', 'x', 'x', 'x', null, null, 5],
    [3, 'Lê Văn C', 'Phòng TCCC', null, 'x', 'x', 'x', 'x', null, null, 4],
  ]),
];
