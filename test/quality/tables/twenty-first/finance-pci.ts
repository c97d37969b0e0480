import { section, task, type LabelledSheet } from '../labels';

/** A department of finance divides the works for the index of competitiveness among offices, index by index. */
export const financePci: LabelledSheet = {
  name: 'PL giao việc PCI Sở Tài chính',
  about:
    'department of finance, tidy: component indices as headings, works by letters below them, several units in a cell',
  kinds: ['tasks', 'pci', 'other'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['Phụ lục III', '<', '<', '<', '<', '<'],
        ['PHÂN CÔNG NHIỆM VỤ CẢI THIỆN CHỈ SỐ NĂNG LỰC CẠNH TRANH CẤP TỈNH (PCI) NĂM 2026', '<', '<', '<', '<', '<'],
        ['(Kèm theo Tờ trình số 905/TTr-STC ngày 11 tháng 3 năm 2026 của Sở Tài chính)', '<', '<', '<', '<', '<'],
        [],
      ],
      header: [
        [
          'Số TT',
          'Chỉ số thành phần/Nhiệm vụ',
          'Cơ quan chủ trì',
          'Cơ quan phối hợp',
          'Thời gian hoàn thành',
          'Sản phẩm đầu ra',
        ],
      ],
      columns: ['code', 'task', 'lead', 'coordinating', 'deadline', 'product'],
      rows: [
        section(['1', 'Chi phí gia nhập thị trường', null, null, null, null]),
        task(
          [
            'a',
            'Trả kết quả đăng ký doanh nghiệp trong 02 ngày làm việc',
            'Sở Tài chính',
            'Thuế tỉnh',
            'Quý II/2026',
            'Quy trình nội bộ',
          ],
          { deadline: 'quarter 2026-06-30' },
        ),
        task(
          [
            'b',
            'Liên thông cấp phép kinh doanh có điều kiện',
            'Sở Công Thương',
            'Sở Y tế; Công an tỉnh',
            'Quý III/2026',
            'Quy chế liên thông',
          ],
          { coordinating: ['Sở Y tế', 'Công an tỉnh'], deadline: 'quarter 2026-09-30' },
        ),
        section(['2', 'Tiếp cận đất đai', null, null, null, null]),
        task(
          [
            'a',
            'Công bố bảng giá đất và bản đồ giá trên mạng',
            'Sở Nông nghiệp và Môi trường',
            'Sở Khoa học và Công nghệ',
            'Tháng 4/2026',
            'Bản đồ giá đất',
          ],
          {
            lead: ['Sở Nông nghiệp và Môi trường'],
            coordinating: ['Sở Khoa học và Công nghệ'],
            deadline: 'month 2026-04-30',
          },
        ),
        task(
          [
            'b',
            'Giải quyết dứt điểm 17 dự án vướng mặt bằng',
            'UBND các xã, phường',
            'Sở Nông nghiệp và Môi trường, Sở Xây dựng',
            'Tháng 12/2026',
            'Báo cáo từng dự án',
          ],
          {
            lead: ['UBND các xã, phường'],
            coordinating: ['Sở Nông nghiệp và Môi trường', 'Sở Xây dựng'],
            deadline: 'month 2026-12-31',
          },
        ),
        section(['3', 'Chi phí thời gian', null, null, null, null]),
        task(
          [
            'a',
            'Chỉ thanh tra, kiểm tra một lần một năm với một doanh nghiệp',
            'Thanh tra tỉnh',
            'Các sở, ban, ngành',
            'Thường xuyên',
            'Kế hoạch thanh tra không trùng',
          ],
          { coordinating: ['Các sở, ban, ngành'], deadline: 'ongoing' },
        ),
        task(
          [
            'b',
            'Cắt giảm 30% thời gian giải quyết thủ tục',
            'Văn phòng UBND tỉnh',
            'Các sở, ban, ngành; UBND các xã, phường',
            '30/6/2026',
            'Quyết định công bố',
          ],
          { coordinating: ['Các sở, ban, ngành', 'UBND các xã, phường'], deadline: 'date 2026-06-30' },
        ),
        section(['4', 'Chi phí không chính thức', null, null, null, null]),
        task(
          [
            'a',
            'Lập đường dây nóng nhận tin nhũng nhiễu',
            'Thanh tra tỉnh',
            'Báo Vĩnh Thịnh',
            'Tháng 3/2026',
            'Số điện thoại được công bố',
          ],
          { deadline: 'month 2026-03-31' },
        ),
        section(['5', 'Đào tạo lao động', null, null, null, null]),
        task(
          [
            'a',
            'Mở 25 lớp nghề theo đơn đặt của doanh nghiệp',
            'Sở Nội vụ',
            'Trường Cao đẳng Kỹ thuật tỉnh',
            'Quý IV/2026',
            '25 lớp, 750 học viên',
          ],
          { deadline: 'quarter 2026-12-31' },
        ),
        task(
          [
            'b',
            'Tổ chức 12 phiên giao dịch việc làm',
            'Trung tâm Dịch vụ việc làm',
            'Ban Quản lý các khu công nghiệp',
            'Hằng tháng',
            'Danh sách người được tuyển',
          ],
          { deadline: 'periodic/ongoing' },
        ),
        section(['6', 'Thiết chế pháp lý', null, null, null, null]),
        task(
          [
            'a',
            'Rút ngắn thời gian thi hành án kinh doanh, thương mại',
            'Thi hành án dân sự tỉnh',
            'Tòa án nhân dân tỉnh',
            'Năm 2026',
            'Tỷ lệ thi hành xong trên 85%',
          ],
          { deadline: 'year 2026-12-31' },
        ),
      ],
    },
  ],
};
