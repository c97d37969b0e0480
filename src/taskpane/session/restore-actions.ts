import type { RestoreResult } from '../../app/restore/restore';
import type { Journal, RunKind } from '../../app/restore/runs';
import type { CheckResult } from '../../app/session';
import { done, type Outcome } from '../../model/outcome';
import type { JobContext } from './job-context';

export interface RestoreActions {
  /** Takes back the last run, and checks again where there was a check. */
  readonly restore: (check: CheckResult | null) => Promise<void>;
}

/** Taking these back changes what a check finds, or how it is shown. */
const RECHECKED: ReadonlySet<RunKind> = new Set<RunKind>([
  'fix',
  'merge',
  'group-answer',
  'settings',
  'reading',
  'criteria-set',
]);

export function restoreActions(
  { workbook, load, run }: JobContext,
  journal: () => Journal,
  setJournal: (journal: Journal) => void,
): RestoreActions {
  return {
    restore: (check) =>
      run(
        'restore',
        async (): Promise<Outcome<{ readonly result: RestoreResult | null; readonly check?: CheckResult }>> => {
          const { restoreLast, checkWorkbook } = await load();
          const restored = await restoreLast(workbook, journal());
          if (!restored.ok || !restored.value) return restored.ok ? done({ result: null }) : restored;
          setJournal(restored.value.journal);
          // A reading that fails here does not undo what is back; the result of before is then marked as old.
          const checked =
            check && RECHECKED.has(restored.value.run.kind) ? await checkWorkbook(workbook, check.options) : null;
          return checked?.ok === false
            ? checked
            : done({ result: restored.value, ...(checked && { check: checked.value }) });
        },
        ({ result, ...checked }) => ({ type: 'finished', done: result && { what: 'restored', result }, ...checked }),
      ),
  };
}
