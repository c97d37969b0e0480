import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/model/grid';
import { readPlan } from '../../../src/reading';
import { headerRole } from '../../../src/reading/columns/headers/header';
import { merge, sheet } from '../table';

describe('wordings of header cells', () => {
  it.each([
    ['code', ['STT', 'Stt', 'TT', 'S.T.T', 'Mã tiêu chí', 'Mã TC', 'Số TT', '#']],
    [
      'title',
      [
        'Tiêu chí, Tiêu chí thành phần',
        'TIÊU CHÍ ĐÁNH GIÁ',
        'Tiêu chí,\ntiêu chí thành phần',
        'TC / TCTP',
        'Nội dung',
        'Lĩnh vực/Tiêu chí/Tiêu chí thành phần',
        'Tiêu chí (theo Quyết định 876/QĐ-BNV)',
        'Chỉ số nội dung - nội dung thành phần',
      ],
    ],
    ['benchmark', ['Điểm chuẩn', 'Điểm tối đa', 'Điểm chuẩn*', 'Mức điểm tối đa', 'Thang điểm']],
    [
      'achieved',
      [
        'Điểm đạt được 2022',
        'Điểm đạt được năm 2023',
        'Điểm đạt được (2023)',
        'Điểm thẩm định',
        'Điểm chấm thực tế',
        'Điểm Bộ Nội vụ thẩm định',
        'Kết quả chấm điểm',
      ],
    ],
    ['selfAssessed', ['Điểm tự đánh giá', 'Điểm tự chấm']],
    [
      'task',
      [
        'Nhiệm vụ, giải pháp',
        'Nội dung hoạt động',
        'NHIỆM VỤ',
        'Nhiệm vụ/giải pháp',
        'Nhiệm vụ - giải pháp',
        'Biện pháp thực hiện',
      ],
    ],
    [
      'lead',
      [
        'Cơ quan chủ trì',
        'Phòng, đơn vị chủ trì',
        'Chủ trì thực hiện',
        'Đơn vị chủ trì',
        'Phòng/đơn vị chủ trì theo dõi',
        'Phòng/đơn vị theo dõi, tổng hợp',
        'Phòng/đơn vị chủ trì, theo dõi',
        'Đơn vị đầu mối',
        'Đơn vị phụ trách',
        'Cơ quan chịu trách nhiệm chính',
        'CQ chủ trì',
      ],
    ],
    [
      'implementing',
      [
        'Đơn vị thực hiện',
        'Cơ quan thực hiện',
        'Phòng, đơn vị thực hiện',
        'Cơ quan được giao',
        'CQ thực hiện',
        'ĐV triển khai',
        'Đơn vị tham mưu',
        'Cơ quan, đơn vị tham mưu thực hiện',
      ],
    ],
    ['coordinating', ['Cơ quan phối hợp', 'Phối hợp thực hiện', 'Phòng/đơn vị phối hợp thực hiện', 'Đơn vị phối hợp']],
    [
      'deadline',
      [
        'Thời gian thực hiện',
        'Thời gian hoàn thành',
        'Thời hạn hoàn thành',
        'Thời gian',
        'Thời gian, tiến độ',
        'Thời gian/tiến độ hoàn thành',
      ],
    ],
    [
      'method',
      [
        'Phương thức chấm điểm',
        'Cách tính điểm',
        'Số liệu kê khai',
        'Phương thức xác định điểm',
        'Phương thức',
        'PP đánh giá',
        'PP chấm điểm',
      ],
    ],
    [
      'product',
      [
        'Sản phẩm',
        'Các yêu cầu và tài liệu kiểm chứng',
        'Sản phẩm/kết quả',
        'Kết quả/ Sản phẩm',
        'Kết quả và sản phẩm',
        'Minh chứng',
      ],
    ],
    ['note', ['Ghi chú', 'Ghi chú của đơn vị']],
  ] as const)('%s', (role, texts) => {
    for (const text of texts) expect(headerRole(text), text).toBe(role);
    for (const text of texts) expect(headerRole(text.normalize('NFD').toUpperCase()), text).toBe(role);
  });

  it.each([
    'Văn phòng',
    'Thường xuyên',
    '1.7',
    'Hoàn thành 100% nhiệm vụ đúng hạn',
    'Báo cáo',
    'Phần mềm',
    'Đơn vị thực hiện: có trách nhiệm tổ chức, triển khai thực hiện nhiệm vụ, giải pháp tại phòng, đơn vị mình.',
  ])('%j is no header', (text) => expect(headerRole(text)).toBeNull());
});

