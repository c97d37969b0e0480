import { describe, expect, it } from 'vitest';
import { checkGrids } from '../../../src/app/check/check';
import type { CellValue } from '../../../src/model/grid';
import { readPlan } from '../../../src/reading';
import { merge, sheet } from '../table';

type Row = readonly CellValue[];

function table(rows: readonly Row[], merges: ReturnType<typeof merge>[] = []) {
  const { appendices } = readPlan([sheet(rows, { merges })]);
  expect(appendices).toHaveLength(1);
  return appendices[0]!;
}
const roles = (rows: readonly Row[], merges: ReturnType<typeof merge>[] = []): string =>
  table(rows, merges)
    .columnReadings.map(({ role }) => role ?? '-')
    .join(', ');

describe('columns told by what stands beside and above them', () => {
  it('takes points under a heading of aims for aims, whatever their year', () => {
    const rows: Row[] = [
      ['TT', 'Chỉ số thành phần', 'Kết quả năm 2024', null, 'Mục tiêu năm 2025', null, 'Cơ quan đầu mối'],
      [null, null, 'Điểm', 'Hạng', 'Điểm', 'Hạng', null],
      [1, 'Gia nhập thị trường', 7.3, 14, 7.6, 10, 'Sở Tài chính'],
      [2, 'Tiếp cận đất đai', 6.8, 21, 7.1, 15, 'Sở Xây dựng'],
      [3, 'Tính minh bạch', 6.4, 33, 6.9, 25, 'Sở Nội vụ'],
    ];
    expect(roles(rows, [merge(0, 2, 1, 2), merge(0, 4, 1, 2)])).toBe('code, title, achieved, -, -, -, lead');
  });

  it.each(['Cơ quan thẩm định', 'Cấp phê duyệt', 'Cơ quan ban hành', 'Cấp trình'])(
    'gives no work to who only decides: %s',
    (decides) => {
      const rows: Row[] = [
        ['TT', 'Tên đề án', 'Cơ quan soạn thảo', decides, 'Thời gian'],
        [1, 'Đề án nhân lực số', 'Sở Nội vụ', 'Ủy ban nhân dân tỉnh', 'Tháng 3/2026'],
        [2, 'Đề án nước sạch', 'Sở Xây dựng', 'Văn phòng UBND tỉnh', 'Tháng 5/2026'],
      ];
      expect(roles(rows)).toBe('code, task, lead, -, deadline');
    },
  );

  it('takes the appraiser named between the words for the one who gave the points', () => {
    const rows: Row[] = [
      ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Điểm tỉnh tự chấm', 'Điểm Bộ Nội vụ chấm'],
      ['1.1', 'Kế hoạch', 2, 2, 1.5],
      ['1.2', 'Báo cáo', 1, 1, 1],
    ];
    expect(roles(rows)).toBe('code, title, benchmark, selfAssessed, achieved');
  });

  it('reads the numbers of criteria under their name as codes', () => {
    const rows: Row[] = [
      ['Tiêu chí', 'Hành động cải tiến', 'Đơn vị thực hiện', 'Hoàn thành'],
      ['3.2', 'Rà soát quy chế', 'Phòng Hành chính', '31/12/2025'],
      ['7.1', 'Thay thiết bị', 'Phòng Quản trị', '30/6/2026'],
    ];
    expect(roles(rows)).toMatch(/^code, task, /);
  });

  it('keeps the name of a criterion with every line under it', () => {
    const rows: Row[] = [
      ['TT', 'Tên tiêu chí', 'Nội dung tiêu chí', 'Điểm chuẩn', 'Điểm tự chấm'],
      ['I', 'QUY HOẠCH', null, null, null],
      [1, 'Quy hoạch chung', 'Có đồ án được duyệt', 60, 60],
      [null, null, 'Công khai đồ án', 40, 35],
      [2, 'Giao thông', 'Đường xã được nhựa hóa', 50, 50],
      [null, null, 'Đường thôn được cứng hóa', 50, 45],
      [null, 'Cộng tiêu chí 2', null, 100, 95],
    ];
    const names = (merges: ReturnType<typeof merge>[]): string[] =>
      table(rows, merges).rows.map(({ type, title, task }) => `${type}: ${title?.value ?? ''} / ${task?.value ?? ''}`);
    const expected = [
      'section: QUY HOẠCH / ',
      'criterion: Quy hoạch chung / Có đồ án được duyệt',
      'criterion: Quy hoạch chung / Công khai đồ án',
      'criterion: Giao thông / Đường xã được nhựa hóa',
      'criterion: Giao thông / Đường thôn được cứng hóa',
      'total: Cộng tiêu chí 2 / ',
    ];
    expect(names([merge(2, 1, 2, 1), merge(4, 1, 2, 1)])).toEqual(expected);
    // The same pasted, where merges are lost.
    expect(names([])).toEqual(expected);
  });

  it('leaves a first heading in one cell below the header to the rows', () => {
    const rows: Row[] = [
      ['TT', 'Chỉ số', 'Kết quả', null, 'Giải pháp', 'Phòng chủ trì'],
      [null, null, 'Điểm tối đa', 'Điểm đạt', null, null],
      ['Nhóm chỉ số giảm điểm', null, null, null, null, null],
      [1, 'Tính minh bạch', 10, 7, 'Đăng quy hoạch', 'Văn phòng Sở'],
      [2, 'Chi phí thời gian', 10, 8, 'Hướng dẫn một lần', 'Phòng Thương mại'],
    ];
    const { rows: read } = table(rows, [
      merge(0, 0, 2, 1),
      merge(0, 1, 2, 1),
      merge(0, 2, 1, 2),
      merge(0, 4, 2, 1),
      merge(0, 5, 2, 1),
    ]);
    expect(read.map(({ type, code }) => `${type} ${code?.text ?? '-'}`)).toEqual([
      'section -',
      'criterion 1',
      'criterion 2',
    ]);
  });
});

