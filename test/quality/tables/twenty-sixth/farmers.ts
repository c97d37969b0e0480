import { type LabelledSheet, rule, section, task } from '../labels';

/** A farmers' association: numbers with a bracket in the text, remarks between the lines, seasons and feasts as days. */
export const farmers: LabelledSheet = {
  name: '26 HND đầu việc',
  about: "farmers' association, '1)' before the text, who and with whom in everyday words, remarks between the lines",
  at: 'B2',
  tables: [
    {
      above: [['HỘI NÔNG DÂN XÃ TÂN MỸ'], ['đầu việc năm 2026 của Hội trong kế hoạch PAPI, CCHC của xã']],
      header: [['Đầu việc', 'Ai nhận', 'Rủ thêm', 'Khi nào xong', 'Ghi']],
      columns: [['task', 'title'], ['lead', 'implementing'], 'coordinating', 'deadline', null],
      rows: [
        section(['A/ Dân biết'], { code: 'A', title: 'Dân biết' }),
        task(
          ['1) Phát tờ rơi về đất đai cho hội viên', 'Chi hội trưởng', 'Cán bộ địa chính', '20/3', 'xin in 500 tờ'],
          { code: '1', title: 'Phát tờ rơi về đất đai cho hội viên', deadline: 'date 2026-03-20' },
        ),
        task(['2) Đọc thu chi quỹ đường thôn trên loa', 'Trưởng thôn', 'Ban CTMT', 'sau mỗi vụ'], {
          code: '2',
          title: 'Đọc thu chi quỹ đường thôn trên loa',
          deadline: 'periodic/event',
        }),
        rule(['(thôn 4 chưa có loa, nhờ thôn 5)']),
        section(['B/ Dân bàn'], { code: 'B', title: 'Dân bàn' }),
        task(['3) Họp lấy ý kiến làm đường nội đồng', 'Chủ tịch Hội', 'Trưởng thôn; UBND xã', 'tháng 4'], {
          code: '3',
          title: 'Họp lấy ý kiến làm đường nội đồng',
          coordinating: ['Trưởng thôn', 'UBND xã'],
          deadline: 'month 2026-04-30',
        }),
        task(['4) Hội nghị đối thoại với Chủ tịch xã', 'Chủ tịch Hội', 'VP xã', 'quý III', 'theo VB tỉnh Hội'], {
          code: '4',
          title: 'Hội nghị đối thoại với Chủ tịch xã',
          deadline: 'quarter 2026-09-30',
        }),
        section(['C/ Dân làm'], { code: 'C', title: 'Dân làm' }),
        task(['5) Thu gom vỏ thuốc BVTV, đặt 25 bể', 'Phó CT Hội', 'HTX Tân Mỹ', 'trước vụ mùa'], {
          code: '5',
          title: 'Thu gom vỏ thuốc BVTV, đặt 25 bể',
          deadline: 'event/date',
        }),
        task(['6) Dạy hội viên bán hàng trên mạng', 'Phó CT Hội', 'Đoàn xã', '30/6'], {
          code: '6',
          title: 'Dạy hội viên bán hàng trên mạng',
          deadline: 'date 2026-06-30',
        }),
        rule(['Lưu ý: lớp nào cũng phải có danh sách ký nhận']),
        section(['D/ Dân kiểm tra'], { code: 'D', title: 'Dân kiểm tra' }),
        task(['7) Giám sát công trình kênh N3', 'Ban GSĐTCĐ', null, 'khi thi công', 'có nhật ký'], {
          code: '7',
          title: 'Giám sát công trình kênh N3',
          deadline: 'event/ongoing',
        }),
        task(['8) Thu 100 phiếu hỏi về một cửa', 'Chi hội trưởng', 'Chi đoàn', '15/11'], {
          code: '8',
          title: 'Thu 100 phiếu hỏi về một cửa',
          deadline: 'date 2026-11-15',
        }),
      ],
      below: [[], ['GSĐTCĐ: giám sát đầu tư cộng đồng']],
    },
  ],
};
