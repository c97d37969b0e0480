import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { CellPlace, SheetTag } from '../model/grid';
import { failed, type Outcome } from '../model/outcome';
import type { Workbook } from '../workbook/port';
import { next, START, type Event, type Job, type PaneState } from './state';

const loadUseCases = () => import(/* webpackChunkName: "use-cases" */ './use-cases');

/** What the views can ask for. A job that is asked for while another runs waits for its turn. */
export interface Actions {
  readonly check: () => Promise<void>;
  readonly highlight: () => Promise<void>;
  readonly clearHighlights: () => Promise<void>;
  readonly preview: () => Promise<void>;
  readonly draftUnits: () => Promise<void>;
  readonly generate: () => Promise<void>;
  /** Takes back the sheets that the last run added. */
  readonly undo: (added: readonly SheetTag[]) => Promise<void>;
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

/** The pane's dealings with one workbook. Give it a new React key for another workbook, so that nothing of the old one stays. */
export function useSession(workbook: Workbook): Session {
  const [state, dispatch] = useReducer(next, START);
  const busy = useRef(false);
  const turn = useRef<Promise<void>>(Promise.resolve());
  const stopper = useRef<AbortController | null>(null);

  useEffect(() => workbook.onEdited(() => dispatch({ type: 'edited' })), [workbook]);
  useEffect(() => () => stopper.current?.abort(), []);
  useEffect(() => {
    // Here before they are asked for; when they cannot be loaded, the job that needs them says so.
    void loadUseCases().catch(() => undefined);
  }, []);

  const run = useCallback(<T,>(job: Job, work: () => Promise<Outcome<T>>, told: (value: T) => Event): Promise<void> => {
    const start = async () => {
      busy.current = true;
      dispatch({ type: 'started', job });
      // Failures come as values; what is thrown all the same must not leave the pane busy for ever.
      const outcome = await work().catch((error: unknown): Outcome<T> => failed('unexpected', {}, String(error)));
      busy.current = false;
      dispatch(outcome.ok ? told(outcome.value) : { type: 'failed', job, problem: outcome.problem });
    };
    turn.current = busy.current ? turn.current.then(start) : start();
    return turn.current;
  }, []);

  const actions = useMemo((): Actions => {
    return {
      check: () => run('check', async () => (await loadUseCases()).checkWorkbook(workbook), (result) => ({ type: 'checked', result })),
      highlight: () => run('highlight', async () => (await loadUseCases()).highlightGaps(workbook), ({ criteria }) => ({ type: 'finished', done: { what: 'highlighted', criteria } })),
      clearHighlights: () => run('clear', async () => (await loadUseCases()).removeHighlights(workbook), () => ({ type: 'finished', done: { what: 'cleared' } })),
      preview: () => run('preview', async () => (await loadUseCases()).previewSheets(workbook), (preview) => ({ type: 'previewed', preview })),
      draftUnits: () => run('draft', async () => (await loadUseCases()).draftUnitList(workbook), () => ({ type: 'finished', done: { what: 'drafted' } })),
      generate: () => {
        const stop = new AbortController();
        stopper.current = stop;
        const onProgress = (done: number, total: number) => dispatch({ type: 'progressed', done, total });
        return run('generate', async () => (await loadUseCases()).generateSheets(workbook, { signal: stop.signal, onProgress }), (result) => ({ type: 'generated', result }));
      },
      undo: (added) => run('undo', async () => (await loadUseCases()).removeSheets(workbook, added), ({ removed, kept }) => ({ type: 'finished', done: { what: 'removed', sheets: removed, kept } })),
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
  }, [run, workbook]);

  return { state, actions };
}
