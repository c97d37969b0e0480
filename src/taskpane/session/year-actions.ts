import type { OtherYear } from '../../app/comparison/comparison';
import type { DueReport } from '../../app/due/due';
import type { TargetPlan } from '../../app/target/target';
import { done, failed, type Outcome } from '../../model/outcome';
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
}

const CALENDAR = 'text/calendar';

export function yearActions({ workbook, files, load, run, recorded }: JobContext): YearActions {
  let other: OtherYear | null = null;
  const open = async (file: File): Promise<Outcome<OtherYear>> => {
    const bytes = await bytesOf(file);
    const opened = bytes.ok ? await files.openPlan(file.name, bytes.value) : bytes;
    return opened.ok ? done({ name: file.name, workbook: opened.value }) : opened;
  };
  const compare = (chosen: () => Promise<Outcome<OtherYear>>): Promise<void> =>
    run(
      'year-read',
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
    readTarget: () =>
      run(
        'year-read',
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
        'year-read',
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
