import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { a1, areaAddress, columnIndex, columnLetter, parseArea, quoteSheet } from '../../src/model/address';

describe('addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %i is %s', (index, letters) => {
    expect(columnLetter(index)).toBe(letters);
    expect(columnIndex(letters)).toBe(index);
  });

  it('an area is read as it is printed', () => {
    const area = fc.record({
      row: fc.nat(1000),
      column: fc.nat(700),
      rows: fc.integer({ min: 1, max: 99 }),
      columns: fc.integer({ min: 1, max: 99 }),
    });
    fc.assert(
      fc.property(area, (one) => {
        expect(parseArea(areaAddress(one))).toEqual(one);
      }),
    );
  });

  it.each([
    ['$D$6', { row: 5, column: 3, rows: 1, columns: 1 }],
    ["'Phụ lục 1'!A4:K70", { row: 3, column: 0, rows: 67, columns: 11 }],
  ])('%s', (text, area) => expect(parseArea(text)).toEqual(area));

  it.each(['A:C', '3:4', 'A0', 'D6:A1', '#REF!', ''])('%j is no area of a table', (text) =>
    expect(parseArea(text)).toBeNull(),
  );

  it('names cells and quotes sheets as formulas need it', () => {
    expect(a1(5, 3)).toBe('D6');
    expect(quoteSheet("Sở 'mới'")).toBe("'Sở ''mới'''");
  });
});
