import { type LabelledSheet, rule, section, task } from '../labels';

/** A commune after a meeting: questions as headers, no numbers, persons by their posts, days without a year. */
export const communeMeeting: LabelledSheet = {
  name: '27 Giao việc sau họp',
  about: 'commune, questions as headers, no numbers, posts and short names, days without a year, remarks between rows',
  tables: [
    {
      above: [['Giao việc sau họp giao ban 06/4/2026 - khắc phục điểm CCHC thấp']],
      header: [
        [
          'Làm việc gì?',
          'Ai chịu trách nhiệm chính?',
          'Ai cùng làm?',
          'Bao giờ xong?',
          'Xong thì có cái gì?',
          'Vướng gì?',
        ],
      ],
      columns: [['task', 'title'], 'lead', ['coordinating', 'implementing'], 'deadline', 'product', null],
      rows: [
        task(
          [
            'Dọn hết hồ sơ đất trễ hẹn (37 hồ sơ)',
            'Đ/c PCT phụ trách kinh tế',
            'P. Kinh tế, VP ĐKĐĐ',
            '30/4',
            '0 hồ sơ trễ',
            'thiếu bản đồ thôn 5',
          ],
          {
            lead: ['Đ/c PCT phụ trách kinh tế|PCT phụ trách kinh tế'],
            coordinating: ['P. Kinh tế', 'VP ĐKĐĐ'],
            deadline: 'date 2026-04-30',
          },
        ),
        task(['Gửi thư xin lỗi dân các hồ sơ đã trễ', 'Trung tâm PVHCC', null, '10/4', 'thư xin lỗi', null], {
          deadline: 'date 2026-04-10',
        }),
        task(
          ['Treo lại bảng thủ tục, bỏ tên xã cũ', 'Trung tâm PVHCC', 'Trưởng thôn', 'trong tuần này', 'ảnh chụp', null],
          { deadline: 'event/unreadable/date' },
        ),
        rule(['Các đ/c báo kết quả trên nhóm Zalo trước 16h thứ Sáu']),
        task(
          [
            'Mở lớp dạy bà con nộp hồ sơ trên điện thoại',
            'Bí thư Đoàn xã',
            'Hội PN, Hội ND, VNPT',
            'từ 15/4 đến 15/6',
            '9 thôn x 1 buổi',
            'xin 5 triệu tiền nước',
          ],
          { coordinating: ['Hội PN', 'Hội ND', 'VNPT'], deadline: 'date/several 2026-06-15' },
        ),
        task(['Kê khai tài sản bổ sung 3 đ/c mới về', 'VP Đảng ủy', 'UBKT', '20.4.2026', 'bản kê khai', null], {
          deadline: 'date 2026-04-20',
        }),
        task(['Sửa quy chế chi tiêu nội bộ', 'Kế toán', 'Công đoàn', 'cuối tháng 4', 'quyết định', 'chờ ý kiến thuế'], {
          deadline: 'month/date 2026-04-30',
        }),
        task(['Tự kiểm tra CCHC các phòng', 'Chánh VP', 'P. VH-XH', 'tháng 6 và tháng 10', 'báo cáo kiểm tra', null], {
          coordinating: ['P. VH-XH'],
          deadline: 'several/month/periodic 2026-10-31',
        }),
        task(['Phát thanh chuyên mục CCHC', 'P. VH-XH', 'Trưởng thôn', 'tuần 2 lần', 'lịch phát', 'loa thôn 2 hỏng'], {
          lead: ['P. VH-XH'],
          deadline: 'periodic',
        }),
        section(['VIỆC CHƯA RÕ, HỌP SAU BÀN TIẾP']),
        task(['Mượn người của tỉnh về làm địa chính', 'Đ/c Chủ tịch', null, 'chưa rõ', null, 'tỉnh chưa trả lời'], {
          lead: ['Đ/c Chủ tịch|Chủ tịch'],
          deadline: 'unreadable/event',
        }),
      ],
    },
  ],
};
