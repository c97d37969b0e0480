import { describe, expect, it } from 'vitest';
import { UNCALCULATED } from '../../../src/model/grid';
import { cells, check, edits, only, par } from '../typed';

describe('points-unreadable', () => {
  it('reports text where points belong, at its cell', () => {
    const found = only(
      check(
        par([
          ['2.4.1', 'x', 1, 'tám phần mười'],
          ['2.4.2', 'y', 1, 0.7],
        ]),
      ),
      'points-unreadable',
    );
    expect([found.severity, found.at.row, found.at.column, found.message]).toEqual([
      'error',
      2,
      3,
      'points-unreadable',
    ]);
  });

  it('proposes the number that was probably meant', () => {
    const found = only(
      check(
        par([
          ['2.4.1', 'x', 1, '0,8l52'],
          ['2.4.2', 'y', 1, 0.7],
        ]),
      ),
      'points-unreadable',
    );
    expect([found.message, edits(found)]).toEqual(['points-unreadable/likely', ['D3=0.8152']]);
  });

  it('reports an error value of Excel', () => {
    expect(
      cells(
        check(
          par([
            ['2.4.1', 'x', 1, { error: '#N/A' }],
            ['2.4.2', 'y', 1, 0.7],
          ]),
        ),
        'points-unreadable',
      ),
    ).toEqual(['D3']);
  });

  it('says of a formula that was never calculated what to do, of a whole column of them once', () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, at) => [`2.4.${at + 1}`, `x${at}`, 1, UNCALCULATED]);
    const one = only(check(par([...rows(1), ['2.4.2', 'y', 1, 0.7]])), 'points-unreadable');
    expect([one.message, one.severity, edits(one)]).toEqual(['points-unreadable/uncalculated', 'error', []]);
    const all = only(check(par(rows(12))), 'points-unreadable');
    expect([all.message, all.args.count]).toEqual(['points-unreadable/uncalculated-column', 12]);
  });

  it('reports more than four decimals', () => {
    expect(
      only(
        check(
          par([
            ['2.4.1', 'x', 1, '0,81523'],
            ['2.4.2', 'y', 1, 0.7],
          ]),
        ),
        'points-unreadable',
      ).message,
    ).toBe('points-unreadable/decimals');
  });

  it('leaves a dash in place of points to points-missing', () => {
    const found = check(
      par([
        ['2.4.1', 'x', 1, '-'],
        ['2.4.2', 'y', 1, 0.7],
      ]),
    );
    expect([cells(found, 'points-unreadable'), cells(found, 'points-missing')]).toEqual([[], ['D3']]);
  });

  it('reads numbers, decimal commas and points, and zero', () => {
    expect(
      cells(
        check(
          par([
            ['2.4.1', 'x', '1', '0,8152'],
            ['2.4.2', 'y', 1, '0.7'],
            ['5.4', 'z', 1.5, 0],
          ]),
        ),
        'points-unreadable',
      ),
    ).toEqual([]);
  });
});
