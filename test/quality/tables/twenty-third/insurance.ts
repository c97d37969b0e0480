import { criterion, either, type LabelledSheet, total } from '../labels';

/** A social insurance office: points with their unit behind them, of parts and of what they consist of. */
export const insurance: LabelledSheet = {
  name: 'BHXH CS - DDCI',
  about: 'social insurance, points typed with their unit (1,5đ, 6 điểm), everyday headers, how to win points back',
  tables: [
    {
      above: [['BẢO HIỂM XÃ HỘI CƠ SỞ HÒA VANG'], ['Điểm DDCI năm 2025 và cách nâng điểm năm 2026'], []],
      header: [
        ['TT', 'Chỉ số, câu hỏi', 'Điểm tối đa', 'Điểm đạt 2025', 'Cách nâng điểm', 'Ai làm', 'Bên phối hợp', 'Hạn'],
      ],
      columns: [
        'code',
        'title',
        'benchmark',
        'achieved',
        ['task', 'method', null],
        ['lead', 'implementing'],
        'coordinating',
        'deadline',
      ],
      rows: [
        either('section/criterion', ['I', 'Minh bạch', '6 điểm', '4,25 điểm']),
        criterion(
          [
            '1',
            'Tra cứu được quá trình đóng',
            '2đ',
            '1,5đ',
            'Hướng dẫn dùng VssID',
            'Tổ Thu',
            'Các doanh nghiệp',
            '31/3/2026',
          ],
          {
            deadline: 'date 2026-03-31',
          },
        ),
        criterion(
          ['2', 'Công khai đơn vị chậm đóng', '2đ', '1,75đ', 'Đăng trang tin', 'Tổ Thu', 'Đài PT-TH', '10 hằng tháng'],
          {
            deadline: 'periodic',
          },
        ),
        criterion(
          [
            '3',
            'Trả lời thắc mắc',
            '2đ',
            '1đ',
            'Nhóm Zalo kế toán các doanh nghiệp',
            'Tổ Chế độ',
            null,
            'thường xuyên',
          ],
          {
            deadline: 'ongoing',
          },
        ),
        either('section/criterion', ['II', 'Thời gian', '6 điểm', '5 điểm']),
        criterion(
          ['1', 'Chi ốm đau, thai sản', '3đ', '2,5đ', 'Xử lý trong 3 ngày', 'Tổ Chế độ', 'Ngân hàng', 'Q2/2026'],
          {
            deadline: 'quarter 2026-06-30',
          },
        ),
        criterion(
          [
            '2',
            'Chốt sổ cho người nghỉ việc',
            '3đ',
            '2,5đ',
            'Làm ngay khi nhận hồ sơ',
            'Tổ Sổ thẻ',
            'Tổ Thu',
            '30/6/2026',
          ],
          {
            deadline: 'date 2026-06-30',
          },
        ),
        either('section/criterion', ['III', 'Thái độ', '3 điểm', '2,5 điểm']),
        criterion(
          [
            '1',
            'Nói năng với người lao động',
            '2đ',
            '1,5đ',
            'Đổi người ngồi quầy 6 tháng một lần',
            'Giám đốc',
            'Công đoàn',
            'tháng 1 và tháng 7/2026',
          ],
          {
            deadline: 'several/month/periodic 2026-07-31',
          },
        ),
        criterion(['2', 'Nghe điện thoại', '1đ', '1đ', 'Giữ nguyên', 'Tổ Hành chính', null, 'cả năm'], {
          deadline: 'ongoing/year',
        }),
        total([null, 'Tổng cộng', '15 điểm', '11,75 điểm']),
      ],
      below: [['Bằng chữ: mười một phẩy bảy mươi lăm điểm'], [], ['Số liệu theo thông báo của Sở Tài chính']],
    },
  ],
};
