import { isPlaceholder } from '../../model/cell-text';
import { isAssignable, type ColumnRole } from '../../model/plan';
import { rule } from '../rule';
import { nameOf } from '../table';

const RESPONSIBILITY_COLUMNS: readonly ColumnRole[] = ['implementing', 'coordinating', 'task', 'deadline'];

/**
 * Somebody answers for every row: a lead of its own, or one inherited from a merged cell or from above under the same
 * heading.
 */
export const leadMissing = rule({
  id: 'lead-missing',
  severity: 'warning',
  messages: {
    'lead-missing': ['row'],
    'lead-missing/placeholder': ['row', 'found'],
    'lead-missing/column': ['count', 'rows', 'header'],
    'lead-missing/no-column': [],
  },
  summary: {
    message: 'lead-missing/column',
    role: 'lead',
    rows: ({ responsibilityRows }) => responsibilityRows.length,
  },
  *check({ appendix, responsibilityRows, place, header }) {
    // Headings or brackets may name who leads where no column does: then a row without is told, not the table.
    if (appendix.columns.lead === undefined && responsibilityRows.every((row) => !row.lead)) {
      // A table that gives no work at all (a score card) needs no lead.
      const givesWork = RESPONSIBILITY_COLUMNS.some((role) => appendix.columns[role] !== undefined);
      if (givesWork && responsibilityRows.some(isAssignable))
        yield { message: 'lead-missing/no-column', at: header('lead'), args: {} };
      return;
    }
    for (const row of responsibilityRows) {
      if (!row.lead) yield { message: 'lead-missing', at: place(row, 'lead'), args: { row: nameOf(row) } };
      // A cell that names only a person is told by unit-unknown.
      else if (row.lead.value.length === 0 && (row.lead.text === '' || isPlaceholder(row.lead.text)))
        yield {
          message: 'lead-missing/placeholder',
          at: row.lead.at,
          args: { row: nameOf(row), found: row.lead.text },
        };
    }
  },
});
