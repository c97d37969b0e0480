import { criterion, either, rule, total, type LabelledSheet } from '../labels';

/** A province appraises its departments: scores alone under abbreviations, subtotals, scoring rules, points of one sort lost. */
export const appraisal: LabelledSheet = {
  name: 'Tổng hợp chấm',
  about: 'scores alone (ĐTC, TĐ1, TĐ2), subtotals after each field, scoring rules as rows, own set',
  kinds: ['par', 'other'],
  tables: [
    {
      above: [
        ['KẾT QUẢ THẨM ĐỊNH CHẤM ĐIỂM CÁC SỞ NĂM 2025'],
        ['Đơn vị: Sở Văn hóa, Thể thao và Du lịch'],
        ['ĐTC: điểm tự chấm; TĐ1, TĐ2: điểm thẩm định lần 1, lần 2'],
      ],
      header: [['Mã TC', 'Nội dung tiêu chí', 'Thang điểm', 'ĐTC', 'TĐ1', 'TĐ2', 'Căn cứ chấm']],
      columns: ['code', 'title', 'benchmark', 'selfAssessed', null, 'achieved', ['method', 'product', 'note', null]],
      rows: [
        either('section/criterion', ['TC1', 'Công tác điều hành', null, null, null, null, null]),
        criterion(['TC1.1', 'Chương trình công tác', 3, 3, 2.5, 3, 'Giải trình bổ sung']),
        rule([null, '+ Đủ 4 quý: 3 điểm', null, null, null, null, null]),
        rule([null, '+ Thiếu mỗi quý trừ 0,5 điểm', null, null, null, null, null]),
        criterion(['TC1.2', 'Chế độ báo cáo', 2, 2, 1.5, 1.5, 'Sổ theo dõi']),
        total([null, 'Cộng TC1', 5, 5, 4, 4.5, null]),
        either('section/criterion', ['TC2', 'Thủ tục hành chính', null, null, null, null, null]),
        criterion(['TC2.1', 'Hồ sơ giải quyết đúng hạn', 10, 10, 9.2, 9.2, 'Dữ liệu Cổng']),
        criterion(['TC2.2', 'Thanh toán trực tuyến', 5, 4.5, 4, 4.25, 'Dữ liệu Cổng']),
        total([null, 'Cộng TC2', 15, 14.5, 13.2, 13.45, null]),
        total([null, 'Tổng điểm', 20, 19.5, 17.2, 17.95, null]),
      ],
    },
  ],
};
