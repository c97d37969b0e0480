import { describe, expect, it } from 'vitest';
import { checkGrids } from '../../../src/app/check/check';
import type { Area, CellValue } from '../../../src/model/grid';
import type { Appendix } from '../../../src/model/plan';
import { readPlan } from '../../../src/reading';
import { merge, sheet } from '../table';

type Row = readonly CellValue[];
const TASKS = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian', 'Sản phẩm'];
const SCORES = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'];
const FIRST: Row = ['1', 'Rà soát thủ tục', 'Sở Nội vụ', 'Sở Tư pháp', 'Quý IV/2026', 'Báo cáo'];
const SECOND: Row = ['2', 'Công khai kết quả', 'Sở Tài chính', 'Sở Y tế', '30/11/2026', 'Công văn'];

interface Looks {
  readonly merges?: Area[];
  /** Rows below the header that are bold, from 1. */
  readonly bold?: readonly number[];
}
function read(header: Row, rows: readonly Row[], { merges = [], bold = [] }: Looks = {}): Appendix {
  const grid = sheet([header, ...rows], { merges });
  const { appendices } = readPlan([bold.length > 0 ? { ...grid, boldRows: new Set([0, ...bold]) } : grid]);
  expect(appendices).toHaveLength(1);
  return appendices[0]!;
}
const types = (table: Appendix): string =>
  table.rows.map(({ type, code }) => `${type} ${code?.value?.text ?? ''}`.trim()).join(', ');

describe('headings', () => {
  it.each<readonly [string, Row]>([
    ['a remark on who drafts it', ['XIV', 'Gỡ điểm nghẽn đô thị', 'Sở Khoa học và Công nghệ chủ trì tham mưu']],
    ['a unit that answers for all of it', ['B', 'Chuyển đổi số', 'Sở Khoa học và Công nghệ']],
    ['a remark on when', ['II', 'Hạ tầng số', null, null, 'Theo từng nhiệm vụ']],
  ])('with a number of their own and %s', (_, heading) => {
    expect(types(read(TASKS, [heading, FIRST, SECOND]))).toMatch(/^section \w+, task 1, task 2$/);
  });

  it('with a number of their own and a note', () => {
    const header = [...TASKS, 'Ghi chú'];
    const heading: Row = ['III', 'Văn hóa - xã hội', null, null, null, null, 'Phó Chủ tịch chỉ đạo'];
    expect(types(read(header, [heading, FIRST, SECOND]))).toBe('section III, task 1, task 2');
    const last: Row = ['3', 'Lập tổ công tác', null, null, null, null, 'đã xong'];
    expect(types(read(header, [FIRST, SECOND, last]))).toBe('task 1, task 2, task 3');
  });

  it.each([null, '-', '+'])('that alone have numbers, over works that begin with %s', (sign) => {
    const works = (rows: readonly Row[]): Row[] => rows.map(([, ...rest]) => [sign, ...rest]);
    const rows = [['1.', 'Nhiệm vụ chung'], ...works([FIRST, SECOND]), ['2.', 'Nhiệm vụ cụ thể'], ...works([SECOND])];
    expect(types(read(TASKS, rows))).toBe('section 1, task, task, section 2, task');
  });

  it('with a number and a dash before their name', () => {
    const heading = ['I- CÔNG TÁC LÃNH ĐẠO', null, null, null];
    const table = read(
      ['Nhiệm vụ', 'Cơ quan tham mưu', 'Phối hợp', 'Thời hạn'],
      [
        heading,
        ['1- Rà soát thủ tục', 'Sở Nội vụ', 'Sở Tư pháp', 'Quý I/2026'],
        ['2- Công khai kết quả', 'Sở Tư pháp', 'Sở Nội vụ', 'Quý II/2026'],
      ],
    );
    expect(types(table)).toBe('section I, task 1, task 2');
    expect(table.rows[0]!.title?.value).toBe('CÔNG TÁC LÃNH ĐẠO');
  });

  it('that announce the rows below', () => {
    const heading: Row = [null, 'Chuẩn hóa hệ thống', null, null, 'Theo thời hạn sau đây:', 'Đạt các chỉ tiêu sau:'];
    expect(types(read(TASKS, [heading, FIRST, SECOND]))).toBe('section, task 1, task 2');
  });

  it('that are bold, however long, and need no number', () => {
    const long = 'Xây dựng chính sách hỗ trợ đội ngũ làm công tác khoa học, công nghệ, đổi mới sáng tạo '
      .repeat(3)
      .trim();
    expect(types(read(TASKS, [FIRST, [null, long], SECOND], { bold: [2] }))).toBe('task 1, section, task 2');
    expect(types(read(TASKS, [['1', 'Hạ tầng'], FIRST, ['2', 'Dữ liệu'], SECOND], { bold: [1, 3] }))).toBe(
      'section 1, task 1, section 2, task 2',
    );
  });

  it('on a level of codes that are mostly headings', () => {
    const codes = ['N01', 'N01.1', 'N01.2', 'N02', 'N02.1', 'N03', 'N03.1', 'N04', 'N04.1'];
    const rows = codes.map((code): Row => {
      if (code === 'N03') return [code, 'Nhóm việc', 'Sở Y tế chủ trì cùng các sở'];
      return code.includes('.') ? [code, ...FIRST.slice(1)] : [code, 'Nhóm việc'];
    });
    expect(types(read(TASKS, rows)).replaceAll(/\w+\.\d/g, '·')).toBe(
      'section N01, task ·, task ·, section N02, task ·, section N03, task ·, section N04, task ·',
    );
  });
});

