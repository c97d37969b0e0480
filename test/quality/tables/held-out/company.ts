import { section, task, total, type LabelledSheet } from '../labels';

/** A state company: headers in two languages, money beside the tasks, sums in the middle, boards and daughter companies. */
export const company: LabelledSheet = {
  name: 'CTHĐ 2026',
  about: 'state company, bilingual headers, money columns, sums in the middle',
  kinds: ['tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [['TỔNG CÔNG TY CẤP NƯỚC MIỀN TRUNG'], ['CHƯƠNG TRÌNH HÀNH ĐỘNG NĂM 2026'], []],
      header: [
        [
          'No.\n(STT)',
          'Action / Công việc',
          'Đơn vị chủ trì\n(Owner)',
          'Đơn vị phối hợp\n(Support)',
          'Kinh phí (triệu đồng)',
          '<',
          'Deadline\n(Thời hạn)',
          'Deliverable\n(Sản phẩm)',
        ],
        ['^', '^', '^', '^', 'Vốn tự có', 'Vốn vay', '^', '^'],
      ],
      columns: ['code', 'task', 'lead', 'coordinating', null, null, 'deadline', 'product'],
      rows: [
        section(['I', 'Số hóa khách hàng']),
        task(
          [
            '1',
            'Thay đồng hồ thông minh',
            'Ban Kỹ thuật',
            'Ban Kinh doanh, Công ty CP Cấp nước Sông Hương',
            1200,
            3500,
            'Q3/2026',
            '40.000 đồng hồ',
          ],
          {
            coordinating: ['Ban Kinh doanh', 'Công ty CP Cấp nước Sông Hương'],
            deadline: 'quarter 2026-09-30',
          },
        ),
        task(
          ['2', 'Hóa đơn điện tử toàn bộ', 'Ban Tài chính - Kế toán', 'Ban CNTT', 150, null, '30.06.2026', 'Báo cáo'],
          { deadline: 'date 2026-06-30' },
        ),
        total([null, 'Cộng nhóm I', null, null, 1350, 3500, null, null]),
        section(['II', 'An toàn cấp nước']),
        task(
          [
            '3',
            'Lập kế hoạch cấp nước an toàn',
            'Ban Kỹ thuật',
            'Xí nghiệp Nước số 1, Xí nghiệp Nước số 2',
            80,
            null,
            'T4/2026',
            'Kế hoạch',
          ],
          {
            coordinating: ['Xí nghiệp Nước số 1', 'Xí nghiệp Nước số 2'],
            deadline: 'month 2026-04-30',
          },
        ),
        task(
          [
            '4',
            'Cải tạo tuyến ống chính',
            'Ban Quản lý dự án',
            'Các xí nghiệp thành viên',
            5000,
            20000,
            '2026-2027',
            'Tuyến ống',
          ],
          {
            deadline: 'year/several 2027-12-31',
          },
        ),
        task(
          [
            '5',
            'Kiểm tra chất lượng nước hằng tuần',
            'Phòng Thí nghiệm',
            'Ban Kỹ thuật',
            300,
            null,
            'Hàng tuần',
            'Phiếu kết quả',
          ],
          { deadline: 'periodic' },
        ),
        total([null, 'Cộng nhóm II', null, null, 5380, 20000, null, null]),
        total([null, 'TỔNG CỘNG', null, null, 6730, 23500, null, null]),
      ],
    },
  ],
};
