import { section, task, type LabelledSheet } from '../labels';

/** The office of a provincial party committee: what is laid before whom, who prepares, who appraises, who directs. */
export const partyOffice: LabelledSheet = {
  name: 'CTCT Văn phòng Tỉnh ủy',
  about: 'office of a party committee, meetings as headings, who prepares, who appraises, who directs, month of laying',
  kinds: ['tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['TỈNH ỦY LẠC THỦY', null, null, null, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
        ['VĂN PHÒNG'],
        ['*'],
        ['DANH MỤC NỘI DUNG TRÌNH BAN CHẤP HÀNH, BAN THƯỜNG VỤ TỈNH ỦY NĂM 2026'],
        [],
      ],
      header: [
        [
          'TT',
          'Nội dung trình',
          'Cơ quan chuẩn bị',
          'Cơ quan phối hợp chuẩn bị',
          'Cơ quan thẩm định',
          'Đồng chí chỉ đạo',
          'Dự kiến trình',
        ],
      ],
      columns: ['code', 'task', ['lead', 'implementing'], 'coordinating', null, null, 'deadline'],
      rows: [
        section(['I', 'HỘI NGHỊ BAN CHẤP HÀNH ĐẢNG BỘ TỈNH', '<', '<', '<', '<', '<']),
        task(
          [
            1,
            'Nghị quyết về phát triển du lịch đến năm 2030',
            'Đảng ủy UBND tỉnh',
            'Ban Tuyên giáo và Dân vận Tỉnh ủy',
            'Văn phòng Tỉnh ủy',
            'Phó Bí thư Thường trực',
            'Tháng 6/2026',
          ],
          { coordinating: ['Ban Tuyên giáo và Dân vận Tỉnh ủy'], deadline: 'month 2026-06-30' },
        ),
        section(['II', 'HỘI NGHỊ BAN THƯỜNG VỤ TỈNH ỦY', '<', '<', '<', '<', '<']),
        task(
          [
            1,
            'Đề án chuyển đổi số trong các cơ quan đảng',
            'Văn phòng Tỉnh ủy',
            'Ban Tổ chức Tỉnh ủy; Đảng ủy các cơ quan đảng tỉnh',
            'Ban Nội chính Tỉnh ủy',
            'Phó Bí thư Thường trực',
            'Tháng 3/2026',
          ],
          {
            coordinating: ['Ban Tổ chức Tỉnh ủy', 'Đảng ủy các cơ quan đảng tỉnh'],
            deadline: 'month 2026-03-31',
          },
        ),
        task(
          [
            2,
            'Báo cáo kiểm điểm thực hiện quy chế làm việc',
            'Văn phòng Tỉnh ủy',
            null,
            null,
            'Bí thư Tỉnh ủy',
            'Hội nghị tháng 12',
          ],
          { deadline: 'month/event' },
        ),
        task(
          [
            3,
            'Báo cáo kết quả công tác 6 tháng đầu năm',
            'Văn phòng Tỉnh ủy',
            'Các ban đảng',
            null,
            'Bí thư Tỉnh ủy',
            'Quý II',
          ],
          { coordinating: ['Các ban đảng'], deadline: 'quarter 2026-06-30' },
        ),
      ],
    },
  ],
};

