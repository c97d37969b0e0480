import { many } from '../many';
import type { viLikeWords } from './words.vi';

/** The same in English. */
export const enLikeWords: typeof viLikeWords = {
  likeWords: {
    open: (clusters) => `${many(clusters, 'group')} of wordings that are nearly alike`,
    progress: (cells, example, word) =>
      `${many(cells, 'progress cell')} with words that are not in the list: ${example} → ${word}?`,
    hint: 'Look at each wording: choose the one to keep, and leave out what is another thing. It can be undone.',
    kind: { progress: 'Progress', unit: 'Unit', method: 'Method', deadline: 'Time' },
    keep: 'Write',
    wordings: 'Wordings to merge',
    wording: (text, cells) => (cells === 1 ? text : `${text} (${many(cells, 'cell')})`),
    merge: (cells) => `Merge ${many(cells, 'cell')}`,
    working: 'Merging wordings…',
    merged: (cells) => `${many(cells, 'cell')} merged.`,
    skipped: (cells) => `${many(cells, 'cell')} left alone: changed since, with a formula, or protected.`,
  },
};
