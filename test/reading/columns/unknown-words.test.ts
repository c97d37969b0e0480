import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/model/grid';
import { readPlan } from '../../../src/reading';
import { merge, sheet } from '../table';

type Row = readonly CellValue[];
const UNKNOWN = 'Xưng lộ';

function rolesOf(rows: readonly Row[]): string {
  const { appendices } = readPlan([sheet(rows)]);
  expect(appendices).toHaveLength(1);
  return appendices[0]!.columnReadings.map(({ role }) => role ?? '-').join(', ');
}
const withUnknown = (header: Row, ...columns: number[]): Row =>
  header.map((text, column) => (columns.includes(column) ? `${UNKNOWN} ${'abcdefghij'[column]!}` : text));

describe('a column under words that nobody knows', () => {
  const HEADER: Row = ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn', 'Sản phẩm'];
  const LINES: Row[] = [
    ['1', 'Gỡ vướng thủ tục đất đai', 'Sở Xây dựng', 'Sở Tài chính; Thuế tỉnh', 'Quý I/2026', 'Báo cáo'],
    ['2', 'Khảo sát người dân', 'Sở Nội vụ', 'UBND cấp xã', '30/8/2026', 'Kế hoạch khảo sát'],
    ['3', 'Dựng lại cổng dữ liệu', 'Sở Khoa học và Công nghệ', 'Công an tỉnh', 'Trước kỳ họp cuối năm', 'Cổng dữ liệu'],
    ['4', 'Dạy kỹ năng số', 'Sở Giáo dục và Đào tạo', 'Tỉnh đoàn', 'Tháng 11/2026', 'Lớp học'],
  ];
  const ROLES = 'code, task, lead, coordinating, deadline, product';

  it.each(HEADER.map((text, column) => [text, column] as const))('instead of %s is what stands in it', (_, column) => {
    expect(rolesOf([withUnknown(HEADER, column), ...LINES])).toBe(ROLES);
  });

  it('is what comes of the work where it is said who does it and until when, though few of it are documents', () => {
    const things = ['Biên bản nghiệm thu', '04 trạm', 'Kho số', '12 máy', 'Báo cáo'];
    const works = (things: readonly string[]): Row[] =>
      things.map((thing, at) => [at + 1, `Dựng hạ tầng phần ${at}`, 'Sở Xây dựng', 'Thuế tỉnh', 'Quý I/2026', thing]);
    const header = withUnknown(HEADER, 5);
    expect(rolesOf([header, ...works(things)])).toBe(ROLES);
    // How work stands, who is asked and what hinders it are none.
    for (const others of [
      ['Đang làm', 'Đã có báo cáo', 'Chưa làm', 'Xong 80%', 'Chậm'],
      ['Thiếu hồ sơ gốc', 'Chưa rõ mẫu', 'Máy cũ', 'Ít người dự', 'Mưa nhiều'],
      ['Tỷ lệ đúng hạn', 'Điểm hài lòng', 'Số cuộc', 'Mức độ', 'Thời gian chờ'],
    ])
      expect(rolesOf([header, ...works(others)])).toBe(ROLES.replace('product', '-'));
  });

  it('is a guess, and says so', () => {
    const { appendices } = readPlan([sheet([withUnknown(HEADER, 3), ...LINES])]);
    expect(appendices[0]!.columnReadings[3]).toMatchObject({ role: 'coordinating', certainty: 'guess' });
  });

  it('two of them: who leads stands before who helps', () => {
    expect(rolesOf([withUnknown(HEADER, 2, 3), ...LINES])).toBe(ROLES);
  });

  it('of two with times the last says until when', () => {
    const header = ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', UNKNOWN, 'Quỳnh tự'];
    const days = ['Tháng 1/2026', 'Tháng 2/2026', 'Tháng 3/2026', 'Tháng 4/2026'];
    const rows = LINES.map(([code, task, lead], at) => [code!, task!, lead!, days[at]!, `Tháng ${at + 6}/2026`]);
    expect(rolesOf([header, ...rows])).toBe('code, task, lead, -, deadline');
  });

  it('documents with their numbers were there before', () => {
    const header = ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn', UNKNOWN];
    const rows = LINES.map(([code, task, lead, , until], at) => [
      code!,
      task!,
      lead!,
      until!,
      `Kế hoạch số ${at}/KH-UBND`,
    ]);
    expect(rolesOf([header, ...rows])).toBe('code, task, lead, deadline, -');
  });
});

