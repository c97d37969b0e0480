import { pointRoles } from '../../model/plan';
import { pointsToNumber, type Points } from '../../model/points';
import { slippedPoints } from '../digits';
import { rule } from '../rule';
import { nameOf } from '../table';

/**
 * Points whose decimal sign was lost on the way from Word or PDF: 14716 for 1,4716. The benchmark tells where it stood.
 */
export const pointsSlipped = rule({
  id: 'points-slipped',
  severity: 'error',
  messages: { 'points-slipped': ['row', 'found', 'expected', 'benchmark'] },
  *check({ appendix, rows, benchmarksOff }) {
    for (const row of rows) {
      const limit = benchmarksOff.get(row) ?? row.benchmark?.value;
      if (limit == null || !row.benchmark) continue;
      for (const role of pointRoles(appendix)) {
        if (role === 'benchmark') continue;
        const field = row[role];
        const expected: Points | null = field?.value == null ? null : slippedPoints(field.value, limit);
        if (!field || expected === null) continue;
        yield {
          message: 'points-slipped',
          at: field.at,
          related: [row.benchmark.at],
          args: { row: nameOf(row), found: field.text, expected: { points: expected }, benchmark: { points: limit } },
          fix: { grade: 'suggestion', edits: [{ at: field.at, value: pointsToNumber(expected) }] },
        };
      }
    }
  },
});
