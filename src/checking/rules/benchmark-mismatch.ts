import { pointsToNumber } from '../../model/points';
import { editionOf } from '../own-set';
import { rule } from '../rule';
import { nameOf } from '../table';

/**
 * The benchmark is the one of the published set: an error where the set is known to be the one of the table's year, a
 * warning otherwise. Source: 876/QĐ-BNV as printed in S000 and S001, whose 36 common benchmarks agree.
 */
export const benchmarkMismatch = rule({
  id: 'benchmark-mismatch',
  severity: 'error',
  messages: {
    'benchmark-mismatch': ['row', 'found', 'expected', 'edition'],
    'benchmark-mismatch/other-set': ['edition'],
  },
  *check({ rows, criteria, benchmarksOff, otherSet, header }) {
    if (!criteria) return;
    if (otherSet)
      yield {
        message: 'benchmark-mismatch/other-set',
        severity: 'warning',
        at: header('benchmark'),
        args: { edition: editionOf(criteria) },
      };
    for (const row of rows) {
      const expected = benchmarksOff.get(row);
      const written = row.benchmark;
      if (expected === undefined || written?.value == null) continue;
      yield {
        message: 'benchmark-mismatch',
        severity: criteria.certain ? 'error' : 'warning',
        at: written.at,
        args: {
          row: nameOf(row),
          found: { points: written.value },
          expected: { points: expected },
          edition: editionOf(criteria),
        },
        fix: { grade: 'suggestion', edits: [{ at: written.at, value: pointsToNumber(expected) }] },
      };
    }
  },
});
