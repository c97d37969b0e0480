import { many } from '../many';
import type { viDirector } from './words.vi';

export const enDirector: typeof viDirector = {
  director: {
    write: 'Write the director’s page',
    hint: 'One sheet of A4 to be signed: lost points, progress, overdue tasks and what is due next, with charts.',
    reading: 'Summing up for the director…',
    writing: 'Writing the page…',
    written: {
      add: (sheet) => `The sheet “${sheet}” was added.`,
      update: (sheet) => `The sheet “${sheet}” was updated.`,
      leave: (sheet) => `The sheet “${sheet}” is up to date; nothing was written.`,
    },
    list: 'Summary for the director',
    gap: (gap, benchmark) => `${gap} of ${many(benchmark, 'point')} lost`,
    work: (done, rows) => `${done} of ${many(rows, 'task')} done`,
    dueCounts: (overdue, quarter) =>
      `${overdue} overdue · ${quarter} ${quarter === 1 ? 'deadline' : 'deadlines'} this quarter`,
    asOf: (day) => `As of ${day}`,
    exceeding: (criteria, excess) =>
      `the total is ${many(excess, 'point')} less than its fields together, because ${many(criteria, 'criterion has', 'criteria have')} more points than the benchmark`,
    unassigned: (rows) => (rows === 1 ? '1 task has no lead yet' : `${rows} tasks have no lead yet`),
    section: {
      fields: 'Lost points by field',
      criteria: 'Criteria that cost most',
      units: 'Progress of the units',
      overdue: 'Overdue',
      next: 'Due next',
    },
    count: (heading, shown, all) => (shown < all ? `${heading}: ${shown} of ${all}` : `${heading}: ${all}`),
    share: (share, criteria) => `${share} of the loss · ${criteria === 1 ? '1 criterion' : `${criteria} criteria`}`,
    noField: 'Field not known',
    nobody: 'no lead yet',
    state: { done: 'done', open: 'open', overdue: 'overdue', dropped: 'dropped', nobody: 'no lead yet' },
    unit: (open, overdue) => (overdue > 0 ? `${open} open, ${overdue} of them overdue` : `${open} open`),
    silent: (rows) => `${rows} not reported`,
    left: (days) => (days === 0 ? 'today' : days === 1 ? 'in 1 day' : `in ${days} days`),
    late: (days) => (days === 1 ? '1 day overdue' : `${days} days overdue`),
    nothingTitle: 'Nothing for the director yet',
    nothing: 'The tables that were read have no criterion that lost points, and no task that is given to anybody.',
  },
};
