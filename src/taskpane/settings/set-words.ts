import type { KeptSet, SetWarning } from '../../app/sets/set-store';
import type { Language, Words } from '../../locale';
import { formatList, formatNumber } from '../../locale/format';
import { kindLabel } from '../parts/kind-label';
import type { PaneState } from '../session/state';

/** What came of the last thing that was done with criteria sets, in sentences; none when that was something else. */
export function setSentences({ done }: PaneState, { sets: text }: Words, language: Language): readonly string[] {
  switch (done?.what) {
    case 'set-loaded':
      return [
        text.loaded(formatList(done.editions, language)),
        ...done.warnings.map((warning) => warningSentence(warning, text, language)),
      ];
    case 'set-removed':
      return [text.removed(done.edition)];
    case 'set-exported':
      return [text.exported(done.file)];
    case 'set-copied':
      return [text.copied(done.sheet)];
    default:
      return [];
  }
}

function warningSentence(told: SetWarning, text: Words['sets'], language: Language): string {
  const number = (value: number): string => formatNumber(value, language);
  switch (told.what) {
    case 'without-points':
    case 'without-name':
      return text.warning[told.what](told.edition, number(told.count));
    case 'total':
      return text.warning.total(told.edition, number(told.found), number(told.total));
    case 'unknown-index':
      return text.warning[told.what](told.id);
    case 'left-out':
    case 'replaced':
      return text.warning[told.what](told.edition);
  }
}

/** 'PAR INDEX · số 12/QĐ-UBND · từ năm 2026 · 57 tiêu chí' */
export function setFacts(kept: KeptSet, words: Words, language: Language): string {
  const { sets: text } = words;
  const { kind, decision, edition, from, to, criteria } = kept;
  const index = kind === 'other' ? text.anyIndex : kindLabel(kind, words, language);
  const years = from === null && to === null ? text.anyYear : text.years(String(from ?? ''), String(to ?? ''));
  const number = decision === null || edition.includes(decision) ? [] : [decision];
  return [index, ...number, years, text.criteria(criteria)].join(' · ');
}
