import { type LabelledSheet, section, task } from '../labels';

/** A province's green index: a third column of units that only follows up, sub-indices as headings, seasons as deadlines. */
export const provincePgi: LabelledSheet = {
  name: '30 PL2 chỉ số xanh',
  about: 'province, green index, a third column of units that only gathers reports, sub-indices over the whole width',
  boldHeadings: true,
  tables: [
    {
      above: [
        ['PHỤ LỤC 2'],
        ['NHIỆM VỤ CẢI THIỆN CHỈ SỐ XANH CẤP TỈNH (PGI) GIAI ĐOẠN 2026 - 2027'],
        ['(Kèm theo Kế hoạch số 131/KH-UBND ngày 02/4/2026 của UBND thành phố)'],
      ],
      header: [
        ['Số TT', 'Nội dung', 'Cơ quan, đơn vị thực hiện', '<', '<', 'Thời gian trình/hoàn thành', 'Sản phẩm dự kiến'],
        ['^', '^', 'Chủ trì', 'Phối hợp', 'Theo dõi, tổng hợp', '^', '^'],
      ],
      columns: ['code', ['task', 'title'], 'lead', 'coordinating', null, 'deadline', 'product'],
      rows: [
        section(['A. Giảm thiểu ô nhiễm và thích ứng biến đổi khí hậu', '<', '<', '<', '<', '<', '<'], {
          code: 'A|A.',
          title: 'Giảm thiểu ô nhiễm và thích ứng biến đổi khí hậu',
        }),
        task(
          [
            '1',
            'Xây dựng bản đồ ngập lụt khu công nghiệp',
            'Sở Nông nghiệp và Môi trường',
            'Ban Quản lý Khu kinh tế; Đài Khí tượng Thủy văn',
            'Văn phòng UBND thành phố',
            'Tháng 9/2026',
            'Bản đồ tỷ lệ 1/10.000',
          ],
          {
            lead: ['Sở Nông nghiệp và Môi trường'],
            coordinating: ['Ban Quản lý Khu kinh tế', 'Đài Khí tượng Thủy văn'],
            deadline: 'month 2026-09-30',
          },
        ),
        task(
          [
            '2',
            'Diễn tập ứng phó sự cố hóa chất',
            'Sở Công Thương',
            'Cảnh sát PCCC, Bộ CHQS thành phố',
            'Văn phòng UBND thành phố',
            '02 năm/lần, lần đầu trong quý II/2026',
            'Báo cáo diễn tập',
          ],
          {
            coordinating: ['Cảnh sát PCCC', 'Bộ CHQS thành phố'],
            deadline: 'quarter/periodic/several/event',
          },
        ),
        section(['B. Bảo đảm tuân thủ', '<', '<', '<', '<', '<', '<'], { code: 'B|B.', title: 'Bảo đảm tuân thủ' }),
        task(
          [
            '3',
            'Thanh tra, kiểm tra không quá 01 lần/năm với doanh nghiệp xanh',
            'Thanh tra thành phố',
            'Sở Nông nghiệp và Môi trường',
            'Sở Tài chính',
            'Hằng năm',
            'Kế hoạch thanh tra không chồng chéo',
          ],
          { coordinating: ['Sở Nông nghiệp và Môi trường'], deadline: 'periodic/ongoing' },
        ),
        task(
          [
            '4',
            'Công khai danh sách cơ sở gây ô nhiễm nghiêm trọng',
            'Sở Nông nghiệp và Môi trường',
            'Báo và Phát thanh, Truyền hình',
            'Sở Tài chính',
            '30/6 và 31/12 hằng năm',
            'Danh sách trên Cổng thông tin điện tử',
          ],
          {
            lead: ['Sở Nông nghiệp và Môi trường'],
            coordinating: ['Báo và Phát thanh, Truyền hình'],
            deadline: 'periodic/several',
          },
        ),
        section(['C. Thúc đẩy thực hành xanh', '<', '<', '<', '<', '<', '<'], {
          code: 'C|C.',
          title: 'Thúc đẩy thực hành xanh',
        }),
        task(
          [
            '5',
            'Tiêu chí mua sắm công xanh',
            'Sở Tài chính',
            'Các sở, ban, ngành; UBND phường, xã',
            'Văn phòng UBND thành phố',
            'Trước ngày 01 tháng 11 năm 2026',
            'Quyết định của UBND thành phố',
          ],
          {
            coordinating: ['Các sở, ban, ngành', 'UBND phường, xã'],
            deadline: 'date 2026-11-01',
          },
        ),
        task(
          [
            '6',
            'Xe buýt điện thay 40% đoàn xe',
            'Sở Xây dựng',
            'Công ty CP Xe khách thành phố',
            'Văn phòng UBND thành phố',
            'Năm 2027',
            '64 xe buýt điện',
          ],
          { deadline: 'year 2027-12-31' },
        ),
        section(['D. Chính sách và dịch vụ hỗ trợ', '<', '<', '<', '<', '<', '<'], {
          code: 'D|D.',
          title: 'Chính sách và dịch vụ hỗ trợ',
        }),
        task(
          [
            '7',
            'Hỗ trợ 50% chi phí kiểm toán năng lượng',
            'Trung tâm Khuyến công và Xúc tiến thương mại',
            'Sở Công Thương, Hiệp hội Doanh nghiệp',
            'Sở Tài chính',
            'Quý IV/2026',
            '30 doanh nghiệp',
          ],
          {
            lead: ['Trung tâm Khuyến công và Xúc tiến thương mại'],
            coordinating: ['Sở Công Thương', 'Hiệp hội Doanh nghiệp'],
            deadline: 'quarter 2026-12-31',
          },
        ),
        task(
          [
            '8',
            'Đào tạo kế toán khí nhà kính cho doanh nghiệp nhỏ',
            'Trường Đại học Kinh tế',
            'Hiệp hội Doanh nghiệp',
            'Sở Tài chính',
            'Từ tháng 5 đến tháng 10/2026',
            '04 khóa',
          ],
          { deadline: 'month/several/date 2026-10-31' },
        ),
      ],
    },
  ],
};
