import { joined, type LabelledSheet, task } from '../labels';

/** A customs officer at a border gate: stages of a lorry's way merged down, hours now and hours aimed at, teams in two columns. */
export const customsGate: LabelledSheet = {
  name: '31 HQ cửa khẩu rút giờ xe',
  about:
    'customs at a border gate, stages merged down, hours now and aimed at, teams under one heading, a row carried on',
  tables: [
    {
      above: [
        ['HẢI QUAN CỬA KHẨU QUỐC TẾ'],
        ['Rút ngắn giờ chờ của xe hàng - nâng điểm hài lòng doanh nghiệp xuất nhập khẩu 2026'],
        [],
      ],
      header: [
        ['STT', 'Công đoạn', 'Giờ bình quân', '<', 'Biện pháp', 'Phân công', '<', 'Áp dụng/ xong từ ngày'],
        ['^', '^', 'Hiện nay', 'Cần đạt', '^', 'Đội chính', 'Đội hỗ trợ', '^'],
      ],
      columns: [
        'code',
        [null, 'title'],
        [null, 'achieved'],
        [null, 'benchmark'],
        ['task', 'method'],
        ['lead', 'implementing'],
        'coordinating',
        'deadline',
      ],
      rows: [
        task(
          [1, 'Vào bãi', 3.5, 2, 'Đăng ký giờ vào bãi qua điện thoại', 'Đội Giám sát', 'Ban quản lý bãi', '15/4/2026'],
          { deadline: 'date 2026-04-15' },
        ),
        task([2, '^', '^', '^', 'Tách luồng xe hàng tươi', 'Đội Giám sát', 'Biên phòng cửa khẩu', '01/5/2026'], {
          deadline: 'date 2026-05-01',
        }),
        task([3, 'Mở tờ khai', 1.2, 0.5, 'Trực tờ khai cả thứ Bảy, Chủ nhật', 'Đội Thủ tục', null, '04/4/2026'], {
          deadline: 'date 2026-04-04',
        }),
        task(
          [
            4,
            '^',
            '^',
            '^',
            'Trả lời vướng mắc mã hàng trong 2 giờ qua nhóm Zalo',
            'Đội Thủ tục',
            'Đội Tổng hợp',
            'Thường xuyên',
          ],
          { deadline: 'ongoing' },
        ),
        task(
          [5, 'Soi chiếu, kiểm hóa', 6, 4, 'Thêm ca soi đêm 18h-22h;', 'Đội Soi chiếu', 'Đội Thủ tục', 'Tháng 6/2026'],
          {
            deadline: 'month 2026-06-30',
          },
        ),
        joined([null, null, null, null, 'chia ảnh soi cho hai người đọc', null, null, null]),
        task(
          [
            6,
            'Kiểm dịch',
            4,
            3,
            'Lấy mẫu cùng lúc với kiểm hóa',
            'Đội Thủ tục',
            'Trạm Kiểm dịch thực vật, Trạm Kiểm dịch động vật',
            'Quý II/2026',
          ],
          {
            coordinating: ['Trạm Kiểm dịch thực vật', 'Trạm Kiểm dịch động vật'],
            deadline: 'quarter 2026-06-30',
          },
        ),
        task(
          [7, 'Nộp phí, ra cổng', 0.8, 0.3, 'Thu phí hạ tầng bằng QR', 'Ban quản lý bãi', 'Đội Giám sát', '20/5/2026'],
          {
            deadline: 'date 2026-05-20',
          },
        ),
        task(
          [
            8,
            '^',
            '^',
            '^',
            'Đo giờ từng xe bằng camera biển số',
            'Đội Tổng hợp',
            'Đội Giám sát',
            'Báo cáo thứ Sáu hằng tuần',
          ],
          { deadline: 'periodic' },
        ),
      ],
      below: [[], ['Đội Tổng hợp nhắc việc; Đội nào chậm giải trình tại giao ban thứ Hai.']],
    },
  ],
};
