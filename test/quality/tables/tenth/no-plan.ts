import type { LabelledSheet, Line } from '../labels';

const noPlan = (name: string, about: string, above: readonly Line[]): LabelledSheet => ({
  name,
  about: `no plan: ${about}`,
  tables: [{ above, header: [], columns: [], rows: [] }],
});

/** A timetable, who was at a meeting, votes of a year. */
export const STILL_NONE: readonly LabelledSheet[] = [
  noPlan('Thời khóa biểu', 'lessons by day', [
    ['THỜI KHÓA BIỂU LỚP BỒI DƯỠNG'],
    [],
    ['Buổi', 'Thời gian', 'Nội dung', 'Giảng viên', 'Đơn vị'],
    ['Sáng 12/5', '7h30 - 11h30', 'Kỹ năng xử lý hồ sơ điện tử', 'ThS. Nguyễn Văn A', 'Trường Chính trị'],
    ['Chiều 12/5', '13h30 - 17h00', 'Văn hóa công vụ', 'TS. Trần Thị B', 'Sở Nội vụ'],
  ]),
  noPlan('Điểm danh', 'who was there, with crosses under meetings', [
    ['THEO DÕI THÀNH PHẦN DỰ HỌP BAN CHỈ ĐẠO'],
    [],
    ['STT', 'Cơ quan', 'Họp lần 1', 'Họp lần 2', 'Họp lần 3', 'Ghi chú'],
    [1, 'Sở Nội vụ', 'x', 'x', 'x', null],
    [2, 'Sở Tài chính', 'x', null, 'x', 'Vắng có phép'],
    [3, 'Công an tỉnh', 'x', 'x', null, null],
  ]),
  noPlan('Nộp báo cáo', 'which bodies sent their reports in which quarter', [
    ['TÌNH HÌNH GỬI BÁO CÁO CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
    [],
    ['STT', 'Đơn vị', 'Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Số lần trễ'],
    [1, 'Sở Xây dựng', 'x', 'x', 'x', 'x', 0],
    [2, 'Sở Y tế', 'x', null, 'x', 'x', 1],
    [3, 'UBND phường Vị Tân', 'x', 'x', 'x', null, 1],
  ]),
];