describe('a remark in brackets on a line of its own', () => {
  it('is no heading of the rows below it', () => {
    const rows = [FIRST, [null, '(Giám đốc đã nhắc tại giao ban ngày 06/4)'], SECOND];
    expect(types(read(TASKS, rows))).toBe('task 1, task 2');
    const unnumbered = [FIRST, [null, '(xã đang chờ vốn)'], SECOND].map(([, ...rest]) => rest);
    expect(types(read(TASKS.slice(1), unnumbered))).toBe('task, task');
  });
});

describe('numbers as offices write them', () => {
  it('tells tickets from what they are parts of, by the dash', () => {
    const ticket = (code: string, name: string): Row => [
      code,
      name,
      'Phòng Công nghệ',
      'Văn phòng',
      '30/6/2026',
      'Báo cáo',
    ];
    const rows = [
      ['E1', 'Cổng dịch vụ công'],
      ticket('E1-01', 'Sửa lỗi'),
      ['E2', 'Trục dữ liệu'],
      ticket('E2-01', 'Nối'),
    ];
    expect(types(read(TASKS, rows))).toBe('section E1, task E1-01, section E2, task E2-01');
  });

  it('reads numbers in words', () => {
    const rows = [FIRST, SECOND].map(([, ...rest], at) => [['Một', 'Hai'][at]!, ...rest]);
    expect(types(read(TASKS, rows))).toBe('task 1, task 2');
  });

  it('reads a number with its stroke', () => {
    const rows = [FIRST, SECOND].map(([code, ...rest]) => [`${String(code)}/`, ...rest]);
    expect(types(read(TASKS, rows))).toBe('task 1, task 2');
  });
});

describe('a line that begins in small letters where all others begin in capitals', () => {
  it('goes on with the row above it', () => {
    const rows = ['Sửa đường', 'Thu rác', 'Đọc sổ', 'Họp thôn'].map((name): Row => [
      name,
      'Văn phòng',
      'Công an xã',
      '30/6/2026',
      'Biên bản',
    ]);
    rows.splice(2, 0, ['nhớ mời cả hộ ngoài đê']);
    expect(types(read(TASKS.slice(1), rows))).toBe('task, task, task, task');
  });
});

