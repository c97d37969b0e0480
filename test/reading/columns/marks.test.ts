import { describe, expect, it } from 'vitest';
import { checkGrids } from '../../../src/app/check/check';
import type { CellValue } from '../../../src/model/grid';
import type { Appendix, PlanRow } from '../../../src/model/plan';
import { readPlan } from '../../../src/reading';
import { merge, sheet } from '../table';

type Row = readonly CellValue[];
type Merges = ReturnType<typeof merge>[];

function table(rows: readonly Row[], merges: Merges = []): Appendix {
  const { appendices } = readPlan([sheet(rows, { merges })]);
  expect(appendices).toHaveLength(1);
  return appendices[0]!;
}
const names = (row: PlanRow, role: 'lead' | 'implementing' | 'coordinating'): string[] =>
  (row[role]?.value ?? []).map(({ name }) => name);
const deadlines = (rows: readonly Row[], merges: Merges = []): string[] =>
  table(rows, merges).rows.map(({ deadline }) => `${deadline?.value.text ?? '–'}: ${deadline?.value.due.join(' ')}`);

const QUARTERS: readonly Row[] = [
  ['CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026'],
  ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian thực hiện', null, null, null],
  [null, null, null, 'I', 'II', 'III', 'IV'],
];
const OVER_QUARTERS = [merge(1, 0, 2, 1), merge(1, 1, 2, 1), merge(1, 2, 2, 1), merge(1, 3, 1, 4)];

