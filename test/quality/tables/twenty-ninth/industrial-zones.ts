import { type LabelledSheet, section, task } from '../labels';

/** A board of industrial zones: the tasks of the plan above, and what came up since in a second table of other columns. */
export const industrialZones: LabelledSheet = {
  name: '29 BQL KCN - 2 bảng',
  about:
    'board of industrial zones, two tables below each other with other columns, the second without numbers and with a state, tasks with their days in words',
  tables: [
    {
      above: [
        ['BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP', '<', '<', '<'],
        ['BẢNG 1. NHIỆM VỤ THEO KẾ HOẠCH 09/KH-BQL (DDCI, PAR INDEX 2026)', '<', '<', '<', '<', '<'],
        [],
      ],
      header: [['STT', 'Tên nhiệm vụ', 'Người/bộ phận chủ trì', 'Bộ phận phối hợp', 'Thời gian', 'Sản phẩm']],
      columns: ['code', ['task', 'title'], 'lead', 'coordinating', 'deadline', 'product'],
      rows: [
        section(['1', 'Thủ tục đầu tư', null, null, null, null]),
        task(
          [
            '1.1',
            'Cấp giấy chứng nhận đầu tư trong 7 ngày',
            'Phòng Đầu tư',
            'Văn phòng Ban',
            'Từ 01/4/2026',
            'Quy trình',
          ],
          { deadline: 'date/event/ongoing' },
        ),
        task(
          [
            '1.2',
            'Một đầu mối nhận hồ sơ đất, xây dựng, môi trường',
            'Văn phòng Ban',
            'Phòng Quy hoạch - Xây dựng; Phòng Môi trường',
            '30/6/2026',
            'Tổ liên thông',
          ],
          { coordinating: ['Phòng Quy hoạch - Xây dựng', 'Phòng Môi trường'], deadline: 'date 2026-06-30' },
        ),
        section(['2', 'Đồng hành cùng doanh nghiệp', null, null, null, null]),
        task(
          [
            '2.1',
            'Cà phê doanh nghiệp',
            'Trung tâm Hỗ trợ DN',
            'Phòng Đầu tư',
            'Sáng thứ Sáu cuối tháng',
            'Sổ kiến nghị',
          ],
          { deadline: 'periodic' },
        ),
        task(
          [
            '2.2',
            'Đào tạo 300 công nhân theo đơn đặt hàng',
            'Phòng Lao động',
            'Trường Cao đẳng nghề, doanh nghiệp',
            'Quý III - IV/2026',
            'Chứng chỉ',
          ],
          { coordinating: ['Trường Cao đẳng nghề', 'doanh nghiệp'], deadline: 'several/quarter 2026-12-31' },
        ),
        task(
          [
            '2.3',
            'Xe buýt đến 4 khu công nghiệp',
            'Phòng Quy hoạch - Xây dựng',
            'Sở Xây dựng',
            'Tháng 9 năm 2026',
            '02 tuyến',
          ],
          { lead: ['Phòng Quy hoạch - Xây dựng'], deadline: 'month 2026-09-30' },
        ),
      ],
    },
    {
      above: [[], ['BẢNG 2. VIỆC PHÁT SINH SAU ĐỐI THOẠI 14/4/2026', '<', '<', '<', '<', '<'], []],
      header: [['Kiến nghị của DN', 'Cách xử lý', 'Bộ phận xử lý', 'Trả lời trước', 'Tình trạng', 'Ghi chú']],
      columns: [[null, 'title'], ['task', 'method'], ['lead', 'implementing'], 'deadline', null, null],
      rows: [
        task(
          [
            'Đường số 5 ngập',
            'Khơi cống, lắp bơm di động',
            'Phòng Quy hoạch - Xây dựng',
            '30/4/2026',
            'đang làm',
            null,
          ],
          { lead: ['Phòng Quy hoạch - Xây dựng'], deadline: 'date 2026-04-30' },
        ),
        task(
          [
            'Thiếu nhà trẻ',
            'Trình bổ sung 1,2 ha đất giáo dục',
            'Phòng Đầu tư',
            '31/7/2026',
            'chưa',
            'xin ý kiến Sở GD&ĐT',
          ],
          { deadline: 'date 2026-07-31' },
        ),
        task(
          ['Phí xử lý nước thải cao', 'Mời đơn vị vận hành giải trình', 'Phòng Môi trường', '15/5/2026', 'xong', null],
          { deadline: 'date 2026-05-15' },
        ),
        task(
          [
            'Giấy phép lao động chậm',
            'Nhận hồ sơ song ngữ, trả qua bưu điện',
            'Phòng Lao động',
            '10/5/2026',
            'xong',
            null,
          ],
          { deadline: 'date 2026-05-10' },
        ),
      ],
    },
  ],
};
