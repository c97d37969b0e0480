import { type LabelledSheet, section, task } from '../labels';

/** A northern mountain province on PCI: who answers as a person's post beside the office, letters within sub-indices. */
export const provincePci: LabelledSheet = {
  name: '30 Biểu 03 PCI',
  about:
    'province, PCI, letters as codes within sub-indices, who directs among the leaders beside the office that leads',
  tables: [
    {
      above: [
        ['Biểu số 03'],
        ['GIẢI PHÁP CẢI THIỆN CÁC CHỈ SỐ THÀNH PHẦN PCI NĂM 2026'],
        ['Đơn vị báo cáo: Sở Tài chính'],
        [],
      ],
      header: [
        [
          'TT',
          'Chỉ số thành phần/Giải pháp',
          'Lãnh đạo UBND tỉnh chỉ đạo',
          'Cơ quan chịu trách nhiệm chính',
          'Cơ quan cùng thực hiện',
          'Mốc hoàn thành',
          'Ghi chú',
        ],
      ],
      columns: ['code', ['task', 'title'], null, 'lead', ['coordinating', 'implementing'], 'deadline', 'note'],
      rows: [
        section(['1', 'Gia nhập thị trường (7,12 điểm - hạng 41)', null, null, null, null, null]),
        task(
          [
            'a',
            'Trả kết quả đăng ký doanh nghiệp trong 01 ngày',
            'Phó Chủ tịch phụ trách kinh tế',
            'Sở Tài chính',
            'Thuế tỉnh',
            '01/6/2026',
            'Đăng ký qua mạng 100%',
          ],
          { deadline: 'date 2026-06-01' },
        ),
        task(
          [
            'b',
            'Giảm giấy phép con lĩnh vực du lịch',
            'Phó Chủ tịch phụ trách văn xã',
            'Sở Văn hóa, Thể thao và Du lịch',
            'Sở Tư pháp',
            'Quý 3 năm 2026',
            null,
          ],
          { lead: ['Sở Văn hóa, Thể thao và Du lịch'], deadline: 'quarter 2026-09-30' },
        ),
        section(['2', 'Tiếp cận đất đai (6,03 điểm - hạng 55)', null, null, null, null, null]),
        task(
          [
            'a',
            'Giải phóng mặt bằng sạch 02 cụm công nghiệp',
            'Phó Chủ tịch thường trực',
            'UBND phường Nam Cường, UBND xã Gia Phú',
            'Trung tâm Phát triển quỹ đất',
            '30/9/2026',
            'Vốn ứng trước 40 tỷ đồng',
          ],
          { lead: ['UBND phường Nam Cường', 'UBND xã Gia Phú'], deadline: 'date 2026-09-30' },
        ),
        task(
          [
            'b',
            'Ban hành bảng giá đất áp dụng từ 01/01/2027',
            'Phó Chủ tịch thường trực',
            'Sở Nông nghiệp và Môi trường',
            'Hội đồng thẩm định bảng giá đất',
            'Trước 25/12/2026',
            null,
          ],
          { lead: ['Sở Nông nghiệp và Môi trường'], deadline: 'date 2026-12-25' },
        ),
        section(['3', 'Chi phí không chính thức', null, null, null, null, null]),
        task(
          [
            'a',
            'Lắp camera tại bàn tiếp nhận của 12 cơ quan',
            'Chủ tịch UBND tỉnh',
            'Văn phòng UBND tỉnh',
            '12 cơ quan có tên tại Phụ lục kèm theo',
            '15 ngày sau khi có vốn',
            'Dự toán bổ sung',
          ],
          { coordinating: ['12 cơ quan có tên tại Phụ lục kèm theo'], deadline: 'event/unreadable' },
        ),
        task(
          [
            'b',
            'Đường dây nóng nhận phản ánh nhũng nhiễu',
            'Chủ tịch UBND tỉnh',
            'Thanh tra tỉnh',
            'Công an tỉnh',
            'Duy trì cả năm',
            null,
          ],
          { deadline: 'ongoing/year' },
        ),
        section(['4', 'Cạnh tranh bình đẳng', null, null, null, null, null]),
        task(
          [
            'a',
            'Công khai gói thầu dưới 05 tỷ dành cho doanh nghiệp nhỏ',
            'Phó Chủ tịch phụ trách kinh tế',
            'Sở Tài chính',
            'Các chủ đầu tư',
            'Hàng tháng',
            null,
          ],
          { coordinating: ['Các chủ đầu tư'], deadline: 'periodic' },
        ),
        section(['5', 'Đào tạo lao động', null, null, null, null, null]),
        task(
          [
            'a',
            'Đặt hàng đào tạo 800 công nhân điện tử',
            'Phó Chủ tịch phụ trách văn xã',
            'Trường Cao đẳng Lào Cai',
            'Ban Quản lý Khu kinh tế\nTrung tâm Dịch vụ việc làm',
            '11/2026',
            'Năm học 2026 - 2027',
          ],
          {
            coordinating: ['Ban Quản lý Khu kinh tế', 'Trung tâm Dịch vụ việc làm'],
            deadline: 'month 2026-11-30',
          },
        ),
      ],
    },
  ],
};
