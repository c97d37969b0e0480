import { problemText, words, type Language } from '../../locale';
import { formatDay } from '../../locale/format';
import { collectedSentence } from '../progress/collect-report';
import { fixedSentences, restoredSentences } from '../restore/runs-list';
import type { PaneState } from '../session/state';

/** What screen readers are told, politely: totals and outcomes only. Empty while something runs, so that the same outcome twice is told twice. */
export function announcement(state: PaneState, language: Language): string {
  const text = words(language);
  if (state.failure) {
    const { what, action } = problemText(state.failure.problem, language, state.failure.during);
    return `${what} ${action}`;
  }
  if (state.said === 'check' && state.check)
    return text.check.announced(state.check.summary.errors, state.check.summary.warnings, state.check.summary.infos);
  if (state.said === 'generate' && state.result)
    return `${text.responsibility.doneTitle}. ${text.responsibility.added(state.result.added)}, ${text.responsibility.updated(state.result.updated)}, ${text.responsibility.unchanged(state.result.unchanged)}.`;
  if (state.said === 'told' && state.told)
    return state.told.what === 'narrowed'
      ? text.filter.shown(state.told.shown, state.told.all)
      : text.copying.done(state.told.findings);
  if (state.said === 'done' && state.done) {
    switch (state.done.what) {
      case 'highlighted':
        return text.gaps.painted(state.done.criteria);
      case 'cleared':
        return text.gaps.removed;
      case 'drafted':
        return text.responsibility.drafted;
      case 'fixed':
        return fixedSentences(state.done.result, text, language).join(' ');
      case 'ignored':
        return text.ignoring.done(state.done.findings);
      case 'inserted':
        return text.templates.inserted(state.done.sheet);
      case 'compared':
        return text.settings.compared[state.done.with];
      case 'listed':
        return text.listing.done[state.done.action](state.done.sheet);
      case 'heard-again':
        return text.ignoring.ended;
      case 'dated':
        return text.progress.dated(formatDay(state.done.day, language));
      case 'collected':
        return collectedSentence(state.done.result, text);
      case 'handed-out':
        return text.split.done(state.done.files);
      case 'agreed':
        return text.groups.agreed(state.done.group);
      case 'forgot':
        return text.groups.forgot(state.done.group);
      case 'headed':
        return text.planHeading.saved;
      case 'stepped':
        return state.done.recoloured ? text.tiers.recoloured : text.tiers.saved;
      case 'restored':
        return restoredSentences(state.done.result, text, language).join(' ');
    }
  }
  return '';
}
