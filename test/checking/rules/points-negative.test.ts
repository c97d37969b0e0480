import { describe, expect, it } from 'vitest';
import { cells, check, par } from '../typed';

describe('points-negative', () => {
  it('reports points below zero', () => {
    expect(
      cells(
        check(
          par([
            ['2.4.1', 'x', 1, -0.18],
            ['2.4.2', 'y', 1, '-0,7'],
            ['5.4', 'z', 1.5, 0],
          ]),
        ),
        'points-negative',
      ),
    ).toEqual(['D3', 'D4']);
  });
});
