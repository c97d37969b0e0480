import { sumPoints, type Points } from '../../model/points';
import { countedGap } from '../gaps/gaps';
import type { Assignment, Holder } from './responsibilities';

/** How much work a unit has in the plan: rows, and the points that their leaf criteria lost, each once. */
export interface Load {
  readonly rows: number;
  readonly gap: Points;
}
export interface UnitLoad {
  readonly key: string;
  readonly name: string;
  readonly isGroup: boolean;
  readonly lead: Load;
  /** In any role. */
  readonly all: Load;
  /** Of all rows that units and groups lead, 0 to 1. */
  readonly share: number;
  /** It leads far more than the median of the units: see `Loads`. */
  readonly isOverloaded: boolean;
}
export interface Loads {
  /** Most rows as lead first, then most points, then most rows in any role. */
  readonly units: readonly UnitLoad[];
  /** Rows that the unit in the middle of the ranking leads, among the units that lead any. */
  readonly median: number;
}

/** Times the median, and share of all lead rows, from which a unit is called overloaded. */
export const TIMES_THE_MEDIAN = 3;
export const LEAST_SHARE = 0.1;

/**
 * Who has how much, ranked. A unit is overloaded when it leads at least three times as many rows as the unit in the
 * median, and at least a tenth of all. Half of the units lead no more than the median: unlike the mean it does not grow
 * with the one unit that has too much. The share keeps small numbers out (3 rows against 1). Groups are nobody in
 * particular, so they are ranked but neither count for the median nor are overloaded; one unit alone has nobody to be
 * compared with.
 */
export function unitLoads(holders: readonly Holder[]): Loads {
  const measured = holders.map(({ key, name, isGroup, assignments }) => ({
    key,
    name,
    isGroup,
    lead: loadOf(assignments.filter(isLead)),
    all: loadOf(assignments),
  }));
  const leading = measured
    .filter(({ isGroup, lead }) => !isGroup && lead.rows > 0)
    .map(({ lead }) => lead.rows)
    .sort((a, b) => a - b);
  // With an even number the lower of the two: of two units the other one is the median.
  const median = leading[Math.ceil(leading.length / 2) - 1] ?? 0;
  const total = measured.reduce((sum, { lead }) => sum + lead.rows, 0);
  const units = measured.map((unit): UnitLoad => {
    const share = total === 0 ? 0 : unit.lead.rows / total;
    return {
      ...unit,
      share,
      isOverloaded:
        !unit.isGroup && leading.length > 1 && unit.lead.rows >= TIMES_THE_MEDIAN * median && share >= LEAST_SHARE,
    };
  });
  return {
    units: units.sort((a, b) => b.lead.rows - a.lead.rows || b.lead.gap - a.lead.gap || b.all.rows - a.all.rows),
    median,
  };
}

const isLead = ({ involvements }: Assignment): boolean => involvements.some(({ role }) => role === 'lead');

const loadOf = (assignments: readonly Assignment[]): Load => ({
  rows: assignments.length,
  gap: sumPoints(assignments.map(({ row }) => countedGap(row))),
});
