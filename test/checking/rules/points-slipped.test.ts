import { describe, expect, it } from 'vitest';
import { cells, check, edits, only, par } from '../typed';

describe('points-slipped', () => {
  it.each([
    ['14716', 1.5, '1.4716'],
    ['8152', 1, '0.8152'],
    [83520, 10, '8.352'],
    ['15', 1.5, '1.5'],
  ])('reads %s under a benchmark of %s as %s', (written, benchmark, expected) => {
    const found = only(
      check(
        par([
          ['9.1', 'x', benchmark, written],
          ['9.2', 'y', 1, '0,7'],
        ]),
      ),
      'points-slipped',
    );
    expect([found.severity, found.at.row, found.at.column, edits(found)]).toEqual(['error', 2, 3, [`D3=${expected}`]]);
  });

  it('leaves other points above the benchmark to achieved-above-benchmark', () => {
    const found = check(
      par([
        ['9.1', 'x', 1, 1.2],
        ['9.2', 'y', 1, 3],
        ['9.3', 'z', 1, 0.7],
      ]),
    );
    expect([cells(found, 'points-slipped'), cells(found, 'achieved-above-benchmark')]).toEqual([[], ['D3', 'D4']]);
  });

  it('is the only finding on its cell, also where the sum of the family suffers', () => {
    const found = check(
      par([
        ['2.4', 'Chất lượng', 4, '32407', 'x'],
        ['2.4.1', 'a', 1, 0.8219],
        ['2.4.2', 'b', 1, 0.7717],
        ['2.4.3', 'c', 1, 0.7528],
        ['2.4.4', 'd', 1, 0.8943],
      ]),
    );
    expect(found.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual(['points-slipped']);
  });
});