describe('periods as columns', () => {
  it('reads crosses as the time: one, several, and side by side as one span', () => {
    const rows = [
      ...QUARTERS,
      [1, 'Ban hành kế hoạch', 'Sở Nội vụ', 'x', null, null, null],
      [2, 'Kiểm tra công vụ', 'Thanh tra tỉnh', null, 'x', null, 'x'],
      [3, 'Số hóa hồ sơ', 'Sở Tư pháp', null, 'x', 'x', null],
    ];
    expect(deadlines(rows, OVER_QUARTERS)).toEqual([
      'Quý I: 2026-03-31',
      'Quý II, Quý IV: 2026-06-30 2026-12-31',
      'Quý II - Quý III: 2026-09-30',
    ]);
  });

  it('reads numbers of months below a heading that nobody merged', () => {
    expect(
      deadlines([
        ['TT', 'Công việc', 'Đơn vị chủ trì', 'Tháng', null, null, null, 'GC'],
        [null, null, null, 1, 2, 3, 4, null],
        ['1', 'Đổi biển chỉ dẫn', 'Văn phòng', null, 'x', null, null, 'xin kinh phí'],
        ['2', 'Khám lưu động', 'Trạm Y tế', null, null, 'x', 'x', null],
      ]),
    ).toEqual(['Tháng 2: ', 'Tháng 3 - Tháng 4: ']);
  });

  it('finds the header though months are most of its words', () => {
    const [appendix] = readPlan([
      sheet([
        ['Việc', 'Thứ tự ưu tiên', 'Ai phụ trách', 'T1', 'T2', 'T3', 'T4', 'T5', 'T6'],
        ['Lắp máy lấy số', 'Cao', 'Tổ Công nghệ', 'x', 'x', null, null, null, null],
        ['Tập huấn dịch vụ công', 'Vừa', 'Phòng Văn hóa', null, null, 'x', null, 'x', null],
        ['Đo sự hài lòng', 'Thấp', 'Bộ phận Một cửa', null, null, null, null, null, 'x'],
      ]),
    ]).appendices;
    expect(appendix?.rows.map(({ deadline }) => deadline?.value.kind)).toEqual(['month', 'several', 'month']);
    expect(appendix?.columns).toMatchObject({ task: 0, lead: 2 });
  });

  it('reads one cross merged over several periods for each of them', () => {
    const rows = [
      ...QUARTERS,
      [1, 'Ban hành kế hoạch', 'Sở Nội vụ', 'x', null, null, null],
      [2, 'Kiểm tra công vụ', 'Thanh tra tỉnh', null, 'x', null, null],
    ];
    expect(deadlines(rows, [...OVER_QUARTERS, merge(4, 4, 1, 3)])[1]).toBe('Quý II - Quý IV: 2026-12-31');
  });

  it.each([
    ['months with a letter', ['T1', 'T2', 'T3'], '●', 'Tháng 2: 2026-02-28'],
    ['months in words', ['Tháng 10', 'Tháng 11', 'Tháng 12'], '✓', 'Tháng 11: 2026-11-30'],
    ['years', ['2026', '2027', '2028'], 'X', 'Năm 2027: 2027-12-31'],
    ['months of a year', ['01/2026', '02/2026', '03/2026'], 'x', 'Tháng 2/2026: 2026-02-28'],
    [
      'phases',
      ['Giai đoạn 2026 - 2027', '2028 - 2030', 'Giai đoạn 2031 - 2035'],
      'x',
      'Giai đoạn 2028 - 2030: 2030-12-31',
    ],
    ['quarters of two years', ['Q3/2026', 'Q4/2026', 'Q1/2027'], 'x', 'Quý IV/2026: 2026-12-31'],
  ])('knows %s', (_, header, mark, wanted) => {
    const rows: Row[] = [
      ['KẾ HOẠCH NĂM 2026'],
      ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', ...header],
      [1, 'Ban hành kế hoạch', 'Sở Nội vụ', mark, null, null],
      [2, 'Kiểm tra công vụ', 'Thanh tra tỉnh', null, mark, null],
    ];
    expect(deadlines(rows)[1]).toBe(wanted);
  });

  it('reads numbers of months in a second header row under their heading', () => {
    const rows: Row[] = [
      ['KẾ HOẠCH NĂM 2026'],
      ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Tháng', null, null, null],
      [null, null, null, 1, 2, 3, 4],
      [1, 'Ban hành kế hoạch', 'Sở Nội vụ', null, null, 'x', null],
      [2, 'Kiểm tra công vụ', 'Thanh tra tỉnh', 'x', null, null, null],
    ];
    const over = [merge(1, 0, 2, 1), merge(1, 1, 2, 1), merge(1, 2, 2, 1), merge(1, 3, 1, 4)];
    expect(deadlines(rows, over)).toEqual(['Tháng 3: 2026-03-31', 'Tháng 1: 2026-01-31']);
  });

  it('reads weeks under their months: one, and several as one span', () => {
    const rows = [
      ['KẾ HOẠCH ĐÁNH GIÁ NỘI BỘ NĂM 2026'],
      ['STT', 'Nội dung công việc', 'Đơn vị thực hiện', 'Tháng 3', null, null, null, 'Tháng 4', null],
      [null, null, null, 'Tuần 1', 'Tuần 2', 'Tuần 3', 'Tuần 4', 'Tuần 1', 'Tuần 2'],
      [1, 'Lập kế hoạch đánh giá', 'Phòng Tổ chức', 'x', null, null, null, null, null],
      [2, 'Đánh giá nội bộ', 'Ban Chỉ đạo', null, null, null, 'x', 'x', null],
      [3, 'Họp xem xét', 'Văn phòng', null, null, null, null, null, 'x'],
    ];
    const over = [0, 1, 2].map((column) => merge(1, column, 2, 1));
    expect(deadlines(rows, [...over, merge(1, 3, 1, 4), merge(1, 7, 1, 2)])).toEqual([
      'Tuần 1 tháng 3: 2026-03-07',
      'Từ tuần 4 tháng 3 đến tuần 1 tháng 4: 2026-04-07',
      'Tuần 2 tháng 4: 2026-04-14',
    ]);
  });

  it('reads weeks of the year, as numbers under their heading too', () => {
    const rows = [
      ['KẾ HOẠCH NĂM 2026'],
      ['STT', 'Nội dung công việc', 'Đơn vị thực hiện', 'Tuần', null, null],
      [null, null, null, 1, 2, 3],
      [1, 'Phát động', 'Đoàn xã', 'x', null, null],
      [2, 'Tổng kết', 'UBND xã', null, null, 'x'],
    ];
    const over = [0, 1, 2].map((column) => merge(1, column, 2, 1));
    expect(deadlines(rows, [...over, merge(1, 3, 1, 3)])).toEqual(['Tuần 1: 2026-01-04', 'Tuần 3: 2026-01-18']);
  });

  it('keeps words that stand where others have a mark', () => {
    const marked = Array.from({ length: 10 }, (_, at): Row => [
      at + 2,
      'Kiểm tra công vụ',
      'Sở Nội vụ',
      null,
      'x',
      null,
      null,
    ]);
    const rows = [...QUARTERS, ...marked, [12, 'Tổng kết', 'Sở Nội vụ', null, null, null, 'Tùy tình hình']];
    expect(table(rows, OVER_QUARTERS).rows.at(-1)!.others).toEqual([{ column: 6, text: 'Tùy tình hình' }]);
  });

  it('leaves a time that is written to its column', () => {
    const rows: Row[] = [
      ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Quý I', 'Quý II', 'Thời hạn'],
      [1, 'Ban hành kế hoạch', 'Sở Nội vụ', 'x', null, '15/02/2026'],
      [2, 'Kiểm tra công vụ', 'Thanh tra tỉnh', null, 'x', null],
    ];
    expect(deadlines(rows)[0]).toBe('15/02/2026: 2026-02-15');
    expect(table(rows).rows[1]!.deadline?.value.text).toBe('Quý II');
  });

  it.each([
    ['shares', ['87%', '90%', '95%', '100%']],
    ['amounts', [10, 20, 30, 40]],
  ])('takes %s by quarters for no time', (_, values) => {
    const rows: Row[] = [
      ['STT', 'Chỉ tiêu', 'Đơn vị chủ trì', 'Quý I', 'Quý II', 'Quý III', 'Quý IV'],
      [1, 'Hồ sơ trực tuyến', 'Sở Nội vụ', ...values],
      [2, 'Số hóa kết quả', 'Sở Tư pháp', ...values],
    ];
    const { rows: read, columns } = table(rows);
    expect(read.map(({ deadline }) => deadline)).toEqual([undefined, undefined]);
    expect(columns.deadline).toBeUndefined();
  });

  it('takes no place from a column to be written to: what marks say has no fix', () => {
    const rows = [
      ...QUARTERS,
      [1, 'Ban hành kế hoạch', 'Sở Nội vụ', 'x', null, null, null],
      [2, 'Kiểm tra công vụ', 'Thanh tra tỉnh', null, null, null, null],
    ];
    const { findings } = checkGrids([sheet(rows, { merges: OVER_QUARTERS })], {});
    expect(findings.filter(({ fix }) => fix?.edits.some(({ at }) => at.column >= 3))).toEqual([]);
    expect(findings.map(({ rule, at }) => `${rule} ${at.row}`)).toContain('deadline-missing 4');
  });
});

