import { problemText, words, type Language } from '../locale';
import type { PaneState } from './state';

/** What screen readers are told, politely: totals and outcomes only. Empty while something runs, so that the same outcome twice is told twice. */
export function announcement(state: PaneState, language: Language): string {
  const text = words(language);
  if (state.failure) {
    const { what, action } = problemText(state.failure.problem, language, state.failure.during);
    return `${what} ${action}`;
  }
  if (state.said === 'check' && state.check) return text.check.announced(state.check.summary.errors, state.check.summary.warnings, state.check.summary.infos);
  if (state.said === 'generate' && state.result)
    return `${text.sheets.doneTitle}. ${text.sheets.added(state.result.added)}, ${text.sheets.updated(state.result.updated)}, ${text.sheets.unchanged(state.result.unchanged)}.`;
  if (state.said === 'done' && state.done) {
    switch (state.done.what) {
      case 'highlighted':
        return text.gaps.painted(state.done.criteria);
      case 'cleared':
        return text.gaps.removed;
      case 'drafted':
        return text.sheets.drafted;
      case 'removed':
        return text.sheets.undone(state.done.sheets);
    }
  }
  return '';
}