describe('letters that a line explains', () => {
  const ROWS: Row[] = [
    ['1.1', 'Kế hoạch', 2, 2, 1.5, 1],
    ['1.2', 'Báo cáo', 4, 3.5, 3.5, 3],
    ['1.3', 'Kiểm tra', 3, 3, 2.5, 2.5],
  ];
  const HEADER: Row = ['Mã', 'Tiêu chí', 'Điểm A', 'Điểm B', 'Điểm C', 'Điểm D'];
  const LEGEND = 'Ghi chú: A - tối đa; B - đơn vị tự chấm; C - tổ công tác thẩm định; D - Hội đồng kết luận';
  it('above the table', () =>
    expect(roles([[LEGEND], HEADER, ...ROWS])).toBe('code, title, benchmark, selfAssessed, -, achieved'));
  it('or below it', () =>
    expect(roles([HEADER, ...ROWS, [LEGEND]])).toBe('code, title, benchmark, selfAssessed, -, achieved'));
  it('in lists of work', () => {
    const rows: Row[] = [
      ['CT: đơn vị chủ trì; PH: đơn vị phối hợp; TGHT: thời gian hoàn thành'],
      ['TT', 'Nhiệm vụ', 'CT', 'PH', 'TGHT'],
      [1, 'Rà soát thủ tục', 'Tổ Một cửa', 'Nhóm Địa chính', 'Tháng 3'],
      [2, 'Đồng bộ hồ sơ', 'Nhóm Địa chính', 'Tổ Một cửa', 'Tháng 5'],
    ];
    expect(roles(rows)).toBe('code, task, lead, coordinating, deadline');
  });
});

