import type { LabelledSheet, Line } from '../labels';

const noPlan = (name: string, about: string, above: readonly Line[]): LabelledSheet => ({
  name,
  about: `no plan: ${about}`,
  tables: [{ above, header: [], columns: [], rows: [] }],
});

/** Sheets that are none of the plan's tables, though they name bodies, work or days. */
export const OTHER_SHEETS: readonly LabelledSheet[] = [
  noPlan('DM văn bản', 'documents with who issued them and when', [
    ['DANH MỤC VĂN BẢN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH'],
    [],
    ['TT', 'Số, ký hiệu', 'Ngày ban hành', 'Trích yếu nội dung', 'Cơ quan ban hành', 'Hiệu lực'],
    [1, '12/KH-UBND', '15/01/2026', 'Kế hoạch cải cách hành chính năm 2026', 'UBND tỉnh', 'Còn hiệu lực'],
    [2, '45/SNV-CCHC', '02/02/2026', 'Hướng dẫn tự chấm điểm', 'Sở Nội vụ', 'Còn hiệu lực'],
    [3, '88/QĐ-UBND', '20/02/2026', 'Công bố danh mục thủ tục', 'UBND tỉnh', 'Còn hiệu lực'],
  ]),
  noPlan('Chương trình hội nghị', 'the agenda of a meeting', [
    ['CHƯƠNG TRÌNH HỘI NGHỊ SƠ KẾT 6 THÁNG'],
    ['(Ngày 10/7/2026, tại Hội trường A)'],
    [],
    ['Thời gian', 'Nội dung', 'Người thực hiện'],
    ['7h30 - 8h00', 'Đón tiếp đại biểu', 'Văn phòng'],
    ['8h00 - 8h15', 'Tuyên bố lý do, giới thiệu đại biểu', 'Chánh Văn phòng'],
    ['8h15 - 9h00', 'Báo cáo kết quả 6 tháng', 'Giám đốc Sở Nội vụ'],
    ['9h00 - 10h30', 'Thảo luận', 'Các đại biểu'],
  ]),
  noPlan('Kiểm kê tài sản', 'things with who uses them', [
    ['BẢNG KIỂM KÊ TÀI SẢN NĂM 2025'],
    [],
    ['STT', 'Tên tài sản', 'Mã tài sản', 'Năm sử dụng', 'Số lượng', 'Nguyên giá', 'Đơn vị sử dụng', 'Tình trạng'],
    [1, 'Máy quét tài liệu', 'MQ01', 2023, 2, 36000000, 'Văn phòng', 'Tốt'],
    [2, 'Máy chủ', 'MC01', 2021, 1, 185000000, 'Trung tâm CNTT', 'Hỏng nhẹ'],
    [3, 'Bàn một cửa', 'BN01', 2022, 6, 48000000, 'Bộ phận Một cửa', 'Tốt'],
  ]),
  noPlan('Xếp loại CBCC', 'people with points and a grade', [
    ['BẢNG TỔNG HỢP ĐÁNH GIÁ, XẾP LOẠI CÔNG CHỨC QUÝ II/2026'],
    [],
    ['STT', 'Họ và tên', 'Chức danh', 'Phòng', 'Điểm tự chấm', 'Điểm cấp trên chấm', 'Xếp loại'],
    [1, 'Nguyễn Văn A', 'Chuyên viên', 'Phòng CCHC', 92, 90, 'Hoàn thành tốt'],
    [2, 'Trần Thị B', 'Chuyên viên chính', 'Văn phòng', 95, 94, 'Hoàn thành xuất sắc'],
    [3, 'Lê Văn C', 'Phó Trưởng phòng', 'Thanh tra', 90, 88, 'Hoàn thành tốt'],
  ]),
];
