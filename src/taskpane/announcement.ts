import { problemText, words, type Language } from '../locale';
import { formatDay, formatList } from '../locale/format';
import { oddSheetWords, takenOverSentence } from '../locale/responsibility/odd-sheets';
import { yearWords } from '../locale/year/later';
import { wordNoteSentences } from '../locale/word/notes';
import { doneSentence } from './coverage/done-sentence';
import { mergedSentences } from './likeness/merged-sentences';
import { collectedSentence } from './progress/collect-report';
import { setSentences } from './settings/set-words';
import { fixedSentences, restoredSentences } from './restore/restore-words';
import type { PaneState } from './session/state';

/**
 * What screen readers are told, politely: totals and outcomes only. Empty while something runs, so that the same
 * outcome twice is told twice.
 */
export function announcement(state: PaneState, language: Language): string {
  const text = words(language);
  if (state.failure) {
    const { what, action } = problemText(state.failure.problem, language, state.failure.during);
    return `${what} ${action}`;
  }
  if (state.announced === 'check' && state.check)
    return text.check.announced(state.check.summary.errors, state.check.summary.warnings, state.check.summary.infos);
  if (state.announced === 'generate' && state.result) return generatedSentence(state.result, text.responsibility);
  if (state.announced === 'announcement' && state.announcement)
    return state.announcement.what === 'filtered'
      ? text.filter.shown(state.announcement.shown, state.announcement.all)
      : (state.announcement.said ?? text.copying.done(state.announcement.findings));
  if (state.announced === 'done' && state.done) {
    switch (state.done.what) {
      case 'highlighted':
        return text.gaps.painted(state.done.criteria);
      case 'highlights-removed':
        return text.gaps.removed;
      case 'unit-list-drafted':
        return text.responsibility.drafted;
      case 'fixed':
        return fixedSentences(state.done.result, text, language).join(' ');
      case 'ignored':
        return text.ignoring.done(state.done.findings);
      case 'template-inserted':
        return text.templates.inserted(state.done.sheet);
      case 'word-tables-taken':
        return [
          text.word.taken(state.done.file, formatList(state.done.sheets, language)),
          ...wordNoteSentences(state.done.notes, language),
        ].join(' ');
      case 'criteria-set-chosen':
        return text.settings.compared[state.done.with];
      case 'findings-listed':
        return text.listing.done[state.done.action](state.done.sheet);
      case 'ignore-removed':
        return text.ignoring.ended;
      case 'due-day-set':
        return text.progress.dated(formatDay(state.done.day, language));
      case 'collected':
        return collectedSentence(state.done.result, text);
      case 'files-made':
        return text.split.done(state.done.files);
      case 'group-answered':
        return text.groupAnswers.saved(state.done.group);
      case 'group-answer-removed':
        return text.groupAnswers.removed(state.done.group);
      case 'sheet-taken-back':
        return oddSheetWords(language).taken(state.done.sheet);
      case 'copy-taken-over':
        return takenOverSentence(state.done.result, language);
      case 'plan-heading-set':
        return text.planHeading.saved;
      case 'thresholds-set':
        return state.done.recoloured ? text.tiers.recoloured : text.tiers.saved;
      case 'reading-chosen':
        return text.reading.chosen;
      case 'reading-choice-removed':
        return text.reading.removed;
      case 'set-loaded':
      case 'set-removed':
      case 'set-exported':
      case 'set-copied':
        return setSentences(state, text, language).join(' ');
      // The parts of the year say these themselves: their texts come with them.
      case 'results-sheet-written':
      case 'director-sheet-written':
      case 'letter-made':
      case 'target-sheet-written':
      case 'overview-sheets-written':
      case 'comparison-sheet-written':
      case 'due-sheet-written':
      case 'calendar-made':
        return '';
      case 'coverage-listed':
      case 'above-chosen':
      case 'plan-drafted':
      case 'proposals-accepted':
        return doneSentence(state.done, { ...text, ...yearWords(language) }, language) ?? '';
      case 'merged':
        return mergedSentences(state.done.merged, text).join(' ');
      case 'restored':
        return restoredSentences(state.done.result, text, language).join(' ');
    }
  }
  return '';
}

/** As the card says it: what was written, and nothing of what was not. */
function generatedSentence(
  { added, updated, unchanged }: NonNullable<PaneState['result']>,
  text: ReturnType<typeof words>['responsibility'],
): string {
  const counts = [
    ...(added > 0 ? [text.added(added)] : []),
    ...(updated > 0 ? [text.updated(updated)] : []),
    ...(unchanged > 0 ? [text.unchanged(unchanged)] : []),
  ];
  return `${added + updated === 0 ? text.unchangedTitle : text.doneTitle}. ${counts.join(', ')}.`;
}

/** The announcement as a component: it comes after the first paint, for which what it can say is too much. */
export const Announcement = ({ state, language }: { readonly state: PaneState; readonly language: Language }): string =>
  announcement(state, language);
