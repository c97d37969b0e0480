import { describe, expect, it } from 'vitest';
import { cells, check, only, par } from '../typed';

describe('achieved-above-benchmark', () => {
  it('reports points above the benchmark at the achieved cell', () => {
    const found = only(
      check(
        par([
          ['2.4.1', 'x', 1, 0.8],
          ['3.4.1', 'y', 1.5, 1.6],
        ]),
      ),
      'achieved-above-benchmark',
    );
    expect([found.severity, found.at.row, found.at.column, found.related[0]?.column]).toEqual(['error', 3, 3, 2]);
  });

  it('leaves a number that lost its decimal comma to points-slipped', () => {
    expect(
      cells(
        check(
          par([
            ['2.4.1', 'x', 1, '8152'],
            ['2.4.2', 'y', 1, '0,7'],
          ]),
        ),
        'achieved-above-benchmark',
      ),
    ).toEqual([]);
  });

  it('takes full points and zero', () => {
    expect(
      cells(
        check(
          par([
            ['2.4.1', 'x', '1', '1,0000'],
            ['5.4', 'y', 1.5, 0],
          ]),
        ),
        'achieved-above-benchmark',
      ),
    ).toEqual([]);
  });

  it('leaves it to benchmark-mismatch where the benchmark is the wrong number', () => {
    const found = check(
      par([
        ['3.4.1', 'y', 1, 1.4],
        ['2.4.1', 'x', 1, 0.8],
      ]),
    );
    expect([cells(found, 'achieved-above-benchmark'), cells(found, 'benchmark-mismatch')]).toEqual([[], ['C3']]);
  });
});
