import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rectangles, shiftRows } from '../../../../src/workbook/excel/writing/areas';

describe('rectangles', () => {
  it('cover exactly the wanted cells, none twice', () => {
    const masks = fc.array(fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), { maxLength: 12 });
    fc.assert(
      fc.property(masks, (mask) => {
        const count = mask.map((row) => row.map(() => 0));
        for (const area of rectangles(mask.length, 5, (row, column) => mask[row]![column]!))
          for (let row = area.row; row < area.row + area.rows; row++)
            for (let column = area.column; column < area.column + area.columns; column++) count[row]![column]! += 1;
        expect(count).toEqual(mask.map((row) => row.map(Number)));
      }),
    );
  });

  it('take a table as one', () => {
    expect(rectangles(100, 12, () => true)).toEqual([{ row: 0, column: 0, rows: 100, columns: 12 }]);
  });
});

describe('shiftRows', () => {
  it('moves relative rows only, and nothing in quotes, in names or in functions', () => {
    expect(shiftRows('AND(N("phuluc:D4")=0,$D4<E$4,D$4>$A$1,LOG10(D4)>Q4_2024)', 10)).toBe(
      'AND(N("phuluc:D4")=0,$D14<E$4,D$4>$A$1,LOG10(D14)>Q4_2024)',
    );
    expect(shiftRows('$D4<1', 0)).toBe('$D4<1');
  });
});
