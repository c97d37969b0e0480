import { type LabelledSheet, rule, task } from '../labels';

/** A women's union: no numbers and no headings, what it is for at the right, ditto in short, remarks in brackets. */
export const womenUnion: LabelledSheet = {
  name: '30 HPN tỉnh việc hài lòng',
  about: 'women union of a province, no numbers, abbreviations as headers, nt for the same, plus signs, money with tr',
  tables: [
    {
      above: [['Hội LHPN tỉnh / việc năm 2026 góp vào SIPAS, PAPI'], ['(chị em xem, sửa trực tiếp vào file)']],
      header: [['Việc', 'Ban nào làm', 'Nhờ ai', 'Khi nào', 'Tiền', 'Phục vụ tiêu chí nào']],
      columns: [['task', 'title'], ['lead', 'implementing'], 'coordinating', 'deadline', null, [null, 'title', 'note']],
      rows: [
        task(
          [
            'Tập huấn DVC trực tuyến cho chi hội trưởng (9 cụm)',
            'Ban Tuyên giáo',
            'Sở KH&CN + Bưu điện',
            'tháng 4, tháng 5',
            '90tr',
            'hài lòng tiếp cận DV',
          ],
          { coordinating: ['Sở KH&CN', 'Bưu điện'], deadline: 'several/month 2026-05-31' },
        ),
        task(['Làm clip hướng dẫn khai sinh online', 'nt', 'Báo & PTTH tỉnh', '8/3/2026', '15tr', 'nt'], {
          lead: ['Ban Tuyên giáo'],
          coordinating: ['Báo & PTTH tỉnh'],
          deadline: 'date 2026-03-08',
        }),
        task(
          [
            'Tổ "Phụ nữ hỏi - chính quyền đáp"',
            'Ban Hỗ trợ PN',
            'Văn phòng UBND tỉnh',
            'mỗi quý một buổi',
            null,
            'giải trình',
          ],
          {
            deadline: 'periodic',
          },
        ),
        rule(['(chưa chốt địa điểm buổi đầu)']),
        task(
          ['Giám sát chế độ trẻ mồ côi', 'Ban Chính sách', 'Sở Y tế + MTTQ', 'quý 2', '20tr', 'kiểm soát tham nhũng'],
          {
            coordinating: ['Sở Y tế', 'MTTQ'],
            deadline: 'quarter 2026-06-30',
          },
        ),
        task(
          ['Phản biện dự thảo NQ học phí', 'Ban Chính sách', 'Sở GD&ĐT', 'khi HĐND gửi lấy ý kiến', null, 'công khai'],
          {
            deadline: 'event',
          },
        ),
        task(['Đổi rác lấy quà', 'Ban Hỗ trợ PN', 'các phường, Cty Môi trường', '5/6', '35tr', 'môi trường'], {
          coordinating: ['các phường', 'Cty Môi trường'],
          deadline: 'date 2026-06-05',
        }),
        task(
          ['Hỏi ý kiến 500 chị bán hàng ở chợ', 'Ban Tuyên giáo', 'Ban QL chợ', '15/9 - 30/9/2026', '25tr', 'tất cả'],
          {
            deadline: 'date/several 2026-09-30',
          },
        ),
        rule(['Chú ý: chứng từ gửi kế toán trong 5 ngày']),
        task(['Khen thưởng 20 chi hội', 'Văn phòng', null, '20/10/2026', '40tr', null], {
          deadline: 'date 2026-10-20',
        }),
        task(['BC gửi Ban chỉ đạo CCHC', 'Văn phòng', 'các ban', 'trước 25/11', null, null], {
          coordinating: ['các ban'],
          deadline: 'date 2026-11-25',
        }),
      ],
    },
  ],
};
