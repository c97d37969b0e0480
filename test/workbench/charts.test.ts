import { describe, expect, it } from 'vitest';
import { barsOf } from '../../src/workbench/spreadsheet/charts';

const BOX = { width: 500, height: 120, labels: (text: string) => text.length * 7 };
const print = (value: number): string => String(value);

describe('bars that the workbench draws beside their rows', () => {
  it('are as long as their figures are to each other, each in the band of its row', () => {
    const [long, short, none] = barsOf('bars', [[4], [1], [0]], BOX, print);
    expect(long!.width).toBeCloseTo(short!.width * 4);
    expect(none).toMatchObject({ width: 0, label: '0' });
    for (const [at, { top, height }] of [long!, short!, none!].entries()) {
      expect(top).toBeGreaterThan(at * 40);
      expect(top + height).toBeLessThan((at + 1) * 40);
    }
    // The figure stands behind the end of the longest bar, within the box.
    expect(long!.labelAt).toBeGreaterThan(long!.left + long!.width);
    expect(long!.labelAt).toBeLessThan(BOX.width * 0.9);
  });

  it('have their parts behind each other, and no figure for a part of nothing', () => {
    const parts = barsOf(
      'parts',
      [
        [3, 0, 1, 0],
        [1, 1, 0, 0],
      ],
      BOX,
      print,
    );
    expect(parts.map(({ label }) => label)).toEqual(['3', '1', '1', '1']);
    const [done, overdue] = parts;
    expect(overdue!.left).toBeCloseTo(done!.left + done!.width);
    expect(overdue!.left + overdue!.width).toBeLessThanOrEqual(BOX.width);
    expect(new Set(parts.slice(0, 2).map(({ fill }) => fill)).size).toBe(2);
  });

  it('leave room for long figures in a narrow box', () => {
    const [bar] = barsOf('bars', [[2.8381]], { ...BOX, width: 120 }, print);
    expect(bar!.labelAt + BOX.labels(bar!.label)).toBeLessThanOrEqual(120);
  });

  it('are none where no row has a figure', () => {
    expect(barsOf('parts', [[0, 0]], BOX, print)).toEqual([]);
    expect(barsOf('bars', [], BOX, print)).toEqual([]);
  });
});
