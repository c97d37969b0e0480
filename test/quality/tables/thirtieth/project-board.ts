import { type LabelledSheet, section, task } from '../labels';

/** A board of building projects: who does it with the share in brackets, all bodies in one column, codes with slashes. */
export const projectBoard: LabelledSheet = {
  name: '30 BQLDA - ai chính ai phụ',
  about:
    'project board, one column of bodies with main and side part in brackets, sets with own codes, weather as deadline',
  tables: [
    {
      above: [
        ['BAN QLDA ĐTXD KHU VỰC 2'],
        ['Bảng việc cải thiện điểm "giải ngân" và "hài lòng dân vùng dự án" (bộ chỉ số riêng của tỉnh)'],
        ['cập nhật: 09/02/2026'],
        [],
      ],
      header: [
        ['Ký hiệu', 'Công việc', 'Phòng (chính/phụ)', 'Bắt đầu', 'Phải xong', 'Hồ sơ', 'Ghi chú của anh Trưởng ban'],
      ],
      columns: [
        'code',
        ['task', 'title'],
        ['lead', 'implementing', 'coordinating'],
        null,
        'deadline',
        ['product', null],
        [null, 'note'],
      ],
      rows: [
        section(['GN', 'Giải ngân', null, null, null, null, null]),
        task(
          [
            'GN1',
            'Nghiệm thu khối lượng hằng tuần',
            'P. Giám sát (chính), P. KH-TC (phụ)',
            '01/02/2026',
            '31/12/2026',
            'Biên bản',
            null,
          ],
          { lead: ['P. Giám sát'], coordinating: ['P. KH-TC'], deadline: 'date 2026-12-31' },
        ),
        task(
          [
            'GN2',
            'Nộp hồ sơ Kho bạc trong 3 ngày',
            'P. KH-TC (chính)',
            '01/02/2026',
            '31/12/2026',
            'Giấy rút vốn',
            'không dồn cuối năm',
          ],
          { lead: ['P. KH-TC'], deadline: 'date 2026-12-31' },
        ),
        task(
          [
            'GN3',
            'Điều chỉnh vốn dự án chậm',
            'P. KH-TC (chính), P. Dự án 1 (phụ), P. Dự án 2 (phụ)',
            '15/5/2026',
            '30/6/2026',
            'Tờ trình',
            null,
          ],
          {
            lead: ['P. KH-TC'],
            coordinating: ['P. Dự án 1', 'P. Dự án 2'],
            deadline: 'date 2026-06-30',
          },
        ),
        section(['HL', 'Hài lòng của dân', null, null, null, null, null]),
        task(
          [
            'HL1',
            'Họp dân trước khi đo đạc',
            'P. GPMB (chính), P. Dự án 1 (phụ)',
            '3/2026',
            '5/2026',
            'Biên bản họp',
            'mời báo xã',
          ],
          { lead: ['P. GPMB'], coordinating: ['P. Dự án 1'], deadline: 'month 2026-05-31' },
        ),
        task(
          [
            'HL2',
            'Hoàn trả đường bê tông thôn Trung',
            'P. Giám sát (chính)',
            '01/4/2026',
            'trước mùa mưa',
            'Ảnh, biên bản',
            'dân kêu nhiều',
          ],
          { lead: ['P. Giám sát'], deadline: 'event/unreadable' },
        ),
        task(
          [
            'HL3',
            'Số điện thoại nóng dán tại công trường',
            'Văn phòng (chính), nhà thầu (phụ)',
            '10/02/2026',
            '20/02/2026',
            null,
            null,
          ],
          { lead: ['Văn phòng'], coordinating: ['nhà thầu'], deadline: 'date 2026-02-20' },
        ),
        section(['MB', 'Minh bạch đấu thầu', null, null, null, null, null]),
        task(
          [
            'MB1',
            'Đăng kế hoạch lựa chọn nhà thầu',
            'P. KH-TC (chính), P. Dự án 2 (phụ)',
            null,
            '5 ngày sau khi phê duyệt',
            'Mạng đấu thầu',
            null,
          ],
          { lead: ['P. KH-TC'], coordinating: ['P. Dự án 2'], deadline: 'event/unreadable' },
        ),
        task(['MB2', 'Đấu thầu qua mạng 100%', 'P. KH-TC (chính)', '01/01/2026', 'cả năm 2026', null, null], {
          lead: ['P. KH-TC'],
          deadline: 'ongoing/year',
        }),
        task(
          [
            'MB3',
            'Công bố nhà thầu vi phạm tiến độ',
            'P. Giám sát (chính), Văn phòng (phụ)',
            null,
            'Quý 3/2026',
            'Thông báo',
            'làm thật',
          ],
          { lead: ['P. Giám sát'], coordinating: ['Văn phòng'], deadline: 'quarter 2026-09-30' },
        ),
      ],
    },
  ],
};
