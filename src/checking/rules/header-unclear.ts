import type { ColumnRole } from '../../model/plan';
import { rule } from '../rule';
import { USUAL_HEADER } from '../usual-headers';

/**
 * A table whose header cannot be understood gives one finding that says which columns are missed, not one for each of
 * its rows.
 */
export const headerUnclear = rule({
  id: 'header-unclear',
  severity: 'warning',
  messages: { 'header-unclear': ['known', 'missing'] },
  *checkPlan({ skipped }) {
    for (const { reason, at, found = [], missing = [] } of skipped) {
      if (reason !== 'header-unclear' || !at) continue;
      const named = (roles: readonly ColumnRole[]): { list: string[] } => ({
        list: roles.map((role) => `“${USUAL_HEADER[role]}”`),
      });
      yield { message: 'header-unclear', at, args: { known: named(found), missing: named(missing) } };
    }
  },
});
