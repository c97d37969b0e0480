import { type LabelledSheet, task } from '../labels';

/** A state company that collects rubbish: what households say, and which team mends it. */
export const urbanCompany: LabelledSheet = {
  name: '33 MTĐT ý kiến khách hàng',
  about:
    'state company of urban environment, opinions of customers, teams by their areas, days without a year, state in a word',
  at: 'B2',
  tables: [
    {
      above: [
        ['CTY TNHH MTV MÔI TRƯỜNG ĐÔ THỊ'],
        ['DANH SÁCH VIỆC CẦN XỬ LÝ SAU KHẢO SÁT KHÁCH HÀNG 2026', '<', '<', '<', '<', '<', '<', '<'],
        [],
      ],
      header: [
        [
          'STT',
          'Ý kiến khách hàng',
          'Biện pháp xử lý',
          'Đơn vị chủ trì',
          'Phối hợp',
          'Hạn xử lý',
          'Tình trạng',
          'Ghi chú',
        ],
      ],
      columns: ['code', ['title', null], ['task', 'method'], 'lead', 'coordinating', 'deadline', null, null],
      rows: [
        task(
          [
            1,
            'Xe rác đến trễ so với lịch',
            'Điều chỉnh tuyến, gắn GPS 24 xe',
            'Đội Vận chuyển',
            'P. Kế hoạch',
            '15/5',
            'Xong',
            null,
          ],
          {
            deadline: 'date 2026-05-15',
          },
        ),
        task(
          [
            2,
            'Nước rỉ rác chảy ra đường',
            'Thay gioăng, thùng chứa nước rỉ',
            'Đội Cơ khí',
            'Đội Vận chuyển',
            '30/6',
            'Đang làm',
            '9/24 xe',
          ],
          {
            deadline: 'date 2026-06-30',
          },
        ),
        task(
          [
            3,
            'Điểm tập kết rác gần trường học',
            'Dời 3 điểm',
            'P. Kế hoạch',
            'UBND các phường',
            'Quý III',
            'Chờ ý kiến phường',
            null,
          ],
          {
            deadline: 'quarter 2026-09-30',
          },
        ),
        task(
          [4, 'Thu tiền không có biên lai', 'Hóa đơn điện tử 100%', 'P. Tài vụ', 'Đội Thu phí', '01/4', 'Xong', null],
          {
            deadline: 'date 2026-04-01',
          },
        ),
        task([5, 'Muốn chuyển khoản tiền rác', 'Tạo mã QR từng hộ', 'P. Tài vụ', 'Ngân hàng', '01/4', 'Xong', null], {
          deadline: 'date 2026-04-01',
        }),
        task(
          [
            6,
            'Quét đường lúc tan tầm gây bụi',
            'Đổi ca quét sang 21h',
            'Đội Vệ sinh 1, Đội Vệ sinh 2',
            null,
            '01/3',
            'Xong',
            null,
          ],
          {
            lead: ['Đội Vệ sinh 1', 'Đội Vệ sinh 2'],
            deadline: 'date 2026-03-01',
          },
        ),
        task(
          [
            7,
            'Cây xanh gãy đổ mùa mưa',
            'Cắt tỉa trước mùa mưa',
            'Đội Công viên - Cây xanh',
            'Đội Vận chuyển',
            '31/5',
            'Đang làm',
            null,
          ],
          {
            lead: ['Đội Công viên - Cây xanh'],
            deadline: 'date 2026-05-31',
          },
        ),
        task(
          [
            8,
            'Đèn đường hỏng lâu không sửa',
            'Sửa trong 24h từ khi báo',
            'Đội Chiếu sáng',
            null,
            'Thường xuyên',
            null,
            null,
          ],
          {
            deadline: 'ongoing',
          },
        ),
        task(
          [
            9,
            'Gọi đường dây nóng không ai nghe',
            'Trực 2 ca, ghi âm',
            'P. TC-HC',
            'P. Kế hoạch',
            'Từ 01/4',
            'Xong',
            null,
          ],
          {
            lead: ['P. TC-HC'],
            deadline: 'date/ongoing/event',
          },
        ),
        task(
          [
            10,
            'Chưa biết cách phân loại rác',
            'Phát tờ rơi, tập huấn tổ dân phố',
            'P. Kế hoạch',
            'Hội Phụ nữ phường; Đoàn phường',
            'Tháng 6, tháng 9',
            'Đã in tờ rơi',
            null,
          ],
          {
            coordinating: ['Hội Phụ nữ phường', 'Đoàn phường'],
            deadline: 'several/month 2026-09-30',
          },
        ),
      ],
    },
  ],
};
