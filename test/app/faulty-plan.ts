import type { NewCell } from '../../src/workbook/file';
import { HEADER } from './workbooks';

/**
 * Last year's file typed over in a hurry: another title, a column of the office's own, a blank row, points as text, a
 * wrong sum, a misspelt unit, a criterion without a lead, one given to nobody, a time that says nothing.
 */
export const FAULTY_PLAN: readonly (readonly NewCell[])[] = [
  ['Phụ lục 1'],
  ['KẾ HOẠCH CẢI THIỆN CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024'],
  [...HEADER, 'Tình hình năm trước'],
  // The children are 3,2407 together.
  ['2.4', 'Tác động của cải cách đến chất lượng văn bản', 4, '3,2047', null, null, null, null, null],
  ['2.4.1', 'Tính đồng bộ', 1, '0,8219', 'Rà soát văn bản', 'Sở Nội vụ', 'Sở Tư pháp', 'Quý I/2024', 'thiếu 2 văn bản'],
  ['2.4.2', 'Tính hợp lý', 1, '0,7717', 'Lấy ý kiến góp ý', 'Sở Nội Vu', 'Sở Tư pháp', 'Tháng 10/2024', null],
  ['2.4.3', 'Tính khả thi', 1, '0,7528', 'Đánh giá tác động', 'Sở Tư pháp', 'Sở Nội vụ', 'Quý II/2024', null],
  ['2.4.4', 'Tính kịp thời', 1, '0,8943', 'Ban hành đúng hạn', 'Sở Tư pháp', 'Sở Nội vụ', 'Quý II/2024', null],
  [null, null, null, null, null, null, null, null, null],
  ['3.1', 'Kiểm soát thủ tục', 1, '0,5', 'Công bố thủ tục', null, 'Sở Nội vụ', 'Quý II/2024', null],
  ['3.2', 'Công khai thủ tục', 1, '0,6', 'Niêm yết công khai', null, null, 'Quý II/2024', null],
  ['3.3', 'Trả kết quả đúng hạn', 1, '0,9', 'Giảm hồ sơ trễ', 'Sở Tư pháp', 'Sở Nội vụ', 'Q5', 'đạt 90 %'],
];
