import { describe, expect, it } from 'vitest';
import { checkGrids } from '../../../src/app/check/check';
import type { CellValue } from '../../../src/model/grid';
import { readPlan } from '../../../src/reading';
import { merge, sheet } from '../table';

type Row = readonly CellValue[];
function rolesOf(rows: readonly Row[]): string {
  const { appendices } = readPlan([sheet(rows)]);
  expect(appendices).toHaveLength(1);
  return appendices[0]!.columnReadings.map(({ role }) => role ?? '-').join(', ');
}

describe('headers as they are typed', () => {
  const LINES: Row[] = [
    ['1', 'Sửa quy chế chi tiêu', 'Ban Quản lý chợ', 'Phòng Kinh tế', 'Quý I/2026', 'Quy chế'],
    ['2', 'Lắp camera', 'Trung tâm Văn hóa', 'Công an xã', '30/8/2026', 'Biên bản'],
    ['3', 'Tổ chức phiên chợ', 'Phòng Kinh tế', 'Ban Quản lý chợ', 'Tháng 11/2026', 'Kế hoạch'],
  ];

  it.each<readonly [string, Row]>([
    [
      'letters said alike',
      ['TT', 'Nội dung công việc', 'Đơn vị chủ chì', 'Đơn vị phối hợp', 'Thời dan thực hiện', 'Xản phẩm đầu ra'],
    ],
    ['one wrong accent after a known word', ['TT', 'Công việc', 'Ban chủ trì', 'Phòng hổ trợ', 'Thời hạn', 'Sản phẩm']],
    ['two words in four letters', ['TT', 'Việc', 'CQCT', 'CQPH', 'Hạn HT', 'Kết quả đầu ra']],
    ['short forms', ['TT', 'Nội dung NV', 'Đ.vị CT', 'Đ.vị PH', 'T.gian HT', 'SP']],
  ])('with %s', (_, header) => {
    expect(rolesOf([header, ...LINES])).toBe('code, task, lead, coordinating, deadline, product');
  });

  it('of words that nobody knows, with letters and numbers of columns above or below', () => {
    const header: Row = ['TT', 'Phải lo gì', 'Ai gánh', 'Ai đỡ', 'Bao giờ', 'Được gì'];
    for (const marks of [
      ['A', 'B', '1', '2', '3', '4'],
      ['(a)', '(b)', '(c)', '(d)', '(e)', '(f)'],
    ] as Row[])
      for (const rows of [
        [marks, header],
        [header, marks],
      ]) {
        const { appendices } = readPlan([sheet([...rows, ...LINES])]);
        expect(appendices.map((table) => [table.headers.code, table.rows.length, table.columns.task])).toEqual([
          ['TT', 3, 1],
        ]);
      }
  });
});

it('running numbers beside codes are understood, and nothing to ask about; work that is left over is', () => {
  const { appendices } = readPlan([
    sheet([
      ['STT', 'Mã nhiệm vụ', 'Tên nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kiểu làm'],
      ['1', 'NV.01', 'Rà soát quy trình nội bộ', 'Phòng Tư pháp', 'Quý I/2026', 'cuốn chiếu'],
      ['2', 'NV.02', 'Công khai kết quả xử lý', 'Phòng Kinh tế', 'Quý II/2026', 'xoay vòng'],
      ['3', 'NV.03', 'Tập huấn cho cán bộ', 'Văn phòng', 'Quý III/2026', 'gối đầu'],
    ]),
  ]);
  expect(appendices[0]!.columnReadings.map(({ role, certainty }) => [role, certainty === 'guess'])).toEqual([
    [null, false],
    ['code', false],
    ['task', false],
    ['lead', false],
    ['deadline', false],
    [null, true],
  ]);
});

it('what stands left of points names the criterion, whatever its header says', () => {
  const header = ['TT', 'Điều cần đo', 'Điểm tối đa', 'Điểm đạt', 'Nhiệm vụ', 'Đơn vị chủ trì'];
  const rows: Row[] = [
    ['1', 'Trả kết quả đúng hạn', 20, 18, 'Nhắc việc hằng ngày', 'Phòng Tư pháp'],
    ['2', 'Mức độ số hóa', 15, 12, 'Bổ sung máy quét', 'Văn phòng'],
  ];
  expect(rolesOf([header, ...rows])).toBe('code, title, benchmark, achieved, task, lead');
});

