import type { CoverageReport } from '../../app/coverage/coverage';
import type { CollectResult } from '../../app/progress/collect';
import type { ProgressReport } from '../../app/progress/progress';
import { EMPTY_JOURNAL, type Journal } from '../../app/restore/runs';
import type { CheckResult, GenerateResult, ResponsibilityPreview } from '../../app/session';
import type { KeptSets } from '../../app/sets/set-store';
import type { Problem } from '../../model/outcome';
import type { ReadingChoice } from '../../model/reading-choice';
import type { During } from '../../locale';
import type { Announcement, Done, Event, Job, Shown, SplitUnit, YearReadings } from './events';
import { FRESH, staleAfterEdit, staleAfterFailure, staleAfterWriting, staleAtStart, type Stale } from './staleness';

export type TabName = 'check' | 'gaps' | 'responsibility' | 'year' | 'settings';

interface CheckState {
  readonly check: CheckResult | null;
}

interface ResponsibilityState {
  readonly preview: ResponsibilityPreview | null;
  /** Names that the planner chose for sheets that are to be added, by `plannedSheetKey`. */
  readonly names: ReadonlyMap<string, string>;
  readonly result: GenerateResult | null;
}

interface ProgressState {
  /** What the units report. */
  readonly progress: ProgressReport | null;
  /** The units that a file each can be made for. */
  readonly split: readonly SplitUnit[] | null;
  /** What came of the returned files that were chosen last. */
  readonly collected: CollectResult | null;
}

interface YearState {
  /** What the parts of the year show; a part that nobody opened is not there. */
  readonly year: Partial<YearReadings>;
}

interface CoverageState {
  /** Our plan beside the one above. */
  readonly coverage: CoverageReport | null;
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
  extends JobState, CheckState, ResponsibilityState, ProgressState, CoverageState, YearState, SetState {
  /** What of all this is older than the workbook is now. */
  readonly stale: Stale;
}

export const START: PaneState = {
  busy: null,
  stale: FRESH,
  check: null,
  preview: null,
  names: new Map(),
  result: null,
  progress: null,
  split: null,
  collected: null,
  year: {},
  coverage: null,
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
  'print',
  'select',
  'set-load',
  'set-remove',
  'set-export',
  'read-due',
  'read-comparison',
  'read-target',
  'read-results',
  'read-director',
  'read-overview',
  'year-file',
  'coverage',
]);

/** These touch nothing of the workbook: what is said of the last one goes when the next begins. */
const ON_MACHINE: ReadonlySet<Job> = new Set<Job>(['set-load', 'set-remove', 'set-export']);

/** These write sheet after sheet, or file after file, say how far they are, and can be stopped between two. */
const COUNTED: ReadonlySet<Job | null> = new Set<Job | null>(['generate', 'collect', 'split', 'read-overview']);

/** After these the preview of the sheets, and what the units report, are others. */
const WRITES_PLAN: ReadonlySet<Done['what']> = new Set<Done['what']>([
  'unit-list-drafted',
  'fixed',
  'merged',
  'collected',
  'due-day-set',
  'group-answered',
  'group-answer-removed',
  'sheet-taken-back',
  'copy-taken-over',
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

const idle = { busy: null, runProgress: null, cancelling: false } as const;

/** The pane's state after an event. Results stay on show while new ones are made, so that nothing jumps. */
export function next(state: PaneState, event: Event): PaneState {
  switch (event.type) {
    case 'started':
      return {
        ...state,
        ...idle,
        busy: event.job,
        stale: staleAtStart(state.stale, event.job),
        ...resetAtStart(state, event.job),
      };
    case 'failed':
      return event.job === 'select'
        ? { ...state, failure: { job: 'select', problem: event.problem, during: 'reading' } }
        : afterFailure(state, event.job, event.problem);
    case 'checked':
      return { ...state, ...idle, check: event.result, announced: 'check' };
    case 'rechecked':
      return { ...state, check: event.result, stale: { ...state.stale, check: false } };
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
        stale: staleAfterWriting(state.stale),
        announced: 'generate',
      };
    case 'progress-read':
      return { ...state, ...idle, progress: event.report };
    case 'year-read':
      return {
        ...state,
        ...idle,
        year: { ...state.year, ...event.readings },
      };
    case 'covered':
      return {
        ...state,
        ...idle,
        coverage: event.report,
        stale: event.chosen ? withOldCheck(state) : state.stale,
      };
    case 'split':
      return { ...state, ...idle, split: event.units };
    case 'finished':
      return {
        ...state,
        ...idle,
        done: event.done,
        check: event.check ?? state.check,
        announced: event.done && 'done',
        stale: event.done ? staleAfter(state, event.done) : state.stale,
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
        stale: staleAfterEdit(state.stale, (part) => isShown(state, part), state.busy),
      };
    case 'dismissed':
      return { ...state, failure: null, done: null };
    case 'report-closed':
      return { ...state, collected: null };
  }
}

/** True for what was read once and is on show, or will be when its view is opened. */
const isShown = ({ check, preview, progress, coverage, year }: PaneState, part: Shown): boolean =>
  ({ check, preview, progress, coverage, ...year })[part] != null;

function staleAfter(state: PaneState, done: Done): Stale {
  const stale = writesPlan(done) ? staleAfterWriting(state.stale) : state.stale;
  return MAKES_CHECK_OLD.has(done.what) ? withOldCheck({ ...state, stale }) : stale;
}

const withOldCheck = (state: PaneState): Stale =>
  isShown(state, 'check') ? { ...state.stale, check: 'written' } : state.stale;

/** The report of returned files stays until it is closed, or what they brought is taken back. */
function collectedAfter({ collected }: PaneState, done: Done | null): CollectResult | null {
  if (done?.what === 'collected') return done.result;
  return done?.what === 'restored' && done.result.run.kind === 'collect' ? null : collected;
}

/** What the start of a job takes off the pane. Reading leaves the words about the last write where they are. */
function resetAtStart(state: PaneState, job: Job): Partial<PaneState> {
  if (!READING.has(job))
    return {
      failure: null,
      done: null,
      announced: null,
      ...(job === 'generate' && { result: null }),
    };
  const failure = state.failure?.during === 'reading' ? null : state.failure;
  if (job === 'check' || job === 'split' || job === 'print') return { failure, announced: null };
  if (job === 'year-file') return { failure: null, done: null, announced: null };
  if (ON_MACHINE.has(job)) return { failure: null, done: null, announced: null };
  return { failure };
}

function afterFailure(state: PaneState, job: Job, problem: Problem): PaneState {
  const reads = READING.has(job);
  return {
    ...state,
    ...idle,
    failure: { job, problem, during: reads ? 'reading' : 'writing' },
    stale: staleAfterFailure(state.stale, job, { isShown: (part) => isShown(state, part), reads }),
  };
}
