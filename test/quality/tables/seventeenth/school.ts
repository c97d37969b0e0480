import { section, task, type LabelledSheet } from '../labels';

/** A primary school: works by terms of the school year, persons of the school answer, evidence last. */
export const primarySchool: LabelledSheet = {
  name: 'TH Kim Sơn phụ huynh',
  about: 'primary school, persons of the school, terms of the school year 2026-2027, no lead of offices, evidence',
  kinds: ['tasks', 'sipas', 'other'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['UBND PHƯỜNG TÂN MỸ'],
        ['TRƯỜNG TIỂU HỌC KIM SƠN'],
        ['KẾ HOẠCH NÂNG CAO SỰ HÀI LÒNG CỦA CHA MẸ HỌC SINH, NĂM HỌC 2026 - 2027'],
        [],
      ],
      header: [['STT', 'Nội dung', 'Người phụ trách', 'Lực lượng phối hợp', 'Thời gian', 'Minh chứng']],
      columns: ['code', 'task', ['lead', 'implementing'], 'coordinating', 'deadline', ['product', null]],
      rows: [
        section(['I', 'Cơ sở vật chất', '<', '<', '<', '<']),
        task(
          [
            '1',
            'Sơn lại 12 phòng học, thay quạt',
            'Phó Hiệu trưởng',
            'Ban đại diện CMHS',
            'Tháng 8/2026',
            'Biên bản nghiệm thu',
          ],
          {
            deadline: 'month 2026-08-31',
          },
        ),
        task(
          [
            '2',
            'Công khai thực đơn bán trú trên Zalo lớp',
            'Nhân viên y tế',
            'Tổ nuôi dưỡng, giáo viên chủ nhiệm',
            'Hằng ngày',
            'Ảnh chụp',
          ],
          {
            coordinating: ['Tổ nuôi dưỡng', 'giáo viên chủ nhiệm'],
            deadline: 'periodic/ongoing',
          },
        ),
        section(['II', 'Công khai, minh bạch', '<', '<', '<', '<']),
        task(
          [
            '3',
            'Họp thống nhất các khoản thu',
            'Hiệu trưởng',
            'Kế toán; Ban đại diện CMHS',
            '12/9/2026',
            'Biên bản họp',
          ],
          {
            coordinating: ['Kế toán', 'Ban đại diện CMHS'],
            deadline: 'date 2026-09-12',
          },
        ),
        task(['4', 'Báo cáo thu, chi quỹ lớp', 'Kế toán', 'Giáo viên chủ nhiệm', 'Cuối mỗi học kỳ', 'Bảng thu, chi'], {
          deadline: 'periodic/several/event/ongoing',
        }),
        section(['III', 'Môi trường giáo dục', '<', '<', '<', '<']),
        task(
          [
            '5',
            'Ngày hội "Phụ huynh đến trường"',
            'Tổng phụ trách Đội',
            'Công đoàn, Chi đoàn',
            '20/11/2026',
            'Kịch bản',
          ],
          {
            coordinating: ['Công đoàn', 'Chi đoàn'],
            deadline: 'date 2026-11-20',
          },
        ),
        task(
          [
            '6',
            'Chống ùn tắc cổng trường giờ tan học',
            'Phó Hiệu trưởng',
            'Công an phường',
            'Cả năm học',
            'Phương án phân luồng',
          ],
          {
            deadline: 'ongoing/year',
          },
        ),
        section(['IV', 'Khảo sát', '<', '<', '<', '<']),
        task(
          [
            '7',
            'Khảo sát phụ huynh lần 1',
            'Thư ký Hội đồng',
            'Giáo viên chủ nhiệm',
            'Tháng 12/2026',
            'Kết quả khảo sát',
          ],
          {
            deadline: 'month 2026-12-31',
          },
        ),
        task(
          [
            '8',
            'Khảo sát lần 2, so sánh với lần 1',
            'Thư ký Hội đồng',
            'Giáo viên chủ nhiệm',
            'Tháng 5/2027',
            'Báo cáo so sánh',
          ],
          {
            deadline: 'month 2027-05-31',
          },
        ),
      ],
      below: [[], [null, null, null, null, 'HIỆU TRƯỞNG']],
    },
  ],
};
