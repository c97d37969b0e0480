import { criterion, either, task, total, type LabelledSheet } from '../labels';

/** Green index of a province: points and ranks of two years, shares of firms as text, measures, bodies by short names. */
export const greenIndex: LabelledSheet = {
  name: 'PGI',
  about: 'green index of a province, points of two years with their ranks, measures, short names of bodies',
  kinds: ['pgi'],
  tables: [
    {
      above: [['NHIỆM VỤ CẢI THIỆN CHỈ SỐ XANH CẤP TỈNH (PGI) NĂM 2026'], []],
      header: [
        [
          'STT',
          'Chỉ số thành phần',
          'Năm 2024',
          '<',
          'Năm 2025',
          '<',
          'Giải pháp trọng tâm',
          'Chủ trì',
          'Phối hợp',
          'Hoàn thành',
        ],
        ['^', '^', 'Điểm', 'Hạng', 'Điểm', 'Hạng', '^', '^', '^', '^'],
      ],
      columns: ['code', 'title', null, null, 'achieved', null, 'task', 'lead', 'coordinating', 'deadline'],
      rows: [
        criterion(
          [
            1,
            'Giảm thiểu ô nhiễm môi trường',
            6.8,
            20,
            7.02,
            15,
            'Lắp quan trắc tự động',
            'Sở NN&MT',
            'BQL các KCN',
            'Quý III/2026',
          ],
          { deadline: 'quarter 2026-09-30' },
        ),
        criterion(
          [
            2,
            'Tuân thủ quy định môi trường',
            6.1,
            25,
            6,
            28,
            'Hướng dẫn hồ sơ',
            'Sở NN&MT',
            'UBND cấp xã',
            'Thường xuyên',
          ],
          { deadline: 'ongoing' },
        ),
        criterion(
          [
            3,
            'Chính sách khuyến khích',
            5.2,
            12,
            5.6,
            10,
            'Hỗ trợ chuyển đổi xanh',
            'Sở Công Thương',
            'Sở Tài chính',
            '31/12/2026',
          ],
          { deadline: 'date 2026-12-31' },
        ),
      ],
    },
  ],
};

/** Offices mark each other: own points, those of the other office, the final ones; groups merged at the left. */
export const crossMarking: LabelledSheet = {
  name: 'Chấm chéo',
  about: 'offices mark each other, groups merged at the left, own, crosswise and final points, reasons',
  kinds: ['other', 'par'],
  tables: [
    {
      above: [['BẢNG CHẤM CHÉO KẾT QUẢ CẢI CÁCH HÀNH CHÍNH CỤM THI ĐUA SỐ 2'], []],
      header: [
        ['Nhóm', 'TT', 'Tiêu chí', 'Điểm tối đa', 'Đơn vị tự chấm', 'Điểm chấm chéo', 'Điểm cuối cùng', 'Lý do'],
      ],
      columns: [[null, 'title'], 'code', 'title', 'benchmark', 'selfAssessed', null, 'achieved', null],
      rows: [
        criterion(['Chỉ đạo', 1, 'Kế hoạch', 5, 5, 4.5, 4.5, 'Ban hành trễ']),
        criterion(['^', 2, 'Kiểm tra', 10, 9, 9, 9, null]),
        criterion(['Thủ tục', 3, 'Niêm yết', 5, 5, 5, 5, null]),
        criterion(['^', 4, 'Đúng hạn', 15, 15, 13, 14, 'Có hồ sơ trễ']),
        total([null, null, 'Cộng', 35, 34, 31.5, 32.5, null]),
      ],
    },
  ],
};

/** Aims of a council's resolution: half a year and the estimate of the year, what is left to do and who does it. */
export const councilAims: LabelledSheet = {
  name: 'NQ HĐND 6 tháng',
  about: 'aims of a resolution, half year and estimate beside, what is left to do, bodies, no term',
  kinds: ['tasks', 'other'],
  tables: [
    {
      above: [['TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU NGHỊ QUYẾT HĐND NĂM 2026'], []],
      header: [
        [
          'STT',
          'Chỉ tiêu nghị quyết',
          'ĐVT',
          'Nghị quyết giao',
          'Thực hiện 6 tháng',
          'Ước cả năm',
          'Nhiệm vụ 6 tháng cuối năm',
          'Cơ quan thực hiện',
          'Cơ quan phối hợp',
        ],
      ],
      columns: ['code', 'title', null, null, null, null, 'task', ['implementing', 'lead'], 'coordinating'],
      rows: [
        either('criterion/task', [
          1,
          'Hồ sơ trực tuyến toàn trình',
          '%',
          80,
          71,
          82,
          'Hỗ trợ tại nhà văn hóa',
          'Văn phòng UBND tỉnh',
          'UBND cấp xã',
        ]),
        either('criterion/task', [
          2,
          'Thanh toán không tiền mặt',
          '%',
          60,
          48,
          61,
          'Mở rộng mã QR',
          'Ngân hàng Nhà nước khu vực',
          'Sở Công Thương',
        ]),
        task([
          3,
          'Thu hút dự án công nghệ',
          'dự án',
          5,
          2,
          5,
          'Xúc tiến tại chỗ',
          'Sở Tài chính',
          'Ban Quản lý khu kinh tế',
        ]),
      ],
    },
  ],
};
