import { section, task, type LabelledSheet } from '../labels';

/** A high school's plan over a school year: headings in capital Roman, months of two years. */
export const highSchool: LabelledSheet = {
  name: 'THPT Lam Kinh - KH hài lòng PH',
  about: 'high school, tidy: a school year over two calendar years, who does it by post, evidence last',
  kinds: ['tasks', 'sipas', 'other'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['SỞ GIÁO DỤC VÀ ĐÀO TẠO', '<'],
        ['TRƯỜNG THPT LAM KINH', '<'],
        [],
        [
          'PHỤ LỤC KẾ HOẠCH NÂNG CAO MỨC ĐỘ HÀI LÒNG CỦA HỌC SINH, PHỤ HUYNH NĂM HỌC 2026 - 2027',
          '<',
          '<',
          '<',
          '<',
          '<',
        ],
        [],
      ],
      header: [['STT', 'Nội dung công việc', 'Người phụ trách', 'Bộ phận phối hợp', 'Thời gian', 'Minh chứng']],
      columns: ['code', 'task', 'lead', 'coordinating', 'deadline', [null, 'product', 'note']],
      rows: [
        section(['I', 'Tiếp cận dịch vụ giáo dục', null, null, null, null]),
        task(
          [
            1,
            'Công bố các khoản thu trên trang của trường trước buổi họp phụ huynh đầu năm',
            'Kế toán',
            'Văn phòng',
            'Tháng 9/2026',
            'Đường dẫn bài đăng',
          ],
          { deadline: 'month 2026-09-30' },
        ),
        task(
          [
            2,
            'Nhận hồ sơ chuyển trường qua mạng',
            'Văn thư',
            'Phó Hiệu trưởng chuyên môn',
            'Tháng 8/2026',
            'Sổ theo dõi hồ sơ',
          ],
          { deadline: 'month 2026-08-31' },
        ),
        section(['II', 'Cơ sở vật chất', null, null, null, null]),
        task(
          [
            1,
            'Sửa 02 nhà vệ sinh khu B, lắp máy nước uống',
            'Phó Hiệu trưởng cơ sở vật chất',
            'Kế toán',
            'Tháng 10/2026',
            'Biên bản nghiệm thu',
          ],
          { deadline: 'month 2026-10-31' },
        ),
        task(
          [
            2,
            'Lắp quạt, rèm che nắng cho 12 phòng hướng tây',
            'Phó Hiệu trưởng cơ sở vật chất',
            'Ban đại diện cha mẹ học sinh',
            'Tháng 4/2027',
            'Ảnh chụp',
          ],
          { deadline: 'month 2027-04-30' },
        ),
        section(['III', 'Môi trường giáo dục', null, null, null, null]),
        task(
          [
            1,
            'Mở hòm thư "Điều em muốn nói", đọc thư vào thứ Hai',
            'Bí thư Đoàn trường',
            'Tổ tư vấn tâm lý',
            'Hằng tuần',
            'Sổ ghi thư',
          ],
          { deadline: 'periodic/ongoing' },
        ),
        task(
          [
            2,
            'Tập huấn giáo viên chủ nhiệm về xử lý bắt nạt học đường',
            'Tổ tư vấn tâm lý',
            'Giáo viên chủ nhiệm',
            'Tháng 11/2026',
            'Danh sách dự',
          ],
          { deadline: 'month 2026-11-30' },
        ),
        section(['IV', 'Hoạt động giáo dục', null, null, null, null]),
        task(
          [
            1,
            'Khảo sát ý kiến học sinh về giờ dạy của từng tổ',
            'Phó Hiệu trưởng chuyên môn',
            'Tổ trưởng chuyên môn',
            'Tháng 12/2026',
            'Bảng tổng hợp phiếu',
          ],
          { deadline: 'month 2026-12-31' },
        ),
        task(
          [
            2,
            'Tổ chức ngày hội hướng nghiệp với ít nhất 10 doanh nghiệp',
            'Bí thư Đoàn trường',
            'Giáo viên chủ nhiệm lớp 12',
            'Tháng 3/2027',
            'Kế hoạch, ảnh',
          ],
          { deadline: 'month 2027-03-31' },
        ),
        section(['V', 'Kết quả giáo dục', null, null, null, null]),
        task(
          [
            1,
            'Họp phụ huynh trực tuyến báo kết quả học kỳ I',
            'Giáo viên chủ nhiệm',
            'Tổ Tin học',
            '15/01/2027',
            'Biên bản họp',
          ],
          { deadline: 'date 2027-01-15' },
        ),
        task([2, 'Đo lại mức độ hài lòng, so với đầu năm học', 'Tổ khảo thí', 'Văn phòng', '20/5/2027', 'Báo cáo'], {
          deadline: 'date 2027-05-20',
        }),
      ],
      below: [[], [null, 'Kế hoạch gồm 05 nội dung, 10 công việc.'], [null, null, 'HIỆU TRƯỞNG']],
    },
  ],
};
