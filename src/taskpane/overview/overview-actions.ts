import type { OverviewReport, SentPlan } from '../../app/overview/collected-plans';
import { bytesOf } from '../parts/file-access';
import type { JobContext } from '../session/job-context';

/** What the part about plans that units sent can ask for. */
export interface OverviewActions {
  /** Reads the plans of these files beside the workbook's own; can be stopped between two. */
  readonly readSent: (files: readonly File[]) => Promise<void>;
  /** The files that were chosen last once more. */
  readonly readSentAgain: () => Promise<void>;
  /** Writes what was read on two sheets. */
  readonly writeOverviewSheets: (report: OverviewReport) => Promise<void>;
}

export function overviewActions({
  workbook,
  files,
  load,
  run,
  recorded,
  dispatch,
  stoppable,
}: JobContext): OverviewActions {
  /** Where the files are: what is in them is read when its turn comes, and let go. */
  let chosen: readonly SentPlan[] = [];
  const onProgress = (done: number, total: number): void => dispatch({ type: 'run-progressed', done, total });
  const read = (): Promise<void> =>
    run(
      'read-overview',
      async () => {
        const signal = stoppable();
        return (await load()).readOverview(workbook, chosen, { signal, onProgress });
      },
      (overview) => ({ type: 'year-read', readings: { overview } }),
    );
  return {
    readSent(sent) {
      chosen = sent.map((file) => ({
        name: file.name,
        open: async (signal) => {
          const bytes = await bytesOf(file);
          return bytes.ok ? files.openPlan(file.name, bytes.value, signal) : bytes;
        },
      }));
      return read();
    },
    readSentAgain: read,
    writeOverviewSheets: (report) =>
      run(
        'year-sheet',
        recorded('overview', ({ writeOverviewSheets }, one) => writeOverviewSheets(one, chosen, report)),
        ({ sheet, action }) => ({ type: 'finished', done: { what: 'overview-sheets-written', sheet, action } }),
      ),
  };
}
