import { either, type LabelledRow, type LabelledSheet, type Line, type Says, section } from '../labels';

const aim = (cells: Line, says: Says): LabelledRow => either('criterion/task', cells, says);

/** A department of industry and trade on PCI: last and next value in percent, the tasks beside, who leads and who helps. */
export const industryPci: LabelledSheet = {
  name: '27 Sở Công Thương PCI',
  about:
    'department of industry and trade, indicators with last and next value as texts of percent, two lines of header',
  kinds: ['pci', 'tasks', 'other'],
  tables: [
    {
      above: [['SỞ CÔNG THƯƠNG'], ['PHỤ LỤC 1. NHIỆM VỤ CẢI THIỆN CHỈ SỐ PCI THUỘC TRÁCH NHIỆM CỦA SỞ - NĂM 2026'], []],
      header: [
        ['Số TT', 'Chỉ tiêu', 'Giá trị', '<', 'Nhiệm vụ cụ thể', 'Phân công', '<', 'Tiến độ hoàn thành'],
        ['^', '^', 'Năm 2025', 'Năm 2026', '^', 'Phòng chủ trì', 'Phòng, đơn vị phối hợp', '^'],
      ],
      columns: [
        'code',
        ['title', null],
        ['achieved', null],
        ['benchmark', null, 'product'],
        ['task', 'method'],
        'lead',
        'coordinating',
        'deadline',
      ],
      rows: [
        section(['I', 'Chi phí thời gian']),
        aim(
          [
            '1',
            'DN dành hơn 10% thời gian tìm hiểu quy định',
            '29,4%',
            '22%',
            'Đăng hỏi đáp theo nhóm ngành hàng xuất khẩu',
            'Phòng Quản lý thương mại',
            'Văn phòng Sở',
            'Tháng 4/2026',
          ],
          { deadline: 'month 2026-04-30' },
        ),
        aim(
          [
            '2',
            'Số cuộc thanh tra, kiểm tra trùng lặp',
            '6,1%',
            '3%',
            'Phối hợp Thanh tra tỉnh lập một lịch chung',
            'Chi cục Quản lý thị trường',
            'Phòng Kỹ thuật an toàn - Môi trường',
            '31/01/2026',
          ],
          { coordinating: ['Phòng Kỹ thuật an toàn - Môi trường'], deadline: 'date 2026-01-31' },
        ),
        section(['II', 'Chính sách hỗ trợ doanh nghiệp']),
        aim(
          [
            '3',
            'DN biết chương trình xúc tiến thương mại',
            '41%',
            '55%',
            'Nhắn tin giới thiệu 10 hội chợ trong, ngoài nước',
            'Trung tâm Khuyến công và Xúc tiến thương mại',
            'Hiệp hội DN tỉnh; Hội Doanh nhân trẻ',
            'Quý I/2026',
          ],
          {
            lead: ['Trung tâm Khuyến công và Xúc tiến thương mại'],
            coordinating: ['Hiệp hội DN tỉnh', 'Hội Doanh nhân trẻ'],
            deadline: 'quarter 2026-03-31',
          },
        ),
        aim(
          [
            '4',
            'DN khai thác được hiệp định thương mại tự do',
            '33%',
            '40%',
            'Tư vấn quy tắc xuất xứ tại doanh nghiệp',
            'Phòng Quản lý thương mại',
            'Chi cục Hải quan khu vực',
            'Hằng quý',
          ],
          { deadline: 'periodic' },
        ),
        aim(
          [
            '5',
            'DN được vay ưu đãi qua khuyến công',
            '12 DN',
            '20 DN',
            'Thẩm định đề án khuyến công đợt 1, đợt 2',
            'Trung tâm Khuyến công và Xúc tiến thương mại',
            'Phòng Quản lý công nghiệp, Phòng Kế hoạch - Tài chính',
            '15/3/2026; 15/8/2026',
          ],
          {
            lead: ['Trung tâm Khuyến công và Xúc tiến thương mại'],
            coordinating: ['Phòng Quản lý công nghiệp', 'Phòng Kế hoạch - Tài chính'],
            deadline: 'several/date 2026-08-15',
          },
        ),
        section(['III', 'Cạnh tranh bình đẳng']),
        aim(
          [
            '6',
            'DN cho rằng hàng giả được xử lý nghiêm',
            '58%',
            '70%',
            'Cao điểm chống hàng giả trên sàn thương mại điện tử',
            'Chi cục Quản lý thị trường',
            'Công an tỉnh',
            'Tháng 9 đến tháng 12/2026',
          ],
          { deadline: 'month/several/date 2026-12-31' },
        ),
        section(['IV', 'Hạ tầng']),
        aim(
          [
            '7',
            'DN hài lòng chất lượng cung cấp điện',
            '77%',
            '85%',
            'Giám sát lịch cắt điện tại cụm công nghiệp',
            'Phòng Quản lý năng lượng',
            'Công ty Điện lực tỉnh',
            'Thường xuyên',
          ],
          { deadline: 'ongoing' },
        ),
        aim(
          [
            '8',
            'Tỷ lệ lấp đầy cụm công nghiệp',
            '62%',
            '70%',
            'Công khai diện tích còn trống, giá thuê',
            'Phòng Quản lý công nghiệp',
            'UBND các xã có cụm công nghiệp',
            '30/6/2026',
          ],
          { coordinating: ['UBND các xã có cụm công nghiệp'], deadline: 'date 2026-06-30' },
        ),
      ],
    },
  ],
};
