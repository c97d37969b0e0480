import { type LabelledSheet, section, task } from '../labels';

/** A consultant: headers in English with Vietnamese in brackets or without, days with names of months in English. */
export const consultant: LabelledSheet = {
  name: 'Action plan v3',
  about: 'consultant, headers half in English, days as 30-Jun-2026 or End of May, workstreams with their own codes',
  tables: [
    {
      above: [
        ['PROVINCIAL DDCI - ACTION PLAN 2026 (Kế hoạch hành động nâng hạng DDCI)'],
        ['Client: Sở Công Thương', null, null, null, 'Version: 3'],
        [],
      ],
      header: [['No.', 'Action item', 'Owner', 'Support', 'Deadline', 'Deliverable (sản phẩm)', 'Remark']],
      columns: ['code', ['task', 'title'], ['lead', 'implementing'], 'coordinating', 'deadline', 'product', null],
      rows: [
        section(['WS1', 'Minh bạch thông tin']),
        task(
          [
            'WS1.1',
            'Review website, bổ sung mục còn thiếu',
            'Văn phòng Sở',
            'Trung tâm Xúc tiến',
            '31-Mar-2026',
            'Website checklist',
          ],
          { deadline: 'date 2026-03-31' },
        ),
        task(
          [
            'WS1.2',
            'Xuất bản bản tin cho doanh nghiệp (newsletter)',
            'Trung tâm Xúc tiến',
            'Phòng Quản lý thương mại',
            'Monthly',
            '12 số bản tin',
          ],
          { deadline: 'periodic' },
        ),
        task(
          [
            'WS1.3',
            'Công khai lịch thanh tra cả năm',
            'Thanh tra Sở',
            null,
            '15-Jan-2026',
            'Lịch đăng trên web',
            'quick win',
          ],
          { deadline: 'date 2026-01-15' },
        ),
        section(['WS2', 'Chi phí thời gian']),
        task(
          [
            'WS2.1',
            'Mapping lại quy trình cấp phép rượu, thuốc lá',
            'Phòng Quản lý thương mại',
            'Văn phòng Sở',
            'End of May 2026',
            'Quy trình as-is, to-be',
          ],
          { deadline: 'month/date 2026-05-31' },
        ),
        task(
          [
            'WS2.2',
            'Cắt 30% thời gian xử lý của 5 thủ tục',
            'Phòng Quản lý thương mại',
            'Sở Tư pháp',
            '30-Jun-2026',
            'Quyết định công bố',
          ],
          { deadline: 'date 2026-06-30' },
        ),
        task(
          [
            'WS2.3',
            'Pilot hẹn giờ online cho hồ sơ điện lực',
            'Phòng Quản lý năng lượng',
            'Công ty Điện lực',
            'Q3/2026',
            'Báo cáo pilot',
          ],
          { deadline: 'quarter 2026-09-30' },
        ),
        section(['WS3', 'Đối thoại, hỗ trợ']),
        task(
          [
            'WS3.1',
            'Cà phê doanh nhân với Giám đốc Sở',
            'Văn phòng Sở',
            'Hiệp hội Doanh nghiệp tỉnh',
            'Quarterly',
            'Biên bản, action log',
          ],
          { deadline: 'periodic' },
        ),
        task(['WS3.2', 'Hotline, phản hồi trong 24 giờ', 'Văn phòng Sở', 'Các phòng', 'Ongoing', 'Call log'], {
          deadline: 'ongoing',
        }),
        task(
          [
            'WS3.3',
            'Survey 200 doanh nghiệp để đo lại điểm',
            'Trung tâm Xúc tiến',
            'Hiệp hội Doanh nghiệp tỉnh',
            'Nov 2026',
            'Survey report',
          ],
          { deadline: 'month 2026-11-30' },
        ),
      ],
    },
  ],
};