describe('a table in small letters', () => {
  const small = (code: string | null, name: string, who: string): Row => [
    code,
    name,
    who,
    'công an xã',
    '30/5/2026',
    '9 hộ',
  ];

  it('keeps a row without a number apart that says what, who and until when', () => {
    const rows = [
      small('1', 'cài ứng dụng', 'chi hội trưởng'),
      small(null, 'mở tài khoản', 'phó chủ tịch hội'),
      small('2', 'dạy bán hàng', 'chi hội trưởng'),
      small(null, 'họp qua mạng', 'chủ tịch hội'),
    ];
    const table = read(TASKS, rows);
    expect(table.rows.map(({ type, task, title }) => `${type} ${(task ?? title)!.value}`)).toEqual([
      'task cài ứng dụng',
      'task mở tài khoản',
      'task dạy bán hàng',
      'task họp qua mạng',
    ]);
  });

  it('a line behind a plus adds to the row above', () => {
    const table = read(TASKS, [FIRST, [null, '+ mời thêm hai hộ dân cùng đi'], SECOND]);
    expect(types(table)).toBe('task 1, task 2');
    expect(table.rows[0]!.sheetRows).toHaveLength(2);
  });
});

describe('a heading without a number below a header that comes again', () => {
  it('begins a group where numbers begin anew, and numbers of the two groups are no duplicates', () => {
    const rows = [['', 'Giúp dân'], FIRST, SECOND, TASKS, ['', 'Góp ý với phường'], FIRST, SECOND] as const;
    expect(types(read(TASKS, rows))).toBe('section, task 1, task 2, section, task 1, task 2');
    const { findings } = checkGrids([sheet([TASKS, ...rows])], {});
    expect(findings.filter(({ rule }) => rule === 'code-duplicate')).toEqual([]);
  });

  it('so does one over codes with letters that begin anew', () => {
    const [one, two] = [FIRST, SECOND].map(([, ...rest], at) => [`A.0${at + 1}`, ...rest]);
    const other: Row = ['B.01', ...SECOND.slice(1)];
    expect(types(read(TASKS, [one!, two!, TASKS, [null, 'Giao thông'], other]))).toBe(
      'task A.01, task A.02, section, task B.01',
    );
  });

  it('below a sum as well; the rest of a row that the page cut is none', () => {
    const sum: Row = [null, 'Cộng phần này', null, null, null, null];
    const third: Row = ['3', ...SECOND.slice(1)];
    expect(types(read(TASKS, [FIRST, sum, TASKS, [null, 'Góp ý với phường'], SECOND]))).toBe(
      'task 1, total, section, task 2',
    );
    expect(types(read(TASKS, [FIRST, SECOND, TASKS, [null, 'Bộ phận Một cửa'], third]))).toBe('task 1, task 2, task 3');
  });
});

describe('a reminder on a line of its own', () => {
  it.each([
    'Lưu ý: hộ nghèo vẫn thu tại nhà',
    'Chú ý: không ép chuyển khoản',
    'Phó Giám đốc: phòng nào chậm thì tự giải trình',
    'Trưởng ban Pháp chế: nhớ gửi trước thứ Sáu',
  ])('is no heading: %s', (text) => {
    const rows = [FIRST, [null, text], SECOND].map(([, ...rest]) => rest);
    expect(types(read(TASKS.slice(1), rows))).toBe('task, task');
  });

  it.each(['(còn tiếp trang sau)', 'Xem tiếp trang 2'])('that the page goes on belongs to no row: %s', (text) => {
    const table = read(TASKS, [FIRST, [null, text], SECOND]);
    expect(types(table)).toBe('task 1, task 2');
    expect(table.rows[0]!.sheetRows).toHaveLength(1);
  });
});

