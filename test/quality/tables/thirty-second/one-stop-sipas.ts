import { either, type LabelledSheet } from '../labels';

/** A provincial one-stop centre on SIPAS: shares of last year and of this one for each thing that the survey asks. */
export const oneStopSipas: LabelledSheet = {
  name: '32 TTPVHCC tỉnh - SIPAS',
  about:
    'provincial one-stop centre, shares of content last year and aimed at as numbers with a percent head, criteria of the survey',
  kinds: ['sipas', 'other', 'tasks'],
  tables: [
    {
      above: [
        ['TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG TỈNH'],
        ['BIỂU PHÂN CÔNG NÂNG CAO CHỈ SỐ HÀI LÒNG (SIPAS) NĂM 2026'],
        ['(Kèm theo Kế hoạch số 19/KH-TTPVHCC ngày 11/3/2026)'],
        [],
      ],
      header: [
        [
          'TT',
          'Yếu tố, tiêu chí',
          'Chỉ số hài lòng (%)',
          '<',
          'Giải pháp thực hiện',
          'Đơn vị chủ trì',
          'Đơn vị phối hợp',
          'Thời gian hoàn thành',
        ],
        ['^', '^', '2025', 'Mục tiêu 2026', '^', '^', '^', '^'],
      ],
      columns: [
        'code',
        'title',
        [null, 'achieved'],
        [null, 'benchmark'],
        ['task', 'method'],
        'lead',
        'coordinating',
        'deadline',
      ],
      rows: [
        either('section/criterion', ['1', 'Tiếp cận dịch vụ', 84.3, 88]),
        either(
          'criterion/task',
          [
            '1.1',
            'Nơi ngồi chờ có đủ chỗ ngồi',
            82.1,
            88,
            'Bổ sung 60 ghế, cây nước uống',
            'Phòng Hành chính - Tổng hợp',
            'Phòng Tiếp nhận và Trả kết quả',
            'Tháng 4/2026',
          ],
          {
            lead: ['Phòng Hành chính - Tổng hợp'],
            coordinating: ['Phòng Tiếp nhận và Trả kết quả'],
            deadline: 'month 2026-04-30',
          },
        ),
        either(
          'criterion/task',
          [
            '1.2',
            'Trang thiết bị dễ sử dụng',
            83.7,
            87,
            'Thay màn hình cảm ứng tra cứu hồ sơ',
            'Phòng Công nghệ thông tin',
            'Phòng Hành chính - Tổng hợp',
            'Quý II/2026',
          ],
          {
            coordinating: ['Phòng Hành chính - Tổng hợp'],
            deadline: 'quarter 2026-06-30',
          },
        ),
        either('section/criterion', ['2', 'Thủ tục hành chính', 85.6, 89]),
        either(
          'criterion/task',
          [
            '2.1',
            'Thủ tục được niêm yết công khai đầy đủ',
            88.2,
            90,
            'Cập nhật mã QR từng lĩnh vực',
            'Phòng Kiểm soát thủ tục hành chính',
            'Các sở, ban, ngành',
            'Thường xuyên',
          ],
          { deadline: 'ongoing' },
        ),
        either(
          'criterion/task',
          [
            '2.2',
            'Thời hạn giải quyết đúng quy định',
            83.4,
            88,
            'Nhắc hồ sơ sắp đến hạn qua Zalo',
            'Phòng Kiểm soát thủ tục hành chính',
            'Phòng Công nghệ thông tin; Các sở, ban, ngành',
            'Tháng 5/2026',
          ],
          {
            coordinating: ['Phòng Công nghệ thông tin', 'Các sở, ban, ngành'],
            deadline: 'month 2026-05-31',
          },
        ),
        either('section/criterion', ['3', 'Công chức giải quyết công việc', 86.9, 90]),
        either(
          'criterion/task',
          [
            '3.1',
            'Công chức có thái độ lịch sự',
            88.5,
            91,
            'Chấm điểm công chức hằng ngày trên máy tính bảng',
            'Phòng Tiếp nhận và Trả kết quả',
            'Phòng Hành chính - Tổng hợp',
            'Hằng ngày',
          ],
          {
            lead: ['Phòng Tiếp nhận và Trả kết quả'],
            coordinating: ['Phòng Hành chính - Tổng hợp'],
            deadline: 'periodic/ongoing',
          },
        ),
        either('section/criterion', ['4', 'Kết quả dịch vụ', 87, 90]),
        either(
          'criterion/task',
          [
            '4.1',
            'Kết quả có thông tin chính xác',
            87,
            90,
            'Soát lỗi trước khi ký số',
            'Các sở, ban, ngành',
            'Phòng Tiếp nhận và Trả kết quả',
            'Thường xuyên',
          ],
          {
            coordinating: ['Phòng Tiếp nhận và Trả kết quả'],
            deadline: 'ongoing',
          },
        ),
        either('section/criterion', ['5', 'Tiếp nhận, giải quyết góp ý, phản ánh, kiến nghị', 80.2, 86]),
        either(
          'criterion/task',
          [
            '5.1',
            'Bố trí hình thức tiếp nhận góp ý',
            80.2,
            86,
            'Mở hộp thư góp ý, đường dây nóng 24/7',
            'Phòng Hành chính - Tổng hợp',
            'Tổng đài 1022',
            '31/3/2026',
          ],
          {
            lead: ['Phòng Hành chính - Tổng hợp'],
            deadline: 'date 2026-03-31',
          },
        ),
      ],
    },
  ],
};
