import { type LabelledSheet, section, task, total } from '../labels';

/** A women's union: money beside the work, its sum below each part and at the end. */
export const womensUnion: LabelledSheet = {
  name: 'Hội PN việc và tiền',
  about:
    "women's union, money with a sum below each part, deadlines by feasts and parts of the year, headings unnumbered",
  tables: [
    {
      above: [
        ['HỘI LHPN PHƯỜNG TÂN HÒA'],
        ['Kế hoạch tham gia cải cách hành chính năm 2026 (bản để xin kinh phí)'],
        [],
      ],
      header: [['Stt', 'Phần việc', 'Chi hội nào làm', 'Phối hợp', 'Lúc nào xong', 'Tiền\n(nghìn đồng)']],
      columns: ['code', ['task', 'title'], ['lead', 'implementing'], 'coordinating', 'deadline', null],
      rows: [
        section([null, 'Giúp chị em làm thủ tục']),
        task([1, 'Lớp học nộp hồ sơ bằng điện thoại', 'Chi hội 2', 'TTPVHCC phường', '08/3', 1500], {
          deadline: 'date 2026-03-08',
        }),
        task(
          [2, 'Trực giúp khai sinh, nhập khẩu cho trẻ', 'Chi hội 5', 'Tư pháp; Công an phường', 'thứ Tư hằng tuần', 0],
          {
            coordinating: ['Tư pháp', 'Công an phường'],
            deadline: 'periodic',
          },
        ),
        task([3, 'Tờ rơi về chế độ thai sản', 'BTV Hội', 'BHXH', 'trong quý 2', 2400], {
          deadline: 'quarter/date 2026-06-30',
        }),
        total([null, 'Cộng phần này', null, null, null, 3900]),
        section([null, 'Góp ý với phường']),
        task([1, 'Tọa đàm "Chị em nói, phường nghe"', 'BTV Hội', 'UBND phường', '20/10', 3000], {
          deadline: 'date 2026-10-20',
        }),
        task([2, 'Phiếu hỏi tiểu thương nữ ở chợ', 'Chi hội Chợ', 'BQL chợ', 'sau Tết', 500], {
          deadline: 'event/date',
        }),
        task([3, 'Giám sát nhà vệ sinh trường học', 'Chi hội 1', 'Các trường học', 'trước khai giảng', 600], {
          deadline: 'event/date',
        }),
        total([null, 'Cộng phần này', null, null, null, 4100]),
        total([null, 'Tổng cộng', null, null, null, 8000]),
      ],
      below: [[], ['Bằng chữ: tám triệu đồng.']],
    },
  ],
};
