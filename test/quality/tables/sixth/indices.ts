import { criterion, either, total, type LabelledSheet } from '../labels';

/** A province's PAPI plan: points of two years and the aim, dimensions as numbered headings with their points. */
export const papiAims: LabelledSheet = {
  name: 'Nâng hạng PAPI',
  about: 'PAPI of a province, dimensions with points, last year, aim, differences, who is in charge and road map',
  kinds: ['papi'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['PHỤ LỤC II'],
        ['NHIỆM VỤ NÂNG CAO CHỈ SỐ PAPI NĂM 2026'],
        ['(Kèm theo Kế hoạch số     /KH-UBND ngày    /    /2026)'],
        [],
      ],
      header: [
        [
          'TT',
          'Nội dung chỉ số',
          'Kết quả',
          '<',
          '<',
          'Mục tiêu năm 2026',
          'Nhiệm vụ cụ thể',
          'Sở, ngành phụ trách',
          'Địa phương, đơn vị cùng thực hiện',
          'Lộ trình',
        ],
        ['^', '^', 'Năm 2024', 'Năm 2025', 'Tăng/giảm', '^', '^', '^', '^', '^'],
      ],
      columns: [
        'code',
        'title',
        null,
        'achieved',
        null,
        null,
        'task',
        'lead',
        ['coordinating', 'implementing'],
        'deadline',
      ],
      rows: [
        either('section/criterion', [
          'I',
          'Tham gia của người dân ở cấp cơ sở',
          4.81,
          4.92,
          0.11,
          5.1,
          null,
          null,
          null,
          null,
        ]),
        criterion(
          [
            '1.1',
            'Tri thức công dân',
            0.9,
            0.95,
            0.05,
            1,
            'Tuyên truyền về quyền của công dân',
            'Sở Tư pháp',
            'UBND cấp xã',
            'Quý II/2026',
          ],
          { deadline: 'quarter 2026-06-30' },
        ),
        criterion(
          [
            '1.2',
            'Cơ hội tham gia',
            1.5,
            1.47,
            -0.03,
            1.55,
            'Công khai danh sách bầu trưởng thôn',
            'Sở Nội vụ',
            'UBND cấp xã; Ủy ban MTTQ Việt Nam tỉnh',
            'Cả năm 2026',
          ],
          {
            coordinating: ['UBND cấp xã', 'Ủy ban MTTQ Việt Nam tỉnh'],
            implementing: ['UBND cấp xã', 'Ủy ban MTTQ Việt Nam tỉnh'],
            deadline: 'year/ongoing',
          },
        ),
        either('section/criterion', ['II', 'Công khai, minh bạch', 5.2, 5.31, 0.11, 5.5, null, null, null, null]),
        criterion(
          [
            '2.1',
            'Tiếp cận thông tin',
            0.78,
            0.8,
            0.02,
            0.85,
            'Đăng tải thông tin bắt buộc trên cổng',
            'Văn phòng UBND tỉnh',
            'Các sở, ban, ngành',
            'Thường xuyên',
          ],
          { deadline: 'ongoing' },
        ),
      ],
    },
  ],
};

