import { rule } from '../rule';
import { nameOf } from '../table';

/**
 * A lead is one unit. 'Các phòng, đơn vị' may do the work and help with it, but as a lead it names nobody (24 of 46
 * tasks in S003).
 */
export const leadIsGroup = rule({
  id: 'lead-is-group',
  severity: 'warning',
  messages: { 'lead-is-group': ['row', 'groups'], 'lead-is-group/column': ['count', 'rows', 'header'] },
  summary: {
    message: 'lead-is-group/column',
    role: 'lead',
    rows: ({ responsibilityRows }) => responsibilityRows.length,
  },
  *check({ rows }) {
    for (const row of rows) {
      if (row.type === 'section' || row.type === 'total' || !row.lead) continue;
      const groups = row.lead.value.filter(({ isGroup }) => isGroup).map(({ name }) => name);
      if (groups.length > 0)
        yield { message: 'lead-is-group', at: row.lead.at, args: { row: nameOf(row), groups: { list: groups } } };
    }
  },
});
