import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Points } from '../../../src/model/points';
import { readPlan } from '../../../src/reading';
import { memberFinder } from '../../../src/reporting/responsibility/responsibilities';
import {
  gainOf,
  gainsBy,
  outlooks,
  smallestSet,
  standingOf,
  type IndexOutlook,
} from '../../../src/reporting/target/target';
import { gridsOf, loadFacts } from '../../fixtures/facts';
import { planOf } from '../comparison/plans';

const p = (value: number): Points => Math.round(value * 10_000) as Points;
const indexOf = (rows: Parameters<typeof planOf>[0]): IndexOutlook =>
  outlooks(planOf(rows, 2023), memberFinder(null))[0]!;

/** The fewest criteria that win so much, found by trying every set of them. */
function fewest(gaps: readonly number[], needed: number): number | null {
  let best: number | null = null;
  for (let set = 0; set < 2 ** gaps.length; set++) {
    const chosen = gaps.filter((_, at) => (set >> at) & 1);
    const won = chosen.reduce((sum, gap) => sum + gap, 0);
    if (won >= needed && (best === null || chosen.length < best)) best = chosen.length;
  }
  return best;
}

it('points above a benchmark, which only a mistake puts there, are told apart from what is there', () => {
  const index = indexOf([
    ['1.1', 'Một', 2, 2.5],
    ['1.2', 'Hai', 3, 1],
    ['1.3', 'Ba', 1, 1],
  ]);
  expect([index.achieved, index.reach, index.exceeding]).toEqual([p(4.5), p(2), { criteria: 1, excess: p(0.5) }]);
});

describe('the smallest set', () => {
  it('has as few criteria as any set that reaches the target, and wins exactly what is needed', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(gaps, fc.integer({ min: 1, max: 90_000 }), (all, needed) => {
        const index = indexOf(all.map((gap, at) => [`1.${at + 1}`, `Tiêu chí ${at}`, 2, (20_000 - gap) / 10_000]));
        const planned = smallestSet(index, needed as Points);
        const least = fewest(all, needed);
        if (least === null || planned === null) {
          expect([least, planned]).toEqual([null, null]);
          return;
        }
        expect(planned.size).toBe(least);
        expect(gainOf(index, planned)).toBe(needed);
        for (const { id, benchmark, achieved } of index.open)
          if (planned.has(id)) {
            expect(planned.get(id)).toBeGreaterThan(achieved);
            expect(planned.get(id)).toBeLessThanOrEqual(benchmark);
          }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps what the planner has settled, and looks for the rest alone', () => {
    const index = indexOf([
      ['1.1', 'Một', 2, 1],
      ['1.2', 'Hai', 1, 0.5],
      ['1.3', 'Ba', 1, 0.75],
    ]);
    const [one, two] = index.open.map(({ id }) => id);
    const fixed = new Map([[one!, p(1.2)]]);
    expect(smallestSet(index, p(0.5), fixed)).toEqual(
      new Map([
        [one, p(1.2)],
        [two, p(0.8)],
      ]),
    );
    // A criterion that the planner holds where it is, is not taken.
    expect(smallestSet(index, p(0.8), new Map([[one!, p(1)]]))).toBeNull();
  });

  it('is empty where the target is reached already', () => {
    expect(smallestSet(indexOf([['1.1', 'Một', 1, 0.5]]), p(0))).toEqual(new Map());
  });
});

describe('plan 000', () => {
  const index = outlooks(readPlan(gridsOf(loadFacts('000'))), memberFinder(null))[0]!;

  it('has 37,2058 of 47,25, and can win the rest', () => {
    expect([index.kind, index.achieved, index.benchmark, index.reach]).toEqual([
      'par',
      p(37.2058),
      p(47.25),
      p(10.0442),
    ]);
    expect(index.scale).toBe(p(100));
  });

  it('reaches 42 points with the fewest criteria: their largest gaps do, one fewer does not', () => {
    const { needed, reachable } = standingOf(index, { unit: 'points', value: p(42), scale: 'table' });
    expect([needed, reachable]).toEqual([p(4.7942), true]);
    const planned = smallestSet(index, needed)!;
    const gaps = index.open.map(({ gap }) => gap).sort((a, b) => b - a);
    const sumOf = (count: number) => gaps.slice(0, count).reduce<number>((sum, gap) => sum + gap, 0);
    expect(sumOf(planned.size)).toBeGreaterThanOrEqual(needed);
    expect(sumOf(planned.size - 1)).toBeLessThan(needed);
    expect(gainOf(index, planned)).toBe(needed);
  });

  it('counts what the table does not list as achieved on the scale of a hundred', () => {
    expect(standingOf(index, { unit: 'points', value: p(92), scale: 'index' })).toEqual({
      now: p(89.9558),
      full: p(100),
      goal: p(92),
      needed: p(2.0442),
      reachable: true,
    });
    expect(standingOf(index, { unit: 'percent', value: p(96), scale: 'index' }).needed).toBe(p(6.0442));
    expect(standingOf(index, { unit: 'points', value: p(85), scale: 'index' }).needed).toBe(0);
    expect(standingOf(index, { unit: 'points', value: p(48), scale: 'table' }).reachable).toBe(false);
  });

  it('shares what is to be won by field and unit', () => {
    const planned = smallestSet(index, p(4))!;
    const fields = gainsBy(index, planned, 'field');
    expect(fields.reduce((sum, { gain }) => sum + gain, 0)).toBe(p(4));
    expect(fields.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(gainsBy(index, planned, 'unit')[0]).toMatchObject({ name: 'Văn phòng' });
  });
});

describe('an outlook', () => {
  it('counts no parent beside its children, and per cent up to a ten-thousandth', () => {
    const index = indexOf([
      ['1.1', 'Cha', 3, 1.5],
      ['1.1.1', 'Con một', 1, 0.5],
      ['1.1.2', 'Con hai', 2, 1],
    ]);
    expect([index.benchmark, index.achieved, index.reach]).toEqual([p(3), p(1.5), p(1.5)]);
    expect(standingOf(index, { unit: 'percent', value: p(66.6667), scale: 'table' }).goal).toBe(p(2.0001));
  });
});