/** A province's PCI plan: points and ranks as texts with a slash, per cent as text, two lines of a heading. */
export const pciRanks: LabelledSheet = {
  name: 'PCI thứ hạng',
  about: 'PCI of a province, ranks as fractions, shares as text, codes in letters, several leads in one cell',
  kinds: ['pci'],
  tables: [
    {
      above: [['PHỤ LỤC'], ['GIẢI PHÁP CẢI THIỆN CHỈ SỐ NĂNG LỰC CẠNH TRANH CẤP TỈNH (PCI) NĂM 2026'], []],
      header: [
        [
          'Mã',
          'Chỉ số thành phần/chỉ tiêu',
          'Điểm 2025',
          'Hạng 2025',
          'Chỉ tiêu yếu',
          'Giải pháp thực hiện',
          'Chịu trách nhiệm chính',
          'Tham gia',
          'Thời điểm hoàn thành',
        ],
      ],
      columns: ['code', 'title', 'achieved', null, null, 'task', 'lead', 'coordinating', 'deadline'],
      rows: [
        criterion(
          [
            'CSTP1',
            'Gia nhập thị trường',
            '7,12',
            '31/34',
            '12% doanh nghiệp chờ trên 1 tháng',
            'Rút ngắn thời gian đăng ký còn 02 ngày',
            'Sở Tài chính',
            'Thuế tỉnh, Công an tỉnh',
            'Quý I năm 2026',
          ],
          { coordinating: ['Thuế tỉnh', 'Công an tỉnh'], deadline: 'quarter 2026-03-31' },
        ),
        criterion(
          [
            'CSTP2',
            'Tiếp cận đất đai',
            '6,45',
            '28/34',
            '35,5% gặp cản trở về mặt bằng',
            'Công khai quỹ đất sạch',
            'Sở Nông nghiệp và Môi trường',
            'Trung tâm Phát triển quỹ đất',
            'Trước ngày 30/6',
          ],
          { lead: ['Sở Nông nghiệp và Môi trường'], deadline: 'date 2026-06-30' },
        ),
        criterion(
          [
            'CSTP4',
            'Chi phí thời gian',
            '7,80',
            '15/34',
            '22% làm việc với 5 đoàn kiểm tra trở lên',
            'Không thanh tra, kiểm tra quá 01 lần/năm',
            'Thanh tra tỉnh\nSở Nội vụ',
            'Các sở, ban, ngành tỉnh',
            'Thường xuyên trong năm',
          ],
          { lead: ['Thanh tra tỉnh', 'Sở Nội vụ'], deadline: 'ongoing/year' },
        ),
        criterion(
          [
            'CSTP10',
            'Thiết chế pháp lý',
            '7,55',
            '20/34',
            null,
            'Công khai thi hành án kinh doanh, thương mại',
            'Thi hành án dân sự tỉnh',
            'Tòa án nhân dân tỉnh',
            'Tháng 10',
          ],
          { deadline: 'month 2026-10-31' },
        ),
      ],
    },
  ],
};

/** A commune's digital index: no column of numbers, codes inside names, who mends it in short, terms as month and year. */
export const digitalGaps: LabelledSheet = {
  name: 'DTI xã mất điểm',
  about: 'digital index of a commune, codes inside names, no index column, maxima right of the points, short bodies',
  kinds: ['dti', 'other'],
  tables: [
    {
      above: [['CÁC CHỈ SỐ CHUYỂN ĐỔI SỐ BỊ MẤT ĐIỂM CỦA XÃ HÒA BÌNH NĂM 2025'], []],
      header: [
        ['Chỉ số', 'Điểm đạt được', 'Điểm tối đa', 'Lý do mất điểm', 'Cách khắc phục', 'Ai làm', 'Bao giờ xong'],
      ],
      columns: ['title', 'achieved', 'benchmark', null, 'task', ['implementing', 'lead'], 'deadline'],
      rows: [
        criterion(
          [
            '1.2. Chuyên mục chuyển đổi số',
            6,
            10,
            'Chỉ có 2 tin',
            'Đăng ít nhất 01 tin/tuần',
            'VP HĐND-UBND',
            '3/2026',
          ],
          { code: '1.2', title: 'Chuyên mục chuyển đổi số', deadline: 'month 2026-03-31' },
        ),
        criterion(
          ['2.1. Quy chế an toàn thông tin', 0, 15, 'Chưa ban hành', 'Ban hành quy chế', 'Phòng VH-XH', '4/2026'],
          { code: '2.1', title: 'Quy chế an toàn thông tin', deadline: 'month 2026-04-30' },
        ),
        criterion(
          [
            '3.4. Hồ sơ thanh toán trực tuyến',
            12.5,
            25,
            '50% thu tiền mặt',
            'Gắn mã QR tại quầy',
            'TT PVHCC',
            '6/2026',
          ],
          { code: '3.4', title: 'Hồ sơ thanh toán trực tuyến', deadline: 'month 2026-06-30' },
        ),
        total(['Cộng', 18.5, 50, null, null, null, null]),
      ],
    },
  ],
};
