import { criterion, either, section, total, type LabelledSheet } from '../labels';

/** A ministry marks a department: own points, those of the ministry, the difference, reasons, documents. */
export const ministryMarks: LabelledSheet = {
  name: 'Bộ chấm Sở',
  about: 'a ministry marks a department: own marks without the word points, those of the ministry, difference, reasons',
  kinds: ['other', 'par'],
  boldHeadings: true,
  tables: [
    {
      above: [['BẢNG CHẤM ĐIỂM THEO DÕI THI HÀNH PHÁP LUẬT NĂM 2025'], []],
      header: [
        ['TT', 'Tiêu chí', 'Thang điểm', 'Kết quả chấm', '<', '<', 'Lý do chênh lệch', 'Tài liệu kiểm chứng'],
        ['^', '^', '^', 'Sở tự chấm', 'Bộ đánh giá', 'Chênh lệch', '^', '^'],
      ],
      columns: ['code', 'title', 'benchmark', 'selfAssessed', 'achieved', null, null, null],
      rows: [
        section(['I', 'Công tác chỉ đạo', 15, 14, 12.5, -1.5, null, null]),
        criterion([1, 'Ban hành kế hoạch đúng hạn', 5, 5, 5, 0, null, 'KH số 12/KH-STP']),
        criterion([2, 'Tổ chức kiểm tra', 10, 9, 7.5, -1.5, 'Thiếu kết luận', 'Biên bản']),
        section(['II', 'Kết quả thực hiện', 20, 18, 18, 0, null, null]),
        criterion([1, 'Xử lý phản ánh, kiến nghị', 20, 18, 18, 0, null, 'Báo cáo 45/BC-STP']),
        total([null, 'Tổng cộng', 35, 32, 30.5, -1.5, null, null]),
      ],
    },
  ],
};

/** An office marks itself by a form: aims beside criteria, what came of it, no numbers below the headings. */
export const formOfSelf: LabelledSheet = {
  name: 'Mẫu 09B',
  about: 'own assessment by a form: axes as headings with their points, dashes below them, aims, what came of it',
  kinds: ['other', 'par', 'dti'],
  boldHeadings: true,
  tables: [
    {
      above: [['PHIẾU TỰ ĐÁNH GIÁ CỦA PHÒNG NĂM 2026'], ['Đơn vị: Phòng Văn hóa - Xã hội'], []],
      header: [
        [
          'TT',
          'Nội dung tiêu chí',
          'Mục tiêu, nhiệm vụ đề ra',
          'Điểm tối đa',
          'Điểm tự chấm',
          'Tóm tắt kết quả, sản phẩm thực tế',
        ],
      ],
      columns: ['code', 'title', ['task', null], 'benchmark', ['selfAssessed', 'achieved'], null],
      rows: [
        criterion([1, 'Tham mưu văn bản', 'Ban hành 12 văn bản', 20, 18, 'Đã ban hành 11 văn bản']),
        criterion([2, 'Giải quyết hồ sơ', 'Đúng hạn từ 98%', 30, 30, 'Đúng hạn 99,2%']),
        criterion([3, 'Tuyên truyền', 'Đăng 24 tin, bài', 10, 9.5, '23 tin, bài']),
        criterion([4, 'Kỷ luật công vụ', 'Không có vi phạm', 10, 10, 'Không có']),
        total([null, 'Cộng', null, 70, 67.5, null]),
      ],
      below: [[], [null, 'Trưởng phòng', null, null, 'Người tổng hợp']],
    },
  ],
};

/** PCI: groups merged at the left with rank and score, bodies by dashes over lines. */
export const pciLines: LabelledSheet = {
  name: 'PCI nhiều việc',
  about: 'PCI of a province, component with score and rank merged over several measures, bodies by dashes over lines',
  kinds: ['pci'],
  tables: [
    {
      above: [['GIẢI PHÁP CẢI THIỆN CHỈ SỐ NĂNG LỰC CẠNH TRANH CẤP TỈNH (PCI) NĂM 2026'], []],
      header: [
        ['STT', 'Chỉ số thành phần', 'PCI 2025', '<', 'Giải pháp', 'Cơ quan đầu mối', 'Cơ quan liên quan', 'Kỳ hạn'],
        ['^', '^', 'Điểm số', 'Xếp hạng', '^', '^', '^', '^'],
      ],
      columns: ['code', 'title', 'achieved', null, 'task', ['lead', 'implementing'], 'coordinating', 'deadline'],
      rows: [
        criterion(
          [
            1,
            'Gia nhập thị trường',
            7.21,
            34,
            'Cấp đăng ký doanh nghiệp trong 1 ngày',
            'Sở Tài chính',
            '- Thuế tỉnh\n- Sở Nội vụ',
            'Quý II/2026',
          ],
          { coordinating: ['Thuế tỉnh', 'Sở Nội vụ'], deadline: 'quarter 2026-06-30' },
        ),
        either(
          'criterion/task',
          ['^', '^', '^', '^', 'Bỏ 3 giấy phép con', 'Sở Công Thương', 'Sở Tư pháp', 'Tháng 10/2026'],
          {
            deadline: 'month 2026-10-31',
          },
        ),
        criterion(
          [
            2,
            'Tiếp cận đất đai',
            6.4,
            41,
            'Công khai quỹ đất sạch',
            'Sở NN và MT',
            '- BQL Khu kinh tế\n- UBND cấp xã',
            '6 tháng đầu năm',
          ],
          { coordinating: ['BQL Khu kinh tế', 'UBND cấp xã'], deadline: 'month/date/several/year/quarter' },
        ),
        criterion([3, 'Tính minh bạch', 5.98, 50, 'Cập nhật cổng thông tin', 'VP UBND tỉnh', null, 'Hàng tuần'], {
          deadline: 'periodic/ongoing',
        }),
      ],
    },
  ],
};

