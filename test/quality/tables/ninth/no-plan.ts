import type { LabelledSheet, Line } from '../labels';

const noPlan = (name: string, about: string, above: readonly Line[]): LabelledSheet => ({
  name,
  about: `no plan: ${about}`,
  tables: [{ above, header: [], columns: [], rows: [] }],
});

/** Procedures, answers of an inquiry, wages. */
export const NONE_OF_THEM: readonly LabelledSheet[] = [
  noPlan('Cắt giảm TTHC', 'procedures with the time they took and take, and who settles them', [
    ['DANH MỤC THỦ TỤC HÀNH CHÍNH CẮT GIẢM THỜI GIAN GIẢI QUYẾT'],
    [],
    [
      'STT',
      'Mã thủ tục',
      'Tên thủ tục hành chính',
      'Lĩnh vực',
      'Thời gian quy định',
      'Thời gian sau cắt giảm',
      'Cơ quan giải quyết',
    ],
    [1, '1.004123', 'Cấp giấy phép xây dựng nhà ở', 'Xây dựng', '20 ngày', '10 ngày', 'Sở Xây dựng'],
    [2, '1.002456', 'Đăng ký hộ kinh doanh', 'Kinh doanh', '3 ngày', '1 ngày', 'UBND cấp xã'],
    [3, '2.000789', 'Cấp phiếu lý lịch', 'Tư pháp', '10 ngày', '5 ngày', 'Công an tỉnh'],
  ]),
  noPlan('Kết quả khảo sát', 'answers of an inquiry in shares', [
    ['KẾT QUẢ KHẢO SÁT SỰ HÀI LÒNG CỦA NGƯỜI DÂN'],
    [],
    ['TT', 'Câu hỏi', 'Rất hài lòng', 'Hài lòng', 'Bình thường', 'Không hài lòng'],
    [1, 'Nơi ngồi chờ sạch sẽ', '35%', '50%', '12%', '3%'],
    [2, 'Công chức lịch sự', '40%', '48%', '10%', '2%'],
    [3, 'Kết quả đúng hẹn', '38%', '51%', '9%', '2%'],
  ]),
  noPlan('Bảng lương', 'wages', [
    ['BẢNG THANH TOÁN TIỀN LƯƠNG THÁNG 6/2026'],
    [],
    ['STT', 'Họ và tên', 'Chức vụ', 'Hệ số', 'Phụ cấp', 'Tổng lương', 'Ký nhận'],
    [1, 'Nguyễn Văn A', 'Trưởng phòng', 4.98, 0.5, 12823200, null],
    [2, 'Trần Thị B', 'Chuyên viên', 3.33, null, 7792200, null],
  ]),
];