describe('a list that a row announces', () => {
  it('is part of that row, also with a number of its own in no line', () => {
    const announced: Row = [FIRST[0]!, 'Rà soát biểu mẫu theo danh mục:', ...FIRST.slice(2)];
    const table = read(TASKS, [announced, [null, '- 12 mẫu tờ khai;'], [null, '- 04 mẫu đơn.'], SECOND]);
    expect(types(table)).toBe('task 1, task 2');
    expect(table.rows[0]!.sheetRows).toEqual([1, 2, 3]);
    expect((table.rows[0]!.task ?? table.rows[0]!.title)!.value).toMatch(
      /danh mục:\n- 12 mẫu tờ khai;\n- 04 mẫu đơn\.$/,
    );
  });

  it('lines behind dashes below a row that announces nothing are headings as before', () => {
    const table = read(TASKS, [FIRST, [null, '- Lĩnh vực đất đai'], SECOND]);
    expect(types(table)).toBe('task 1, section, task 2');
  });
});

describe('a number with a letter', () => {
  it('put in between keeps its zero', () => {
    const rows = [FIRST, SECOND, SECOND].map(([, ...rest], at) => [['04', '04b', '05'][at]!, ...rest]);
    expect(types(read(TASKS, rows))).toBe('task 04, task 04b, task 05');
  });
});

describe('a header again in other words', () => {
  it('below a heading or a remark carries the table on', () => {
    const again = ['TT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Hạn', 'Kết quả'];
    const table = read(TASKS, [FIRST, [null, 'Riêng phần này làm trước.'], ['Thông báo số 38/TB-BCĐ'], again, SECOND]);
    expect(table.rows.filter(({ type }) => type === 'task')).toHaveLength(2);
    expect(table.rows.at(-1)!.lead?.value.map(({ name }) => name)).toEqual(['Sở Tài chính']);
  });
});

describe('criteria and how they are scored', () => {
  const scored = (...rules: readonly Row[]): Appendix =>
    read(SCORES, [['1.1', 'Ban hành kế hoạch', 2, 2, 1.5], ...rules, ['1.2', 'Báo cáo', 1, 1, 1]]);

  it.each([
    'Đúng hạn: 2',
    '- Ban hành đúng hạn',
    'Từ 80% đến dưới 100% thì tính theo tỷ lệ',
    'Chậm = 0 điểm',
    '+ Thiếu mục tiêu: trừ 0,5 điểm',
  ])('a line that says how is kept with its criterion: %s', (rule) => {
    const table = scored([null, rule, null, null, null]);
    expect(types(table)).toBe('criterion 1.1, criterion 1.2');
    expect(table.rows[0]).toMatchObject({ method: { value: rule }, sheetRows: [1, 2] });
  });

  it('so are several, and those that say how many points they give in their column', () => {
    const table = scored([null, '- Đúng hạn', 2, null, null], [null, '- Chậm', 0, null, null]);
    expect(table.rows.map(({ benchmark, method }) => [benchmark!.value, method?.value])).toEqual([
      [20_000, '- Đúng hạn\n- Chậm'],
      [10_000, undefined],
    ]);
  });

  it('points of the office itself stand for the achieved ones where nothing better is there', () => {
    const table = read(SCORES.slice(0, 4), [
      ['1.1', 'Ban hành kế hoạch', 2, 1.5],
      ['1.2', 'Báo cáo', 1, 1],
    ]);
    expect(table).toMatchObject({ achievedFrom: 'selfAssessed', columns: { selfAssessed: 3 } });
    expect(table.columns.achieved).toBeUndefined();
    expect(table.rows[0]!.achieved).toBe(table.rows[0]!.selfAssessed);
    expect(scored().achievedFrom).toBeUndefined();
  });

  it('the criteria 1, 2 below a criterion I that they add up to are its parts', () => {
    const rows: Row[] = [
      ['I', 'Chỉ đạo', 3, 3, 2.5],
      ['1', 'Kế hoạch', 2, 2, 1.5],
      ['2', 'Báo cáo', 1, 1, 1],
    ];
    expect(read(SCORES, rows).rows.map(({ children }) => children)).toEqual([[1, 2], [], []]);
  });

  it('a number and name merged over lines with points of their own: each is a criterion of that name', () => {
    const rows: Row[] = [
      ['1', 'Công khai', 2, 2, 1],
      [null, null, 3, 3, 2],
      ['2', 'Báo cáo', 1, 1, 1],
    ];
    const table = read(SCORES, rows, { merges: [merge(1, 0, 2, 1), merge(1, 1, 2, 1)] });
    expect(table.rows.map(({ title, benchmark }) => `${title?.value} ${benchmark?.value}`)).toEqual([
      'Công khai 20000',
      'Công khai 30000',
      'Báo cáo 10000',
    ]);
  });
});

