import { type LabelledSheet, section, task } from '../labels';

/** A high school: the deputy's list with persons by their work and telephone, work told in halves over two rows. */
export const highSchool: LabelledSheet = {
  name: '29 THPT phân việc HL phụ huynh',
  about:
    'high school, groups of teachers who do it, telephone beside, deadlines of a school year, headings by letter in the column of work, evidence in words',
  tables: [
    {
      above: [['TRƯỜNG THPT'], ['PHÂN VIỆC NÂNG SỰ HÀI LÒNG CỦA CMHS, HS - NĂM HỌC 2026-2027'], []],
      header: [['Công việc', 'Ai làm', 'ĐT', 'Cùng làm', 'Đến ngày', 'Lưu minh chứng']],
      columns: [['task', 'title'], ['lead', 'implementing'], null, 'coordinating', 'deadline', ['product', null]],
      rows: [
        section(['a) Trường lớp, nhà vệ sinh'], { code: 'a|a)', title: 'Trường lớp, nhà vệ sinh' }),
        task(
          [
            'Sửa 2 khu vệ sinh dãy B',
            'Tổ Văn phòng',
            '0900.000.121',
            'Ban đại diện CMHS',
            '30/8/2026',
            'hồ sơ nghiệm thu',
          ],
          { deadline: 'date 2026-08-30' },
        ),
        task(
          [
            'Nước uống lọc mỗi tầng',
            'Tổ Văn phòng',
            '0900.000.121',
            'Y tế học đường',
            '05/9/2026',
            'phiếu kiểm nghiệm',
          ],
          { deadline: 'date 2026-09-05' },
        ),
        section(['b) Dạy và học'], { code: 'b|b)', title: 'Dạy và học' }),
        task(
          [
            'Kèm HS yếu lớp 12, không thu tiền',
            'Tổ Toán - Tin',
            '0900.000.124',
            'Tổ Ngữ văn, Tổ Ngoại ngữ',
            'đến 31/5/2027',
            'sổ điểm danh',
          ],
          { coordinating: ['Tổ Ngữ văn', 'Tổ Ngoại ngữ'], deadline: 'date 2027-05-31' },
        ),
        task(['Trả bài kiểm tra trong 7 ngày', 'các tổ chuyên môn', null, null, 'Thường xuyên', 'sổ trả bài'], {
          lead: ['các tổ chuyên môn'],
          implementing: ['các tổ chuyên môn'],
          deadline: 'ongoing',
        }),
        task(
          [
            'Công bố tiêu chí chấm thường xuyên\ncho HS, CMHS',
            'Tổ Toán - Tin',
            '0900.000.124',
            'Tổ KHTN; Tổ KHXH',
            'tháng 9/2026',
            'bản đăng trên web',
          ],
          { coordinating: ['Tổ KHTN', 'Tổ KHXH'], deadline: 'month 2026-09-30' },
        ),
        section(['c) Thu chi'], { code: 'c|c)', title: 'Thu chi' }),
        task(['Niêm yết mọi khoản thu', 'Kế toán', '0900.000.127', 'Ban TTND', '15/9/2026', 'ảnh bảng tin'], {
          deadline: 'date 2026-09-15',
        }),
        task(['Không phát hành vở, áo lớp qua GVCN', 'GVCN', null, 'Công đoàn', 'cả năm học', 'cam kết'], {
          deadline: 'ongoing/year/event/unreadable',
        }),
        section(['d) Hỏi ý kiến'], { code: 'd|d)', title: 'Hỏi ý kiến' }),
        task(
          [
            'Phiếu online gửi 1.150 CMHS',
            'Đoàn trường',
            '0900.000.130',
            'GVCN',
            '20/12/2026 và 20/4/2027',
            'file kết quả',
          ],
          { deadline: 'several/date 2027-04-20' },
        ),
        task(['Họp với lớp trưởng nghe góp ý', 'Đoàn trường', '0900.000.130', 'BGH', 'mỗi tháng 1 lần', 'biên bản'], {
          deadline: 'periodic',
        }),
      ],
    },
  ],
};
