import { day } from '../../typed-sheet';
import { type LabelledSheet, left, section, task } from '../labels';

/** A museum: days as Excel keeps them, letters in place of words in the header, a blank first column and blank lines. */
export const museum: LabelledSheet = {
  name: 'BT tiến độ',
  about: 'museum, days as date cells shown in two ways, header of letters only, state as HT with a day, blank lines',
  at: 'B2',
  tables: [
    {
      above: [['BẢO TÀNG TỈNH'], ['TIẾN ĐỘ CÔNG VIỆC NÂNG CHẤT LƯỢNG PHỤC VỤ KHÁCH NĂM 2026'], []],
      header: [['TT', 'ND công việc', 'BP thực hiện', 'BP phối hợp', 'TG hoàn thành', 'SP', 'TT thực hiện']],
      columns: [
        'code',
        ['task', 'title'],
        ['lead', 'implementing'],
        'coordinating',
        'deadline',
        'product',
        [null, 'achieved'],
      ],
      rows: [
        section(['I', 'Trưng bày']),
        task(
          [
            1,
            'Viết lại 120 chú thích hai thứ tiếng',
            'Phòng Trưng bày',
            'Phòng Sưu tầm',
            day('2026-03-31'),
            '120 chú thích',
            'HT 28/3',
          ],
          {
            deadline: 'date 2026-03-31',
          },
        ),
        task([2, 'Mã QR nghe thuyết minh', 'Phòng Truyền thông', 'Viettel', day('2026-05-18'), '40 mã QR', 'HT 18/5'], {
          deadline: 'date 2026-05-18',
        }),
        task([3, 'Đường dốc cho xe lăn', 'Phòng Hành chính', null, day('2026-08-31'), 'Đường dốc cửa Tây', 'Đang TH'], {
          deadline: 'date 2026-08-31',
        }),
        left([]),
        section(['II', 'Đón khách']),
        task(
          [
            4,
            'Bán vé trên mạng',
            'Phòng Hành chính',
            'Ngân hàng',
            day('2026-06-30', 'd/m/yyyy'),
            'Trang bán vé',
            'Đang TH',
          ],
          {
            deadline: 'date 2026-06-30',
          },
        ),
        task(
          [5, 'Giờ mở cửa tối thứ Bảy', 'Phòng Truyền thông', 'Đội Bảo vệ', 'từ tháng 6/2026', 'Thông báo', 'Chưa'],
          {
            deadline: 'month/ongoing/date/event',
          },
        ),
        task(
          [
            6,
            'Chỗ gửi đồ có khóa',
            'Đội Bảo vệ',
            'Phòng Hành chính',
            day('2026-04-15', 'd/m/yyyy'),
            '60 ngăn',
            'HT 20/4',
          ],
          {
            deadline: 'date 2026-04-15',
          },
        ),
        left([]),
        section(['III', 'Học sinh']),
        task(
          [
            7,
            'Giờ học lịch sử tại bảo tàng',
            'Phòng Truyền thông',
            'Sở GD&ĐT; các trường',
            'Quý IV/2026',
            '20 buổi',
            'Chưa',
          ],
          {
            coordinating: ['Sở GD&ĐT', 'các trường'],
            deadline: 'quarter 2026-12-31',
          },
        ),
        task([8, 'Phiếu hỏi thầy cô sau mỗi buổi', 'Phòng Truyền thông', null, 'thường xuyên', 'Phiếu', 'Đang TH'], {
          deadline: 'ongoing',
        }),
      ],
      below: [[], ['HT: hoàn thành; TH: thực hiện; BP: bộ phận; SP: sản phẩm']],
    },
  ],
};
