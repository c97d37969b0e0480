import { many } from '../many';
import type { viTarget } from './words.vi';

export const enTarget: typeof viTarget = {
  target: {
    suggest: 'Work out a plan',
    suggestHint: 'Takes the fewest criteria that reach the target; points that you typed are kept.',
    write: 'Write the plan of points',
    clear: 'Drop the plan',
    reading: 'Looking at the points…',
    writing: 'Writing the sheet…',
    written: {
      add: (sheet) => `The sheet “${sheet}” was added.`,
      update: (sheet) => `The sheet “${sheet}” was updated.`,
      leave: (sheet) => `The sheet “${sheet}” is up to date; nothing was written.`,
    },
    list: 'Plan of points',
    index: 'Index',
    goal: 'Target',
    unit: 'Measured in',
    units: { points: 'points', percent: 'per cent' },
    scale: 'Out of',
    scales: {
      table: (full) => `${many(full, 'point')} in the table`,
      index: (full) => `the index scale of ${full}`,
    },
    scaleHint: 'Criteria that are not in the table count as fully achieved.',
    fault: 'Type points or a percentage, for example 85 or 96.5.',
    found: 'The plan says:',
    rankOnly: 'A rank depends on other provinces and cannot be worked out from points.',
    now: (now, full) => `${now} of ${many(full, 'point')} now`,
    reach: (reach, criteria) =>
      criteria === 1 ? `At most ${reach} more, in 1 criterion` : `At most ${reach} more, in ${criteria} criteria`,
    needed: (needed) => `${needed} more needed`,
    reached: 'The target has been reached.',
    exceeding: (criteria, excess) =>
      `The current points include ${excess} too many, from ${criteria === 1 ? '1 criterion' : `${criteria} criteria`} above the benchmark: correct that as Check suggests before you set a target.`,
    unreachable: (most) => `Out of reach: even full points in every criterion of the table give only ${most}.`,
    plan: (gain, then) => `The plan gains ${gain} and reaches ${then}`,
    missing: (points) => `${points} short of it`,
    enough: 'enough for the target',
    chosen: (count) => (count === 1 ? '1 criterion' : `${count} criteria`),
    by: 'List by',
    order: { criterion: 'Criterion', field: 'Field', unit: 'Unit' },
    planned: (code) => `Planned points of ${code}`,
    of: (achieved, benchmark) => `${achieved} of ${benchmark}`,
    gain: (gain) => `gains ${gain}`,
    outside: (from, to) => `Type a number from ${from} to ${to}.`,
    share: (criteria, share) =>
      criteria === 1 ? `1 criterion · ${share} of the gain` : `${criteria} criteria · ${share} of the gain`,
    nobody: 'No lead yet',
    noField: 'Field not known',
    nothingPlanned: 'No criterion is in the plan yet.',
    more: (count) => (count === 1 ? 'Show 1 more row' : `Show ${count} more rows`),
    noneTitle: 'There are no points to work with',
    none: 'The tables that were read have no columns for benchmark and achieved points, or points that cannot be read.',
  },
};
