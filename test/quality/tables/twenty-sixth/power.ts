import { type LabelledSheet, section, task } from '../labels';

/** A power company: solutions to keep customers content, progress as the word for the deadline, percent at the far left. */
export const power: LabelledSheet = {
  name: '26 Điện lực KH',
  about:
    'power company, table from B3, percent done before the work, "progress" heads the days, months as T and number',
  at: 'B3',
  tables: [
    {
      above: [['ĐIỆN LỰC SÔNG CẦU - PHÒNG KINH DOANH'], ['CTHĐ NÂNG ĐIỂM HÀI LÒNG KHÁCH HÀNG 2026'], []],
      header: [['STT', '% HT', 'Giải pháp', 'Chủ trì', 'Phối hợp', 'Tiến độ', 'Kết quả cần đạt']],
      columns: ['code', [null, 'achieved'], ['task', 'title', 'method'], 'lead', 'coordinating', 'deadline', 'product'],
      rows: [
        section(['A', null, 'CẤP ĐIỆN']),
        task(
          [
            'A1',
            '100%',
            'Báo trước lịch cắt điện 5 ngày qua Zalo, app',
            'P. Điều độ',
            'P. Kinh doanh',
            'T1/2026',
            '100% khách hàng nhận tin',
          ],
          { deadline: 'month 2026-01-31' },
        ),
        task(['A2', '60%', 'Thay dây hạ áp các trạm hay quá tải', 'Đội QLĐ 1', 'P. Kỹ thuật', 'T5/2026', '14 trạm'], {
          deadline: 'month 2026-05-31',
        }),
        task(
          ['A3', '20%', 'Phát quang hành lang trước mùa bão', 'Đội QLĐ 2', 'UBND các xã', 'trước 31/8/2026', '32 km'],
          { deadline: 'date 2026-08-31' },
        ),
        section(['B', null, 'DỊCH VỤ']),
        task(
          [
            'B1',
            '75%',
            'Cấp điện mới không quá 2 ngày',
            'P. Kinh doanh',
            'Đội QLĐ 1; Đội QLĐ 2',
            'cả năm',
            '98% hồ sơ',
          ],
          { coordinating: ['Đội QLĐ 1', 'Đội QLĐ 2'], deadline: 'ongoing/year' },
        ),
        task(
          ['B2', '40%', 'Đưa hợp đồng điện tử đến khách hàng cũ', 'P. Kinh doanh', null, 'T9/2026', '6.000 hợp đồng'],
          { deadline: 'month 2026-09-30' },
        ),
        task(['B3', '0%', 'Lắp công tơ điện tử xóm Núi', 'Đội QLĐ 2', 'P. Vật tư', 'Q4/2026', '420 công tơ'], {
          deadline: 'quarter 2026-12-31',
        }),
        section(['C', null, 'CHĂM SÓC']),
        task(['C1', '50%', 'Gặp khách hàng lớn', 'Ban Giám đốc', 'P. Kinh doanh', 'mỗi quý 1 lần', 'Biên bản'], {
          deadline: 'periodic',
        }),
        task(['C2', '50%', 'Phúc tra ngẫu nhiên 50 khách hàng', 'P. Tổng hợp', null, 'hàng tháng', 'Bảng phúc tra'], {
          deadline: 'periodic',
        }),
        task(['C3', '0%', 'Tri ân khách hàng', 'Công đoàn', 'Đoàn TN', 'T12/2026', 'Kế hoạch, ảnh'], {
          deadline: 'month 2026-12-31',
        }),
      ],
    },
  ],
};
