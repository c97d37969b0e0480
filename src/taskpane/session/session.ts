import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { CriteriaSetChoice } from '../../app/check/criteria-set';
import type { RestoreResult } from '../../app/restore/restore';
import { EMPTY_JOURNAL, type Journal, type RunKind } from '../../app/restore/runs';
import type { CheckResult, GenerateOptions } from '../../app/session';
import type { Finding } from '../../model/finding';
import type { CellPlace } from '../../model/grid';
import type { IgnoreScope, KeptIgnore } from '../../model/ignore';
import { done, failed, type Outcome } from '../../model/outcome';
import type { AppendixKind } from '../../model/plan';
import type { Workbook } from '../../workbook/port';
import type { FileAccess } from '../parts/file-access';
import { responsibilityActions, type ResponsibilityActions } from './responsibility-actions';
import { readingActions, type ReadingActions } from './reading-actions';
import { progressActions, type ProgressActions } from './progress-actions';
import { next, START, type Event, type Job, type PaneState, type Announcement } from './state';

const loadUseCases = () => import(/* webpackChunkName: "use-cases" */ './use-cases');
type UseCases = Awaited<ReturnType<typeof loadUseCases>>;

/** What the views can ask for. A job that is asked for while another runs waits for its turn. */
export interface Actions extends ProgressActions, ResponsibilityActions, ReadingActions {
  readonly check: () => Promise<void>;
  readonly highlight: () => Promise<void>;
  readonly clearHighlights: () => Promise<void>;
  readonly preview: () => Promise<void>;
  readonly draftUnits: () => Promise<void>;
  /** Chooses a name for a sheet that is to be added. */
  readonly name: (sheet: string, name: string) => void;
  readonly generate: (names: NonNullable<GenerateOptions['names']>) => Promise<void>;
  /** Makes the fixes of findings of a check, and checks again. */
  readonly fix: (check: CheckResult, findings: readonly Finding[]) => Promise<void>;
  readonly ignore: (check: CheckResult, finding: Finding, scope: IgnoreScope, reason: string) => Promise<void>;
  readonly stopIgnoring: (check: CheckResult, kept: KeptIgnore) => Promise<void>;
  /** Adds a sheet with an empty table. */
  readonly insertTemplate: (kind: AppendixKind) => Promise<void>;
  /** Compares with the published criteria sets or not, says so in the workbook, and checks again. */
  readonly chooseCriteriaSet: (choice: CriteriaSetChoice) => Promise<void>;
  /** Checks again and writes what is found on a sheet to print. */
  readonly listFindings: (check: CheckResult) => Promise<void>;
  /** Has screen readers told of something that was no job; null before it, so that the same is told twice. */
  readonly announce: (announcement: Announcement | null) => void;
  /** Takes back the last run, and checks again where there was a check. */
  readonly restore: (check: CheckResult | null) => Promise<void>;
  /** Stops after the sheet that is being written. */
  readonly cancel: () => void;
  /** Shows a cell in the spreadsheet; the keyboard focus stays in the pane. */
  readonly select: (place: CellPlace) => Promise<void>;
  readonly dismiss: () => void;
}

export interface Session {
  readonly state: PaneState;
  readonly actions: Actions;
}

/** Taking these back changes what a check finds, or how it is shown. */
const RECHECKED: ReadonlySet<RunKind> = new Set<RunKind>(['fix', 'group-answer', 'settings', 'reading']);

