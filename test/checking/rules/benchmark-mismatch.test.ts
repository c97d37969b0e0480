import type { CellValue } from '../../../src/model/grid';
import { describe, expect, it } from 'vitest';
import { findingSentence } from '../../../src/locale/check/findings';
import { cells, check, edits, only, papi, par, table } from '../typed';

const WRONG = [
  ['2.4.1', 'x', 1, 0.8],
  ['2.4.2', 'y', 1, 0.8],
  ['3.4.1', 'z', 1.25, 1.2],
] as const;

describe('benchmark-mismatch', () => {
  it('reports a benchmark that differs from the set of the year, and proposes the published one', () => {
    const found = only(check(par(WRONG)), 'benchmark-mismatch');
    expect([found.severity, edits(found)]).toEqual(['error', ['C5=1.5']]);
  });

  it('is silent where no set of that year is held, and one line says which is in force', () => {
    const later = par(WRONG);
    const of2026 = {
      ...later,
      cells: later.cells.map((row) =>
        row.map((cell) => (typeof cell === 'string' ? cell.replace('2023', '2026').replace('2024', '2027') : cell)),
      ),
    };
    expect(cells(check(of2026), 'benchmark-mismatch')).toEqual([]);
    const line = only(check(of2026), 'code-unknown');
    expect(line).toMatchObject({
      message: 'code-unknown/not-held-named',
      severity: 'info',
      args: { edition: '1187/QĐ-BNV, 15/10/2025' },
    });
    // A year is no quantity: not '2.026'.
    expect(findingSentence(line, 'vi')).toContain('Năm 2026 áp dụng');
    expect(findingSentence(line, 'en')).toContain('2026');
  });

  it('doubts the set, not the rows, when most benchmarks differ', () => {
    const all = check(
      par([
        ['2.4.1', 'x', 2, 0.8],
        ['2.4.2', 'y', 2, 0.8],
        ['2.4.3', 'y', 2, 0.8],
        ['3.4.1', 'z', 3, 1.2],
        ['2.4.4', 'z', 1, 0.5],
      ]),
    );
    expect(cells(all, 'benchmark-mismatch')).toEqual([]);
    expect(only(all, 'code-unknown')).toMatchObject({
      message: 'code-unknown/other-maxima',
      severity: 'info',
      at: { row: 1, column: 0 },
      args: { count: 4, rows: 5 },
    });
  });

  it('says nothing about codes that are not in the set, other indices, and without the catalogue', () => {
    expect(cells(check(par([['9.9.9', 'x', 7, 0.8]])), 'benchmark-mismatch')).toEqual([]);
    expect(cells(check(papi([['2.4.1', 'x']])), 'benchmark-mismatch')).toEqual([]);
    expect(cells(check(par(WRONG), { withCatalogue: false }), 'benchmark-mismatch')).toEqual([]);
  });
});

describe('tables of other sets', () => {
  const ward = (title: string, header: string) =>
    check(
      table(
        ['STT', 'Tiêu chí', 'Điểm tối đa', header],
        [
          ['1', 'CÔNG TÁC CHỈ ĐẠO', 20, 15],
          ['1.1', 'Kế hoạch', 5, 4],
          ['1.2', 'Báo cáo', 15, 11],
        ],
        title,
      ),
    );

  it('a ward that gives 20 points for 1 is told nothing of 9,5', () => {
    for (const [title, header] of [
      ['BẢNG TỰ CHẤM ĐIỂM', 'Điểm đạt được'],
      ['BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP XÃ', 'Điểm đạt được 2023'],
      ['CHỈ SỐ CẢI CÁCH HÀNH CHÍNH', 'Điểm đạt được 2023'],
    ] as const)
      expect(
        ward(title, header).filter(({ severity, rule }) => severity === 'error' || /mismatch|slipped/.test(rule)),
        title,
      ).toEqual([]);
  });

  it('a table without a year is held against a set that it follows for the most part, and then only warned', () => {
    const rows = (third: number): CellValue[][] => [
      ['2.4.1', 'Tính đồng bộ, thống nhất của hệ thống VBQPPL', 1, 0.8],
      ['2.4.2', 'Tính hợp lý của các VBQPPL', 1, 0.8],
      ['2.4.3', 'Tính khả thi của các VBQPPL', 1, 0.8],
      ['3.4.1', 'Tỷ lệ hồ sơ TTHC do CQCM cấp tỉnh tiếp nhận', 1.5, 1],
      ['4.1.6', 'Tình hình thực hiện quy chế làm việc của UBND', 1, 1],
      ['8.1.1', 'Chỉ số hài lòng về tiếp cận dịch vụ', third, 1],
    ];
    const header = ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được'];
    const found = only(check(table(header, rows(3), 'CHỈ SỐ CẢI CÁCH HÀNH CHÍNH')), 'benchmark-mismatch');
    expect([found.severity, found.at.row]).toEqual(['warning', 7]);
    expect(check(table(header, rows(3).slice(5), 'CHỈ SỐ CẢI CÁCH HÀNH CHÍNH'))).toEqual([]);
  });

  it('names tell which criterion it is where codes are a table’s own (766), and nothing is an error on second-hand points', () => {
    const rows: CellValue[][] = [
      ['I', 'Công khai, minh bạch', 18, 17],
      ['II', 'Tiến độ, kết quả giải quyết', 20, 19],
      ['III', 'Số hóa hồ sơ', 12, 10],
      ['IV', 'Mức độ hài lòng', 18, 18],
    ];
    const header = ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt được 2025'];
    const found = only(check(table(header, rows, 'BỘ CHỈ SỐ 766 NĂM 2025')), 'benchmark-mismatch');
    expect([found.severity, found.at.row, found.at.column]).toEqual(['warning', 4, 2]);
  });
});
