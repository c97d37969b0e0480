import type { LabelledSheet, Line } from '../labels';

const noPlan = (name: string, about: string, above: readonly Line[]): LabelledSheet => ({
  name,
  about: `no plan: ${about}`,
  tables: [{ above, header: [], columns: [], rows: [] }],
});

/** Who sits at which counter, what money is asked for, how communes rank, whom to call. */
export const NONE_OF_FIFTEEN: readonly LabelledSheet[] = [
  noPlan('Lịch trực quầy', 'who sits at which counter on which day of a week', [
    ['TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG PHƯỜNG TÂN LẬP'],
    ['LỊCH TRỰC TIẾP NHẬN HỒ SƠ TUẦN 16 (từ 13/4 đến 17/4/2026)'],
    [],
    ['Buổi', 'Quầy 1 - Đất đai', 'Quầy 2 - Hộ tịch', 'Quầy 3 - Chứng thực', 'Trực phản ánh'],
    ['Sáng thứ Hai', 'Phòng KTHTĐT', 'Công chức TP-HT', 'Công chức TP-HT', 'Văn phòng'],
    ['Chiều thứ Hai', 'Phòng KTHTĐT', 'Công chức TP-HT', 'Viên chức biệt phái', 'Văn phòng'],
    ['Sáng thứ Ba', 'Viên chức biệt phái', 'Công chức TP-HT', 'Công chức TP-HT', 'Phòng VHXH'],
    ['Chiều thứ Ba', 'Phòng KTHTĐT', 'Công chức TP-HT', 'Viên chức biệt phái', 'Phòng VHXH'],
    [],
    ['Người trực vắng phải báo trước 01 ngày.'],
  ]),
  noPlan('DT kinh phí CCHC', 'money asked for by a plan of reform, by chapters and their sums', [
    ['DỰ TOÁN KINH PHÍ PHỤC VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
    ['Đơn vị: UBND xã Đồng Vọng', null, null, null, 'ĐVT: 1.000 đồng'],
    ['STT', 'Khoản mục', 'Dự toán năm 2026', '<', '<', 'Nguồn', 'Thuyết minh'],
    ['^', '^', 'Số lượng', 'Đơn giá', 'Thành tiền', '^', '^'],
    ['I', 'Mua sắm', null, null, 46000, null, null],
    [1, 'Máy quét hai mặt', 2, 15000, 30000, 'Ngân sách xã', 'Thay máy hỏng'],
    [2, 'Màn hình tra cứu', 1, 16000, 16000, 'Ngân sách tỉnh', null],
    ['II', 'Tuyên truyền', null, null, 9000, null, null],
    [1, 'Tờ gấp', 3000, 3, 9000, 'Ngân sách xã', 'Phát cho 14 thôn'],
    [null, 'TỔNG CỘNG', null, null, 55000, null, null],
  ]),
  noPlan('Xếp hạng cấp xã', 'how communes rank by points of fields', [
    ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP XÃ NĂM 2025'],
    ['(Kèm theo Quyết định số 402/QĐ-UBND ngày 27/02/2026 của UBND tỉnh Hà Lâm)'],
    [],
    ['TT', 'Đơn vị', 'Điểm thẩm định', 'Điểm điều tra XHH', 'Tổng điểm', 'Chỉ số (%)', 'Xếp hạng', 'Xếp loại'],
    [1, 'Phường Tân Lập', 66.25, 22.4, 88.65, '88,65', 1, 'Tốt'],
    [2, 'Xã Đồng Vọng', 63.5, 21.75, 85.25, '85,25', 2, 'Tốt'],
    [3, 'Xã Nam Hà', 60, 21.1, 81.1, '81,10', 3, 'Khá'],
    [4, 'Phường Bến Gỗ', 58.75, 20.9, 79.65, '79,65', 4, 'Khá'],
    [null, 'Trung bình', 62.13, 21.54, 83.66, '83,66', null, null],
  ]),
  noPlan('Danh bạ đầu mối', 'whom to call in each office about reform', [
    ['DANH SÁCH ĐẦU MỐI THEO DÕI CẢI CÁCH HÀNH CHÍNH, CHUYỂN ĐỔI SỐ CÁC ĐƠN VỊ NĂM 2026'],
    [],
    ['STT', 'Cơ quan, đơn vị', 'Lãnh đạo phụ trách', 'Chuyên viên đầu mối', 'Điện thoại', 'Thư điện tử', 'Ghi chú'],
    [1, 'Sở Nội vụ', 'Phó Giám đốc', 'Phòng CCHC', '0200 000 101', 'cchc@sonoivu.example', null],
    [2, 'Sở Xây dựng', 'Phó Giám đốc', 'Văn phòng Sở', '0200 000 102', 'vp@soxaydung.example', null],
    [3, 'UBND xã Đồng Vọng', 'Phó Chủ tịch', 'VP HĐND và UBND', '0200 000 103', 'vp@dongvong.example', 'Thay từ 01/3'],
    [4, 'Thuế tỉnh', 'Phó Trưởng Thuế tỉnh', 'Phòng NVDTPC', '0200 000 104', 'dtpc@thuetinh.example', null],
  ]),
];
