import type { CoverageReport } from '../../app/coverage/coverage';
import type { CollectResult } from '../../app/progress/collect';
import type { ProgressReport } from '../../app/progress/progress';
import { EMPTY_JOURNAL, type Journal } from '../../app/restore/runs';
import type { CheckResult, GenerateResult, ResponsibilityPreview } from '../../app/session';
import type { KeptSets } from '../../app/sets/set-store';
import type { Problem } from '../../model/outcome';
import type { ReadingChoice } from '../../model/reading-choice';
import type { During } from '../../locale';
import type { Announcement, Done, Event, Job, SplitUnit, YearReadings } from './events';

export type TabName = 'check' | 'gaps' | 'responsibility' | 'year' | 'settings';

/** Edited by the user: said, and read again when asked. Written by us: read again at once. */
export type Staleness = false | 'edited' | 'written';

interface CheckState {
  readonly check: CheckResult | null;
  /** The user edited the workbook after (or while) it was read. */
  readonly checkStale: boolean;
}

interface ResponsibilityState {
  readonly preview: ResponsibilityPreview | null;
  readonly previewStale: Staleness;
  /** Names that the planner chose for sheets that are to be added, by `plannedSheetKey`. */
  readonly names: ReadonlyMap<string, string>;
  readonly result: GenerateResult | null;
}

interface ProgressState {
  /** What the units report. */
  readonly progress: ProgressReport | null;
  readonly progressStale: Staleness;
  /** The units that a file each can be made for. */
  readonly split: readonly SplitUnit[] | null;
  /** What came of the returned files that were chosen last. */
  readonly collected: CollectResult | null;
}

interface YearState {
  /** What the parts of the year show; a part that nobody opened is not there. */
  readonly year: Partial<YearReadings>;
  /** Of all parts that were read: something has changed since. */
  readonly yearStale: Partial<Record<keyof YearReadings, Staleness>>;
}

interface CoverageState {
  /** Our plan beside the one above. */
  readonly coverage: CoverageReport | null;
  readonly coverageStale: Staleness;
}

interface SetState {
  /** Criteria sets that are kept on this machine; null until somebody looked. */
  readonly sets: KeptSets | null;
  /** What is remembered on this machine on how tables are read. */
  readonly readings: readonly ReadingChoice[];
}

/** The job that runs, what is said of the last one, and what can be taken back. */
interface JobState {
  readonly journal: Journal;
  readonly busy: Job | null;
  readonly done: Done | null;
  readonly failure: { readonly job: Job | 'select'; readonly problem: Problem; readonly during: During } | null;
  readonly runProgress: { readonly done: number; readonly total: number } | null;
  readonly cancelling: boolean;
  /** The outcome that screen readers are told of; a preview is not worth interrupting for. */
  readonly announced: 'check' | 'generate' | 'done' | 'announcement' | null;
  readonly announcement: Announcement | null;
}

export interface PaneState
  extends JobState, CheckState, ResponsibilityState, ProgressState, CoverageState, YearState, SetState {}

export const START: PaneState = {
  busy: null,
  check: null,
  checkStale: false,
  preview: null,
  previewStale: false,
  names: new Map(),
  result: null,
  progress: null,
  progressStale: false,
  split: null,
  collected: null,
  year: {},
  yearStale: {},
  coverage: null,
  coverageStale: false,
  sets: null,
  readings: [],
  done: null,
  journal: EMPTY_JOURNAL,
  failure: null,
  runProgress: null,
  cancelling: false,
  announced: null,
  announcement: null,
};

const READING: ReadonlySet<Job | 'select'> = new Set<Job | 'select'>([
  'check',
  'preview',
  'progress',
  'split',
  'select',
  'set-load',
  'set-remove',
  'set-export',
  'year-read',
  'year-file',
  'coverage',
]);

/** These touch nothing of the workbook: what is said of the last one goes when the next begins. */
const ON_MACHINE: ReadonlySet<Job> = new Set<Job>(['set-load', 'set-remove', 'set-export']);

/** These write sheet after sheet, or file after file, say how far they are, and can be stopped between two. */
const COUNTED: ReadonlySet<Job | null> = new Set<Job | null>(['generate', 'collect', 'split']);

/** After these the preview of the sheets, and what the units report, are others. */
const WRITES_PLAN: ReadonlySet<Done['what']> = new Set<Done['what']>([
  'unit-list-drafted',
  'fixed',
  'merged',
  'collected',
  'due-day-set',
  'group-answered',
  'group-answer-removed',
  'plan-heading-set',
  'reading-chosen',
  'reading-choice-removed',
  'restored',
  'above-chosen',
  'plan-drafted',
  'proposals-accepted',
]);
/** Other tables are ours after these, and nobody has checked them. */
const MAKES_CHECK_OLD: ReadonlySet<Done['what']> = new Set<Done['what']>(['above-chosen', 'plan-drafted']);
/** Files that brought nothing new were not written. */
const writesPlan = (done: Done): boolean =>
  WRITES_PLAN.has(done.what) && !(done.what === 'collected' && done.result.run === null);

/** These end with a check of their own. */
const CHECKS: ReadonlySet<Job | 'select'> = new Set<Job | 'select'>([
  'check',
  'fix',
  'merge',
  'ignore',
  'restore',
  'criteria-set',
  'list',
  'group-answer',
  'heading',
  'tiers',
  'reading',
  'set-copy',
]);

const WRITTEN = { previewStale: 'written', progressStale: 'written', coverageStale: 'written' } as const;

