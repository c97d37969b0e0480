import { criterion, type LabelledSheet, section, task, total } from '../labels';

/** A commune's office of culture and society: last year's leftovers, then new work in another form on the same sheet. */
export const cultureSociety: LabelledSheet = {
  name: 'P.VHXH - tồn 2025 và mới 2026',
  about: "commune's office, two tables of other forms on one sheet: leftovers of last year with points, then new work",
  tables: [
    {
      above: [['PHÒNG VĂN HÓA - XÃ HỘI XÃ PHÚ XUÂN'], ['1) Tiêu chí năm 2025 còn mất điểm, năm 2026 làm tiếp'], []],
      header: [['Mã TC', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt 2025', 'Người phụ trách', 'Nhờ phối hợp', 'Hạn 2026']],
      columns: ['code', 'title', 'benchmark', 'achieved', ['lead', 'implementing'], 'coordinating', 'deadline'],
      rows: [
        criterion(['1.3', 'Sáng kiến CCHC được công nhận', 2, 0, 'CV nội vụ', 'Đoàn xã', '31/10/2026'], {
          deadline: 'date 2026-10-31',
        }),
        criterion(
          ['1.5', 'Kiểm tra CCHC ở trường, trạm', 1.5, '1', 'Trưởng phòng', 'VP HĐND và UBND xã', 'Quý 3/2026'],
          { coordinating: ['VP HĐND và UBND xã'], deadline: 'quarter 2026-09-30' },
        ),
        criterion(['4.2', 'Bố trí đúng vị trí việc làm', 2, 1.5, 'CV nội vụ', null, '30/6/2026'], {
          deadline: 'date 2026-06-30',
        }),
        criterion(['5.1', 'Cán bộ qua bồi dưỡng', 1, '0,75', 'CV nội vụ', 'Trung tâm Chính trị', 'T11/2026'], {
          deadline: 'month 2026-11-30',
        }),
        criterion(['8.1', 'Khảo sát sự hài lòng', 10, '8,25', 'Phó Trưởng phòng', 'MTTQ xã; các thôn', '15/12/2026'], {
          coordinating: ['MTTQ xã', 'các thôn'],
          deadline: 'date 2026-12-15',
        }),
        total([null, 'Cộng 5 tiêu chí', 16.5, '11,5']),
      ],
      below: [[], []],
    },
    {
      above: [['2) Việc mới năm 2026 (họp phòng 20/1 thống nhất)']],
      header: [['TT', 'Việc', 'Ai chính', 'Ai phụ', 'Xong ngày', 'Kết quả ra cái gì']],
      columns: ['code', ['task', 'title'], ['lead', 'implementing'], 'coordinating', 'deadline', 'product'],
      rows: [
        section([null, 'Chính sách, người có công']),
        task(
          [
            1,
            'Chi trả trợ cấp qua tài khoản cho 100% người nhận',
            'CV LĐTBXH',
            'Bưu điện xã',
            '30/4/2026',
            'Danh sách ký nhận',
          ],
          { deadline: 'date 2026-04-30' },
        ),
        task(
          [2, 'Bỏ giấy xác nhận trùng trong hồ sơ hộ nghèo', 'CV LĐTBXH', 'Trưởng thôn', 'Quý 2/2026', 'Mẫu hồ sơ mới'],
          { deadline: 'quarter 2026-06-30' },
        ),
        section([null, 'Văn hóa, giáo dục, y tế']),
        task(
          [
            3,
            'Hỏi ý kiến dân về trạm y tế',
            'CV y tế',
            'Trạm Y tế, Chi hội Phụ nữ',
            '15/8/2026',
            'Bảng tổng hợp phiếu',
          ],
          { coordinating: ['Trạm Y tế', 'Chi hội Phụ nữ'], deadline: 'date 2026-08-15' },
        ),
        task(
          [4, 'Nhà vệ sinh 4 điểm trường', 'CV giáo dục', 'Các trường học', 'trước năm học mới', 'Biên bản bàn giao'],
          { deadline: 'event/date' },
        ),
        task([5, 'Phát thanh chuyên mục CCHC', 'CV văn hóa', 'Đài truyền thanh', 'hằng tuần', 'File phát thanh'], {
          deadline: 'periodic',
        }),
        task([7, 'Viết 2 bài gương một cửa làm tốt', 'CV văn hóa', 'TTPVHCC xã', '6/2026 và 12/2026', '2 bài báo'], {
          deadline: 'several/month/periodic 2026-12-31',
        }),
      ],
      below: [[], ['CV: chuyên viên']],
    },
  ],
};
