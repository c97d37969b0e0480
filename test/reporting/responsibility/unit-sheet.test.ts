import { describe, expect, it } from 'vitest';
import { pointsToNumber, parsePoints } from '../../../src/model/points';
import type { Plan } from '../../../src/model/plan';
import type { SheetSpec, SpecCell } from '../../../src/model/sheet-spec';
import type { UnitList } from '../../../src/model/units';
import { responsibilities } from '../../../src/reporting/responsibility/responsibilities';
import { lineCount } from '../../../src/reporting/layout/row-height';
import { RULES } from '../../../src/reporting/layout/sheet-words';
import { columnOf, UNIT_COLUMNS, type UnitColumn } from '../../../src/reporting/responsibility/unit-columns';
import { unitSheet } from '../../../src/reporting/responsibility/unit-sheet';
import { readPlan } from '../../../src/reading';
import { sheet } from '../../reading/table';
import { appendix, plan, unitList, type TypedRow } from '../typed-plan';

const PAR: TypedRow[] = [
  { code: '2', section: 'CẢI CÁCH THỂ CHẾ' },
  { code: '2.4', title: 'Chất lượng văn bản', points: ['4', '3,2407'], lead: 'Văn phòng' },
  {
    code: '2.4.1',
    title: 'Tính đồng bộ',
    points: ['1', '0,8219'],
    task: 'Rà soát văn bản',
    lead: 'Văn phòng',
    implementing: 'Văn phòng; Thanh tra',
    deadline: 'Thường xuyên',
    product: 'Báo cáo',
  },
  {
    code: '2.4.2',
    title: 'Tính hợp lý',
    points: ['1', '0,7717'],
    task: 'Kiện toàn tổ chức',
    lead: 'Văn phòng',
    implementing: 'Các phòng, đơn vị',
    coordinating: 'Sở Tư pháp',
  },
  { code: '2.5', title: 'Khác', points: ['1', 'chưa có'], lead: 'Văn phòng' },
];
const PAPI: TypedRow[] = [
  { code: 'II', section: 'Công khai, minh bạch' },
  { code: '1', title: 'Tiếp cận thông tin', task: 'Đẩy mạnh công khai', lead: 'Văn phòng' },
  { code: 'III', section: 'Trách nhiệm giải trình' },
  { code: '1', title: 'Giải quyết khiếu nại', task: 'Tiếp công dân', lead: 'Thanh tra', implementing: 'Văn phòng' },
];
const WHOLE = plan(
  appendix('par', PAR, {
    heading: [
      { value: 'Phụ lục 1', text: 'Phụ lục 1', at: { sheet: 'Phụ lục PAR', row: 0, column: 0 }, origin: 'written' },
    ],
  }),
  appendix('papi', PAPI),
);

function sheetOf(unit: string, of: Plan = WHOLE, list: UnitList | null = null): SheetSpec {
  const holder = responsibilities(of, list).find(({ name }) => name === unit)!;
  return unitSheet(holder, of, { tag: { role: 'unit', key: holder.key }, name: unit }, null).spec;
}
const cell = (spec: SheetSpec, row: number, key: UnitColumn): SpecCell | null =>
  spec.rows[row]!.cells[columnOf(key)] ?? null;
const headerRow = (spec: SheetSpec): number => spec.rows.findIndex((row) => row.cells[0]?.value === 'STT');
const dataRows = (spec: SheetSpec): number[] =>
  spec.rows.flatMap((_, row) => (cell(spec, row, 'source')?.value && row !== headerRow(spec) ? [row] : []));
const column = (spec: SheetSpec, key: UnitColumn) => dataRows(spec).map((row) => cell(spec, row, key)!.value);
const texts = (spec: SheetSpec): unknown[] =>
  spec.rows
    .flatMap((row) => row.cells.filter((_, at) => !spec.columns[at]?.hidden).map((one) => one?.value))
    .filter(Boolean);

