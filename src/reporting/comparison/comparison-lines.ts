import type { PlanRow } from '../../model/plan';
import { formatPoints, type Points } from '../../model/points';
import { COMPARISON } from '../layout/year-words';
import type { CarriedTask } from './carried-tasks';
import type { ChangedUnits, ComparedCriterion, Comparison } from './comparison';

const { notes } = COMPARISON;

/** Points with their sign: '+0,25', '-0,1', '0'. */
export const signed = (points: Points): string => `${points > 0 ? '+' : ''}${formatPoints(points, 'vi')}`;

/** What is to be said of a criterion beside its numbers. */
export function notesOf(criterion: ComparedCriterion, carried: ReadonlyMap<PlanRow, CarriedTask>): readonly string[] {
  const { by, doubtful, benchmarkChanged, counts, lostAgain, unitsChanged, before, after } = criterion;
  const [old, now] = [before.row.benchmark?.value, after.row.benchmark?.value];
  const task = carried.get(after.row);
  return [
    ...(by === 'name' ? [notes.renumbered] : []),
    ...(doubtful ? [notes.doubtful] : []),
    ...(benchmarkChanged && old != null && now != null
      ? [notes.benchmark(formatPoints(old, 'vi'), formatPoints(now, 'vi'))]
      : []),
    ...(counts ? [] : [notes.parent]),
    ...(lostAgain ? [notes.again] : []),
    ...(task ? [notes.carried(task.lines, task.of)] : []),
    ...unitNotes(unitsChanged),
  ];
}

/** Those who implement are many: that they are others is enough on paper. */
const unitNotes = (changed: ChangedUnits | null): readonly string[] =>
  !changed
    ? []
    : changed.role === 'lead'
      ? [notes.lead(changed.before.join(', '), changed.after.join(', '))]
      : [notes.implementing];

export const carriedByRow = ({ carried }: Comparison): ReadonlyMap<PlanRow, CarriedTask> =>
  new Map(carried.map((task) => [task.row, task]));
