import { criterion, either, type LabelledSheet, left, section, total } from '../labels';

/** A department of construction: sums below each part, a page that ends and its header typed again. */
export const construction: LabelledSheet = {
  name: 'SXD chấm PAR 2025',
  about: 'department of construction, sums below each part, a page break with the header again, abbreviated headers',
  tables: [
    {
      above: [['SỞ XÂY DỰNG'], ['BẢNG ĐIỂM CCHC NĂM 2025 VÀ PHÒNG PHẢI KHẮC PHỤC TRONG NĂM 2026'], []],
      header: [
        [
          'Mã',
          'Tiêu chí, TC thành phần',
          'Đ. tối đa',
          'Đ. tự chấm',
          'Đ. thẩm định',
          'Lý do mất điểm',
          'Phòng chủ trì',
          'Hạn KP',
        ],
      ],
      columns: ['code', 'title', 'benchmark', 'selfAssessed', 'achieved', null, 'lead', 'deadline'],
      rows: [
        section(['1', 'CHỈ ĐẠO, ĐIỀU HÀNH']),
        criterion(['1.1', 'Ban hành kế hoạch đúng hạn', 1, 1, 1, null, 'Văn phòng Sở', '15/01/2026'], {
          deadline: 'date 2026-01-15',
        }),
        criterion(['1.2', 'Hoàn thành kế hoạch', 2, 2, 1.5, '2 việc chậm', 'Văn phòng Sở', 'Quý IV/2026'], {
          deadline: 'quarter 2026-12-31',
        }),
        criterion(['1.3', 'Sáng kiến', 1, 1, 0, 'không được công nhận', 'Phòng QLXD', '30/9/2026'], {
          deadline: 'date 2026-09-30',
        }),
        total([null, 'Cộng mục 1', 4, 4, 2.5]),
        section(['2', 'THỦ TỤC HÀNH CHÍNH']),
        criterion(['2.1', 'Đơn giản hóa thủ tục', 2, 2, 2, null, 'Phòng Pháp chế', '30/6/2026'], {
          deadline: 'date 2026-06-30',
        }),
        criterion(['2.2', 'Hồ sơ đúng hạn', 3, 2.5, 2, '41 hồ sơ trễ', 'Phòng QLXD', 'hàng tháng'], {
          deadline: 'periodic',
        }),
        left(['Trang 1']),
        left([
          'Mã',
          'Tiêu chí, TC thành phần',
          'Đ. tối đa',
          'Đ. tự chấm',
          'Đ. thẩm định',
          'Lý do mất điểm',
          'Phòng chủ trì',
          'Hạn KP',
        ]),
        criterion(['2.3', 'Xin lỗi khi trễ hẹn', 1, 1, 0.5, 'thiếu 12 thư', 'Phòng QLXD', 'hàng tháng'], {
          deadline: 'periodic',
        }),
        total([null, 'Cộng mục 2', 6, 5.5, 4.5]),
        either('section/criterion', ['3', 'TÀI CHÍNH CÔNG', 2, 2, 1]),
        criterion(['3.1', 'Giải ngân vốn', 2, 2, 1, 'vướng mặt bằng', 'Phòng KHTC', '31/12/2026'], {
          deadline: 'date 2026-12-31',
        }),
        total([null, 'TỔNG CỘNG', 12, 11.5, 8]),
      ],
      below: [['Trang 2']],
    },
  ],
};
