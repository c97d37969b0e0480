import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/model/grid';
import { cells, check, only, par } from '../typed';

const rows: CellValue[][] = [
  ['7.3.6', 'x', 1.5, 0.8, 'Việc', 'Sở Thông tin và Truyền thông', 'Sở Tư pháp; UBND cấp huyện, cấp xã', 'Quý I', 'X'],
  ['7.3.7', 'y', 1.5, 0.8],
];
const of = (title: string): ReturnType<typeof check> => check(par(rows, [], title));

describe('unit-abolished', () => {
  it('reports a merged department and the district level in a plan of today', () => {
    const found = of('CẢI THIỆN CHỈ SỐ PAR INDEX NĂM 2026');
    expect(cells(found, 'unit-abolished')).toEqual(['F3', 'G3']);
    expect(found.find(({ rule }) => rule === 'unit-abolished')?.args).toMatchObject({
      successors: { list: ['Sở Khoa học và Công nghệ'] },
      day: { day: '2025-03-01' },
    });
  });

  it('says nothing about older plans', () => {
    expect(cells(of('CẢI THIỆN CHỈ SỐ PAR INDEX NĂM 2023'), 'unit-abolished')).toEqual([]);
  });

  it('goes by the day of the plan where one is written', () => {
    expect(cells(of('CẢI THIỆN PAR INDEX (Kèm theo Kế hoạch ngày 10 tháng 02 năm 2025)'), 'unit-abolished')).toEqual(
      [],
    );
    expect(cells(of('CẢI THIỆN PAR INDEX (Kèm theo Kế hoạch ngày 10 tháng 4 năm 2025)'), 'unit-abolished')).toEqual([
      'F3',
    ]);
  });

  it('takes a name that is marked as the former one', () => {
    const marked = [['7.3.6', 'x', 1.5, 0.8, 'Việc', 'Sở Thông tin và Truyền thông (cũ)', 'Sở Tư pháp', 'Quý I', 'X']];
    expect(cells(check(par(marked, [], 'CẢI THIỆN CHỈ SỐ PAR INDEX NĂM 2026')), 'unit-abolished')).toEqual([]);
  });

  it('says once that nearly every row names the district level', () => {
    const many = Array.from({ length: 8 }, (_, n): CellValue[] => [
      `9.${n + 1}`,
      'x',
      1,
      0.5,
      'Việc',
      'Sở Tư pháp',
      'UBND cấp huyện',
      'Quý I',
      'X',
    ]);
    expect(only(check(par(many, [], 'CẢI THIỆN CHỈ SỐ PAR INDEX NĂM 2026')), 'unit-abolished').message).toBe(
      'unit-abolished/column',
    );
  });
});
