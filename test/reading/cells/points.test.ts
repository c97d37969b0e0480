import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/model/grid';
import type { PlanRow } from '../../../src/model/plan';
import { readPlan } from '../../../src/reading';
import { sheet } from '../table';

const HEADER = ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2023', 'Nhiệm vụ', 'Cơ quan chủ trì'];

function rowWith(benchmark: CellValue, achieved: CellValue, format = 'General', formula = false): PlanRow {
  const grid = sheet([HEADER, ['1.7', 'Nhiệm vụ được giao', benchmark, achieved, 'việc', 'Văn phòng']], {
    formats: [[1, 3, format]],
  });
  return readPlan([{ ...grid, formulas: new Set(formula ? ['D2'] : []) }]).appendices[0]!.rows[0]!;
}
const achieved = (value: CellValue, format?: string) => rowWith(1, value, format).achieved;

describe('points as planners type and paste them', () => {
  it.each([
    ['0,8152', 8152, ','],
    ['0.8152', 8152, '.'],
    ['1', 10_000, null],
    [' 0,8152 ', 8152, ','],
    ['0,\u00a08152', 8152, ','],
    ['0 ,5', 5000, ','],
    ['1,5 điểm', 15_000, ','],
    ['1,5đ', 15_000, ','],
    ['10 ĐIỂM.', 100_000, null],
    ['−0,5', -5000, ','],
    ['– 0,5', -5000, ','],
    ["'0,5", 5000, ','],
    ['０，５', 5000, ','],
    ['0,5\u200b', 5000, ','],
    ['14716', 147_160_000, null],
  ] as const)('text %j', (typed, points, decimalSign) =>
    expect(achieved(typed)).toMatchObject({ value: points, typedAsText: { decimalSign } }),
  );

  it('a number is no text, also one without its decimal sign', () => {
    expect(achieved(0.8152)).toMatchObject({ value: 8152, text: '0.8152' });
    expect(achieved(14_716)).toMatchObject({ value: 147_160_000 });
    expect(achieved(0.8152)).not.toHaveProperty('typedAsText');
  });

  it('both decimal signs in one table are each seen', () => {
    const rows = readPlan([
      sheet([HEADER, ['1.1', 'a', '1,5', '1.25', 'việc', 'Văn phòng'], ['1.2', 'b', 1, 0.5, 'việc', 'Văn phòng']]),
    ]).appendices[0]!.rows;
    expect(
      rows.map((row) => [row.benchmark!.typedAsText?.decimalSign, row.achieved!.typedAsText?.decimalSign]),
    ).toEqual([
      [',', '.'],
      [undefined, undefined],
    ]);
  });

  it.each([
    ['86,5%', 'General', '86,5%'],
    [0.865, '0.0%', '86,5%'],
    [45_413, 'd-mmm', '1/5/2024'],
    ['tám', 'General', 'tám'],
    ['0,81521', 'General', '0,81521'],
    ['1,5/2', 'General', '1,5/2'],
    ['1.234,5', 'General', '1.234,5'],
    [true, 'General', 'true'],
    [{ error: '#N/A' }, 'General', '#N/A'],
  ] as const)('%j (%s) is unreadable and keeps what the cell shows', (typed, format, text) => {
    expect(achieved(typed, format)).toMatchObject({ value: null, text });
    expect(achieved(typed, format)).not.toHaveProperty('typedAsText');
  });

  it.each(['-', '–', 'X', 'x', '…', '...', '/'])('%j stands for none', (typed) =>
    expect(achieved(typed)).toBeUndefined(),
  );

  it('a formula gives its value, and is told as one', () => {
    expect(rowWith(1, 3.2407, 'General', true).achieved).toMatchObject({ value: 32_407, fromFormula: true });
    expect(rowWith(1, 3.2407, 'General', true).benchmark).not.toHaveProperty('fromFormula');
    expect(rowWith(1, { error: '#REF!' }, 'General', true).achieved).toMatchObject({
      value: null,
      text: '#REF!',
      fromFormula: true,
    });
  });
});
