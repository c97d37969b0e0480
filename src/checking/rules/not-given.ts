import { rowLabel } from '../../catalogue/row-label';
import { isAssignable } from '../../model/plan';
import { COLUMN_ROWS, COLUMN_SHARE } from '../passes';
import { rule } from '../rule';

/** Work of ours that the plan above gives to nobody or to others: no mistake, but worth knowing. */
export const notGiven = rule({
  id: 'not-given',
  severity: 'info',
  messages: {
    'not-given': ['row'],
    'not-given/table': ['count', 'rows'],
  },
  *checkPlan(_plan, { coverage, tables }) {
    for (const { appendix, header } of coverage ? tables : []) {
      const own = coverage!.notGiven.filter((row) => row.appendix === appendix);
      const rows = appendix.rows.filter(isAssignable).length;
      // A table of nothing but own work is one matter, not as many as it has rows.
      if (own.length >= COLUMN_ROWS && own.length >= rows * COLUMN_SHARE)
        yield {
          message: 'not-given/table',
          at: header('code'),
          args: { count: own.length, rows },
          related: own.map(({ row }) => row.at),
        };
      else for (const row of own) yield { message: 'not-given', at: row.row.at, args: { row: rowLabel(row) } };
    }
  },
});
