import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue, Grid } from '../../../src/model/grid';
import { unitSpellings } from '../../../src/model/units';
import { readOwnSet, readPlan, readUnitList } from '../../../src/reading';
import { sequence } from '../../bench/plan';
import { sheet } from '../table';

const WORDS = [
  'STT',
  'Tiêu chí',
  'Điểm chuẩn',
  'Điểm đạt được 2023',
  'Nhiệm vụ',
  'Cơ quan chủ trì',
  'Đơn vị thực hiện',
  'Thời gian',
  'Tên đơn vị',
  'Nhóm',
  'Phụ lục II',
  'I',
  '2.4.1',
  'a)',
  'X',
  'Văn phòng',
  'UBND cấp huyện, cấp xã',
  '- Sở Y tế - Sở Nội vụ',
  'Quý I',
  '1,5',
  'Tổng cộng',
  'nửa câu',
  '(Kèm theo Kế hoạch',
  '__proto__',
  'constructor',
  'Mã',
  'Bộ tiêu chí',
  'I. Chỉ đạo (10 điểm chuẩn)',
  '２．４',
  '2/4/2001',
  'Kinh phí',
  'Sở Thông tin (Sở TTTT)',
  '_x000D_',
  'Không',
  '86,5%',
];
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constant(null) },
  fc.string(),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant({ error: '#N/A' }),
);
const area = fc.record({
  row: fc.nat(30),
  column: fc.nat(14),
  rows: fc.integer({ min: 1, max: 1_000_000 }),
  columns: fc.integer({ min: 1, max: 20 }),
});
const grid: fc.Arbitrary<Grid> = fc
  .record({
    values: fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 24 }),
    merges: fc.array(area, { maxLength: 5 }),
    top: fc.nat(5),
    left: fc.nat(5),
    formats: fc.array(fc.constantFrom('General', '@', 'd/m/yyyy', 'mmm-yy', '0.00', '0%', '', '[$-42A]"ngày" d'), {
      minLength: 1,
      maxLength: 5,
    }),
    name: fc.constantFrom('Phụ lục 1', 'Bộ tiêu chí', 'PAPI'),
    formulas: fc.array(fc.constantFrom('A1', 'C4', 'D6'), { maxLength: 3 }),
  })
  .map(({ values, merges, top, left, formats, name, formulas }) => {
    const made = sheet(values, { merges, top, left, name });
    return {
      ...made,
      formats: made.values.map((row, at) => row.map((_, column) => formats[(at + column) % formats.length]!)),
      formulas: new Set(formulas),
    };
  });

describe('any grid of any cells', () => {
  it('never throws; rows refer to rows of their own table, and values to cells of their own sheet', () => {
    fc.assert(
      fc.property(fc.array(grid, { maxLength: 3 }), (grids) => {
        readUnitList(grids);
        const own = readOwnSet(grids);
        for (const [code, place] of own?.places ?? []) expect(own!.catalogue.find(code), `${place.row}`).not.toBeNull();
        const plan = readPlan(grids);
        const spelled = unitSpellings(plan).flatMap((unit) => unit.spellings.flatMap(({ at }) => at)).length;
        const mentioned = plan.appendices.flatMap((one) =>
          one.rows.flatMap((row) =>
            [row.lead, row.implementing, row.coordinating].flatMap((field) =>
              field && field.origin !== 'inherited' ? field.value : [],
            ),
          ),
        ).length;
        expect(spelled).toBe(mentioned);
        for (const appendix of plan.appendices)
          appendix.rows.forEach((row, index) => {
            for (const child of row.children) expect(appendix.rows[child]!.parent).toBe(index);
            if (row.section !== undefined) expect(appendix.rows[row.section]!.type).toBe('section');
            expect(row.at.row).toBeGreaterThan(appendix.headerRow);
            expect(row.at.row).toBeLessThan(appendix.range.row + appendix.range.rows);
          });
      }),
      { numRuns: 400 },
    );
  });

  it('reading twice gives the same plan', () => {
    fc.assert(
      fc.property(grid, (one) => {
        expect(readPlan([one])).toEqual(readPlan([one]));
      }),
      { numRuns: 100 },
    );
  });

  it('100,000 cells of any words, all merged over one another', () => {
    const random = sequence(7);
    const values = Array.from({ length: 2000 }, () =>
      Array.from({ length: 50 }, (): CellValue =>
        random() < 0.5 ? WORDS[Math.floor(random() * WORDS.length)]! : Math.floor(random() * 60_000) / 10,
      ),
    );
    const merges = Array.from({ length: 3000 }, () => ({
      row: Math.floor(random() * 2000),
      column: Math.floor(random() * 50),
      rows: 1_000_000,
      columns: 16_000,
    }));
    const plan = readPlan([sheet(values), sheet(values, { merges })]);
    expect(plan.appendices.length + plan.skipped.length).toBeGreaterThanOrEqual(2);
  });

  it('10,000 rows, and cells as long as Excel allows, are read', () => {
    const header = [
      'STT',
      'Tiêu chí',
      'Điểm chuẩn',
      'Điểm đạt được 2023',
      'Nhiệm vụ',
      'Cơ quan chủ trì',
      'Đơn vị thực hiện',
      'Thời gian',
    ];
    const rows = Array.from({ length: 10_000 }, (_, index): CellValue[] => [
      `${1 + (index % 8)}.${index}`,
      `Tiêu chí ${index}`,
      1,
      0.5,
      `Nhiệm vụ ${index}`,
      'Văn phòng',
      `Phòng số ${index % 20}, UBND cấp huyện, cấp xã`,
      'Quý I',
    ]);
    const long = ['. ', 'a, ', '(', 'Sở ', 'từ tháng ', '- ', '\n', ';'].map((text): CellValue[] => [
      '1.1',
      ...header.slice(1).map(() => text.repeat(32_767 / text.length)),
    ]);
    const [appendix] = readPlan([sheet([header, ...rows, ...long])]).appendices;
    expect(appendix!.rows.filter((row) => row.type === 'criterion').length).toBeGreaterThanOrEqual(10_000);
    expect(appendix!.rows[9999]!.implementing!.value.map((unit) => unit.name)).toEqual([
      'Phòng số 19',
      'UBND cấp huyện',
      'UBND cấp xã',
    ]);
  });
});
