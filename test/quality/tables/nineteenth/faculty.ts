import { criterion, either, type LabelledSheet } from '../labels';

/** A faculty improves what students say: weights in percent, means of five, tasks numbered in the cell of the work. */
export const universityFaculty: LabelledSheet = {
  name: 'Khoa - cải tiến khảo sát SV',
  about: 'university faculty: weights in percent, means out of five with commas, deadline before the persons',
  boldHeadings: true,
  tables: [
    {
      above: [
        ['TRƯỜNG ĐẠI HỌC KINH TẾ - KỸ THUẬT', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['KHOA KINH TẾ', null, null, 'Độc lập - Tự do - Hạnh phúc'],
        [],
        ['KẾ HOẠCH CẢI TIẾN SAU KHẢO SÁT SỰ HÀI LÒNG CỦA SINH VIÊN NĂM 2026'],
        [],
      ],
      header: [
        [
          'TT',
          'Tiêu chí khảo sát',
          'Trọng số',
          'Điểm TB 2025',
          'Hoạt động cải tiến',
          'Hạn hoàn thành',
          'Phụ trách',
          'Phối hợp',
        ],
      ],
      columns: [
        'code',
        'title',
        null,
        ['achieved', null],
        'task',
        'deadline',
        ['lead', 'implementing'],
        'coordinating',
      ],
      rows: [
        either('section/criterion', ['I', 'Chương trình và giảng dạy', '40%', null, null, null, null, null]),
        criterion(
          [
            'I.1',
            'Đề cương môn học được công bố sớm',
            '10%',
            '4,12',
            'Đưa đề cương lên LMS trước khi đăng ký môn',
            '15/01/2026',
            'Trợ lý đào tạo',
            'Các bộ môn',
          ],
          {
            deadline: 'date 2026-01-15',
          },
        ),
        criterion(
          [
            'I.2',
            'Giảng viên lên lớp đúng giờ',
            '10%',
            '4,35',
            'Điểm danh giảng viên bằng mã QR',
            '28/02/2026',
            'Phó Trưởng khoa',
            'Phòng Thanh tra - Pháp chế',
          ],
          {
            deadline: 'date 2026-02-28',
          },
        ),
        criterion(
          [
            'I.3',
            'Chấm bài công bằng, phản hồi kịp thời',
            '20%',
            '3,68',
            'Quy định trả điểm quá trình trong 10 ngày',
            'Tháng 3/2026',
            'Trưởng khoa',
            'Phòng Khảo thí',
          ],
          {
            deadline: 'month 2026-03-31',
          },
        ),
        either('section/criterion', ['II', 'Hỗ trợ sinh viên', '35%', null, null, null, null, null]),
        criterion(
          [
            'II.1',
            'Cố vấn học tập',
            '15%',
            '3,80',
            'Mỗi cố vấn trực 02 buổi/tuần',
            'Thường xuyên',
            'Trợ lý công tác sinh viên',
            'Cố vấn học tập',
          ],
          {
            deadline: 'ongoing',
          },
        ),
        criterion(
          [
            'II.2',
            'Giải quyết đơn từ của sinh viên',
            '10%',
            '3,45',
            'Chuyển 08 loại đơn sang nộp trực tuyến',
            '30/4/2026',
            'Giáo vụ khoa',
            'Trung tâm Công nghệ thông tin',
          ],
          {
            deadline: 'date 2026-04-30',
          },
        ),
        criterion(
          [
            'II.3',
            'Giới thiệu việc làm, thực tập',
            '10%',
            '3,92',
            'Ký hợp tác với 15 doanh nghiệp',
            '31/12/2026',
            'Phó Trưởng khoa',
            'Trung tâm Hướng nghiệp',
          ],
          {
            deadline: 'date 2026-12-31',
          },
        ),
        either('section/criterion', ['III', 'Cơ sở vật chất', '25%', null, null, null, null, null]),
        criterion(
          [
            'III.1',
            'Phòng học, máy chiếu',
            '15%',
            '3,30',
            'Thay 10 máy chiếu, sơn lại 06 phòng',
            'Quý III/2026',
            'Trưởng khoa',
            'Phòng Quản trị thiết bị',
          ],
          {
            deadline: 'quarter 2026-09-30',
          },
        ),
        criterion(
          [
            'III.2',
            'Wifi, tài liệu số',
            '10%',
            '3,05',
            'Lắp 12 bộ phát; mua quyền đọc 03 cơ sở dữ liệu',
            'Quý II/2026',
            'Thư ký khoa',
            'Trung tâm Công nghệ thông tin',
          ],
          {
            deadline: 'quarter 2026-06-30',
          },
        ),
      ],
      below: [[], [null, null, null, null, null, 'TRƯỞNG KHOA']],
    },
  ],
};
