import { criterion, either, rule, total, type LabelledSheet } from '../labels';

/** A province's appraisal of communes: scores alone, their headers in letters that a legend explains. */
export const shortScores: LabelledSheet = {
  name: 'Chấm xã',
  about: 'appraisal of a commune, scores alone under short headers with a legend, subtotals, scoring rules',
  kinds: ['par', 'other'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['BẢNG CHẤM ĐIỂM XÃ PHÚ LỘC NĂM 2025'],
        ['Ghi chú: TC - tự chấm; PV - phúc tra của huyện cũ; HĐ - Hội đồng tỉnh'],
        [],
      ],
      header: [['Mã', 'Tiêu chí đánh giá', 'Điểm TĐ', 'Điểm TC', 'Điểm PV', 'Điểm HĐ', 'Lý do trừ']],
      columns: ['code', 'title', 'benchmark', 'selfAssessed', null, 'achieved', null],
      rows: [
        either('section/criterion', ['1', 'Tiếp công dân', null, null, null, null, null]),
        criterion(['1.1', 'Lịch tiếp công dân', 2, 2, 2, 2, null]),
        criterion(['1.2', 'Giải quyết đơn thư', 4, 4, 3.5, 3, 'Chậm 2 đơn']),
        rule([null, '- Đúng hạn toàn bộ: 4 điểm', null, null, null, null, null]),
        rule([null, '- Chậm mỗi đơn trừ 0,5 điểm', null, null, null, null, null]),
        total([null, 'Cộng mục 1', 6, 6, 5.5, 5, null]),
        either('section/criterion', ['2', 'Một cửa', null, null, null, null, null]),
        criterion(['2.1', 'Hồ sơ trực tuyến', 6, 5.5, 5.5, 5.25, 'Đạt 87%']),
        criterion(['2.2', 'Số hóa kết quả', 3, 3, 3, 3, null]),
        total([null, 'Cộng mục 2', 9, 8.5, 8.5, 8.25, null]),
        total([null, 'TỔNG ĐIỂM', 15, 14.5, 14, 13.25, null]),
      ],
      below: [[], [null, 'CHỦ TỊCH HỘI ĐỒNG']],
    },
  ],
};
