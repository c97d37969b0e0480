import type { Job, Shown, YearReadings } from './events';

/** Edited by the user: said, and read again when asked. Written by us: read again at once. */
export type Staleness = false | 'edited' | 'written';

/** Of everything that the pane shows of the workbook: older than what the workbook holds now. */
export type Stale = Readonly<Record<Shown, Staleness>>;

export const FRESH: Stale = {
  ...{ check: false, preview: false, progress: false, coverage: false },
  ...{ due: false, comparison: false, target: false, results: false, director: false, overview: false },
};

const YEAR: Readonly<Record<keyof YearReadings, true>> = {
  ...{ due: true, comparison: true, target: true, results: true, director: true, overview: true },
};
const isOfYear = (part: string): part is keyof YearReadings => part in YEAR;

/** What a job reads anew; null: nothing that is shown. */
export function readBy(job: Job | 'select' | null): Shown | null {
  if (job === 'check' || job === 'preview' || job === 'progress' || job === 'coverage') return job;
  const part = job?.startsWith('read-') ? job.slice('read-'.length) : '';
  return isOfYear(part) ? part : null;
}

/** These end with a check of their own. */
const CHECKS: ReadonlySet<Job> = new Set<Job>([
  'fix',
  'merge',
  'ignore',
  'criteria-set',
  'list',
  'group-answer',
  'heading',
  'tiers',
  'reading',
  'set-copy',
]);

/**
 * At the start of a job what it will read is fresh. Then, not at its end: an edit while it reads makes the result old
 * again.
 */
export function staleAtStart(stale: Stale, job: Job): Stale {
  const part = readBy(job) ?? (CHECKS.has(job) ? 'check' : null);
  return part === null ? stale : { ...stale, [part]: false };
}

/** After an edit: all that is shown, or is being read just now. */
export const staleAfterEdit = (stale: Stale, isShown: (part: Shown) => boolean, busy: Job | null): Stale =>
  marked(stale, 'edited', (part) => isShown(part) || readBy(busy) === part);

/** After the pane wrote something that other views show too. The check is looked after by the jobs themselves. */
export const staleAfterWriting = (stale: Stale): Stale => marked(stale, 'written', (part) => part !== 'check');

/**
 * After a failure. What could not be read anew is still on show and is old: as after an edit, for the same would fail
 * again at once. A job that writes may have written half of it.
 */
export function staleAfterFailure(
  stale: Stale,
  job: Job,
  { isShown, reads }: { readonly isShown: (part: Shown) => boolean; readonly reads: boolean },
): Stale {
  const part = readBy(job);
  const after = reads ? stale : staleAfterWriting(stale);
  const isChecked = CHECKS.has(job) || job === 'restore';
  return marked(after, 'edited', (one) => (one === part || (one === 'check' && isChecked)) && isShown(one));
}

const marked = (stale: Stale, to: Staleness, which: (part: Shown) => boolean): Stale =>
  Object.fromEntries(
    (Object.entries(stale) as [Shown, Staleness][]).map(([part, before]) => [part, which(part) ? to : before]),
  ) as Stale;
