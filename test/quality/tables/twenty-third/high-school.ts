import { type LabelledSheet, task } from '../labels';

/** A high school: a field of work merged over its lines at the left of the numbers, school holidays as deadlines. */
export const highSchool: LabelledSheet = {
  name: 'THPT - HS, PH hài lòng',
  about: 'high school, field and work in two columns, deadlines by the school year, percent done',
  tables: [
    {
      above: [['TRƯỜNG THPT BẮC SƠN'], ['Phân việc nâng mức hài lòng của học sinh, phụ huynh - năm học 2026-2027'], []],
      header: [['Mảng', 'STT', 'Việc cụ thể', 'GV/tổ đầu mối', 'Phối hợp', 'Bao giờ phải xong', '% đã làm\n(31/10)']],
      columns: [
        [null, 'title'],
        'code',
        ['task', 'title'],
        ['lead', 'implementing'],
        'coordinating',
        'deadline',
        [null, 'achieved'],
      ],
      rows: [
        task(
          [
            'Thu chi',
            1,
            'Niêm yết các khoản thu, giải thích từng khoản',
            'Kế toán',
            'GVCN',
            'trước khai giảng',
            '100%',
          ],
          {
            deadline: 'event/date',
          },
        ),
        task(['^', 2, 'Mở tài khoản thu học phí', 'Kế toán', 'Ngân hàng', '15/9/2026', '100%'], {
          deadline: 'date 2026-09-15',
        }),
        task(['^', 3, 'Trả lời thắc mắc về thu chi qua điện thoại', 'Tổ Văn phòng', null, 'cả năm học', '30%'], {
          deadline: 'ongoing/year',
        }),
        task(
          [
            'Cơ sở vật chất',
            4,
            'Thay quạt, bóng đèn hỏng dãy A, dãy C',
            'Bảo vệ',
            'Tổ Văn phòng',
            'xong trước khai giảng',
            '90%',
          ],
          { deadline: 'event/date' },
        ),
        task(['^', 5, 'Thêm vòi nước uống ở sân sau', 'Phó Hiệu trưởng', 'Ban đại diện CMHS', 'hết học kỳ I', '40%'], {
          deadline: 'event/date/month',
        }),
        task(['^', 6, 'Kẻ lại sân bóng rổ', 'Tổ Thể dục', 'Đoàn trường', 'sau Tết', '0%'], { deadline: 'event/date' }),
        task(
          ['Dạy và học', 7, 'Hỏi ý kiến học sinh từng môn, không ghi tên', 'Tổ Tin học', 'GVCN', '20/11/2026', '50%'],
          {
            deadline: 'date 2026-11-20',
          },
        ),
        task(
          [
            '^',
            8,
            'Phụ đạo không thu tiền cho học sinh yếu lớp 12',
            'Các tổ chuyên môn',
            null,
            'chiều thứ Năm hằng tuần',
            '45%',
          ],
          { deadline: 'periodic' },
        ),
        task(['^', 9, 'Họp riêng với phụ huynh lớp nhiều ý kiến', 'GVCN', 'Ban Giám hiệu', '15/01/2027', '0%'], {
          deadline: 'date 2027-01-15',
        }),
        task(['Tư vấn', 10, 'Góc tư vấn tâm lý mở cả giờ ra chơi', 'Tổ Tư vấn', 'Y tế trường', 'thường xuyên', '60%'], {
          deadline: 'ongoing',
        }),
        task(
          [
            '^',
            11,
            'Ngày hội hướng nghiệp khối 12',
            'Đoàn trường',
            'Trường Cao đẳng nghề; Trung tâm Dịch vụ việc làm',
            'tháng 3/2027',
            '0%',
          ],
          {
            coordinating: ['Trường Cao đẳng nghề', 'Trung tâm Dịch vụ việc làm'],
            deadline: 'month 2027-03-31',
          },
        ),
      ],
      below: [[], ['GVCN: giáo viên chủ nhiệm; CMHS: cha mẹ học sinh']],
    },
  ],
};
