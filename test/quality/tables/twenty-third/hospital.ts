import { criterion, type LabelledSheet, section, total } from '../labels';

/** A hospital: two lines of header without merged cells, several things to do in one cell with dashes. */
export const hospital: LabelledSheet = {
  name: 'BV - gỡ điểm hài lòng',
  about: 'hospital, two lines of header that nobody merged, several works in one cell with dashes, points with commas',
  tables: [
    {
      above: [
        ['BỆNH VIỆN ĐA KHOA KHU VỰC NAM HÀ'],
        ['TIÊU CHÍ HÀI LÒNG NGƯỜI BỆNH BỊ TRỪ ĐIỂM, CÁCH KHẮC PHỤC NĂM 2027'],
        [],
      ],
      header: [
        ['TT', 'Tiêu chí', 'Điểm', null, 'Sẽ làm gì', 'Khoa, phòng', null, 'Hạn xong'],
        [null, null, 'Điểm chuẩn', 'Đạt năm 2026', null, 'Chủ trì', 'Phối hợp', null],
      ],
      columns: ['code', 'title', 'benchmark', 'achieved', ['task', 'method'], 'lead', 'coordinating', 'deadline'],
      rows: [
        section(['I', 'Chờ đợi']),
        criterion(
          [
            1,
            'Thời gian chờ khám',
            2,
            '1,25',
            '- Thêm 1 bàn khám giờ đông\n- Hẹn giờ qua tổng đài',
            'Khoa KB',
            'Phòng KHTH',
            '31/3/2027',
          ],
          { deadline: 'date 2027-03-31' },
        ),
        criterion(
          [
            2,
            'Thời gian chờ xét nghiệm',
            2,
            '1,5',
            '- Lấy máu từ 6 giờ\n- Trả kết quả qua Zalo bệnh viện',
            'Khoa XN',
            'Tổ CNTT; Khoa KB',
            'Quý I/2027',
          ],
          { coordinating: ['Tổ CNTT', 'Khoa KB'], deadline: 'quarter 2027-03-31' },
        ),
        criterion(
          [
            3,
            'Chờ thanh toán ra viện',
            1,
            '0,5',
            '- Tính tiền trước một ngày\n- Thu bằng mã QR',
            'Phòng TCKT',
            'Các khoa lâm sàng',
            '15/02/2027',
          ],
          { deadline: 'date 2027-02-15' },
        ),
        section(['II', 'Thái độ']),
        criterion(
          [
            4,
            'Nhân viên chào hỏi, giải thích',
            2,
            '1,75',
            '- Tập huấn 2 buổi\n- Khen người được khen nhiều nhất tháng',
            'Phòng CTXH',
            'Công đoàn',
            'tháng 4/2027',
          ],
          { deadline: 'month 2027-04-30' },
        ),
        criterion(
          [5, 'Bác sĩ dặn dò khi ra viện', 1, 1, 'Giữ như năm 2026', 'Các khoa lâm sàng', null, 'thường xuyên'],
          {
            deadline: 'ongoing',
          },
        ),
        section(['III', 'Sạch sẽ, tiện nghi']),
        criterion(
          [
            6,
            'Nhà vệ sinh khu khám',
            2,
            '0,75',
            '- Sửa 4 bồn rửa\n- Chấm sạch mỗi ca, treo bảng ở cửa',
            'Phòng HCQT',
            'Khoa KSNK',
            'hết tháng 2/2027',
          ],
          { deadline: 'month/date 2027-02-28' },
        ),
        criterion(
          [7, 'Ghế chờ, quạt mát', 1, '0,5', 'Mua 40 ghế, treo 6 quạt', 'Phòng HCQT', 'Phòng VTTB', '30.4.2027'],
          {
            deadline: 'date 2027-04-30',
          },
        ),
        criterion([8, 'Chỗ gửi xe', 1, 0, '- Kẻ ô\n- Dán giá gửi xe ở cổng', 'Đội Bảo vệ', 'Phòng HCQT', 'sau Tết'], {
          deadline: 'event/date',
        }),
        total([null, 'Cộng', 12, '7,25']),
      ],
      below: [[], [null, null, null, null, null, 'TRƯỞNG PHÒNG QLCL']],
    },
  ],
};
