import { day } from '../../typed-sheet';
import { type LabelledSheet, section, task } from '../labels';

/** A museum: months as Excel shows them, from and to; the work stands behind the time. */
export const museum: LabelledSheet = {
  name: 'Kế hoạch khách tham quan',
  about:
    'museum, months from and to as date cells shown as mm/yyyy, the time stands before the work, parts of the house',
  boldHeadings: true,
  tables: [
    {
      above: [['BẢO TÀNG DÂN TỘC HỌC TỈNH'], ['KẾ HOẠCH NÂNG CHẤT LƯỢNG PHỤC VỤ KHÁCH THAM QUAN NĂM 2026'], []],
      header: [
        ['TT', 'Thời gian', '<', 'Nội dung công việc', 'Phòng chủ trì', 'Phòng phối hợp', 'Sản phẩm'],
        ['^', 'Từ', 'Đến', '^', '^', '^', '^'],
      ],
      columns: ['code', null, 'deadline', ['task', 'title'], 'lead', 'coordinating', 'product'],
      rows: [
        section(['I', null, null, 'Sân và cổng']),
        task(
          [
            '1',
            day('2026-01-01', 'mm/yyyy'),
            day('2026-03-01', 'mm/yyyy'),
            'Làm biển chỉ đường ba thứ tiếng',
            'Phòng Hành chính',
            'Phòng Giáo dục',
            '14 biển',
          ],
          { deadline: 'month 2026-03-31' },
        ),
        task(
          [
            '2',
            day('2026-02-01', 'mm/yyyy'),
            day('2026-04-01', 'mm/yyyy'),
            'Đường đi cho xe lăn từ cổng vào nhà sàn',
            'Phòng Hành chính',
            null,
            'Đường dốc có tay vịn',
          ],
          { deadline: 'month 2026-04-30' },
        ),
        section(['II', null, null, 'Nhà trưng bày']),
        task(
          [
            '3',
            day('2026-01-01', 'mm/yyyy'),
            day('2026-06-01', 'mm/yyyy'),
            'Thu âm thuyết minh bằng tiếng Thái, tiếng Mông',
            'Phòng Giáo dục',
            'Phòng Sưu tầm',
            '48 bài thuyết minh',
          ],
          { deadline: 'month 2026-06-30' },
        ),
        task(
          [
            '4',
            day('2026-05-01', 'mm/yyyy'),
            day('2026-08-01', 'mm/yyyy'),
            'Đổi đèn ở ba tủ trang phục',
            'Phòng Trưng bày',
            'Phòng Bảo quản',
            '3 tủ đạt độ sáng',
          ],
          { deadline: 'month 2026-08-31' },
        ),
        task(
          [
            '5',
            day('2026-03-01', 'mm/yyyy'),
            day('2026-09-01', 'mm/yyyy'),
            'Góc cho trẻ em được chạm vào hiện vật',
            'Phòng Giáo dục',
            'Phòng Trưng bày',
            'Góc trải nghiệm',
          ],
          { deadline: 'month 2026-09-30' },
        ),
        section(['III', null, null, 'Khách và ý kiến của khách']),
        task(
          [
            '6',
            day('2026-01-01', 'mm/yyyy'),
            day('2026-02-01', 'mm/yyyy'),
            'Bán vé qua trang mạng',
            'Phòng Hành chính',
            'Phòng Truyền thông',
            'Trang bán vé',
          ],
          { deadline: 'month 2026-02-28' },
        ),
        task(
          [
            '7',
            day('2026-04-01', 'mm/yyyy'),
            day('2026-11-01', 'mm/yyyy'),
            'Hỏi ý kiến 1.000 khách khi ra về',
            'Phòng Truyền thông',
            'Phòng Giáo dục',
            'Báo cáo khảo sát',
          ],
          { deadline: 'month 2026-11-30' },
        ),
        task(
          [
            '8',
            day('2026-10-01', 'mm/yyyy'),
            day('2026-12-01', 'mm/yyyy'),
            'Sổ tay ứng xử của thuyết minh viên',
            'Phòng Giáo dục',
            null,
            'Sổ tay',
          ],
          { deadline: 'month 2026-12-31' },
        ),
      ],
      below: [[], [null, null, null, null, null, 'GIÁM ĐỐC']],
    },
  ],
};
