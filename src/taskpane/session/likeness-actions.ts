import type { LikeWording } from '../../app/likeness/like-words';
import type { CheckResult } from '../../app/session';
import { writeSettings, type JobContext } from './job-context';

export interface LikenessActions {
  /** Writes one wording for several, and checks again where there was a check. */
  readonly mergeWordings: (wordings: readonly LikeWording[], kept: string, check: CheckResult | null) => Promise<void>;
}

export const likenessActions = (context: JobContext): LikenessActions => ({
  mergeWordings: (wordings, kept, check) =>
    writeSettings(
      context,
      {
        job: 'merge',
        kind: 'merge',
        work: ({ mergeWordings }, one) => mergeWordings(one, wordings, kept),
        doneOf: (merged) => ({ what: 'merged', merged }),
      },
      check,
    ),
});
