import { day } from '../../typed-sheet';
import { type LabelledSheet, section, task } from '../labels';

/** A museum that reads its visitors' book: the day first, the complaint behind it, date cells that show days or months. */
export const museum: LabelledSheet = {
  name: '31 Bảo tàng - sổ góp ý khách',
  about:
    'museum, the day due is the first column, date cells that show days or months, complaint and remedy at the right',
  tables: [
    {
      above: [
        ['BẢO TÀNG TỈNH'],
        ['Sửa theo sổ góp ý để điểm hài lòng của khách từ 3,9 lên 4,5 sao trong năm 2026'],
        [],
      ],
      header: [['Phải xong', 'Phòng phụ trách', 'Phòng giúp thêm', 'Khách góp ý', 'Sửa như thế nào', 'Số lần góp ý']],
      columns: [
        'deadline',
        ['lead', 'implementing'],
        'coordinating',
        [null, 'title'],
        ['task', 'method', 'title'],
        null,
      ],
      rows: [
        section(['Trước cửa', '<', '<', '<', '<', '<'], { title: 'Trước cửa' }),
        task(
          [
            day('2026-03-27'),
            'Phòng Hành chính',
            'Tổ bảo vệ',
            'Không biết mua vé ở đâu',
            'Treo biển quầy vé song ngữ',
            31,
          ],
          { deadline: 'date 2026-03-27' },
        ),
        task(
          [
            day('2026-06-30', 'mm/yyyy'),
            'Phòng Hành chính',
            null,
            'Xe khách đoàn không có chỗ đỗ',
            'Thuê bãi của nhà thi đấu bên cạnh',
            14,
          ],
          { deadline: 'month/date 2026-06-30' },
        ),
        section(['Trong phòng trưng bày', '<', '<', '<', '<', '<'], { title: 'Trong phòng trưng bày' }),
        task(
          [
            day('2026-04-17'),
            'Phòng Trưng bày',
            'Phòng Kiểm kê - Bảo quản',
            'Chữ chú thích nhỏ quá',
            'In lại 260 nhãn cỡ chữ lớn',
            58,
          ],
          { coordinating: ['Phòng Kiểm kê - Bảo quản'], deadline: 'date 2026-04-17' },
        ),
        task(
          [
            day('2026-05-18'),
            'Phòng Trưng bày',
            'Đơn vị chiếu sáng',
            'Tủ kính lóa đèn',
            'Đổi góc chiếu, dán phim chống lóa',
            22,
          ],
          { deadline: 'date 2026-05-18' },
        ),
        task(
          [
            'Hằng tuần',
            'Phòng Giáo dục - Truyền thông',
            'Cộng tác viên',
            'Thuyết minh nói thuộc lòng',
            'Nghe thử chéo, góp ý cho nhau',
            19,
          ],
          { lead: ['Phòng Giáo dục - Truyền thông'], deadline: 'periodic' },
        ),
        task(
          [
            day('2026-08-31', 'mm/yyyy'),
            'Phòng Giáo dục - Truyền thông',
            'Thư viện tỉnh, Hội Người mù tỉnh',
            'Người khiếm thị không xem được gì',
            'Làm 12 bản mô hình sờ tay có chữ nổi',
            3,
          ],
          {
            lead: ['Phòng Giáo dục - Truyền thông'],
            coordinating: ['Thư viện tỉnh', 'Hội Người mù tỉnh'],
            deadline: 'month/date 2026-08-31',
          },
        ),
        section(['Khác', '<', '<', '<', '<', '<'], { title: 'Khác' }),
        task(
          ['Làm luôn', 'Tổ bảo vệ', null, 'Nhà vệ sinh hết giấy', 'Kiểm tra hai giờ một lần, ghi giờ lên bảng', 44],
          {
            deadline: 'event/unreadable/date/ongoing',
          },
        ),
        task(
          [
            day('2026-10-01'),
            'Phòng Hành chính',
            'Phòng Giáo dục - Truyền thông',
            'Không có quà lưu niệm',
            'Mở quầy bán đồ gốm của làng nghề',
            27,
          ],
          { coordinating: ['Phòng Giáo dục - Truyền thông'], deadline: 'date 2026-10-01' },
        ),
      ],
    },
  ],
};
