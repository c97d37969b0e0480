import { pointRoles } from '../../model/plan';
import { slippedPoints } from '../digits';
import { rule } from '../rule';
import { nameOf } from '../table';

/** Nobody achieves more than the benchmark. Source: 876/QĐ-BNV, the benchmark is the maximum of a criterion. */
export const achievedAboveBenchmark = rule({
  id: 'achieved-above-benchmark',
  severity: 'error',
  messages: {
    'achieved-above-benchmark': ['row', 'found', 'benchmark', 'header'],
  },
  *check({ appendix, rows, benchmarksOff }) {
    for (const row of rows) {
      const { benchmark } = row;
      if (benchmark?.value == null) continue;
      for (const role of pointRoles(appendix)) {
        if (role === 'benchmark') continue;
        const field = row[role];
        if (field?.value == null || field.value <= benchmark.value) continue;
        // One fault, one finding: where the benchmark is the wrong number, `benchmark-mismatch` says so.
        const published = benchmarksOff.get(row) ?? benchmark.value;
        if (field.value <= published) continue;
        // So does `points-slipped` where the decimal sign was lost.
        if (slippedPoints(field.value, published) !== null) continue;
        yield {
          message: 'achieved-above-benchmark',
          at: field.at,
          related: [benchmark.at],
          args: {
            row: nameOf(row),
            found: { points: field.value },
            benchmark: { points: benchmark.value },
            header: appendix.headers[role] ?? '',
          },
        };
      }
    }
  },
});
