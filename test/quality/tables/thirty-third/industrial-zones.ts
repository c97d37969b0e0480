import { type LabelledSheet, section, task } from '../labels';

/** The board of industrial zones follows its plan on the competitiveness and green indices quarter by quarter. */
export const industrialZones: LabelledSheet = {
  name: '33 BQL KCN PCI-PGI',
  about:
    'board of industrial zones, results of each quarter in two columns under one head, divisions by their full names',
  boldHeadings: true,
  tables: [
    {
      above: [
        ['BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP', '<', '<'],
        ['THEO DÕI THỰC HIỆN NHIỆM VỤ CẢI THIỆN PCI, PGI NĂM 2026', '<', '<', '<', '<', '<', '<', '<'],
        ['(Phụ lục Kế hoạch 27/KH-BQL)', '<', '<', '<', '<', '<', '<', '<'],
        [],
      ],
      header: [
        ['TT', 'Nhiệm vụ', 'Phòng chủ trì', 'Phối hợp', 'Thời gian hoàn thành', 'Kết quả thực hiện', '<', 'Ghi chú'],
        ['^', '^', '^', '^', '^', 'Quý I', 'Quý II', '^'],
      ],
      columns: ['code', ['task', 'title'], 'lead', 'coordinating', 'deadline', null, null, null],
      rows: [
        section(['A', 'CHỈ SỐ PCI']),
        task(
          [
            1,
            'Công bố quỹ đất sạch trong các KCN',
            'Quy hoạch và Xây dựng',
            'Các chủ đầu tư hạ tầng',
            '31/3/2026',
            'Đã công bố 8/9 KCN',
            'Hoàn thành',
            null,
          ],
          {
            lead: ['Quy hoạch và Xây dựng'],
            coordinating: ['Các chủ đầu tư hạ tầng'],
            deadline: 'date 2026-03-31',
          },
        ),
        task(
          [
            2,
            'Rút ngắn thời gian cấp GCN ĐKĐT còn 7 ngày',
            'Quản lý Đầu tư',
            'Văn phòng',
            'Quý I/2026',
            'Hoàn thành',
            null,
            null,
          ],
          {
            deadline: 'quarter 2026-03-31',
          },
        ),
        task(
          [
            3,
            'Đối thoại doanh nghiệp',
            'Văn phòng',
            'Quản lý Doanh nghiệp và Lao động',
            'Quý II, IV/2026',
            null,
            'Đã tổ chức 12/6',
            null,
          ],
          {
            coordinating: ['Quản lý Doanh nghiệp và Lao động'],
            deadline: 'several/quarter 2026-12-31',
          },
        ),
        task(
          [
            4,
            'Tổ công tác gỡ vướng dự án chậm tiến độ',
            'Quản lý Đầu tư',
            'Các phòng',
            'Hằng tháng',
            '3 cuộc',
            '3 cuộc',
            null,
          ],
          {
            coordinating: ['Các phòng'],
            deadline: 'periodic',
          },
        ),
        task(
          [
            5,
            'Hỗ trợ cấp giấy phép lao động trực tuyến',
            'Quản lý Doanh nghiệp và Lao động',
            null,
            'Thường xuyên',
            '412 GP',
            '388 GP',
            null,
          ],
          {
            lead: ['Quản lý Doanh nghiệp và Lao động'],
            deadline: 'ongoing',
          },
        ),
        section(['B', 'CHỈ SỐ PGI']),
        task(
          [
            6,
            'Kiểm tra trạm xử lý nước thải tập trung',
            'Quản lý Tài nguyên và Môi trường',
            'Công an tỉnh',
            'Trước 30/9/2026',
            null,
            '4/9 trạm',
            null,
          ],
          {
            lead: ['Quản lý Tài nguyên và Môi trường'],
            deadline: 'date 2026-09-30',
          },
        ),
        task(
          [
            7,
            'Tập huấn kiểm kê khí nhà kính',
            'Quản lý Tài nguyên và Môi trường',
            'Sở NN&MT, Sở CT',
            'Tháng 8/2026',
            null,
            null,
            null,
          ],
          {
            lead: ['Quản lý Tài nguyên và Môi trường'],
            coordinating: ['Sở NN&MT', 'Sở CT'],
            deadline: 'month 2026-08-31',
          },
        ),
        task(
          [
            8,
            'Lập hồ sơ KCN sinh thái',
            'Quy hoạch và Xây dựng',
            'Quản lý Tài nguyên và Môi trường',
            'Năm 2027',
            null,
            'Khảo sát',
            'chuyển tiếp',
          ],
          {
            lead: ['Quy hoạch và Xây dựng'],
            coordinating: ['Quản lý Tài nguyên và Môi trường'],
            deadline: 'year 2027-12-31',
          },
        ),
        task(
          [9, 'Báo cáo kết quả về Sở Tài chính', 'Văn phòng', 'Các phòng', '10/6, 10/12/2026', null, 'Đã gửi', null],
          {
            coordinating: ['Các phòng'],
            deadline: 'several/date/periodic 2026-12-10',
          },
        ),
      ],
    },
  ],
};
