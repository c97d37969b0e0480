import { type LabelledSheet, task } from '../labels';

/** A high school after parents and pupils were asked: what is to be better, and who answers for it. */
export const highSchool: LabelledSheet = {
  name: '33 THPT hài lòng 2025-2026',
  about: 'high school, plain list, heads of groups and offices of the school, a school year over two years',
  tables: [
    {
      above: [
        ['TRƯỜNG TRUNG HỌC PHỔ THÔNG', '<', '<'],
        ['PHÂN CÔNG THỰC HIỆN KẾ HOẠCH NÂNG CAO MỨC ĐỘ HÀI LÒNG CỦA CHA MẸ HỌC SINH', '<', '<', '<', '<', '<', '<'],
        ['Năm học 2025-2026', '<', '<', '<', '<', '<', '<'],
        [],
      ],
      header: [
        [
          'TT',
          'Nội dung',
          'Người chịu trách nhiệm',
          'Bộ phận phối hợp',
          'Thời gian hoàn thành',
          'Kết quả thực hiện',
          'Ghi chú',
        ],
      ],
      columns: ['code', ['task', 'title'], ['lead', 'implementing'], 'coordinating', 'deadline', null, null],
      rows: [
        task(
          [
            1,
            'Công khai các khoản thu trên website, bảng tin',
            'Kế toán',
            'Tổ Văn phòng',
            '30/9/2025',
            'Đã công khai',
            null,
          ],
          {
            deadline: 'date 2025-09-30',
          },
        ),
        task(
          [
            2,
            'Họp cha mẹ học sinh đầu năm, cuối kỳ',
            'Hiệu trưởng',
            'GVCN',
            'Tháng 9/2025, tháng 1/2026, tháng 5/2026',
            'Xong 2 lần',
            null,
          ],
          {
            deadline: 'several/month 2026-05-31',
          },
        ),
        task([3, 'Sửa quạt, đèn 12 phòng học', 'Phó Hiệu trưởng CSVC', 'Bảo vệ', '15/10/2025', 'Xong', null], {
          deadline: 'date 2025-10-15',
        }),
        task(
          [
            4,
            'Phụ đạo học sinh yếu khối 12',
            'Tổ trưởng Toán, Tổ trưởng Văn, Tổ trưởng Anh',
            'GVCN khối 12',
            'Từ 3/11/2025 đến 15/5/2026',
            'Đang dạy',
            '2 buổi/tuần',
          ],
          {
            lead: ['Tổ trưởng Toán', 'Tổ trưởng Văn', 'Tổ trưởng Anh'],
            deadline: 'date/several 2026-05-15',
          },
        ),
        task(
          [
            5,
            'Cải tạo nhà vệ sinh học sinh dãy B',
            'Phó Hiệu trưởng CSVC',
            'Ban đại diện CMHS',
            'Tháng 2/2026',
            'Đang thi công',
            'XHH',
          ],
          {
            deadline: 'month 2026-02-28',
          },
        ),
        task([6, 'Tư vấn tâm lý học đường', 'Tổ tư vấn', 'Đoàn trường', 'Thường xuyên', null, null], {
          deadline: 'ongoing',
        }),
        task(
          [
            7,
            'Quản lý căng tin, an toàn thực phẩm',
            'Y tế',
            'Đoàn trường, Ban đại diện CMHS',
            'Hằng tuần',
            'Có sổ kiểm tra',
            null,
          ],
          {
            coordinating: ['Đoàn trường', 'Ban đại diện CMHS'],
            deadline: 'periodic',
          },
        ),
        task([8, 'Liên lạc phụ huynh qua eNetViet', 'GVCN', 'Giáo vụ', 'Thường xuyên', null, null], {
          deadline: 'ongoing',
        }),
        task(
          [9, 'Tư vấn chọn tổ hợp, hướng nghiệp', 'Phó Hiệu trưởng CM', 'Đoàn trường', 'Trước 30/4/2026', null, null],
          {
            deadline: 'date 2026-04-30',
          },
        ),
        task([10, 'Khảo sát lại mức độ hài lòng', 'Thư ký hội đồng', 'Giáo vụ; GVCN', '20/5/2026', null, null], {
          coordinating: ['Giáo vụ', 'GVCN'],
          deadline: 'date 2026-05-20',
        }),
      ],
      below: [[], [null, null, null, null, 'HIỆU TRƯỞNG']],
    },
  ],
};
