import { section, task, type LabelledSheet } from '../labels';

/** The treasury: what is measured and how much it weighs beside the work, divisions by short names, terms in words. */
export const treasury: LabelledSheet = {
  name: 'KBNN khu vực',
  about:
    'treasury, measures and weights beside the work, divisions by short names, ends of months, headings by letters',
  kinds: ['tasks', 'other'],
  boldHeadings: true,
  tables: [
    {
      above: [['KHO BẠC NHÀ NƯỚC KHU VỰC XX'], ['BỘ CHỈ TIÊU ĐÁNH GIÁ HIỆU QUẢ CÔNG VIỆC NĂM 2026'], []],
      header: [
        [
          'TT',
          'Mục tiêu/nhiệm vụ',
          'Thước đo',
          'Trọng số',
          'Chỉ tiêu',
          'Phòng chủ trì',
          'Phòng phối hợp',
          'Tần suất/thời hạn',
        ],
      ],
      columns: ['code', ['task', 'title'], null, null, null, 'lead', 'coordinating', 'deadline'],
      rows: [
        section(['A', 'Khách hàng', null, '40%', null, null, null, null]),
        task(['A1', 'Giải ngân đúng hạn', 'Tỷ lệ hồ sơ đúng hạn', '25%', '≥ 99%', 'P. KSC', 'P. KTNN', 'Hằng tháng'], {
          deadline: 'periodic',
        }),
        task(
          [
            'A2',
            'Khảo sát đơn vị sử dụng ngân sách',
            'Điểm hài lòng',
            '15%',
            '≥ 90%',
            'Văn phòng',
            'Các phòng',
            'Tháng 11',
          ],
          { deadline: 'month 2026-11-30' },
        ),
        section(['B', 'Quy trình nội bộ', null, '60%', null, null, null, null]),
        task(
          ['B1', 'Tự kiểm tra nghiệp vụ', 'Số cuộc', '60%', '04 cuộc', 'P. TTKT', null, 'Trước ngày 25 tháng cuối quý'],
          { deadline: 'periodic/several' },
        ),
      ],
    },
  ],
};
