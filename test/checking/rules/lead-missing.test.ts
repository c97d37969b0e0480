import { describe, expect, it } from 'vitest';
import { cells, check, only, par, table, tasks } from '../typed';

describe('lead-missing', () => {
  it('reports a row without a lead, at the cell where it belongs', () => {
    const found = only(
      check(
        tasks([
          ['I', 'A'],
          ['1', 'a', null, 'Phòng Kế hoạch', 'Quý I'],
          ['II', 'B'],
          ['2', 'b'],
        ]),
      ),
      'lead-missing',
    );
    expect([found.severity, found.at.row, found.at.column]).toEqual(['warning', 3, 2]);
  });

  it('asks for none where a criterion lost nothing and nothing is to be done for it', () => {
    const found = check(
      par([
        ['1.1', 'a', 2, 1.5, 'Họp', 'Văn phòng', 'Thanh tra', 'Quý I'],
        ['1.2', 'b', 1, 1, null],
        ['1.3', 'c', 1, 1, 'Họp', null, 'Thanh tra', 'Quý I'],
      ]),
    );
    const missing = found.filter(({ rule }) => rule.endsWith('-missing'));
    expect(missing.filter(({ at }) => at.row === 3)).toEqual([]);
    expect(only(missing, 'lead-missing').at.row).toBe(4);
  });

  it('takes a lead from a merged cell', () => {
    expect(
      cells(
        check(
          tasks(
            [
              ['1', 'a', 'Văn phòng', null, 'Quý I'],
              ['2', 'b', null, null, 'Quý I'],
            ],
            ['C3:C4'],
          ),
        ),
        'lead-missing',
      ),
    ).toEqual([]);
  });

  it('does not take a lead from above a heading', () => {
    expect(
      cells(
        check(
          tasks([
            ['I', 'A'],
            ['1', 'a'],
            ['II', 'B'],
            ['2', 'b', null, null, 'Quý I'],
          ]),
        ),
        'lead-missing',
      ),
    ).toEqual(['C6']);
  });

  it('asks neither headings nor parents nor totals', () => {
    const rows = [
      ['2', 'THỂ CHẾ'],
      ['2.4', 'Chất lượng', 4, 3.3017, 'Điều tra xã hội học'],
      ['2.4.1', 'x', 1, 0.8152],
      ['2.4.2', 'y', 1, 0.8094],
      ['2.4.3', 'z', 1, 0.7895],
      ['2.4.4', 'w', 1, 0.8876],
      [null, 'Tổng cộng', null, null],
    ];
    expect(
      cells(check(par(rows.map((row) => (row[1] === 'Tổng cộng' ? ['Tổng cộng'] : row)))), 'lead-missing'),
    ).toEqual([]);
  });

  it('does not take a dash for a lead', () => {
    expect(
      only(
        check(
          tasks([
            ['1', 'a', '-', 'Phòng Kế hoạch', 'Quý I'],
            ['2', 'b'],
          ]),
        ),
        'lead-missing',
      ).message,
    ).toBe('lead-missing/placeholder');
  });

  it('says once that the column is missing, and once that it is empty', () => {
    const rows = [1, 2, 3, 4, 5, 6].map((n) => [String(n), `Việc ${n}`, 'Phòng Kế hoạch', 'Quý I']);
    expect(only(check(table(['TT', 'Nhiệm vụ', 'Đơn vị thực hiện', 'Thời gian'], rows)), 'lead-missing').message).toBe(
      'lead-missing/no-column',
    );
    const empty = [1, 2, 3, 4, 5, 6].map((n) => [String(n), `Việc ${n}`, null, 'Phòng Kế hoạch', 'Quý I', 'Báo cáo']);
    const found = only(check(tasks(empty)), 'lead-missing');
    expect([found.message, found.at.row, found.at.column]).toEqual(['lead-missing/column', 1, 2]);
  });
});
