import { describe, expect, it } from 'vitest';
import { parsePoints, type Points } from '../../../src/model/points';
import { GAP_TIERS, tierOf } from '../../../src/reporting/gaps/tiers';

const points = (text: string): Points => parsePoints(text)!;

describe('tiers of lost points', () => {
  it.each([
    ['1', '0', 'gap-0'],
    ['1', '-0,5', 'gap-0'],
    ['1', '0,0001', 'gap-1'],
    ['1', '0,4999', 'gap-1'],
    ['1', '0,5', 'gap-2'],
    ['1,5', '1,1999', 'gap-2'],
    ['1,5', '1,2', 'gap-3'],
    ['10', '7,9999', 'gap-2'],
    ['10', '9,9999', 'gap-3'],
    ['1', '1', null],
    ['1', '1,2', null],
    ['0', '0', null],
    ['-1', '-2', null],
  ])('benchmark %s, achieved %s is %s: the border belongs to the better tier', (benchmark, achieved, tier) => {
    expect(tierOf(points(benchmark), points(achieved), GAP_TIERS)).toBe(tier);
  });

  it('has colours that black text is read on, and that differ for eyes that see red and green alike', () => {
    for (const { fill } of GAP_TIERS) expect(contrastWithBlack(fill), fill).toBeGreaterThan(7);
    for (const matrix of Object.values(DEFICIENCIES))
      for (const [i, a] of GAP_TIERS.entries())
        for (const b of GAP_TIERS.slice(i + 1))
          expect(distance(seen(a.fill, matrix), seen(b.fill, matrix)), `${a.id} ${b.id}`).toBeGreaterThan(15);
  });
});

type Vector = [number, number, number];

/** Machado, Oliveira, Fernandes 2009, severity 1.0, on linear RGB; and full vision. */
const DEFICIENCIES: Record<string, Vector[]> = {
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function linear(hex: string): Vector {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const contrastWithBlack = (hex: string): number => {
  const [r, g, b] = linear(hex);
  return (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05) / 0.05;
};

const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** CIE Lab of the colour as somebody with this vision sees it. */
function seen(hex: string, matrix: Vector[]): Vector {
  const rgb = matrix.map((row) => Math.min(1, Math.max(0, dot(row, linear(hex))))) as Vector;
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t) / 116 + 16 / 116);
  const x = f(dot([0.4124, 0.3576, 0.1805], rgb) / 0.95047);
  const y = f(dot([0.2126, 0.7152, 0.0722], rgb));
  const z = f(dot([0.0193, 0.1192, 0.9505], rgb) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const distance = (a: Vector, b: Vector): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
