import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import { EMPTY_JOURNAL, type Journal, type RunKind } from '../../app/restore/runs';
import type { CellPlace } from '../../model/grid';
import type { CheckOptions } from '../../app/session';
import type { ReadingStore } from '../../app/readings/remembered';
import type { SetStore } from '../../app/sets/set-store';
import { failed, type Outcome } from '../../model/outcome';
import type { Workbook } from '../../workbook/port';
import type { FileAccess } from '../parts/file-access';
import { coverageActions, type CoverageActions } from './coverage-actions';
import { checkActions, type CheckActions } from './check-actions';
import { gapsActions, type GapsActions } from './gaps-actions';
import type { JobContext, UseCases } from './job-context';
import { likenessActions, type LikenessActions } from './likeness-actions';
import { overviewActions, type OverviewActions } from '../overview/overview-actions';
import { progressActions, type ProgressActions } from './progress-actions';
import { readingActions, type ReadingActions } from './reading-actions';
import { responsibilityActions, type ResponsibilityActions } from './responsibility-actions';
import { restoreActions, type RestoreActions } from './restore-actions';
import { setActions, type SetActions } from './set-actions';
import { settingsActions, type SettingsActions } from './settings-actions';
import type { Announcement, Event, Job } from './events';
import { next, START, type PaneState } from './state';
import { templateActions, type TemplateActions } from './template-actions';
import { wordActions, type WordActions } from './word-actions';
import { yearActions, type YearActions } from './year-actions';

const loadUseCases = () => import(/* webpackChunkName: "use-cases" */ './use-cases');

/** What the views can ask for. A job that is asked for while another runs waits for its turn. */
export interface Actions
  extends
    CheckActions,
    CoverageActions,
    GapsActions,
    ResponsibilityActions,
    ProgressActions,
    LikenessActions,
    YearActions,
    OverviewActions,
    ReadingActions,
    SettingsActions,
    SetActions,
    TemplateActions,
    WordActions,
    RestoreActions {
  /** Has screen readers told of something that was no job; null before it, so that the same is told twice. */
  readonly announce: (announcement: Announcement | null) => void;
  /** Stops after the sheet that is being written. */
  readonly cancel: () => void;
  /** Shows a cell in the spreadsheet; the keyboard focus stays in the pane. */
  readonly select: (place: CellPlace) => Promise<void>;
  readonly dismiss: () => void;
  /**
   * Checks again by itself: no job, so that nothing is held up and nothing is said. What comes of it is dropped when
   * somebody edits or a job begins meanwhile; a failure too, for the next edit asks again. Milliseconds that it took.
   */
  readonly recheck: () => Promise<number>;
}

export interface Session {
  readonly state: PaneState;
  readonly actions: Actions;
}

/** What a session works on and with. */
export interface SessionSources {
  readonly workbook: Workbook;
  readonly files: FileAccess;
  readonly setStore: SetStore;
  readonly readingStore: ReadingStore;
}

/** The workbook as the pane reads it: with what the planner said of such tables on this machine. */
const remembering = (workbook: Workbook, store: ReadingStore): Workbook => ({
  read: async (options) => (await loadUseCases()).readRemembering(workbook, store, options),
  apply: (changes, options) => workbook.apply(changes, options),
  select: (place, name) => workbook.select(place, name),
  selected: () => workbook.selected(),
  onEdited: (listener) => workbook.onEdited(listener),
});

/**
 * The pane's dealings with one workbook. Give it a new React key for another workbook, so that nothing of the old one
 * stays.
 */
