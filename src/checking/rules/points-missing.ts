import { setFaults } from '../own-set';
import { rule } from '../rule';
import { nameOf } from '../table';

/**
 * A criterion has both its benchmark and its achieved points: with one of them blank, what was lost is unknown. Blank
 * is not zero.
 */
export const pointsMissing = rule({
  id: 'points-missing',
  severity: 'warning',
  messages: {
    'points-missing': ['row', 'header'],
    'points-missing/column': ['count', 'rows', 'header'],
    'points-missing/set': ['code'],
  },
  summary: {
    message: 'points-missing/column',
    role: 'achieved',
    rows: ({ rows }) => rows.filter((row) => row.type === 'criterion').length,
  },
  *checkPlan(_, context) {
    for (const { at, code } of setFaults(context, 'points-missing'))
      yield { message: 'points-missing/set', at, args: { code } };
  },
  *check({ appendix, rows, place }) {
    for (const row of rows) {
      if (row.type !== 'criterion') continue;
      for (const role of ['benchmark', 'achieved'] as const)
        if (appendix.columns[role] !== undefined && !row[role])
          yield {
            message: 'points-missing',
            at: place(row, role),
            args: { row: nameOf(row), header: appendix.headers[role] ?? '' },
          };
    }
  },
});