it('an aim called KPI is not what the row is about', () => {
  const header = ['TT', 'Nội dung', 'Đơn vị chủ trì', 'Kết thúc', 'Chỉ số KPI', 'Minh chứng'];
  const rows: Row[] = [
    ['1', 'Rà soát chương trình', 'Phòng Đào tạo', '30/12/2026', '100% ngành', 'Quyết định'],
    ['2', 'Ký kết hợp tác', 'Viện Môi trường', '30/6/2027', '5 đối tác', 'Biên bản'],
  ];
  expect(rolesOf([header, ...rows])).toBe('code, task, lead, deadline, -, product');
});

describe('two years side by side', () => {
  const rows = (header: Row, last: readonly number[]): Row[] => [
    header,
    ['1', 'Gia nhập thị trường', 7.25, 7.5, last[0]!, 'Rút ngắn hồ sơ', 'Phòng Đăng ký kinh doanh'],
    ['2', 'Tiếp cận đất đai', 6.8, 6.5, last[1]!, 'Công khai quy hoạch', 'Phòng Quản lý đất đai'],
    ['3', 'Đào tạo lao động', 5, 6.25, last[2]!, 'Mở lớp nghề', 'Phòng Việc làm'],
  ];
  const DIFFERENCES = [0.25, -0.3, 1.25];

  it.each<readonly [string, Row]>([
    ['alone', ['TT', 'Chỉ số thành phần', 'Năm 2024', 'Năm 2025', 'Tăng/giảm', 'Giải pháp', 'Chủ trì']],
    [
      'after a mistyped word',
      ['TT', 'Chỉ số thành phần', 'Đểm 2024', 'Đểm 2025', 'Chênh lệch', 'Giải pháp', 'Chủ trì'],
    ],
    [
      'of which one is mistyped',
      ['TT', 'Chỉ số thành phần', 'Điểm 2024', 'Đểm 2025', 'Chênh lệch', 'Giải pháp', 'Chủ trì'],
    ],
    ['as the later one first', ['TT', 'Chỉ số thành phần', '2025', '2024', '+/-', 'Giải pháp', 'Chủ trì']],
  ])('%s: the points of the later one count, when their difference stands beside them', (_, header) => {
    const [table] = readPlan([sheet(rows(header, DIFFERENCES))]).appendices;
    expect(table!.headers.achieved).toMatch(/2025$/);
    expect(table).toMatchObject({ year: 2025 });
  });

  it('without it they may be anything', () => {
    const header = ['TT', 'Chỉ số thành phần', 'Năm 2024', 'Năm 2025', 'Số lượt', 'Giải pháp', 'Chủ trì'];
    expect(rolesOf(rows(header, [4, 9, 2]))).not.toContain('achieved');
  });

  it('aims with a unit of measure are no points', () => {
    const header = ['TT', 'Chỉ số', 'Năm 2025', 'Năm 2026', 'Tăng', 'ĐVT', 'Chủ trì'];
    expect(
      rolesOf(rows(header, DIFFERENCES).map((row, at) => (at === 0 ? row : [...row.slice(0, 5), '%', row[6]!]))),
    ).not.toContain('achieved');
  });
});

it('shares and scores of another year are no codes, where the names hold the codes', () => {
  const rows: Row[] = [
    ['Yếu tố/tiêu chí', 'Điểm số (%)', '', '', 'Việc cần làm', 'Phân công thực hiện', 'Mốc thời gian'],
    ['', 'Năm 2023', 'Năm 2024', 'Mục tiêu 2026', '', '', ''],
    ['1. Tiếp cận dịch vụ', '', '', '', '', '', ''],
    ['1.1. Nơi ngồi chờ đủ chỗ', 81.2, 83.5, 88, 'Bổ sung ghế chờ', 'Văn phòng Sở', 'Quý I'],
    ['1.2. Trang thiết bị hiện đại', 79, 78.4, 85, 'Thay máy lấy số', 'Sở Tài chính', 'Quý II'],
    ['2. Thủ tục hành chính', '', '', '', '', '', ''],
    ['2.1. Thủ tục dễ hiểu', 84, 85, 90, 'Rà soát biểu mẫu', 'Sở Tư pháp', 'Quý III'],
  ];
  const { appendices } = readPlan([sheet(rows, { merges: [merge(0, 1, 1, 3)] })]);
  expect(appendices[0]!.rows.map(({ code }) => code?.value?.text)).toEqual(['1', '1.1', '1.2', '2', '2.1']);
  expect(appendices[0]!.columns).toMatchObject({ title: 0, achieved: 2, task: 4, implementing: 5, deadline: 6 });
});

