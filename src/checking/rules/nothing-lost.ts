import { rule } from '../rule';
import { nameOf } from '../table';

/**
 * A plan lists the criteria that lost points (S001: "không có điểm hoặc không đạt điểm tối đa"). One that lost none may
 * be mistyped.
 */
export const nothingLost = rule({
  id: 'nothing-lost',
  severity: 'info',
  messages: { 'nothing-lost': ['row', 'found'] },
  *check({ rows, parents }) {
    const scored = rows.filter(
      (row) =>
        row.type === 'criterion' && !parents.has(row) && row.benchmark?.value != null && row.achieved?.value != null,
    );
    const full = scored.filter((row) => row.achieved!.value === row.benchmark!.value);
    // A table of all criteria is no list of lost points.
    if (full.length * 2 > scored.length) return;
    for (const row of full) {
      const achieved = row.achieved!;
      yield {
        message: 'nothing-lost',
        at: achieved.at,
        related: [row.benchmark!.at],
        args: { row: nameOf(row), found: { points: achieved.value! } },
      };
    }
  },
});
