import { section, task, type LabelledSheet } from '../labels';

/** A mass organisation: numbers inside the texts of the one column, headings in it as well, dashes below. */
export const numbersInside: LabelledSheet = {
  name: 'KH Hội Phụ nữ',
  about: 'women’s union, headings and numbers in one column, bodies with small letters, how often it is done',
  kinds: ['tasks'],
  tables: [
    {
      above: [['HỘI LIÊN HIỆP PHỤ NỮ XÃ ĐÔNG HẢI'], ['CHƯƠNG TRÌNH CÔNG TÁC HỘI NĂM 2026'], []],
      header: [['Nội dung hoạt động', 'Trách nhiệm', 'Phối hợp với', 'Thời gian tiến hành', 'Chỉ tiêu']],
      columns: ['task', ['lead', 'implementing'], 'coordinating', 'deadline', null],
      rows: [
        section(['I. Công tác tuyên truyền', null, null, null, null], { code: 'I', title: 'Công tác tuyên truyền' }),
        task(
          ['1. Truyền thông về an toàn trên mạng', 'Ban Thường vụ Hội', 'Công an xã', 'Tháng 3 và tháng 10', '6 buổi'],
          {
            code: '1',
            title: 'Truyền thông về an toàn trên mạng',
            deadline: 'several/month 2026-10-31',
          },
        ),
        task(['2. Hội thi nấu ăn', 'Các chi hội', null, '20/10/2026', '01 hội thi'], {
          code: '2',
          title: 'Hội thi nấu ăn',
          deadline: 'date 2026-10-20',
        }),
        section(['II. Hỗ trợ phát triển kinh tế', null, null, null, null], {
          code: 'II',
          title: 'Hỗ trợ phát triển kinh tế',
        }),
        task(
          [
            '1. Giải ngân vốn vay',
            'Ban Thường vụ Hội',
            'Phòng giao dịch Ngân hàng Chính sách xã hội',
            'Hằng tháng',
            '2 tỷ đồng',
          ],
          {
            code: '1',
            title: 'Giải ngân vốn vay',
            coordinating: ['Phòng giao dịch Ngân hàng Chính sách xã hội'],
            deadline: 'periodic',
          },
        ),
      ],
    },
  ],
};