describe('bodies as columns', () => {
  const header = ['STT', 'Nhiệm vụ', 'Văn phòng Sở', 'Phòng Tổ chức', 'Thanh tra Sở', 'Thời gian'];
  const matrix = (marks: readonly (readonly CellValue[])[], above: readonly Row[] = []): Appendix =>
    table([...above, header, ...marks.map((one, at) => [at + 1, `Nhiệm vụ số ${at + 1}`, ...one, 'Quý II/2026'])]);

  it('reads letters as offices use them', () => {
    const [first, second] = matrix([
      ['PH', 'CT', null],
      ['CT', null, 'PH'],
    ]).rows;
    expect([names(first!, 'lead'), names(first!, 'coordinating')]).toEqual([['Phòng Tổ chức'], ['Văn phòng Sở']]);
    expect([names(second!, 'lead'), names(second!, 'coordinating')]).toEqual([['Văn phòng Sở'], ['Thanh tra Sở']]);
  });

  it('reads letters as the legend says', () => {
    const above: Row[] = [['Ghi chú: K - phối hợp; Đ - chủ trì; T - thực hiện']];
    const [first] = matrix(
      [
        ['Đ', 'K', 'T'],
        ['K', 'Đ', null],
      ],
      above,
    ).rows;
    expect([names(first!, 'lead'), names(first!, 'coordinating'), names(first!, 'implementing')]).toEqual([
      ['Văn phòng Sở'],
      ['Phòng Tổ chức'],
      ['Thanh tra Sở'],
    ]);
  });

  it('gives nothing to do to who is asked or told', () => {
    const [first] = matrix([
      ['A', 'R', 'I'],
      ['C', 'R', 'A'],
    ]).rows;
    expect([names(first!, 'lead'), names(first!, 'implementing'), names(first!, 'coordinating')]).toEqual([
      ['Văn phòng Sở'],
      ['Phòng Tổ chức'],
      [],
    ]);
  });

  it('keeps letters that nothing says the meaning of, and gives no lead to who only directs', () => {
    const rows = [
      ['Ghi chú: CĐ: chỉ đạo; CT: chủ trì; PH: phối hợp'],
      ['STT', 'Nhiệm vụ', 'Ban Giám đốc', 'Phòng Đào tạo', 'Phòng Tổ chức', 'Thời gian'],
      [1, 'Ban hành kế hoạch', 'CĐ', 'CT', 'PH', 'Quý I'],
      [2, 'Rà soát quy chế', 'CĐ', 'PH', 'CT', 'Quý II'],
      [3, 'Kiểm tra hồ sơ', null, 'CT', 'K', 'Quý III'],
    ];
    const read = table(rows).rows;
    expect(read.map((row) => names(row, 'lead'))).toEqual([['Phòng Đào tạo'], ['Phòng Tổ chức'], ['Phòng Đào tạo']]);
    expect(read.map(({ others }) => others?.map(({ text }) => text))).toEqual([['CĐ'], ['CĐ'], ['K']]);
  });

  it('reads crosses as the heading above them says, and as who does it without one', () => {
    const rows: Row[] = [
      ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', null, 'Đơn vị phối hợp', null, 'Thời gian'],
      [null, null, 'Văn phòng', 'Phòng Kinh tế', 'Văn phòng', 'Công an xã', null],
      [1, 'Ban hành kế hoạch', null, 'x', 'x', 'x', 'Quý I/2026'],
      [2, 'Kiểm tra công vụ', 'x', null, null, 'x', 'Quý II/2026'],
    ];
    const merges = [0, 1, 6].map((column) => merge(0, column, 2, 1));
    const [first] = table(rows, [...merges, merge(0, 2, 1, 2), merge(0, 4, 1, 2)]).rows;
    expect([names(first!, 'lead'), names(first!, 'coordinating')]).toEqual([
      ['Phòng Kinh tế'],
      ['Văn phòng', 'Công an xã'],
    ]);
    expect(
      names(
        matrix([
          ['x', null, 'x'],
          [null, 'x', null],
        ]).rows[0]!,
        'implementing',
      ),
    ).toEqual(['Văn phòng Sở', 'Thanh tra Sở']);
  });

  it('reads words that say who has it in hand and who helps', () => {
    const [first] = table([
      ['TT', 'Việc phải làm', 'VP', 'Phòng Kinh tế', 'Công an xã', 'Xong trong'],
      ['1', 'Trả hồ sơ đất đai đúng hẹn', 'phụ', 'chính', null, 'cả năm'],
      ['2', 'Lắp máy tính cho dân dùng', 'chính', null, 'phụ', '30/4/2026'],
      ['3', 'Đăng ký thường trú lưu động', 'phụ', null, 'chính', 'quý III/2026'],
    ]).rows;
    expect([names(first!, 'lead'), names(first!, 'coordinating')]).toEqual([['Phòng Kinh tế'], ['VP']]);
  });

  it('takes a marked column for what the planner says, and those beside it for bodies too', () => {
    const rows: Row[] = [
      ['STT', 'Nhiệm vụ', 'NV1', 'NV2', 'NV3', 'Thời gian'],
      [1, 'Ban hành kế hoạch', 'x', null, 'x', 'Quý I/2026'],
      [2, 'Kiểm tra công vụ', null, 'x', null, 'Quý II/2026'],
    ];
    const before = table(rows);
    expect(before.rows[0]!.implementing).toBeUndefined();
    const { appendices } = readPlan([sheet(rows)], {
      choices: [{ kind: 'column', table: before.headerKey, header: 'nv1', role: 'implementing' }],
    });
    expect(appendices[0]!.rows.map((row) => names(row, 'implementing'))).toEqual([['NV1', 'NV3'], ['NV2']]);
  });

  it('takes days with crosses for people for no plan', () => {
    const rows: Row[] = [
      ['STT', 'Họ tên', 'Phòng', 1, 2, 3, 4],
      [1, 'Người thứ nhất', 'Văn phòng', 'x', 'x', 'P', 'x'],
      [2, 'Người thứ hai', 'Phòng Tổ chức', 'x', null, 'x', 'x'],
    ];
    expect(readPlan([sheet(rows)]).appendices).toEqual([]);
  });

  it('takes columns for bodies by who leads and who helps in them, whatever they are called, and asks for nobody else', () => {
    const rows: readonly Row[] = [
      ['Nhiệm vụ', 'Văn phòng', 'Tư pháp', 'Tài chính', 'Thời hạn'],
      ['Xây dựng kế hoạch', 'CT', 'PH', null, '15/01/2026'],
      ['Công khai thủ tục', 'PH', 'CT', 'PH', 'Thường xuyên'],
      ['Công khai ngân sách', null, null, 'CT', 'Quý II'],
    ];
    const read = table(rows).rows;
    expect(read.map((row) => names(row, 'lead').join())).toEqual(['Văn phòng', 'Tư pháp', 'Tài chính']);
    expect(names(read[1]!, 'coordinating')).toEqual(['Văn phòng', 'Tài chính']);
    expect(checkGrids([sheet(rows)], {}).findings.map(({ rule }) => rule)).not.toContain('implementer-missing');
  });
});

