import { left, type LabelledSheet, section, task } from '../labels';

/** A commune's secretary: a column for each post, a big cross for who does it and a small circle for who helps. */
export const communePosts: LabelledSheet = {
  name: '30 xã chia việc PAR',
  about: 'commune, posts as columns with v for who does it and o for who helps, blank rows, hasty deadlines, no year',
  at: 'B2',
  tables: [
    {
      above: [['Chia việc chấm điểm CCHC xã năm 2026 (VP lập 12/01/2026)'], ['v: làm chính, o: phối hợp']],
      header: [['tt', 'phải làm', 'VP', 'P.KT', 'P.VHXH', 'TT HCC', 'CA xã', 'xong lúc nào', 'chú ý']],
      columns: [
        'code',
        ['task', 'title'],
        'ticked',
        'ticked',
        'ticked',
        'ticked',
        'ticked',
        'deadline',
        ['note', null],
      ],
      rows: [
        section([null, 'Giấy tờ, kế hoạch']),
        task(
          [
            1,
            'KH CCHC, KH kiểm tra CCHC, KH tuyên truyền (3 cái)',
            'v',
            null,
            null,
            'o',
            null,
            '20/1',
            'năm ngoái trễ 4 ngày',
          ],
          {
            lead: ['VP'],
            coordinating: ['TT HCC'],
            deadline: 'date 2026-01-20',
          },
        ),
        task([2, 'BC quý, 6 tháng, năm', 'v', 'o', 'o', 'o', null, '10/3, 10/6, 10/9, 5/12', null], {
          lead: ['VP'],
          coordinating: ['P.KT', 'P.VHXH', 'TT HCC'],
          deadline: 'several/date 2026-12-05',
        }),
        left([]),
        section([null, 'Thủ tục']),
        task([3, 'bỏ giấy xác nhận cư trú trong hồ sơ', null, null, 'o', 'v', 'o', 'làm ngay', null], {
          lead: ['TT HCC'],
          coordinating: ['P.VHXH', 'CA xã'],
          deadline: 'event/unreadable/ongoing/date',
        }),
        task([4, 'hồ sơ đất không để quá hạn', null, 'v', null, 'o', null, 'cả năm', '2025: quá hạn 63'], {
          lead: ['P.KT'],
          coordinating: ['TT HCC'],
          deadline: 'ongoing/year',
        }),
        task([5, 'thư xin lỗi đúng mẫu', null, 'o', 'o', 'v', null, 'khi có hồ sơ trễ', null], {
          lead: ['TT HCC'],
          coordinating: ['P.KT', 'P.VHXH'],
          deadline: 'event',
        }),
        left([]),
        left([]),
        section([null, 'Con người, tiền nong']),
        task([6, 'cử 2 đ/c học trung cấp LLCT', 'v', null, null, null, null, 'trước hè', 'chờ tỉnh phân chỉ tiêu'], {
          lead: ['VP'],
          deadline: 'event/unreadable',
        }),
        task([7, 'công khai ngân sách quý', null, 'v', null, null, null, 'mùng 10 tháng đầu quý sau', null], {
          lead: ['P.KT'],
          deadline: 'periodic/event/unreadable',
        }),
        section([null, 'Chuyển đổi số']),
        task([8, 'hộp thư công vụ, chữ ký số cho 100% cán bộ', 'o', null, 'v', null, null, 'hết T2', 'còn 7 người'], {
          lead: ['P.VHXH'],
          coordinating: ['VP'],
          deadline: 'month/date 2026-02-28',
        }),
        task([9, 'VNeID mức 2 cho người trên 14 tuổi', null, null, 'o', null, 'v', '30/4', null], {
          lead: ['CA xã'],
          coordinating: ['P.VHXH'],
          deadline: 'date 2026-04-30',
        }),
      ],
    },
  ],
};
