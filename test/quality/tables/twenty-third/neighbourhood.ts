import { type LabelledSheet, rule, task } from '../labels';

/** A neighbourhood: who sees to a thing stands in brackets behind it, as the header says. */
export const neighbourhood: LabelledSheet = {
  name: 'TDP 9 năm 2026',
  about: 'neighbourhood, the lead in brackets at the end of the work and the header says so, remarks between the lines',
  tables: [
    {
      above: [['TỔ DÂN PHỐ SỐ 9'], ['Việc của tổ giúp phường nâng điểm PAPI, hài lòng của dân năm 2026']],
      header: [['Stt', 'Việc (trong ngoặc là người chủ trì)', 'Mời thêm', 'Khi nào xong']],
      columns: ['code', ['task', 'title'], 'coordinating', 'deadline'],
      rows: [
        task([1, 'Lập nhóm Zalo theo từng ngõ (Tổ trưởng)', 'Chi đoàn', '15/3'], {
          title: 'Lập nhóm Zalo theo từng ngõ',
          lead: ['Tổ trưởng'],
          deadline: 'date 2026-03-15',
        }),
        task([2, 'Dán thông báo tuyển quân, bầu cử, thu quỹ ở bảng tin (Tổ phó)', null, 'thường xuyên'], {
          title: 'Dán thông báo tuyển quân, bầu cử, thu quỹ ở bảng tin',
          lead: ['Tổ phó'],
          deadline: 'ongoing',
        }),
        task([3, 'Đọc công khai sổ thu chi tại họp tổ (Thủ quỹ)', 'Ban Thanh tra nhân dân', '30/6 và 31/12'], {
          title: 'Đọc công khai sổ thu chi tại họp tổ',
          lead: ['Thủ quỹ'],
          deadline: 'several/date/periodic 2026-12-31',
        }),
        rule([null, '(sổ phải có chữ ký của hai người làm chứng)']),
        task([4, 'Vận động 20 hộ phân loại rác (Chi hội Phụ nữ)', 'Chi hội Nông dân', 'tháng 4'], {
          title: 'Vận động 20 hộ phân loại rác',
          lead: ['Chi hội Phụ nữ'],
          deadline: 'month 2026-04-30',
        }),
        task([5, 'Gom ý kiến về ngập ở ngõ 32 gửi phường (Trưởng ban CTMT)', null, 'trước mùa mưa'], {
          title: 'Gom ý kiến về ngập ở ngõ 32 gửi phường',
          lead: ['Trưởng ban CTMT'],
          deadline: 'event/date',
        }),
        task([6, 'Đi cùng công an kiểm bình chữa cháy nhà trọ (Tổ bảo vệ ANTT)', 'Công an phường', 'quý 2'], {
          title: 'Đi cùng công an kiểm bình chữa cháy nhà trọ',
          lead: ['Tổ bảo vệ ANTT'],
          deadline: 'quarter 2026-06-30',
        }),
        task([7, 'Kèm người già dùng VNeID (Chi đoàn)', 'Chi hội Người cao tuổi', 'giữa quý 3'], {
          title: 'Kèm người già dùng VNeID',
          lead: ['Chi đoàn'],
          deadline: 'quarter/month/date',
        }),
        task([8, 'Hòa giải tranh chấp lối đi chung (Tổ hòa giải)', 'Tư pháp phường', '30/9'], {
          title: 'Hòa giải tranh chấp lối đi chung',
          lead: ['Tổ hòa giải'],
          deadline: 'date 2026-09-30',
        }),
        rule([null, '(hai vụ tồn từ năm 2025)']),
        task([9, 'Phát phiếu hỏi dân về cán bộ phường (Trưởng ban CTMT)', 'Chi đoàn, Chi hội Phụ nữ', '15/11'], {
          title: 'Phát phiếu hỏi dân về cán bộ phường',
          lead: ['Trưởng ban CTMT'],
          coordinating: ['Chi đoàn', 'Chi hội Phụ nữ'],
          deadline: 'date 2026-11-15',
        }),
      ],
      below: [[], ['Tổ trưởng ký'], ['CTMT: công tác mặt trận']],
    },
  ],
};
