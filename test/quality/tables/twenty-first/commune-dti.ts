import { criterion, either, type LabelledSheet } from '../labels';

/** A commune types how far its digital index is, with the points of the form and plain words. */
export const communeDti: LabelledSheet = {
  name: 'DTI xã Mường Sang tự tính',
  about:
    'commune, untidy: header over two lines with slips, points with commas as text, what is owed to whom at the right',
  kinds: ['dti', 'other', 'tasks'],
  tables: [
    {
      above: [['xã Mường Sang'], ['BẢNG TỰ TÍNH ĐIỂM DTI CẤP XÃ 2026 (tính nháp lần 2)'], []],
      header: [
        ['Chỉ số', 'Tên chỉ số', 'Điểm', '<', 'Căn cứ tính', 'Xin số liệu của ai'],
        ['^', '^', 'tối đa', 'xã tự tinh', '^', '^'],
      ],
      columns: ['code', 'title', 'benchmark', 'selfAssessed', [null, 'method', 'note', 'product'], null],
      rows: [
        either('section/criterion', ['1', 'Nhận thức số', '20', '17,5', null, null]),
        criterion(['1.1', 'Chủ tịch xã trực tiếp chỉ đạo chuyển đổi số', '10', '10', 'QĐ 15/QĐ-UBND', null]),
        criterion(['1.2', 'Đài truyền thanh có chuyên mục', '10', '7,5', 'phát 3 lần/tuần', 'anh phụ trách đài']),
        either('section/criterion', ['2', 'Hạ tầng số', '30', '21,5', null, null]),
        criterion(['2.1', 'Hộ có internet cáp quang', '10', '6,5', '65% hộ', 'VNPT']),
        criterion(['2.2', 'Người lớn có điện thoại thông minh', '10', '8', '80%', 'trưởng bản']),
        criterion(['2.3', 'Wifi ở nhà văn hóa bản', '10', '7', '7/10 bản', null]),
        either('section/criterion', ['3', 'Chính quyền số', '30', '24', null, null]),
        criterion(['3.1', 'Văn bản ký số', '10', '10', '100%', null]),
        criterion(['3.2', 'Hồ sơ nộp trực tuyến', '10', '6', 'hệ thống báo 60%', null]),
        criterion(['3.3', 'Số hóa kết quả', '10', '8', '80%', null]),
        either('section/criterion', ['4', 'Xã hội số', '20', '13', null, null]),
        criterion(['4.1', 'Người lớn có tài khoản ngân hàng', '10', '7', '70%', 'Agribank']),
        criterion(['4.2', 'Hộ bán hàng qua mạng', '10', '6', '12 hộ', 'bưu điện']),
      ],
      below: [[], [null, 'Nháp lần 2, còn chờ số của bưu điện']],
    },
  ],
};
