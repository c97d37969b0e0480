import type { OtherYear } from '../../app/comparison/comparison';
import type { DueReport } from '../../app/due/due';
import type { ResultsOptions } from '../../app/results/results';
import type { TargetPlan } from '../../app/target/target';
import { done, failed, type Outcome } from '../../model/outcome';
import type { ChosenPeriod } from '../year/opened';
import { bytesOf, download } from '../parts/file-access';
import type { JobContext } from './job-context';

/** What the parts of the year can ask for. */
export interface YearActions {
  /** Looks what is due, as seen on an ISO day; null: on the workbook's own. */
  readonly readDue: (day: string | null) => Promise<void>;
  readonly writeDueSheet: (day: string | null) => Promise<void>;
  /** Hands out a calendar of what is still to come; `unit`: its key, null for all. */
  readonly makeCalendar: (report: DueReport, unit: string | null) => Promise<void>;
  /** Opens the file of another year and puts this workbook beside it. */
  readonly compareWith: (file: File) => Promise<void>;
  /** With the file that was chosen last. */
  readonly compareAgain: () => Promise<void>;
  readonly writeComparisonSheet: () => Promise<void>;
  /** Looks what each index can win. */
  readonly readTarget: () => Promise<void>;
  readonly writeTargetSheet: (plan: TargetPlan) => Promise<void>;
  /** Looks at the plan as a director does. */
  readonly readDirector: () => Promise<void>;
  readonly writeDirectorSheet: () => Promise<void>;
  /** Sums up what was done in a period; null: the last one that has ended. */
  readonly readResults: (period: ChosenPeriod | null) => Promise<void>;
  readonly writeResultsSheet: (period: ChosenPeriod | null) => Promise<void>;
  /** Hands out the report as a document to be signed. */
  readonly makeLetter: (period: ChosenPeriod | null) => Promise<void>;
}

const CALENDAR = 'text/calendar';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export function yearActions({ workbook, files, load, run, recorded }: JobContext): YearActions {
  const during = async (period: ChosenPeriod | null): Promise<ResultsOptions> =>
    period ? { period: (await load()).periodOf(period.id, period.year) } : {};
  let other: OtherYear | null = null;
  const open = async (file: File): Promise<Outcome<OtherYear>> => {
    const bytes = await bytesOf(file);
    const opened = bytes.ok ? await files.openPlan(file.name, bytes.value) : bytes;
    return opened.ok ? done({ name: file.name, workbook: opened.value }) : opened;
  };
  const compare = (chosen: () => Promise<Outcome<OtherYear>>): Promise<void> =>
    run(
      'read-comparison',
      async () => {
        const opened = await chosen();
        if (!opened.ok) return opened;
        const compared = await (await load()).compareYears(workbook, opened.value);
        if (compared.ok) other = opened.value;
        return compared;
      },
      (comparison) => ({ type: 'year-read', readings: { comparison } }),
    );
  const chosen = (): Outcome<OtherYear> => (other ? done(other) : failed('unexpected', {}, 'no file was chosen'));
  return {
    compareWith: (file) => compare(() => open(file)),
    compareAgain: () => compare(async () => chosen()),
    writeComparisonSheet: () =>
      run(
        'year-sheet',
        recorded('comparison', async ({ writeComparisonSheet }, one) => {
          const beside = chosen();
          return beside.ok ? writeComparisonSheet(one, beside.value) : beside;
        }),
        ({ sheet, action }) => ({ type: 'finished', done: { what: 'comparison-sheet-written', sheet, action } }),
      ),
    readResults: (period) =>
      run(
        'read-results',
        async () => (await load()).readResults(workbook, await during(period)),
        (results) => ({ type: 'year-read', readings: { results } }),
      ),
    writeResultsSheet: (period) =>
      run(
        'year-sheet',
        recorded('results', async ({ writeResultsSheet }, one) => writeResultsSheet(one, await during(period))),
        ({ sheet, action }) => ({ type: 'finished', done: { what: 'results-sheet-written', sheet, action } }),
      ),
    makeLetter: (period) =>
      run(
        'year-file',
        async () => {
          const letter = await (await load()).resultsDocument(workbook, await during(period));
          if (!letter.ok) return letter;
          const bytes = await files.makeLetter(letter.value);
          download({ name: letter.value.fileName, bytes, type: DOCX });
          return done(letter.value.fileName);
        },
        (file) => ({ type: 'finished', done: { what: 'letter-made', file } }),
      ),
    readDirector: () =>
      run(
        'read-director',
        async () => (await load()).readDirector(workbook),
        (director) => ({ type: 'year-read', readings: { director } }),
      ),
    writeDirectorSheet: () =>
      run(
        'year-sheet',
        recorded('director', ({ writeDirectorSheet }, one) => writeDirectorSheet(one)),
        ({ sheet, action }) => ({ type: 'finished', done: { what: 'director-sheet-written', sheet, action } }),
      ),
    readTarget: () =>
      run(
        'read-target',
        async () => (await load()).readTarget(workbook),
        (target) => ({ type: 'year-read', readings: { target } }),
      ),
    writeTargetSheet: (plan) =>
      run(
        'year-sheet',
        recorded('target', ({ writeTargetSheet }, one) => writeTargetSheet(one, plan)),
        ({ sheet, action }) => ({ type: 'finished', done: { what: 'target-sheet-written', sheet, action } }),
      ),
    readDue: (day) =>
      run(
        'read-due',
        async () => (await load()).readDue(workbook, { day: day ?? undefined }),
        (due) => ({ type: 'year-read', readings: { due } }),
      ),
    writeDueSheet: (day) =>
      run(
        'year-sheet',
        recorded('due', ({ writeDueSheet }, one) => writeDueSheet(one, { day: day ?? undefined })),
        ({ sheet, action }) => ({ type: 'finished', done: { what: 'due-sheet-written', sheet, action } }),
      ),
    makeCalendar: (report, unit) =>
      run(
        'year-file',
        async () => {
          const calendar = (await load()).dueCalendar(report, unit);
          if (!calendar.ok) return calendar;
          const bytes = await files.makeCalendar(calendar.value);
          download({ name: calendar.value.fileName, bytes, type: CALENDAR });
          return done(calendar.value.fileName);
        },
        (file) => ({ type: 'finished', done: { what: 'calendar-made', file } }),
      ),
  };
}
