import { many } from '../many';
import type { viOverview } from './words.vi';

/** The pane's texts on plans that units sent, in English. */
export const enOverview: typeof viOverview = {
  overview: {
    choose: 'Choose plans sent in',
    chooseAgain: 'Other files…',
    chooseHint: 'Choose many .xlsx or .docx files at once; each is read and let go, none is changed.',
    write: 'Make overview sheets',
    reading: 'Reading the plans…',
    writing: 'Making sheets…',
    counting: (done: number, total: number) => `${done} of ${many(total, 'file')} read`,
    written: {
      add: (sheet: string) => `Sheet “${sheet}” and the one by criteria were added.`,
      update: (sheet: string) => `Sheet “${sheet}” and the one by criteria were updated.`,
      leave: (sheet: string) => `Sheet “${sheet}” is up to date; nothing was written.`,
    },
    list: 'Plans of the units',
    by: 'Show by',
    order: { unit: 'Unit', row: 'Criterion' },
    counts: (sent: number, unread: number, absent: number) =>
      [
        sent === 1 ? '1 plan sent' : `${sent} plans sent`,
        ...(unread > 0 ? [unread === 1 ? '1 file cannot be read' : `${unread} files cannot be read`] : []),
        ...(absent > 0 ? [absent === 1 ? '1 unit has not sent' : `${absent} units have not sent`] : []),
      ].join(', '),
    stopped: (left: number) => (left === 1 ? 'Stopped: 1 file was not read.' : `Stopped: ${left} files were not read.`),
    startTitle: 'No plans chosen yet',
    start:
      'The plan in this workbook is the one above. Choose the plans that units sent in: a line each, sent or not, how many errors, how much of what is given they have.',
    whose: 'unit not known',
    absent: 'not sent',
    unread: 'cannot be read',
    covered: (covered: number, given: number) => `${covered} of ${given}`,
    tables: (tables: number, rows: number) =>
      `${tables === 1 ? '1 table' : `${tables} tables`}, ${rows === 1 ? '1 row' : `${rows} rows`}`,
    errors: (errors: number, warnings: number) =>
      `${errors === 1 ? '1 error' : `${errors} errors`}, ${warnings === 1 ? '1 warning' : `${warnings} warnings`}`,
    missing: (rows: number) => (rows === 1 ? '1 given row missing' : `${rows} given rows missing`),
    doubtful: (rows: number) => `${rows} to look at`,
    later: (rows: number) => `${rows} later`,
    points: (achieved: string, benchmark: string) => `points ${achieved}/${benchmark}`,
    have: (units: string) => `Has it: ${units}`,
    lack: (units: string) => `Lacks it: ${units}`,
    nobody: 'In none of the plans sent',
    maybe: (unit: string) => `${unit} (to look at)`,
    others: (count: number) => (count === 1 ? '1 other unit' : `${count} other units`),
    more: (count: number) => (count === 1 ? 'Show 1 more line' : `Show ${count} more lines`),
  },
};