const PAR = [
  'STT',
  'Tiêu chí',
  'Điểm chuẩn',
  'Điểm đạt được 2023',
  'Nhiệm vụ',
  'Cơ quan chủ trì',
  'Đơn vị thực hiện',
  'Thời gian',
];
const ROW: CellValue[] = [
  '1.7',
  'Thực hiện nhiệm vụ',
  1.5,
  1.4716,
  'Hoàn thành',
  'Văn phòng',
  'Các phòng, đơn vị',
  'Thường xuyên',
];

const only = (grid: ReturnType<typeof sheet>) => {
  const { appendices } = readPlan([grid]);
  expect(appendices).toHaveLength(1);
  return appendices[0]!;
};

describe('where a table stands', () => {
  it('columns in another order, far from A1, below long notes', () => {
    const shuffled = [5, 0, 3, 1, 2, 4, 7, 6];
    const notes = [
      'Phụ lục 1',
      '- Cơ quan chủ trì: có trách nhiệm đôn đốc, kiểm tra.',
      '- Đơn vị thực hiện: có trách nhiệm.',
    ].map((line) => [null, line]);
    const appendix = only(
      sheet([...notes, shuffled.map((column) => PAR[column]!), shuffled.map((column) => ROW[column]!)], {
        top: 9,
        left: 3,
      }),
    );
    expect(appendix.columns).toEqual({
      lead: 3,
      code: 4,
      achieved: 5,
      title: 6,
      benchmark: 7,
      task: 8,
      deadline: 9,
      implementing: 10,
    });
    expect(appendix).toMatchObject({ headerRow: 12, range: { row: 12, column: 3, rows: 2, columns: 8 }, number: 1 });
    expect(appendix.rows[0]).toMatchObject({
      type: 'criterion',
      code: { value: { text: '1.7' }, at: { row: 13, column: 4 } },
      achieved: { value: 14716 },
    });
  });

  it('a header over two rows, merged', () => {
    const upper = ['STT', 'Tiêu chí', 'Điểm', null, 'Nhiệm vụ', 'Trách nhiệm', null, 'Thời gian'];
    const lower = [null, null, 'Điểm chuẩn', 'Đạt được 2023', null, 'Chủ trì', 'Thực hiện', null];
    const merges = [0, 1, 4, 7].map((column) => merge(0, column, 2, 1)).concat([merge(0, 2, 1, 2), merge(0, 5, 1, 2)]);
    const appendix = only(sheet([upper, lower, ROW], { merges }));
    expect(appendix.columns).toEqual({
      code: 0,
      title: 1,
      benchmark: 2,
      achieved: 3,
      task: 4,
      lead: 5,
      implementing: 6,
      deadline: 7,
    });
    expect(appendix).toMatchObject({ headerRow: 1, year: 2023, range: { row: 0, rows: 3 } });
    expect(appendix.rows).toHaveLength(1);
  });

  it('the same header pasted without merges', () => {
    const upper = ['STT', 'Tiêu chí', 'Điểm', null, 'Nhiệm vụ', 'Cơ quan chủ trì', 'Đơn vị thực hiện', 'Thời gian'];
    const lower = [null, null, 'chuẩn', 'đạt được 2023', null, null, null, null];
    expect(only(sheet([upper, lower, ROW])).columns).toMatchObject({ benchmark: 2, achieved: 3, lead: 5 });
  });

  it.each([
    ['Điểm', ['Chuẩn', 'Đạt được 2023'], 'Trách nhiệm', ['Chủ trì', 'Thực hiện', 'Phối hợp']],
    ['ĐIỂM SỐ', ['Tối đa', 'Tự chấm'], 'CƠ QUAN, ĐƠN VỊ', ['chủ trì', 'thực hiện', 'phối hợp']],
    [
      'Kết quả',
      ['Điểm chuẩn', 'Điểm đạt\nđược 2023'],
      'Tổ chức thực hiện',
      ['Cơ quan chủ trì', 'Cơ quan thực hiện', 'Cơ quan phối hợp'],
    ],
  ])('group headings %s and so on over their columns, merged and not', (points, two, who, three) => {
    const upper = ['STT', 'Tiêu chí', points, null, who, null, null, 'Thời gian'];
    const lower = [null, null, ...two, ...three, null];
    const row: CellValue[] = ['1.7', 'a', 1.5, 1.4716, 'Văn phòng', 'Thanh tra', 'Phòng QLKH', 'Quý I'];
    const merges = [merge(0, 0, 2, 1), merge(0, 1, 2, 1), merge(0, 2, 1, 2), merge(0, 4, 1, 3), merge(0, 7, 2, 1)];
    for (const merged of [merges, []]) {
      const appendix = only(sheet([upper, lower, row], { merges: merged }));
      expect(Object.keys(appendix.columns).sort()).toEqual(
        [
          'benchmark',
          'code',
          'coordinating',
          'deadline',
          'implementing',
          'lead',
          two[1]!.startsWith('Tự') ? 'selfAssessed' : 'achieved',
          'title',
        ].sort(),
      );
      expect(appendix.columns).toMatchObject({ benchmark: 2, lead: 4, implementing: 5, coordinating: 6 });
      expect([appendix.headerRow, appendix.rows.length]).toEqual([1, 1]);
    }
  });

  it('of the points of several years the last one counts', () => {
    const header = ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2022', 'Điểm đạt được 2023', 'Cơ quan chủ trì'];
    expect(only(sheet([header, ['1.7', 'a', 1.5, 1, 1.25, 'Văn phòng']]))).toMatchObject({
      year: 2023,
      columns: { achieved: 4 },
    });
  });

  it('‘Điểm’ beside achieved points is the benchmark, a ‘Kết quả’ of tasks is their product', () => {
    expect(
      only(
        sheet([
          ['STT', 'Tiêu chí', 'Điểm', 'Điểm đạt được', 'Chủ trì'],
          ['1', 'a', 2, 1, 'Văn phòng'],
        ]),
      ).columns,
    ).toMatchObject({ benchmark: 2, achieved: 3 });
    expect(
      only(
        sheet([
          ['STT', 'Nhiệm vụ', 'Chủ trì', 'Kết quả'],
          ['1', 'a', 'Văn phòng', 'Báo cáo'],
        ]),
      ).columns,
    ).toEqual({ code: 0, task: 1, lead: 2, product: 3 });
  });

  it.each([1, 5, 60])('%d lines of titles above the table', (count) => {
    const lines = Array.from({ length: count }, (_, index): CellValue[] => [
      index % 2 === 0 ? `Dòng mở đầu thứ ${index}` : null,
      null,
      'GHI CHÚ CHUNG',
    ]);
    const appendix = only(sheet([...lines, PAR, ROW]));
    expect([appendix.headerRow, appendix.rows.length, appendix.heading.length]).toEqual([
      count,
      1,
      Math.ceil(count / 2) + count,
    ]);
  });

  it('a column that is missing costs its values and nothing else', () => {
    for (const missing of [
      'STT',
      'Điểm chuẩn',
      'Điểm đạt được 2023',
      'Nhiệm vụ',
      'Cơ quan chủ trì',
      'Đơn vị thực hiện',
      'Thời gian',
    ]) {
      const keep = PAR.map((text) => text !== missing);
      const appendix = only(sheet([PAR.filter((_, at) => keep[at]), ROW.filter((_, at) => keep[at])]));
      expect(Object.keys(appendix.columns), missing).toHaveLength(PAR.length - 1);
      expect(appendix.rows, missing).toHaveLength(1);
      expect(appendix.rows[0]!.title!.value).toBe('Thực hiện nhiệm vụ');
    }
  });

  it('error values stay visible as text, and name nobody', () => {
    const na = { error: '#N/A' };
    const [row] = only(sheet([PAR, ['1.7', na, 1.5, na, na, na, na, na]])).rows;
    expect(row).toMatchObject({
      title: { value: '#N/A' },
      task: { value: '#N/A' },
      achieved: { value: null, text: '#N/A' },
      lead: { value: [], text: '#N/A' },
      implementing: { value: [] },
      deadline: { value: { kind: 'unreadable', text: '#N/A' } },
    });
  });

  it('two tables on one sheet, the second under its own title', () => {
    const tasks = ['TT', 'Nhiệm vụ, giải pháp', 'Cơ quan chủ trì', 'Thời gian'];
    const grid = sheet([
      ['Phụ lục 1'],
      PAR,
      ROW,
      [null],
      ['Phụ lục 2'],
      ['NÂNG CAO CHỈ SỐ SIPAS NĂM 2024'],
      tasks,
      ['1', 'Niêm yết TTHC', 'Văn phòng', 'Quý I'],
    ]);
    const [first, second] = readPlan([grid]).appendices;
    expect([first!.kind, first!.number, first!.range.rows, first!.rows.length]).toEqual(['other', 1, 2, 1]);
    expect([second!.kind, second!.number, second!.planYear, second!.rows.length]).toEqual(['sipas', 2, 2024, 1]);
    expect(second!.heading.map((line) => line.value)).toEqual(['Phụ lục 2', 'NÂNG CAO CHỈ SỐ SIPAS NĂM 2024']);
    expect(second!.rows[0]!.deadline!.value.due).toEqual(['2024-03-31']);
  });

  it('two tables with the same header are two, when a title parts them', () => {
    const { appendices } = readPlan([sheet([['Phụ lục 1'], PAR, ROW, ['Phụ lục 2'], PAR, ROW])]);
    expect(appendices.map((one) => one.number)).toEqual([1, 2]);
  });

  const rowsWith = (...rows: readonly (readonly CellValue[])[]): string[] =>
    only(sheet([PAR, ROW, ...rows])).rows.map(
      (row) => `${row.type} ${row.code?.value?.text ?? row.title?.value ?? ''}`,
    );

  it.each([
    ['numbers', [1, 2, 3, 4, 5, 6, 7, 8]],
    ['numbers in parentheses', ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)']],
    ['letters', ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']],
    ['letters, then numbers', ['A', 'B', '1', '2', '3', '4', '5', '6']],
    ['small letters in parentheses, then numbers', ['(a)', '(b)', '(1)', '(2)', '(3)', '(4)', '(5)', '(6)']],
    ['a sum among them', ['(1)', '(2)', '(3)', '(4)=(3)-(2)', '(5)', '(6)', '(7)', '(8)']],
    ['a sum without parentheses', ['1', '2', '3', '4 = 3 - 2', '5', '6', '7', '8']],
    ['Roman numbers', ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII']],
  ])('a row that numbers the columns is no row: %s', (_, numbers) => {
    expect(only(sheet([PAR, numbers, ROW])).rows.map((row) => row.code?.value?.text)).toEqual(['1.7']);
  });

  it.each([
    ['a note right below', [['Ghi chú: Các đơn vị báo cáo về Văn phòng Sở.']]],
    ['a note in the column of titles', [[null, '* Ghi chú: X là không có sản phẩm']]],
    ['numbered notes', [[], ['Ghi chú:'], ['1. Điểm do Bộ Nội vụ công bố.'], ['2. Không thuộc thẩm quyền.']]],
    [
      'signatures right below',
      [
        ['Nơi nhận:', null, null, null, null, 'KT. GIÁM ĐỐC'],
        ['- Như trên;', null, null, null, null, 'PHÓ GIÁM ĐỐC'],
        ['- Lưu: VT, VP.', null, null, null, null, '(Đã ký)'],
        [null, null, null, null, null, 'Nguyễn Văn B'],
      ],
    ],
    [
      'signatures on the right alone',
      [
        [null, null, null, null, null, 'TM. ỦY BAN NHÂN DÂN'],
        [null, null, null, null, null, 'KT. CHỦ TỊCH'],
        [null, null, null, null, null, 'PHÓ CHỦ TỊCH'],
      ],
    ],
    [
      'three signatures',
      [
        [],
        ['NGƯỜI LẬP BIỂU', null, 'TRƯỞNG PHÒNG', null, 'GIÁM ĐỐC'],
        ['(Ký, họ tên)', null, '(Ký, họ tên)', null, '(Ký tên, đóng dấu)'],
        ['Trần Thị C', null, 'Lê Văn D', null, 'Nguyễn Văn B'],
      ],
    ],
    ['a page number', [['Trang 1/3']]],
  ] as const)('what closes a document is no row: %s', (_, below) => {
    expect(rowsWith(...below)).toEqual(['criterion 1.7']);
  });

  it('a page number or a note at the foot of a page stands between rows and is none', () => {
    const next = ['1.8', ...ROW.slice(1)];
    expect(rowsWith(['Trang 1/3'], PAR, next, ['Ghi chú: (*) do Bộ công bố'], PAR, ['1.9', ...ROW.slice(1)])).toEqual([
      'criterion 1.7',
      'criterion 1.8',
      'criterion 1.9',
    ]);
  });

  it('a total below a blank line belongs to the table, and a line there that counts its rows in words does not', () => {
    expect(rowsWith([], [null, 'Tổng điểm', 100, 86.11])).toEqual(['criterion 1.7', 'total Tổng điểm']);
    expect(rowsWith(['TỔNG CỘNG: 1 TIÊU CHÍ'])).toEqual(['criterion 1.7', 'total TỔNG CỘNG: 1 TIÊU CHÍ']);
    expect(rowsWith([], ['Tổng số: 1 tiêu chí.'])).toEqual(['criterion 1.7']);
  });

  it('the row of column numbers is known though a column was deleted after they were typed', () => {
    const header = ['TT', 'Tiêu chí', 'Thang điểm', 'Điểm đạt', 'Chủ trì', 'Thời gian'];
    const rows: CellValue[][] = [
      [1, 2, 3, 4, 6, 7],
      ['1.2', 'Kiến trúc số', 20, 10, 'Sở Nội vụ', 'Quý I/2026'],
      ['1.3', 'Quy chế an toàn', 20, 16.5, 'Sở Tư pháp', 'Quý II/2026'],
    ];
    expect(only(sheet([header, ...rows])).rows.map(({ code }) => code?.value?.text)).toEqual(['1.2', '1.3']);
  });

  it('the row of column numbers, signatures and notes below are no rows of the table', () => {
    const numbers = PAR.map((_, index) => index + 1);
    const appendix = only(
      sheet([PAR, numbers, ROW, [null], [null, 'Nơi nhận: như trên'], [null, null, null, null, null, 'GIÁM ĐỐC']]),
    );
    expect(appendix.rows).toHaveLength(1);
    expect(appendix.range.rows).toBe(3);
  });

  it('a table with lead and implementing both called chủ trì (S002), and one with lead alone (S004)', () => {
    const s002 = only(
      sheet([
        [
          'STT',
          'Nội dung',
          'Nhiệm vụ',
          'Phòng/đơn vị chủ trì theo dõi',
          'Phòng/đơn vị chủ trì thực hiện',
          'Phòng/đơn vị phối hợp thực hiện',
          'Thời gian',
        ],
        ['1.1', 'a', 'b', 'Văn phòng', null, null, 'Quý I'],
      ]),
    );
    expect(s002.columns).toEqual({
      code: 0,
      title: 1,
      task: 2,
      lead: 3,
      implementing: 4,
      coordinating: 5,
      deadline: 6,
    });
    const s004 = only(
      sheet([
        ['TT', 'NHIỆM VỤ', 'Chủ trì thực hiện', 'Phối hợp thực hiện', 'Sản phẩm'],
        ['1.1', 'a', 'Văn phòng', null, null],
      ]),
    );
    expect(s004.columns).toEqual({ code: 0, task: 1, lead: 2, coordinating: 3, product: 4 });
  });
});

describe('the kind of a table', () => {
  const kind = (title: string, points: boolean): string => {
    const header = points ? PAR : PAR.filter((text) => !text.startsWith('Điểm'));
    const row = points ? ROW : ROW.filter((value) => typeof value !== 'number');
    return only(sheet([[title], header, row], { name: 'Sheet1' })).kind;
  };
  it.each([
    ['CẢI THIỆN CHỈ SỐ CẢI CÁCH HÀNH CHÍNH', true, 'par'],
    ['BẢNG PHÂN CÔNG', true, 'other'],
    ['CẢI THIỆN CHỈ SỐ CẢI CÁCH HÀNH CHÍNH', false, 'tasks'],
    ['CẢI THIỆN CHỈ SỐ HÀI LÒNG (SIPAS)', false, 'sipas'],
    ['CHỈ SỐ HIỆU QUẢ QUẢN TRỊ VÀ HÀNH CHÍNH CÔNG', false, 'papi'],
    ['CHỈ SỐ PAPI', true, 'papi'],
    ['NÂNG CAO PAR INDEX, SIPAS VÀ PAPI', false, 'tasks'],
    ['NÂNG CAO PAR INDEX VÀ SIPAS', true, 'par'],
    ['NHIỆM VỤ NĂM 2024', false, 'tasks'],
  ])('%s, with points: %s', (title, points, expected) => expect(kind(title, points)).toBe(expected));

  it('the name of the sheet helps where the title says nothing', () => {
    const header = ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì'];
    expect(only(sheet([header, ['1', 'a', 'Văn phòng']], { name: 'PL3 PAPI' })).kind).toBe('papi');
  });
});

describe('sheets that are not read', () => {
  it('each with its reason', () => {
    const table = [PAR, ROW];
    const { appendices, skipped } = readPlan([
      sheet([], { name: 'trống' }),
      sheet([[null, '']], { name: 'trống 2' }),
      sheet([['Bìa'], ['Kế hoạch cải thiện'], [2024]], { name: 'bìa' }),
      sheet(table, { name: 'nháp', visible: false }),
      sheet(table, { name: 'Văn phòng', tag: { role: 'unit', key: 'văn phòng' } }),
      sheet(
        [
          ['Tên đơn vị', 'Tên khác', 'Cấp', 'Nhóm'],
          ['Văn phòng', null, null, null],
        ],
        { name: 'Đơn vị' },
      ),
    ]);
    expect(appendices).toEqual([]);
    expect(skipped).toEqual([
      { sheet: 'trống', reason: 'empty' },
      { sheet: 'trống 2', reason: 'empty' },
      { sheet: 'bìa', reason: 'no-table' },
      { sheet: 'nháp', reason: 'hidden' },
      { sheet: 'Văn phòng', reason: 'ours' },
      { sheet: 'Đơn vị', reason: 'ours' },
    ]);
  });

  it('a header that lacks what a table needs is told, with what was found and what is missed', () => {
    const { appendices, skipped } = readPlan([
      sheet([['Phụ lục'], ['STT', 'Cơ quan chủ trì', 'Thời gian'], ['1', 'Văn phòng', 'Quý I']]),
    ]);
    expect(appendices).toEqual([]);
    expect(skipped).toMatchObject([
      {
        sheet: 'Phụ lục',
        reason: 'header-unclear',
        at: { sheet: 'Phụ lục', row: 1, column: 0 },
        found: ['code', 'lead', 'deadline'],
        missing: ['task'],
      },
    ]);
  });

  it('an unclear header is told once, however often the paste repeats it, and nothing is said about its rows', () => {
    const header = ['STT', 'Cơ quan chủ trì', 'Thời gian'];
    const rows = Array.from({ length: 30 }, (_, index): CellValue[] =>
      index % 7 === 0 ? header : [index, 'Văn phòng', null],
    );
    const { appendices, skipped } = readPlan([sheet([['Phụ lục'], ...rows])]);
    expect(appendices).toEqual([]);
    expect(skipped.map(({ reason, at }) => [reason, at?.row])).toEqual([['header-unclear', 1]]);
  });

  it('an unclear table beside a clear one does not hide it', () => {
    const { appendices, skipped } = readPlan([
      sheet([['STT', 'Cơ quan chủ trì', 'Thời gian'], ['1', 'Văn phòng', 'Quý I'], ['Phụ lục 2'], PAR, ROW]),
    ]);
    expect(appendices.map((one) => one.number)).toEqual([2]);
    expect(skipped.map(({ reason }) => reason)).toEqual(['header-unclear']);
  });

  it.each([
    [
      'a list of people',
      ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Thời gian', 'Ghi chú'],
      ['1', 'A', 'Trưởng phòng', 'Văn phòng', 'Quý I', null],
    ],
    [
      'a working group with its tasks',
      ['STT', 'Họ tên', 'Đơn vị', 'Nhiệm vụ', 'Thời gian'],
      ['1', 'A', 'Văn phòng', 'Tổ trưởng', '2024'],
    ],
    [
      'a budget',
      ['STT', 'Nội dung', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền', 'Ghi chú'],
      [1, 'In ấn', 'cuốn', 100, 20_000, 2_000_000, null],
    ],
    [
      'a budget that says who spends',
      ['STT', 'Nội dung chi', 'Đơn vị thực hiện', 'Kinh phí', 'Ghi chú'],
      [1, 'In ấn', 'Văn phòng', 2_000_000, null],
    ],
    ['a small budget', ['STT', 'Nội dung', 'Kinh phí (đồng)', 'Ghi chú'], [1, 'In ấn', 2_000_000, null]],
    ['the programme of a meeting', ['STT', 'Thời gian', 'Nội dung', 'Người trình bày'], [1, '8h00', 'Khai mạc', 'A']],
    [
      'a list of documents',
      ['STT', 'Số ký hiệu', 'Ngày ban hành', 'Trích yếu'],
      [1, '121/KH-UBND', '06/6/2023', 'Kế hoạch'],
    ],
  ] as const)('%s is left alone', (_, header, row) => {
    expect(readPlan([sheet([['Phụ lục 4'], header, row, row, row])])).toMatchObject({
      appendices: [],
      skipped: [{ reason: 'no-table' }],
    });
  });

  it('tasks with their costs are an appendix all the same', () => {
    expect(
      only(
        sheet([
          ['STT', 'Nhiệm vụ', 'Đơn vị thực hiện', 'Thời gian', 'Kinh phí'],
          ['1', 'a', 'Văn phòng', 'Quý I', 5],
        ]),
      ).rows,
    ).toHaveLength(1);
  });

  it('a list of criteria with their maxima is no appendix', () => {
    expect(
      readPlan([
        sheet([
          ['STT', 'Tiêu chí', 'Điểm tối đa'],
          ['1', 'a', 10],
        ]),
      ]).skipped,
    ).toEqual([{ sheet: 'Phụ lục', reason: 'no-table' }]);
  });
});
