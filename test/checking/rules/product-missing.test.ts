import { describe, expect, it } from 'vitest';
import { cells, check, tasks } from '../typed';

describe('product-missing', () => {
  it('reports a task without a product', () => {
    expect(
      cells(
        check(
          tasks([
            ['1', 'a', 'Văn phòng', null, 'Quý I', null],
            ['2', 'b'],
          ]),
        ),
        'product-missing',
      ),
    ).toEqual(['F3']);
  });

  it('takes X and a dash for "no product"', () => {
    expect(
      cells(
        check(
          tasks([
            ['1', 'a', 'Văn phòng', null, 'Quý I', 'X'],
            ['2', 'b', 'Văn phòng', null, 'Quý I', '-'],
          ]),
        ),
        'product-missing',
      ),
    ).toEqual([]);
  });
});
