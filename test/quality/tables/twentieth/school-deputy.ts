import { type LabelledSheet, section, task } from '../labels';

/** A deputy head of a school plans two terms: months as headings in a merged row, days without a year on both sides of it. */
export const schoolDeputy: LabelledSheet = {
  name: 'PHT lo việc PH hài lòng',
  about: 'school, headers broken over lines, months as headings, days without a year that cross new year, no numbers',
  tables: [
    {
      above: [['TRƯỜNG THCS BÌNH MINH'], ['KẾ HOẠCH NÂNG MỨC HÀI LÒNG CỦA CHA MẸ HỌC SINH, NĂM HỌC 2026 - 2027'], []],
      header: [
        ['Nội dung\ncông việc', 'Người\nphụ trách', 'Phối\nhợp', 'Thời\nhạn', 'Sản phẩm,\nminh chứng', 'Ghi\nchú'],
      ],
      columns: [['task', 'title'], ['lead', 'implementing'], 'coordinating', 'deadline', 'product', null],
      rows: [
        section(['THÁNG 9/2026', '<', '<', '<', '<', '<']),
        task(
          [
            'Công khai các khoản thu đầu năm trên bảng tin',
            'Kế toán',
            'Ban đại diện CMHS',
            '10/9',
            'Ảnh bảng tin',
            'thu đúng NQ HĐND',
          ],
          { deadline: 'date 2026-09-10' },
        ),
        task(['Phát phiếu hỏi ý kiến cha mẹ lần 1', 'GVCN các lớp', 'Tổ Văn phòng', '25/9', 'Phiếu tổng hợp'], {
          deadline: 'date 2026-09-25',
        }),
        section(['THÁNG 10/2026', '<', '<', '<', '<', '<']),
        task(
          [
            'Sửa nhà vệ sinh dãy B',
            'Phó Hiệu trưởng',
            'Kế toán; Bảo vệ',
            '15/10',
            'Biên bản nghiệm thu',
            'chờ báo giá',
          ],
          { coordinating: ['Kế toán', 'Bảo vệ'], deadline: 'date 2026-10-15' },
        ),
        task(['Đổi thực đơn bán trú', 'Tổ Cấp dưỡng', 'Y tế trường', '20/10', 'Thực đơn 4 tuần'], {
          deadline: 'date 2026-10-20',
        }),
        section(['THÁNG 12/2026', '<', '<', '<', '<', '<']),
        task(['Học bạ số cho khối 6, 7', 'Giáo viên Tin', 'GVCN các lớp', '28/12', 'Học bạ đã ký số'], {
          deadline: 'date 2026-12-28',
        }),
        section(['THÁNG 01/2027', '<', '<', '<', '<', '<']),
        task(
          [
            'Họp cha mẹ học sinh sơ kết, nghe góp ý',
            'Ban Giám hiệu',
            'GVCN các lớp, Ban đại diện CMHS',
            '10/01/2027',
            'Biên bản họp',
          ],
          { coordinating: ['GVCN các lớp', 'Ban đại diện CMHS'], deadline: 'date 2027-01-10' },
        ),
        task(['Trả lời góp ý của cha mẹ trên nhóm Zalo', 'GVCN các lớp', null, 'trước Tết', 'Ảnh chụp màn hình'], {
          deadline: 'event/date',
        }),
        section(['THÁNG 5/2027', '<', '<', '<', '<', '<']),
        task(
          [
            'Phát phiếu hỏi ý kiến lần 2, so với lần 1',
            'Phó Hiệu trưởng',
            'Tổ Văn phòng',
            '15/5/2027',
            'Báo cáo so sánh',
          ],
          { deadline: 'date 2027-05-15' },
        ),
      ],
      below: [[], ['GVCN: giáo viên chủ nhiệm; CMHS: cha mẹ học sinh']],
    },
  ],
};
