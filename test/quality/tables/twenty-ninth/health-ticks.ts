import { type LabelledSheet, type LabelledRow, type Line, section, task } from '../labels';

/** A row whose marks do not say who leads among those who do it. */
const done = (cells: Line, units: readonly string[], deadline: string): LabelledRow =>
  task(cells, { lead: units, implementing: units, deadline });

/** A department of health that divides work among its rooms by marks under their short names. */
export const healthTicks: LabelledSheet = {
  name: '29 SYT phân công (x)',
  about:
    'department of health, rooms as ticked columns with their short names, a blank column between, deadlines as the clerk types them, no code in the second part',
  tables: [
    {
      above: [
        ['SỞ Y TẾ - VĂN PHÒNG'],
        ['Bảng chia việc cải thiện SIPAS, PAR INDEX 2026 (bản làm việc, chưa trình)'],
        [],
      ],
      header: [
        ['TT', 'Việc phải làm', null, 'Phòng, đơn vị thực hiện', '<', '<', '<', '<', 'Hạn xong', 'Tình hình'],
        ['^', '^', null, 'VP', 'NVY', 'NVD', 'TTra', 'TTKSBT', '^', '^'],
      ],
      columns: ['code', ['task', 'title'], null, 'ticked', 'ticked', 'ticked', 'ticked', 'ticked', 'deadline', null],
      rows: [
        section(['I', 'Thủ tục']),
        done(
          [
            '1',
            'Cắt 3 giấy tờ trong hồ sơ cấp giấy phép hành nghề',
            null,
            null,
            'x',
            null,
            null,
            null,
            'hết T6/2026',
            'đang làm',
          ],
          ['NVY'],
          'month 2026-06-30',
        ),
        done(
          ['2', 'Cấp chứng chỉ hành nghề dược trong 10 ngày', null, null, null, 'x', null, null, '30.6.2026', null],
          ['NVD'],
          'date 2026-06-30',
        ),
        done(
          ['3', 'Quy trình nội bộ điện tử cho 41 thủ tục', null, 'x', 'x', 'x', null, null, 'Q3/2026', 'mới được 18'],
          ['VP', 'NVY', 'NVD'],
          'quarter 2026-09-30',
        ),
        section(['II', 'Kiểm tra']),
        done(
          ['4', 'Kiểm tra thái độ phục vụ 12 trạm y tế', null, null, null, null, 'x', null, '15/8/2026', null],
          ['TTra'],
          'date 2026-08-15',
        ),
        done(
          ['5', 'Xử lý phản ánh trên 1022', null, 'x', null, null, 'x', null, 'TX', 'còn 2 việc'],
          ['VP', 'TTra'],
          'ongoing',
        ),
        section(['III', 'Hài lòng người dân']),
        done(
          [null, 'Khảo sát tại điểm tiêm chủng', null, null, null, null, null, 'x', 'tháng 5 và tháng 11/2026', null],
          ['TTKSBT'],
          'several/month/periodic 2026-11-30',
        ),
        done(
          [null, 'Trả kết quả xét nghiệm qua tin nhắn', null, null, null, null, null, 'x', '01/9/2026', 'chờ nhà mạng'],
          ['TTKSBT'],
          'date 2026-09-01',
        ),
        done(
          [
            null,
            'Công khai giá dịch vụ ở 100% cơ sở công lập',
            null,
            'x',
            'x',
            null,
            null,
            null,
            '31/7/2026',
            'xong 60%',
          ],
          ['VP', 'NVY'],
          'date 2026-07-31',
        ),
      ],
      below: [
        [],
        [null, 'NVY: nghiệp vụ y; NVD: nghiệp vụ dược; TTra: thanh tra; TTKSBT: Trung tâm Kiểm soát bệnh tật'],
      ],
    },
  ],
};
