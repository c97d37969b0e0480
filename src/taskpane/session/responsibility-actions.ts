import type { GroupAnswer, KeptGroupAnswer } from '../../app/responsibility/group-answers';
import type { PlanSettings } from '../../app/settings/plan-heading';
import type { RunKind } from '../../app/restore/runs';
import type { CheckResult } from '../../app/session';
import type { TierThresholds } from '../../app/gaps/tiers';
import { done, type Outcome } from '../../model/outcome';
import type { Workbook } from '../../workbook/port';
import type { JobContext } from './progress-actions';
import type { Done, Job } from './state';
import type * as useCases from './use-cases';

/** What Giao việc and the settings can write on the settings sheet. Where there was a check, the workbook is checked again. */
export interface ResponsibilityActions {
  /** Keeps who is meant by a group. */
  readonly answerGroup: (answer: GroupAnswer, check: CheckResult | null) => Promise<void>;
  readonly removeGroupAnswer: (kept: KeptGroupAnswer, check: CheckResult | null) => Promise<void>;
  /** Keeps what the heads and signatures of sheets say of the plan. */
  readonly setPlanHeading: (typed: PlanSettings, check: CheckResult | null) => Promise<void>;
  /** Keeps where the middle colours end; `recolour`: tables have colours now. */
  readonly setThresholds: (thresholds: TierThresholds, recolour: boolean, check: CheckResult | null) => Promise<void>;
}

export function responsibilityActions({ workbook, load, run, kept }: JobContext): ResponsibilityActions {
  const write = <T>(
    job: Job,
    kind: RunKind,
    work: (use: typeof useCases, workbook: Workbook) => Promise<Outcome<T>>,
    check: CheckResult | null,
    doneOf: (value: T) => Done,
  ): Promise<void> =>
    run(
      job,
      async (): Promise<Outcome<{ readonly value: T; readonly check?: CheckResult }>> => {
        const written = await kept(kind, work)();
        if (!written.ok || !check) return written.ok ? done({ value: written.value }) : written;
        const checked = await (await load()).checkWorkbook(workbook, check.options);
        return checked.ok ? done({ value: written.value, check: checked.value }) : checked;
      },
      ({ value, ...checked }) => ({ type: 'finished', done: doneOf(value), ...checked }),
    );
  return {
    answerGroup: (answer, check) =>
      write(
        'group-answer',
        'group-answer',
        ({ answerGroup }, one) => answerGroup(one, answer),
        check,
        () => ({ what: 'group-answered', group: answer.group.name }),
      ),
    removeGroupAnswer: (gone, check) =>
      write(
        'group-answer',
        'group-answer',
        ({ removeGroupAnswer }, one) => removeGroupAnswer(one, gone),
        check,
        () => ({ what: 'group-answer-removed', group: gone.group }),
      ),
    setPlanHeading: (typed, check) =>
      write(
        'heading',
        'settings',
        ({ setPlanHeading }, one) => setPlanHeading(one, typed),
        check,
        () => ({ what: 'plan-heading-set' }),
      ),
    setThresholds: (thresholds, recolour, check) =>
      write(
        'tiers',
        'settings',
        ({ setThresholds }, one) => setThresholds(one, thresholds, { recolour }),
        check,
        ({ recoloured }) => ({ what: 'thresholds-set', recoloured }),
      ),
  };
}