describe('who answers under words that nobody knows', () => {
  const WORK: Row[] = [
    ['1', 'Phân loại hồ sơ tồn', 'Tổ Đăng ký', 'Tổ Lưu trữ', 'Phó Giám đốc', '20/02/2026'],
    ['2', 'Đo đạc bổ sung', 'Tổ Kỹ thuật', 'Nhà thầu', 'Giám đốc', 'Trước 15/9/2026'],
    ['3', 'Làm sạch dữ liệu', 'Tổ Kỹ thuật', 'Kế toán', 'Phó Giám đốc', '31/10/2026'],
    ['4', 'Báo cáo hồ sơ đã trả', 'Tổ Hành chính', 'Công an xã', 'Phó Giám đốc', 'Hằng tuần'],
  ];
  const HEAD: Row = ['STT', 'Công việc cần làm', 'Tổ chủ trì', 'Tổ hỗ trợ', 'Người theo dõi, đôn đốc', 'Hạn cuối'];

  it('are the bodies, not the leader who looks after it', () => {
    expect(rolesOf([withUnknown(HEAD, 2), ...WORK])).toBe('code, task, lead, coordinating, -, deadline');
  });

  it('are bodies left of other bodies that only follow the work up', () => {
    const header = ['STT', 'Việc phải làm', UNKNOWN, 'Ban của HĐND theo dõi', 'Thời hạn'];
    const bodies = ['Ban Pháp chế', 'Ban Kinh tế', 'Ban Pháp chế', 'Ban Văn hóa'];
    const rows = WORK.map(([code, task, who, , , time], at) => [code!, task!, who!, bodies[at]!, time!]);
    expect(rolesOf([header, ...rows])).toMatch(/^code, task, lead, -, deadline$/);
  });

  it('are posts and callings where no body is named', () => {
    const posts = ['Tổ trưởng', 'Kế toán', 'Tổ trưởng', 'Văn thư'];
    const rows = WORK.map(([code, task, , helper, , time], at) => [code!, task!, posts[at]!, helper!, time!]);
    const header = ['STT', 'Công việc', UNKNOWN, 'Phối hợp', 'Hạn'];
    expect(rolesOf([header, ...rows])).toBe('code, task, lead, coordinating, deadline');
  });

  it('who helps stands beside who leads, outsiders and posts among them', () => {
    expect(rolesOf([withUnknown(HEAD, 3), ...WORK])).toBe('code, task, lead, coordinating, -, deadline');
  });
});

describe('what rows are called under words that nobody knows', () => {
  it('stands left of the work, and heads the rows that have none', () => {
    const { rows, columnReadings } = readPlan([
      sheet([
        ['Stt', UNKNOWN, 'Giải pháp cải thiện', 'Đơn vị chủ trì', 'Thời gian thực hiện'],
        ['1', 'Tham gia của người dân ở cấp cơ sở', null, null, null],
        ['1.1', 'Tri thức công dân', 'Phát thanh chuyên mục dân chủ', 'Phòng Văn hóa', '2 lần/tuần'],
        ['1.4', 'Đóng góp tự nguyện', 'Công khai các khoản vận động', 'Phòng Kinh tế', 'Thường xuyên'],
        ['2', 'Công khai, minh bạch', null, null, null],
        ['2.1', 'Danh sách hộ nghèo', 'Niêm yết tại nhà văn hóa', 'Phòng Kinh tế', 'Quý I/2026'],
      ]),
    ]).appendices[0]!;
    expect(columnReadings[1]).toMatchObject({ role: 'title', certainty: 'guess' });
    expect(rows.map(({ title }) => title?.value)).toEqual([
      'Tham gia của người dân ở cấp cơ sở',
      'Tri thức công dân',
      'Đóng góp tự nguyện',
      'Công khai, minh bạch',
      'Danh sách hộ nghèo',
    ]);
  });
});