/** The pane's dealings with one workbook. Give it a new React key for another workbook, so that nothing of the old one stays. */
export function useSession(workbook: Workbook, files: FileAccess): Session {
  const [state, dispatch] = useReducer(next, START);
  const busy = useRef(false);
  const turn = useRef<Promise<void>>(Promise.resolve());
  const journal = useRef<Journal>(EMPTY_JOURNAL);
  const stopper = useRef<AbortController | null>(null);

  useEffect(() => workbook.onEdited(() => dispatch({ type: 'edited' })), [workbook]);
  useEffect(() => () => stopper.current?.abort(), []);
  useEffect(() => {
    // Here before they are asked for; when they cannot be loaded, the job that needs them says so.
    void loadUseCases().catch(() => undefined);
  }, []);

  const run = useCallback(
    <T>(job: Job, work: () => Promise<Outcome<T>>, eventOf: (value: T) => Event): Promise<void> => {
      const start = async () => {
        busy.current = true;
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

  /** A use case that writes: what it wrote can be taken back, also when it stopped half-way. */
  const kept = useCallback(
    <T>(kind: RunKind, work: (useCases: UseCases, workbook: Workbook) => Promise<Outcome<T>>) =>
      async (): Promise<Outcome<T>> => {
        const useCases = await loadUseCases();
        const { outcome, journal: after } = await useCases.recorded(workbook, journal.current, kind, (one) =>
          work(useCases, one),
        );
        journal.current = after;
        dispatch({ type: 'recorded', journal: after });
        return outcome;
      },
    [workbook],
  );

  const actions = useMemo((): Actions => {
    const stoppable = (): AbortSignal => (stopper.current = new AbortController()).signal;
    return {
      ...progressActions({ workbook, files, load: loadUseCases, dispatch, run, kept, stoppable }),
      ...readingActions({ workbook, files, load: loadUseCases, dispatch, run, kept, stoppable }),
      ...responsibilityActions({ workbook, files, load: loadUseCases, dispatch, run, kept, stoppable }),
      check: () =>
        run(
          'check',
          async () => (await loadUseCases()).checkWorkbook(workbook),
          (result) => ({ type: 'checked', result }),
        ),
      highlight: () =>
        run(
          'highlight',
          kept('highlight', ({ highlightGaps }, one) => highlightGaps(one)),
          ({ criteria }) => ({ type: 'finished', done: { what: 'highlighted', criteria } }),
        ),
      clearHighlights: () =>
        run(
          'clear',
          kept('clear', ({ removeHighlights }, one) => removeHighlights(one)),
          () => ({ type: 'finished', done: { what: 'highlights-removed' } }),
        ),
      preview: () =>
        run(
          'preview',
          async () => (await loadUseCases()).previewResponsibilitySheets(workbook),
          (preview) => ({ type: 'previewed', preview }),
        ),
      draftUnits: () =>
        run(
          'draft',
          kept('draft', ({ draftUnitList }, one) => draftUnitList(one)),
          () => ({ type: 'finished', done: { what: 'unit-list-drafted' } }),
        ),
      name: (sheet, name) => dispatch({ type: 'named', sheet, name }),
      generate: (names) => {
        const signal = stoppable();
        const onProgress = (done: number, total: number) => dispatch({ type: 'run-progressed', done, total });
        return run(
          'generate',
          kept('generate', ({ generateResponsibilitySheets }, one) =>
            generateResponsibilitySheets(one, { signal, onProgress, names }),
          ),
          (result) => ({ type: 'generated', result }),
        );
      },
      fix: (check, findings) =>
        run(
          'fix',
          kept('fix', ({ applyFixes }, one) => applyFixes(one, check, findings)),
          (result) => ({ type: 'finished', done: { what: 'fixed', result }, check: result.check }),
        ),
      ignore: (check, finding, scope, reason) =>
        run(
          'ignore',
          async () => (await loadUseCases()).ignoreFinding(workbook, check, finding, { scope, reason }),
          (after) => ({
            type: 'finished',
            done: { what: 'ignored', findings: after.ignored.length - check.ignored.length },
            check: after,
          }),
        ),
      stopIgnoring: (check, ignore) =>
        run(
          'ignore',
          async () => (await loadUseCases()).stopIgnoring(workbook, check, ignore),
          (after) => ({ type: 'finished', done: { what: 'ignore-removed' }, check: after }),
        ),
      insertTemplate: (kind) =>
        run(
          'template',
          kept('template', ({ insertTemplate }, one) => insertTemplate(one, kind)),
          ({ sheet }) => ({ type: 'finished', done: { what: 'template-inserted', sheet } }),
        ),
      chooseCriteriaSet: (choice) =>
        run(
          'criteria-set',
          async () => (await loadUseCases()).chooseCriteriaSet(workbook, choice),
          (check) => ({ type: 'finished', done: { what: 'criteria-set-chosen', with: choice }, check }),
        ),
      listFindings: (check) =>
        run(
          'list',
          kept('list', ({ writeFindingsSheet }, one) => writeFindingsSheet(one, check.options)),
          ({ sheet, action, check: after }) => ({
            type: 'finished',
            done: { what: 'findings-listed', sheet, action },
            check: after,
          }),
        ),
      announce: (announcement) => dispatch({ type: 'announced', announcement }),
      restore: (check) =>
        run(
          'restore',
          async (): Promise<Outcome<{ readonly result: RestoreResult | null; readonly check?: CheckResult }>> => {
            const { restoreLast, checkWorkbook } = await loadUseCases();
            const restored = await restoreLast(workbook, journal.current);
            if (!restored.ok || !restored.value) return restored.ok ? done({ result: null }) : restored;
            journal.current = restored.value.journal;
            dispatch({ type: 'recorded', journal: journal.current });
            // A reading that fails here does not undo what is back; the result of before is then marked as old.
            const checked =
              check && RECHECKED.has(restored.value.run.kind) ? await checkWorkbook(workbook, check.options) : null;
            return checked?.ok === false
              ? checked
              : done({ result: restored.value, ...(checked && { check: checked.value }) });
          },
          ({ result, ...checked }) => ({ type: 'finished', done: result && { what: 'restored', result }, ...checked }),
        ),
      cancel: () => {
        stopper.current?.abort();
        dispatch({ type: 'cancelled' });
      },
      select: async (place) => {
        const outcome = await workbook.select(place);
        if (!outcome.ok) dispatch({ type: 'failed', job: 'select', problem: outcome.problem });
      },
      dismiss: () => dispatch({ type: 'dismissed' }),
    };
  }, [files, kept, run, workbook]);

  return { state, actions };
}
