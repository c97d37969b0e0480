import { either, task, type LabelledSheet } from '../labels';

/** Digital targets of a commune: where it stands, aim, way, who. */
export const digitalAims: LabelledSheet = {
  name: 'CĐS từ hiện trạng',
  about: 'digital targets of a commune: unit of measure, state and aim as shares, way, who, help, term',
  kinds: ['tasks', 'dti', 'other'],
  tables: [
    {
      above: [['Phụ lục'], ['CHỈ TIÊU VÀ GIẢI PHÁP CHUYỂN ĐỔI SỐ XÃ TRƯỜNG LONG NĂM 2026'], []],
      header: [['Số TT', 'Chỉ tiêu', 'ĐVT', 'Hiện trạng', 'Mục tiêu', 'Giải pháp', 'Phụ trách', 'Hỗ trợ', 'Kỳ hạn']],
      columns: [
        'code',
        ['title', 'task'],
        null,
        null,
        null,
        ['task', 'title'],
        ['lead', 'implementing'],
        'coordinating',
        'deadline',
      ],
      rows: [
        either(
          'criterion/task',
          [1, 'Hộ có chữ ký số', '%', 22, 50, 'Đến từng nhà cấp chữ ký số', 'Tổ CNSCĐ', 'VNPT khu vực', 'Tháng 9/2026'],
          {
            deadline: 'month 2026-09-30',
          },
        ),
        either(
          'criterion/task',
          [2, 'Văn bản ký số', '%', 96, 100, 'Khóa sổ văn bản giấy', 'Văn phòng HĐND - UBND', null, '01/7/2026'],
          {
            lead: ['Văn phòng HĐND - UBND'],
            implementing: ['Văn phòng HĐND - UBND'],
            deadline: 'date 2026-07-01',
          },
        ),
        either(
          'criterion/task',
          [3, 'Nhà văn hóa có wifi', 'nhà', 3, 9, 'Kéo cáp quang', 'Phòng Kinh tế', 'Viettel chi nhánh', 'Quý 3/2026'],
          {
            deadline: 'quarter 2026-09-30',
          },
        ),
      ],
    },
  ],
};

/** Two tables below each other: aims with bodies, then tasks. */
export const aimsThenTasks: LabelledSheet = {
  name: 'Biểu 1 và Biểu 2',
  about: 'district plan with two tables: aims of a year with who watches them, then tasks with other columns',
  kinds: ['tasks', 'other'],
  tables: [
    {
      above: [['Biểu 1. CÁC CHỈ TIÊU CHỦ YẾU NĂM 2026'], []],
      header: [['STT', 'Tên chỉ tiêu', 'Đơn vị tính', 'Kế hoạch 2026', 'Cơ quan theo dõi, đôn đốc']],
      columns: ['code', ['title', 'task'], null, null, ['lead', 'implementing']],
      rows: [
        either('criterion/task', [1, 'Thu ngân sách', 'tỷ đồng', 120, 'Phòng Tài chính']),
        either('criterion/task', [2, 'Hồ sơ đúng hạn', '%', 99, 'Văn phòng']),
        either('criterion/task', [3, 'Giảm hộ nghèo', 'hộ', 45, 'Phòng Lao động']),
      ],
      below: [[]],
    },
    {
      above: [['Biểu 2. PHÂN CÔNG NHIỆM VỤ'], []],
      header: [['STT', 'Nhiệm vụ, giải pháp', 'Chủ trì', 'Phối hợp', 'Hoàn thành trước']],
      columns: ['code', 'task', 'lead', 'coordinating', 'deadline'],
      rows: [
        task([1, 'Rà soát nguồn thu', 'Phòng Tài chính', 'Thuế cơ sở 5', '31/3/2026'], { deadline: 'date 2026-03-31' }),
        task([2, 'Cấp mã cho hộ nghèo', 'Phòng Lao động', 'UBND các xã', '30/6/2026'], {
          coordinating: ['UBND các xã'],
          deadline: 'date 2026-06-30',
        }),
      ],
    },
  ],
};
