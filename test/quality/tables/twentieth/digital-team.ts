import { type LabelledSheet, rule, section, task } from '../labels';

/** A community digital team: a column a body, marks of who does and who helps with what they mean above the table. */
export const digitalTeam: LabelledSheet = {
  name: 'Tổ CNSCĐ thôn 7',
  about: 'community digital team, marks under bodies with their meaning above, days and feasts without a year',
  tables: [
    {
      above: [
        ['TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG THÔN 7'],
        ['BẢNG CHIA VIỆC GÓP PHẦN NÂNG CHỈ SỐ CHUYỂN ĐỔI SỐ (DTI) CỦA XÃ NĂM 2026'],
        ['Ký hiệu: X là chủ trì, P là phối hợp'],
      ],
      header: [
        ['TT', 'VIỆC CỦA TỔ', 'AI LÀM', '<', '<', '<', 'BAO GIỜ'],
        ['^', '^', 'Trưởng thôn', 'Chi đoàn', 'Chi hội Phụ nữ', 'Công an viên', '^'],
      ],
      columns: ['code', ['task', 'title'], 'ticked', 'ticked', 'ticked', 'ticked', 'deadline'],
      rows: [
        section(['I', 'Chính quyền số']),
        task(['1', 'Cầm tay chỉ việc nộp hồ sơ trực tuyến cho 60 hộ', null, 'X', 'P', null, '30/6'], {
          lead: ['Chi đoàn'],
          coordinating: ['Chi hội Phụ nữ'],
          deadline: 'date 2026-06-30',
        }),
        task(['2', 'Cài VNeID mức 2 cho người đủ 14 tuổi', null, 'P', null, 'X', '2/9'], {
          lead: ['Công an viên'],
          coordinating: ['Chi đoàn'],
          deadline: 'date 2026-09-02',
        }),
        task(['3', 'Lập nhóm Zalo của thôn, mỗi nhà một người', 'X', 'P', 'P', null, 'T4'], {
          lead: ['Trưởng thôn'],
          coordinating: ['Chi đoàn', 'Chi hội Phụ nữ'],
          deadline: 'month 2026-04-30',
        }),
        section(['II', 'Kinh tế số']),
        task(['4', 'Dán mã QR ở 22 hàng quán', null, 'X', 'P', null, 'cuối T5'], {
          lead: ['Chi đoàn'],
          coordinating: ['Chi hội Phụ nữ'],
          deadline: 'month/date 2026-05-31',
        }),
        task(['5', 'Đưa măng khô, mật ong lên sàn', null, 'P', 'X', null, 'Quý III/2026'], {
          lead: ['Chi hội Phụ nữ'],
          coordinating: ['Chi đoàn'],
          deadline: 'quarter 2026-09-30',
        }),
        rule([null, '(anh em Bưu điện hứa xuống chụp ảnh giúp)']),
        section(['III', 'Xã hội số']),
        task(['6', 'Mở tài khoản ngân hàng cho hộ nhận trợ cấp', 'X', null, 'P', 'P', '15/8'], {
          lead: ['Trưởng thôn'],
          coordinating: ['Chi hội Phụ nữ', 'Công an viên'],
          deadline: 'date 2026-08-15',
        }),
        task(['7', 'Nhắc bà con về lừa đảo qua mạng', 'P', null, null, 'X', 'hằng tháng'], {
          lead: ['Công an viên'],
          coordinating: ['Trưởng thôn'],
          deadline: 'periodic',
        }),
        task(['9', 'Wifi nhà văn hóa', 'X', 'P', null, null, '19/5'], {
          lead: ['Trưởng thôn'],
          coordinating: ['Chi đoàn'],
          deadline: 'date 2026-05-19',
        }),
      ],
      below: [[], ['Có gì vướng thì nhắn vào nhóm của xã.']],
    },
  ],
};
