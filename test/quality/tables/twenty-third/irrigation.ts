import { type LabelledSheet, section, task } from '../labels';

/** An irrigation cooperative: numbers before the text, seasons of the fields as deadlines, a tick for what is done. */
export const irrigation: LabelledSheet = {
  name: 'HTX thủy lợi',
  about: 'irrigation cooperative, numbers before the text in one column, crop seasons as deadlines, done or not',
  at: 'B1',
  tables: [
    {
      above: [['HỢP TÁC XÃ DỊCH VỤ THỦY LỢI PHÚ AN'], ['Việc năm 2026 để xã viên bớt kêu'], []],
      header: [['Việc', 'Người phụ trách', 'Phối hợp', 'Hạn xong', 'Xong chưa']],
      columns: [['task', 'title'], ['lead', 'implementing'], 'coordinating', 'deadline', [null, 'achieved']],
      rows: [
        section(['I. Nước tưới'], { code: 'I', title: 'Nước tưới' }),
        task(['1. Nạo vét 3 km kênh cấp 2', 'Tổ thủy nông', 'Trưởng các thôn', 'trước vụ hè thu', 'rồi'], {
          code: '1',
          title: 'Nạo vét 3 km kênh cấp 2',
          deadline: 'event/date',
        }),
        task(['2. Treo lịch lấy nước ở đầu kênh', 'Kế toán', null, '05 hằng tháng', 'rồi'], {
          code: '2',
          title: 'Treo lịch lấy nước ở đầu kênh',
          deadline: 'periodic',
        }),
        task(['3. Thay 2 máy bơm', 'Giám đốc HTX', 'Phòng Kinh tế xã; Điện lực', '30/4/2026', 'chưa'], {
          code: '3',
          title: 'Thay 2 máy bơm',
          coordinating: ['Phòng Kinh tế xã', 'Điện lực'],
          deadline: 'date 2026-04-30',
        }),
        section(['II. Tiền nước'], { code: 'II', title: 'Tiền nước' }),
        task(['1. Công khai tiền nước từng hộ', 'Kế toán', 'Ban Kiểm soát', 'cuối mỗi vụ', 'chưa'], {
          code: '1',
          title: 'Công khai tiền nước từng hộ',
          deadline: 'periodic/event',
        }),
        task(['2. Thu qua tài khoản', 'Thủ quỹ', 'Quỹ Tín dụng nhân dân', 'Quý 3/2026', 'chưa'], {
          code: '2',
          title: 'Thu qua tài khoản',
          deadline: 'quarter 2026-09-30',
        }),
        section(['III. Họp hành'], { code: 'III', title: 'Họp hành' }),
        task(['1. Họp xã viên, trả lời từng câu hỏi', 'Chủ tịch HĐQT', 'Hội Nông dân', '15/01/2026', 'rồi'], {
          code: '1',
          title: 'Họp xã viên, trả lời từng câu hỏi',
          deadline: 'date 2026-01-15',
        }),
        task(['2. Phiếu hỏi 200 hộ', 'Ban Kiểm soát', 'Chi hội Nông dân các thôn', 'tháng 11/2026', 'chưa'], {
          code: '2',
          title: 'Phiếu hỏi 200 hộ',
          deadline: 'month 2026-11-30',
        }),
      ],
    },
  ],
};