describe('sums in the middle', () => {
  it.each([
    'Cộng tiểu mục 1',
    'Cộng nhóm A',
    'Tổng phần II',
    'Cộng hợp phần 3',
    'Cộng điểm',
    'Tổng / Total',
    'Sub-total 2',
    'Grand total',
  ])('%s is no row of its own', (sum) => {
    const rows: Row[] = [
      ['1', 'Kế hoạch', 2, 2, 1.5],
      [null, sum, 2, 2, 1.5],
      ['2', 'Báo cáo', 1, 1, 1],
    ];
    expect(types(read(SCORES, rows))).toBe('criterion 1, total, criterion 2');
  });

  it.each(['Cộng đồng học tập số', 'Tổng hợp kiến nghị', 'Cộng tác viên dân số', 'Tổng kết năm học', 'Total quality'])(
    '%s is one',
    (name) => {
      const rows: Row[] = [
        ['1', 'Kế hoạch', 2, 2, 1.5],
        [null, name, 2, 2, 1.5],
        ['2', 'Báo cáo', 1, 1, 1],
      ];
      expect(types(read(SCORES, rows))).toBe('criterion 1, criterion, criterion 2');
    },
  );
});

describe('lines under a merged number', () => {
  const merges = [0, 1, 3].map((column) => merge(1, column, 2, 1));
  const header = ['STT', 'Tiêu chí', 'Giải pháp', 'Chủ trì', 'Thời gian'];
  const lines = (deadline: string | null): Row[] => [
    ['1', 'Công khai', 'Niêm yết thủ tục', 'Phòng Văn hóa', 'Quý I/2026'],
    [null, null, 'Rà soát bảng giá', null, deadline],
    ['2', 'Tiếp dân', 'Bố trí phòng', 'Văn phòng', 'Quý II/2026'],
  ];

  it('with a time of its own are work of its own, whoever answers for all of them', () => {
    const { rows } = read(header, lines('30/9/2026'), { merges });
    expect(rows).toHaveLength(3);
    expect(rows[1]).toMatchObject({
      task: { value: 'Rà soát bảng giá' },
      lead: { text: 'Phòng Văn hóa' },
      deadline: { value: { due: ['2026-09-30'] } },
    });
  });

  it.each([null, '-'])('without one (%s) they go on', (deadline) => {
    expect(read(header, lines(deadline), { merges }).rows).toHaveLength(2);
  });
});

describe('a table of scores alone', () => {
  it('carries no remark and no proof down to the next criterion', () => {
    const header = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt', 'Minh chứng', 'Ghi chú'];
    const { rows } = read(header, [
      ['1', 'Trực tiếp dân', 2, 1, 'Lịch trực', 'thiếu tháng 5'],
      ['2', 'Đối thoại', 3, 3, null, null],
    ]);
    expect(rows[0]!.note).toBeDefined();
    expect([rows[1]!.product, rows[1]!.note]).toEqual([undefined, undefined]);
  });
});

