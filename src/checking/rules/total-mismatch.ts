import type { PlanRow } from '../../model/plan';
import { isLeaf } from '../../model/plan';
import { pointsToNumber, sumPoints, type Points } from '../../model/points';
import { rule } from '../rule';
import { ownCode, type Table } from '../table';

/** 'TỔNG CỘNG: 46 NHIỆM VỤ' → 46. */
const DECLARED = /(\d{1,5})\s*(nhiệm vụ|đầu việc|công việc|hoạt động|nội dung|giải pháp|tiêu chí|mục)(?!\p{L})/iu;

/** A total row tells the truth: the number of rows that it names, and the points that it adds up. */
export const totalMismatch = rule({
  id: 'total-mismatch',
  severity: 'error',
  messages: {
    'total-mismatch': ['declared', 'counted', 'what'],
    'total-mismatch/points': ['found', 'sum', 'count', 'header'],
  },
  *check(table) {
    let start = 0;
    for (const [index, total] of table.rows.entries()) {
      if (total.type !== 'total') continue;
      // A total at the end sums up the whole table, one in the middle the rows since the heading or total before it.
      const scopes = [table.rows.slice(0, index), table.rows.slice(start, index), sinceHeading(table.rows, index)];
      yield* countTold(total, scopes);
      yield* pointsTold(table, total, scopes);
      start = index + 1;
    }
  },
});

function sinceHeading(rows: readonly PlanRow[], index: number): readonly PlanRow[] {
  const heading = rows.findLastIndex((row, at) => at < index && row.type === 'section');
  return rows.slice(heading + 1, index);
}

function* countTold(total: PlanRow, scopes: readonly (readonly PlanRow[])[]) {
  const field = [total.code, total.title, total.task, total.note].find((one) => one && DECLARED.test(one.text));
  const match = field && DECLARED.exec(field.text);
  if (!field || !match) return;
  const declared = Number(match[1]);
  // Rows under a merged number may count as one task or as several; leaves and parents, too: any honest way of counting will do.
  const counts = scopes.flatMap((rows) => {
    const work = rows.filter((row) => row.type === 'task' || row.type === 'criterion');
    return [work.length, work.filter(ownCode).length, work.filter((row) => row.children.length === 0).length];
  });
  if (counts.includes(declared)) return;
  const counted = counts[1] || counts[0]!;
  yield {
    message: 'total-mismatch' as const,
    at: field.at,
    args: { declared, counted, what: match[2]!.toLowerCase() },
    fix: { grade: 'suggestion' as const, edits: [{ at: field.at, value: field.text.replace(match[1]!, String(counted)) }] },
  };
}

function* pointsTold({ appendix, criteria }: Table, total: PlanRow, scopes: readonly (readonly PlanRow[])[]) {
  const listed = scopes.flatMap((rows) => [rows.filter(isLeaf), rows.filter((row) => row.type === 'section' && row.benchmark)]).filter((rows) => rows.length > 0);
  const benchmark = total.benchmark?.value;
  // A total that does not sum up the listed benchmarks speaks of the whole index (100 points), of which a plan lists a part.
  const summed = benchmark == null ? listed : listed.filter((rows) => sumOf(rows, 'benchmark') === benchmark);
  const wholeIndex = benchmark != null && benchmark === criteria?.find('0')?.maximum;
  for (const role of ['benchmark', 'achieved', 'selfAssessed'] as const) {
    const field = total[role];
    if (field?.value == null || wholeIndex) continue;
    const told = field.value;
    const sums = (role === 'benchmark' ? listed : summed).map((rows) => ({ sum: sumOf(rows, role), count: rows.length }));
    if (sums.some(({ sum }) => sum === null || Math.abs(sum - told) <= 1)) continue;
    const nearest = sums.toSorted((a, b) => Math.abs(a.sum! - told) - Math.abs(b.sum! - told))[0];
    if (nearest?.sum == null) continue;
    // Where no benchmark confirms what is summed, a number far off is something else: a rank, a per cent, a whole index.
    if (!(role !== 'benchmark' && benchmark != null) && Math.abs(nearest.sum - told) * 10 > nearest.sum) continue;
    yield {
      message: 'total-mismatch/points' as const,
      at: field.at,
      args: { found: { points: told }, sum: { points: nearest.sum }, count: nearest.count, header: appendix.headers[role] ?? '' },
      fix: { grade: 'suggestion' as const, edits: [{ at: field.at, value: pointsToNumber(nearest.sum) }] },
    };
  }
}

function sumOf(rows: readonly PlanRow[], role: 'benchmark' | 'achieved' | 'selfAssessed'): Points | null {
  const values = rows.map((row) => row[role]?.value ?? null);
  return values.every((value) => value !== null) ? sumPoints(values) : null;
}
