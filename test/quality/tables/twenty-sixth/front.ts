import { criterion, type LabelledSheet, task, total } from '../labels';

/** A Fatherland Front committee: points of the index that are its business, and below them the works in other words. */
export const front: LabelledSheet = {
  name: '26 MTTQ lo PAPI',
  about: 'Fatherland Front, two tables with different headers one below the other, points with commas, a line between',
  tables: [
    {
      above: [['UBMTTQ VN PHƯỜNG HẢI CHÂU'], ['PHẦN VIỆC MẶT TRẬN TRONG KẾ HOẠCH PAPI 2026'], [], ['1. Điểm đang có']],
      header: [['Ký hiệu', 'Nội dung thành phần', 'Thang điểm', 'Điểm 2025', 'Ban phụ trách', 'Nhận xét']],
      columns: ['code', 'title', 'benchmark', 'achieved', ['lead', 'implementing'], null],
      rows: [
        criterion(['1.1', 'Tri thức công dân', '2,5', '1,02', 'Ban Tuyên giáo', 'thấp nhất']),
        criterion(['1.2', 'Cơ hội tham gia', '2,5', '1,44', 'Ban Dân chủ - Pháp luật', null]),
        criterion(['1.4', 'Đóng góp tự nguyện', '2,5', '0,88', 'Ban Phong trào', 'dân nói bị ép']),
        criterion(['2.2', 'Công khai thu chi', '3,33', '1,60', 'Ban TTND', null]),
        criterion(['3.3', 'Ban Giám sát đầu tư cộng đồng', '3,33', '1,75', 'Ban GSĐTCĐ', 'dân chưa biết ban này']),
        total([null, 'Cộng 5 nội dung', '14,16', '6,69']),
      ],
      below: [[], ['2. Việc làm'], ['(họp Thường trực ngày 05/02 đã thống nhất)']],
    },
    {
      header: [['Tháng', 'Việc', 'Người/ban chủ trì', 'Mời', 'Ra cái gì', 'KP (tr.đ)']],
      columns: ['deadline', ['task', 'title'], 'lead', 'coordinating', 'product', null],
      rows: [
        task(['2', 'Bàn lại quy ước thu đóng góp ở tổ dân phố', 'Ban Phong trào', 'Tổ trưởng TDP', 'quy ước mới', 0], {
          deadline: 'month 2026-02-28',
        }),
        task(['3', 'Tờ gấp "Dân được biết gì"', 'Ban Tuyên giáo', 'VH-XH', '3.000 tờ', 9], {
          deadline: 'month 2026-03-31',
        }),
        task(['4', 'Kiện toàn Ban TTND, Ban GSĐTCĐ', 'Chủ tịch MTTQ', 'UBND phường', 'quyết định', 2], {
          deadline: 'month 2026-04-30',
        }),
        task(['6', 'Giám sát công khai thu chi 12 tổ', 'Ban TTND', 'Hội CCB; Hội PN', 'báo cáo giám sát', 3], {
          coordinating: ['Hội CCB', 'Hội PN'],
          deadline: 'month 2026-06-30',
        }),
        task(['9', 'Diễn đàn dân góp ý chính quyền', 'Thường trực MTTQ', 'HĐND phường', 'biên bản, trả lời', 6.5], {
          deadline: 'month 2026-09-30',
        }),
        task(['11', 'Ngày hội đại đoàn kết lồng phát phiếu hỏi', 'Ban CTMT', null, '400 phiếu', 12], {
          deadline: 'month 2026-11-30',
        }),
        total([null, 'Tổng', null, null, null, 32.5]),
      ],
    },
  ],
};