describe('numbers', () => {
  it.each([
    ['V01', 'V02'],
    ['N15.4', 'N15.5'],
    ['KH20_TT_N01.1', 'TB200_N01'],
    ['1.1.a', '1.1.b'],
    ['TC-2.1', 'TC-2.2'],
  ])('with letters are codes: %s', (one, other) => {
    const table = read(TASKS, [
      [one, ...FIRST.slice(1)],
      [other, ...SECOND.slice(1)],
    ]);
    expect(table.rows.map(({ code }) => [code!.value!.text, code!.value!.style])).toEqual([
      [one, 'text'],
      [other, 'text'],
    ]);
  });

  it('inside the names are cut off where most names have one', () => {
    const table = read(
      ['Tiêu chí', 'Điểm tối đa', 'Điểm đạt được'],
      [
        ['1.1. Kế hoạch', 5, 4],
        ['1.1.1. Ban hành', 1, 1],
        ['1.1.2. Hoàn thành', 4, 3],
      ],
    );
    expect(table.rows.map(({ code, title }) => `${code!.value!.text} ${title!.value}`)).toEqual([
      '1.1 Kế hoạch',
      '1.1.1 Ban hành',
      '1.1.2 Hoàn thành',
    ]);
    expect(table.rows[0]!.children).toEqual([1, 2]);
  });
});

describe('what is no row', () => {
  it('a summary two rows below the table, as pivot tables write it', () => {
    const blank: Row = [null, null, null, null, null, null];
    const table = read(TASKS, [
      FIRST,
      SECOND,
      blank,
      blank,
      ['Row Labels', 'Count of TT', 'Sum', null, null, null],
      ['Sở Nội vụ', 2, 4, null, null, null],
      ['Grand Total', 2, 4, null, null, null],
    ]);
    expect(table.rows).toHaveLength(2);
  });

  it('but a group without a number may stand two rows below the last one', () => {
    const blank: Row = [null, null, null, null, null, null];
    const third = ['3', ...FIRST.slice(1)];
    const table = read(TASKS, [FIRST, SECOND, blank, blank, ['Nhóm hai', null, null, null, null, null], third]);
    expect(table.rows.map(({ type }) => type)).toEqual(['task', 'task', 'section', 'task']);
  });

  it('a placeholder is no part of a name that is carried on', () => {
    const broken: Row = [null, 'và báo cáo', 'Y tế', 'X', null, '-'];
    const table = read(TASKS, [[...FIRST.slice(0, 2), 'Sở', ...FIRST.slice(3)], TASKS, broken, SECOND]);
    expect(table.rows[0]).toMatchObject({
      task: { value: 'Rà soát thủ tục và báo cáo' },
      coordinating: { text: 'Sở Tư pháp' },
      product: { value: 'Báo cáo' },
    });
  });

  it('what closes a document below the last row, without a gap', () => {
    const below: Row[] = [
      ['III. TỔ CHỨC THỰC HIỆN'],
      ['1. Văn phòng theo dõi, đôn đốc.'],
      ['* Theo thông báo của Bộ.'],
    ];
    const table = read(TASKS, [FIRST, SECOND, ...below]);
    expect(types(table)).toBe('task 1, task 2');
    expect(table.leftOut.map(({ row, why }) => [row, why])).toEqual([
      [3, 'foot-line'],
      [4, 'foot-line'],
      [5, 'foot-line'],
    ]);
  });

  it('a header of two rows that is repeated', () => {
    const upper = ['STT', 'Tiêu chí', 'Điểm', null, 'Ghi chú'];
    const lower = [null, null, 'Tối đa', 'Đạt được', null];
    const row = (code: string): Row => [code, 'Kế hoạch', 2, 1.5, null];
    const table = readPlan([sheet([upper, lower, row('1.1'), upper, lower, row('1.2')])]).appendices[0]!;
    expect(types(table)).toBe('criterion 1.1, criterion 1.2');
    expect(table.leftOut.map(({ why }) => why)).toEqual(['repeated-header', 'repeated-header']);
  });
});

