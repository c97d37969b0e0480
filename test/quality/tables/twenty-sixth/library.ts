import { type LabelledSheet, section, task } from '../labels';

/** A library: the room that does it merged down at the left, the day merged too, works without numbers. */
export const library: LabelledSheet = {
  name: '26 TV tỉnh chia việc',
  about: 'library, who does it merged down at the far left, days merged over several works, no numbers',
  boldHeadings: true,
  tables: [
    {
      above: [['THƯ VIỆN TỈNH'], ['Chia việc để bạn đọc hài lòng hơn, năm 2026'], []],
      header: [['Phòng', 'Việc', 'Hạn', 'Phòng khác giúp', 'Làm xong thì có', 'Xong?']],
      columns: [['lead', 'implementing'], ['task', 'title'], 'deadline', 'coordinating', 'product', [null, 'achieved']],
      rows: [
        section([null, 'Phục vụ tại chỗ']),
        task(['P. Bạn đọc', 'Đổi thẻ giấy sang thẻ căn cước', '31/03/2026', 'P. Tin học', '4.000 thẻ đổi', 'rồi'], {
          deadline: 'date 2026-03-31',
        }),
        task(['^', 'Mở phòng đọc Chủ nhật', '^', 'P. Hành chính', 'Lịch mở cửa', 'rồi'], {
          deadline: 'date 2026-03-31',
        }),
        task(['^', 'Góc đọc thiếu nhi', 'trước hè', 'Đoàn TN', 'Góc đọc 40 m2', 'rồi'], { deadline: 'event/date' }),
        task(['P. Hành chính', 'Sửa thang máy', '30/05/2026', null, 'Biên bản', 'chưa'], {
          deadline: 'date 2026-05-30',
        }),
        section([null, 'Phục vụ từ xa']),
        task(['P. Tin học', 'Tra cứu sách trên điện thoại', '30/06/2026', 'P. Nghiệp vụ', 'Trang tra cứu', 'chưa'], {
          deadline: 'date 2026-06-30',
        }),
        task(
          ['^', 'Số hóa 2.000 trang tư liệu địa chí', 'Quý IV/2026', 'P. Nghiệp vụ; Bảo tàng', '2.000 trang', '35%'],
          { coordinating: ['P. Nghiệp vụ', 'Bảo tàng'], deadline: 'quarter 2026-12-31' },
        ),
        task(['P. Bạn đọc', 'Xe thư viện về 24 trường', 'trong năm học', 'Sở GD&ĐT', '24 chuyến', '10'], {
          deadline: 'ongoing/event/year',
        }),
        task(['^', 'Luân chuyển sách cho trại giam', 'mỗi quý', 'Công an tỉnh', '4 đợt', '2'], {
          deadline: 'periodic',
        }),
        section([null, 'Nghe bạn đọc']),
        task(['P. Nghiệp vụ', 'Hộp góp ý, danh sách sách xin mua', 'hằng tháng', 'P. Bạn đọc', 'Bảng kê', 'đều'], {
          deadline: 'periodic',
        }),
        task(['^', 'Khảo sát bạn đọc', '20/11/2026', null, 'Báo cáo', null], { deadline: 'date 2026-11-20' }),
      ],
      below: [[], ['Giám đốc duyệt ngày 12/01/2026']],
    },
  ],
};
