import { isLeaf, type PlanRow } from '../model/plan';
import { POINT_ROLES, type PointRole } from '../model/roles';
import { NO_POINTS, addPoints, type Points } from '../model/points';
import { ownCode } from './table';

/** Points of some rows, added up; null as soon as one of them is blank or unreadable, for blank is not zero. */
export interface Sums {
  count: number;
  readonly points: Record<PointRole, Points | null>;
}

/** Rows counted and added up while going down a table. */
export interface Tally {
  /** Tasks and criteria: all; those with a number of their own; those without listed components. */
  readonly rows: { all: number; numbered: number; leaves: number };
  /** Criteria without listed components: no point counts twice. */
  readonly leaves: Sums;
  /** Headings that carry points of their own. */
  readonly headings: Sums;
}

const noSums = (): Sums => ({
  count: 0,
  points: { benchmark: NO_POINTS, achieved: NO_POINTS, selfAssessed: NO_POINTS },
});

export const newTally = (): Tally => ({
  rows: { all: 0, numbered: 0, leaves: 0 },
  leaves: noSums(),
  headings: noSums(),
});

/** Counts one more row. */
export function countIn(tally: Tally, row: PlanRow): void {
  if (row.type === 'section') {
    if (row.benchmark) addUp(tally.headings, row);
    return;
  }
  tally.rows.all++;
  if (ownCode(row)) tally.rows.numbered++;
  if (row.children.length === 0) tally.rows.leaves++;
  if (isLeaf(row)) addUp(tally.leaves, row);
}

function addUp(sums: Sums, row: PlanRow): void {
  sums.count++;
  for (const role of POINT_ROLES) {
    const points = row[role]?.value ?? null;
    const before = sums.points[role];
    sums.points[role] = points === null || before === null ? null : addPoints(before, points);
  }
}
