import { day } from '../../typed-sheet';
import { type LabelledSheet, section, task } from '../labels';

/** A provincial power company on access to electricity and its customers' satisfaction. */
export const powerCompany: LabelledSheet = {
  name: '33 Điện lực hài lòng KH',
  about: 'power company, day begun and day done side by side as days, share done as a number, what stands in the way',
  boldHeadings: true,
  tables: [
    {
      above: [
        ['CÔNG TY ĐIỆN LỰC', '<', '<'],
        ['TIẾN ĐỘ CHƯƠNG TRÌNH NÂNG CAO CHỈ SỐ HÀI LÒNG KHÁCH HÀNG NĂM 2026', '<', '<', '<', '<', '<', '<', '<'],
        [],
      ],
      header: [
        ['TT', 'Công việc', 'Đơn vị thực hiện', 'Đơn vị phối hợp', 'Bắt đầu', 'Hoàn thành', '% HT', 'Vướng mắc'],
      ],
      columns: [
        'code',
        ['task', 'title'],
        ['lead', 'implementing'],
        'coordinating',
        null,
        'deadline',
        [null, 'achieved'],
        null,
      ],
      rows: [
        section([1, 'Cung cấp điện']),
        task(
          [
            '1.1',
            'Thay 45 km dây trần bằng dây bọc',
            'Đội Lưới điện',
            'P. Kỹ thuật',
            day('2026-02-01'),
            day('2026-09-30'),
            0.4,
            null,
          ],
          {
            deadline: 'date 2026-09-30',
          },
        ),
        task(
          [
            '1.2',
            'Thông báo cúp điện trước 05 ngày qua Zalo, app',
            'P. Điều độ',
            'P. Kinh doanh',
            day('2026-01-01'),
            'Thường xuyên',
            1,
            null,
          ],
          {
            deadline: 'ongoing',
          },
        ),
        task(
          [
            '1.3',
            'Phát quang hành lang trước mùa mưa bão',
            'Các Đội QLĐ',
            'UBND cấp xã',
            day('2026-03-01'),
            day('2026-05-31'),
            0.9,
            'Vướng cây cao su',
          ],
          {
            lead: ['Các Đội QLĐ'],
            deadline: 'date 2026-05-31',
          },
        ),
        section([2, 'Dịch vụ khách hàng']),
        task(
          [
            '2.1',
            'Cấp điện mới hạ áp dưới 2 ngày',
            'P. Kinh doanh',
            'Các Đội QLĐ',
            day('2026-01-01'),
            'Thường xuyên',
            null,
            null,
          ],
          {
            coordinating: ['Các Đội QLĐ'],
            deadline: 'ongoing',
          },
        ),
        task(
          [
            '2.2',
            'Giảm thời gian tiếp cận điện trung áp còn 3 ngày',
            'P. Kinh doanh',
            'P. Kỹ thuật, P. Kế hoạch',
            day('2026-02-15'),
            day('2026-06-30'),
            0.7,
            null,
          ],
          {
            coordinating: ['P. Kỹ thuật', 'P. Kế hoạch'],
            deadline: 'date 2026-06-30',
          },
        ),
        task(
          [
            '2.3',
            'Sửa chữa phòng giao dịch',
            'P. Hành chính',
            'P. Kế hoạch',
            day('2026-04-01'),
            'Quý III/2026',
            0,
            'Chờ duyệt vốn SCL',
          ],
          {
            deadline: 'quarter 2026-09-30',
          },
        ),
        section([3, 'Hóa đơn tiền điện']),
        task(
          [
            '3.1',
            'Lắp công tơ điện tử đo xa đạt 100%',
            'Đội Đo lường',
            'Các Đội QLĐ',
            day('2026-01-05'),
            day('2026-12-15'),
            0.86,
            null,
          ],
          {
            coordinating: ['Các Đội QLĐ'],
            deadline: 'date 2026-12-15',
          },
        ),
        task(
          [
            '3.2',
            'Nhắn tin cảnh báo sản lượng tăng trên 30%',
            'P. CNTT',
            'P. Kinh doanh',
            day('2026-03-01'),
            day('2026-04-30'),
            1,
            null,
          ],
          {
            deadline: 'date 2026-04-30',
          },
        ),
        section([4, 'Truyền thông']),
        task(
          [
            '4.1',
            'Tuyên truyền tiết kiệm điện tại trường học',
            'P. Kinh doanh',
            'Đoàn Thanh niên',
            null,
            'Tháng 4, 5, 10',
            0.5,
            null,
          ],
          {
            deadline: 'several/month 2026-10-31',
          },
        ),
        task(['4.2', 'Hội nghị khách hàng lớn', 'P. Kinh doanh', 'P. Hành chính', null, '20/12/2026', 0, null], {
          deadline: 'date 2026-12-20',
        }),
      ],
    },
  ],
};
