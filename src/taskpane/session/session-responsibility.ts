import type { GroupAnswer, KeptAgreement } from '../../app/responsibility/group-answers';
import type { PlanSettings } from '../../app/settings/plan-heading';
import type { RunKind } from '../../app/restore/runs';
import type { CheckResult } from '../../app/session';
import type { TierThresholds } from '../../app/gaps/tiers';
import { done, type Outcome } from '../../model/outcome';
import type { Workbook } from '../../workbook/port';
import type { Lent } from './session-progress';
import type { Done, Job } from './state';
import type * as useCases from './use-cases';

/** What Giao việc and the settings can write on the settings sheet. Where there was a check, the workbook is checked again. */
export interface ResponsibilityActions {
  /** Keeps who is meant by a group. */
  readonly agree: (answer: GroupAnswer, check: CheckResult | null) => Promise<void>;
  readonly forget: (kept: KeptAgreement, check: CheckResult | null) => Promise<void>;
  /** Keeps what the heads and signatures of sheets say of the plan. */
  readonly setPlanHeading: (typed: PlanSettings, check: CheckResult | null) => Promise<void>;
  /** Keeps where the middle colours end; `recolour`: tables have colours now. */
  readonly setThresholds: (thresholds: TierThresholds, recolour: boolean, check: CheckResult | null) => Promise<void>;
}

export function responsibilityActions({ workbook, load, run, kept }: Lent): ResponsibilityActions {
  const write = <T>(
    job: Job,
    kind: RunKind,
    work: (use: typeof useCases, workbook: Workbook) => Promise<Outcome<T>>,
    check: CheckResult | null,
    told: (value: T) => Done,
  ): Promise<void> =>
    run(
      job,
      async (): Promise<Outcome<{ readonly value: T; readonly check?: CheckResult }>> => {
        const written = await kept(kind, work)();
        if (!written.ok || !check) return written.ok ? done({ value: written.value }) : written;
        const checked = await (await load()).checkWorkbook(workbook, check.options);
        return checked.ok ? done({ value: written.value, check: checked.value }) : checked;
      },
      ({ value, ...checked }) => ({ type: 'finished', done: told(value), ...checked }),
    );
  return {
    agree: (answer, check) =>
      write(
        'agree',
        'agree',
        ({ agreeOnGroup }, one) => agreeOnGroup(one, answer),
        check,
        () => ({ what: 'agreed', group: answer.group.name }),
      ),
    forget: (gone, check) =>
      write(
        'agree',
        'agree',
        ({ forgetAgreement }, one) => forgetAgreement(one, gone),
        check,
        () => ({ what: 'forgot', group: gone.group }),
      ),
    setPlanHeading: (typed, check) =>
      write(
        'heading',
        'settings',
        ({ setPlanHeading }, one) => setPlanHeading(one, typed),
        check,
        () => ({ what: 'headed' }),
      ),
    setThresholds: (thresholds, recolour, check) =>
      write(
        'tiers',
        'settings',
        ({ setThresholds }, one) => setThresholds(one, thresholds, { recolour }),
        check,
        ({ recoloured }) => ({ what: 'stepped', recoloured }),
      ),
  };
}
