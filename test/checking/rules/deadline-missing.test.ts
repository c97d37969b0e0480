import { describe, expect, it } from 'vitest';
import { cells, check, only, table, tasks } from '../typed';

describe('deadline-missing', () => {
  it('reports rows without a time, each under its own heading (S000, Phụ lục 2)', () => {
    const found = check(
      tasks([
        ['I', 'A'],
        ['1', 'a'],
        ['II', 'B'],
        ['2', 'b', 'Văn phòng', null, null, 'Báo cáo'],
        ['III', 'C'],
        ['3', 'c'],
      ]),
    );
    expect(cells(found, 'deadline-missing')).toEqual(['E6']);
    expect(only(found, 'deadline-missing').severity).toBe('warning');
  });

  it('takes ongoing work, events and merged cells', () => {
    const rows = [
      ['1', 'a', 'Văn phòng', null, 'Thường xuyên'],
      ['2', 'b', 'Văn phòng', null, 'Khi có yêu cầu'],
      ['3', 'c', 'Văn phòng', null, null],
    ];
    expect(cells(check(tasks(rows, ['E4:E5'])), 'deadline-missing')).toEqual([]);
  });

  it('says once that the column is missing, and once that it is empty', () => {
    expect(
      only(
        check(
          table(
            ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì'],
            [
              ['1', 'a', 'Văn phòng'],
              ['2', 'b', 'Văn phòng'],
            ],
          ),
        ),
        'deadline-missing',
      ).message,
    ).toBe('deadline-missing/no-column');
    const empty = [1, 2, 3, 4, 5, 6].map((n) => [String(n), `Việc ${n}`, 'Văn phòng', null, null, 'Báo cáo']);
    expect(only(check(tasks(empty)), 'deadline-missing').message).toBe('deadline-missing/column');
  });
});
