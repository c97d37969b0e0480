import { section, task, type LabelledSheet } from '../labels';

/** A school's plan typed in a hurry: letters and tones missing in nearly every header. */
export const misspelt: LabelledSheet = {
  name: 'KH trường',
  about: 'school, letters and tones wrong in most headers, unnumbered headings in the first column',
  kinds: ['tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [['TRƯỜNG THPT NGUYỄN DU'], ['KẾ HOẠCH CÔNG TÁC PHÁP CHẾ NĂM 2026'], []],
      header: [
        ['Số TT', 'Nội dug công việc', 'Bộ phận chủ chì', 'Bộ phận phôi hợp', 'Thời gian thưc hiện', 'Sản phâm'],
      ],
      columns: ['code', 'task', 'lead', 'coordinating', 'deadline', 'product'],
      rows: [
        section(['Học kỳ I'], { code: null, title: 'Học kỳ I' }),
        task([1, 'Rà soát nội quy', 'Ban Giám hiệu', 'Tổ Văn phòng', 'Tháng 9', 'Nội quy'], {
          deadline: 'month 2026-09-30',
        }),
        task(
          [
            2,
            'Tuyên truyền luật giao thông',
            'Đoàn trường',
            'Tổ Giáo dục công dân, Công an phường',
            'Tháng 10-11',
            'Buổi ngoại khóa',
          ],
          {
            coordinating: ['Tổ Giáo dục công dân', 'Công an phường'],
            deadline: 'month/several 2026-11-30',
          },
        ),
        section(['Học kỳ II'], { code: null, title: 'Học kỳ II' }),
        task([3, 'Thi tìm hiểu pháp luật', 'Tổ Giáo dục công dân', 'Đoàn trường', '20.3.2026', 'Cuộc thi'], {
          deadline: 'date 2026-03-20',
        }),
        task(
          [
            4,
            'Tự kiểm tra chuyên đề',
            'Ban Thanh tra nhân dân',
            'Công đoàn trường',
            'Theo kế hoạch của Sở',
            'Biên bản',
          ],
          { deadline: 'event' },
        ),
        task([5, 'Báo cáo công tác pháp chế', 'Tổ Văn phòng', 'Các tổ chuyên môn', 'Quý, năm', 'Báo cáo'], {
          deadline: 'periodic/several',
        }),
      ],
    },
  ],
};
