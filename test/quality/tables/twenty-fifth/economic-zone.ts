import { type LabelledSheet, section, task } from '../labels';

/** A board of economic zones on PCI: sub-indexes as headings, the deadline before who leads, the same room again as 'nt'. */
export const economicZone: LabelledSheet = {
  name: '25 BQL KKT - PCI',
  about: 'board of economic zones, headings of sub-indexes with capital letters, "nt" for the same room again',
  kinds: ['tasks', 'pci', 'other'],
  tables: [
    {
      above: [
        ['BAN QUẢN LÝ KHU KINH TẾ, KHU CÔNG NGHIỆP TỈNH'],
        ['DANH MỤC CÔNG VIỆC NÂNG CAO NĂNG LỰC CẠNH TRANH (PCI) NĂM 2026'],
        [],
      ],
      header: [
        ['TT', 'Công việc', 'Thời hạn', 'Phòng chủ trì', 'Phòng, đơn vị phối hợp', 'Kết quả phải có', 'Ghi chú'],
      ],
      columns: ['code', ['task', 'title'], 'deadline', 'lead', 'coordinating', 'product', null],
      rows: [
        section(['A', 'Gia nhập thị trường']),
        task(
          [
            '1',
            'Cấp giấy chứng nhận đăng ký đầu tư theo luồng ưu tiên',
            'Từ quý II/2026',
            'Phòng Quản lý đầu tư',
            'Văn phòng',
            'Giảm còn 10 ngày',
            null,
          ],
          { deadline: 'quarter/ongoing/date/event' },
        ),
        task(
          [
            '2',
            'Lập tổ hỗ trợ nhà đầu tư sau cấp phép',
            '20/02/2026',
            'nt',
            'Phòng Quản lý doanh nghiệp',
            'Quyết định lập tổ',
            null,
          ],
          { lead: ['Phòng Quản lý đầu tư'], deadline: 'date 2026-02-20' },
        ),
        section(['B', 'Tiếp cận đất đai']),
        task(
          [
            '3',
            'Công bố quỹ đất công nghiệp còn trống, giá cho thuê lại',
            '05 hằng tháng',
            'Phòng Quy hoạch, xây dựng và môi trường',
            'Các công ty hạ tầng',
            'Bản đồ số',
            'đăng trang của Ban',
          ],
          { lead: ['Phòng Quy hoạch, xây dựng và môi trường'], deadline: 'periodic' },
        ),
        task(
          [
            '4',
            'Đôn đốc giải phóng mặt bằng khu công nghiệp giai đoạn 2',
            '30/10/2026',
            'nt',
            'UBND các xã, phường có dự án',
            '45 ha đất sạch',
            null,
          ],
          {
            lead: ['Phòng Quy hoạch, xây dựng và môi trường'],
            coordinating: ['UBND các xã, phường có dự án'],
            deadline: 'date 2026-10-30',
          },
        ),
        section(['C', 'Chi phí thời gian']),
        task(
          [
            '5',
            'Không kiểm tra doanh nghiệp quá một lần trong năm',
            'Trong năm 2026',
            'Phòng Quản lý doanh nghiệp',
            'Thanh tra tỉnh, Công an tỉnh',
            'Kế hoạch kiểm tra chung',
            null,
          ],
          { coordinating: ['Thanh tra tỉnh', 'Công an tỉnh'], deadline: 'ongoing/year' },
        ),
        task(
          [
            '6',
            'Nhận hồ sơ cấp giấy phép lao động trực tuyến toàn trình',
            'Tháng 4/2026',
            'Phòng Quản lý lao động',
            'Trung tâm Phục vụ hành chính công tỉnh',
            '100% hồ sơ',
            null,
          ],
          { deadline: 'month 2026-04-30' },
        ),
        section(['D', 'Đào tạo lao động']),
        task(
          [
            '7',
            'Khảo sát nhu cầu tuyển dụng của 120 doanh nghiệp',
            'Quý I và quý III/2026',
            'Phòng Quản lý lao động',
            'Trung tâm Dịch vụ việc làm',
            'Báo cáo',
            'gửi trường nghề',
          ],
          { deadline: 'several/quarter/periodic 2026-09-30' },
        ),
        task(
          [
            '8',
            'Ký kết đào tạo theo đặt hàng với 03 trường cao đẳng',
            '30/8/2026',
            'nt',
            'Các doanh nghiệp FDI',
            'Biên bản ghi nhớ',
            null,
          ],
          { lead: ['Phòng Quản lý lao động'], deadline: 'date 2026-08-30' },
        ),
      ],
      below: [[], [null, 'Người lập biểu', null, null, null, 'TRƯỞNG BAN']],
    },
  ],
};
