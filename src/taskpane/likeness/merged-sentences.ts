import type { Merged } from '../../app/likeness/merge';
import type { Words } from '../../locale';

/** What a merge did, in sentences. */
export const mergedSentences = ({ cells, skipped }: Merged, { likeWords }: Words): readonly string[] => [
  likeWords.merged(cells),
  ...(skipped > 0 ? [likeWords.skipped(skipped)] : []),
];
