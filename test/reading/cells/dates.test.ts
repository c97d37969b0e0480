import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/reading';
import { sheet } from '../table';

/** 1 December 2026. */
const DECEMBER = 46_357;

describe('a deadline typed as a date means what its format shows', () => {
  it.each([
    ['"Tháng "m/yyyy', 'month', 'Tháng 12/2026', '2026-12-31'],
    ['"Tháng "mm/yyyy', 'month', 'Tháng 12/2026', '2026-12-31'],
    ['m/yyyy', 'month', '12/2026', '2026-12-31'],
    ['mm/yyyy;@', 'month', '12/2026', '2026-12-31'],
    ['[$-42A]mmmm yyyy', 'month', '12/2026', '2026-12-31'],
    ['mmm-yy', 'month', '12/2026', '2026-12-31'],
    ['yyyy', 'year', '2026', '2026-12-31'],
    ['dd/mm/yyyy', 'date', '1/12/2026', '2026-12-01'],
    ['d/m/yy', 'date', '1/12/2026', '2026-12-01'],
    ['[$-1010000]d/m/yyyy;@', 'date', '1/12/2026', '2026-12-01'],
  ])('%s', (format, kind, text, due) => {
    const grid = sheet([
      ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian'],
      ['1', 'việc', 'Sở Nội vụ', DECEMBER],
    ]);
    const formats = grid.formats.map((row, at) => row.map((one, column) => (at === 1 && column === 3 ? format : one)));
    expect(readPlan([{ ...grid, formats }]).appendices[0]!.rows[0]!.deadline!.value).toEqual({
      kind,
      text,
      due: [due],
    });
  });
});