describe('groups beside what they hold', () => {
  it('keeps the name of a pillar apart from those of its criteria, and reads a sum that stands under it', () => {
    const rows: Row[] = [
      ['Trụ cột', 'Mã', 'Tên chỉ số', 'Điểm chuẩn', 'Điểm đạt', 'Việc phải làm', 'Đơn vị'],
      ['Nhận thức số', '1.1', 'Chuyên mục', 10, 8, 'Đăng tin', 'Văn phòng'],
      [null, '1.2', 'Tập huấn', 20, 12, 'Mở lớp', 'Phòng Nội vụ'],
      ['Hạ tầng số', '2.1', 'Cáp quang', 15, 15, 'Duy trì', 'VNPT'],
      [null, '2.2', 'Hộ có mạng', 15, 13, 'Vận động', 'Phòng Kinh tế'],
      ['Tổng cộng', null, null, 60, 48, null, null],
    ];
    const { columns, rows: read } = table(rows, [merge(1, 0, 2, 1), merge(3, 0, 2, 1)]);
    expect([columns.code, columns.title, columns.task]).toEqual([1, 2, 5]);
    expect(read.map(({ type }) => type)).toEqual(['criterion', 'criterion', 'criterion', 'criterion', 'total']);
  });

  it('reads work that also has its place, but no list of costs', () => {
    const rows: Row[] = [
      ['TT', 'Nội dung tuyên truyền', 'Hình thức', 'Địa điểm', 'Đơn vị thực hiện', 'Đơn vị phối hợp', 'Thời gian'],
      [1, 'Dịch vụ công', 'Hội nghị', 'Nhà văn hóa', 'Văn phòng', 'Đoàn xã', 'Tháng 3/2026'],
      [2, 'Chữ ký số', 'Tờ rơi', 'Chợ', 'Công an xã', 'Hội Nông dân', 'Tháng 6/2026'],
    ];
    expect(roles(rows)).toMatch(/^code, task, .*, -, implementing, coordinating, deadline$/);
  });
});

describe('headers as they come again and as they lose their merges', () => {
  const LINES: Row[] = [
    [1, 'Rà soát thủ tục', 'Sở Nội vụ', 'Sở Tài chính', 'Quý I/2026'],
    [2, 'Đồng bộ hồ sơ', 'Sở Tài chính', 'Sở Y tế', 'Quý II/2026'],
  ];
  const HEADER: Row = ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian'];
  const AGAIN: Row = ['STT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Phối hợp', 'Hạn hoàn thành'];

  it('takes a header in other words between the rows for the same one on a further page', () => {
    const { rows, leftOut } = table([HEADER, ...LINES, AGAIN, ...LINES]);
    expect([rows.length, leftOut.map(({ why }) => why)]).toEqual([4, ['repeated-header']]);
  });

  it('but not below a title', () => {
    const { appendices } = readPlan([sheet([HEADER, ...LINES, ['BẢNG 2. CÁC VIỆC KHÁC'], AGAIN, ...LINES])]);
    expect(appendices).toHaveLength(2);
  });

  it('reads a heading that several columns begin with as the heading over them', () => {
    const rows: Row[] = [
      [
        'TT',
        'Chỉ số',
        'Kết quả năm 2024 - Điểm',
        'Kết quả năm 2024 - Hạng',
        'Mục tiêu 2025 - Điểm',
        'Mục tiêu 2025 - Hạng',
      ],
      [1, 'Gia nhập thị trường', 7.3, 14, 7.6, 10],
      [2, 'Tiếp cận đất đai', 6.8, 21, 7.1, 15],
      [3, 'Tính minh bạch', 6.4, 33, 6.9, 25],
    ];
    expect(roles(rows)).toBe('code, title, achieved, -, -, -');
  });
});

describe('what stands for what stands above', () => {
  it.each(['nt', '-nt-', 'n/t', '"', '//'])('is read as the cell above: %s', (mark) => {
    const { rows } = table([
      ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian'],
      [1, 'Rà soát thủ tục', 'Sở Nội vụ', 'Quý I/2026'],
      [2, 'Đồng bộ hồ sơ', mark, mark],
      [3, 'Khảo sát', mark, 'Quý II/2026'],
    ]);
    expect(rows.map(({ lead }) => lead!.value.map(({ name }) => name).join())).toEqual(Array(3).fill('Sở Nội vụ'));
    expect(rows[1]!.deadline).toMatchObject({ origin: 'inherited', value: { due: ['2026-03-31'] } });
  });
});

describe('tasks given to people', () => {
  it('are a table when they have their time, people alone are none', () => {
    const named: Row[] = [
      ['STT', 'Họ và tên', 'Nhiệm vụ', 'Thời gian hoàn thành'],
      [1, 'Nguyễn Thị A', 'Tổng hợp báo cáo', '15/9/2026'],
      [2, 'Trần Văn B', 'Cập nhật hồ sơ', '20/9/2026'],
    ];
    expect(roles(named)).toBe('code, -, task, deadline');
    expect(readPlan([sheet(named.map((row) => row.slice(0, 3)))]).appendices).toEqual([]);
  });
});

