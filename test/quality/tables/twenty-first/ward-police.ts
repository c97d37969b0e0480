import { criterion, either, left, total, type LabelledSheet } from '../labels';

/** A police station scores its own service: groups with sums, points of one, what was lost and why. */
export const wardPolice: LabelledSheet = {
  name: 'CAP Tân Hòa tự chấm phục vụ dân',
  about:
    'police station of a ward, tidy: self-scoring with groups and sums, a row of column numbers, a total at the end',
  boldHeadings: true,
  tables: [
    {
      above: [
        ['CÔNG AN TỈNH PHÚ LÂM'],
        ['CÔNG AN PHƯỜNG TÂN HÒA'],
        ['BẢNG TỰ CHẤM ĐIỂM CÔNG TÁC PHỤC VỤ NHÂN DÂN VÀ CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
        [],
      ],
      header: [['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm tự chấm', 'Lý do trừ điểm']],
      columns: ['code', 'title', 'benchmark', 'selfAssessed', null],
      rows: [
        left(['(1)', '(2)', '(3)', '(4)', '(5)']),
        either('section/criterion', ['I', 'Cấp căn cước, định danh điện tử', 30, 27.5, null]),
        criterion(['1', 'Trả thẻ căn cước đúng hẹn', 12, 10.5, '07 thẻ trả chậm do lỗi in']),
        criterion(['2', 'Kích hoạt định danh mức 2 đạt trên 95% người đủ điều kiện', 10, 9, 'Đạt 91%']),
        criterion(['3', 'Làm căn cước tại nhà cho người già yếu', 8, 8, null]),
        either('section/criterion', ['II', 'Đăng ký cư trú', 30, 28, null]),
        criterion(['1', 'Hồ sơ nộp qua Cổng dịch vụ công đạt trên 90%', 10, 10, null]),
        criterion(['2', 'Không có hồ sơ quá hạn', 12, 10, '02 hồ sơ quá hạn tháng 7']),
        criterion(['3', 'Không yêu cầu giấy tờ ngoài quy định', 8, 8, null]),
        either('section/criterion', ['III', 'Ý kiến người dân', 25, 21, null]),
        criterion(['1', 'Kết quả phiếu khảo sát hài lòng', 15, 12, 'Hài lòng 86%']),
        criterion(['2', 'Trả lời phản ánh trên ứng dụng VNeID trong 03 ngày', 10, 9, '01 phản ánh trả lời chậm']),
        either('section/criterion', ['IV', 'Kỷ luật, kỷ cương', 15, 15, null]),
        criterion(['1', 'Không có cán bộ vi phạm điều lệnh', 8, 8, null]),
        criterion(['2', 'Trực ban tiếp dân 24/24 giờ', 7, 7, null]),
        total([null, 'Tổng điểm', 100, 91.5, null]),
      ],
      below: [[], [null, 'CÁN BỘ TỔNG HỢP', null, 'TRƯỞNG CÔNG AN PHƯỜNG']],
    },
  ],
};
