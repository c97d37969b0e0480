import { type LabelledSheet, section, task, total } from '../labels';

/** A trade union: money of two sources with sums below each part and at the end, the officer in charge by post. */
export const union: LabelledSheet = {
  name: '26 CĐ ngành xin tiền',
  about: 'trade union, money of two sources below a merged word, sums below each part, officers by post, loose days',
  tables: [
    {
      above: [['CÔNG ĐOÀN NGÀNH Y TẾ'], ['DỰ TRÙ THAM GIA CCHC, VĂN HÓA CÔNG VỤ 2026'], []],
      header: [
        [
          'Mục',
          'Tên hoạt động',
          'Kinh phí (nghìn đồng)',
          '<',
          'Phụ trách',
          'Cơ sở cùng làm',
          'Dự kiến',
          'Kết quả mong muốn',
        ],
        ['^', '^', 'CĐ ngành', 'Chuyên môn', '^', '^', '^', '^'],
      ],
      columns: ['code', ['task', 'title'], null, null, ['lead', 'implementing'], 'coordinating', 'deadline', 'product'],
      rows: [
        section(['1', 'Văn hóa ứng xử']),
        task(
          [
            '1.1',
            'Thi "Nụ cười ngành y"',
            30000,
            10000,
            'PCT Công đoàn',
            'CĐ 14 bệnh viện',
            'tháng 2/2026',
            '14 đội thi',
          ],
          { deadline: 'month 2026-02-28' },
        ),
        task(['1.2', 'Đường dây nóng cho người lao động', 5000, 0, 'Ban Chính sách', null, 'cả năm', 'Sổ trực'], {
          deadline: 'ongoing/year',
        }),
        task(
          ['1.3', 'Chấm điểm khoa thân thiện', 12000, 8000, 'Ban Thi đua', 'CĐ cơ sở', 'quý 2, quý 4', 'Bảng điểm'],
          { deadline: 'several/quarter/periodic 2026-12-31' },
        ),
        total([null, 'Cộng mục 1', 47000, 18000]),
        section(['2', 'Sáng kiến']),
        task(
          [
            '2.1',
            'Hội thi sáng kiến giảm giấy tờ',
            20000,
            20000,
            'Ban Thi đua',
            'P. KHTH các bệnh viện',
            '15/8/2026',
            '60 sáng kiến',
          ],
          { deadline: 'date 2026-08-15' },
        ),
        task(
          [
            '2.2',
            'Lớp chuyển đổi số cho điều dưỡng',
            15000,
            0,
            'Ban Nữ công',
            'Hội Điều dưỡng; Trường CĐ Y',
            '30/9/2026',
            '3 lớp',
          ],
          { coordinating: ['Hội Điều dưỡng', 'Trường CĐ Y'], deadline: 'date 2026-09-30' },
        ),
        total([null, 'Cộng mục 2', 35000, 20000]),
        section(['3', 'Giám sát']),
        task(
          ['3.1', 'Giám sát chế độ trực, phụ cấp', 6000, 0, 'UBKT Công đoàn', 'CĐ cơ sở', 'Quý III/2026', 'Báo cáo'],
          { deadline: 'quarter 2026-09-30' },
        ),
        task(
          [
            '3.2',
            'Đối thoại với Giám đốc Sở',
            4000,
            0,
            'Chủ tịch Công đoàn',
            'VP Sở',
            'trước 20/11/2026',
            'Biên bản đối thoại',
          ],
          { deadline: 'date 2026-11-20' },
        ),
        total([null, 'Cộng mục 3', 10000, 0]),
        total([null, 'TỔNG', 92000, 38000]),
      ],
      below: [[], ['Đề nghị Ban Thường vụ xem xét']],
    },
  ],
};
