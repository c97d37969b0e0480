import type { CheckResult } from '../../app/session';
import type { Finding } from '../../model/finding';
import type { IgnoreScope } from '../../model/ignore';
import type { Announcement } from '../session/events';

/** What the list of findings needs to fix, to ignore and to copy. */
export interface FindingTools {
  readonly check: CheckResult;
  readonly busy: boolean;
  /** The findings of the same rule. */
  readonly alike: (finding: Finding) => readonly Finding[];
  readonly onFix: (findings: readonly Finding[]) => void;
  /** Writes the unit that was chosen into the blank cell of the lead. */
  readonly onLead: (finding: Finding, unit: string) => void;
  readonly onIgnore: (finding: Finding, scope: IgnoreScope, reason: string) => void;
  /** Opens Cách đọc. */
  readonly onReading: () => void;
  readonly onAnnounce: (announcement: Announcement | null) => void;
}
