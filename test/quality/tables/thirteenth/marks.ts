import { criterion, either, rule, total, type LabelledSheet } from '../labels';

/** A museum marks itself: two marks as text with commas, evidence, rules below the criteria. */
export const museumMarks: LabelledSheet = {
  name: 'Tự chấm Bảo tàng',
  about:
    'museum marks itself, marks as text with commas, a mark of the department, evidence, scoring rules as rows, sum',
  kinds: ['par', 'other'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH'],
        ['BẢO TÀNG TỈNH LẠC THỦY'],
        ['BIỂU TỰ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH CỦA ĐƠN VỊ SỰ NGHIỆP NĂM 2025'],
        [],
      ],
      header: [
        [
          'Số thứ tự',
          'Nội dung tiêu chí',
          'Mức điểm cao nhất',
          'Đơn vị tự chấm',
          'Sở chấm lại',
          'Hồ sơ kiểm chứng',
          'Ý kiến giải trình',
        ],
      ],
      columns: ['code', 'title', 'benchmark', 'selfAssessed', 'achieved', [null, 'method', 'product'], null],
      rows: [
        either('section/criterion', ['1', 'Công tác chỉ đạo', '10', '9,5', '9', null, null]),
        criterion(['1.1', 'Ban hành kế hoạch năm đúng hạn', '4', '4', '4', 'Kế hoạch số 02/KH-BT', null]),
        rule([null, 'Trước 31/01: 4 điểm; sau 31/01: 2 điểm', null, null, null, null, null]),
        criterion(['1.2', 'Báo cáo định kỳ', '6', '5,5', '5', '04 báo cáo', 'Báo cáo quý I chậm 01 ngày']),
        either('section/criterion', ['2', 'Chuyển đổi số', '15', '12', '12', null, null]),
        criterion(['2.1', 'Số hóa hiện vật', '10', '8', '8', 'Danh mục 3.200 hiện vật', null]),
        criterion(['2.2', 'Bán vé tham quan trực tuyến', '5', '4', '4', 'Ảnh chụp màn hình', null]),
        total([null, 'Tổng điểm', '25', '21,5', '21', null, null]),
      ],
      below: [[], [null, 'NGƯỜI TỰ CHẤM', null, null, null, 'GIÁM ĐỐC']],
    },
  ],
};