describe('works numbered below what has points', () => {
  const header = ['STT', 'Chỉ số thành phần/Nhiệm vụ', 'Điểm năm 2025', 'Cơ quan chủ trì', 'Thời gian'];
  const rows: readonly Row[] = [
    ['1', 'Gia nhập thị trường', 7.31, 'Sở Tài chính', null],
    ['1.1', 'Trả kết quả trong ngày', null, 'Sở Tài chính', 'Quý I/2026'],
    ['1.2', 'Liên thông cấp phép', null, 'Sở Công Thương', 'Quý II/2026'],
    ['2', 'Tiếp cận đất đai', 6.12, 'Sở Xây dựng', null],
    ['2.1', 'Công bố quỹ đất', null, 'Sở Xây dựng', 'Quý III/2026'],
  ];

  it('are tasks where criteria and works share a column', () => {
    expect(types(read(header, rows))).toBe('criterion 1, task 1.1, task 1.2, criterion 2, task 2.1');
  });

  it('are tasks under letters as well, and a criterion without answers takes none from the works above it', () => {
    const lettered: Row[] = [
      ['I.2', 'Kiến trúc số cấp bộ', 10, null, null],
      ['a)', 'Ban hành kiến trúc phiên bản mới', null, 'Trung tâm CNTT', 'Quý II/2026'],
      ['b)', 'Công bố danh mục nền tảng', null, 'Vụ Pháp chế', 'Quý III/2026'],
      ['I.5', 'An toàn hệ thống theo cấp độ', 16.5, null, null],
      ['a)', 'Phê duyệt hồ sơ cấp độ', null, 'Trung tâm CNTT', 'Quý IV/2026'],
    ];
    const table = read(header, lettered);
    expect(types(table)).toBe('criterion I.2, task a, task b, criterion I.5, task a');
    expect(table.rows[3]!.lead).toBeUndefined();
  });

  it('are criteria whose points are wanting where one of them has its own', () => {
    const scored = rows.map((row, at) => (at === 2 ? row.with(2, 0.5) : row));
    expect(types(read(header, scored))).toMatch(/^criterion 1, criterion 1\.1, criterion 1\.2, /);
  });

  it('are criteria where a column of its own says what is to be done', () => {
    const both = ['STT', 'Tiêu chí', 'Điểm năm 2025', 'Nhiệm vụ, giải pháp', 'Cơ quan chủ trì', 'Thời gian'];
    const full = rows.map((row) => row.toSpliced(3, 0, row[2] === null ? 'Ban hành kế hoạch' : null));
    expect(types(read(both, full))).toMatch(/criterion 1\.1, criterion 1\.2/);
  });
});

it.each([
  'Điểm tổng hợp',
  'Chỉ số chung',
  'Điểm DDCI chung',
  'Chỉ số PCI tổng hợp',
  'Điểm tổng cộng PCI 2025',
  'ĐIỂM CHUNG',
])('%s over all of them is a sum', (name) => {
  const rows: readonly Row[] = [
    [null, name, 100, 80, 75],
    ['1', 'Thể chế', 50, 40, 35],
    ['2', 'Nhân lực', 50, 40, 40],
  ];
  expect(types(read(SCORES, rows))).toBe('total, criterion 1, criterion 2');
});

it('keeps the name of a group that stands between its number and the work', () => {
  const header = ['Tiêu chí', 'Khuyến nghị của đoàn', 'Hoạt động cải tiến', 'Đơn vị chủ trì', 'Thời gian'];
  const rows: Row[] = [
    ['Tiêu chuẩn 5', 'Các chính sách về đào tạo', null, null, null],
    ['5.2', 'Chưa đo lường kết quả', 'Ban hành bộ chỉ số đo lường', 'Phòng Khảo thí', 'Tháng 9/2026'],
    ['5.4', 'Chưa lấy ý kiến doanh nghiệp', 'Mở hội nghị doanh nghiệp', 'Phòng Đào tạo', 'Tháng 11/2026'],
  ];
  const [group] = read(header, rows).rows;
  expect(group).toMatchObject({ type: 'section', code: { value: { text: '5' } }, title: { value: rows[0]![1] } });
});

