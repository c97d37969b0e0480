import type { Finding } from '../../model/finding';

/** What is wrong in a plan and would be wrong on its sheets: light, because the pane filters by it. */
export interface PlanFaults {
  readonly errors: number;
  /** Criteria and tasks that have no lead. */
  readonly leadMissing: number;
  /** Names that are no unit that is known, or that no unit can be read from. */
  readonly unknownUnits: number;
  /** Units that would get a sheet of their own although their name is nearly that of another; absent: none. */
  readonly likeUnits?: number;
}

/** Rules whose findings, errors or not, change who is given what. */
const SHEET_RULES: ReadonlySet<string> = new Set(['lead-missing', 'unit-unknown']);

/** True for what should be looked at before sheets are made. */
export const touchesSheets = ({ severity, rule }: Pick<Finding, 'severity' | 'rule'>): boolean =>
  severity === 'error' || SHEET_RULES.has(rule);

/** Out: what the findings tell; `like` units are counted from the plan (like-units.ts). */
export function planFaults(findings: readonly Finding[], like = 0): PlanFaults {
  const ofRule = (rule: string): readonly Finding[] =>
    findings.filter((finding) => finding.rule === rule && finding.severity !== 'error');
  return {
    errors: findings.filter(({ severity }) => severity === 'error').length,
    // One finding may stand for a whole column.
    leadMissing: ofRule('lead-missing').reduce(
      (rows, { args }) => rows + (typeof args.count === 'number' ? args.count : 1),
      0,
    ),
    unknownUnits: ofRule('unit-unknown').length,
    ...(like > 0 && { likeUnits: like }),
  };
}

export const hasFaults = ({ errors, leadMissing, unknownUnits, likeUnits = 0 }: PlanFaults): boolean =>
  errors + leadMissing + unknownUnits + likeUnits > 0;
