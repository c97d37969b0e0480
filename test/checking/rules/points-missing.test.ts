import { describe, expect, it } from 'vitest';
import { cells, check, only, par } from '../typed';

describe('points-missing', () => {
  it('reports a criterion with one of its two numbers', () => {
    expect(
      cells(
        check(
          par([
            ['2.4.1', 'x', 1, null],
            ['2.4.2', 'y', null, 0.7],
            ['2.4.3', 'z', 1, 0.7],
          ]),
        ),
        'points-missing',
      ),
    ).toEqual(['D3', 'C4']);
  });

  it('does not take blank for zero, nor zero for blank', () => {
    expect(
      cells(
        check(
          par([
            ['5.4', 'x', 1.5, 0],
            ['2.4.3', 'z', 1, 0.7],
          ]),
        ),
        'points-missing',
      ),
    ).toEqual([]);
  });

  it('says once that nobody has been scored yet', () => {
    const found = only(
      check(par([1, 2, 3, 4, 5, 6].map((n) => [`9.${n}`, `Tiêu chí ${n}`, 1, null]))),
      'points-missing',
    );
    expect([found.message, found.at.row, found.at.column]).toEqual(['points-missing/column', 1, 3]);
  });
});
