import type { LabelledSheet, Line } from '../labels';

const noPlan = (name: string, about: string, above: readonly Line[]): LabelledSheet => ({
  name,
  about: `no plan: ${about}`,
  tables: [{ above, header: [], columns: [], rows: [] }],
});

/** A duty roster, an inventory, a book of letters that came, a comparison of wordings. */
export const NONE_OF_THIRTEEN: readonly LabelledSheet[] = [
  noPlan('Lịch trực Tết', 'who is on duty on which day', [
    ['LỊCH TRỰC TẾT NGUYÊN ĐÁN BÍNH NGỌ NĂM 2026 - SỞ NỘI VỤ'],
    [],
    ['Ngày', 'Lãnh đạo trực', 'Chuyên viên trực', 'Lái xe', 'Điện thoại cơ quan'],
    ['16/02/2026', 'Giám đốc', 'Văn phòng Sở', 'Tổ lái xe', '0200 000 001'],
    ['17/02/2026', 'Phó Giám đốc', 'Phòng Công chức, viên chức', 'Tổ lái xe', '0200 000 001'],
    ['18/02/2026', 'Chánh Văn phòng', 'Thanh tra', 'Tổ lái xe', '0200 000 001'],
  ]),
  noPlan('Kiểm kê đầu năm 2026', 'things an office has, where they stand, in what state they are', [
    ['BIÊN BẢN KIỂM KÊ TÀI SẢN, CÔNG CỤ DỤNG CỤ ĐẾN 0 GIỜ NGÀY 01/01/2026'],
    ['Đơn vị: Thư viện tỉnh Lạc Thủy'],
    [],
    ['STT', 'Tên tài sản', 'Bộ phận sử dụng', 'Năm đưa vào sử dụng', 'Sổ sách', '<', 'Kiểm kê', '<', 'Hiện trạng'],
    ['^', '^', '^', '^', 'Số lượng', 'Nguyên giá', 'Số lượng', 'Giá trị còn lại', '^'],
    [1, 'Máy quét tài liệu A3', 'Phòng Bổ sung - Biên mục', 2022, 2, 96000000, 2, 38400000, 'Đang dùng'],
    [2, 'Máy tính để bàn', 'Phòng Phục vụ bạn đọc', 2020, 14, 168000000, 13, 0, 'Hỏng 01 máy'],
    [3, 'Xe thư viện lưu động', 'Phòng Phong trào cơ sở', 2019, 1, 1150000000, 1, 345000000, 'Đang dùng'],
    [null, 'Tổng cộng', null, null, 17, 1414000000, 16, 383400000, null],
  ]),
  noPlan('Sổ công văn đến', 'letters that came, from whom, to whom they were given', [
    ['SỔ ĐĂNG KÝ VĂN BẢN ĐẾN THÁNG 3/2026'],
    [],
    ['Ngày đến', 'Số đến', 'Tác giả', 'Số, ký hiệu', 'Ngày văn bản', 'Trích yếu nội dung', 'Nơi nhận', 'Ký nhận'],
    ['02/3/2026', 118, 'UBND tỉnh', '402/UBND-NC', '27/02/2026', 'V/v báo cáo cải cách hành chính', 'Văn phòng', null],
    ['02/3/2026', 119, 'Sở Tài chính', '877/STC-NS', '28/02/2026', 'V/v giải ngân quý I', 'Phòng Kinh tế', null],
    ['03/3/2026', 120, 'Sở Y tế', '655/SYT-NV', '02/3/2026', 'V/v tiêm chủng', 'Trạm Y tế', null],
  ]),
  noPlan('So sánh quy chế', 'wordings of a rule as it was and as it is proposed', [
    ['BẢNG SO SÁNH, THUYẾT MINH DỰ THẢO QUY CHẾ LÀM VIỆC CỦA UBND PHƯỜNG'],
    [],
    ['TT', 'Quy định hiện hành', 'Dự thảo sửa đổi', 'Lý do sửa đổi', 'Ý kiến góp ý'],
    [
      1,
      'Điều 5. Phiên họp thường kỳ mỗi tháng một lần',
      'Điều 5. Phiên họp thường kỳ mỗi tháng một lần, có thể họp trực tuyến',
      'Phù hợp Luật Tổ chức chính quyền địa phương',
      'Công an phường: nhất trí',
    ],
    [
      2,
      'Điều 9. Văn bản trình trước 05 ngày',
      'Điều 9. Văn bản trình trước 03 ngày qua phần mềm',
      'Rút ngắn thời gian',
      'Phòng Kinh tế: đề nghị giữ 05 ngày',
    ],
    [3, 'Điều 14. Chưa quy định', 'Điều 14. Chế độ bảo mật', 'Bổ sung', null],
  ]),
];
