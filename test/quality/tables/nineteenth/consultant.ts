import { section, task, type LabelledSheet } from '../labels';

/** A consultant's template: problem, root cause, solution, who, milestone; groups are the sub-indices. */
export const consultantTemplate: LabelledSheet = {
  name: 'PCI gap analysis (tư vấn)',
  about: 'consultant: problem, cause, solution, priority, who is in charge, milestone; headings without a number',
  at: 'B3',
  tables: [
    {
      header: [
        [
          '#',
          'Vấn đề',
          'Nguyên nhân gốc',
          'Giải pháp đề xuất',
          'Ưu tiên',
          'Người phụ trách',
          'Mốc hoàn thành',
          'Chỉ số theo dõi',
        ],
      ],
      columns: [
        'code',
        ['title', null],
        null,
        ['title', 'task'],
        null,
        ['lead', 'implementing'],
        'deadline',
        [null, 'product', 'method'],
      ],
      rows: [
        section(['Tính minh bạch', '<', '<', '<', '<', '<', '<', '<'], { code: null, title: 'Tính minh bạch' }),
        task(
          [
            '1',
            'Doanh nghiệp khó tìm quy hoạch',
            'Bản đồ ở nhiều trang',
            'Gom quy hoạch về một cổng bản đồ',
            'Cao',
            'Giám đốc Sở Xây dựng',
            '30/6/2026',
            'Lượt truy cập',
          ],
          {
            deadline: 'date 2026-06-30',
          },
        ),
        task(
          [
            '2',
            'Trả lời kiến nghị chậm',
            'Không có hạn nội bộ',
            'Đặt hạn 05 ngày, tự động nhắc',
            'Cao',
            'Chánh Văn phòng UBND tỉnh',
            '31/3/2026',
            '% đúng hạn',
          ],
          {
            deadline: 'date 2026-03-31',
          },
        ),
        section(['Chi phí thời gian', '<', '<', '<', '<', '<', '<', '<'], { code: null, title: 'Chi phí thời gian' }),
        task(
          [
            '3',
            'Nhiều đoàn kiểm tra trùng nhau',
            'Kế hoạch lập riêng',
            'Lập một kế hoạch kiểm tra chung toàn tỉnh',
            'Cao',
            'Chánh Thanh tra tỉnh',
            'Tháng 1/2026',
            'Số đoàn',
          ],
          {
            deadline: 'month 2026-01-31',
          },
        ),
        task(
          [
            '4',
            'Hồ sơ phòng cháy trả về nhiều lần',
            'Hướng dẫn chưa rõ',
            'Làm hồ sơ mẫu cho 10 loại công trình',
            'Vừa',
            'Giám đốc Công an tỉnh',
            'Quý II/2026',
            'Số lần trả',
          ],
          {
            deadline: 'quarter 2026-06-30',
          },
        ),
        section(['Đào tạo lao động', '<', '<', '<', '<', '<', '<', '<'], { code: null, title: 'Đào tạo lao động' }),
        task(
          [
            '5',
            'Thiếu thợ lành nghề',
            'Trường nghề xa doanh nghiệp',
            'Mở lớp nghề đặt hàng tại khu công nghiệp',
            'Vừa',
            'Giám đốc Sở Giáo dục và Đào tạo',
            'Quý III/2026',
            'Số học viên',
          ],
          {
            lead: ['Giám đốc Sở Giáo dục và Đào tạo'],
            deadline: 'quarter 2026-09-30',
          },
        ),
        task(
          [
            '6',
            'Sàn việc làm ít tin',
            'Doanh nghiệp không đăng',
            'Kết nối sàn việc làm với 05 tỉnh lân cận',
            'Thấp',
            'Giám đốc Sở Nội vụ',
            '15/11/2026',
            'Số tin tuyển',
          ],
          {
            deadline: 'date 2026-11-15',
          },
        ),
        section(['Cạnh tranh bình đẳng', '<', '<', '<', '<', '<', '<', '<'], {
          code: null,
          title: 'Cạnh tranh bình đẳng',
        }),
        task(
          [
            '7',
            'Hộ nhỏ khó vào đấu thầu',
            'Gói thầu quá lớn',
            'Chia gói thầu, công khai kế hoạch đấu thầu',
            'Vừa',
            'Giám đốc Sở Tài chính',
            'Năm 2026',
            '% nhà thầu mới',
          ],
          {
            deadline: 'year 2026-12-31',
          },
        ),
      ],
    },
  ],
};
