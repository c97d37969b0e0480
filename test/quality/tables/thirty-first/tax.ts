import { type LabelledSheet, rule, task } from '../labels';

/** A tax officer: the team stands first and is merged down over its jobs, days without a year, a remark between. */
export const tax: LabelledSheet = {
  name: '31 Thuế cơ sở 4 - việc các tổ',
  about:
    'tax office, the team merged down at the left of its jobs, whom it needs, days without a year, a remark between',
  tables: [
    {
      above: [['THUẾ CƠ SỞ 4 - việc các tổ để người nộp thuế bớt phàn nàn, năm 2026']],
      header: [['Tổ nhận việc', 'Việc phải làm', 'Cần tổ nào phối hợp', 'Chốt ngày', 'Đo bằng số gì', 'Đã xong chưa']],
      columns: [
        ['lead', 'implementing'],
        ['task', 'title'],
        'coordinating',
        'deadline',
        ['product', 'benchmark', null],
        null,
      ],
      rows: [
        task(
          [
            'Tổ Hỗ trợ NNT',
            'Gọi điện hướng dẫn 1.600 hộ kinh doanh bỏ thuế khoán',
            'Tổ Quản lý hộ kinh doanh',
            '30/4',
            'số hộ đã gọi',
            '1.120',
          ],
          { deadline: 'date 2026-04-30' },
        ),
        task(['^', 'Mở quầy hỗ trợ chiều thứ Bảy', 'Tổ Hành chính', 'từ 11/4', 'lượt người đến', 'rồi'], {
          deadline: 'date/ongoing/event',
        }),
        task(['^', 'Trả lời email trong ngày', null, 'hằng ngày', '% trả lời trong 24h', '88%'], {
          deadline: 'periodic/ongoing',
        }),
        task(
          [
            'Tổ Quản lý hộ kinh doanh',
            'Cài eTax Mobile tại 6 chợ',
            'Tổ Hỗ trợ NNT, ngân hàng',
            '15/5',
            'số hộ cài',
            'chợ 1, chợ 2',
          ],
          { coordinating: ['Tổ Hỗ trợ NNT', 'ngân hàng'], deadline: 'date 2026-05-15' },
        ),
        task(
          ['^', 'Trả lời đơn xin giảm thuế đúng 10 ngày', 'Tổ Nghiệp vụ', 'thường xuyên', 'đơn quá hạn = 0', 'còn 3'],
          { deadline: 'ongoing' },
        ),
        rule([null, 'Từ đây là việc Thuế tỉnh giao thêm ngày 06/4']),
        task(['Tổ Kiểm tra', 'Báo trước 5 ngày khi đến doanh nghiệp', null, '01/5', 'ý kiến doanh nghiệp', 'rồi'], {
          deadline: 'date 2026-05-01',
        }),
        task(
          ['^', 'Gửi phiếu nhận xét sau mỗi cuộc kiểm tra', 'Tổ Hành chính', 'sau mỗi cuộc', 'số phiếu thu về', 'chưa'],
          { deadline: 'event/periodic/ongoing/unreadable' },
        ),
        task(
          [
            'Tổ Nghiệp vụ',
            'Hoàn thuế trước hạn cho 12 doanh nghiệp xuất khẩu',
            'Tổ Kiểm tra',
            'Quý 2',
            'ngày bình quân',
            '7/12',
          ],
          { deadline: 'quarter 2026-06-30' },
        ),
        task(['Tổ Hành chính', 'Sơn kẻ lại chỗ để xe, làm dốc xe lăn', 'Bảo vệ', '20/4', 'ảnh', 'rồi'], {
          deadline: 'date 2026-04-20',
        }),
        task(
          [
            '^',
            'Khảo sát hài lòng 300 người nộp thuế',
            'Tổ Hỗ trợ NNT; Bưu điện',
            'tháng 10',
            'trên 90% hài lòng',
            'chưa',
          ],
          { coordinating: ['Tổ Hỗ trợ NNT', 'Bưu điện'], deadline: 'month 2026-10-31' },
        ),
      ],
    },
  ],
};
