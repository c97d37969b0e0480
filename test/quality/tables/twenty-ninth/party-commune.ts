import { type LabelledSheet, left, section, task } from '../labels';

/** A commune's party committee: comrades who direct, offices that advise, a header repeated where the page breaks. */
export const partyCommune: LabelledSheet = {
  name: '29 ĐU xã - giao việc CTHĐ',
  about:
    'party committee of a commune, comrade who directs beside the body that advises and those who join, header repeated at the page break, days without a year',
  tables: [
    {
      above: [
        ['ĐẢNG BỘ TỈNH', '<', null, 'ĐẢNG CỘNG SẢN VIỆT NAM', '<', '<'],
        ['ĐẢNG ỦY XÃ', '<', null, null, null, null],
        ['*', '<', null, null, null, null],
        ['DANH MỤC CÔNG VIỆC', '<', '<', '<', '<', '<'],
        ['thực hiện Chương trình hành động về nâng chỉ số PAPI, PAR INDEX năm 2026', '<', '<', '<', '<', '<'],
        [],
      ],
      header: [
        [
          'Số\nTT',
          'Công việc',
          'Đ/c chỉ đạo',
          'Cơ quan tham mưu',
          'Cơ quan tham gia',
          'Hoàn thành\ntrước ngày',
          'Văn bản ra',
        ],
      ],
      columns: ['code', ['task', 'title'], null, 'lead', 'coordinating', 'deadline', 'product'],
      rows: [
        section(['I', 'Công tác lãnh đạo']),
        task(
          [
            '1',
            'Nghị quyết chuyên đề về kỷ luật phục vụ Nhân dân',
            'Bí thư',
            'Văn phòng Đảng ủy',
            'Ban Xây dựng Đảng',
            '31/3',
            'Nghị quyết',
          ],
          { deadline: 'date 2026-03-31' },
        ),
        task(
          [
            '2',
            'Gắn điểm chỉ số với xếp loại chi bộ',
            'PBT Thường trực',
            'Ban Xây dựng Đảng',
            'UBKT Đảng ủy',
            '15/6',
            'Hướng dẫn',
          ],
          { deadline: 'date 2026-06-15' },
        ),
        task(
          [
            '3',
            'Bí thư tiếp dân, đối thoại',
            'Bí thư',
            'Văn phòng Đảng ủy',
            'Đảng ủy UBND xã; MTTQ xã',
            'hằng tháng',
            'Thông báo kết luận',
          ],
          { coordinating: ['Đảng ủy UBND xã', 'MTTQ xã'], deadline: 'periodic' },
        ),
        section(['II', 'Kiểm tra, giám sát']),
        task(
          [
            '4',
            'Giám sát chi bộ cơ quan về giải quyết hồ sơ đất',
            'Chủ nhiệm UBKT',
            'UBKT Đảng ủy',
            'Thanh tra nhân dân',
            '30/9',
            'Kết luận giám sát',
          ],
          { deadline: 'date 2026-09-30' },
        ),
        left([
          'Số\nTT',
          'Công việc',
          'Đ/c chỉ đạo',
          'Cơ quan tham mưu',
          'Cơ quan tham gia',
          'Hoàn thành\ntrước ngày',
          'Văn bản ra',
        ]),
        task(
          ['5', 'Kiểm tra 02 chi bộ có đơn thư kéo dài', 'Chủ nhiệm UBKT', 'UBKT Đảng ủy', null, '20/11', 'Thông báo'],
          { deadline: 'date 2026-11-20' },
        ),
        section(['III', 'Mặt trận, đoàn thể']),
        task(
          [
            '6',
            'Lấy ý kiến dân về sự phục vụ của cán bộ xã',
            'Chủ tịch MTTQ',
            'Ủy ban MTTQ xã',
            'Hội Nông dân, Hội Phụ nữ, Đoàn xã',
            '15/10',
            'Báo cáo',
          ],
          {
            lead: ['Ủy ban MTTQ xã'],
            coordinating: ['Hội Nông dân', 'Hội Phụ nữ', 'Đoàn xã'],
            deadline: 'date 2026-10-15',
          },
        ),
        task(
          [
            '7',
            'Giám sát thu các khoản đóng góp ở thôn',
            'Chủ tịch MTTQ',
            'Ban Giám sát đầu tư cộng đồng',
            'Trưởng thôn',
            '2 lần/năm',
            'Biên bản',
          ],
          { deadline: 'periodic' },
        ),
        task(
          [
            '8',
            'Sinh hoạt chi bộ thôn có nội dung PAPI',
            'PBT Thường trực',
            'Các chi bộ thôn',
            'Ban Xây dựng Đảng',
            'Thường xuyên',
            'Biên bản',
          ],
          { lead: ['Các chi bộ thôn'], deadline: 'ongoing' },
        ),
      ],
      below: [[], [null, null, null, 'T/M ĐẢNG ỦY'], [null, null, null, 'PHÓ BÍ THƯ']],
    },
  ],
};