it('a word that says little before the head takes nothing from it', () => {
  const header: Row = ['TT', 'Trích yếu nhiệm vụ', 'Cơ quan đầu mối', 'Ai giúp', 'Hạn xử lý', 'Dự kiến sản phẩm'];
  const rows: Row[] = [
    ['1', 'Báo cáo kết quả tự chấm', 'Sở Nội vụ', 'Sở Tài chính', '20/01/2026', 'Quy trình nội bộ'],
    ['2', 'Rà soát vị trí việc làm', 'Thanh tra tỉnh', 'Sở Y tế', '15/02/2026', 'Tổng đài'],
    ['3', 'Công bố thủ tục nội bộ', 'Sở Tư pháp', 'Sở Xây dựng', '28/02/2026', 'Bản đồ số'],
  ];
  expect(rolesOf([header, ...rows])).toBe('code, task, lead, coordinating, deadline, product');
});

it('units under an unknown word lead, where another column names those who help', () => {
  const rows: Row[] = [
    ['Mã số', 'Tên công việc', 'Gánh vác', 'Cùng làm', 'Từ ngày', 'Đến ngày'],
    ['NV-01', 'Số hóa hồ sơ đất đai', 'Trung tâm CNTT', 'Văn phòng ĐKĐĐ', '01/03/2026', '30/06/2026'],
    ['NV-02', 'Tích hợp định danh', 'Công an tỉnh', 'Sở KH&CN', '15/03/2026', '15/09/2026'],
    ['NV-03', 'Đào tạo cán bộ một cửa', 'Sở Nội vụ', 'UBND xã', '01/04/2026', '31/05/2026'],
  ];
  expect(rolesOf(rows)).toBe('code, task, lead, coordinating, -, deadline');
});

describe('a second table whose header says little that is known', () => {
  const scores: Row[] = [
    ['Mã TC', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt 2025', 'Người phụ trách', 'Hạn 2026'],
    ['1.3', 'Sáng kiến được công nhận', 2, 0, 'Phòng Nội vụ', '31/10/2026'],
    ['1.5', 'Kiểm tra ở trường, trạm', 1.5, 1, 'Văn phòng', 'Quý III/2026'],
  ];
  const header: Row = ['TT', 'Việc', 'Xưng lộ', 'Ai phụ', 'Bạch huề', 'Trúc lam'];
  const works: Row[] = [
    [1, 'Chi trả trợ cấp qua tài khoản cho 100% người nhận', 'Phòng Nội vụ', 'Bưu điện xã', '30/4/2026', null],
    [2, 'Bỏ giấy xác nhận trùng trong hồ sơ hộ nghèo', 'Phòng Nội vụ', 'Trưởng thôn', 'Quý II/2026', null],
    [3, 'Hỏi ý kiến người dân về trạm y tế', 'Văn phòng', 'Trạm Y tế', '15/8/2026', null],
  ];

  it.each<readonly [string, Row[]]>([
    ['a blank row', [[null]]],
    ['a line that names it', [[null], ['2) Việc mới năm 2026']]],
  ])('begins below %s, and none of its rows is taken for points of the table above', (_, between) => {
    const grid = sheet([...scores, ...between, header, ...works]);
    expect(readPlan([grid]).appendices.map(({ rows }) => rows.length)).toEqual([2, 3]);
    expect(checkGrids([grid], {}).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is none where rows of the table go on below the gap', () => {
    const more: Row[] = [
      ['1.7', 'Khảo sát sự hài lòng', 10, 8.25, 'Văn phòng', '15/12/2026'],
      ['1.8', 'Ký số văn bản đi', 1, 0.75, 'Văn phòng', '30/6/2026'],
    ];
    expect(readPlan([sheet([...scores, [null], ...more])]).appendices.map(({ rows }) => rows.length)).toEqual([4]);
  });
});
