import { type LabelledSheet, rule, section, task } from '../labels';

/** A commune's deputy chairman, for himself: two lists, numbers that jump and restart, nicknames explained below. */
export const deputyChairman: LabelledSheet = {
  name: 'Việc của PCT xã',
  about: "commune, a deputy chairman's own list as he talks, headings in the task column, short names explained below",
  tables: [
    {
      above: [['UBND XÃ TÂN LẬP'], ['MẤY VIỆC CẦN LÀM ĐỂ NÂNG ĐIỂM CCHC, PAPI NĂM 2026 (bản nháp của PCT)'], []],
      header: [['Stt', 'VIÊC PHẢI LÀM', 'Ai lo', 'Nhờ ai', 'bao giờ xong', 'Nhớ']],
      columns: ['code', ['task', 'title'], ['lead', 'implementing'], 'coordinating', 'deadline', null],
      rows: [
        section([null, 'MẤY VIỆC VỀ CCHC']),
        task([1, 'Giục các phòng trả hồ sơ quá hạn, không để sang tháng sau', 'Chánh VP', '3 phòng', '30/4'], {
          deadline: 'date 2026-04-30',
        }),
        task(
          [
            2,
            'Dán lại bảng phí, lệ phí ở chỗ một cửa (bảng cũ mờ hết rồi)',
            'TTPVHCC',
            null,
            'xong trước 15/5',
            'xin kinh phí in',
          ],
          { deadline: 'date 2026-05-15' },
        ),
        task([3, 'Làm lại quy chế chi tiêu nội bộ cho đúng mẫu mới', 'Kế toán', 'P. KT', 'cuối T6'], {
          deadline: 'month/date 2026-06-30',
        }),
        task([5, 'Họp giao ban CCHC, ai chậm thì nêu tên', 'VP', '3 phòng', 'thứ 2 hằng tuần'], {
          deadline: 'periodic',
        }),
        section([null, 'VỀ PAPI (họp 12/3 đ/c Bí thư nhắc)']),
        task(
          [
            1,
            'Công khai danh sách hộ nghèo ở từng thôn, chụp ảnh gửi về',
            'P. VHXH',
            'MTTQ, các trưởng thôn',
            'xong trước Tết',
          ],
          { coordinating: ['MTTQ', 'các trưởng thôn'], deadline: 'event/date' },
        ),
        task([2, 'Trả lời hết đơn dân hỏi về đất đai', 'P. KT', 'Tổ hòa giải các thôn', 'Q2 và Q4'], {
          deadline: 'several/quarter/periodic 2026-12-31',
        }),
        rule([null, '(việc đường liên thôn để họp sau tính)']),
        task([3, 'Thu tiền nước sạch phải công khai, có phiếu thu', 'HTX nước sạch', null, 'cả năm'], {
          deadline: 'ongoing/year',
        }),
        task([4, 'Đặt thùng góp ý ở chợ và trạm y tế', 'VP', 'CA xã; Đoàn TN', 'đầu Q2', 'mua 2 thùng'], {
          coordinating: ['CA xã', 'Đoàn TN'],
          deadline: 'quarter/month/date',
        }),
        task([6, 'Gặp bà con thôn Bến nói chuyện rác thải', 'P. KT', 'Hội PN', 'từ 20/9 đến 25/9'], {
          deadline: 'date/several 2026-09-25',
        }),
      ],
      below: [[], ['VP: Văn phòng HĐND và UBND xã; P. KT: Phòng Kinh tế; P. VHXH: Phòng Văn hóa - Xã hội']],
    },
  ],
};
