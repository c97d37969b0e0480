import { rule } from '../rule';
import { nameOf } from '../table';

/** One unit answers for a row; with two leads each waits for the other. */
export const leadSeveral = rule({
  id: 'lead-several',
  severity: 'warning',
  messages: { 'lead-several': ['row', 'units', 'count'], 'lead-several/column': ['count', 'rows', 'header'] },
  summary: {
    message: 'lead-several/column',
    role: 'lead',
    rows: ({ responsibilityRows }) => responsibilityRows.length,
  },
  *check({ rows }) {
    for (const row of rows) {
      if (row.type === 'section' || row.type === 'total' || !row.lead || row.lead.value.length < 2) continue;
      const units = row.lead.value.map(({ name }) => name);
      yield {
        message: 'lead-several',
        at: row.lead.at,
        args: { row: nameOf(row), units: { list: units }, count: units.length },
      };
    }
  },
});
