import { section, task, total, type LabelledSheet } from '../labels';

/** A school's plan for the satisfaction of parents: begin and end in two columns, persons by post. */
export const secondarySchool: LabelledSheet = {
  name: 'KH hài lòng PHHS 2026-2027',
  about: 'secondary school: satisfaction of parents, from day and to day, posts in place of offices, costs and a sum',
  tables: [
    {
      above: [
        ['TRƯỜNG THCS NGUYỄN KHUYẾN'],
        ['KẾ HOẠCH NÂNG CAO MỨC ĐỘ HÀI LÒNG ĐỐI VỚI DỊCH VỤ GIÁO DỤC CÔNG NĂM HỌC 2026-2027'],
        [],
      ],
      header: [
        ['TT', 'Nội dung công việc', 'Người phụ trách', 'Bộ phận phối hợp', 'Thời gian', '<', 'Kinh phí (đồng)'],
        ['^', '^', '^', '^', 'Bắt đầu', 'Kết thúc', '^'],
      ],
      columns: ['code', ['title', 'task'], ['lead', 'implementing'], 'coordinating', null, 'deadline', null],
      rows: [
        section(['I', 'Cơ sở vật chất', null, null, null, null, null]),
        task(
          [
            1,
            'Sửa nhà vệ sinh học sinh khu A',
            'Phó Hiệu trưởng CSVC',
            'Tổ Văn phòng',
            '01/7/2026',
            '20/8/2026',
            45000000,
          ],
          {
            deadline: 'date 2026-08-20',
          },
        ),
        task(
          [
            2,
            'Thay bóng đèn, quạt hỏng ở 12 phòng học',
            'Nhân viên thiết bị',
            'Tổ Văn phòng',
            '10/8/2026',
            '30/8/2026',
            9600000,
          ],
          {
            deadline: 'date 2026-08-30',
          },
        ),
        section(['II', 'Thông tin với phụ huynh', null, null, null, null, null]),
        task(
          [
            3,
            'Công khai các khoản thu đầu năm trên trang web',
            'Kế toán',
            'Ban đại diện CMHS',
            '01/9/2026',
            '15/9/2026',
            null,
          ],
          {
            deadline: 'date 2026-09-15',
          },
        ),
        task(
          [
            4,
            'Mở hộp thư góp ý điện tử',
            'Tổ trưởng Văn phòng',
            'Giáo viên Tin học',
            '01/9/2026',
            '30/9/2026',
            2000000,
          ],
          {
            deadline: 'date 2026-09-30',
          },
        ),
        task(
          [
            5,
            'Họp phụ huynh giữa học kỳ',
            'Giáo viên chủ nhiệm',
            'Ban đại diện CMHS',
            '26/10/2026',
            '31/10/2026',
            null,
          ],
          {
            deadline: 'date 2026-10-31',
          },
        ),
        section(['III', 'Dạy học', null, null, null, null, null]),
        task(
          [
            6,
            'Phụ đạo học sinh yếu môn Toán, Ngữ văn',
            'Tổ trưởng chuyên môn',
            'Giáo viên bộ môn',
            '05/10/2026',
            '15/5/2027',
            18000000,
          ],
          {
            deadline: 'date 2027-05-15',
          },
        ),
        task(
          [
            7,
            'Tổ chức tư vấn tâm lý học đường',
            'Tổng phụ trách Đội',
            'Nhân viên y tế',
            '05/10/2026',
            '30/4/2027',
            6000000,
          ],
          {
            deadline: 'date 2027-04-30',
          },
        ),
        section(['IV', 'Khảo sát', null, null, null, null, null]),
        task(
          [
            8,
            'Khảo sát phụ huynh bằng biểu mẫu trực tuyến',
            'Phó Hiệu trưởng chuyên môn',
            'Giáo viên chủ nhiệm',
            '20/4/2027',
            '10/5/2027',
            null,
          ],
          {
            deadline: 'date 2027-05-10',
          },
        ),
        task(
          [
            9,
            'Báo cáo kết quả về Sở Giáo dục và Đào tạo',
            'Hiệu trưởng',
            'Tổ Văn phòng',
            '11/5/2027',
            '31/5/2027',
            null,
          ],
          {
            deadline: 'date 2027-05-31',
          },
        ),
        total([null, 'Cộng', null, null, null, null, 80600000]),
      ],
      below: [[], [null, null, null, null, 'HIỆU TRƯỞNG']],
    },
  ],
};
