import { chooserOf } from '../../src/catalogue';
import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../src/checking/check-plan';
import { cellAddress } from '../../src/model/address';
import type { Finding } from '../../src/model/finding';
import type { CellValue, Grid } from '../../src/model/grid';
import { readPlan } from '../../src/reading';
import { readOwnSet } from '../../src/reading/plan/own-set-sheet';
import { gridOf, par } from './typed';

/** A commune's set in two groups, below a title and the header. */
const SET: readonly CellValue[][] = [
  ['I', 'Chỉ đạo, điều hành', 10],
  ['I.1', 'Kế hoạch cải cách hành chính', 4],
  ['I.2', 'Sáng kiến cải cách hành chính của đơn vị', 6],
  ['II', 'Chuyển đổi số', 5],
  ['II.1', 'Hồ sơ trực tuyến toàn trình', 5],
];

const setSheet = (rows: readonly (readonly CellValue[])[]): Grid => ({
  ...gridOf({
    sheet: 'Bộ tiêu chí',
    cells: [['BỘ TIÊU CHÍ CẤP XÃ', null, null], ['Mã', 'Tiêu chí', 'Điểm chuẩn'], ...rows],
    merges: [],
  }),
});

function findings(set: readonly (readonly CellValue[])[], ...rows: readonly CellValue[][]): Finding[] {
  const grids = [gridOf(par(rows)), setSheet(set)];
  const ownSet = readOwnSet(grids);
  return checkPlan(readPlan(grids), {
    choose: chooserOf({ own: ownSet?.catalogue ?? null }),
    ownSet,
  });
}

const lines = (found: readonly Finding[]): string[] =>
  found.map(({ at, message, severity }) => `${at.sheet} ${cellAddress(at)} ${message} ${severity}`);

describe("a workbook's own criteria set", () => {
  it('is what tables are held against', () => {
    const found = findings(
      SET,
      ['I.1', 'Kế hoạch cải cách hành chính', 4, 3],
      ['I.2', 'Hồ sơ trực tuyến toàn trình', 6, 2],
      ['II.1', 'Hồ sơ trực tuyến toàn trình', 4, 1],
      ['II.7', 'Tiêu chí ngoài bộ này', 1, 0.5],
    );
    expect(lines(found)).toEqual([
      'Phụ lục B4 name-mismatch/other warning',
      'Phụ lục C5 benchmark-mismatch error',
      'Phụ lục A6 code-unknown/set warning',
    ]);
    expect(found.at(-1)!.args.edition).toBe('“Bộ tiêu chí”');
  });

  it('is itself checked, each fault by the rule of its kind, at its own cell', () => {
    const faulty: CellValue[][] = [
      ['I', 'Chỉ đạo, điều hành', 11],
      ['I.1', 'Kế hoạch', 4],
      ['I.2', 'Sáng kiến', 6],
      ['I.2', 'Kiểm tra', 1],
      ['a b', 'Lạ', 1],
      ['II', 'Chuyển đổi số', null],
      ['II.1', 'Hồ sơ trực tuyến', 'năm'],
      ['II.2', null, 2],
      ['II.3', 'Chữ ký số', null],
    ];
    expect(lines(findings(faulty, ['I.1', 'Kế hoạch', 4, 3]))).toEqual([
      'Bộ tiêu chí C3 children-sum/set error',
      'Bộ tiêu chí A6 code-duplicate/set error',
      'Bộ tiêu chí A7 code-malformed/set warning',
      'Bộ tiêu chí C9 points-unreadable/set error',
      'Bộ tiêu chí A10 name-mismatch/set warning',
      'Bộ tiêu chí A11 points-missing/set warning',
    ]);
  });

  it('without faults is silent', () => {
    expect(lines(findings(SET, ['I.1', 'Kế hoạch cải cách hành chính', 4, 3]))).toEqual([]);
  });
});
