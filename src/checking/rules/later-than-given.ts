import { rowLabel } from '../../catalogue/row-label';
import { rule } from '../rule';
import { isSure } from '../given';

/** Our time for a task is no later than the one of the plan above. */
export const laterThanGiven = rule({
  id: 'later-than-given',
  severity: 'warning',
  messages: {
    'later-than-given': ['row', 'given', 'ours'],
    'later-than-given/open': ['row', 'given'],
  },
  *checkPlan(_plan, { coverage }) {
    for (const row of coverage?.given.filter(isSure) ?? [])
      for (const { at, given, ours } of row.later) {
        const above = coverage?.file === '' ? row.row.deadline?.at : undefined;
        const related = above ? { related: [above] } : {};
        const args = { row: rowLabel(row), given: { day: given } };
        if (ours === null) yield { message: 'later-than-given/open', at, args, ...related };
        else yield { message: 'later-than-given', at, args: { ...args, ours: { day: ours } }, ...related };
      }
  },
});
