import { rule } from '../rule';
import { nameOf } from '../table';

/** Every row says when: its own time, or one inherited from a merged cell or from above under the same heading. */
export const deadlineMissing = rule({
  id: 'deadline-missing',
  severity: 'warning',
  messages: {
    'deadline-missing': ['row'],
    'deadline-missing/column': ['count', 'rows', 'header'],
    'deadline-missing/no-column': [],
  },
  summary: {
    message: 'deadline-missing/column',
    role: 'deadline',
    rows: ({ responsibilityRows }) => responsibilityRows.length,
  },
  *check({ appendix, responsibilityRows, place, header }) {
    if (appendix.columns.deadline === undefined) {
      if (appendix.columns.lead !== undefined && responsibilityRows.length > 0)
        yield { message: 'deadline-missing/no-column', at: header('deadline'), args: {} };
      return;
    }
    for (const row of responsibilityRows)
      if (!row.deadline) yield { message: 'deadline-missing', at: place(row, 'deadline'), args: { row: nameOf(row) } };
  },
});
