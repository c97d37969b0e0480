import { pointsToNumber } from '../../model/points';
import { editionOf } from '../own-set';
import { rule } from '../rule';
import { nameOf } from '../table';

/**
 * The benchmark is the one of the published set: an error where the set is known to be the one of the table's year, a
 * warning otherwise. A table that differs from it for the most part follows another set: code-unknown says so. Source: 876/QĐ-BNV as printed in S000 and S001, whose 36 common benchmarks agree.
 */
export const benchmarkMismatch = rule({
  id: 'benchmark-mismatch',
  severity: 'error',
  messages: {
    'benchmark-mismatch': ['row', 'found', 'expected', 'edition'],
  },
  *check({ rows, catalogue, benchmarksOff }) {
    if (!catalogue) return;
    for (const row of rows) {
      const expected = benchmarksOff.get(row);
      const written = row.benchmark;
      if (expected === undefined || written?.value == null) continue;
      yield {
        message: 'benchmark-mismatch',
        severity: catalogue.certain ? 'error' : 'warning',
        at: written.at,
        args: {
          row: nameOf(row),
          found: { points: written.value },
          expected: { points: expected },
          edition: editionOf(catalogue),
        },
        fix: { grade: 'suggestion', edits: [{ at: written.at, value: pointsToNumber(expected) }] },
      };
    }
  },
});
