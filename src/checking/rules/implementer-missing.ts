import { rule } from '../rule';
import { nameOf } from '../table';

/**
 * In a table with its own column for who does it, every row says so: doing is not leading (S000 and S001, notes above
 * the tables). Where others help, the lead does it itself, and a blank says enough (S002, III.1.1).
 */
export const implementerMissing = rule({
  id: 'implementer-missing',
  severity: 'warning',
  messages: { 'implementer-missing': ['row', 'header'], 'implementer-missing/column': ['count', 'rows', 'header'] },
  summary: {
    message: 'implementer-missing/column',
    role: 'implementing',
    rows: ({ responsibilityRows }) => responsibilityRows.length,
  },
  *check({ appendix, responsibilityRows, place }) {
    if (appendix.columns.implementing === undefined) return;
    for (const row of responsibilityRows)
      // A dash or an X is an answer: nobody besides the lead.
      if (!row.implementing && !row.coordinating)
        yield {
          message: 'implementer-missing',
          at: place(row, 'implementing'),
          args: { row: nameOf(row), header: appendix.headers.implementing ?? '' },
        };
  },
});
