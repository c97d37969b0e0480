import type { Language } from '../../locale';
import type { AllWords as Words } from '../year/year-language';
import { formatList } from '../../locale/format';
import type { Done } from '../session/events';

/** What the last job of this view came to; null for jobs of others. */
export function doneSentence(done: Done | null, { coverage: text }: Words, language: Language): string | null {
  switch (done?.what) {
    case 'coverage-listed':
      return text.listed[done.action](done.sheet);
    case 'above-chosen':
      return text.saved;
    case 'plan-drafted':
      return text.drafted(done.rows, formatList(done.sheets, language), done.proposals);
    case 'proposals-accepted':
      return text.accepted(done.rows);
    default:
      return null;
  }
}
