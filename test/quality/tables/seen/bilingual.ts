import { section, task, total, type LabelledSheet } from '../labels';

/** A project with a donor: headers in two languages, components, money and sums in the middle. */
export const bilingual: LabelledSheet = {
  name: 'Work plan',
  about: 'project with a donor, headers in two languages, money and sums after each component',
  kinds: ['tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['DỰ ÁN NƯỚC SẠCH NÔNG THÔN / RURAL WATER PROJECT'],
        ['KẾ HOẠCH HOẠT ĐỘNG NĂM 2026 / ANNUAL WORK PLAN 2026'],
        [],
      ],
      header: [
        [
          'Mã\nCode',
          'Hoạt động\nActivities',
          'Cơ quan thực hiện\nImplementing agency',
          'Cơ quan phối hợp\nPartners',
          'Thời gian\nTimeline',
          'Kết quả mong đợi\nExpected outputs',
          'Ngân sách (USD)\nBudget (USD)',
        ],
      ],
      columns: ['code', 'task', ['implementing', 'lead'], 'coordinating', 'deadline', 'product', null],
      rows: [
        section(['1', 'Hợp phần 1: Công trình cấp nước']),
        task(
          [
            '1.1',
            'Khảo sát nguồn nước',
            'Trung tâm Nước sạch nông thôn',
            'UBND xã Tân Hòa',
            'Q1/2026',
            'Báo cáo khảo sát',
            12000,
          ],
          { deadline: 'quarter 2026-03-31' },
        ),
        task(
          [
            '1.2',
            'Xây trạm bơm',
            'Ban QLDA',
            'Sở Nông nghiệp và Môi trường, Công ty CP Tư vấn Thủy lợi',
            'Tháng 4 - 9/2026',
            '02 trạm bơm',
            180000,
          ],
          {
            coordinating: ['Sở Nông nghiệp và Môi trường', 'Công ty CP Tư vấn Thủy lợi'],
            deadline: 'month/several 2026-09-30',
          },
        ),
        total([null, 'Cộng hợp phần 1', null, null, null, null, 192000]),
        section(['2', 'Hợp phần 2: Truyền thông']),
        task(
          [
            '2.1',
            'Truyền thông rửa tay',
            'Hội Liên hiệp Phụ nữ xã',
            'Trạm Y tế; Trường Tiểu học',
            'Hàng tháng',
            '12 buổi',
            6000,
          ],
          {
            coordinating: ['Trạm Y tế', 'Trường Tiểu học'],
            deadline: 'periodic',
          },
        ),
        task(['2.2', 'Đánh giá cuối năm', 'Ban QLDA', 'Tư vấn độc lập', 'T12/2026', 'Báo cáo đánh giá', 9000], {
          deadline: 'month 2026-12-31',
        }),
        total([null, 'Cộng hợp phần 2', null, null, null, null, 15000]),
        total([null, 'TỔNG CỘNG / TOTAL', null, null, null, null, 207000]),
      ],
    },
  ],
};
