import type { LabelledSheet, Line } from '../labels';

const noPlan = (name: string, about: string, above: readonly Line[]): LabelledSheet => ({
  name,
  about: `no plan: ${about}`,
  tables: [{ above, header: [], columns: [], rows: [] }],
});

/** Opinions on a draft, bodies to be reached, ranks of provinces, a price list, a week's calendar. */
export const NONE_OF_ELEVEN: readonly LabelledSheet[] = [
  noPlan('Tiếp thu ý kiến', 'what bodies said of a draft and what was made of it', [
    ['BẢNG TỔNG HỢP, TIẾP THU Ý KIẾN GÓP Ý DỰ THẢO KẾ HOẠCH'],
    [],
    ['STT', 'Đơn vị góp ý', 'Nội dung góp ý', 'Ý kiến tiếp thu, giải trình'],
    [1, 'Sở Tài chính', 'Bổ sung căn cứ Luật Ngân sách', 'Tiếp thu'],
    [2, 'Sở Tư pháp', 'Sửa thể thức phần nơi nhận', 'Tiếp thu'],
    [3, 'UBND phường Cái Khế', 'Bỏ chỉ tiêu 5 vì trùng', 'Giữ nguyên vì là chỉ tiêu tỉnh giao'],
  ]),
  noPlan('Đầu mối liên hệ', 'bodies with who can be reached there', [
    ['DANH SÁCH ĐẦU MỐI CẢI CÁCH HÀNH CHÍNH'],
    [],
    ['TT', 'Cơ quan', 'Họ và tên', 'Chức vụ', 'Số điện thoại', 'Phụ trách nội dung'],
    [1, 'Sở Nội vụ', 'Trần Văn A', 'Trưởng phòng', '0912000111', 'Chấm điểm'],
    [2, 'Sở Xây dựng', 'Lê Thị B', 'Chuyên viên', '0912000222', 'Thủ tục hành chính'],
    [3, 'Công an tỉnh', 'Phạm Văn C', 'Phó đội trưởng', '0912000333', 'Đề án 06'],
  ]),
  noPlan('Hạng các tỉnh', 'provinces with their points of two years and ranks', [
    ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CỦA CÁC TỈNH, THÀNH PHỐ'],
    [],
    ['Hạng', 'Tỉnh, thành phố', 'Điểm 2024', 'Điểm 2025', 'Tăng/giảm'],
    [1, 'Hải Phòng', 91.87, 96.17, 4.3],
    [2, 'Hà Nội', 91.43, 92.75, 1.32],
    [3, 'Quảng Ninh', 92.18, 92.02, -0.16],
  ]),
  noPlan('Dự toán CĐS', 'things to be bought with prices', [
    ['DỰ TOÁN CHI TIẾT NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2026'],
    [],
    ['STT', 'Hạng mục', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền', 'Nguồn kinh phí'],
    [1, 'Máy quét tài liệu', 'cái', 4, 15500000, 62000000, 'Ngân sách tỉnh'],
    [2, 'Chữ ký số cá nhân', 'bộ', 120, 550000, 66000000, 'Ngân sách xã'],
    [null, 'Cộng', null, null, null, 128000000, null],
  ]),
  noPlan('Lịch tuần 32', 'a week of leaders', [
    ['LỊCH CÔNG TÁC TUẦN 23 NĂM 2026'],
    [],
    ['Thứ, ngày', 'Giờ', 'Nội dung', 'Chủ trì', 'Thành phần', 'Địa điểm'],
    ['Thứ Hai 01/6', '8h00', 'Họp giao ban', 'Chủ tịch', 'Các phòng', 'Phòng họp A'],
    ['Thứ Ba 02/6', '14h00', 'Tiếp dân định kỳ', 'Phó Chủ tịch', 'Thanh tra', 'Trụ sở tiếp dân'],
    ['Thứ Tư 03/6', '8h00', 'Làm việc với Sở Xây dựng', 'Chủ tịch', 'Phòng Kinh tế', 'Phòng họp B'],
  ]),
];