const idle = { busy: null, runProgress: null, cancelling: false } as const;

/** The pane's state after an event. Results stay on show while new ones are made, so that nothing jumps. */
export function next(state: PaneState, event: Event): PaneState {
  switch (event.type) {
    case 'started':
      return { ...state, ...idle, busy: event.job, ...resetAtStart(state, event.job) };
    case 'failed':
      return event.job === 'select'
        ? { ...state, failure: { job: 'select', problem: event.problem, during: 'reading' } }
        : afterFailure(state, event.job, event.problem);
    case 'checked':
      return { ...state, ...idle, check: event.result, announced: 'check' };
    case 'rechecked':
      return { ...state, check: event.result, checkStale: false };
    case 'previewed':
      return { ...state, ...idle, preview: event.preview };
    case 'named':
      return { ...state, names: new Map(state.names).set(event.sheet, event.name) };
    case 'run-progressed':
      return COUNTED.has(state.busy) ? { ...state, runProgress: { done: event.done, total: event.total } } : state;
    case 'cancelled':
      return COUNTED.has(state.busy) ? { ...state, cancelling: true } : state;
    case 'generated':
      return {
        ...state,
        ...idle,
        result: event.result,
        ...WRITTEN,
        yearStale: staleParts(state.year, 'written'),
        announced: 'generate',
      };
    case 'progress-read':
      return { ...state, ...idle, progress: event.report };
    case 'year-read':
      return {
        ...state,
        ...idle,
        year: { ...state.year, ...event.readings },
        yearStale: { ...state.yearStale, ...staleParts(event.readings, false) },
      };
    case 'covered':
      return { ...state, ...idle, coverage: event.report };
    case 'split':
      return { ...state, ...idle, split: event.units };
    case 'finished':
      return {
        ...state,
        ...idle,
        done: event.done,
        check: event.check ?? state.check,
        announced: event.done && 'done',
        ...(event.done && writesPlan(event.done) && { ...WRITTEN, yearStale: staleParts(state.year, 'written') }),
        ...(event.done && MAKES_CHECK_OLD.has(event.done.what) && { checkStale: state.check !== null }),
        collected: collectedAfter(state, event.done),
        // The proof of sheets that are gone proves nothing.
        result: event.done?.what === 'restored' && event.done.result.run.kind === 'generate' ? null : state.result,
      };
    case 'sets-listed':
      return { ...state, sets: event.sets };
    case 'readings-listed':
      return { ...state, readings: event.readings };
    case 'recorded':
      return { ...state, journal: event.journal };
    case 'announced':
      return { ...state, announcement: event.announcement, announced: event.announcement && 'announcement' };
    case 'edited':
      return {
        ...state,
        checkStale: state.check !== null || state.busy === 'check',
        previewStale: state.preview !== null || state.busy === 'preview' ? 'edited' : false,
        progressStale: state.progress !== null || state.busy === 'progress' ? 'edited' : false,
        yearStale: staleParts(state.year, 'edited'),
        coverageStale: state.coverage !== null || state.busy === 'coverage' ? 'edited' : false,
      };
    case 'dismissed':
      return { ...state, failure: null, done: null };
    case 'report-closed':
      return { ...state, collected: null };
  }
}

const staleParts = (parts: Partial<YearReadings>, to: Staleness): PaneState['yearStale'] =>
  Object.fromEntries(Object.keys(parts).map((part) => [part, to]));

/** The report of returned files stays until it is closed, or what they brought is taken back. */
function collectedAfter({ collected }: PaneState, done: Done | null): CollectResult | null {
  if (done?.what === 'collected') return done.result;
  return done?.what === 'restored' && done.result.run.kind === 'collect' ? null : collected;
}

/**
 * What the start of a job takes off the pane. Reading leaves the words about the last write where they are. Stale marks
 * go at the start, not at the end: an edit while a job reads makes its result stale again.
 */
function resetAtStart(state: PaneState, job: Job): Partial<PaneState> {
  if (!READING.has(job))
    return {
      failure: null,
      done: null,
      announced: null,
      ...(job === 'generate' && { result: null }),
      ...(CHECKS.has(job) && job !== 'restore' && { checkStale: false }),
    };
  const failure = state.failure?.during === 'reading' ? null : state.failure;
  if (job === 'check') return { failure, checkStale: false, announced: null };
  if (job === 'split') return { failure, announced: null };
  if (job === 'year-file') return { failure: null, done: null, announced: null };
  if (ON_MACHINE.has(job)) return { failure: null, done: null, announced: null };
  return {
    failure,
    ...(job === 'preview' && { previewStale: false }),
    ...(job === 'progress' && { progressStale: false }),
    ...(job === 'coverage' && { coverageStale: false }),
  };
}

function afterFailure(state: PaneState, job: Job, problem: Problem): PaneState {
  const reading = READING.has(job);
  return {
    ...state,
    ...idle,
    failure: { job, problem, during: reading ? 'reading' : 'writing' },
    // Results of before a failed reading are still shown, and are old; a run that stopped half-way has changed the
    // sheets.
    checkStale: CHECKS.has(job) ? state.check !== null : state.checkStale,
    previewStale: job === 'preview' ? state.preview !== null && 'edited' : reading ? state.previewStale : 'written',
    progressStale: job === 'progress' ? state.progress !== null && 'edited' : reading ? state.progressStale : 'written',
    coverageStale: job === 'coverage' ? state.coverage !== null && 'edited' : reading ? state.coverageStale : 'written',
  };
}