describe('years and numbers of a table', () => {
  it('takes the year of a month from the days beside it where no title names one', () => {
    const { rows } = table([
      ['TT', 'Nhiệm vụ', 'Đơn vị thực hiện', 'Hạn hoàn thành'],
      [1, 'Rà soát thủ tục', 'Văn phòng', '10/10/2026'],
      [2, 'Đồng bộ hồ sơ', 'Phòng Kinh tế', '20/10/2026'],
      [3, 'Khảo sát', 'Phòng Văn hóa', 'Tháng 11'],
    ]);
    expect(rows[2]!.deadline!.value.due).toEqual(['2026-11-30']);
  });

  const SCORES: Row[] = [
    ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm khối chấm'],
    ['A', 'NHIỆM VỤ CHÍNH TRỊ', 70, 68, 66],
    ['I', 'Chuyên môn', 50, 49, 48],
    [1, 'Đúng hạn', 30, 29, 28],
    [2, 'Giải ngân', 20, 20, 20],
    ['II', 'Cải cách', 20, 19, 18],
    [1, 'Chỉ số', 12, 11, 10],
    [2, 'Hồ sơ', 8, 8, 8],
    ['B', 'PHONG TRÀO', 30, 29, 28],
    [1, 'Đăng ký', 15, 15, 15],
    [2, 'Điển hình', 15, 14, 13],
  ];
  const duplicates = (rows: readonly Row[]): string[] =>
    checkGrids([sheet(rows)], {})
      .findings.filter(({ rule }) => rule === 'code-duplicate')
      .map(({ at }) => `${at.row}`);

  it('lets numbers begin anew under letters and Roman numbers, and tells a number that stands twice there', () => {
    expect(duplicates(SCORES)).toEqual([]);
    expect(duplicates(SCORES.map((row, at) => (at === 4 ? [1, ...row.slice(1)] : row)))).toEqual(['4']);
  });

  it('lets plain numbers of a set begin anew under headings, but no code stand twice', () => {
    const set = (second: string | number): Row[] => [
      ['CHỈ SỐ CẢI CÁCH HÀNH CHÍNH'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt', 'Phòng chủ trì'],
      ['I', 'Chỉ đạo', 12, 11, null],
      [second === 1 ? 1 : '1.1', 'Kế hoạch', 3, 3, 'Văn phòng'],
      [second === 1 ? 2 : '1.2', 'Kiểm tra', 9, 8, 'Thanh tra'],
      ['II', 'Thủ tục', 20, 18, null],
      [second, 'Đúng hạn', 20, 18, 'Văn phòng'],
    ];
    expect(duplicates(set(1))).toEqual([]);
    expect(duplicates(set('1.2'))).toEqual(['6']);
  });

  it('counts the points of a group once, at its parts', () => {
    const { rows } = table(SCORES);
    expect(rows.map(({ children }) => children)).toEqual([[1, 4], [2, 3], [], [], [5, 6], [], [], [8, 9], [], []]);
  });
});

describe('who has the work beside those who help', () => {
  const rows: Row[] = [
    ['1', 'Mở cửa đến 20 giờ', 'Phòng Bạn đọc', 'Tổ Bảo vệ', '01/02/2026'],
    ['2', 'Sửa ổ cắm', 'Phòng Hành chính', null, '20/01/2026'],
    ['3', 'Góc đọc cho người khiếm thị', 'Phòng Bạn đọc', 'Hội Người mù tỉnh', '31/5/2026'],
  ];
  it.each<readonly [string, string]>([
    ['Giao', 'lead'],
    ['Phòng chính', 'lead'],
    ['Đảm nhiệm', 'lead'],
    ['Đơn vị thực hiện', 'implementing'],
  ])('under %s: %s', (header, role) => {
    expect(roles([['TT', 'Việc', header, 'Nhờ thêm', 'Hẹn xong'], ...rows])).toBe(
      `code, task, ${role}, coordinating, deadline`,
    );
  });

  it('leads under a heading that only says that the work is given out', () => {
    const upper = ['TT', 'Việc', 'Phân công thực hiện', null, 'Thời hạn'];
    const lower = [null, null, 'Xưng lộ', 'Phối hợp', null];
    const merges = [merge(0, 0, 2, 1), merge(0, 1, 2, 1), merge(0, 2, 1, 2), merge(0, 4, 2, 1)];
    const { appendices } = readPlan([sheet([upper, lower, ...rows], { merges })]);
    expect(appendices[0]!.columns).toMatchObject({ lead: 2, coordinating: 3 });
  });

  it('leaves out somebody who only follows it up', () => {
    const watched = rows.map((row, at) => [...row, ['Hoa (211)', 'Sơn (215)', 'Minh (220)'][at]!]);
    const header = ['TT', 'Việc', 'Phòng chính', 'Phòng liên quan', 'Hạn', 'CV theo dõi'];
    expect(roles([header, ...watched])).toBe('code, task, lead, coordinating, deadline, -');
  });
});

it('of points by month the last month counts, where no other points are there', () => {
  const upper = ['TT', 'Nhóm chỉ số', 'Điểm tối đa', 'Điểm của tỉnh', null, 'Giải pháp', 'Chủ trì'];
  const lower = [null, null, null, 'Tháng 5/2026', 'Tháng 6/2026', null, null];
  const merges = [...[0, 1, 2, 5, 6].map((column) => merge(0, column, 2, 1)), merge(0, 3, 1, 2)];
  const rows: Row[] = [
    ['1', 'Công khai, minh bạch', 18, 14.2, 15.6, 'Công bố trong 24 giờ', 'Sở Nội vụ'],
    ['2', 'Tiến độ giải quyết', 20, 18.1, 18.3, 'Kiểm điểm người để trễ hạn', 'Sở Tư pháp'],
  ];
  const { appendices } = readPlan([sheet([upper, lower, ...rows], { merges })]);
  expect(appendices[0]!.columns).toMatchObject({ benchmark: 2, achieved: 4 });
});

it('lets who puts the answers together help who is answerable for them', () => {
  const header = ['TT', 'Việc', 'Cơ quan chịu trách nhiệm', 'Đầu mối tổng hợp của Thanh tra', 'Hạn gửi'];
  const rows: Row[] = [
    ['1', 'Gửi báo cáo chỉ đạo', 'Sở Nội vụ', 'Phòng Nghiệp vụ 5', '15/10/2026'],
    ['2', 'Gửi danh sách lớp', 'Sở Giáo dục và Đào tạo', 'Phòng Nghiệp vụ 2', '30/9/2026'],
  ];
  expect(roles([header, ...rows])).toBe('code, task, lead, coordinating, deadline');
});

it('gives no work to the leader who directs it, beside the rooms that are given it', () => {
  const header = ['Phòng được giao', 'Nhiệm vụ', 'Phối hợp', 'Lãnh đạo Sở chỉ đạo', 'Ngày hoàn thành'];
  const rows: Row[] = [
    ['Văn phòng Sở', 'Ký số văn bản đi', 'Các phòng', 'Giám đốc', '30/6/2026'],
    ['Phòng Tổ chức', 'Thi thăng hạng viên chức', 'Văn phòng Sở', 'Phó Giám đốc phụ trách', '31/12/2026'],
    ['Thanh tra Sở', 'Kiểm tra công vụ', 'Các phòng', 'Phó Giám đốc', '30/9/2026'],
  ];
  expect(roles([header, ...rows])).toBe('lead, task, coordinating, -, deadline');
});

it('knows the names of people to be reached as nobody who leads', () => {
  const upper = ['TT', 'Việc', 'Tổ', 'Đầu mối liên lạc', null, 'Hạn'];
  const lower = [null, null, null, 'Tên', 'Máy lẻ', null];
  const merges = [...[0, 1, 2, 5].map((column) => merge(0, column, 2, 1)), merge(0, 3, 1, 2)];
  const rows: Row[] = [
    ['1', 'Lọc hồ sơ quá hạn ảo', 'Tổ Tiếp nhận', 'Hạnh', '101', '30/6/2026'],
    ['2', 'Lắp bảng báo hồ sơ', 'Tổ Kỹ thuật', 'Quân', '108', '31/7/2026'],
  ];
  expect(roles([upper, lower, ...rows], merges)).toBe('code, task, implementing, -, -, deadline');
});

it('reads the lead under a heading of who does it, and gives no work to who only puts it together', () => {
  const upper = ['TT', 'Nội dung', 'Cơ quan, đơn vị thực hiện', null, null, 'Thời gian'];
  const lower = [null, null, 'Chủ trì', 'Phối hợp', 'Theo dõi, tổng hợp', null];
  const merges = [...[0, 1, 5].map((column) => merge(0, column, 2, 1)), merge(0, 2, 1, 3)];
  const rows: Row[] = [
    ['1', 'Lập bản đồ ngập lụt', 'Sở Xây dựng', 'Sở Y tế', 'Văn phòng UBND tỉnh', 'Quý I/2026'],
    ['2', 'Diễn tập ứng phó sự cố', 'Sở Công Thương', 'Công an tỉnh', 'Văn phòng UBND tỉnh', '30/6/2026'],
  ];
  expect(roles([upper, lower, ...rows], merges)).toBe('code, task, lead, coordinating, -, deadline');
});

it('takes points that are aimed at for none that were got, and how often something was said for no number', () => {
  const rows: Row[] = [
    ['Mã', 'Chỉ số dịch vụ', 'Điểm tối đa', 'Điểm đạt 2025', 'Điểm nhắm tới 2026', 'Việc cải thiện', 'Đơn vị đảm nhận'],
    ['K1', 'Lắp đồng hồ mới', 15, 9, 13, 'Nhận hồ sơ qua mạng', 'Phòng Khách hàng'],
    ['K2', 'Tổng đài nghe máy', 10, 7.5, 9.5, 'Thêm ca trực tối', 'Phòng Khách hàng'],
  ];
  expect(roles(rows)).toBe('code, title, benchmark, achieved, -, task, lead');
  const complaints: Row[] = [
    ['Phải xong', 'Phòng phụ trách', 'Khách góp ý', 'Sửa như thế nào', 'Số lần góp ý'],
    ['27/3/2026', 'Phòng Hành chính', 'Không biết mua vé', 'Treo biển quầy vé', 31],
    ['30/6/2026', 'Phòng Trưng bày', 'Chữ nhỏ quá', 'In lại 260 nhãn', 14],
  ];
  expect(roles(complaints)).toBe('deadline, lead, title, task, -');
});

it('lets members help who is in charge of them, and takes an aim right of the work for no name', () => {
  const rows: Row[] = [
    ['Mã TC', 'Nội dung cần làm', 'Chỉ tiêu', 'Phụ trách', 'Thành viên', 'Thời hạn'],
    ['A1.1', 'Sửa biển chỉ dẫn', 'Giảm 30%', 'P. Hành chính', 'Khoa Khám bệnh', '30/6/2026'],
    ['A1.2', 'Xếp lại ghế chờ', '100% khoa', 'P. Điều dưỡng', 'Khoa Ngoại, Khoa Sản', '31/7/2026'],
    ['B2.1', 'Cử bác sĩ đi học', '06 người', 'P. TCHC', null, 'Năm 2026'],
  ];
  expect(roles(rows)).toBe('code, task, -, lead, coordinating, deadline');
});

it('takes ranks of communes by the points of two months for no table of work', () => {
  const rows: Row[] = [
    ['Hạng', 'Xã, phường', 'Điểm tháng 02', 'Điểm tháng 3', 'Xếp loại'],
    [1, 'Phường Đông Sơn', 93.1, 94.6, 'Xuất sắc'],
    [2, 'Xã Tân Hòa', 91.8, 92.2, 'Xuất sắc'],
    [3, 'Xã Phú Lộc', 92.5, 91.7, 'Tốt'],
  ];
  expect(readPlan([sheet(rows)]).appendices).toEqual([]);
  // Of criteria they are points, of which the last ones count: none is a maximum.
  const criteria = rows.map((row, at) =>
    at === 0 ? row.with(0, 'TT').with(1, 'Tiêu chí') : row.with(1, `Tiêu chí ${at}`),
  );
  expect(checkGrids([sheet(criteria)], {}).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});
