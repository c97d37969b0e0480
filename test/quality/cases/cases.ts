import { day } from '../typed-sheet';
import type { FieldCase } from './case';
import {
  deadlineCase,
  FIRST,
  headerCase,
  leadCase,
  pointsCase,
  pointsTable,
  rowsCase,
  scoresCase,
  SECOND,
  taskList,
  unitsCase,
} from './tables';

/** Small tables of the kinds that other offices write: what one sees on them that is unlike the five plans. */
export const CASES: readonly FieldCase[] = [
  headerCase('Tên nhiệm vụ', 'B', 'task', 'title'),
  headerCase('Tên nhóm nhiệm vụ/nhiệm vụ', 'B', 'task', 'title'),
  headerCase('Chỉ tiêu', 'B', 'task', 'title'),
  headerCase('Đầu việc', 'B', 'task', 'title'),
  {
    kind: 'header',
    name: 'Lĩnh vực + Nội dung',
    sheet: {
      name: 'Phụ lục',
      lines: [
        ['PHỤ LỤC'],
        ['PHÂN CÔNG NHIỆM VỤ'],
        ['TT', 'Lĩnh vực', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Thời gian'],
        ['1', 'Cán bộ', 'Bổ nhiệm', 'Sở Nội vụ', 'Sở Y tế', 'Quý I/2026'],
      ],
      textColumns: ['A'],
    },
    right: { columns: { C: ['task'], D: ['lead'], E: ['coordinating'], F: ['deadline'] }, types: ['task'] },
  },
  headerCase('Cơ quan tham mưu', 'C', 'lead'),
  headerCase('Số ngày dự kiến', 'E', 'deadline'),
  headerCase('Ngày kết thúc', 'E', 'deadline'),

  pointsCase('Kết quả Chỉ số CCHC năm 2024', 'Điểm bị trừ'),
  pointsCase('Kết quả PAR INDEX năm 2024', 'Điểm bị trừ'),
  pointsCase('Kết quả PAR INDEX năm 2024', 'Điểm mất'),
  pointsCase('Điểm năm 2024', 'Điểm bị trừ'),
  pointsCase('Kết quả năm 2024', 'Điểm bị trừ'),
  pointsCase('Kết quả năm 2024', 'Điểm mất'),
  {
    kind: 'points',
    name: 'Điểm đánh giá over three columns, Điểm đạt được beside them',
    sheet: pointsTable(
      [
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đánh giá', null, null, 'Điểm đạt được'],
        [null, null, null, 'Điều tra XHH', 'Tự đánh giá', 'SNV đánh giá', null],
      ],
      [
        ['1.1', 'Kế hoạch', 5, null, 4, 4, 4],
        ['1.1.1', 'Ban hành kế hoạch', 1, null, 1, 1, 1],
        ['1.1.2', 'Hoàn thành kế hoạch', 4, null, 3, 3, 3],
      ],
      ['A3:A4', 'B3:B4', 'C3:C4', 'D3:F3', 'G3:G4'],
    ),
    right: { columns: { C: ['benchmark'], G: ['achieved'] }, types: ['criterion', 'criterion', 'criterion'] },
  },

  scoresCase('Tự đánh giá'),
  scoresCase('Tự đánh giá', 'Thẩm định'),
  scoresCase('Điểm tự chấm', 'Điểm phúc tra'),

  deadlineCase(
    day('2026-12-01', '"Tháng "m/yyyy'),
    { kinds: ['month'], due: '2026-12-31' },
    'a date cell that shows Tháng 12/2026',
  ),
  deadlineCase('2026 - 2030', { kinds: ['year', 'several'], due: '2030-12-31' }),
  deadlineCase('2025-2026', { kinds: ['year', 'several'], due: '2026-12-31' }),
  deadlineCase('10 ngày làm việc sau khi Nghị quyết được ban hành', { kinds: ['event'], due: null }),
  deadlineCase('Năm học 2026 - 2027', { kinds: ['year', 'several', 'ongoing'] }),
  deadlineCase('6 tháng, năm', { kinds: ['periodic', 'several'] }),
  deadlineCase('2025 và những năm tiếp theo', { kinds: ['year', 'several', 'ongoing', 'periodic'] }),

  unitsCase('Bộ Khoa học và Công nghệ, Bộ Công an', ['Bộ Khoa học và Công nghệ', 'Bộ Công an']),
  unitsCase('Sở KHCN, Tập đoàn Viettel', ['Sở Khoa học và Công nghệ', 'Tập đoàn Viettel']),
  unitsCase('Sở Tài chính, Sở Công Thương, sở, ngành có liên quan và UBND các xã, phường', [
    'Sở Tài chính',
    'Sở Công Thương',
    'sở, ngành có liên quan',
    'UBND các xã, phường',
  ]),
  unitsCase('Bộ Tư pháp, các bộ, ngành', ['Bộ Tư pháp', 'các bộ, ngành']),
  unitsCase('P. HC-TH, P. KH-TC', ['P. HC-TH|Phòng HC-TH', 'P. KH-TC|Phòng KH-TC']),
  unitsCase('Văn phòng HĐND - UBND phường, Công an phường', [
    'Văn phòng HĐND - UBND phường|Văn phòng HĐND và UBND phường',
    'Công an phường',
  ]),
  unitsCase('UBND các xã, phường trực tiếp triển khai tại địa bàn', ['UBND các xã, phường'], 'C'),
  {
    kind: 'units',
    name: 'an abbreviation beside the full name',
    sheet: taskList([
      ['1', 'Rà soát thủ tục hành chính', 'Sở Quy hoạch Kiến trúc', 'Sở Tư pháp', 'Quý IV/2026', 'Báo cáo'],
      ['2', 'Công khai kết quả', 'Sở QHKT', 'Sở Y tế', '30/11/2026', 'Công văn'],
    ]),
    right: { oneUnit: ['C4', 'C5'] },
  },

  {
    kind: 'silence',
    name: 'another criteria set: code 1 has 20 points',
    sheet: pointsTable(
      [['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt được']],
      [
        ['1', 'CÔNG TÁC CHỈ ĐẠO', 20, 15],
        ['1.1', 'Kế hoạch', 5, 4],
        ['1.2', 'Báo cáo', 15, 11],
      ],
    ),
    right: {
      columns: { C: ['benchmark'], D: ['achieved'] },
      types: ['criterion', 'criterion', 'criterion'],
      silent: ['benchmark-mismatch', 'points-slipped'],
    },
  },
  leadCase('Ủy ban nhân dân xã', ['lead-is-group'], '(Kèm theo Kế hoạch của Ủy ban nhân dân xã Tân Lập)'),
  leadCase('Văn phòng HĐND - UBND phường', ['lead-several', 'lead-is-group']),
  {
    kind: 'silence',
    name: 'a heading that is nearly the name of a dimension, in a list of tasks',
    sheet: taskList([['VII', 'Quản trị đầu tư công'], FIRST, SECOND]),
    right: { types: ['section', 'task', 'task'], silent: ['name-mismatch'] },
  },
  {
    kind: 'silence',
    name: '1, 2 (heading), 2.1, 2.2, 3',
    sheet: taskList([
      FIRST,
      ['2', 'Nhóm dịch vụ công'],
      ['2.1', 'Nộp hồ sơ trực tuyến', 'Sở Nội vụ', 'Sở Tư pháp', 'Quý IV/2026', 'Báo cáo'],
      ['2.2', 'Thanh toán trực tuyến', 'Sở Tài chính', 'Sở Y tế', '30/11/2026', 'Công văn'],
      ['3', 'Số hóa hồ sơ', 'Sở Tài chính', 'Sở Y tế', '30/11/2026', 'Công văn'],
    ]),
    right: { types: ['task', 'section', 'task', 'task', 'task'], silent: ['number-gap'] },
  },
  {
    kind: 'silence',
    name: 'index year 2024, whose decision is not held',
    sheet: pointsTable(
      [
        ['TT', 'Tiêu chí', 'Kết quả năm 2024', null, 'Giải pháp', 'Cơ quan chủ trì'],
        [null, null, 'Điểm tối đa', 'Điểm thẩm định', null, null],
      ],
      [
        ['3.4.1', 'Tỷ lệ hồ sơ TTHC cấp tỉnh giải quyết đúng hạn', 1, 0.98, 'Đôn đốc', 'Sở Nội vụ'],
        ['8.3.2', 'Tỷ lệ doanh nghiệp thành lập mới', 1, 0.5, 'Hỗ trợ', 'Sở Tài chính'],
      ],
      ['A3:A4', 'B3:B4', 'C3:D3', 'E3:E4', 'F3:F4'],
    ),
    right: {
      types: ['criterion', 'criterion'],
      silent: ['benchmark-mismatch', 'name-mismatch', 'code-unknown', 'points-slipped'],
    },
  },

  rowsCase(
    'a heading with a remark in the column of the lead',
    taskList([
      ['XIV', 'Giải quyết các điểm nghẽn đô thị', 'Sở Khoa học và Công nghệ chủ trì tham mưu Kế hoạch'],
      FIRST,
      SECOND,
    ]),
    { types: ['section', 'task', 'task'] },
  ),
  rowsCase(
    'a heading with «Theo thời hạn cụ thể sau đây:»',
    taskList([
      [
        null,
        'Chuẩn hóa hệ thống thông tin',
        null,
        null,
        'Theo thời hạn cụ thể sau đây:',
        'Đạt được các chỉ tiêu sau đây:',
      ],
      FIRST,
      SECOND,
    ]),
    { types: ['section', 'task', 'task'] },
  ),
  rowsCase(
    'a bold heading of more than 120 characters without a number',
    {
      ...taskList([
        FIRST,
        [
          null,
          'Xây dựng và triển khai chính sách hỗ trợ, phát triển đội ngũ làm nhiệm vụ khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số của Thành phố',
        ],
        SECOND,
      ]),
      bold: [5],
    },
    { types: ['task', 'section', 'task'] },
  ),
  rowsCase(
    'the code inside the name',
    pointsTable(
      [['Tiêu chí', 'Điểm tối đa', 'Điểm đạt được', 'Cơ quan chủ trì']],
      [
        ['1.1. Kế hoạch', 5, 4, 'Sở Nội vụ'],
        ['1.1.1. Ban hành', 1, 1, 'Sở Nội vụ'],
        ['1.1.2. Hoàn thành', 4, 3, 'Sở Nội vụ'],
      ],
    ),
    { types: ['criterion', 'criterion', 'criterion'], codes: ['1.1', '1.1.1', '1.1.2'] },
  ),
];
