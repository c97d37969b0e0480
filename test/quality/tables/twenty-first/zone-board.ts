import { criterion, either, rule, total, type LabelledSheet } from '../labels';

/** A board of industrial zones scores itself for the inquiry of firms: how a point is given stands below its criterion. */
export const zoneBoard: LabelledSheet = {
  name: 'BQL KCN tự đánh giá DDCI',
  about:
    'management board of zones, tidy: points of three hands, scales on lines below a criterion, files that prove it',
  kinds: ['ddci', 'other', 'tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP TỈNH VĨNH THỊNH'],
        ['BIỂU TỰ ĐÁNH GIÁ NĂNG LỰC CẠNH TRANH CẤP SỞ, NGÀNH (DDCI) - PHẦN SỐ LIỆU HÀNH CHÍNH NĂM 2026'],
        [],
      ],
      header: [
        ['Mã', 'Tiêu chí đánh giá', 'Điểm', '<', '<', 'Tài liệu kiểm chứng'],
        ['^', '^', 'Tối đa', 'Đơn vị tự chấm', 'Tổ thẩm định chấm', '^'],
      ],
      columns: ['code', 'title', 'benchmark', 'selfAssessed', 'achieved', [null, 'product', 'note']],
      rows: [
        either('section/criterion', ['1', 'Gia nhập thị trường', 10, 9, 8.5, null]),
        criterion(['1.1', 'Cấp giấy chứng nhận đăng ký đầu tư đúng hạn', 6, 6, 6, 'Trích xuất hệ thống một cửa']),
        rule([null, 'Đúng hạn 100%: 6 điểm', null, null, null, null]),
        rule([null, 'Từ 95% đến dưới 100%: 3 điểm', null, null, null, null]),
        criterion(['1.2', 'Cắt giảm thời gian giải quyết thủ tục so với quy định', 4, 3, 2.5, 'Quyết định 77/QĐ-BQL']),
        either('section/criterion', ['2', 'Tiếp cận đất đai, hạ tầng', 12, 9.5, 9.5, null]),
        criterion(['2.1', 'Công khai quỹ đất còn cho thuê trên trang thông tin', 5, 5, 5, 'Đường dẫn trang']),
        criterion(['2.2', 'Xử lý kiến nghị về điện, nước, đường trong 05 ngày', 7, 4.5, 4.5, 'Sổ kiến nghị']),
        either('section/criterion', ['3', 'Minh bạch thông tin', 8, 7, 6, null]),
        criterion(['3.1', 'Cung cấp thông tin theo yêu cầu của doanh nghiệp', 4, 4, 4, 'Văn bản trả lời']),
        criterion(['3.2', 'Cập nhật thủ tục mới trong 03 ngày', 4, 3, 2, 'Nhật ký cập nhật']),
        rule([null, 'Chậm mỗi thủ tục trừ 0,5 điểm', null, null, null, null]),
        either('section/criterion', ['4', 'Hỗ trợ doanh nghiệp', 10, 8.5, 8, null]),
        criterion(['4.1', 'Đối thoại với doanh nghiệp ít nhất 02 lần', 5, 5, 5, 'Biên bản đối thoại']),
        criterion(['4.2', 'Tỷ lệ kiến nghị được giải quyết dứt điểm', 5, 3.5, 3, 'Báo cáo 61/BC-BQL']),
        total([null, 'Cộng', 40, 34, 32, null]),
      ],
      below: [[], ['Ghi chú: điểm của tổ thẩm định là điểm kết luận.']],
    },
  ],
};