it('takes a letter below a header of codes for the number of a row, wherever that column stands', () => {
  const header = ['Chốt ngày', null, 'Hạng mục', 'Sản phẩm', null, 'Đơn vị đầu mối', 'Mã'];
  const rows: Row[] = [
    [null, null, 'Cấp điện mới', null, null, null, 'A'],
    ['31/3/2026', null, 'Rút thủ tục còn 2 bước', 'Quy trình', null, 'Ban Kinh doanh', 'A1'],
    ['30/6/2026', null, 'Khách tự chọn ngày', 'Lịch hẹn', null, 'Ban Kỹ thuật', 'A2'],
  ];
  expect(read(header, rows).rows.map(({ code }) => code?.value?.text)).toEqual(['a', 'A1', 'A2']);
});

it('a sum in the column of who does the work is no unit of the row above', () => {
  const header = ['Phòng được giao', 'Tiêu chí số', 'Nhiệm vụ', 'Điểm phải khôi phục', 'Ngày hoàn thành'];
  const rows: Row[] = [
    ['Văn phòng Sở', '1.4', 'Hoàn thành nhiệm vụ tỉnh giao', 0.5, '31/12/2026'],
    ['Phòng Tổ chức', '5.3', 'Thi thăng hạng viên chức', 0.25, '30/6/2026'],
    ['Cộng', null, null, 0.75, null],
  ];
  const table = read(header, rows);
  expect(types(table)).toBe('task 1.4, task 5.3, total');
  expect(table.rows[1]!.implementing?.value.map(({ name }) => name)).toEqual(['Phòng Tổ chức']);
});

it('an aim below the last row is no heading of anything', () => {
  const table = read(TASKS, [FIRST, SECOND, [null, 'Chỉ số chung phấn đấu năm 2026: trên 85%, trong nhóm 15 tỉnh']]);
  expect(types(table)).toBe('task 1, task 2');
});

it('takes letters alone for the number of the rows that begin with them', () => {
  const rows: Row[] = [
    ['GN', 'Giải ngân', null, null, null, null],
    ['GN1', ...FIRST.slice(1)],
    ['GN2', ...SECOND.slice(1)],
    ['HL', 'Hài lòng của dân', null, null, null, null],
    ['HL1', ...FIRST.slice(1)],
  ];
  expect(types(read(TASKS, rows))).toBe('section GN, task GN1, task GN2, section HL, task HL1');
});

it('takes the number of rows below the last one for a sum', () => {
  const table = read(TASKS, [FIRST, SECOND, [null, 'Số hạng mục: 2']]);
  expect(types(table)).toBe('task 1, task 2, total');
});

it('carries a row on that ends with a comma, where the time beside both is merged and nothing is numbered', () => {
  const header = ['Tháng', 'Đầu việc', 'Phòng', 'Ra cái gì'];
  const rows: Row[] = [
    ['03/2026', 'Kiểm tra văn bản của 12 xã vùng cao,', 'Phòng Kiểm tra văn bản', 'Kết luận'],
    [null, 'chú ý văn bản còn dùng tên xã cũ', null, null],
    [null, 'Trả lời kiến nghị của Cục', 'Phòng Xây dựng văn bản', 'Công văn'],
  ];
  const { rows: read_ } = read(header, rows, { merges: [merge(1, 0, 3, 1)] });
  expect(read_.map(({ task }) => task?.value)).toEqual([
    'Kiểm tra văn bản của 12 xã vùng cao, chú ý văn bản còn dùng tên xã cũ',
    'Trả lời kiến nghị của Cục',
  ]);
});
