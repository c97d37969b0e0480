import { type LabelledSheet, task } from '../labels';

/** A primary school: a short table without a column of partners, two columns swapped, a school year. */
export const primarySchool: LabelledSheet = {
  name: '25 Tieu hoc CCHC',
  about: 'primary school, a small table, who does it before what is done, a school year over two calendar years',
  kinds: ['tasks', 'par', 'sipas', 'dti', 'other'],
  tables: [
    {
      above: [
        ['UBND PHƯỜNG'],
        ['TRƯỜNG TIỂU HỌC'],
        ['BẢNG PHÂN CÔNG THỰC HIỆN CẢI CÁCH HÀNH CHÍNH NĂM HỌC 2026 - 2027'],
      ],
      header: [['STT', 'Bộ phận phụ trách', 'Nội dung công việc', 'Thời gian thực hiện', 'Kết quả']],
      columns: ['code', ['lead', 'implementing'], ['task', 'title'], 'deadline', 'product'],
      rows: [
        task(['01', 'Hiệu trưởng', 'Ban hành kế hoạch cải cách hành chính của trường', 'Tháng 9/2026', 'Kế hoạch'], {
          code: '01|1',
          deadline: 'month 2026-09-30',
        }),
        task(['02', 'Văn thư', 'Niêm yết thủ tục chuyển trường, tuyển sinh lớp 1', '15/9/2026', 'Bảng niêm yết'], {
          code: '02|2',
          deadline: 'date 2026-09-15',
        }),
        task(['03', 'Kế toán', 'Thu các khoản qua tài khoản ngân hàng', 'Hằng tháng', '100% khoản thu'], {
          code: '03|3',
          deadline: 'periodic',
        }),
        task(['04', 'Phó Hiệu trưởng', 'Duyệt học bạ số', '25/5/2027', '32 lớp'], {
          code: '04|4',
          deadline: 'date 2027-05-25',
        }),
        task(
          ['05', 'Các tổ khối', 'Họp cha mẹ học sinh, lấy phiếu hài lòng', 'Đầu và cuối năm học', 'Phiếu khảo sát'],
          {
            code: '05|5',
            deadline: 'several/event/periodic/unreadable',
          },
        ),
        task(['06', 'Văn thư', 'Trả lời ý kiến gửi qua trang thông tin của trường', 'Thường xuyên', 'Sổ theo dõi'], {
          code: '06|6',
          deadline: 'ongoing',
        }),
        task(['07', 'Giáo viên tin học', 'Cập nhật cơ sở dữ liệu ngành', 'Trước 30/9/2026', 'Dữ liệu đã xác nhận'], {
          code: '07|7',
          deadline: 'date 2026-09-30',
        }),
        task(['08', 'Hiệu trưởng; Chủ tịch Công đoàn', 'Sơ kết học kỳ I', '10/01/2027', 'Báo cáo'], {
          code: '08|8',
          lead: ['Hiệu trưởng', 'Chủ tịch Công đoàn'],
          deadline: 'date 2027-01-10',
        }),
      ],
      below: [[], [null, null, null, 'HIỆU TRƯỞNG'], [null, null, null, '(Đã ký)']],
    },
  ],
};