/** PAR: shares of loss, wording other than everywhere. */
export const parDeducted: LabelledSheet = {
  name: 'PAR bị trừ điểm',
  about: 'PAR of a province: code column called so, points of two years under one heading, deductions, ways to mend',
  kinds: ['par', 'other'],
  tables: [
    {
      above: [['TỔNG HỢP CÁC TIÊU CHÍ BỊ TRỪ ĐIỂM CHỈ SỐ PAR INDEX VÀ HƯỚNG KHẮC PHỤC'], []],
      header: [
        [
          'Mã TC',
          'Tên tiêu chí, tiêu chí thành phần',
          'Điểm tối đa',
          'Điểm đạt',
          '<',
          'Bị trừ',
          'Vì sao',
          'Hướng khắc phục',
          'Trách nhiệm',
          'Xong trong',
        ],
        ['^', '^', '^', 'Năm 2024', 'Năm 2025', '^', '^', '^', '^', '^'],
      ],
      columns: [
        'code',
        'title',
        'benchmark',
        null,
        'achieved',
        null,
        null,
        'task',
        ['lead', 'implementing'],
        'deadline',
      ],
      rows: [
        criterion(
          [
            '1.2.1',
            'Mức độ hoàn thành kế hoạch',
            1,
            0.9,
            0.85,
            0.15,
            'Hai nhiệm vụ chậm',
            'Đôn đốc hằng tháng',
            'Sở Nội vụ',
            'Quý I/2027',
          ],
          {
            deadline: 'quarter 2027-03-31',
          },
        ),
        criterion(
          [
            '3.1.4',
            'Xử lý phản ánh',
            0.5,
            0.5,
            0.25,
            0.25,
            'Trả lời trễ',
            'Đặt cảnh báo trước 2 ngày',
            'Văn phòng UBND tỉnh',
            'Tháng 1/2027',
          ],
          {
            deadline: 'month 2027-01-31',
          },
        ),
        criterion(
          [
            '7.3.2',
            'Hồ sơ trực tuyến toàn trình',
            2,
            1.1,
            1.62,
            0.38,
            'Tỷ lệ 71%',
            'Làm thay tại 12 điểm',
            'UBND cấp xã',
            '31/12/2026',
          ],
          {
            lead: ['UBND cấp xã'],
            implementing: ['UBND cấp xã'],
            deadline: 'date 2026-12-31',
          },
        ),
      ],
    },
  ],
};

/** SIPAS in plain words; no codes. */
export const plainSipas: LabelledSheet = {
  name: 'Hài lòng của dân',
  about:
    'SIPAS of a ward in everyday words: shares of two years as per cent, what people complain of, who and until when',
  kinds: ['sipas'],
  tables: [
    {
      above: [['KẾ HOẠCH NÂNG CAO MỨC ĐỘ HÀI LÒNG CỦA NGƯỜI DÂN (SIPAS) PHƯỜNG AN HÒA'], []],
      header: [
        ['Nội dung khảo sát', '2024 (%)', '2025 (%)', 'Dân còn phàn nàn', 'Việc làm ngay', 'Ai làm', 'Bao giờ xong'],
      ],
      columns: ['title', null, ['achieved', null], null, 'task', ['lead', 'implementing'], 'deadline'],
      rows: [
        either(
          'criterion/task',
          [
            'Tiếp cận dịch vụ',
            84.1,
            86.2,
            'Ghế chờ ít',
            'Mua thêm 20 ghế',
            'Văn phòng HĐND và UBND phường',
            'Trước 15/4/2026',
          ],
          { deadline: 'date 2026-04-15' },
        ),
        either(
          'criterion/task',
          [
            'Công chức',
            88.5,
            87.9,
            'Chưa niềm nở',
            'Lắp máy chấm sao',
            'Trung tâm Phục vụ hành chính công',
            'Cuối tháng 5',
          ],
          {
            deadline: 'month/date 2026-05-31',
          },
        ),
        either(
          'criterion/task',
          [
            'Kết quả',
            90,
            91.3,
            'Sai thông tin',
            'Cho xem lại trước khi in',
            'Trung tâm Phục vụ hành chính công',
            'Ngay trong quý I',
          ],
          {
            deadline: 'quarter 2026-03-31',
          },
        ),
      ],
    },
  ],
};
