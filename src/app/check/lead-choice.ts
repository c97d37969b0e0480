import type { Finding } from '../../model/finding';
import { unitSpellings } from '../../model/units';
import type { CheckResult } from '../session';

/** The findings on one cell in which a lead is missing, and may be chosen. */
const MESSAGES: ReadonlySet<string> = new Set(['lead-missing', 'lead-missing/placeholder']);

/**
 * Units that can lead the row of a finding, as the plan and the unit list call them; none for other findings. A group
 * answers for nothing.
 */
export function leadChoices({ plan, list }: CheckResult, { message }: Finding): readonly string[] {
  if (!MESSAGES.has(message)) return [];
  const units = [...unitSpellings(plan), ...(list?.units ?? [])].filter(({ isGroup }) => !isGroup);
  const names = new Map(units.map(({ key, name }) => [key, name]));
  return [...names.values()].sort((a, b) => a.localeCompare(b, 'vi'));
}

/** The finding with a fix that writes the chosen unit into its cell. */
export const withLead = (finding: Finding, unit: string): Finding => ({
  ...finding,
  fix: { grade: 'suggestion', edits: [{ at: finding.at, value: unit }] },
});
