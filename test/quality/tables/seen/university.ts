import { day } from '../../typed-sheet';
import { task, type LabelledSheet } from '../labels';

/** A university: fields merged over their rows, two dates, bodies abbreviated (P., K., TT.), evidence. */
export const university: LabelledSheet = {
  name: 'KH năm học',
  about: 'university, a merged column of fields, start and end as date cells, abbreviated bodies',
  kinds: ['tasks'],
  tables: [
    {
      above: [['TRƯỜNG ĐẠI HỌC KINH TẾ - KỸ THUẬT'], ['KẾ HOẠCH CÔNG TÁC TRỌNG TÂM NĂM HỌC 2026 - 2027'], []],
      header: [
        [
          'TT',
          'Mảng công tác',
          'Công việc',
          'Đơn vị thực hiện chính',
          'Đơn vị hỗ trợ',
          'Ngày bắt đầu',
          'Ngày kết thúc',
          'Minh chứng',
        ],
      ],
      columns: [
        'code',
        [null, 'title'],
        'task',
        ['lead', 'implementing'],
        'coordinating',
        null,
        'deadline',
        ['product', 'method', null],
      ],
      rows: [
        task(
          [
            '1',
            'Đào tạo',
            'Rà soát chương trình đào tạo',
            'P. ĐT',
            'Các khoa',
            day('2026-09-01'),
            day('2026-11-30'),
            'Biên bản',
          ],
          {
            deadline: 'date 2026-11-30',
          },
        ),
        task(
          [
            '2',
            '^',
            'Xây dựng học phần trực tuyến',
            'TT. Học liệu',
            'K. CNTT, K. Kinh tế',
            day('2026-10-01'),
            day('2027-03-31'),
            'Học phần',
          ],
          {
            coordinating: ['K. CNTT|Khoa CNTT', 'K. Kinh tế|Khoa Kinh tế'],
            deadline: 'date 2027-03-31',
          },
        ),
        task(
          [
            '3',
            '^',
            'Lấy ý kiến người học',
            'P. KT&ĐBCL',
            'P. CTSV; Đoàn Thanh niên',
            day('2026-12-01'),
            day('2026-12-20'),
            'Báo cáo',
          ],
          {
            coordinating: ['P. CTSV|Phòng CTSV', 'Đoàn Thanh niên'],
            deadline: 'date 2026-12-20',
          },
        ),
        task(
          [
            '4',
            'Khoa học',
            'Tổ chức hội thảo quốc tế',
            'P. KHCN&HTQT',
            'Viện Nghiên cứu kinh tế biển',
            day('2027-04-01'),
            day('2027-05-15'),
            'Kỷ yếu',
          ],
          {
            deadline: 'date 2027-05-15',
          },
        ),
        task(
          [
            '5',
            '^',
            'Đăng ký sở hữu trí tuệ',
            'P. KHCN&HTQT',
            'Trung tâm Đổi mới sáng tạo và Khởi nghiệp',
            day('2026-09-15'),
            day('2027-06-30'),
            'Đơn đăng ký',
          ],
          {
            coordinating: ['Trung tâm Đổi mới sáng tạo và Khởi nghiệp'],
            deadline: 'date 2027-06-30',
          },
        ),
        task(
          [
            '6',
            'Quản trị',
            'Ký số hồ sơ nội bộ',
            'P. HC-TH',
            'P. KH-TC, TT. CNTT',
            day('2026-09-01'),
            day('2026-10-31'),
            'Quy trình',
          ],
          {
            coordinating: ['P. KH-TC|Phòng KH-TC', 'TT. CNTT|Trung tâm CNTT'],
            deadline: 'date 2026-10-31',
          },
        ),
        task(
          [
            '7',
            '^',
            'Kiểm kê tài sản',
            'P. QT-TB',
            'Hội đồng kiểm kê',
            day('2026-12-15'),
            day('2027-01-10'),
            'Biên bản',
          ],
          {
            deadline: 'date 2027-01-10',
          },
        ),
      ],
      below: [[], [null, null, null, null, null, 'HIỆU TRƯỞNG']],
    },
  ],
};
