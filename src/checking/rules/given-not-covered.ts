import { rowLabel } from '../../catalogue/row-label';
import type { GivenRow } from '../../model/coverage/coverage';
import type { Plan } from '../../model/plan';
import { rule, type PlanContext } from '../rule';
import { isMissing } from '../given';

/** So many rows are named where the plan above is a file, whose cells cannot be shown. */
const NAMED = 5;

/**
 * What the plan above gives to us stands in our plan too. Silent until the planner has named both. Source: 121/KH-UBND, IV.1: units
 * make their own plan from the one above.
 */
export const givenNotCovered = rule({
  id: 'given-not-covered',
  severity: 'warning',
  messages: {
    'given-not-covered': ['row'],
    'given-not-covered/file': ['file', 'count', 'rows'],
  },
  *checkPlan(plan, { coverage, tables }) {
    const missing = coverage?.given.filter(isMissing) ?? [];
    if (!coverage || missing.length === 0) return;
    if (coverage.file === '') {
      for (const row of missing) yield { message: 'given-not-covered', at: row.row.at, args: { row: rowLabel(row) } };
      return;
    }
    for (const [table, rows] of byTable(plan, tables, missing)) {
      const names = rows.slice(0, NAMED).map(rowLabel);
      yield {
        message: 'given-not-covered/file',
        at: table.header('code'),
        args: {
          file: coverage.file,
          count: rows.length,
          rows: { list: rows.length > NAMED ? [...names, '…'] : names },
        },
      };
    }
  },
});

/** The rows by the table of ours that should have them: of the same index, else the first. */
function byTable(
  { appendices }: Plan,
  tables: PlanContext['tables'],
  missing: readonly GivenRow[],
): ReadonlyMap<PlanContext['tables'][number], readonly GivenRow[]> {
  const found = new Map<PlanContext['tables'][number], GivenRow[]>();
  for (const row of missing) {
    const same = appendices.findIndex(({ kind }) => kind === row.appendix.kind);
    const table = tables[Math.max(0, same)];
    if (table) found.set(table, [...(found.get(table) ?? []), row]);
  }
  return found;
}
