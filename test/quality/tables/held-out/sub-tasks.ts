import { either, section, task, type LabelledSheet } from '../labels';

/** A department's internal plan: a task has a lead and its dashes are the steps; divisions abbreviated, days in short. */
export const subTasks: LabelledSheet = {
  name: 'KH nội bộ',
  about: 'tasks with steps below them marked by dashes, each with its own division and day',
  kinds: ['tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [['SỞ TƯ PHÁP'], ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NỘI BỘ NĂM 2026'], []],
      header: [
        [
          'Số\nTT',
          'Nội dung/Sản phẩm',
          'Phòng/đơn vị chủ trì',
          'Phối hợp',
          'Thời hạn hoàn thành',
          'Lãnh đạo Sở chỉ đạo',
        ],
      ],
      columns: ['code', 'task', 'lead', 'coordinating', 'deadline', null],
      rows: [
        section(['I', 'XÂY DỰNG, KIỂM TRA VĂN BẢN']),
        either('section/task', [
          '1',
          'Chương trình xây dựng nghị quyết',
          'Phòng XD&KTVBQPPL',
          'Văn phòng Sở',
          null,
          'PGĐ 1',
        ]),
        task([null, '- Đăng ký danh mục', 'Phòng XD&KTVBQPPL', 'Các phòng', '15/01/2026', null], {
          code: null,
          deadline: 'date 2026-01-15',
        }),
        task([null, '- Trình UBND tỉnh', 'Phòng XD&KTVBQPPL', 'Văn phòng Sở', '28/02/2026', null], {
          code: null,
          deadline: 'date 2026-02-28',
        }),
        section(['II', 'BỔ TRỢ TƯ PHÁP']),
        task(
          [
            '2',
            'Thanh tra tổ chức công chứng',
            'Thanh tra Sở',
            'Phòng Bổ trợ tư pháp; Hội Công chứng viên tỉnh',
            'Quý II',
            'PGĐ 2',
          ],
          {
            coordinating: ['Phòng Bổ trợ tư pháp', 'Hội Công chứng viên tỉnh'],
            deadline: 'quarter 2026-06-30',
          },
        ),
        task(
          [
            '3',
            'Số hóa sổ hộ tịch',
            'Phòng Hành chính tư pháp',
            'Trung tâm Trợ giúp pháp lý nhà nước, Trung tâm Dịch vụ đấu giá tài sản',
            'Tháng 11/2026',
            'PGĐ 2',
          ],
          {
            coordinating: ['Trung tâm Trợ giúp pháp lý nhà nước', 'Trung tâm Dịch vụ đấu giá tài sản'],
            deadline: 'month 2026-11-30',
          },
        ),
        task(
          ['4', 'Báo cáo cải cách hành chính', 'Văn phòng Sở', 'Các phòng, đơn vị', 'Quý, 6 tháng, năm', 'Giám đốc'],
          { coordinating: ['Các phòng, đơn vị'], deadline: 'periodic/several' },
        ),
      ],
    },
  ],
};
