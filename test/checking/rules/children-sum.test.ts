import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/model/grid';
import { cells, check, edits, only, par } from '../typed';

/** 2.4 of S001 with its four components, all of them that there are. */
const family = (own: CellValue, ...children: CellValue[]): CellValue[][] => [
  ['2', 'THỂ CHẾ'],
  ['2.4', 'Chất lượng VBQPPL', 4, own, 'Điều tra xã hội học'],
  ...children.map((points, index) => [`2.4.${index + 1}`, `C${index + 1}`, 1, points]),
];

describe('children-sum', () => {
  it('reports 3,2047 where the components give 3,2407, as two swapped digits (S001)', () => {
    const found = only(check(par(family('3,2047', '0,8219', '0,7717', '0,7528', '0,8943'))), 'children-sum');
    expect([found.severity, found.message, found.at.row, found.at.column]).toEqual([
      'error',
      'children-sum/transposed',
      3,
      3,
    ]);
    expect(found.args).toMatchObject({ found: { points: 32047 }, sum: { points: 32407 }, count: 4 });
    expect(found.related.map(({ row, column }) => [row, column])).toEqual([
      [4, 3],
      [5, 3],
      [6, 3],
      [7, 3],
    ]);
    expect([found.fix?.grade, edits(found)]).toEqual(['suggestion', ['D4=3.2407']]);
  });

  it('names the component whose digits were swapped', () => {
    const found = only(check(par(family(3.2407, 0.8219, 0.7177, 0.7528, 0.8943))), 'children-sum');
    expect([found.message, found.args.child, edits(found)]).toEqual(['children-sum/child', '2.4.2', ['D6=0.7717']]);
  });

  it('reports any other difference', () => {
    expect(only(check(par(family(3, 0.8219, 0.7717, 0.7528, 0.8943))), 'children-sum').message).toBe('children-sum');
  });

  it('takes sums that agree, exactly and within the rounding of the fourth place', () => {
    expect(cells(check(par(family(3.3017, 0.8152, 0.8094, 0.7895, 0.8876))), 'children-sum')).toEqual([]);
    expect(cells(check(par(family(3.3018, 0.8152, 0.8094, 0.7895, 0.8876))), 'children-sum')).toEqual([]);
  });

  it('says nothing when a component is not listed, blank or unreadable: blank is not zero', () => {
    expect(cells(check(par(family(3.3017, 0.8152, 0.8094, 0.7895))), 'children-sum')).toEqual([]);
    expect(cells(check(par(family(3.3017, 0.8152, 0.8094, 0.7895, null))), 'children-sum')).toEqual([]);
    expect(cells(check(par(family(3.3017, 0.8152, 0.8094, 0.7895, 'tám'))), 'children-sum')).toEqual([]);
  });

  it('reports listed components that alone have more than the parent', () => {
    expect(only(check(par(family(1.5, 0.8152, 0.8094))), 'children-sum').message).toBe('children-sum/exceeds');
  });

  it('without a criteria set, needs the numbers 1 to n and benchmarks that add up', () => {
    const own = (points: number[]): CellValue[][] => [
      ['9.1', 'Tiêu chí riêng', 3, 2.5, 'x'],
      ...points.map((achieved, n) => [`9.1.${n + 1}`, `Con ${n + 1}`, 1, achieved]),
    ];
    expect(cells(check(par(own([0.8, 0.8, 0.8])), { withCatalogue: false }), 'children-sum')).toEqual(['D3']);
    expect(cells(check(par(own([0.8, 0.8])), { withCatalogue: false }), 'children-sum')).toEqual([]);
  });

  it('reports benchmarks that do not add up only where the set does not name the wrong one', () => {
    const rows: CellValue[][] = [
      ['9.1', 'Tiêu chí riêng', 2, 1, 'x'],
      ['9.1.1', 'Con 1', 1.5, 0.5],
      ['9.1.2', 'Con 2', 1.5, 0.5],
    ];
    expect(cells(check(par(rows)), 'children-sum')).toEqual(['C3']);
    const published = check(par([...family(3.2, 0.8, 0.8, 0.8, 0.8).slice(0, 5), ['2.4.4', 'C4', 2, 0.8]]));
    expect([cells(published, 'children-sum'), cells(published, 'benchmark-mismatch')]).toEqual([[], ['C8']]);
  });

  it('leaves it to achieved-above-benchmark where a component is above its benchmark', () => {
    const found = check(par(family(3.2407, 1.8219, 0.7717, 0.7528, 0.8943)));
    expect([cells(found, 'children-sum'), cells(found, 'achieved-above-benchmark')]).toEqual([[], ['D5']]);
  });
});