it('what is named anew behind each code is the criterion, and what stands before several codes its group', () => {
  const header: Row = ['Trụ cột', 'Mã', UNKNOWN, 'Điểm chuẩn', 'Điểm đạt', 'Việc phải làm', 'Giao cho'];
  const rows: Row[] = [
    ['Nhận thức số', '1.1', 'Chuyên mục chuyển đổi số', 10, 8, 'Đăng 4 tin mỗi tháng', 'Văn phòng'],
    [null, '1.2', 'Cán bộ được tập huấn', 20, 12.5, 'Mở 02 lớp kỹ năng số', 'Phòng Văn hóa'],
    ['Hạ tầng số', '2.1', 'Thôn, tổ có cáp quang', 15, 15, 'Duy trì', 'Phòng Kinh tế'],
    [null, '2.2', 'Hộ có internet', 15, 13.2, 'Vận động hộ nghèo', 'Văn phòng'],
  ];
  const { appendices } = readPlan([sheet([header, ...rows], { merges: [merge(1, 0, 2, 1), merge(3, 0, 2, 1)] })]);
  expect(appendices[0]!.columns).toMatchObject({ code: 1, title: 2, task: 5 });
});

it('a list of what is made, by whom, with whose help and until when, is work whatever its headers are called', () => {
  const rows: Row[] = [
    ['Bảng công khai thu chi ở xã không ai đọc được', 'tổ Thời sự', 'kỹ thuật phim trường', '03/8'],
    ['Hỏi nhanh 20 người ở chợ về một cửa', 'cộng tác viên', 'tổ Thời sự', '15/8'],
    ['Giá đất mới, người dân xem ở đâu', 'tổ Kinh tế', 'kỹ thuật', '20/8'],
    ['Tọa đàm với giám đốc trung tâm', 'trưởng phòng', 'kỹ thuật', '27/8'],
  ];
  expect(rolesOf([['Đề tài', 'Viết bài', 'Thu tiếng', 'Lên sóng'], ...rows])).toBe(
    'task, lead, coordinating, deadline',
  );
});

describe('points under words that nobody knows', () => {
  const HEADER: Row = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'];
  const LINES: Row[] = [
    ['1.1', 'Ban hành kế hoạch', 2, 2, 1.5],
    ['1.2', 'Tuyên truyền', 1, 1, 0.5],
    ['1.3', 'Kiểm tra', 2, 1.5, 1.5],
    ['2.1', 'Công khai thủ tục', 3, 2.5, 2],
  ];
  it.each([2, 3, 4])('column %i is told by what no row exceeds', (column) => {
    expect(rolesOf([withUnknown(HEADER, column), ...LINES])).toBe('code, title, benchmark, selfAssessed, achieved');
  });

  it('negative ones under one heading with the points are what is lost', () => {
    const header: Row = ['STT', 'Tiêu chí', 'Kết quả chấm', null, null, null];
    const below: Row = [null, null, 'Điểm tối đa', 'Sở tự chấm', 'Bộ đánh giá', UNKNOWN];
    const rows = LINES.map((line, at) => [...line.slice(0, 5), at % 2 === 0 ? -0.5 : -1]);
    const merges = [merge(0, 2, 1, 4), merge(0, 0, 2, 1), merge(0, 1, 2, 1)];
    const [table] = readPlan([sheet([header, below, ...rows], { merges })]).appendices;
    expect(table!.columnReadings.map(({ role }) => role ?? '-').join(', ')).toBe(
      'code, title, benchmark, selfAssessed, achieved, -',
    );
  });

  it('negative ones are what is lost', () => {
    const lost = LINES.map((line, at) => [...line.slice(0, 4), at % 2 === 0 ? -0.5 : -1, 'Thiếu minh chứng']);
    expect(rolesOf([[...withUnknown(HEADER, 4), 'Lý do'], ...lost])).toBe('code, title, benchmark, selfAssessed, -, -');
  });

  it('amounts of something are none', () => {
    const header = ['STT', 'Chỉ tiêu', 'Đơn vị tính', UNKNOWN, 'Quỳnh tự', 'Nhiệm vụ', 'Cơ quan thực hiện'];
    const rows = [
      ['1', 'Hồ sơ trực tuyến', '%', 80, 71, 'Mở điểm hỗ trợ', 'Văn phòng UBND tỉnh'],
      ['2', 'Thanh toán không tiền mặt', '%', 60, 48, 'Phát mã QR', 'Sở Công Thương'],
      ['3', 'Dự án công nghệ', 'dự án', 5, 2, 'Xúc tiến tại chỗ', 'Sở Tài chính'],
    ];
    expect(rolesOf([header, ...rows])).toBe('code, title, -, -, -, task, implementing');
  });
});

