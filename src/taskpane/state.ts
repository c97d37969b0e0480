import type { CatalogueChoice } from '../app/catalogue-choice';
import type { FixResult } from '../app/fix';
import type { RestoreResult } from '../app/restore';
import { NO_RUNS, type Journal } from '../app/runs';
import type { CheckResult, GenerateResult, SheetsPreview } from '../app/session';
import type { Problem } from '../model/outcome';
import type { During } from '../locale';

/** What the pane can be busy with; one at a time, because each of them reads or writes the same workbook. */
export type Job = 'check' | 'highlight' | 'clear' | 'preview' | 'draft' | 'generate' | 'fix' | 'ignore' | 'restore' | 'template' | 'catalogue';

export type TabName = 'check' | 'gaps' | 'sheets' | 'settings';

/** What was done last on a view, to be said in words there. */
export type Done =
  | { readonly what: 'highlighted'; readonly criteria: number }
  | { readonly what: 'cleared' }
  | { readonly what: 'drafted' }
  | { readonly what: 'fixed'; readonly result: FixResult }
  | { readonly what: 'ignored'; readonly findings: number }
  | { readonly what: 'heard-again' }
  | { readonly what: 'inserted'; readonly sheet: string }
  | { readonly what: 'compared'; readonly with: CatalogueChoice }
  | { readonly what: 'restored'; readonly result: RestoreResult };

export interface PaneState {
  readonly busy: Job | null;
  readonly check: CheckResult | null;
  /** The user edited the workbook after (or while) it was read. */
  readonly checkStale: boolean;
  readonly preview: SheetsPreview | null;
  /** 'edited' by the user: said, and read again when asked; 'written' by us: read again at once. */
  readonly previewStale: false | 'edited' | 'written';
  /** Names that the planner chose for sheets that are to be added, by `planKey`. */
  readonly names: ReadonlyMap<string, string>;
  readonly result: GenerateResult | null;
  readonly done: Done | null;
  /** What can be taken back. */
  readonly journal: Journal;
  readonly failure: { readonly job: Job | 'select'; readonly problem: Problem; readonly during: During } | null;
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly cancelling: boolean;
  /** The outcome that screen readers are told of; a preview is not worth interrupting for. */
  readonly said: 'check' | 'generate' | 'done' | null;
}

export type Event =
  | { readonly type: 'started'; readonly job: Job }
  | { readonly type: 'failed'; readonly job: Job | 'select'; readonly problem: Problem }
  | { readonly type: 'checked'; readonly result: CheckResult }
  | { readonly type: 'previewed'; readonly preview: SheetsPreview }
  | { readonly type: 'named'; readonly sheet: string; readonly name: string }
  | { readonly type: 'progressed'; readonly done: number; readonly total: number }
  | { readonly type: 'cancelled' }
  | { readonly type: 'generated'; readonly result: GenerateResult }
  /** `check` where the workbook was checked again after it was written. */
  | { readonly type: 'finished'; readonly done: Done | null; readonly check?: CheckResult }
  | { readonly type: 'recorded'; readonly journal: Journal }
  | { readonly type: 'edited' }
  | { readonly type: 'dismissed' };

export const START: PaneState = {
  busy: null,
  check: null,
  checkStale: false,
  preview: null,
  previewStale: false,
  names: new Map(),
  result: null,
  done: null,
  journal: NO_RUNS,
  failure: null,
  progress: null,
  cancelling: false,
  said: null,
};

const READING: ReadonlySet<Job | 'select'> = new Set<Job | 'select'>(['check', 'preview', 'select']);

/** After these the preview of the sheets is another one. */
const WRITES_PLAN: ReadonlySet<Done['what']> = new Set<Done['what']>(['drafted', 'fixed', 'restored']);

/** These end with a check of their own. */
const CHECKS: ReadonlySet<Job | 'select'> = new Set<Job | 'select'>(['check', 'fix', 'ignore', 'restore', 'catalogue']);

const idle = { busy: null, progress: null, cancelling: false } as const;

/** The pane's state after an event. Results stay on show while new ones are made, so that nothing jumps. */
export function next(state: PaneState, event: Event): PaneState {
  switch (event.type) {
    case 'started':
      return { ...state, ...idle, busy: event.job, ...swept(state, event.job) };
    case 'failed':
      return event.job === 'select' ? { ...state, failure: { job: 'select', problem: event.problem, during: 'reading' } } : afterFailure(state, event.job, event.problem);
    case 'checked':
      return { ...state, ...idle, check: event.result, said: 'check' };
    case 'previewed':
      return { ...state, ...idle, preview: event.preview };
    case 'named':
      return { ...state, names: new Map(state.names).set(event.sheet, event.name) };
    case 'progressed':
      return state.busy === 'generate' ? { ...state, progress: { done: event.done, total: event.total } } : state;
    case 'cancelled':
      return state.busy === 'generate' ? { ...state, cancelling: true } : state;
    case 'generated':
      return { ...state, ...idle, result: event.result, previewStale: 'written', said: 'generate' };
    case 'finished':
      return {
        ...state,
        ...idle,
        done: event.done,
        check: event.check ?? state.check,
        said: event.done && 'done',
        previewStale: event.done && WRITES_PLAN.has(event.done.what) ? 'written' : state.previewStale,
        // The proof of sheets that are gone proves nothing.
        result: event.done?.what === 'restored' && event.done.result.run.kind === 'generate' ? null : state.result,
      };
    case 'recorded':
      return { ...state, journal: event.journal };
    case 'edited':
      return {
        ...state,
        checkStale: state.check !== null || state.busy === 'check',
        previewStale: state.preview !== null || state.busy === 'preview' ? 'edited' : false,
      };
    case 'dismissed':
      return { ...state, failure: null, done: null };
  }
}

/**
 * What the start of a job takes off the pane. Reading leaves the words about the last write where they are. Stale marks go at
 * the start, not at the end: an edit while a job reads makes its result stale again.
 */
function swept(state: PaneState, job: Job): Partial<PaneState> {
  if (!READING.has(job)) return { failure: null, done: null, said: null, ...(job === 'generate' && { result: null }), ...((job === 'fix' || job === 'ignore' || job === 'catalogue') && { checkStale: false }) };
  const failure = state.failure?.during === 'reading' ? null : state.failure;
  return job === 'check' ? { failure, checkStale: false, said: null } : { failure, previewStale: false };
}

function afterFailure(state: PaneState, job: Job, problem: Problem): PaneState {
  const reading = READING.has(job);
  return {
    ...state,
    ...idle,
    failure: { job, problem, during: reading ? 'reading' : 'writing' },
    // Results of before a failed reading are still shown, and are old; a run that stopped half-way has changed the sheets.
    checkStale: CHECKS.has(job) ? state.check !== null : state.checkStale,
    previewStale: job === 'preview' ? state.preview !== null && 'edited' : reading ? state.previewStale : 'written',
  };
}
