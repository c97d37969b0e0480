import { many } from '../many';
import type { viPlanFaults } from './plan-faults.vi';

/** The same in English. */
export const enPlanFaults: typeof viPlanFaults = {
  planFaults: {
    count: {
      errors: (count) => many(count, 'error'),
      leadMissing: (rows) => `${many(rows, 'row')} without a lead`,
      unknownUnits: (units) => many(units, 'unknown unit'),
      likeUnits: (units) => `${many(units, 'unit')} spelled nearly like another`,
    },
    sentence: (facts) => `The plan still has ${facts}.`,
    look: 'Look before making sheets',
    lookAfter: 'Look at them',
    filter: 'What would be wrong on the sheets',
  },

  unplaced: {
    hint: 'What was assigned agrees. These parts of the plan are on no sheet, or were not understood.',
    criteria: 'Criteria given to nobody',
    tasks: 'Tasks given to nobody',
    gap: (points) => `${many(points, 'point')} lost`,
    columns: 'Columns not read',
    tables: 'Tables not read',
    cells: 'Cells of points, units and times not understood',
    noHeader: 'a column without a name',
    more: (count) => `and ${count} more`,
  },
};
