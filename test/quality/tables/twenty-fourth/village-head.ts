import { type LabelledSheet, left, rule, section, task } from '../labels';

/** The head of a village: no numbers at all, work by the moon and the harvest, remarks to himself between the lines. */
export const villageHead: LabelledSheet = {
  name: 'Thôn Hạ',
  about: 'village head, no numbers, days by feasts and harvest, an x for done, remarks and blank lines in between',
  tables: [
    {
      above: [['THÔN HẠ, XÃ MINH TÂN'], ['VIỆC THÔN PHẢI LO CHO DÂN NĂM 2026'], []],
      header: [['Việc', 'Ai lo', 'Ai phụ', 'Hẹn', 'Xong thì đánh x']],
      columns: [['task', 'title'], ['lead', 'implementing'], 'coordinating', 'deadline', [null, 'achieved']],
      rows: [
        section(['Đường ngõ, rác thải']),
        task(['Đổ bê tông 120 m ngõ xóm Đông', 'Trưởng thôn', 'Xóm Đông', 'trước rằm tháng Giêng', 'x'], {
          deadline: 'event/date',
        }),
        task(['Xây 2 bể chứa vỏ thuốc sâu ngoài đồng', 'Hội Nông dân thôn', 'HTX', 'gặt xong vụ chiêm'], {
          deadline: 'event/date',
        }),
        task(['Dọn rác chung toàn thôn', 'Chi hội Phụ nữ', 'Chi đoàn', 'sáng Chủ nhật đầu tháng', 'x'], {
          deadline: 'periodic',
        }),
        rule(['(xe rác của xã chỉ vào được đến cổng làng)']),
        left([]),
        section(['Giấy tờ cho dân']),
        task(['Đưa 15 cụ đi làm căn cước', 'Công an viên', 'Chi hội Người cao tuổi', '10/3', 'x'], {
          deadline: 'date 2026-03-10',
        }),
        task(
          ['Chỉ dân nộp giấy tờ trên điện thoại ở nhà văn hóa', 'Chi đoàn', 'Tổ công nghệ số', 'tối thứ Bảy hằng tuần'],
          { deadline: 'periodic' },
        ),
        task(['Nhắc 8 hộ chưa khai sinh cho cháu', 'Y tế thôn', 'Trưởng thôn', 'hết tháng 2', 'x'], {
          deadline: 'month/date 2026-02-28',
        }),
        left([]),
        section(['Họp, thu nộp']),
        task(['Đọc sổ thu chi trước dân', 'Kế toán thôn', 'Ban Thanh tra nhân dân', '30/6 và 31/12'], {
          deadline: 'several/date/periodic 2026-12-31',
        }),
        task(['Bàn với dân mức đóng tiền nước', 'Trưởng thôn', 'Ban Công tác Mặt trận', '20/4'], {
          deadline: 'date 2026-04-20',
        }),
        rule(['nhớ mời cả hộ ngoài đê']),
        task(
          ['Đi từng nhà hỏi dân chấm xã mấy điểm', 'Trưởng thôn, Bí thư chi bộ', null, 'trước ngày Đại đoàn kết 18/11'],
          { lead: ['Trưởng thôn', 'Bí thư chi bộ'], deadline: 'event/date' },
        ),
      ],
    },
  ],
};
