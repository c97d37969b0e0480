import { describe, expect, it } from 'vitest';
import { responsibilities } from '../../../src/reporting/responsibility/responsibilities';
import { unitLoads } from '../../../src/reporting/responsibility/unit-loads';
import { formatPoints } from '../../../src/model/points';
import { appendix, plan, type TypedRow } from '../typed-plan';

/** A plan in which each unit leads so many tasks. */
const led = (counts: Readonly<Record<string, number>>) =>
  plan(
    appendix(
      'tasks',
      Object.entries(counts).flatMap(([lead, count]) =>
        Array.from({ length: count }, (_, index): TypedRow => ({
          code: String(index + 1),
          task: `Việc ${index} của ${lead}`,
          lead,
        })),
      ),
    ),
  );
const loads = (counts: Readonly<Record<string, number>>) => unitLoads(responsibilities(led(counts), null));
const marked = (counts: Readonly<Record<string, number>>) =>
  loads(counts)
    .units.filter(({ isOverloaded }) => isOverloaded)
    .map(({ name }) => name);

describe('who has how much', () => {
  it('is ranked by rows as lead, with points of leaves once, and shares of all that is led', () => {
    const { units } = unitLoads(
      responsibilities(
        plan(
          appendix('par', [
            { code: '1', section: 'CHỈ ĐẠO' },
            { code: '1.1', points: ['4', '3'], lead: 'Thanh tra' },
            { code: '1.1.1', points: ['1', '0,25'], lead: 'Văn phòng', implementing: 'Văn phòng; Thanh tra' },
            { code: '1.1.2', points: ['1', '0'], lead: 'Văn phòng', implementing: 'Các phòng, đơn vị' },
          ]),
        ),
        null,
      ),
    );
    expect(
      units.map(({ name, lead, all, share }) => [
        name,
        lead.rows,
        formatPoints(lead.gap, 'vi'),
        all.rows,
        formatPoints(all.gap, 'vi'),
        Math.round(share * 100),
      ]),
    ).toEqual([
      ['Văn phòng', 2, '1,75', 2, '1,75', 67],
      ['Thanh tra', 1, '0', 2, '0,75', 33],
      ['Các phòng, đơn vị', 0, '0', 1, '1', 0],
    ]);
  });

  it('calls overloaded who leads three times the middle and a tenth of all', () => {
    expect(
      marked({ A: 26, B: 16, C: 7, D: 6, E: 4, F: 3, G: 3, H: 3, I: 2, J: 2, K: 1, L: 1, M: 1, N: 1, O: 1, P: 1 }),
    ).toEqual(['A', 'B']);
    expect(marked({ A: 8, B: 7, C: 6, D: 1 })).toEqual([]);
    expect(marked({ A: 48, B: 3, C: 1 })).toEqual(['A']);
    expect(marked({ A: 9, B: 3 })).toEqual(['A']);
    expect(marked({ A: 8, B: 3 })).toEqual([]);
  });

  it('compares units with units: a group is nobody in particular, and one alone is compared with nobody', () => {
    expect(marked({ A: 40, 'Các phòng, đơn vị': 2 })).toEqual([]);
    expect(marked({ A: 3, B: 3, 'Các phòng, đơn vị': 60 })).toEqual([]);
    expect(loads({ A: 4, B: 2, 'Các phòng, đơn vị': 60 }).median).toBe(2);
    expect(unitLoads([])).toEqual({ units: [], median: 0 });
  });
});
