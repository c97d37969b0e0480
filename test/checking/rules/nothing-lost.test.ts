import { describe, expect, it } from 'vitest';
import { cells, check, par } from '../typed';

describe('nothing-lost', () => {
  it('notes a criterion with full points among those that lost some', () => {
    expect(
      cells(
        check(
          par([
            ['2.4.1', 'x', 1, 1],
            ['2.4.2', 'y', 1, 0.7],
            ['2.4.3', 'z', 1, 0.6],
          ]),
        ),
        'nothing-lost',
      ),
    ).toEqual(['D3']);
  });

  it('says nothing about a table of all criteria', () => {
    expect(
      cells(
        check(
          par([
            ['2.4.1', 'x', 1, 1],
            ['2.4.2', 'y', 1, 1],
            ['2.4.3', 'z', 1, 0.6],
          ]),
        ),
        'nothing-lost',
      ),
    ).toEqual([]);
  });
});