describe('who answers by a post', () => {
  const LINES: Row[] = [
    ['1', 'Họp phụ huynh', 'Hiệu trưởng', 'Giáo viên chủ nhiệm', 'Tháng 9/2026'],
    ['2', 'Thao giảng', 'Tổ trưởng chuyên môn', 'Phó Hiệu trưởng', 'Tháng 10/2026'],
    ['3', 'Kiểm kê tài sản', 'Kế toán', 'Các tổ chuyên môn', 'Tháng 12/2026'],
  ];
  it('leads where no column names bodies', () => {
    expect(rolesOf([['TT', 'Công việc', 'Người phụ trách', 'Người phối hợp', 'Thời gian'], ...LINES])).toBe(
      'code, task, lead, coordinating, deadline',
    );
  });

  it('is whoever does the work, not whoever watches', () => {
    const watched = LINES.map(([code, task, who, , until]) => [code!, task!, who!, 'Phó Hiệu trưởng', until!]);
    for (const watcher of ['Người giám sát', 'Bộ phận kiểm tra, giám sát', 'Đơn vị kiểm soát'])
      expect(rolesOf([['TT', 'Công việc', 'Người/đơn vị thực hiện', watcher, 'Thời gian'], ...watched])).toBe(
        'code, task, lead, -, deadline',
      );
    const bodies = LINES.map(([code, task, , , until]) => [code!, task!, 'Sở Tài chính', 'Thanh tra tỉnh', until!]);
    expect(rolesOf([['TT', 'Công việc', 'Đơn vị thực hiện', 'Cơ quan giám sát', 'Thời gian'], ...bodies])).toBe(
      'code, task, implementing, -, deadline',
    );
    // Who follows up on it and watches leads, as before.
    expect(
      rolesOf([['TT', 'Công việc', 'Cơ quan theo dõi, giám sát', 'Đơn vị thực hiện', 'Thời gian'], ...bodies]),
    ).toBe('code, task, lead, implementing, deadline');
  });

  it('is a person beside the body that leads, as are people by name', () => {
    const beside = LINES.map(([code, task, , , until]) => [code!, task!, 'Sở Nội vụ', 'Phó Giám đốc', until!]);
    expect(rolesOf([['TT', 'Công việc', 'Cơ quan chủ trì', 'Lãnh đạo phụ trách', 'Thời gian'], ...beside])).toBe(
      'code, task, lead, -, deadline',
    );
    const names = ['Nguyễn Văn Ba', 'Ông Trần Tư', 'Lê Thị Năm'];
    const byName = LINES.map(([code, task, , , until], at) => [code!, task!, names[at]!, until!, 'Báo cáo']);
    expect(rolesOf([['TT', 'Công việc', 'Người phụ trách', 'Thời gian', 'Sản phẩm'], ...byName])).toBe(
      'code, task, -, deadline, product',
    );
  });
});

describe('who helps', () => {
  const LINES: Row[] = [
    ['1', 'Mở lớp kỹ năng số', 'Đoàn xã', 'Công an xã; Hội Phụ nữ', 'Tháng 3/2026'],
    ['2', 'Hiến máu', 'Hội Chữ thập đỏ', 'Trạm Y tế', 'Tháng 6/2026'],
    ['3', 'Trồng cây', 'Phòng Kinh tế', 'Các thôn', 'Tháng 2/2026'],
  ];
  it.each<readonly [string, Row]>([
    ['stands right of who leads, whatever it is called', ['TT', 'Việc', 'Chủ trì', 'Đơn vị đồng hành', 'Thời gian']],
    ['is the second of two bodies', ['TT', 'Việc', 'Đơn vị tổ chức', 'Đơn vị đồng hành', 'Thời gian']],
    ['is no place', ['TT', 'Việc', 'Nơi chủ trì', 'Nơi phối hợp', 'Thời gian']],
  ])('%s', (_, header) => {
    expect(rolesOf([header, ...LINES])).toBe('code, task, lead, coordinating, deadline');
  });
});

