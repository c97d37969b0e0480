import type { CriteriaSetChoice } from '../../app/check/criteria-set';
import type { CheckResult } from '../../app/session';
import type { Finding } from '../../model/finding';
import type { IgnoreScope, KeptIgnore } from '../../model/ignore';
import type { JobContext } from './job-context';

/** What Kiểm tra can ask for. */
export interface CheckActions {
  readonly check: () => Promise<void>;
  /** Makes the fixes of findings of a check, and checks again. */
  readonly fix: (check: CheckResult, findings: readonly Finding[]) => Promise<void>;
  readonly ignore: (check: CheckResult, finding: Finding, scope: IgnoreScope, reason: string) => Promise<void>;
  readonly stopIgnoring: (check: CheckResult, kept: KeptIgnore) => Promise<void>;
  /** Compares with the published criteria sets or not, says so in the workbook, and checks again. */
  readonly chooseCriteriaSet: (choice: CriteriaSetChoice) => Promise<void>;
  /** Checks again and writes what is found on a sheet to print. */
  readonly listFindings: (check: CheckResult) => Promise<void>;
}

export function checkActions({ workbook, load, run, recorded, checkOptions }: JobContext): CheckActions {
  return {
    check: () =>
      run(
        'check',
        async () => (await load()).checkWorkbook(workbook, await checkOptions()),
        (result) => ({ type: 'checked', result }),
      ),
    fix: (check, findings) =>
      run(
        'fix',
        recorded('fix', ({ applyFixes }, one) => applyFixes(one, check, findings)),
        (result) => ({ type: 'finished', done: { what: 'fixed', result }, check: result.check }),
      ),
    ignore: (check, finding, scope, reason) =>
      run(
        'ignore',
        async () => (await load()).ignoreFinding(workbook, check, finding, { scope, reason }),
        (after) => ({
          type: 'finished',
          done: { what: 'ignored', findings: after.ignored.length - check.ignored.length },
          check: after,
        }),
      ),
    stopIgnoring: (check, ignore) =>
      run(
        'ignore',
        async () => (await load()).stopIgnoring(workbook, check, ignore),
        (after) => ({ type: 'finished', done: { what: 'ignore-removed' }, check: after }),
      ),
    chooseCriteriaSet: (choice) =>
      run(
        'criteria-set',
        async () => (await load()).chooseCriteriaSet(workbook, choice, await checkOptions()),
        (check) => ({ type: 'finished', done: { what: 'criteria-set-chosen', with: choice }, check }),
      ),
    listFindings: (check) =>
      run(
        'list',
        recorded('list', ({ writeFindingsSheet }, one) => writeFindingsSheet(one, check.options)),
        ({ sheet, action, check: after }) => ({
          type: 'finished',
          done: { what: 'findings-listed', sheet, action },
          check: after,
        }),
      ),
  };
}
