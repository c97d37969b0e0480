import { type LabelledSheet, task } from '../labels';

/** A market's board: what traders complain about at the left over its remedies, main and helping team in one cell. */
export const marketBoard: LabelledSheet = {
  name: 'Chợ - kêu gì sửa nấy',
  about: 'market board, complaints merged over their remedies, one cell says the main and the helping team',
  tables: [
    {
      above: [['BAN QUẢN LÝ CHỢ CỬA ĐÔNG'], ['Tiểu thương, khách kêu gì - sửa thế nào, năm 2026'], []],
      header: [['Tiểu thương, khách kêu', 'STT', 'Sửa thế nào', 'Ai làm (chính, phụ)', 'Hạn', 'Xong?']],
      columns: [
        [null, 'title'],
        'code',
        ['task', 'method', 'title'],
        ['lead', 'implementing'],
        'deadline',
        [null, 'achieved'],
      ],
      rows: [
        task(
          [
            'Cống hôi, lối đi đọng nước',
            1,
            'Nạo cống khu hàng cá',
            'Chính: Tổ Vệ sinh; phụ: Tổ Bảo vệ',
            '15/02/2026',
            'xong',
          ],
          { lead: ['Tổ Vệ sinh'], coordinating: ['Tổ Bảo vệ'], deadline: 'date 2026-02-15' },
        ),
        task(['^', 2, 'Rửa lối đi sau 19 giờ', 'Chính: Tổ Vệ sinh', 'hằng ngày', 'đang làm'], {
          lead: ['Tổ Vệ sinh'],
          deadline: 'periodic/ongoing',
        }),
        task(['^', 3, 'Lát lại 200 m2 nền khu rau', 'Chính: Tổ Kỹ thuật; phụ: Tổ Thu phí', 'Quý II/2026'], {
          lead: ['Tổ Kỹ thuật'],
          coordinating: ['Tổ Thu phí'],
          deadline: 'quarter 2026-06-30',
        }),
        task(
          [
            'Thu phí không biết bao nhiêu là đúng',
            4,
            'Dán bảng phí từng loại sạp ở 4 cửa',
            'Chính: Tổ Thu phí',
            '31/01/2026',
            'xong',
          ],
          { lead: ['Tổ Thu phí'], deadline: 'date 2026-01-31' },
        ),
        task(
          [
            '^',
            5,
            'Thu qua tài khoản, gửi biên lai điện tử',
            'Chính: Tổ Thu phí; phụ: Kế toán',
            'tháng 4/2026',
            'chưa',
          ],
          { lead: ['Tổ Thu phí'], coordinating: ['Kế toán'], deadline: 'month 2026-04-30' },
        ),
        task(
          [
            'Điện yếu, sợ cháy',
            6,
            'Thay dây điện dãy B, dãy C',
            'Chính: Tổ Kỹ thuật; phụ: Công ty Điện lực',
            '30/5/2026',
            'chưa',
          ],
          { lead: ['Tổ Kỹ thuật'], coordinating: ['Công ty Điện lực'], deadline: 'date 2026-05-30' },
        ),
        task(
          [
            '^',
            7,
            'Diễn tập chữa cháy cùng tiểu thương',
            'Chính: Tổ Bảo vệ; phụ: Công an phường',
            'tháng 5 và tháng 11/2026',
          ],
          { lead: ['Tổ Bảo vệ'], coordinating: ['Công an phường'], deadline: 'several/month/periodic 2026-11-30' },
        ),
        task(
          [
            'Cân điêu, nói thách',
            8,
            'Đặt 3 cân đối chứng',
            'Chính: Tổ Bảo vệ; phụ: Chi cục Đo lường',
            '08/3/2026',
            'xong',
          ],
          { lead: ['Tổ Bảo vệ'], coordinating: ['Chi cục Đo lường'], deadline: 'date 2026-03-08' },
        ),
        task(
          [
            '^',
            9,
            'Ký cam kết niêm yết giá với 260 hộ',
            'Chính: Tổ Thu phí; phụ: Hội Phụ nữ phường',
            '30/6/2026',
            'được 140 hộ',
          ],
          { lead: ['Tổ Thu phí'], coordinating: ['Hội Phụ nữ phường'], deadline: 'date 2026-06-30' },
        ),
        task(['Không có chỗ gửi xe', 10, 'Kẻ ô ở sân sau, treo giá', 'Chính: Tổ Bảo vệ', 'trước Tết'], {
          lead: ['Tổ Bảo vệ'],
          deadline: 'event/date',
        }),
      ],
    },
  ],
};