it('words under a survey are what is surveyed', () => {
  const rows = [
    ['Số TT', 'Cuộc điều tra', 'Phòng chịu trách nhiệm', 'Hạn gửi'],
    ['1', 'Lao động việc làm', 'Phòng Thống kê Xã hội', '15/6/2026'],
    ['2', 'Mức sống dân cư', 'Phòng Thống kê Kinh tế', '15/9/2026'],
  ];
  expect(rolesOf(rows)).toBe('code, task, lead, deadline');
});

it('points that a body gave once more are the last ones', () => {
  const header = ['TT', 'Tiêu chí', 'Điểm tối đa', 'Đơn vị tự chấm', 'Sở chấm lại'];
  const rows = [
    ['1', 'Kế hoạch', 2, 2, 1.5],
    ['2', 'Báo cáo', 1, 1, 1],
    ['3', 'Kiểm tra', 3, 2.5, 2],
  ];
  expect(rolesOf([header, ...rows])).toBe('code, title, benchmark, selfAssessed, achieved');
});

it('names with their numbers before them, left of everything, are what the rows are about', () => {
  const { appendices } = readPlan([
    sheet([
      ['Kết quả đầu ra', 'Mục tiêu phục vụ', 'Nhiệm vụ số', 'Đơn vị chủ trì', 'Thời hạn'],
      ['1. Luật Khoa học sửa đổi', 'Hoàn thiện thể chế', '14, 26', 'Bộ Công an', '6/2026'],
      ['2. Nghị định về sàn dữ liệu', 'Mở thị trường', '31', 'Bộ Tài chính', '12/2026'],
      ['3. Nền tảng bản đồ số', 'Hạ tầng dữ liệu', '40, 41', 'Bộ Nội vụ', '12/2026'],
    ]),
  ]);
  expect(appendices[0]!.rows.map(({ code, task }) => [code?.value?.text, task?.value])).toEqual([
    ['1', 'Luật Khoa học sửa đổi'],
    ['2', 'Nghị định về sàn dữ liệu'],
    ['3', 'Nền tảng bản đồ số'],
  ]);
});

it('from and until stand under one heading', () => {
  const { appendices } = readPlan([
    sheet(
      [
        ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian', null],
        [null, null, null, 'Từ', 'Đến'],
        ['1', 'Sửa quy chế', 'Phòng Đào tạo', '3/2026', '8/2026'],
        ['2', 'Mua máy đo', 'Phòng Thiết bị', '9/2026', '10/2026'],
      ],
      { merges: [merge(0, 3, 1, 2), merge(0, 0, 2, 1), merge(0, 1, 2, 1), merge(0, 2, 2, 1)] },
    ),
  ]);
  expect(appendices[0]!.rows.map(({ deadline }) => deadline?.value?.due.at(-1))).toEqual(['2026-08-31', '2026-10-31']);
});

it('signatures side by side end a table; so does a single row of them without a gap', () => {
  const { appendices } = readPlan([
    sheet([
      ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'],
      ['01', 'Làm sạch dữ liệu', 'Công an xã', 'Quý I/2026'],
      ['02', 'Cấp chữ ký số', 'Văn phòng xã', 'Quý II/2026'],
      ['TỔ TRƯỞNG', null, 'THƯ KÝ', null],
    ]),
  ]);
  expect(appendices[0]!.rows.map(({ code }) => code?.value?.text)).toEqual(['01', '02']);
});

describe('times under words that nobody knows', () => {
  const table = (times: readonly CellValue[], unknown: readonly number[]): Row[] => [
    withUnknown(['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'], ...unknown),
    ...times.map((time, at): Row => [at + 1, `Dựng hạ tầng phần ${at}`, 'Sở Xây dựng', time]),
  ];

  it.each<readonly [string, readonly string[]]>([
    ['days of a month without a year', ['10/01', '15/6', '2/9']],
    ['as they are jotted down', ['cuối T6', '15 hằng tháng', 'T4']],
    ['in English', ['31-Mar-2026', 'Monthly', 'End of May 2026']],
  ])('are known by what is read as a term: %s', (_, times) => {
    expect(rolesOf(table(times, [0, 3]))).toBe('code, task, lead, deadline');
  });

  it('are none where each is a part of a whole: so many points of so many', () => {
    expect(rolesOf(table(['1/2', '2,5/3', '0/2'], [3]))).toBe('code, task, lead, -');
  });
});

