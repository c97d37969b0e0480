import { criterion, either, task, total, type LabelledSheet } from '../labels';

/** A block's emulation scores: letters for parts, own score and that of the council, bonus and deductions apart. */
export const emulationScores: LabelledSheet = {
  name: 'Chấm thi đua khối',
  about:
    'emulation scores with standard points, own score, score of the council, a part of bonus and one of deductions',
  kinds: ['other'],
  boldHeadings: true,
  tables: [
    {
      above: [['BẢNG TỰ CHẤM ĐIỂM THI ĐUA KHỐI CÁC TRƯỜNG THPT NĂM HỌC 2025 - 2026'], ['Đơn vị: Trường THPT số 2'], []],
      header: [['TT', 'Nội dung thi đua', 'Điểm chuẩn', 'Đơn vị tự chấm', 'Hội đồng khối chấm', 'Minh chứng']],
      columns: ['code', 'title', 'benchmark', 'selfAssessed', 'achieved', ['product', 'method', null]],
      rows: [
        either('section/criterion', ['A', 'NHIỆM VỤ CHUYÊN MÔN', 60, 57, 56, null]),
        criterion(['1', 'Chất lượng học sinh giỏi', 20, 19, 18, 'Quyết định công nhận']),
        criterion(['2', 'Tỷ lệ tốt nghiệp', 25, 25, 25, 'Báo cáo thi']),
        criterion(['3', 'Chuyển đổi số trong dạy học', 15, 13, 13, 'Kho học liệu']),
        either('section/criterion', ['B', 'CÔNG TÁC ĐẢNG, ĐOÀN THỂ', 40, 38, 38, null]),
        criterion(['1', 'Chi bộ hoàn thành tốt nhiệm vụ', 25, 25, 25, 'Quyết định xếp loại']),
        criterion(['2', 'Đoàn Thanh niên', 15, 13, 13, 'Giấy khen']),
        total([null, 'Tổng điểm', 100, 95, 94, null]),
      ],
      below: [[], [null, null, null, 'HIỆU TRƯỞNG'], [null, null, null, '(Ký, đóng dấu)']],
    },
  ],
};

/** A city's PAR results: three appraisers, points as texts, shares of what was reached, causes, bodies that answer. */
export const parResults: LabelledSheet = {
  name: 'PAR 3 cột chấm',
  about:
    'PAR scores of a department, points as texts, own and appraised, share of the maximum as per cent, causes, a body a row',
  kinds: ['par', 'other'],
  boldHeadings: true,
  tables: [
    {
      above: [['PHỤ LỤC 1'], ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025 VÀ PHÂN CÔNG KHẮC PHỤC NĂM 2026'], []],
      header: [
        [
          'STT',
          'Lĩnh vực/Tiêu chí/Tiêu chí thành phần',
          'Điểm tối đa',
          'Điểm tự đánh giá',
          'Điểm thẩm định',
          'Tỷ lệ đạt',
          'Nguyên nhân mất điểm',
          'Phòng, đơn vị chịu trách nhiệm',
          'Thời hạn khắc phục',
        ],
      ],
      columns: ['code', 'title', 'benchmark', 'selfAssessed', 'achieved', null, null, 'lead', 'deadline'],
      rows: [
        criterion(['1', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', '10', '9,5', '8,5', '85%', null, null, null]),
        criterion(['1.1', 'Thực hiện kế hoạch', '4', '4', '3,5', '87,5%', null, null, null]),
        criterion(['1.1.1', 'Ban hành kế hoạch kịp thời', '1', '1', '1', '100%', null, null, null]),
        criterion(
          [
            '1.1.2',
            'Mức độ hoàn thành kế hoạch',
            '3',
            '3',
            '2,5',
            '83,33%',
            'Còn 02 nhiệm vụ chậm',
            'Văn phòng Sở',
            '31/12/2026',
          ],
          {
            deadline: 'date 2026-12-31',
          },
        ),
        criterion(
          [
            '1.2',
            'Sáng kiến cải cách hành chính',
            '6',
            '5,5',
            '5',
            '83,33%',
            'Sáng kiến chưa được nhân rộng',
            'Phòng Quản lý Khoa học',
            'Quý III/2026',
          ],
          {
            deadline: 'quarter 2026-09-30',
          },
        ),
        total([null, 'Tổng cộng', '10', '9,5', '8,5', '85%', null, null, null]),
      ],
    },
  ],
};

/** A commune's new-rural plan: criteria by number in the name, targets a quarter as text, who is in charge. */
export const ruralTargets: LabelledSheet = {
  name: 'NTM theo quý',
  about: 'new-rural targets of a commune, shares by quarter as text that are no ticks, officials and bodies in charge',
  kinds: ['tasks', 'other'],
  tables: [
    {
      above: [['KẾ HOẠCH THỰC HIỆN CÁC TIÊU CHÍ NÔNG THÔN MỚI NÂNG CAO NĂM 2026'], []],
      header: [
        [
          'Tiêu chí',
          'Hiện trạng',
          'Kế hoạch theo quý',
          '<',
          '<',
          '<',
          'Việc cần làm',
          'Ban, ngành phụ trách',
          'Thời gian về đích',
        ],
        ['^', '^', 'I', 'II', 'III', 'IV', '^', '^', '^'],
      ],
      columns: [['title', 'task'], null, null, null, null, null, 'task', ['lead', 'implementing'], 'deadline'],
      rows: [
        task(
          [
            'Tiêu chí số 2 - Giao thông',
            '85%',
            '87%',
            '90%',
            '95%',
            '100%',
            'Bê tông hóa 3,2 km đường ngõ',
            'Phòng Kinh tế xã',
            'Tháng 11/2026',
          ],
          { deadline: 'month 2026-11-30' },
        ),
        task(
          [
            'Tiêu chí số 6 - Cơ sở vật chất văn hóa',
            '70%',
            '70%',
            '80%',
            '90%',
            '100%',
            'Sửa chữa 02 nhà văn hóa ấp',
            'Phòng Văn hóa - Xã hội',
            'Quý IV/2026',
          ],
          { deadline: 'quarter 2026-12-31' },
        ),
        task(
          [
            'Tiêu chí số 17 - Môi trường',
            '62%',
            '65%',
            '70%',
            '80%',
            '90%',
            'Thu gom rác tại 5 ấp',
            'Hội Nông dân xã',
            '31/12/2026',
          ],
          { deadline: 'date 2026-12-31' },
        ),
      ],
    },
  ],
};
