import { criterion, left, rule, total, type LabelledSheet } from '../labels';

/** A department scores itself: three header rows, a row of column numbers, scoring rules under criteria, sums last. */
export const scoreSheet: LabelledSheet = {
  name: 'Bảng điểm',
  about: 'self-scoring of a department, three header rows, scoring rules as rows, own set',
  boldHeadings: true,
  tables: [
    {
      above: [
        ['UBND TỈNH'],
        ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG'],
        [null, 'BẢNG TỰ ĐÁNH GIÁ, CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP SỞ NĂM 2025'],
        [],
      ],
      header: [
        [
          'STT',
          'Lĩnh vực, tiêu chí, tiêu chí thành phần',
          'Điểm tối đa',
          'Kết quả đánh giá',
          '<',
          '<',
          'Tài liệu kiểm chứng',
        ],
        ['^', '^', '^', 'Đơn vị tự chấm', '<', 'Tổ thẩm định', '^'],
        ['^', '^', '^', 'Theo báo cáo', 'Điều tra XHH', '^', '^'],
      ],
      columns: ['code', 'title', 'benchmark', 'selfAssessed', null, 'achieved', ['product', 'method', 'note', null]],
      rows: [
        left(['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)']),
        criterion(['I', 'CHỈ ĐẠO, ĐIỀU HÀNH', 12, 11, null, 10.5, null]),
        criterion(['1', 'Kế hoạch cải cách hành chính', 4, 4, null, 3.5, null]),
        criterion(['1.1', 'Ban hành kế hoạch đúng hạn', 1, 1, null, 1, 'Kế hoạch năm']),
        rule([null, 'Ban hành trong quý IV năm trước: 1', null, null, null, null, null]),
        rule([null, 'Ban hành sau thời hạn: 0', null, null, null, null, null]),
        criterion(['1.2', 'Mức độ hoàn thành kế hoạch', 3, 3, null, 2.5, 'Báo cáo năm']),
        rule([null, 'Hoàn thành 100% kế hoạch: 3', null, null, null, null, null]),
        rule([null, 'Từ 80% đến dưới 100%: tính theo tỷ lệ', null, null, null, null, null]),
        criterion(['2', 'Tuyên truyền', 8, 7, null, 7, 'Tin, bài']),
        criterion(['II', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH', 20, 18.25, 3.5, 17.75, null]),
        criterion(['1', 'Giải quyết hồ sơ đúng hạn', 12, 11.25, null, 11, 'Trích xuất hệ thống']),
        criterion(['2', 'Sự hài lòng của người dân', 8, 7, 3.5, 6.75, 'Phiếu khảo sát']),
        total([null, 'TỔNG CỘNG', 32, 29.25, 3.5, 28.25, null]),
      ],
      below: [[], [null, 'Người lập biểu', null, null, 'GIÁM ĐỐC']],
    },
  ],
};
