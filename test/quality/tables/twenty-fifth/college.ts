import { type LabelledSheet, section, task } from '../labels';

/** A provincial college: lower-case header, who does the work and who checks it, no official title above. */
export const college: LabelledSheet = {
  name: '25 Trường CĐ - CĐS',
  about:
    'provincial college, lower-case header on one line, faculties, one who checks, a last column of what is lacking',
  kinds: ['tasks', 'dti', 'other'],
  at: 'A2',
  tables: [
    {
      above: [['Bảng việc chuyển đổi số của Trường Cao đẳng, năm 2026'], []],
      header: [['tt', 'công việc', 'đơn vị làm chính', 'đơn vị hỗ trợ', 'người duyệt', 'hạn', 'khó khăn']],
      columns: ['code', ['task', 'title'], 'lead', 'coordinating', null, 'deadline', null],
      rows: [
        section(['A', 'Đào tạo']),
        task(
          [
            'A1',
            'tuyển sinh trực tuyến, xác nhận nhập học trên điện thoại',
            'Phòng Đào tạo',
            'Trung tâm Tuyển sinh',
            'Phó Hiệu trưởng',
            '31/7/2026',
            null,
          ],
          { deadline: 'date 2026-07-31' },
        ),
        task(
          [
            'A2',
            'cấp bằng tốt nghiệp số',
            'Phòng Đào tạo',
            'Phòng Khảo thí',
            'Hiệu trưởng',
            '10/2026',
            'chưa có hướng dẫn',
          ],
          { deadline: 'month 2026-10-31' },
        ),
        task(
          [
            'A3',
            'bài giảng điện tử cho 12 mô đun',
            'Khoa Điện - Điện tử; Khoa Cơ khí',
            'Trung tâm Học liệu',
            'Phó Hiệu trưởng',
            'quý III/2026',
            null,
          ],
          { lead: ['Khoa Điện - Điện tử', 'Khoa Cơ khí'], deadline: 'quarter 2026-09-30' },
        ),
        section(['B', 'Quản trị']),
        task(['B1', 'ký số toàn bộ văn bản đi', 'Phòng Tổ chức - Hành chính', null, 'Hiệu trưởng', '01/3/2026', null], {
          lead: ['Phòng Tổ chức - Hành chính'],
          deadline: 'date 2026-03-01',
        }),
        task(
          ['B2', 'thu học phí qua mã QR', 'Phòng Kế hoạch - Tài chính', 'Ngân hàng', 'Hiệu trưởng', '9/2026', null],
          { lead: ['Phòng Kế hoạch - Tài chính'], deadline: 'month 2026-09-30' },
        ),
        task(
          [
            'B3',
            'khảo sát sự hài lòng của người học',
            'Phòng Khảo thí',
            'Các khoa, Đoàn trường',
            'Phó Hiệu trưởng',
            'mỗi học kỳ',
            null,
          ],
          { coordinating: ['Các khoa', 'Đoàn trường'], deadline: 'periodic' },
        ),
      ],
    },
  ],
};
