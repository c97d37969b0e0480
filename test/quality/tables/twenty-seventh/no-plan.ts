import type { LabelledSheet, Line } from '../labels';

const noPlan = (name: string, about: string, above: readonly Line[]): LabelledSheet => ({
  name,
  about: `no plan: ${about}`,
  tables: [{ above, header: [], columns: [], rows: [] }],
});

/** What stands beside plans in the same files: who is on duty, what a survey counted, what machines there are. */
export const NONE_OF_TWENTY_SEVEN: readonly LabelledSheet[] = [
  noPlan('27 Lịch trực một cửa', 'who is on duty at which counter on which day of the week', [
    ['LỊCH TRỰC QUẦY TUẦN 15/2026'],
    [],
    ['Buổi', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu'],
    ['Sáng', 'Tư pháp 1', 'Tư pháp 2', 'Địa chính', 'Tư pháp 1', 'Văn phòng'],
    ['Chiều', 'Địa chính', 'Văn phòng', 'Tư pháp 2', 'Văn phòng', 'Tư pháp 1'],
    ['Đoàn viên hỗ trợ', 'Tổ 1', 'Tổ 2', 'Tổ 3', 'Tổ 4', 'Tổ 5'],
  ]),
  noPlan('27 Kết quả khảo sát', 'how many answered a survey how, question by question', [
    ['KẾT QUẢ KHẢO SÁT Ý KIẾN NGƯỜI DÂN QUÝ I/2026 (n = 240)'],
    [],
    ['Câu hỏi', 'Rất hài lòng', 'Hài lòng', 'Bình thường', 'Không hài lòng', 'Tỷ lệ hài lòng'],
    ['Nơi ngồi chờ', 92, 101, 35, 12, '80,4%'],
    ['Thái độ công chức', 120, 98, 18, 4, '90,8%'],
    ['Thời gian trả kết quả', 88, 96, 40, 16, '76,7%'],
    ['Phí, lệ phí', 130, 95, 13, 2, '93,8%'],
    ['Chung', 430, 390, 106, 34, '85,4%'],
  ]),
  noPlan('27 Kiểm kê máy tính', 'machines with year, state and where they stand', [
    ['BẢNG KIỂM KÊ THIẾT BỊ TIN HỌC ĐẾN 31/12/2025'],
    ['TT', 'Tên thiết bị', 'Năm mua', 'Số lượng', 'Nguyên giá (đồng)', 'Nơi đặt', 'Tình trạng'],
    [1, 'Máy tính để bàn', 2019, 14, 168000000, 'Các phòng', 'Cũ, còn dùng'],
    [2, 'Máy quét tài liệu', 2023, 3, 54000000, 'Bộ phận một cửa', 'Tốt'],
    [3, 'Máy in', 2021, 9, 40500000, 'Các phòng', '02 máy hỏng'],
    [4, 'Màn hình cảm ứng', 2024, 2, 76000000, 'Sảnh', 'Tốt'],
    [null, 'Cộng', null, 28, 338500000],
  ]),
];
