import { rule, section, task, total, type LabelledSheet } from '../labels';

/** An accountant writes the plan as an estimate: how many, what one costs, the sum, and only then who and until when. */
export const accountantEstimate: LabelledSheet = {
  name: 'Dự toán nâng cao DTI 2026',
  about: 'accountant of a department: an estimate with numbers, prices, sums of groups and of all',
  tables: [
    {
      above: [
        ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', null, null, null, null, 'Biểu 03/DT'],
        ['DỰ TOÁN KINH PHÍ THỰC HIỆN NHIỆM VỤ NÂNG CAO CHỈ SỐ CHUYỂN ĐỔI SỐ (DTI) NĂM 2026'],
        [null, null, null, null, null, null, null, 'ĐVT: triệu đồng'],
      ],
      header: [
        ['TT', 'Nội dung nhiệm vụ', 'ĐVT', 'SL', 'Đơn giá', 'Thành tiền', 'Nguồn', 'Đơn vị thực hiện', 'Hoàn thành'],
      ],
      columns: ['code', ['title', 'task'], null, null, null, null, null, ['lead', 'implementing'], 'deadline'],
      rows: [
        section(['I', 'Hạ tầng số', null, null, null, 1640, null, null, null]),
        task(
          [
            1,
            'Thuê đường truyền số liệu chuyên dùng cấp xã',
            'Đường',
            96,
            12.5,
            1200,
            'NSTW',
            'Trung tâm Chuyển đổi số tỉnh',
            '31/3/2026',
          ],
          {
            deadline: 'date 2026-03-31',
          },
        ),
        task(
          [2, 'Mua chữ ký số cho cán bộ, công chức cấp xã', 'Bộ', 880, 0.5, 440, 'NST', 'Văn phòng Sở', '30/4/2026'],
          {
            deadline: 'date 2026-04-30',
          },
        ),
        section(['II', 'Nhân lực số', null, null, null, 510, null, null, null]),
        task(
          [3, 'Tập huấn tổ công nghệ số cộng đồng', 'Lớp', 12, 35, 420, 'NST', 'Phòng Chuyển đổi số', 'Quý II/2026'],
          {
            deadline: 'quarter 2026-06-30',
          },
        ),
        task([4, 'Bồi dưỡng lãnh đạo xã về dữ liệu', 'Lớp', 2, 45, 90, 'NST', 'Phòng Chuyển đổi số', 'Quý III/2026'], {
          deadline: 'quarter 2026-09-30',
        }),
        section(['III', 'An toàn thông tin', null, null, null, 730, null, null, null]),
        task(
          [
            5,
            'Giám sát an toàn thông tin trung tâm dữ liệu',
            'Tháng',
            12,
            50,
            600,
            'NST',
            'Trung tâm Chuyển đổi số tỉnh',
            'Cả năm 2026',
          ],
          {
            deadline: 'year/ongoing 2026-12-31',
          },
        ),
        task([6, 'Diễn tập ứng cứu sự cố', 'Cuộc', 1, 130, 130, 'NST', 'Phòng Bưu chính - Viễn thông', '15/10/2026'], {
          deadline: 'date 2026-10-15',
        }),
        section(['IV', 'Đô thị thông minh', null, null, null, 900, null, null, null]),
        task(
          [
            7,
            'Mở rộng camera giao thông thông minh',
            'Điểm',
            15,
            60,
            900,
            'XHH',
            'Công ty Viễn thông tỉnh',
            '30/11/2026',
          ],
          {
            deadline: 'date 2026-11-30',
          },
        ),
        total([null, 'TỔNG CỘNG', null, null, null, 3780, null, null, null]),
        rule(['Bằng chữ: Ba tỷ bảy trăm tám mươi triệu đồng./.']),
      ],
      below: [[], [null, 'NGƯỜI LẬP', null, null, null, null, 'KẾ TOÁN TRƯỞNG']],
    },
  ],
};