it('what, who and until when: headers that only hint at them and the cells bear each other out', () => {
  const header = ['Mã', 'Hạng mục công việc', 'Duyệt (A)', 'Thực hiện chính (R)', 'Bạch huề', 'Hoàn thành'];
  const rows: Row[] = [
    ['1.1', 'Rút thời gian lắp đồng hồ', 'Phó TGĐ', 'Phòng Khách hàng', 'Xí nghiệp Xây lắp', '31.03.26'],
    ['1.2', 'Nhận hồ sơ qua cổng', 'Phó TGĐ', 'Phòng CNTT', 'Phòng Khách hàng', '30.06.26'],
    ['1.3', 'Hợp đồng điện tử', 'TGĐ', 'Phòng Pháp chế', 'Phòng CNTT', '30.09.26'],
  ];
  expect(rolesOf([header, ...rows])).toBe('code, task, -, implementing, coordinating, deadline');
});

describe('points under words that nobody knows', () => {
  it('are those by which the column beside ranks, where there are no others', () => {
    const header: Row = ['STT', 'Chỉ số thành phần', 'PCI 2025', null, 'Giải pháp', 'Cơ quan đầu mối'];
    const lower: Row = [null, null, UNKNOWN, 'Xếp hạng', null, null];
    const rows: Row[] = [
      [1, 'Gia nhập thị trường', 7.21, 34, 'Cấp đăng ký trong ngày', 'Sở Tài chính'],
      [2, 'Tiếp cận đất đai', 6.4, 41, 'Công khai quỹ đất', 'Sở Xây dựng'],
      [3, 'Tính minh bạch', 5.98, 50, 'Cập nhật cổng thông tin', 'Sở Nội vụ'],
    ];
    const merges = [...[0, 1, 4, 5].map((column) => merge(0, column, 2, 1)), merge(0, 2, 1, 2)];
    const [table] = readPlan([sheet([header, lower, ...rows], { merges })]).appendices;
    expect(table!.columns).toMatchObject({ title: 1, achieved: 2, task: 4, lead: 5 });
  });

  it('are one’s own before those of who appraised them, also under one heading of points', () => {
    const upper: Row = ['STT', 'Tiêu chí', 'Thang điểm', 'Kết quả chấm', null, 'Giải pháp', 'Chủ trì'];
    const lower: Row = [null, null, null, UNKNOWN, 'Bộ Nội vụ thẩm định', null, null];
    const rows: Row[] = [
      ['1.4', 'Công tác tuyên truyền', 1.5, 1.5, 1.25, 'Tuyên truyền qua mạng', 'Sở Nội vụ'],
      ['2.2', 'Theo dõi thi hành pháp luật', 2, 2, 1.75, 'Báo cáo đúng hạn', 'Sở Tư pháp'],
      ['7.1', 'Kho dữ liệu dùng chung', 2, 1.75, 1.5, 'Mở thêm dữ liệu', 'Sở Khoa học và Công nghệ'],
    ];
    const merges = [...[0, 1, 2, 5, 6].map((column) => merge(0, column, 2, 1)), merge(0, 3, 1, 2)];
    const [table] = readPlan([sheet([upper, lower, ...rows], { merges })]).appendices;
    expect(table!.columns).toMatchObject({ benchmark: 2, selfAssessed: 3, achieved: 4 });
  });
});

