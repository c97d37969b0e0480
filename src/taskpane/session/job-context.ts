import type { RunKind } from '../../app/restore/runs';
import type { AbovePlan } from '../../app/coverage/coverage';
import type { CheckOptions, CheckResult } from '../../app/session';
import type { ReadingStore } from '../../app/readings/remembered';
import type { SetStore } from '../../app/sets/set-store';
import { done, type Outcome } from '../../model/outcome';
import type { Workbook } from '../../workbook/port';
import type { FileAccess } from '../parts/file-access';
import type { Done, Event, Job } from './events';
import type * as useCases from './use-cases';

export type UseCases = typeof useCases;

/** What the actions of every capability share: the workbook, turns, and a journal of what was written. */
export interface JobContext {
  readonly workbook: Workbook;
  readonly files: FileAccess;
  readonly setStore: SetStore;
  readonly readingStore: ReadingStore;
  /**
   * The plan above from the file that was chosen last; null: the sheets that the workbook names, if it does. Here, not in the state:
   * a plan is large, and no view draws it.
   */
  readonly above: { file: AbovePlan | null };
  /** How a check begins: with the criteria sets that are kept now, and the plan above that was chosen. Later ones of the same result go on with its options. */
  readonly checkOptions: () => Promise<CheckOptions>;
  readonly load: () => Promise<UseCases>;
  readonly dispatch: (event: Event) => void;
  /** Does a job when its turn comes, and says what came of it. */
  readonly run: <T>(job: Job, work: () => Promise<Outcome<T>>, eventOf: (value: T) => Event) => Promise<void>;
  /** A use case that writes: what it wrote can be taken back, also when it stopped half-way. */
  readonly recorded: <T>(
    kind: RunKind,
    work: (useCases: UseCases, workbook: Workbook) => Promise<Outcome<T>>,
  ) => () => Promise<Outcome<T>>;
  /** A fresh signal by which the user can stop the job. */
  readonly stoppable: () => AbortSignal;
}

/** A job that writes on the settings sheet. */
export interface SettingsJob<T> {
  readonly job: Job;
  readonly kind: RunKind;
  readonly work: (useCases: UseCases, workbook: Workbook) => Promise<Outcome<T>>;
  readonly doneOf: (value: T) => Done;
}

/** Writes on the settings sheet; where there was a check, the workbook is checked again. */
export function writeSettings<T>(
  { workbook, load, run, recorded }: JobContext,
  { job, kind, work, doneOf }: SettingsJob<T>,
  check: CheckResult | null,
): Promise<void> {
  return run(
    job,
    async (): Promise<Outcome<{ readonly value: T; readonly check?: CheckResult }>> => {
      const written = await recorded(kind, work)();
      if (!written.ok || !check) return written.ok ? done({ value: written.value }) : written;
      const checked = await (await load()).checkWorkbook(workbook, check.options);
      return checked.ok ? done({ value: written.value, check: checked.value }) : checked;
    },
    ({ value, ...checked }) => ({ type: 'finished', done: doneOf(value), ...checked }),
  );
}
