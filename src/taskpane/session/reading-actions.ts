import type { CheckResult } from '../../app/session';
import type { Outcome } from '../../model/outcome';
import type { ReadingChoice } from '../../model/reading-choice';
import type { Workbook } from '../../workbook/port';
import type { JobContext, UseCases } from './job-context';

/** What Cách đọc can ask for. Each is written on the settings sheet, and the workbook is read and checked again. */
export interface ReadingActions {
  /** Keeps what the planner said on how a table is read. */
  readonly chooseReading: (check: CheckResult, ...choices: readonly ReadingChoice[]) => Promise<void>;
  readonly removeReadingChoice: (check: CheckResult, choice: ReadingChoice) => Promise<void>;
  /** Forgets on this machine what was said in another workbook. */
  readonly forgetReading: (check: CheckResult, choice: ReadingChoice) => Promise<void>;
  /** Lists what is remembered on this machine. */
  readonly listReadings: () => Promise<void>;
  /** Reads what is selected in the workbook as a table; its first rows are the header. */
  readonly readSelection: (check: CheckResult, headerRows: number) => Promise<void>;
}

export function readingActions({ run, recorded, workbook, readingStore, load, dispatch }: JobContext): ReadingActions {
  const again = (
    work: (use: UseCases, workbook: Workbook) => Promise<Outcome<CheckResult>>,
    what: 'reading-chosen' | 'reading-choice-removed',
  ): Promise<void> =>
    run('reading', recorded('reading', work), (check) => ({
      type: 'finished',
      done: { what },
      check,
    }));
  return {
    chooseReading: ({ options }, ...choices) =>
      again((use, one) => use.chooseReadingHere(one, readingStore, options, ...choices), 'reading-chosen'),
    removeReadingChoice: ({ options }, choice) =>
      again((use, one) => use.removeReadingHere(one, readingStore, options, choice), 'reading-choice-removed'),
    forgetReading: ({ options }, choice) =>
      run(
        'reading',
        async () => (await load()).forgetReadingHere(workbook, readingStore, options, choice),
        (check) => ({ type: 'finished', done: { what: 'reading-choice-removed' }, check }),
      ),
    listReadings: async () => {
      dispatch({ type: 'readings-listed', readings: await (await load()).rememberedReadings(readingStore) });
    },
    readSelection: ({ options }, headerRows) =>
      again(({ readSelection }, one) => readSelection(one, options, headerRows), 'reading-chosen'),
  };
}
