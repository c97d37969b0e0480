import type { LabelledSheet, Line } from '../labels';

const noPlan = (name: string, about: string, above: readonly Line[]): LabelledSheet => ({
  name,
  about: `no plan: ${about}`,
  tables: [{ above, header: [], columns: [], rows: [] }],
});

/** Rankings, calendars, check lists and job descriptions. */
export const NEITHER: readonly LabelledSheet[] = [
  noPlan('Xếp hạng các sở', 'bodies with their points and rank', [
    ['KẾT QUẢ XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CÁC SỞ, BAN, NGÀNH NĂM 2025'],
    [],
    ['Hạng', 'Tên đơn vị', 'Điểm thẩm định', 'Điểm điều tra XHH', 'Tổng điểm', 'Xếp loại'],
    [1, 'Sở Nội vụ', 62.5, 28.4, 90.9, 'Tốt'],
    [2, 'Sở Tư pháp', 61, 28.1, 89.1, 'Tốt'],
    [3, 'Sở Xây dựng', 58.2, 26.5, 84.7, 'Khá'],
  ]),
  noPlan('Lịch tháng', 'a calendar of days', [
    ['LỊCH CÔNG TÁC THÁNG 6/2026'],
    [],
    ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu'],
    ['1', '2', '3', '4', '5'],
    ['Giao ban', 'Tiếp công dân', null, 'Họp tổ 06', 'Đi cơ sở'],
    ['8', '9', '10', '11', '12'],
    ['Giao ban', null, 'Kiểm tra CCHC', null, 'Họp UBND'],
  ]),
  noPlan('Phiếu kiểm tra', 'a check list with yes and no', [
    ['PHIẾU KIỂM TRA BỘ PHẬN MỘT CỬA'],
    [],
    ['STT', 'Nội dung kiểm tra', 'Có', 'Không', 'Ghi chú'],
    [1, 'Niêm yết thủ tục hành chính', 'x', null, null],
    [2, 'Có camera giám sát', null, 'x', 'Đang sửa'],
    [3, 'Ghế ngồi đầy đủ', 'x', null, null],
  ]),
  noPlan('Chức năng các phòng', 'what divisions are for and their posts', [
    ['CƠ CẤU TỔ CHỨC VÀ BIÊN CHẾ NĂM 2026'],
    [],
    ['STT', 'Phòng, đơn vị', 'Chức năng', 'Biên chế giao', 'Hiện có'],
    [1, 'Văn phòng', 'Tham mưu tổng hợp, hành chính, quản trị', 14, 13],
    [2, 'Thanh tra', 'Thanh tra, giải quyết khiếu nại', 6, 6],
    [3, 'Phòng Tổ chức', 'Quản lý bộ máy, biên chế', 8, 7],
  ]),
];
