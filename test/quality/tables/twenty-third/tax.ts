import { type LabelledSheet, rule, section, task } from '../labels';

/** A tax office: 'as above' in the cells of those who act, remarks between the lines, teams by nickname. */
export const taxOffice: LabelledSheet = {
  name: 'Thuế CS 5 - NNT hài lòng',
  about: "tax office, 'nt' for as above, remarks in the middle, teams by nickname, deadlines in words",
  tables: [
    {
      above: [
        ['THUẾ CƠ SỞ 5'],
        ['Danh mục việc nâng điểm hài lòng của người nộp thuế (NNT) năm 2026'],
        ['nt: như trên'],
        [],
      ],
      header: [['TT', 'Nội dung CV', 'Tổ nào làm', 'Phối hợp', 'T.hạn', 'Sản phẩm']],
      columns: ['code', ['task', 'title'], ['lead', 'implementing'], 'coordinating', 'deadline', 'product'],
      rows: [
        section(['A', 'Hỗ trợ']),
        task(['A1', 'Gọi lại người hỏi mà chưa ai trả lời', 'Tổ Hỗ trợ', 'Một cửa', '20/3', 'Sổ gọi lại'], {
          deadline: 'date 2026-03-20',
        }),
        task(['A2', 'Quay 6 đoạn phim ngắn dạy kê khai', 'nt', 'Đoàn TN', 'giữa quý 2', '6 đoạn phim'], {
          lead: ['Tổ Hỗ trợ'],
          deadline: 'quarter/month/date',
        }),
        rule([null, 'Lưu ý: phim nào cũng phải qua Tổ Hành chính xem trước']),
        task(['A3', 'Bàn hướng dẫn lưu động ở chợ', 'nt', 'BQL chợ; Hội Tiểu thương', 'thứ Bảy hằng tuần', 'Ảnh'], {
          lead: ['Tổ Hỗ trợ'],
          coordinating: ['BQL chợ', 'Hội Tiểu thương'],
          deadline: 'periodic',
        }),
        section(['B', 'Hoàn thuế, đăng ký']),
        task(['B1', 'Hoàn thuế thu nhập cá nhân tự động', 'Tổ Kê khai', 'Kho bạc', 'Quý II/2026', 'Báo cáo'], {
          deadline: 'quarter 2026-06-30',
        }),
        task(['B2', 'Chuẩn hóa mã số thuế theo số định danh', 'nt', 'CA các phường', '30/6', 'Dữ liệu sạch'], {
          lead: ['Tổ Kê khai'],
          deadline: 'date 2026-06-30',
        }),
        rule([null, '(còn khoảng 2.300 mã chưa khớp)']),
        section(['C', 'Kiểm tra']),
        task(
          ['C1', 'Báo trước lịch kiểm tra 10 ngày', 'Tổ Kiểm tra 1, Tổ Kiểm tra 2', null, 'thường xuyên', 'Thông báo'],
          {
            lead: ['Tổ Kiểm tra 1', 'Tổ Kiểm tra 2'],
            deadline: 'ongoing',
          },
        ),
        task(
          [
            'C2',
            'Không kiểm trùng với thanh tra tỉnh',
            'Tổ Kiểm tra 1',
            'Thanh tra tỉnh',
            'trước 31/1',
            'Kế hoạch kiểm tra',
          ],
          {
            deadline: 'date 2026-01-31',
          },
        ),
        task(['C3', 'Hộp thư tố giác gây khó dễ', 'Trưởng Thuế cơ sở', 'Tổ Hành chính', 'cuối tháng 2', 'Hộp thư'], {
          deadline: 'month/date 2026-02-28',
        }),
      ],
    },
  ],
};
