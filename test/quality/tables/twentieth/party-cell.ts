import { type LabelledSheet, section, task } from '../labels';

/** A secretary of a party cell: no column of numbers, they stand before the text; heads and persons by their posts. */
export const partyCell: LabelledSheet = {
  name: 'Chi bộ lo CCHC',
  about: 'party cell, numbers before the text in one column, members by their posts, days of meetings as deadlines',
  tables: [
    {
      above: [
        ['ĐẢNG BỘ PHƯỜNG VĨNH TRẠI'],
        ['CHI BỘ KHU PHỐ 4'],
        ['PHÂN CÔNG ĐẢNG VIÊN GIÚP NÂNG CHỈ SỐ CCHC, PAPI CỦA PHƯỜNG NĂM 2026'],
        [],
      ],
      header: [
        [
          'Nội dung đảng viên nhận làm',
          'Đ/c phụ trách',
          'Đ/c, tổ chức cùng làm',
          'Báo cáo chi bộ trước ngày',
          'Nhận xét',
        ],
      ],
      columns: [['task', 'title'], ['lead', 'implementing'], 'coordinating', 'deadline', null],
      rows: [
        section(['I. Giúp bà con dùng dịch vụ công'], { code: 'I', title: 'Giúp bà con dùng dịch vụ công' }),
        task(['1. Mỗi đảng viên kèm 3 hộ nộp hồ sơ tại nhà', 'Bí thư chi bộ', 'Tổ công nghệ số khu phố', '03/5/2026'], {
          code: '1',
          title: 'Mỗi đảng viên kèm 3 hộ nộp hồ sơ tại nhà',
          deadline: 'date 2026-05-03',
        }),
        task(['2. Cho mượn máy tính, mạng ở nhà văn hóa', 'Trưởng khu phố', 'Chi đoàn', '03/4/2026', 'đã có 2 máy'], {
          code: '2',
          title: 'Cho mượn máy tính, mạng ở nhà văn hóa',
          deadline: 'date 2026-04-03',
        }),
        task(['3. Gom ý kiến bà con về một cửa', 'Trưởng ban CTMT', 'Chi hội PN; Chi hội NCT', 'ngày 3 hằng tháng'], {
          code: '3',
          title: 'Gom ý kiến bà con về một cửa',
          coordinating: ['Chi hội PN', 'Chi hội NCT'],
          deadline: 'periodic',
        }),
        section(['II. Công khai, dân chủ ở khu phố'], { code: 'II', title: 'Công khai, dân chủ ở khu phố' }),
        task(['1. Niêm yết các khoản vận động, đóng góp', 'Trưởng khu phố', 'Ban Thanh tra nhân dân', '03/7/2026'], {
          code: '1',
          title: 'Niêm yết các khoản vận động, đóng góp',
          deadline: 'date 2026-07-03',
        }),
        task(
          [
            '2. Lấy ý kiến hộ dân về dự án mở hẻm 12',
            'Phó Bí thư chi bộ',
            'Ban Giám sát đầu tư cộng đồng',
            'Quý II/2026',
          ],
          { code: '2', title: 'Lấy ý kiến hộ dân về dự án mở hẻm 12', deadline: 'quarter 2026-06-30' },
        ),
        task(
          [
            '3. Họp dân bình xét hộ nghèo, ghi biên bản',
            'Trưởng khu phố',
            'Trưởng ban CTMT',
            '03/11/2026',
            'năm ngoái có đơn',
          ],
          { code: '3', title: 'Họp dân bình xét hộ nghèo, ghi biên bản', deadline: 'date 2026-11-03' },
        ),
        section(['III. Tuyên truyền'], { code: 'III', title: 'Tuyên truyền' }),
        task(
          ['1. Nói về bảng hỏi PAPI trong sinh hoạt chi bộ', 'Chi ủy viên', 'Tổ đảng số 1, Tổ đảng số 2', 'Quý III'],
          {
            code: '1',
            title: 'Nói về bảng hỏi PAPI trong sinh hoạt chi bộ',
            coordinating: ['Tổ đảng số 1', 'Tổ đảng số 2'],
            deadline: 'quarter 2026-09-30',
          },
        ),
        task(['2. Đưa tin lên nhóm Zalo khu phố', 'Bí thư chi đoàn', null, 'thường xuyên'], {
          code: '2',
          title: 'Đưa tin lên nhóm Zalo khu phố',
          deadline: 'ongoing',
        }),
      ],
      below: [[], ['Chi bộ họp ngày 03 hằng tháng.'], [null, null, null, 'T/M CHI BỘ']],
    },
  ],
};
