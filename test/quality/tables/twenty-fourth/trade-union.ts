import { criterion, either, type LabelledSheet, total } from '../labels';

/** A union: points given to itself and by the union above, and what is still to be done for full points. */
export const tradeUnion: LabelledSheet = {
  name: 'Chấm điểm CĐCS',
  about: "union, points of one's own and of the level above, what to do for full points, sums on headings, no helpers",
  tables: [
    {
      above: [
        ['CÔNG ĐOÀN CƠ SỞ SỞ Y TẾ'],
        ['CHẤM ĐIỂM CÔNG ĐOÀN THAM GIA CẢI CÁCH HÀNH CHÍNH NĂM 2026 VÀ VIỆC ĐỂ ĐỦ ĐIỂM NĂM 2027'],
        [],
      ],
      header: [
        [
          'TT',
          'Nội dung chấm',
          'Điểm chuẩn',
          'CĐCS tự chấm',
          'Cấp trên chấm',
          'Làm gì để đủ điểm',
          'Ban phụ trách',
          'Xong trước ngày',
        ],
      ],
      columns: [
        'code',
        'title',
        'benchmark',
        'selfAssessed',
        'achieved',
        ['task', 'method'],
        ['lead', 'implementing'],
        'deadline',
      ],
      rows: [
        either('section/criterion', ['I', 'Tuyên truyền, vận động', 30, 27, 25]),
        criterion(
          [
            '1',
            'Đoàn viên biết kế hoạch cải cách hành chính',
            10,
            10,
            9,
            'Đọc kế hoạch ở họp tổ công đoàn',
            'Ban Tuyên giáo',
            '28/02/2027',
          ],
          { deadline: 'date 2027-02-28' },
        ),
        criterion(
          [
            '2',
            'Cuộc thi sáng kiến phục vụ người bệnh',
            10,
            9,
            9,
            'Phát động sớm, chấm trong tháng 5',
            'Ban Thi đua',
            '31/5/2027',
          ],
          { deadline: 'date 2027-05-31' },
        ),
        criterion(
          ['3', 'Tin, bài gương người tốt', 10, 8, 7, 'Mỗi tổ viết một bài một quý', 'Ban Tuyên giáo', '15/12/2027'],
          { deadline: 'date 2027-12-15' },
        ),
        either('section/criterion', ['II', 'Giám sát, phản biện', 40, 34, 30]),
        criterion(
          [
            '1',
            'Giám sát quy chế dân chủ',
            20,
            18,
            16,
            'Giám sát 2 đơn vị, có kết luận',
            'Ủy ban Kiểm tra',
            '30/9/2027',
          ],
          { deadline: 'date 2027-09-30' },
        ),
        criterion(
          [
            '2',
            'Góp ý quy chế làm việc, quy chế chi tiêu',
            20,
            16,
            14,
            'Gửi bản góp ý của từng tổ',
            'Ban Chính sách',
            '31/3/2027',
          ],
          { deadline: 'date 2027-03-31' },
        ),
        either('section/criterion', ['III', 'Chăm lo đoàn viên', 30, 28, 28]),
        criterion(
          ['1', 'Đối thoại với thủ trưởng cơ quan', 15, 15, 15, 'Giữ một năm hai lần', 'Ban Chấp hành', '30/11/2027'],
          { deadline: 'date 2027-11-30' },
        ),
        criterion(
          [
            '2',
            'Thăm hỏi, trợ cấp kịp thời',
            15,
            13,
            13,
            'Báo ốm qua nhóm Zalo, thăm trong 3 ngày',
            'Ban Nữ công',
            '31/12/2027',
          ],
          { deadline: 'date 2027-12-31' },
        ),
        total([null, 'TỔNG ĐIỂM', 100, 89, 83]),
      ],
      below: [[], [null, 'Tổ thẩm định', null, null, null, null, 'TM. BAN CHẤP HÀNH']],
    },
  ],
};
