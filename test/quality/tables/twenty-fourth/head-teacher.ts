import { type LabelledSheet, task } from '../labels';

/** A head teacher: the school year by months, the month at the left over all that is to be done by its end. */
export const headTeacher: LabelledSheet = {
  name: 'Năm học 2026-2027',
  about: 'head teacher, the month merged at the left over its works is the only deadline, numbers run on',
  tables: [
    {
      above: [
        ['TRƯỜNG TIỂU HỌC SƠN CA'],
        ['VIỆC TRONG NĂM HỌC 2026 - 2027 ĐỂ PHỤ HUYNH YÊN TÂM, HÀI LÒNG'],
        ['(mỗi việc xong trong tháng ghi ở cột đầu)'],
        [],
      ],
      header: [['Tháng', 'TT', 'Nội dung việc', 'Người lo chính', 'Người lo cùng', 'Kết quả cần thấy']],
      columns: ['deadline', 'code', ['task', 'title'], ['lead', 'implementing'], 'coordinating', ['product', null]],
      rows: [
        task(
          [
            '8/2026',
            1,
            'Công khai các khoản thu ở cổng trường và trên nhóm lớp',
            'Kế toán',
            'Giáo viên chủ nhiệm',
            'Bảng thu từng khoản',
          ],
          { deadline: 'month 2026-08-31' },
        ),
        task(['^', 2, 'Sửa hàng rào, cửa sổ tầng hai', 'Phó hiệu trưởng', 'Bảo vệ', 'Biên bản nghiệm thu'], {
          deadline: 'month 2026-08-31',
        }),
        task(
          ['^', 3, 'Ký hợp đồng suất ăn, gửi phụ huynh xem', 'Hiệu trưởng', 'Ban đại diện cha mẹ học sinh', 'Hợp đồng'],
          { deadline: 'month 2026-08-31' },
        ),
        task(
          ['9/2026', 4, 'Họp phụ huynh đầu năm, ghi ý kiến từng lớp', 'Giáo viên chủ nhiệm', null, 'Biên bản 18 lớp'],
          { deadline: 'month 2026-09-30' },
        ),
        task(
          [
            '^',
            5,
            'Đội cờ đỏ giữ giờ đón trả, không kẹt xe ở cổng',
            'Tổng phụ trách Đội',
            'Công an phường',
            'Sơ đồ đón trả',
          ],
          { deadline: 'month 2026-09-30' },
        ),
        task(['11/2026', 6, 'Mời phụ huynh ăn thử bữa trưa', 'Nhân viên y tế', 'Tổ Bếp', 'Phiếu nhận xét'], {
          deadline: 'month 2026-11-30',
        }),
        task(
          [
            '12/2026',
            7,
            'Khảo sát phụ huynh giữa năm bằng đường dẫn',
            'Tổ Tin học',
            'Giáo viên chủ nhiệm',
            'Bảng kết quả',
          ],
          { deadline: 'month 2026-12-31' },
        ),
        task(['^', 8, 'Trả lời từng ý kiến không hài lòng', 'Hiệu trưởng', 'Các tổ khối', 'Thư trả lời'], {
          deadline: 'month 2026-12-31',
        }),
        task(
          ['3/2027', 9, 'Tuyển sinh lớp 1: hướng dẫn nộp trực tuyến', 'Tổ Văn phòng', 'UBND phường', 'Tờ hướng dẫn'],
          { deadline: 'month 2027-03-31' },
        ),
        task(['^', 10, 'Ngày mở cửa cho trẻ mẫu giáo sang thăm', 'Khối 1', 'Trường Mầm non Sơn Ca', 'Ảnh, danh sách'], {
          deadline: 'month 2027-03-31',
        }),
        task(
          ['5/2027', 11, 'Khảo sát cuối năm, so với tháng 12', 'Tổ Tin học', 'Giáo viên chủ nhiệm', 'Báo cáo so sánh'],
          { deadline: 'month 2027-05-31' },
        ),
      ],
      below: [[], [null, null, null, null, 'HIỆU TRƯỞNG']],
    },
  ],
};
