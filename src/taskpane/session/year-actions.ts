import type { DueReport } from '../../app/due/due';
import { done } from '../../model/outcome';
import { download } from '../parts/file-access';
import type { JobContext } from './job-context';

/** What the parts of the year can ask for. */
export interface YearActions {
  /** Looks what is due, as seen on an ISO day; null: on the workbook's own. */
  readonly readDue: (day: string | null) => Promise<void>;
  readonly writeDueSheet: (day: string | null) => Promise<void>;
  /** Hands out a calendar of what is still to come; `unit`: its key, null for all. */
  readonly makeCalendar: (report: DueReport, unit: string | null) => Promise<void>;
}

const CALENDAR = 'text/calendar';

export function yearActions({ workbook, files, load, run, recorded }: JobContext): YearActions {
  return {
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