describe('responsibility sheet', () => {
  it('is headed as an official document', () => {
    expect(texts(sheetOf('Văn phòng')).slice(0, 5)).toEqual([
      'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      ...RULES,
    ]);
    expect(texts(sheetOf('Văn phòng')).slice(5, 7)).toEqual(['PHIẾU GIAO VIỆC', 'Đơn vị: Văn phòng']);
    expect(texts(sheetOf('Văn phòng'))).toContain('(Thực hiện Kế hoạch số 12/KH-SKHCN ngày 5 tháng 7 năm 2024)');
    expect(texts(sheetOf('Văn phòng')).slice(-5)).toEqual([
      '…………, ngày …… tháng …… năm ………',
      'LẬP BIỂU',
      'THỦ TRƯỞNG ĐƠN VỊ',
      '(Ký, ghi rõ họ tên)',
      '(Ký tên, đóng dấu)',
    ]);
  });

  it('holds the unit’s rows of all appendices in the plan’s order, under appendix and section', () => {
    const spec = sheetOf('Văn phòng');
    expect(column(spec, 'code')).toEqual(['2.4', '2.4.1', '2.4.2', '2.5', '1', '1']);
    expect(column(spec, 'index')).toEqual(['PAR', 'PAR', 'PAR', 'PAR', 'PAPI', 'PAPI']);
    const sections = spec.rows.filter((row) => row.cells[0]?.style === 'section').map((row) => row.cells[0]!.value);
    expect(sections).toEqual([
      'PHỤ LỤC 1. CHỈ SỐ CẢI CÁCH HÀNH CHÍNH (PAR INDEX), ĐIỂM NĂM 2023 – 2. CẢI CÁCH THỂ CHẾ',
      'CHỈ SỐ HIỆU QUẢ QUẢN TRỊ VÀ HÀNH CHÍNH CÔNG CẤP TỈNH (PAPI) – II. Công khai, minh bạch',
      'III. Trách nhiệm giải trình',
    ]);
  });

  it('says the role, the others with theirs, and the group through which a row came', () => {
    expect(column(sheetOf('Văn phòng'), 'role')).toEqual([
      'Chủ trì',
      'Chủ trì, Thực hiện',
      'Chủ trì',
      'Chủ trì',
      'Chủ trì',
      'Thực hiện',
    ]);
    expect(column(sheetOf('Văn phòng'), 'others')).toEqual([
      '',
      'Thực hiện: Thanh tra',
      'Thực hiện: Các phòng, đơn vị\nPhối hợp: Sở Tư pháp',
      '',
      '',
      'Chủ trì: Thanh tra',
    ]);
    const list = unitList({ 'Phòng QLKH': ['Các phòng, đơn vị'] });
    expect(column(sheetOf('Phòng QLKH', WHOLE, list), 'others')).toEqual([
      'Chủ trì: Văn phòng\nThực hiện: qua nhóm Các phòng, đơn vị\nPhối hợp: Sở Tư pháp',
    ]);
  });

  it('shows points as exact numbers, an unreadable one as it is written', () => {
    const spec = sheetOf('Văn phòng');
    expect(column(spec, 'achieved').slice(0, 4)).toEqual([3.2407, 0.8219, 0.7717, 'chưa có']);
    expect(column(spec, 'gap')).toEqual([0.7593, 0.1781, 0.2283, null, null, null]);
  });

  it('adds up leaves only, by a formula over its own flag column, with its value', () => {
    const spec = sheetOf('Văn phòng');
    const total = spec.rows.findIndex((row) => row.cells[0]?.value === 'Tổng cộng');
    const top = headerRow(spec) + 2;
    expect(cell(spec, total, 'gap')).toMatchObject({
      value: 0.4064,
      formula: `ROUND(SUMIFS(G${top}:G${total},$V$${top}:$V$${total},1),4)`,
    });
    expect([cell(spec, total, 'benchmark')!.value, cell(spec, total, 'achieved')!.value]).toEqual([2, 1.5936]);
    const flags = spec.rows
      .slice(top - 1, total)
      .map(
        (_, index) =>
          [
            cell(spec, top - 1 + index, 'counted')?.value ?? null,
            cell(spec, top - 1 + index, 'gap')?.value ?? null,
          ] as const,
      );
    const sum = flags.filter(([flag]) => flag === 1).reduce((all, [, gap]) => all + Number(gap), 0);
    expect(sum).toBeCloseTo(pointsToNumber(parsePoints('0,4064')!), 9);
    expect(cell(spec, total, 'task')!.value).toBe('4 tiêu chí, 2 nhiệm vụ');
  });

  it('links each row to its source cell; a row without a code by its running number', () => {
    const noCode = plan(appendix('tasks', [{ task: 'Báo cáo quý', lead: 'Văn phòng' }], { sheet: "Bảng 'A'" }));
    const spec = sheetOf('Văn phòng', noCode);
    const [row] = dataRows(spec);
    expect(cell(spec, row!, 'number')).toMatchObject({ value: '1', link: { sheet: "Bảng 'A'", row: 4, column: 0 } });
    const first = sheetOf('Văn phòng');
    expect(cell(first, dataRows(first)[0]!, 'code')).toMatchObject({
      value: '2.4',
      link: { sheet: 'Phụ lục PAR', row: 5, column: 0 },
      format: '@',
    });
  });

  it('offers progress as a drop-down on every row, and prints landscape with the header repeated', () => {
    const spec = sheetOf('Văn phòng');
    const [{ area, values }] = spec.dropDowns as [SheetSpec['dropDowns'][number]];
    expect(values).toEqual(['Chưa thực hiện', 'Đang thực hiện', 'Hoàn thành', 'Quá hạn', 'Không thực hiện']);
    for (const row of dataRows(spec)) expect(row >= area.row && row < area.row + area.rows).toBe(true);
    expect(area.column).toBe(columnOf('progress'));
    expect(spec.print).toMatchObject({
      orientation: 'landscape',
      titleRows: { from: headerRow(spec), to: headerRow(spec) },
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      pageNumbers: true,
    });
    // What is filled in on the screen is not on paper.
    expect(spec.print.area.columns).toBe(columnOf('carried') + 1);
  });

  it('hides ids, sources and flags, and the columns that the plan does not have', () => {
    const hidden = (spec: SheetSpec) =>
      UNIT_COLUMNS.filter((_, index) => spec.columns[index]!.hidden).map(({ key }) => key);
    expect(hidden(sheetOf('Văn phòng'))).toEqual(['index', 'carried', 'id', 'source', 'counted', 'due', 'answers']);
    expect(
      hidden(sheetOf('Văn phòng', plan(appendix('tasks', [{ code: '1', task: 'x', lead: 'Văn phòng' }])))),
    ).toEqual([
      'index',
      'title',
      'benchmark',
      'achieved',
      'gap',
      'product',
      'carried',
      'id',
      'source',
      'counted',
      'due',
      'answers',
    ]);
  });

  it('carries what the planner wants along, under its header, and shows the column for it', () => {
    const [table] = readPlan(
      [
        sheet([
          ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Kinh phí', 'Lãnh đạo phụ trách'],
          ['1', 'Rà soát thủ tục', 'Văn phòng', '50 triệu đồng', 'Phó Giám đốc'],
          ['2', 'Công khai kết quả', 'Văn phòng', null, 'Giám đốc'],
        ]),
      ],
      {
        choices: ['kinh phí', 'lãnh đạo phụ trách'].map((header) => ({
          kind: 'column',
          table: 'any',
          header,
          role: null,
          isCarried: true,
        })),
      },
    ).appendices;
    const spec = sheetOf('Văn phòng', plan(table!));
    expect(column(spec, 'carried')).toEqual([
      'Kinh phí: 50 triệu đồng\nLãnh đạo phụ trách: Phó Giám đốc',
      'Lãnh đạo phụ trách: Giám đốc',
    ]);
    expect(spec.columns[columnOf('carried')]!.hidden).toBeUndefined();
  });

  it('prints at two thirds of its size or more, with no word of its head, no date and no sum cut', () => {
    const spec = sheetOf('Văn phòng');
    const shown = spec.columns.flatMap(({ width, hidden }, index) =>
      hidden ? [] : [{ ...UNIT_COLUMNS[index]!, width }],
    );
    // Excel draws seven pixels a character and five beside them, whole ones, at 96 dots an inch.
    const onPaper = shown.filter(({ key }) => columnOf(key) < spec.print.area.columns);
    const millimetres = onPaper.reduce((sum, { width }) => sum + (Math.trunc(width * 7 + 5) / 96) * 25.4, 0);
    expect(((297 - 30 - 15) / millimetres) * 100).toBeGreaterThanOrEqual(67);
    const fits = (text: string, width: number, bold = false): boolean => lineCount({ text, width, bold }) === 1;
    expect(
      shown
        .filter(({ header, width }) => header.split(' ').some((word) => !fits(word, width, true)))
        .map(({ header }) => header),
    ).toEqual([]);
    // A number that is too wide shows as ####, and a day is broken in the middle: digits of 12 points are eight pixels wide, signs half of it.
    const pixels = (text: string): number => [...text].reduce((sum, letter) => sum + (/\d/.test(letter) ? 8 : 4.5), 0);
    const room = (key: UnitColumn): number => Math.trunc(spec.columns[columnOf(key)]!.width * 7);
    const longest = {
      finished: '31/12/2024',
      deadline: '31/12/2024',
      benchmark: '61,5',
      achieved: '51,4558',
      gap: '13,3876',
      percent: '100',
      number: '100',
    } as const;
    expect(Object.entries(longest).filter(([key, text]) => pixels(text) > room(key as UnitColumn))).toEqual([]);
  });

  it('has room for a sentence where a unit writes words, and keeps code and criterion in view meanwhile', () => {
    const spec = sheetOf('Văn phòng');
    const sentence = 'Đã ban hành Quyết định số 1234/QĐ-SKHCN ngày 15/5/2024 về quy chế làm việc của cơ quan.';
    for (const key of ['result', 'evidence', 'note'] as const)
      expect(lineCount({ text: sentence, width: spec.columns[columnOf(key)]!.width }), key).toBeLessThanOrEqual(4);
    expect([spec.freezeColumns, spec.freezeRows]).toEqual([columnOf('title') + 1, headerRow(spec) + 1]);
    const tasks = sheetOf('Văn phòng', plan(appendix('tasks', [{ code: '1', task: 'x', lead: 'Văn phòng' }])));
    expect(tasks.freezeColumns).toBe(columnOf('task') + 1);
  });

  it('makes the task column wider until the longest text fits in a row of Excel', () => {
    const long = 'Tăng cường công tác kiểm tra, giám sát việc thực hiện nhiệm vụ. '.repeat(24);
    const spec = sheetOf(
      'Văn phòng',
      plan(appendix('par', [{ code: '1.1', title: 'T', points: ['1', '0'], task: long, lead: 'Văn phòng' }])),
    );
    expect(spec.columns[columnOf('task')]!.width).toBeGreaterThan(30);
    expect(spec.rows[dataRows(spec)[0]!]!.height).toBeLessThan(409);
  });

  it('never overlaps two merges, and merges no data row', () => {
    const spec = sheetOf('Văn phòng');
    const cells = spec.merges.flatMap(({ row, column: first, rows, columns }) =>
      Array.from({ length: rows * columns }, (_, at) => `${row + Math.floor(at / columns)}|${first + (at % columns)}`),
    );
    expect(new Set(cells).size).toBe(cells.length);
    for (const row of dataRows(spec))
      expect(spec.merges.some((merge) => merge.row <= row && row < merge.row + merge.rows)).toBe(false);
  });

  it('writes text that looks like a formula as a value, never as a formula', () => {
    const odd = '=HYPERLINK("http://x","y")';
    const spec = sheetOf(odd, plan(appendix('tasks', [{ code: '1', task: '=1+1', lead: odd, product: '- Báo cáo' }])));
    const formulas = spec.rows.flatMap((row) => row.cells.flatMap((one) => one?.formula ?? []));
    expect(formulas.every((formula) => formula.startsWith('ROUND(SUMIFS('))).toBe(true);
    expect(texts(spec)).toEqual(expect.arrayContaining(['=1+1', '- Báo cáo', `Đơn vị: ${odd}`]));
  });

  it('calls a group a group and says how it gets members', () => {
    const spec = sheetOf('Các phòng, đơn vị');
    expect(texts(spec)).toContain('Nhóm đơn vị: Các phòng, đơn vị');
    expect(texts(spec).some((text) => String(text).startsWith('Nhóm chưa rõ thành viên'))).toBe(true);
  });
});
