import { many } from '../many';
import type { viResults } from './words.vi';

export const enResults: typeof viResults = {
  results: {
    write: 'Write the report',
    letter: 'Download for Word',
    letterHint: 'The report in official form (.docx), to be edited and signed.',
    reading: 'Summing up the results…',
    writing: 'Writing the sheet…',
    making: 'Making the document…',
    written: {
      add: (sheet) => `The sheet “${sheet}” was added.`,
      update: (sheet) => `The sheet “${sheet}” was updated.`,
      leave: (sheet) => `The sheet “${sheet}” is up to date; nothing was written.`,
    },
    made: (file) =>
      `The file “${file}” was made. If no download appears, open this workbook in the workbench in a browser and download it there.`,
    list: 'Results of the period',
    period: 'Period',
    year: 'Year',
    periods: {
      q1: 'First quarter',
      q2: 'Second quarter',
      q3: 'Third quarter',
      q4: 'Fourth quarter',
      half: 'First half',
      'nine-months': 'Nine months',
      year: 'Whole year',
    },
    total: (done, rows) => `${done} of ${many(rows, 'task')} done`,
    rest: (open, overdue) => (overdue > 0 ? `${open + overdue} open, ${overdue} of them overdue` : `${open} open`),
    points: (open, gap) => `Points still lost: ${open} of ${gap}`,
    nobodyLeads: (rows, gap) =>
      `${many(rows, 'task')} without a lead${gap === '' ? '' : ` (${many(gap, 'point')} lost)`}, not counted here`,
    later: (rows) => (rows === 1 ? '1 task is due after the period' : `${rows} tasks are due after the period`),
    silent: (units) => (units === 1 ? '1 unit has not reported' : `${units} units have not reported`),
    by: 'List by',
    order: { index: 'Index', field: 'Field', unit: 'Unit', row: 'Task', difficulty: 'Difficulties' },
    unsaid: 'not reported',
    partly: (rows) => (rows === 1 ? '1 task not reported' : `${rows} tasks not reported`),
    noField: 'Field not known',
    noDifficulty: {
      all: 'The units name no difficulties.',
      some: 'The units that have reported name no difficulties.',
      none: 'No unit has reported yet. Units write difficulties into the notes column of their sheets.',
    },
    none: 'There are no rows.',
    more: (count) => (count === 1 ? 'Show 1 more row' : `Show ${count} more rows`),
    gapOpen: (points) => `${many(points, 'point')} still lost`,
  },
};
