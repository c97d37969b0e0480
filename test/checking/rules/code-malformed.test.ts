import { describe, expect, it } from 'vitest';
import { cells, check, edits, only, par, tasks } from '../typed';

describe('code-malformed', () => {
  it('reports a criterion whose code cannot be read as an error and proposes the likely code', () => {
    const found = only(
      check(
        par([
          ['2', 'CẢI CÁCH THỂ CHẾ'],
          ['2,4,,1', 'Tính đồng bộ', 1, 0.8],
        ]),
      ),
      'code-malformed',
    );
    expect([found.severity, found.at.row, found.message]).toEqual(['error', 3, 'code-malformed/likely']);
    expect(edits(found)).toEqual(['A4=2.4.1']);
  });

  it('proposes nothing where nothing sure can be said', () => {
    const found = only(
      check(
        tasks([
          ['1', 'Rà soát'],
          ['mới', 'Công khai'],
        ]),
      ),
      'code-malformed',
    );
    expect([found.severity, found.message, found.fix]).toEqual(['warning', 'code-malformed', undefined]);
  });

  it.each(['1', '1.', '2.4.1', 'a)', 'đ)', 'IV', '-', '+', '•'])('takes %s as a number or a bullet', (code) => {
    expect(
      cells(
        check(
          tasks([
            ['1', 'Rà soát'],
            [code, 'Công khai', 'Văn phòng', null, 'Quý I'],
          ]),
        ),
        'code-malformed',
      ),
    ).toEqual([]);
  });
});
