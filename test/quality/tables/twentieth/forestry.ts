import { type LabelledSheet, left, section, task } from '../labels';

/** A forestry station: a cross under each quarter in which a thing is done, a blank row where a page ends. */
export const forestryStation: LabelledSheet = {
  name: 'Hạt KL - việc CCHC theo quý',
  about: 'forestry station, crosses under quarters in two lines of header, a blank row in the middle, posts of rangers',
  tables: [
    {
      above: [['HẠT KIỂM LÂM KHU VỰC II'], ['TIẾN ĐỘ CÔNG VIỆC CCHC VÀ SỰ HÀI LÒNG CỦA CHỦ RỪNG NĂM 2026'], []],
      header: [
        ['TT', 'Nội dung việc', 'Thực hiện trong', '<', '<', '<', 'Người/trạm làm', 'Đơn vị\nphối hợp'],
        ['^', '^', 'Quý I', 'Quý II', 'Quý III', 'Quý IV', '^', '^'],
      ],
      columns: [
        'code',
        ['task', 'title'],
        'ticked',
        'ticked',
        'ticked',
        'ticked',
        ['lead', 'implementing'],
        'coordinating',
      ],
      rows: [
        section(['I', 'Thủ tục hành chính']),
        task(
          [1, 'Niêm yết 9 thủ tục lâm nghiệp ở 4 trạm', 'x', null, null, null, 'Bộ phận Hành chính', 'UBND các xã'],
          { deadline: 'quarter 2026-03-31' },
        ),
        task([2, 'Xác nhận bảng kê lâm sản trong 2 ngày', 'x', 'x', 'x', 'x', 'Các trạm kiểm lâm', null], {
          deadline: 'several/quarter/periodic/ongoing',
        }),
        task(
          [3, 'Đưa hồ sơ mã số trại nuôi lên mạng', null, 'x', null, null, 'Trạm Kiểm lâm Đá Bàn', 'Chi cục Kiểm lâm'],
          { deadline: 'quarter 2026-06-30' },
        ),
        section(['II', 'Dân, chủ rừng']),
        task(
          [1, 'Hỏi ý kiến 120 chủ rừng bằng phiếu', null, 'x', null, 'x', 'Bộ phận Pháp chế', 'Hội Nông dân các xã'],
          { deadline: 'several/quarter/periodic 2026-12-31' },
        ),
        task(
          [
            2,
            'Họp thôn giáp rừng về chi trả dịch vụ môi trường rừng',
            null,
            null,
            'x',
            null,
            'Kiểm lâm địa bàn',
            'Quỹ Bảo vệ và Phát triển rừng; trưởng thôn',
          ],
          { coordinating: ['Quỹ Bảo vệ và Phát triển rừng', 'trưởng thôn'], deadline: 'quarter 2026-09-30' },
        ),
        left([]),
        task(
          [
            3,
            'Dán số điện thoại báo cháy, báo phá rừng ở cửa rừng',
            'x',
            null,
            null,
            null,
            'Các trạm kiểm lâm',
            'Công an xã',
          ],
          { deadline: 'quarter 2026-03-31' },
        ),
        section(['III', 'Nội bộ Hạt']),
        task([1, 'Đổi chỗ kiểm lâm địa bàn làm quá 3 năm', null, null, null, 'x', 'Hạt trưởng', 'Chi cục Kiểm lâm'], {
          deadline: 'quarter 2026-12-31',
        }),
        task([2, 'Ký số toàn bộ văn bản gửi đi', null, 'x', null, null, 'Văn thư Hạt', null], {
          deadline: 'quarter 2026-06-30',
        }),
      ],
      below: [[], ['Đánh dấu x vào quý phải làm xong.'], ['HẠT TRƯỞNG']],
    },
  ],
};
