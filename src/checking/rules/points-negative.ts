import { pointRoles } from '../../model/plan';
import { rule } from '../rule';
import { nameOf } from '../table';

/** Points are lost by getting fewer, never by a minus sign. Source: 876/QĐ-BNV, criteria give 0 to the benchmark. */
export const pointsNegative = rule({
  id: 'points-negative',
  severity: 'error',
  messages: { 'points-negative': ['row', 'found', 'header'] },
  *check({ appendix, rows }) {
    for (const row of rows)
      for (const role of pointRoles(appendix)) {
        const field = row[role];
        if (field?.value == null || field.value >= 0 || field.origin === 'inherited') continue;
        yield {
          message: 'points-negative',
          at: field.at,
          args: { row: nameOf(row), found: { points: field.value }, header: appendix.headers[role] ?? '' },
        };
      }
  },
});
