import { pointRoles, type PlanRow } from '../../model/plan';
import { pointsFromNumber, pointsToNumber } from '../../model/points';
import { rule } from '../rule';
import type { Table } from '../table';
import { countIn, newTally, type Tally } from '../tally';

/** 'TỔNG CỘNG: 46 NHIỆM VỤ' → 46. */
const DECLARED = /(\d{1,5})\s*(nhiệm vụ|đầu việc|công việc|hoạt động|nội dung|giải pháp|tiêu chí|mục)(?![A-Za-zÀ-ỹ])/iu;

/** Ten-thousandths: published points are rounded to the fourth place. */
const TOLERANCE = 1;

/** A total row tells the truth: the number of rows that it names, and the points that it adds up. */
export const totalMismatch = rule({
  id: 'total-mismatch',
  severity: 'error',
  messages: {
    'total-mismatch': ['declared', 'counted', 'what'],
    'total-mismatch/points': ['found', 'sum', 'count', 'header'],
  },
  *check(table) {
    // A total at the end sums up the whole table, one in the middle the rows since the total or heading before it.
    const whole = newTally();
    let sinceTotal = newTally();
    let sinceHeading = newTally();
    for (const row of table.rows) {
      if (row.type === 'total') {
        yield* countTold(row, [whole, sinceTotal, sinceHeading]);
        if (table.index?.partsAddUp !== false) yield* pointsTold(table, row, [whole, sinceTotal, sinceHeading]);
        sinceTotal = newTally();
        continue;
      }
      if (row.type === 'section') sinceHeading = newTally();
      for (const tally of [whole, sinceTotal, sinceHeading]) countIn(tally, row);
    }
  },
});

function* countTold(total: PlanRow, scopes: readonly Tally[]) {
  const field = [total.code, total.title, total.task, total.note].find((one) => one && DECLARED.test(one.text));
  const match = field && DECLARED.exec(field.text);
  if (!field || !match) return;
  const declared = Number(match[1]);
  // Rows under a merged number may count as one task or as several, and parents may count or not: any honest way will
  // do.
  if (scopes.some(({ rows }) => declared === rows.all || declared === rows.numbered || declared === rows.leaves))
    return;
  const counted = scopes[0]!.rows.numbered || scopes[0]!.rows.all;
  yield {
    message: 'total-mismatch' as const,
    at: field.at,
    args: { declared, counted, what: match[2]!.toLowerCase() },
    fix: {
      grade: 'suggestion' as const,
      edits: [{ at: field.at, value: field.text.replace(match[1]!, String(counted)) }],
    },
  };
}

function* pointsTold({ appendix, catalogue, index }: Table, total: PlanRow, scopes: readonly Tally[]) {
  const benchmark = total.benchmark?.value;
  // A total of the whole index (100 points), of which a plan lists a part, cannot be added up from the table.
  const whole =
    catalogue?.find('0')?.maximum ?? (index?.scale.total == null ? null : pointsFromNumber(index.scale.total));
  if (benchmark != null && benchmark === whole) return;
  const listed = scopes.flatMap(({ leaves, headings }) => [leaves, headings]).filter(({ count }) => count > 0);
  const summed = benchmark == null ? listed : listed.filter(({ points }) => points.benchmark === benchmark);
  for (const role of pointRoles(appendix)) {
    const field = total[role];
    if (field?.value == null) continue;
    const told = field.value;
    const sums = (role === 'benchmark' ? listed : summed).map(({ points, count }) => ({ sum: points[role], count }));
    if (sums.some(({ sum }) => sum === null || Math.abs(sum - told) <= TOLERANCE)) continue;
    const nearest = sums.toSorted((a, b) => Math.abs(a.sum! - told) - Math.abs(b.sum! - told))[0];
    if (nearest?.sum == null) continue;
    // Where no benchmark confirms what is summed, a number far off is something else: a rank, a per cent, a whole
    // index.
    const confirmed = role !== 'benchmark' && benchmark != null;
    if (!confirmed && Math.abs(nearest.sum - told) * 10 > nearest.sum) continue;
    yield {
      message: 'total-mismatch/points' as const,
      at: field.at,
      args: {
        found: { points: told },
        sum: { points: nearest.sum },
        count: nearest.count,
        header: appendix.headers[role] ?? '',
      },
      fix: { grade: 'suggestion' as const, edits: [{ at: field.at, value: pointsToNumber(nearest.sum) }] },
    };
  }
}
