import { either, total, type LabelledSheet } from '../labels';

/** A board of economic zones: PGI and PCI in one table, which index in a column of its own merged over its works. */
export const economicZone: LabelledSheet = {
  name: 'BQL KKT PCI-PGI',
  about: 'board of economic zones, the index merged over its works, a ministry and companies among who helps',
  kinds: ['pci', 'pgi', 'tasks', 'other'],
  tables: [
    {
      above: [
        ['BAN QUẢN LÝ KHU KINH TẾ TỈNH LÂM SƠN'],
        ['Phụ lục'],
        ['NHIỆM VỤ CẢI THIỆN CHỈ SỐ PCI, PGI NĂM 2026 CỦA BAN QUẢN LÝ'],
        [],
      ],
      header: [
        [
          'STT',
          'Chỉ số',
          'Nhiệm vụ cụ thể',
          'Đơn vị thuộc Ban chủ trì',
          'Cơ quan ngoài Ban phối hợp',
          'Thời gian hoàn thành',
          'Sản phẩm',
        ],
      ],
      columns: ['code', ['title', null], 'task', 'lead', 'coordinating', 'deadline', 'product'],
      rows: [
        either(
          'criterion/task',
          [
            1,
            'Gia nhập thị trường (PCI)',
            'Cấp giấy chứng nhận đăng ký đầu tư trong 05 ngày làm việc',
            'Phòng Quản lý đầu tư',
            'Sở Tài chính',
            'Tháng 3/2026',
            'Quyết định công bố thủ tục',
          ],
          { deadline: 'month 2026-03-31' },
        ),
        either(
          'criterion/task',
          [
            2,
            '^',
            'Lập nhóm hỗ trợ riêng cho 06 dự án trên 1.000 tỷ đồng',
            'Phòng Quản lý doanh nghiệp',
            'Sở Tài chính, Sở Xây dựng, UBND phường Cảng Nam',
            'Quý I/2026',
            'Quyết định thành lập nhóm',
          ],
          { coordinating: ['Sở Tài chính', 'Sở Xây dựng', 'UBND phường Cảng Nam'], deadline: 'quarter 2026-03-31' },
        ),
        either(
          'criterion/task',
          [
            3,
            'Tiếp cận đất đai (PCI)',
            'Rà soát đất khu công nghiệp chậm đưa vào sử dụng, kiến nghị thu hồi',
            'Phòng Quy hoạch, xây dựng và môi trường',
            'Sở Nông nghiệp và Môi trường',
            '30/6/2026',
            'Báo cáo, danh sách dự án',
          ],
          { lead: ['Phòng Quy hoạch, xây dựng và môi trường'], deadline: 'date 2026-06-30' },
        ),
        either(
          'criterion/task',
          [
            4,
            'Chi phí thời gian (PCI)',
            'Gộp các đoàn kiểm tra của Ban thành 01 đoàn/năm',
            'Văn phòng Ban',
            'Thanh tra tỉnh',
            'Trước 28/02/2026',
            'Kế hoạch kiểm tra',
          ],
          { deadline: 'date 2026-02-28' },
        ),
        either(
          'criterion/task',
          [
            5,
            '^',
            'Gia hạn giấy phép lao động nước ngoài tại chỗ',
            'Phòng Quản lý doanh nghiệp',
            'Sở Nội vụ; Công an tỉnh',
            'Thường xuyên',
            'Giấy phép lao động',
          ],
          { coordinating: ['Sở Nội vụ', 'Công an tỉnh'], deadline: 'ongoing' },
        ),
        either(
          'criterion/task',
          [
            6,
            'Hỗ trợ doanh nghiệp (PCI)',
            'Kết nối 40 doanh nghiệp phụ trợ với doanh nghiệp FDI',
            'Trung tâm Dịch vụ khu kinh tế',
            'Bộ Công Thương, VCCI, Công ty TNHH Điện tử Hải Đăng',
            'Tháng 9/2026',
            'Hội nghị kết nối',
          ],
          {
            coordinating: ['Bộ Công Thương', 'VCCI', 'Công ty TNHH Điện tử Hải Đăng'],
            deadline: 'month 2026-09-30',
          },
        ),
        either(
          'criterion/task',
          [
            7,
            'Giảm thiểu ô nhiễm (PGI)',
            'Nối dữ liệu quan trắc nước thải của 14 nhà máy',
            'Phòng Quy hoạch, xây dựng và môi trường',
            'Sở Nông nghiệp và Môi trường, các chủ đầu tư hạ tầng',
            'Quý III/2026',
            '14 trạm truyền dữ liệu',
          ],
          {
            lead: ['Phòng Quy hoạch, xây dựng và môi trường'],
            coordinating: ['Sở Nông nghiệp và Môi trường', 'các chủ đầu tư hạ tầng'],
            deadline: 'quarter 2026-09-30',
          },
        ),
        either(
          'criterion/task',
          [
            8,
            '^',
            'Diễn tập ứng phó sự cố hóa chất',
            'Phòng Quy hoạch, xây dựng và môi trường',
            'Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh, Sở Công Thương',
            'Tháng 10/2026',
            'Kịch bản, báo cáo diễn tập',
          ],
          {
            lead: ['Phòng Quy hoạch, xây dựng và môi trường'],
            coordinating: ['Công an tỉnh', 'Bộ Chỉ huy Quân sự tỉnh', 'Sở Công Thương'],
            deadline: 'month 2026-10-31',
          },
        ),
        either(
          'criterion/task',
          [
            9,
            'Chính sách khuyến khích (PGI)',
            'Thí điểm khu công nghiệp sinh thái tại Cảng Nam',
            'Phòng Quản lý đầu tư',
            'Bộ Tài chính, Tổ chức UNIDO',
            '2026 - 2028',
            'Đề án được phê duyệt',
          ],
          { coordinating: ['Bộ Tài chính', 'Tổ chức UNIDO'], deadline: 'year/several 2028-12-31' },
        ),
        total([null, 'Tổng: 09 nhiệm vụ', null, null, null, null, null]),
      ],
      below: [[], [null, null, null, null, 'TRƯỞNG BAN']],
    },
  ],
};
