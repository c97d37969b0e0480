import { type LabelledSheet, section, task } from '../labels';

/** Somebody of a centre for digital change: tickets with a key, sprints as deadlines, who reviews, what waits for what. */
export const itOfficer: LabelledSheet = {
  name: 'Backlog CĐS',
  about: 'IT person, ticket keys, the sprint with its last day as deadline, a column of tickets that are waited for',
  tables: [
    {
      above: [
        ['TRUNG TÂM CHUYỂN ĐỔI SỐ TỈNH'],
        ['Backlog việc nâng chỉ số chuyển đổi số, cải cách hành chính 2026'],
        [],
      ],
      header: [['Ticket', 'Việc', 'Người xử lý', 'Review', 'Sprint (ngày chốt)', 'Done (%)', 'Chờ ticket']],
      columns: [
        'code',
        ['task', 'title'],
        ['lead', 'implementing'],
        [null, 'coordinating'],
        'deadline',
        [null, 'achieved'],
        null,
      ],
      rows: [
        section(['E1', 'Cổng dịch vụ công']),
        task(
          [
            'E1-01',
            'Rút biểu mẫu khai sinh từ 5 màn hình còn 2',
            'Nhóm Web',
            'Nhóm Nghiệp vụ',
            'Sprint 1 (23/01/2026)',
            100,
          ],
          { deadline: 'date 2026-01-23' },
        ),
        task(
          [
            'E1-02',
            'Tự điền dữ liệu dân cư vào tờ khai',
            'Nhóm Tích hợp',
            'Nhóm An toàn',
            'Sprint 2 (06/02/2026)',
            80,
            'E1-01',
          ],
          { deadline: 'date 2026-02-06' },
        ),
        task(['E1-03', 'Thanh toán phí bằng mã QR', 'Nhóm Tích hợp', 'Nhóm An toàn', 'Sprint 3 (06/3/2026)', 40], {
          deadline: 'date 2026-03-06',
        }),
        task(['E1-04', 'Tin nhắn báo hồ sơ sắp đến hạn', 'Nhóm Web', 'Nhóm Nghiệp vụ', 'Sprint 4 (20/3/2026)', 0], {
          deadline: 'date 2026-03-20',
        }),
        section(['E2', 'Trục dữ liệu']),
        task(
          [
            'E2-01',
            'Nối dữ liệu hộ tịch với hệ thống một cửa',
            'Nhóm Tích hợp',
            'Nhóm Nghiệp vụ',
            'Sprint 4 (20/3/2026)',
            25,
          ],
          { deadline: 'date 2026-03-20' },
        ),
        task(
          [
            'E2-02',
            'Làm sạch 18.000 dòng địa chỉ sau sắp xếp xã',
            'Nhóm Dữ liệu',
            'Nhóm Nghiệp vụ',
            'Sprint 5 (03/4/2026)',
            0,
            'E2-01',
          ],
          { deadline: 'date 2026-04-03' },
        ),
        task(
          [
            'E2-03',
            'Mở 12 bộ dữ liệu trên cổng dữ liệu tỉnh',
            'Nhóm Dữ liệu',
            'Nhóm An toàn',
            'Sprint 7 (08/5/2026)',
            0,
          ],
          { deadline: 'date 2026-05-08' },
        ),
        section(['E3', 'Vận hành']),
        task(['E3-01', 'Trực sự cố một cửa, trả lời trong 30 phút', 'Nhóm Hỗ trợ', null, 'mọi sprint', null], {
          deadline: 'ongoing/periodic',
        }),
        task(['E3-02', 'Sao lưu thử, khôi phục thử', 'Nhóm Hạ tầng', 'Nhóm An toàn', 'hằng tháng', null], {
          deadline: 'periodic',
        }),
      ],
      below: [[], ['E: nhóm việc lớn; Sprint: đợt làm 2 tuần']],
    },
  ],
};
