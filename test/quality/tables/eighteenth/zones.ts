import { section, task, type LabelledSheet } from '../labels';

/** A board of industrial zones writes whole sentences of who does what, and what comes of it before the term. */
export const zoneGreenIndex: LabelledSheet = {
  name: 'PGI Ban QLKCN',
  about: 'board of industrial zones, green index, sentences of who leads and with whom, product before the term',
  kinds: ['pgi', 'pci', 'tasks', 'other'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['UBND TỈNH TRƯỜNG GIANG'],
        ['BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP'],
        ['PHỤ LỤC: NHIỆM VỤ NÂNG CAO CHỈ SỐ XANH CẤP TỈNH (PGI) TRONG CÁC KHU CÔNG NGHIỆP GIAI ĐOẠN 2026 - 2027'],
        [],
      ],
      header: [['TT', 'Nội dung', 'Phân công thực hiện', 'Sản phẩm dự kiến', 'Hoàn thành']],
      columns: ['code', 'task', ['lead', 'implementing'], 'product', 'deadline'],
      rows: [
        section(['1', 'Giảm thiểu ô nhiễm và thiên tai', null, null, null]),
        task(
          [
            '1.1',
            'Kiểm tra hệ thống xử lý nước thải tập trung 05 khu công nghiệp',
            'Phòng Quản lý môi trường chủ trì, phối hợp với Phòng Quản lý xây dựng',
            'Biên bản kiểm tra',
            '30/6/2026',
          ],
          { lead: ['Phòng Quản lý môi trường'], coordinating: ['Phòng Quản lý xây dựng'], deadline: 'date 2026-06-30' },
        ),
        task(
          [
            '1.2',
            'Lắp trạm quan trắc tự động, truyền số liệu về tỉnh',
            'Các chủ đầu tư hạ tầng',
            'Hợp đồng, số liệu kết nối',
            'Tháng 3/2027',
          ],
          { lead: ['Các chủ đầu tư hạ tầng'], deadline: 'month 2027-03-31' },
        ),
        task(
          [
            '1.3',
            'Diễn tập ứng phó sự cố hóa chất',
            'Phòng Quản lý môi trường chủ trì; Công an tỉnh, Sở Công Thương phối hợp',
            'Kịch bản, báo cáo',
            'Quý IV/2026',
          ],
          {
            lead: ['Phòng Quản lý môi trường'],
            coordinating: ['Công an tỉnh', 'Sở Công Thương'],
            deadline: 'quarter 2026-12-31',
          },
        ),
        section(['2', 'Bảo đảm tuân thủ', null, null, null]),
        task(
          [
            '2.1',
            'Một đoàn kiểm tra cho mọi lĩnh vực, không quá 01 lần trong năm',
            'Văn phòng Ban chủ trì, phối hợp với các phòng chuyên môn',
            'Kế hoạch kiểm tra',
            'Tháng 01 hằng năm',
          ],
          { lead: ['Văn phòng Ban'], coordinating: ['các phòng chuyên môn'], deadline: 'periodic/month' },
        ),
        task(
          [
            '2.2',
            'Sổ tay tuân thủ môi trường cho doanh nghiệp mới',
            'Phòng Quản lý môi trường',
            'Sổ tay song ngữ',
            'Trước 15/10/2026',
          ],
          { deadline: 'date 2026-10-15' },
        ),
        section(['3', 'Thúc đẩy thực hành xanh', null, null, null]),
        task(
          [
            '3.1',
            'Chọn 01 khu công nghiệp làm thí điểm khu công nghiệp sinh thái',
            'Phòng Quản lý đầu tư chủ trì, phối hợp với Phòng Quản lý môi trường và Công ty Hạ tầng Bắc Sơn',
            'Đề án trình UBND tỉnh',
            'Quý II/2027',
          ],
          {
            lead: ['Phòng Quản lý đầu tư'],
            coordinating: ['Phòng Quản lý môi trường', 'Công ty Hạ tầng Bắc Sơn'],
            deadline: 'quarter 2027-06-30',
          },
        ),
        task(
          [
            '3.2',
            'Điện mặt trời mái nhà xưởng tự dùng',
            'Phòng Quản lý xây dựng chủ trì, phối hợp với Công ty Điện lực',
            'Danh sách 20 doanh nghiệp',
            '31/12/2026',
          ],
          { lead: ['Phòng Quản lý xây dựng'], coordinating: ['Công ty Điện lực'], deadline: 'date 2026-12-31' },
        ),
        section(['4', 'Chính sách khuyến khích, dịch vụ hỗ trợ', null, null, null]),
        task(
          [
            '4.1',
            'Tiếp nhận, trả kết quả cấp phép môi trường ngay tại Ban',
            'Văn phòng Ban',
            'Quầy tiếp nhận',
            'Từ tháng 7/2026',
          ],
          { deadline: 'month/event/ongoing' },
        ),
        task(
          [
            '4.2',
            'Tập huấn kiểm kê khí nhà kính',
            'Trung tâm Hỗ trợ đầu tư chủ trì, phối hợp với Phòng Quản lý môi trường',
            '02 lớp, 120 người',
            'Tháng 8 và tháng 11/2026',
          ],
          {
            lead: ['Trung tâm Hỗ trợ đầu tư'],
            coordinating: ['Phòng Quản lý môi trường'],
            deadline: 'several/month 2026-11-30',
          },
        ),
      ],
      below: [[], ['Tổng cộng: 09 nhiệm vụ']],
    },
  ],
};
