import { task, type LabelledSheet } from '../labels';

/** A commune's answer to the inquiry of citizens: a content over several works, each with what must be shown. */
export const communePapi: LabelledSheet = {
  name: 'Xã Tân Lập - PAPI 2026',
  about:
    'commune, tidy: a content merged over its works, numbers run on, who does it with whom, days without the word day',
  kinds: ['tasks', 'papi', 'other'],
  tables: [
    {
      above: [
        ['ỦY BAN NHÂN DÂN XÃ TÂN LẬP'],
        ['PHÂN CÔNG NHIỆM VỤ NÂNG CAO CHỈ SỐ PAPI TRÊN ĐỊA BÀN XÃ NĂM 2026'],
        ['(Ban hành kèm theo Quyết định số 212/QĐ-UBND ngày 09/3/2026 của UBND xã)'],
        [],
      ],
      header: [
        [
          'TT',
          'Trục nội dung',
          'Việc xã phải làm',
          'Kết quả phải có',
          'Bộ phận chủ trì',
          'Bộ phận cùng làm',
          'Xong trước ngày',
        ],
      ],
      columns: ['code', ['title', null], ['task', 'title'], 'product', 'lead', 'coordinating', 'deadline'],
      rows: [
        task(
          [
            1,
            'Tham gia của người dân ở cơ sở',
            'Tổ chức hội nghị nhân dân bàn việc đóng góp làm đường thôn Đoài',
            'Biên bản hội nghị, danh sách hộ dự',
            'Phòng Kinh tế',
            'Trưởng thôn Đoài',
            '15/4/2026',
          ],
          { deadline: 'date 2026-04-15' },
        ),
        task(
          [
            2,
            '^',
            'Kiện toàn ban giám sát đầu tư của cộng đồng ở 9 thôn',
            'Quyết định công nhận',
            'Ủy ban MTTQ xã',
            'Các thôn',
            '30/4/2026',
          ],
          { deadline: 'date 2026-04-30' },
        ),
        task(
          [
            3,
            'Công khai, minh bạch',
            'Niêm yết danh sách hộ nghèo tại nhà văn hóa thôn',
            'Ảnh chụp bảng niêm yết có ngày',
            'Phòng Văn hóa - Xã hội',
            'Các thôn',
            '20/11/2026',
          ],
          { deadline: 'date 2026-11-20' },
        ),
        task(
          [
            4,
            '^',
            'Phát thanh dự toán, quyết toán ngân sách xã',
            'Lịch phát thanh',
            'Phòng Kinh tế',
            'Trung tâm Dịch vụ tổng hợp',
            '31/7/2026',
          ],
          { deadline: 'date 2026-07-31' },
        ),
        task(
          [
            5,
            '^',
            'Công khai kế hoạch sử dụng đất kèm bản đồ khổ A0',
            'Bản đồ treo tại trụ sở',
            'Phòng Kinh tế',
            null,
            '15/5/2026',
          ],
          { deadline: 'date 2026-05-15' },
        ),
        task(
          [
            6,
            'Trách nhiệm giải trình',
            'Chủ tịch xã đối thoại với dân 02 lần trong năm',
            'Thông báo kết luận đối thoại',
            'Văn phòng HĐND và UBND',
            'Ủy ban MTTQ xã',
            '30/10/2026',
          ],
          { lead: ['Văn phòng HĐND và UBND'], deadline: 'date 2026-10-30' },
        ),
        task(
          [
            7,
            '^',
            'Trả lời hết đơn kiến nghị còn tồn từ năm 2025',
            'Sổ theo dõi đơn không còn đơn quá hạn',
            'Văn phòng HĐND và UBND',
            'Công an xã; Phòng Kinh tế',
            '31/3/2026',
          ],
          {
            lead: ['Văn phòng HĐND và UBND'],
            coordinating: ['Công an xã', 'Phòng Kinh tế'],
            deadline: 'date 2026-03-31',
          },
        ),
        task(
          [
            8,
            'Kiểm soát tham nhũng',
            'Ký cam kết không nhận tiền ngoài quy định ở bộ phận một cửa',
            'Bản cam kết có chữ ký',
            'Trung tâm Phục vụ hành chính công',
            null,
            '25/3/2026',
          ],
          { deadline: 'date 2026-03-25' },
        ),
        task(
          [
            9,
            'Thủ tục hành chính công',
            'Gọi điện xin lỗi, hẹn lại với mọi hồ sơ trễ',
            'Nhật ký gọi điện',
            'Trung tâm Phục vụ hành chính công',
            'Các phòng chuyên môn',
            '31/12/2026',
          ],
          { deadline: 'date 2026-12-31' },
        ),
        task(
          [
            10,
            'Quản trị môi trường',
            'Đặt 27 bể chứa vỏ bao thuốc bảo vệ thực vật ngoài đồng',
            'Biên bản nghiệm thu bể',
            'Phòng Kinh tế',
            'Hội Nông dân xã',
            '30/6/2026',
          ],
          { deadline: 'date 2026-06-30' },
        ),
        task(
          [
            11,
            'Quản trị điện tử',
            'Mở trang Zalo của xã, trả lời trong 24 giờ',
            'Trang Zalo có dấu xác thực',
            'Phòng Văn hóa - Xã hội',
            'Đoàn Thanh niên xã',
            '10/4/2026',
          ],
          { deadline: 'date 2026-04-10' },
        ),
      ],
      below: [[], ['Nơi nhận: như Điều 3.', null, null, null, 'TM. ỦY BAN NHÂN DÂN']],
    },
  ],
};
