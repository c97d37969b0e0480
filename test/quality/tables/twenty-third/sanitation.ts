import { type LabelledSheet, rule, section, task } from '../labels';

/** A sanitation company: a table in the middle of the sheet with two narrow blank columns, percent done. */
export const sanitation: LabelledSheet = {
  name: 'MTĐT hài lòng KH',
  about: 'sanitation company, table far from the corner, two blank columns, bold headings, percent done',
  at: 'D5',
  boldHeadings: true,
  tables: [
    {
      above: [['CÔNG TY MÔI TRƯỜNG ĐÔ THỊ', '<', '<', '<'], ['Kế hoạch để dân bớt phàn nàn về rác - năm 2026'], []],
      header: [['STT', 'Nội dung', null, 'Phụ trách', 'Phối hợp', null, 'Ngày xong', 'Làm được']],
      columns: [
        'code',
        ['task', 'title'],
        null,
        ['lead', 'implementing'],
        'coordinating',
        null,
        'deadline',
        [null, 'achieved'],
      ],
      rows: [
        section([null, 'Thu gom']),
        task(
          [
            1,
            'Đổi giờ gom rác ngõ nhỏ sang sau 18 giờ',
            null,
            'Xí nghiệp 1',
            'Các tổ dân phố',
            null,
            '01/4/2026',
            '100%',
          ],
          {
            deadline: 'date 2026-04-01',
          },
        ),
        task([2, 'Thêm 30 thùng ở chợ và bến xe', null, 'Xí nghiệp 2', 'BQL chợ; Bến xe', null, '15/5/2026', '80%'], {
          coordinating: ['BQL chợ', 'Bến xe'],
          deadline: 'date 2026-05-15',
        }),
        task([3, 'Rửa xe trước khi ra phố', null, 'Đội xe', null, null, 'hằng ngày', 'đang làm'], {
          deadline: 'periodic/ongoing',
        }),
        section([null, 'Thu tiền']),
        task([4, 'Thu phí qua ví điện tử', null, 'Phòng Kế toán', 'Ngân hàng', null, 'Q3/2026', '35%'], {
          deadline: 'quarter 2026-09-30',
        }),
        rule([null, 'Chú ý: hộ nghèo vẫn thu tại nhà, không ép chuyển khoản']),
        task([5, 'Gửi hóa đơn điện tử cho 12.000 hộ', null, 'Phòng Kế toán', 'Viễn thông', null, 'Q4/2026', '10%'], {
          deadline: 'quarter 2026-12-31',
        }),
        section([null, 'Nghe dân']),
        task([6, 'Trực tổng đài cả Chủ nhật', null, 'Phòng Khách hàng', null, null, 'từ 01/3/2026', '100%'], {
          deadline: 'date/ongoing/event',
        }),
        task([7, 'Phiếu hỏi 500 hộ', null, 'Phòng Khách hàng', 'Hội Phụ nữ các phường', null, '30/10/2026', '0%'], {
          deadline: 'date 2026-10-30',
        }),
        task(
          [
            8,
            'Họp với tổ trưởng dân phố có nhiều phản ánh',
            null,
            'Ban Giám đốc',
            'UBND các phường',
            null,
            'đầu mỗi quý',
            '1 lần',
          ],
          {
            deadline: 'periodic',
          },
        ),
      ],
    },
  ],
};