/** A farmers' union: quarters with marks instead of terms. */
export const farmersUnion: LabelledSheet = {
  name: 'CT Hội Nông dân xã',
  about: 'farmers of a commune, four columns of quarters with marks tell when, who watches, branches that do it',
  kinds: ['tasks'],
  tables: [
    {
      above: [
        ['HỘI NÔNG DÂN XÃ YÊN SƠN'],
        ['CHƯƠNG TRÌNH CÔNG TÁC HỘI VÀ PHONG TRÀO NÔNG DÂN NĂM 2026'],
        ['(Dấu x: quý thực hiện)'],
        [],
      ],
      header: [
        ['STT', 'Việc của Hội', 'Thời gian', '<', '<', '<', 'Phụ trách', 'Cùng làm'],
        ['^', '^', 'Quý I', 'Quý II', 'Quý III', 'Quý IV', '^', '^'],
      ],
      columns: ['code', 'task', 'ticked', 'ticked', 'ticked', 'ticked', ['lead', 'implementing'], 'coordinating'],
      rows: [
        task([1, 'Đại hội các chi hội', 'x', null, null, null, 'Chủ tịch Hội', 'Các chi hội'], {
          coordinating: ['Các chi hội'],
          deadline: 'quarter 2026-03-31',
        }),
        task(
          [2, 'Hỗ trợ hội viên bán hàng trên sàn điện tử', null, 'x', 'x', null, 'Phó Chủ tịch Hội', 'Bưu điện xã'],
          {
            deadline: 'several/quarter 2026-09-30',
          },
        ),
        task([3, 'Kiểm tra vốn vay Quỹ Hỗ trợ nông dân', null, 'x', null, 'x', 'Ban Chấp hành Hội', null], {
          deadline: 'several/quarter 2026-12-31',
        }),
        task(
          [
            4,
            'Bình xét nông dân sản xuất, kinh doanh giỏi',
            null,
            null,
            null,
            'x',
            'Chủ tịch Hội',
            'Phòng Kinh tế, Ủy ban MTTQ Việt Nam xã',
          ],
          { coordinating: ['Phòng Kinh tế', 'Ủy ban MTTQ Việt Nam xã'], deadline: 'quarter 2026-12-31' },
        ),
      ],
    },
  ],
};

/** Rangers before the dry season: core forces, forces that take part. */
export const forestFires: LabelledSheet = {
  name: 'PCCCR mùa khô',
  about:
    'forest rangers, parts by letters, core forces and forces taking part, terms by season, events and hours, notes',
  kinds: ['tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['CHI CỤC KIỂM LÂM TỈNH LẠC THỦY'],
        ['BẢNG PHÂN CÔNG THỰC HIỆN PHƯƠNG ÁN PHÒNG CHÁY, CHỮA CHÁY RỪNG MÙA KHÔ 2026 - 2027'],
        [],
      ],
      header: [['TT', 'Phần việc', 'Lực lượng nòng cốt', 'Lực lượng tham gia', 'Thời gian', 'Lưu ý']],
      columns: ['code', 'task', ['lead', 'implementing'], ['coordinating', 'implementing'], 'deadline', null],
      rows: [
        section(['A', 'Phòng cháy', null, null, null, null]),
        task(
          [1, 'Ký cam kết với hộ sống gần rừng', 'Kiểm lâm địa bàn', 'Trưởng thôn', 'Trước 30/11/2026', '1.350 hộ'],
          { deadline: 'date 2026-11-30' },
        ),
        task(
          [
            2,
            'Phát dọn 62 km đường băng cản lửa',
            'Ban Quản lý rừng phòng hộ Sông Lừ',
            'Hộ nhận khoán; Đoàn Thanh niên xã',
            'Tháng 11 - 12/2026',
            null,
          ],
          {
            coordinating: ['Hộ nhận khoán', 'Đoàn Thanh niên xã'],
            deadline: 'several/month 2026-12-31',
          },
        ),
        task(
          [
            3,
            'Trực 24/24 giờ khi cấp dự báo cháy từ cấp IV',
            'Hạt Kiểm lâm khu vực',
            null,
            'Khi có dự báo cấp IV, V',
            'Báo cáo trước 16 giờ',
          ],
          { deadline: 'event' },
        ),
        section(['B', 'Diễn tập', null, null, null, null]),
        task(
          [
            1,
            'Diễn tập chữa cháy cấp xã',
            'Ban Chỉ huy phòng thủ dân sự xã',
            'Công an xã, Dân quân xã, Trạm y tế',
            '15/01/2027',
            '01 cuộc',
          ],
          { coordinating: ['Công an xã', 'Dân quân xã', 'Trạm y tế'], deadline: 'date 2027-01-15' },
        ),
      ],
    },
  ],
};