describe('who does the work, under words that nobody knows', () => {
  const rows: Row[] = [
    ['1', 'Vẽ lại sơ đồ khoa', 'ĐD hành chính', 'Phòng CTXH', '31/3/2026'],
    ['2', 'Thêm ghế và nước uống', 'Hộ lý', 'Phòng HCQT', 'Quý II/2026'],
    ['3', 'Chuyển giường khi quá tải', 'ĐD trưởng tua', 'Phòng KHTH', 'hằng ngày'],
  ];
  const header: Row = ['TT', 'Việc làm cụ thể', 'Người làm', 'Hỗ trợ', 'Thời gian xong'];

  it('stands left of those who help, whatever people there are called', () => {
    expect(rolesOf([withUnknown(header, 2), ...rows])).toBe('code, task, lead, coordinating, deadline');
    expect(rolesOf([withUnknown(header, 1, 2), ...rows])).toBe('code, task, lead, coordinating, deadline');
  });

  it('is the left one of two columns of posts', () => {
    const posts: Row[] = [
      ['1', 'Khai giảng năm học mới', 'Hiệu trưởng', 'Tổng phụ trách Đội', '05/9/2026'],
      ['2', 'Họp cha mẹ học sinh', 'Giáo viên chủ nhiệm', 'Kế toán', '20/9/2026'],
      ['3', 'Hội nghị viên chức', 'Chủ tịch Công đoàn', 'Hiệu trưởng', '30/9/2026'],
    ];
    expect(rolesOf([withUnknown(header, 2, 3), ...posts])).toBe('code, task, lead, coordinating, deadline');
  });

  it('leaves who stands beside the lead under one heading to help', () => {
    const upper: Row = ['TT', 'Nhiệm vụ', 'Trách nhiệm thực hiện', null, 'Thời gian'];
    const lower: Row = [null, null, 'Đơn vị chủ trì', UNKNOWN, null];
    const works: Row[] = [
      ['1', 'Ban hành kiến trúc số', 'Trung tâm CNTT', 'Các Cục, Vụ', '30/6/2026'],
      ['2', 'Công bố danh mục nền tảng', 'Vụ Pháp chế', 'Trung tâm CNTT', '31/8/2026'],
    ];
    const merges = [...[0, 1, 4].map((column) => merge(0, column, 2, 1)), merge(0, 2, 1, 2)];
    const [table] = readPlan([sheet([upper, lower, ...works], { merges })]).appendices;
    expect(table!.columns).toMatchObject({ lead: 2, coordinating: 3 });
    expect(table!.columns.implementing).toBeUndefined();
  });

  it('is no amount that was reached', () => {
    const aims: Row[] = [
      ['1', 'Rút ngắn thời gian cấp điện', 'ngày', 2.6, 2.3, 'Phòng Kinh doanh', 'Phòng Kỹ thuật', 'Quý I/2026'],
      ['2', 'Ký hợp đồng bằng chữ ký số', '%', 81, 95, 'Phòng Kinh doanh', 'Phòng CNTT', '30/6/2026'],
    ];
    const of: Row = ['STT', 'Giải pháp', 'ĐVT', 'TH 2025', 'KH 2026', 'Chính', 'Phụ', 'Tiến độ'];
    expect(rolesOf([withUnknown(of, 5, 6), ...aims])).toBe('code, task, -, -, -, lead, coordinating, deadline');
  });
});

it.each<readonly [string, Row[]]>([
  [
    'a week of leaders',
    [
      ['Thứ, ngày', 'Giờ', 'Nội dung', 'Thành phần', 'Địa điểm'],
      ['Thứ Hai 03/8', '8h00', 'Họp giao ban', 'Lãnh đạo UBND xã', 'Phòng họp số 1'],
      ['Thứ Ba 04/8', '14h00', 'Kiểm tra công trình', 'Phòng Kinh tế', 'Thôn Đông'],
      ['Thứ Tư 05/8', '8h00', 'Tiếp công dân', 'Công an xã', 'Phòng tiếp dân'],
    ],
  ],
  [
    'what offices are for and how many work there',
    [
      ['STT', 'Phòng, đơn vị', 'Chức năng', 'Biên chế giao', 'Hiện có'],
      ['1', 'Văn phòng', 'Tham mưu tổng hợp', 14, 13],
      ['2', 'Thanh tra', 'Giải quyết khiếu nại', 6, 6],
      ['3', 'Phòng Tổ chức', 'Quản lý biên chế', 8, 7],
    ],
  ],
  [
    'files received and settled',
    [
      ['STT', 'Lĩnh vực', 'Số hồ sơ nhận', 'Số hồ sơ giải quyết', 'Quá hạn'],
      [1, 'Đất đai', 412, 391, 21],
      [2, 'Hộ tịch', 873, 873, 0],
      [3, 'Chứng thực', 2105, 2105, 0],
    ],
  ],
])('no plan: %s', (_, rows) => {
  expect(readPlan([sheet(rows)]).appendices).toEqual([]);
});