it('names bodies in short one by one where a row has several crosses', () => {
  const upper = ['TT', 'Việc phải làm', 'Phòng thực hiện', null, null, 'Hạn xong'];
  const lower = [null, null, 'VP', 'NVY', 'TTra', null];
  const merges = [merge(0, 0, 2, 1), merge(0, 1, 2, 1), merge(0, 2, 1, 3), merge(0, 5, 2, 1)];
  const rows: Row[] = [
    ['1', 'Cắt giấy tờ trong hồ sơ', null, 'x', null, '30/6/2026'],
    ['2', 'Quy trình nội bộ điện tử', 'x', 'x', 'x', '30/9/2026'],
    ['3', 'Kiểm tra trạm y tế', null, null, 'x', '15/8/2026'],
  ];
  expect(names(table([upper, lower, ...rows], merges).rows[1]!, 'implementing')).toEqual(['VP', 'NVY', 'TTra']);
});

it('tells who does it from who helps by a tick and a circle of letters, a centre by its short name among them', () => {
  const rows: Row[] = [
    ['tt', 'phải làm', 'VP', 'P.KT', 'TT HCC', 'CA xã', 'xong lúc nào'],
    [1, 'kế hoạch cải cách hành chính', 'v', null, 'o', null, '20/1'],
    [2, 'báo cáo quý', 'v', 'o', 'o', null, '10/3'],
    [3, 'bỏ giấy xác nhận cư trú', null, null, 'v', 'o', '15/6'],
  ];
  const read = table(rows).rows;
  expect(read.map((row) => names(row, 'lead').join(' + '))).toEqual(['VP', 'VP', 'TT HCC']);
  expect(read.map((row) => names(row, 'coordinating').join(' + '))).toEqual(['TT HCC', 'P.KT + TT HCC', 'CA xã']);
});
