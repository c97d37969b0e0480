import { either, type LabelledSheet } from '../labels';

/** A medical centre's table of what it lost: points with a đ behind them, what is to be done, who by a short name. */
export const medicalCentre: LabelledSheet = {
  name: 'TTYT - điểm mất và cách gỡ',
  about: 'regional medical centre, untidy: points typed with a đ, no numbering, short names of rooms, months as T6',
  kinds: ['tasks', 'par', 'sipas', 'other'],
  tables: [
    {
      above: [
        ['TRUNG TÂM Y TẾ KHU VỰC ĐÔNG GIANG'],
        ['Điểm CCHC Sở Y tế chấm năm 2025 bị mất ở đâu, năm 2026 gỡ thế nào'],
        [],
      ],
      header: [
        ['Tiêu chí bị mất điểm', 'Điểm chuẩn', 'Sở chấm', 'Sao mất', 'Năm 2026 làm gì', 'Phòng nào lo', 'Bao giờ xong'],
      ],
      columns: ['title', ['benchmark'], ['achieved', 'selfAssessed'], null, 'task', 'lead', 'deadline'],
      rows: [
        either(
          'criterion/task',
          [
            'Báo cáo định kỳ CCHC',
            '2đ',
            '1,5đ',
            'gửi trễ quý 3',
            'Gửi trước hạn 2 ngày, có người nhắc',
            'P. TCHC',
            'T6/2026',
          ],
          { deadline: 'month 2026-06-30' },
        ),
        either(
          'criterion/task',
          [
            'Tự kiểm tra CCHC tại trạm',
            '3đ',
            '1đ',
            'kiểm tra được 2/9 trạm',
            'Đi đủ 9 trạm, mỗi trạm nửa ngày',
            'P. KHNV',
            'T9/2026',
          ],
          { deadline: 'month 2026-09-30' },
        ),
        either(
          'criterion/task',
          [
            'Hồ sơ giám định y khoa đúng hẹn',
            '4đ',
            '3,5đ',
            '5 hồ sơ quá hạn',
            'Cấp tài khoản theo dõi hồ sơ cho bác sĩ trực',
            'Khoa Khám bệnh',
            'T4/2026',
          ],
          { deadline: 'month 2026-04-30' },
        ),
        either(
          'criterion/task',
          [
            'Thanh toán không tiền mặt',
            '3đ',
            '2đ',
            'mới đạt 41%',
            'Đặt mã QR ở cả 9 trạm và quầy thuốc',
            'P. TCKT + Tổ CNTT',
            'T5/2026',
          ],
          { lead: ['P. TCKT', 'Tổ CNTT'], deadline: 'month 2026-05-31' },
        ),
        either(
          'criterion/task',
          ['Bệnh án điện tử', '5đ', '2,5đ', 'chưa ký số', 'Mua 64 chữ ký số, chạy thử khoa Nội', 'Tổ CNTT', 'T11/2026'],
          { deadline: 'month 2026-11-30' },
        ),
        either(
          'criterion/task',
          [
            'Hài lòng của người bệnh',
            '10đ',
            '7,5đ',
            'chê nhà vệ sinh, chờ lâu',
            'Sửa nhà vệ sinh khu khám, phát số theo giờ',
            'P. Điều dưỡng',
            'T7/2026',
          ],
          { deadline: 'month 2026-07-31' },
        ),
        either(
          'criterion/task',
          [
            'Hài lòng của viên chức',
            '5đ',
            '4đ',
            'chia thu nhập tăng thêm chưa rõ',
            'Sửa quy chế chi tiêu, lấy ý kiến từng khoa',
            'P. TCKT',
            'T12/2026',
          ],
          { deadline: 'month 2026-12-31' },
        ),
        either(
          'criterion/task',
          ['Sáng kiến', '2đ', '0đ', 'không ai nộp', 'Mỗi khoa đăng ký 1 sáng kiến', 'P. KHNV', 'T3/2026'],
          { deadline: 'month 2026-03-31' },
        ),
      ],
      below: [[], ['TCHC: Tổ chức hành chính, KHNV: Kế hoạch nghiệp vụ, TCKT: Tài chính kế toán']],
    },
  ],
};
