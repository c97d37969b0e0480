import type { JobContext } from './job-context';

/** What Điểm mất can ask for. */
export interface GapsActions {
  readonly highlight: () => Promise<void>;
  readonly clearHighlights: () => Promise<void>;
}

export function gapsActions({ run, recorded }: JobContext): GapsActions {
  return {
    highlight: () =>
      run(
        'highlight',
        recorded('highlight', ({ highlightGaps }, one) => highlightGaps(one)),
        ({ criteria }) => ({ type: 'finished', done: { what: 'highlighted', criteria } }),
      ),
    clearHighlights: () =>
      run(
        'clear',
        recorded('clear', ({ removeHighlights }, one) => removeHighlights(one)),
        () => ({ type: 'finished', done: { what: 'highlights-removed' } }),
      ),
  };
}
