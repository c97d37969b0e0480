import { criterion, either, section, total, type LabelledSheet } from '../labels';

/** A commune scores itself for the new-rural standard: one name over many lines of content, the numbers inside the lines. */
export const newRural: LabelledSheet = {
  name: 'Chấm NTM',
  about: 'new-rural score sheet, names merged over lines of content, numbers inside the lines, sums after each',
  kinds: ['other'],
  boldHeadings: true,
  tables: [
    {
      above: [['ỦY BAN NHÂN DÂN XÃ TÂN THÀNH'], ['BẢNG CHẤM ĐIỂM CÁC TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2025'], []],
      header: [
        [
          'TT',
          'Tên tiêu chí',
          'Nội dung tiêu chí',
          'Chỉ tiêu chung',
          'Điểm chuẩn',
          'Điểm tự chấm',
          'Điểm phúc tra',
          'Ghi chú',
        ],
      ],
      columns: [
        'code',
        ['title', 'task', null],
        ['title', 'task'],
        null,
        'benchmark',
        'selfAssessed',
        'achieved',
        'note',
      ],
      rows: [
        section(['I', 'QUY HOẠCH', null, null, null, null, null, null]),
        criterion([1, 'Quy hoạch', 'Có quy hoạch chung được duyệt', 'Đạt', 60, 60, 55, null]),
        criterion(['^', '^', 'Công bố, công khai quy hoạch', 'Đạt', 40, 40, 40, null], { code: null }),
        total([null, 'Cộng tiêu chí 1', null, null, 100, 100, 95, null]),
        section(['II', 'HẠ TẦNG KINH TẾ - XÃ HỘI', null, null, null, null, null, null]),
        criterion([2, 'Giao thông', 'Đường xã được nhựa hóa', '100%', 50, 50, 50, null]),
        criterion(['^', '^', 'Đường thôn được cứng hóa', '≥ 90%', 50, 45, 42, 'Còn 2 tuyến thôn Đông'], { code: null }),
        total([null, 'Cộng tiêu chí 2', null, null, 100, 95, 92, null]),
        total([null, 'TỔNG CỘNG', null, null, 200, 195, 187, null]),
      ],
      below: [[], [null, 'NGƯỜI LẬP BIỂU', null, null, null, 'CHỦ TỊCH']],
    },
  ],
};

/** A block of departments compete: letters for parts, points given and taken, one column of the block's points. */
export const emulation: LabelledSheet = {
  name: 'Thi đua khối',
  about: 'emulation scores of a block of departments, letters for parts, bonus and deducted points as rows',
  kinds: ['other'],
  boldHeadings: true,
  tables: [
    {
      above: [['KHỐI THI ĐUA SỐ 3'], ['BẢNG TỔNG HỢP ĐIỂM THI ĐUA NĂM 2025'], ['Đơn vị: Sở Xây dựng'], []],
      header: [
        ['STT', 'NỘI DUNG TIÊU CHÍ', 'ĐIỂM\nTỐI ĐA', 'ĐIỂM ĐƠN VỊ TỰ CHẤM', 'ĐIỂM KHỐI THI ĐUA CHẤM', 'GIẢI TRÌNH'],
      ],
      columns: ['code', 'title', 'benchmark', 'selfAssessed', 'achieved', null],
      rows: [
        either('section/criterion', ['A', 'THỰC HIỆN NHIỆM VỤ CHÍNH TRỊ', 70, 68.5, 67, null]),
        either('section/criterion', ['I', 'Nhiệm vụ chuyên môn', 50, 49, 48, null]),
        criterion([1, 'Hoàn thành nhiệm vụ UBND tỉnh giao đúng hạn', 30, 29, 28, 'Trễ hạn 02 nhiệm vụ']),
        criterion([2, 'Giải ngân vốn đầu tư công', 20, 20, 20, null]),
        either('section/criterion', ['II', 'Cải cách hành chính', 20, 19.5, 19, null]),
        criterion([1, 'Chỉ số cải cách hành chính của đơn vị', 12, 11.5, 11, 'Xếp hạng 05/14']),
        criterion([2, 'Hồ sơ trực tuyến toàn trình', 8, 8, 8, null]),
        either('section/criterion', ['B', 'PHONG TRÀO THI ĐUA, KHEN THƯỞNG', 30, 29, 28.5, null]),
        criterion([1, 'Phát động và đăng ký thi đua', 15, 15, 15, null]),
        criterion([2, 'Nhân rộng điển hình tiên tiến', 15, 14, 13.5, 'Có 01 mô hình']),
        total([null, 'TỔNG ĐIỂM (A+B)', 100, 97.5, 95.5, null]),
      ],
    },
  ],
};
