import { rule } from '../rule';
import { nameOf } from '../table';

/**
 * Every row says what is to be done: a task of its own, or one inherited from a merged cell or from above under the
 * same heading.
 */
export const taskMissing = rule({
  id: 'task-missing',
  severity: 'warning',
  messages: { 'task-missing': ['row', 'header'], 'task-missing/column': ['count', 'rows', 'header'] },
  summary: {
    message: 'task-missing/column',
    role: 'task',
    rows: ({ responsibilityRows }) => responsibilityRows.length,
  },
  *check({ appendix, responsibilityRows, place }) {
    if (appendix.columns.task === undefined) return;
    for (const row of responsibilityRows)
      if (!row.task)
        yield {
          message: 'task-missing',
          at: place(row, 'task'),
          args: { row: nameOf(row), header: appendix.headers.task ?? '' },
        };
  },
});
