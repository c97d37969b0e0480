import { many } from '../many';
import type { viComparison } from './words.vi';

export const enComparison: typeof viComparison = {
  comparison: {
    choose: 'Choose a file to compare',
    chooseAgain: 'Other file…',
    chooseHint: 'Choose an .xlsx or .docx file with the plan or score table of the other year',
    write: 'Write the comparison',
    reading: 'Comparing…',
    writing: 'Writing the sheet…',
    written: {
      add: (sheet) => `The sheet “${sheet}” was added.`,
      update: (sheet) => `The sheet “${sheet}” was updated.`,
      leave: (sheet) => `The sheet “${sheet}” is up to date; nothing was written.`,
    },
    with: (file) => `Compared with the file “${file}”`,
    list: 'Two years beside each other',
    startTitle: 'No file chosen to compare',
    start:
      'Choose a file with the plan or score table of the year before or after. Criteria are joined by code and name; the file is only read.',
    common: (criteria) => (criteria === 1 ? '1 criterion in both years' : `${criteria} criteria in both years`),
    year: (year) => `points of ${year}`,
    someYear: { before: 'the year before', after: 'the year after' },
    changed: (change) => many(change, 'point'),
    change: (change, won, lost) => `${many(change, 'point')}: ${won} won, ${lost} lost`,
    by: 'List by',
    order: {
      field: 'Field',
      unit: 'Unit',
      criterion: 'Criterion',
      again: 'Lost both years',
      carried: 'Tasks kept',
      alone: 'One year only',
    },
    sums: (won, lost) => `${won} won · ${lost} lost`,
    noField: 'Field not known',
    nobody: 'No lead yet',
    missing: 'no points',
    renumbered: (code) => `was ${code}`,
    doubtful: 'to check: the names differ',
    benchmark: 'other benchmark, not compared',
    parent: 'counted in its components',
    again: (gap) => `${gap} still lost`,
    units: {
      lead: (before, after) => `lead: ${before} → ${after}`,
      implementing: (before, after) => `implementing: ${before} → ${after}`,
    },
    lines: (lines, of) => (of === 1 ? 'word for word' : `${lines} of ${of} lines word for word`),
    onlyIn: (year) => `only in ${year}`,
    more: (count) => (count === 1 ? 'Show 1 more row' : `Show ${count} more rows`),
    none: 'There are no rows.',
  },
};
