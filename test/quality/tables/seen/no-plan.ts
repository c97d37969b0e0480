import type { LabelledSheet } from '../labels';

/** Sheets that planners keep beside a plan, and that are no table of it. */
export const NO_PLAN: readonly LabelledSheet[] = [
  {
    name: 'Danh bạ',
    about: 'no plan: a list of contacts',
    tables: [
      {
        above: [
          ['DANH SÁCH ĐẦU MỐI LIÊN HỆ'],
          [],
          ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Điện thoại', 'Email'],
          [1, 'Đầu mối A', 'Chuyên viên', 'Sở Nội vụ', '0900 000 011', 'a@example.vn'],
          [2, 'Đầu mối B', 'Phó Trưởng phòng', 'Sở Tài chính', '0900 000 012', 'b@example.vn'],
          [3, 'Đầu mối C', 'Chuyên viên', 'Sở Y tế', '0900 000 013', 'c@example.vn'],
        ],
        header: [],
        columns: [],
        rows: [],
      },
    ],
  },
  {
    name: 'Dự toán',
    about: 'no plan: an estimate of money',
    tables: [
      {
        above: [
          ['DỰ TOÁN KINH PHÍ NĂM 2026'],
          [],
          ['STT', 'Nội dung chi', 'Đơn vị tính', 'Số lượng', 'Đơn giá', 'Thành tiền', 'Ghi chú'],
          [1, 'In tài liệu', 'Bộ', 200, 45000, 9000000, null],
          [2, 'Thuê hội trường', 'Ngày', 2, 5000000, 10000000, null],
          [null, 'Cộng', null, null, null, 19000000, null],
        ],
        header: [],
        columns: [],
        rows: [],
      },
    ],
  },
  {
    name: 'Thành phần dự họp',
    about: 'no plan: who is asked to a meeting',
    tables: [
      {
        above: [
          ['THÀNH PHẦN MỜI HỌP'],
          ['Thời gian: 8 giờ 00 ngày 15/10/2026'],
          ['TT', 'Đơn vị', 'Thành phần', 'Số lượng'],
          [1, 'Văn phòng UBND tỉnh', 'Lãnh đạo', 2],
          [2, 'Sở Nội vụ', 'Lãnh đạo và phòng chuyên môn', 3],
        ],
        header: [],
        columns: [],
        rows: [],
      },
    ],
  },
];
