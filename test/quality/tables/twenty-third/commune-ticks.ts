import { type LabelledSheet, section, task } from '../labels';

/** A commune: a column an office, the words 'main' and 'helps' below it in place of marks. */
export const communeTicks: LabelledSheet = {
  name: 'Xã chia việc 766',
  about:
    "commune, a column an office with 'main' or 'helps' in it, two lines of header without merges, deadlines in words",
  tables: [
    {
      above: [['UBND XÃ TÀ LONG'], ['CHIA VIỆC NÂNG BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP NĂM 2026'], []],
      header: [
        ['TT', 'Việc phải làm', 'Bộ phận làm chính, làm phụ', null, null, null, null, 'Xong trong'],
        [null, null, 'VP', 'KT', 'VHXH', 'TTPVHCC', 'CA xã', null],
      ],
      columns: ['code', ['task', 'title'], 'ticked', 'ticked', 'ticked', 'ticked', 'ticked', 'deadline'],
      rows: [
        section(['I', 'Công khai']),
        task(['1', 'Đăng đủ thủ tục trên trang của xã', 'phụ', null, null, 'chính', null, 'tháng 3/2026'], {
          lead: ['TTPVHCC'],
          coordinating: ['VP'],
          deadline: 'month 2026-03-31',
        }),
        task(['2', 'Thay bảng mica đã ố, in cỡ chữ to', 'chính', null, null, 'phụ', null, 'quý II/2026'], {
          lead: ['VP'],
          coordinating: ['TTPVHCC'],
          deadline: 'quarter 2026-06-30',
        }),
        section(['II', 'Đúng hẹn']),
        task(['3', 'Trả hồ sơ đất đai không quá hẹn', null, 'chính', null, 'phụ', null, 'cả năm'], {
          lead: ['KT'],
          coordinating: ['TTPVHCC'],
          deadline: 'ongoing/year',
        }),
        task(['4', 'Chi trả trợ cấp đúng ngày', null, 'phụ', 'chính', null, null, '15 hằng tháng'], {
          lead: ['VHXH'],
          coordinating: ['KT'],
          deadline: 'periodic',
        }),
        task(['5', 'Liên thông khai sinh, thường trú, BHYT', null, null, 'phụ', 'chính', 'phụ', 'tháng 5/2026'], {
          lead: ['TTPVHCC'],
          coordinating: ['VHXH', 'CA xã'],
          deadline: 'month 2026-05-31',
        }),
        section(['III', 'Trực tuyến']),
        task(['6', 'Lưu động về 4 bản xa giúp nộp hồ sơ', null, null, 'phụ', 'phụ', 'chính', 'quý III/2026'], {
          lead: ['CA xã'],
          coordinating: ['VHXH', 'TTPVHCC'],
          deadline: 'quarter 2026-09-30',
        }),
        task(['7', 'Lắp máy tính, mạng cho dân dùng chung', 'chính', 'phụ', null, null, null, '30/4/2026'], {
          lead: ['VP'],
          coordinating: ['KT'],
          deadline: 'date 2026-04-30',
        }),
        section(['IV', 'Dân chấm điểm']),
        task(['8', 'Đặt mã QR hỏi ý kiến ở từng quầy', null, null, null, 'chính', null, 'sau Tết'], {
          lead: ['TTPVHCC'],
          deadline: 'event/date',
        }),
        task(['9', 'Gọi lại người chấm "không hài lòng"', 'chính', null, null, 'phụ', null, 'hằng tuần'], {
          lead: ['VP'],
          coordinating: ['TTPVHCC'],
          deadline: 'periodic',
        }),
      ],
      below: [[], ['KT: Phòng Kinh tế; VHXH: Phòng Văn hóa - Xã hội']],
    },
  ],
};
