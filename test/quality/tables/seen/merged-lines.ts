import { either, section, task, type LabelledSheet } from '../labels';

/** A province's safety board: number and task merged over the lines of their leads, headings over duties, money and time. */
export const mergedLines: LabelledSheet = {
  name: 'PL_ATGT',
  about: 'number and task merged over the lines of their leads; duties, money and time each under a heading',
  kinds: ['tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['PHỤ LỤC'],
        ['NHIỆM VỤ BẢO ĐẢM TRẬT TỰ AN TOÀN GIAO THÔNG NĂM 2026'],
        ['(Kèm theo Kế hoạch số 31/KH-BATGT)'],
        [],
      ],
      header: [
        ['STT', 'Nhiệm vụ', 'Phân công', '<', 'Kinh phí (tr.đ)', '<', 'Thời gian', '<', 'Ghi chú'],
        ['^', '^', 'Chủ trì', 'Phối hợp', 'NSNN', 'Xã hội hóa', 'Bắt đầu', 'Hoàn thành', '^'],
      ],
      columns: ['code', 'task', 'lead', 'coordinating', null, null, null, 'deadline', 'note'],
      rows: [
        section(['I', 'Tuyên truyền']),
        task(
          [
            '1',
            'Ký cam kết không uống rượu bia khi lái xe',
            'Công an tỉnh',
            'Sở Xây dựng',
            50,
            null,
            'Tháng 1',
            'Tháng 2',
            null,
          ],
          {
            deadline: 'month 2026-02-28',
          },
        ),
        either('task', ['^', '^', 'Sở Giáo dục và Đào tạo', 'Tỉnh đoàn', 20, 10, 'Tháng 9', 'Tháng 10', 'Trường học'], {
          deadline: 'month 2026-10-31',
        }),
        either(
          'task',
          ['^', '^', 'Liên đoàn Lao động tỉnh', 'Các doanh nghiệp vận tải', null, 30, 'Tháng 4', 'Tháng 5', null],
          {
            deadline: 'month 2026-05-31',
          },
        ),
        task(['2', 'Lắp biển cảnh báo', 'Sở Xây dựng', 'UBND các xã, phường', 800, null, 'Quý I', 'Quý II', null], {
          coordinating: ['UBND các xã, phường'],
          deadline: 'quarter 2026-06-30',
        }),
        section(['II', 'Tuần tra, kiểm soát']),
        task(
          [
            '3',
            'Kiểm tra tải trọng xe',
            'Phòng Cảnh sát giao thông',
            'Thanh tra Sở Xây dựng, Cục Quản lý thị trường',
            120,
            null,
            null,
            'Cả năm',
            null,
          ],
          {
            coordinating: ['Thanh tra Sở Xây dựng', 'Cục Quản lý thị trường'],
            deadline: 'ongoing/year',
          },
        ),
        task(
          [
            '4',
            'Giải tỏa lấn chiếm vỉa hè',
            'Công an các phường',
            'Đội Quản lý trật tự đô thị',
            null,
            null,
            null,
            'Trước 20/12/2026',
            null,
          ],
          {
            deadline: 'date 2026-12-20',
          },
        ),
      ],
    },
  ],
};
