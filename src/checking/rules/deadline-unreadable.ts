import { rule } from '../rule';
import { nameOf } from '../table';

/** A time can be understood: a day, a month, a quarter, a year, ongoing work, a recurring report or an event. */
export const deadlineUnreadable = rule({
  id: 'deadline-unreadable',
  severity: 'warning',
  messages: { 'deadline-unreadable': ['row', 'found'] },
  *check({ rows }) {
    for (const row of rows)
      if (row.type !== 'section' && row.type !== 'total' && row.deadline?.value.kind === 'unreadable')
        yield { message: 'deadline-unreadable', at: row.deadline.at, args: { row: nameOf(row), found: row.deadline.text } };
  },
});
