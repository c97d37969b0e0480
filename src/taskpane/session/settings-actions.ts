import type { TierThresholds } from '../../app/gaps/tiers';
import type { CheckResult } from '../../app/session';
import type { PlanSettings } from '../../app/settings/plan-heading';
import { writeSettings, type JobContext } from './job-context';

/** What the settings can write on the settings sheet. */
export interface SettingsActions {
  /** Keeps what the heads and signatures of sheets say of the plan. */
  readonly setPlanHeading: (typed: PlanSettings, check: CheckResult | null) => Promise<void>;
  /** Keeps where the middle colours end; `recolour`: tables have colours now. */
  readonly setThresholds: (thresholds: TierThresholds, recolour: boolean, check: CheckResult | null) => Promise<void>;
}

export const settingsActions = (context: JobContext): SettingsActions => ({
  setPlanHeading: (typed, check) =>
    writeSettings(
      context,
      {
        job: 'heading',
        kind: 'settings',
        work: ({ setPlanHeading }, one) => setPlanHeading(one, typed),
        doneOf: () => ({ what: 'plan-heading-set' }),
      },
      check,
    ),
  setThresholds: (thresholds, recolour, check) =>
    writeSettings(
      context,
      {
        job: 'tiers',
        kind: 'settings',
        work: ({ setThresholds }, one) => setThresholds(one, thresholds, { recolour }),
        doneOf: ({ recoloured }) => ({ what: 'thresholds-set', recoloured }),
      },
      check,
    ),
});