export function useSession({ workbook: given, files, setStore, readingStore }: SessionSources): Session {
  const workbook = useMemo(() => remembering(given, readingStore), [given, readingStore]);
  const [state, dispatch] = useReducer(next, START);
  const busy = useRef(false);
  const turn = useRef<Promise<void>>(Promise.resolve());
  const journal = useRef<Journal>(EMPTY_JOURNAL);
  const stopper = useRef<AbortController | null>(null);
  const checked = useRef(state.check);
  useEffect(() => void (checked.current = state.check));

  /** Edits and jobs so far: a check by itself holds only while there are no more of them. */
  const changes = useRef(0);
  useEffect(
    () =>
      workbook.onEdited(() => {
        changes.current += 1;
        dispatch({ type: 'edited' });
      }),
    [workbook],
  );
  useEffect(() => () => stopper.current?.abort(), []);
  useEffect(() => {
    // Here before they are asked for; when they cannot be loaded, the job that needs them says so.
    void loadUseCases().catch(() => undefined);
  }, []);

  const run = useCallback(
    <T>(job: Job, work: () => Promise<Outcome<T>>, eventOf: (value: T) => Event): Promise<void> => {
      const start = async () => {
        busy.current = true;
        changes.current += 1;
        dispatch({ type: 'started', job });
        // Failures come as values; what is thrown all the same must not leave the pane busy for ever.
        const outcome = await work().catch((error: unknown): Outcome<T> => failed('unexpected', {}, String(error)));
        busy.current = false;
        dispatch(outcome.ok ? eventOf(outcome.value) : { type: 'failed', job, problem: outcome.problem });
      };
      turn.current = busy.current ? turn.current.then(start) : start();
      return turn.current;
    },
    [],
  );

  const setJournal = useCallback((after: Journal): void => {
    journal.current = after;
    dispatch({ type: 'recorded', journal: after });
  }, []);

  const recorded = useCallback(
    <T>(kind: RunKind, work: (useCases: UseCases, workbook: Workbook) => Promise<Outcome<T>>) =>
      async (): Promise<Outcome<T>> => {
        const useCases = await loadUseCases();
        const { outcome, journal: after } = await useCases.recorded(workbook, journal.current, kind, (one) =>
          work(useCases, one),
        );
        setJournal(after);
        return outcome;
      },
    [setJournal, workbook],
  );

  const actions = useMemo((): Actions => {
    const stoppable = (): AbortSignal => (stopper.current = new AbortController()).signal;
    const load = loadUseCases;
    const above: JobContext['above'] = { file: null };
    const checkOptions = async (): Promise<CheckOptions> => ({
      sets: (await (await load()).keptSets(setStore)).sets.map(({ set }) => set),
      above: above.file,
    });
    const context: JobContext = {
      ...{ workbook, files, setStore, readingStore, above, checkOptions, load },
      ...{ dispatch, run, recorded, stoppable },
    };
    const checking = checkActions(context);
    return {
      ...checking,
      ...coverageActions(context),
      ...gapsActions(context),
      ...responsibilityActions(context),
      ...progressActions(context),
      ...likenessActions(context),
      ...yearActions(context),
      ...overviewActions(context),
      ...readingActions(context),
      ...settingsActions(context),
      ...setActions(context, checking.check),
      ...templateActions(context),
      ...wordActions(context),
      ...restoreActions(context, () => journal.current, setJournal),
      announce: (announcement) => dispatch({ type: 'announced', announcement }),
      cancel: () => {
        stopper.current?.abort();
        dispatch({ type: 'cancelled' });
      },
      select: async (place) => {
        const plan = checked.current?.plan;
        const name = plan && (await load()).rowNameAt(plan, place);
        const outcome = await workbook.select(place, name ?? undefined);
        if (!outcome.ok) dispatch({ type: 'failed', job: 'select', problem: outcome.problem });
      },
      dismiss: () => dispatch({ type: 'dismissed' }),
      recheck: async () => {
        const [began, seen] = [performance.now(), changes.current];
        if (busy.current) return 0;
        const outcome = await (await load()).checkWorkbook(workbook, await checkOptions()).catch(() => null);
        if (outcome?.ok && changes.current === seen) dispatch({ type: 'rechecked', result: outcome.value });
        return performance.now() - began;
      },
    };
  }, [files, readingStore, recorded, run, setJournal, setStore, workbook]);

  return { state, actions };
}
