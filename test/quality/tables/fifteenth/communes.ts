import { criterion, either, total, type LabelledSheet } from '../labels';

/** A commune looks at its lost points: codes with Roman fields, who does it parted in two under one heading. */
export const communeLosses: LabelledSheet = {
  name: 'Trừ điểm CCHC xã',
  about:
    'commune, codes I.1 below fields with their sums, points under one heading, main and helping hands, short months',
  kinds: ['par', 'other'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['UBND XÃ ĐỒNG VỌNG'],
        ['TỔ CẢI CÁCH HÀNH CHÍNH'],
        ['RÀ SOÁT ĐIỂM BỊ TRỪ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP XÃ NĂM 2025 VÀ HƯỚNG KHẮC PHỤC NĂM 2026'],
        ['(Kèm theo Công văn số 214/UBND-VP ngày 18/3/2026)'],
        [],
      ],
      header: [
        [
          'Mã TC',
          'Lĩnh vực, tiêu chí',
          'Điểm số',
          '<',
          '<',
          'Vì sao bị trừ',
          'Cách làm trong năm 2026',
          'Ai làm',
          '<',
          'Hẹn xong',
        ],
        ['^', '^', 'Chuẩn', 'Tỉnh công nhận', 'Bị trừ', '^', '^', 'Chính', 'Hỗ trợ', '^'],
      ],
      columns: [
        'code',
        'title',
        'benchmark',
        'achieved',
        null,
        null,
        'task',
        ['lead', 'implementing'],
        'coordinating',
        'deadline',
      ],
      rows: [
        either('section/criterion', ['I', 'Chỉ đạo, điều hành', 12, 10.5, 1.5, null, null, null, null, null]),
        criterion(
          [
            'I.1',
            'Tuyên truyền cải cách hành chính',
            3,
            2.5,
            0.5,
            'Chưa có hình thức mới',
            'Làm tin ngắn đăng Zalo của xã',
            'Phòng VH-XH',
            'Đoàn xã; các trưởng thôn',
            'Mỗi quý 01 tin',
          ],
          { coordinating: ['Đoàn xã', 'các trưởng thôn'], deadline: 'periodic/ongoing' },
        ),
        criterion(
          [
            'I.3',
            'Kiểm tra công chức thực hiện nhiệm vụ',
            4,
            3,
            1,
            'Kiểm tra xong không ra thông báo',
            'Kiểm tra đột xuất 02 lần, có biên bản, thông báo kết quả',
            'VP HĐND và UBND',
            '-',
            'T5 và T10/2026',
          ],
          { lead: ['VP HĐND và UBND'], coordinating: [], deadline: 'several/month 2026-10-31' },
        ),
        either('section/criterion', ['II', 'Thủ tục hành chính', 20, 17.25, 2.75, null, null, null, null, null]),
        criterion(
          [
            'II.2',
            'Hồ sơ trả đúng và trước hạn',
            8,
            7.25,
            0.75,
            'Hồ sơ đất đai chờ xác nhận nguồn gốc',
            'Hẹn lịch đo đạc ngay khi nhận hồ sơ',
            'Trung tâm PVHCC',
            'CN VPĐK đất đai khu vực II',
            'Ngay từ tháng 4',
          ],
          { deadline: 'month/event/ongoing' },
        ),
        criterion(
          [
            'II.4',
            'Hồ sơ nộp trực tuyến từ xa',
            5,
            3,
            2,
            'Dân quen ra trung tâm nhờ làm hộ',
            '- Mỗi thôn một điểm hỗ trợ\n- Trả lời qua điện thoại của tổ',
            'Trung tâm PVHCC',
            'Tổ CNSCĐ các thôn\nBưu điện xã',
            '30.6.2026',
          ],
          { coordinating: ['Tổ CNSCĐ các thôn', 'Bưu điện xã'], deadline: 'date 2026-06-30' },
        ),
        total([null, 'Cộng 2 lĩnh vực', 32, 27.75, 4.25, null, null, null, null, null]),
      ],
      below: [[], [null, 'NGƯỜI TỔNG HỢP', null, null, null, null, null, 'CHỦ TỊCH']],
    },
  ],
};

/** A ward wants its people satisfied: factors merged at the left, no numbers, who leads and helps in brackets. */
export const wardFactors: LabelledSheet = {
  name: 'hai long P.TL',
  about:
    'ward, factors with their percent merged over the works, no numbers, who leads and helps in brackets in one cell',
  kinds: ['sipas', 'tasks', 'other'],
  tables: [
    {
      above: [
        ['UBND PHƯỜNG TÂN LẬP'],
        ['Các việc phải làm để nâng Chỉ số hài lòng của người dân năm 2026'],
        ['(dự thảo lần 2, xin ý kiến các phòng)'],
      ],
      header: [
        [
          'Yếu tố',
          'Hài lòng 2025',
          'Muốn đạt 2026',
          'Việc phải làm',
          'Đơn vị làm (chủ trì/phối hợp)',
          'Làm khi nào',
          'Ghi chú',
        ],
      ],
      columns: [['title', null], [null, 'achieved'], null, 'task', ['lead', 'implementing'], 'deadline', null],
      rows: [
        either(
          'criterion/task',
          [
            'Tiếp cận dịch vụ',
            '82,5%',
            '88%',
            'Kê thêm 10 ghế, lắp quạt ở sảnh chờ',
            'VP HĐND&UBND (chủ trì), Trung tâm PVHCC (phối hợp)',
            'Trước Tết Nguyên đán',
            'đã có tiền',
          ],
          { lead: ['VP HĐND&UBND'], coordinating: ['Trung tâm PVHCC'], deadline: 'event' },
        ),
        either(
          'criterion/task',
          ['^', '^', '^', 'Dán sơ đồ, mã QR ở cổng và từng quầy', 'Trung tâm PVHCC', '15/02/2026', null],
          { deadline: 'date 2026-02-15' },
        ),
        either(
          'criterion/task',
          [
            'Thủ tục hành chính',
            '90,1%',
            '92%',
            'Không đòi bản sao giấy tờ đã có trong dữ liệu dân cư',
            'Trung tâm PVHCC (chủ trì), Công an phường (phối hợp)',
            'Kể từ 01/3/2026',
            null,
          ],
          {
            lead: ['Trung tâm PVHCC'],
            coordinating: ['Công an phường'],
            deadline: 'date/event/ongoing',
          },
        ),
        either(
          'criterion/task',
          [
            'Công chức',
            '79,8%',
            '87%',
            'Chấm thái độ phục vụ bằng máy tính bảng tại quầy',
            'Phòng VHXH (chủ trì); Trung tâm PVHCC, Phòng KTHTĐT (phối hợp)',
            'Quý 2',
            'mượn máy của tỉnh',
          ],
          {
            lead: ['Phòng VHXH'],
            coordinating: ['Trung tâm PVHCC', 'Phòng KTHTĐT'],
            deadline: 'quarter 2026-06-30',
          },
        ),
        either(
          'criterion/task',
          [
            '^',
            '^',
            '^',
            'Đổi vị trí công chức bị phản ánh từ 02 lần',
            'Chủ tịch UBND phường',
            'Khi có phản ánh đúng',
            null,
          ],
          { deadline: 'event' },
        ),
        either(
          'criterion/task',
          [
            'Góp ý, phản ánh',
            '75%',
            '85%',
            'Gọi lại cho tất cả người góp ý',
            'Trung tâm PVHCC',
            'Trong 24 giờ, kể cả ngày nghỉ',
            null,
          ],
          { deadline: 'event/ongoing/unreadable' },
        ),
      ],
    },
  ],
};
