import type { CheckResult } from '../app/session';
import type { Finding } from '../model/finding';
import type { IgnoreScope } from '../model/ignore';

/** What the list of findings needs to fix and to ignore. */
export interface FindingTools {
  readonly check: CheckResult;
  readonly busy: boolean;
  /** The findings of the same rule. */
  readonly alike: (finding: Finding) => readonly Finding[];
  readonly onFix: (findings: readonly Finding[]) => void;
  readonly onIgnore: (finding: Finding, scope: IgnoreScope, reason: string) => void;
}
