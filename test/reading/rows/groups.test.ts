import { describe, expect, it } from 'vitest';
import { checkGrids } from '../../../src/app/check/check';
import type { Area, CellValue } from '../../../src/model/grid';
import type { Appendix } from '../../../src/model/plan';
import { readPlan } from '../../../src/reading';
import { merge, sheet } from '../table';

type Row = readonly CellValue[];
const SCORES = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'];
const TASKS = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian'];

function read(header: Row, rows: readonly Row[], merges: Area[] = []): Appendix {
  const { appendices } = readPlan([sheet([header, ...rows], { merges })]);
  expect(appendices).toHaveLength(1);
  return appendices[0]!;
}
const types = (header: Row, rows: readonly Row[]): string =>
  read(header, rows)
    .rows.map(({ type, code }) => `${type} ${code?.value?.text ?? ''}`.trim())
    .join(', ');
const errors = (rows: readonly Row[]): string[] =>
  checkGrids([sheet(rows)], {})
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ rule }) => rule);

describe('headings of other kinds', () => {
  it('a group has a name and shares that no column of points holds', () => {
    const header = ['TT', 'Yếu tố', 'Tỷ lệ hài lòng 2025', 'Phấn đấu 2026', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian'];
    const rows: Row[] = [
      ['I', 'Tiếp cận dịch vụ', '86,10%', '88%'],
      ['1', 'Trang thiết bị', '81,4%', '86%', 'Sửa chữa thiết bị', 'Văn phòng', 'Quý II'],
      ['II', 'Thủ tục hành chính', '84,75%', '≥ 87%'],
      ['1', 'Thành phần hồ sơ', '83,0%', '86%', 'Bỏ giấy tờ đã tích hợp', 'Thanh tra', 'Quý II'],
    ];
    expect(types(header, rows)).toBe('section I, task 1, section II, task 1');
  });

  it('one over the whole width is none of the units that stand first', () => {
    const header = ['Cơ quan chủ trì', 'Nhiệm vụ', 'Thời gian'];
    const rows: Row[] = [
      ['CHỈ SỐ GIA NHẬP THỊ TRƯỜNG (năm 2025: 7,12 điểm)'],
      ['Sở Tài chính', 'Rút ngắn thời gian đăng ký', 'Quý II'],
      ['CHI PHÍ THỜI GIAN'],
      ['Thanh tra', 'Rà soát cuộc kiểm tra trùng', 'Quý III'],
    ];
    const { rows: readRows } = read(header, rows, [merge(1, 0, 1, 3), merge(3, 0, 1, 3)]);
    expect(readRows.map(({ type, lead }) => `${type} ${lead?.text ?? ''}`.trim())).toEqual([
      'section',
      'task Sở Tài chính',
      'section',
      'task Thanh tra',
    ]);
  });
});

describe('headings with the points of their group', () => {
  it.each([
    ['I', 'II'],
    ['A', 'B'],
  ])(
    'are headings though nobody answers in the table, where the rows below do not add up to them: %s',
    (first, second) => {
      const rows = [
        [first, 'Chỉ đạo, điều hành', 15, 9],
        ['1', 'Kế hoạch', 6, 5],
        ['2', 'Báo cáo', 4, 4],
        [second, 'Thể chế', 12, 8],
        ['3', 'Rà soát văn bản', 8, 8],
      ];
      expect(types(SCORES, rows).toUpperCase()).toBe(
        `SECTION ${first}, CRITERION 1, CRITERION 2, SECTION ${second}, CRITERION 3`,
      );
    },
  );

  it('are criteria where most criteria are numbered so', () => {
    const rows = [
      ['I', 'Kế hoạch', 10, 9],
      ['II', 'Báo cáo', 10, 9],
      ['III', 'Kiểm tra', 10, 9],
      ['1', 'Đoàn kiểm tra', 5, 5],
    ];
    expect(types(SCORES, rows)).toBe('criterion I, criterion II, criterion III, criterion 1');
  });
});

describe('parts above the groups', () => {
  const rows: Row[] = [
    ['Phần I', 'Nhiệm vụ trọng tâm'],
    ['I', 'Thể chế'],
    ['1', 'Rà soát văn bản', 'Văn phòng', 'Quý I'],
    ['II', 'Tổ chức bộ máy'],
    ['1', 'Sắp xếp đơn vị', 'Văn phòng', 'Quý I'],
    ['Phần II', 'Nhiệm vụ khác'],
    ['I', 'Tuyên truyền'],
    ['1', 'Đăng tin bài', 'Văn phòng', 'Quý I'],
  ];
  it("have numbers of their own: 'Phần I' is not the I below it", () => {
    expect(types(TASKS, rows)).toBe(
      'section Phần I, section I, task 1, section II, task 1, section Phần II, section I, task 1',
    );
    expect(errors([TASKS, ...rows])).toEqual([]);
  });
  it('still leave a group that stands twice in one part to be told', () => {
    const twice = rows.map((row, at) => (at === 3 ? ['I', ...row.slice(1)] : row));
    expect(errors([TASKS, ...twice])).toEqual(['section-repeated']);
  });
  it('with their points are headings as well', () => {
    const scored = [
      ['Phần I', 'Kết quả', 60, 55],
      ['1', 'Công khai', 20, 20],
      ['2', 'Đúng hạn', 40, 35],
      ['I', 'Điểm thưởng', 5, 0],
      ['1', 'Sáng kiến', 5, 0],
    ];
    expect(types(SCORES, scored)).toBe('section Phần I, criterion 1, criterion 2, criterion I, criterion 1');
  });
});

describe('lines that name what proves a row', () => {
  it.each(['Tài liệu kiểm chứng: Kế hoạch năm', 'TLKC: Kế hoạch năm', '- Minh chứng: Kế hoạch năm'])(
    'belong to it: %s',
    (line) => {
      const table = read(SCORES, [
        ['1', 'Ban hành kế hoạch', 2, 2],
        [null, line],
        ['2', 'Báo cáo', 3, 2],
      ]);
      expect(table.rows.map(({ code, product }) => [code?.text, product?.text])).toEqual([
        ['1', line],
        ['2', undefined],
      ]);
    },
  );
  it('go on in the items below them, in tables of tasks as well', () => {
    const table = read(TASKS, [
      ['1', 'Ban hành kế hoạch', 'Văn phòng', 'Quý I'],
      [null, 'Hồ sơ minh chứng:'],
      [null, '- Kế hoạch'],
      [null, '- Tờ trình'],
      ['2', 'Báo cáo', 'Văn phòng', 'Quý II'],
    ]);
    expect(table.rows.map(({ product }) => product?.value)).toEqual([
      'Hồ sơ minh chứng:\n- Kế hoạch\n- Tờ trình',
      undefined,
    ]);
  });
  it('are none where the work is to gather such papers', () => {
    const table = read(TASKS, [
      ['1', 'Tài liệu kiểm chứng được cập nhật lên phần mềm', 'Văn phòng', 'Quý I'],
      ['2', 'Báo cáo', 'Văn phòng', 'Quý II'],
    ]);
    expect(table.rows).toHaveLength(2);
  });
});

it('tells of each row to what group it belongs that is merged at its left', () => {
  const header = ['Trục nội dung', 'TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian'];
  const rows = [
    ['Hạ tầng số', '1', 'Nâng cấp đường truyền', 'Sở Nội vụ', 'Quý I'],
    [null, '2', 'Phủ sóng 5G', 'VNPT', 'Quý II'],
    ['Nhân lực số', '3', 'Tập huấn tổ công nghệ', 'Sở Nội vụ', 'Quý III'],
  ];
  const table = read(header, rows, [merge(1, 0, 2, 1)]);
  expect(table.rows.map(({ others }) => others?.[0]?.text)).toEqual(['Hạ tầng số', 'Hạ tầng số', 'Nhân lực số']);
});
