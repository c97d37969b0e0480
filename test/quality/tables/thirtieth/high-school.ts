import { criterion, type LabelledSheet, rule, total } from '../labels';

/** A high school on its department's set for digital schools: points with a letter, who does it in several lines. */
export const highSchool: LabelledSheet = {
  name: '30 THPT chấm CĐS',
  about:
    'high school, own points typed with a letter, two lines of people in a cell, what is still owed, school months',
  tables: [
    {
      above: [['TRƯỜNG THPT SỐ 2 - TỔ CĐS'], ['chấm thử bộ chỉ số CĐS cơ sở giáo dục, năm học 2025-2026'], []],
      header: [['TT', 'Tiêu chí', 'Tối đa', 'Trường tự chấm', 'Còn thiếu gì', 'Việc phải làm', 'Ai', 'Xong']],
      columns: ['code', 'title', 'benchmark', 'selfAssessed', null, 'task', ['lead', 'implementing'], 'deadline'],
      rows: [
        criterion(['1', 'Kế hoạch CĐS của trường', '5đ', '5đ', null, 'lưu minh chứng', 'Văn thư', 'rồi'], {
          deadline: 'unreadable/event',
        }),
        criterion(
          [
            '2',
            'Học liệu số',
            '20đ',
            '12đ',
            'mới 140 bài giảng',
            'mỗi GV nộp thêm 2 bài',
            'Tổ trưởng chuyên môn',
            '15/3/2026',
          ],
          { deadline: 'date 2026-03-15' },
        ),
        criterion(
          [
            '3',
            'Kiểm tra trên máy',
            '15đ',
            '9đ',
            'phòng máy 2 hỏng 11 máy',
            'sửa máy, nhập 800 câu hỏi',
            'Tổ Tin\nTổ Toán',
            'cuối tháng 3/2026',
          ],
          { lead: ['Tổ Tin', 'Tổ Toán'], deadline: 'month/date 2026-03-31' },
        ),
        criterion(
          ['4', 'Học bạ số', '15đ', '13,5đ', '42 em thiếu mã định danh', 'gọi phụ huynh bổ sung', 'GVCN', '28/02/2026'],
          { deadline: 'date 2026-02-28' },
        ),
        rule([null, '(Sở đếm theo CSDL ngành, không theo sổ giấy)']),
        criterion(
          [
            '5',
            'Thu không tiền mặt',
            '10đ',
            '8đ',
            '20% vẫn nộp tay',
            'gửi mã QR theo từng lớp',
            'Kế toán, thủ quỹ',
            'học kỳ II',
          ],
          { lead: ['Kế toán', 'thủ quỹ'], deadline: 'event/unreadable' },
        ),
        criterion(
          [
            '6',
            'Chữ ký số của giáo viên',
            '10đ',
            '7đ',
            '18 GV',
            'đăng ký gói tập thể',
            'Phó HT phụ trách CSVC',
            '4/2026',
          ],
          { deadline: 'month 2026-04-30' },
        ),
        criterion(
          [
            '7',
            'An toàn thông tin',
            '10đ',
            '6đ',
            'wifi chung mật khẩu',
            'tách mạng; tập huấn HS về lừa đảo',
            'Tổ Tin; Đoàn trường',
            '26/3/2026',
          ],
          { lead: ['Tổ Tin', 'Đoàn trường'], deadline: 'date 2026-03-26' },
        ),
        criterion(
          [
            '8',
            'Phụ huynh hài lòng với kênh liên lạc',
            '15đ',
            '11đ',
            'ít người trả lời khảo sát',
            'khảo sát lại qua buổi họp',
            'GVCN',
            'họp PHHS cuối năm',
          ],
          { deadline: 'event/unreadable' },
        ),
        total([null, 'Cộng', '100đ', '71,5đ']),
      ],
      below: [['Hiệu trưởng xem ngày 20/01/2026, đồng ý']],
    },
  ],
};
