import { type LabelledSheet, rule, task } from '../labels';

/** A ward's health station: abbreviations for every header, staff by their posts, months and quarters in short. */
export const healthStation: LabelledSheet = {
  name: '27 TYT hài lòng NB',
  about: 'health station of a ward, abbreviated headers, staff by posts, months and quarters in short, a remark',
  tables: [
    {
      above: [['TYT PHƯỜNG - KH nâng hài lòng người bệnh 2026'], []],
      header: [['TT', 'ND công việc', 'PT chính', 'PH', 'TG', 'KQ', 'KP']],
      columns: ['code', ['task', 'title'], 'lead', 'coordinating', 'deadline', 'product', null],
      rows: [
        task([1, 'Sơn lại phòng chờ, mua 10 ghế', 'Trưởng trạm', 'Kế toán', 'T4/2026', 'phòng chờ mới', '15tr'], {
          deadline: 'month 2026-04-30',
        }),
        task([2, 'Lấy số thứ tự bằng CCCD', 'ĐD tiếp đón', 'BS khám', 'T5/2026', '100% lượt khám', '0'], {
          deadline: 'month 2026-05-31',
        }),
        task([3, 'Dán giá thuốc, giá DV', 'DS', null, '15/4', 'bảng giá', '200k'], { deadline: 'date 2026-04-15' }),
        task([4, 'Hỏi ý kiến NB qua mã QR', 'NHS', 'CTV dân số', 'hàng tháng', '30 phiếu/tháng', null], {
          deadline: 'periodic',
        }),
        task(
          [5, 'Hồ sơ sức khỏe điện tử cho dân', 'BS khám', 'CTV dân số, CA phường', 'Q3/2026', '85% dân số', '20tr'],
          { coordinating: ['CTV dân số', 'CA phường'], deadline: 'quarter 2026-09-30' },
        ),
        rule([null, '(việc 4, 5: báo số liệu về TTYT trước ngày 25 hàng tháng)']),
        task([6, 'Không để NB chờ quá 30 phút', 'BS khám', 'ĐD tiếp đón', 'TX', 'sổ theo dõi', null], {
          deadline: 'ongoing',
        }),
        task([7, 'Trực trưa có người nghe máy', 'Trưởng trạm', 'cả trạm', 'từ 01/4/2026', 'lịch trực', null], {
          deadline: 'date/event/ongoing',
        }),
        task([8, 'Sửa nhà VS', 'Kế toán', 'P. KT-HT&ĐT', 'Q2', 'nghiệm thu', '40tr'], {
          coordinating: ['P. KT-HT&ĐT'],
          deadline: 'quarter 2026-06-30',
        }),
        task([9, 'Tập huấn giao tiếp', 'Trưởng trạm', 'TTYT khu vực', '6/2026', '12/12 người', null], {
          deadline: 'month 2026-06-30',
        }),
        task([10, 'BC kết quả về TTYT', 'ĐD trưởng', null, '25/6; 25/12', 'báo cáo', null], {
          deadline: 'several/date/periodic 2026-12-25',
        }),
      ],
      below: [[], ['KP: kinh phí; TX: thường xuyên']],
    },
  ],
};
