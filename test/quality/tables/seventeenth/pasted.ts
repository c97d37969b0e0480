import { joined, left, section, task, type LabelledSheet } from '../labels';

/** A department pasted its plan from Word: rows cut by pages, the header again, bodies over two rows. */
export const pastedTrade: LabelledSheet = {
  name: 'SCT dán Word PCI',
  about: 'department of trade, pasted from Word, works and bodies cut over rows, the header again on the second page',
  kinds: ['pci', 'tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['SỞ CÔNG THƯƠNG LÂM SƠN'],
        ['PHỤ LỤC: NHIỆM VỤ CỦA SỞ CÔNG THƯƠNG NHẰM CẢI THIỆN CHỈ SỐ PCI NĂM 2026'],
        ['(Kèm theo Kế hoạch số      /KH-SCT ngày     /4/2026)'],
        [],
      ],
      header: [['STT', 'Nội dung thực hiện', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian']],
      columns: ['code', 'task', 'lead', 'coordinating', 'deadline'],
      rows: [
        section(['I', 'Chi phí thời gian', null, null, null]),
        task(['1', 'Cắt giảm thời gian cấp giấy chứng nhận đủ điều', 'Phòng Quản lý', 'Văn phòng Sở', 'Quý II/2026'], {
          title: 'Cắt giảm thời gian cấp giấy chứng nhận đủ điều kiện bán lẻ xăng dầu',
          lead: ['Phòng Quản lý thương mại'],
          deadline: 'quarter 2026-06-30',
        }),
        joined([null, 'kiện bán lẻ xăng dầu', 'thương mại', null, null]),
        task(['2', 'Không yêu cầu doanh nghiệp nộp bản giấy', 'Văn phòng Sở', 'Các phòng chuyên môn', '15/5/2026'], {
          deadline: 'date 2026-05-15',
        }),
        section(['II', 'Chính sách hỗ trợ doanh nghiệp', null, null, null]),
        task(
          [
            '3',
            'Đưa 50 sản phẩm OCOP vào siêu thị',
            'Trung tâm Khuyến công và Xúc tiến thương mại',
            'Sở Nông nghiệp và',
            'Tháng 8/2026',
          ],
          {
            lead: ['Trung tâm Khuyến công và Xúc tiến thương mại'],
            coordinating: ['Sở Nông nghiệp và Môi trường', 'UBND các xã, phường'],
            deadline: 'month 2026-08-31',
          },
        ),
        joined([null, null, null, 'Môi trường; UBND các', null]),
        joined([null, null, null, 'xã, phường', null]),
        task(
          [
            '4',
            'Hỗ trợ 25 cơ sở công nghiệp nông thôn mua máy',
            'Trung tâm Khuyến công và Xúc tiến thương mại',
            'Phòng Quản lý công nghiệp',
            'Quý III/2026',
          ],
          {
            title: 'Hỗ trợ 25 cơ sở công nghiệp nông thôn mua máy móc tiên tiến',
            lead: ['Trung tâm Khuyến công và Xúc tiến thương mại'],
            deadline: 'quarter 2026-09-30',
          },
        ),
        left(['STT', 'Nội dung thực hiện', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian']),
        joined([null, 'móc tiên tiến', null, null, null]),
        task(
          [
            '5',
            'Bản tin thị trường xuất khẩu gửi qua thư điện tử',
            'Phòng Quản lý thương mại',
            'Thương vụ Việt Nam tại nước ngoài',
            'Hằng tháng',
          ],
          {
            deadline: 'periodic/ongoing',
          },
        ),
        section(['III', 'Tiếp cận điện năng', null, null, null]),
        task(
          [
            '6',
            'Theo dõi thời gian cấp điện trung áp; công bố',
            'Phòng Quản lý năng lượng',
            'Công ty Điện lực Lâm Sơn',
            'Thường xuyên',
          ],
          {
            title: 'Theo dõi thời gian cấp điện trung áp; công bố lịch ngừng điện trước 05 ngày',
            deadline: 'ongoing',
          },
        ),
        joined([null, 'lịch ngừng điện trước 05 ngày', null, null, null]),
        task(
          [
            '7',
            'Thỏa thuận vị trí trạm biến áp trong 02 ngày',
            'Phòng Quản lý năng lượng',
            'Sở Xây dựng, UBND phường Cảng Nam',
            'Tháng 5/2026',
          ],
          {
            coordinating: ['Sở Xây dựng', 'UBND phường Cảng Nam'],
            deadline: 'month 2026-05-31',
          },
        ),
        section(['IV', 'Cạnh tranh bình đẳng', null, null, null]),
        task(
          [
            '8',
            'Kiểm tra việc phân bổ gian hàng ở chợ đầu mối',
            'Chi cục Quản lý thị trường',
            'Thanh tra tỉnh và UBND các phường',
            'Quý IV/2026',
          ],
          {
            coordinating: ['Thanh tra tỉnh', 'UBND các phường'],
            deadline: 'quarter 2026-12-31',
          },
        ),
      ],
      below: [[], [null, null, null, null, 'GIÁM ĐỐC']],
    },
  ],
};
