import { criterion, type LabelledSheet, section, total } from '../labels';

/** A market's management board: points with the letter đ, what is cut with a minus, a total in words. */
export const marketBoard: LabelledSheet = {
  name: 'BQL chợ tự chấm',
  about: "market board, points as 1.5đ, cuts with a minus, a total in words, traders' groups by nickname",
  tables: [
    {
      above: [
        ['BAN QUẢN LÝ CHỢ ĐÔNG BA MỚI'],
        ['BẢNG CHẤM ĐIỂM CHỢ VĂN MINH, TIỂU THƯƠNG HÀI LÒNG NĂM 2026'],
        ['chấm thử ngày 20/4'],
      ],
      header: [
        ['TT', 'Tiêu chí chấm', 'Điểm tối đa', 'Đang đạt', 'Bị trừ', 'Cách sửa', 'Ai lo', 'Nhờ thêm', 'Xong trước'],
      ],
      columns: [
        'code',
        'title',
        ['benchmark', null],
        ['achieved', 'selfAssessed', null],
        null,
        ['task', 'method', null],
        ['lead', 'implementing'],
        'coordinating',
        'deadline',
      ],
      rows: [
        section(['I', 'Niêm yết, công khai']),
        criterion(
          [
            '1',
            'Niêm yết giá ở từng sạp',
            '2đ',
            '1.5đ',
            '-0,5',
            'Phát bảng giá mẫu',
            'Tổ Kiểm soát',
            'Tổ ngành hàng',
            '30/4',
          ],
          { deadline: 'date 2026-04-30' },
        ),
        criterion(
          ['2', 'Công khai tiền hoa chi, phí rác', '2đ', '1đ', '-1', 'Dán ở 4 cổng chợ', 'Kế toán', null, '1/5'],
          { deadline: 'date 2026-05-01' },
        ),
        criterion(
          [
            '3',
            'Có đường dây nóng, có người nghe',
            '1đ',
            '1đ',
            '0',
            'Trực cả ngày nghỉ',
            'Trưởng ban',
            'Bảo vệ',
            'thường xuyên',
          ],
          { deadline: 'ongoing' },
        ),
        section(['II', 'Sạch sẽ, an toàn']),
        criterion(
          [
            '4',
            'Rác gom trước 18 giờ',
            '2đ',
            '1.5đ',
            '-0,5',
            'Thêm một chuyến xe',
            'Tổ Vệ sinh',
            'Công ty Môi trường đô thị',
            'T5/2026',
          ],
          { deadline: 'month 2026-05-31' },
        ),
        criterion(
          [
            '5',
            'Lối đi không lấn chiếm',
            '2đ',
            '0.5đ',
            '-1,5',
            'Kẻ vạch, phạt sau 3 lần nhắc',
            'Tổ Kiểm soát',
            'CA phường; Đội Trật tự',
            'Q2/2026',
          ],
          { coordinating: ['CA phường', 'Đội Trật tự'], deadline: 'quarter 2026-06-30' },
        ),
        criterion(
          ['6', 'Bình chữa cháy còn hạn', '1đ', '1đ', '0', 'Kiểm mỗi quý', 'Bảo vệ', 'Cảnh sát PCCC', 'hằng quý'],
          { deadline: 'periodic' },
        ),
        section(['III', 'Không tiền mặt']),
        criterion(
          [
            '7',
            'Sạp có mã QR',
            '1đ',
            '0.75đ',
            '-0,25',
            'Nhờ ngân hàng tới từng sạp',
            'Tổ trưởng ngành hàng',
            'Ngân hàng, Đoàn phường',
            '15/6',
          ],
          { coordinating: ['Ngân hàng', 'Đoàn phường'], deadline: 'date 2026-06-15' },
        ),
        criterion(
          [
            '9',
            'Thu phí chợ qua tài khoản',
            '1đ',
            '0.25đ',
            '-0,75',
            'Mở tài khoản thu hộ',
            'Kế toán',
            'Ngân hàng',
            'đầu tháng 7/2026',
          ],
          { deadline: 'month/date' },
        ),
        total([null, 'Tổng cộng: mười hai điểm', '12đ', '7.5đ', '-4,5']),
      ],
      below: [[], ['Nhờ bà con góp ý thêm.']],
    },
  ],
};
