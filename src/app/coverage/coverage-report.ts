import { cellAddress } from '../../model/address';
import {
  coverageCounts,
  type Coverage,
  type CoverageCounts,
  type CoverageRole,
  type CoverageState,
  type GivenRow,
  type MatchedBy,
  type Membership,
  type PlacedRow,
} from '../../model/coverage/coverage';
import { isMissing, isSure } from '../../checking/given';
import { givenNotCovered } from '../../checking/rules/given-not-covered';
import { laterThanGiven } from '../../checking/rules/later-than-given';
import { notGiven as notGivenRule } from '../../checking/rules/not-given';
import type { Rule } from '../../checking/rule';
import { findingSentence } from '../../locale/check/findings';
import type { Language } from '../../locale/language';
import type { Finding, Severity } from '../../model/finding';
import { pointsToNumber } from '../../model/points';
import { rowLabel } from '../../catalogue/row-label';

/** What `phuluc coverage --json` prints: plain JSON, keys in this order, points as numbers, days as ISO. */
export interface CoverageJson {
  readonly file: string;
  readonly above: string;
  readonly unit: string;
  readonly groups: readonly { readonly name: string; readonly membership: Membership; readonly rows: number }[];
  readonly given: readonly GivenJson[];
  readonly notGiven: readonly (RowJson & { readonly above: RowJson | null })[];
  readonly years: Coverage['years'];
  /** In the form of the findings of a check; `file` is the plan whose cell is meant. */
  readonly findings: readonly CoverageFinding[];
  readonly summary: CoverageCounts;
}

export interface CoverageFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
}

/** A key without a value is left out. */
export interface RowJson {
  readonly sheet: string;
  readonly cell: string;
  readonly kind: string;
  readonly code?: string;
  readonly title?: string;
  readonly task?: string;
}

export interface GivenJson extends RowJson {
  readonly roles: readonly { readonly role: CoverageRole; readonly via?: string }[];
  readonly conditional: boolean;
  readonly state: CoverageState;
  readonly ours: readonly (RowJson & { readonly by: MatchedBy; readonly doubtful: boolean })[];
  readonly later: readonly { readonly cell: string; readonly given: string; readonly ours: string | null }[];
  readonly points: readonly {
    readonly cell: string;
    readonly role: 'benchmark' | 'achieved';
    readonly given: number;
    readonly ours: number;
  }[];
}

export function coverageJson(
  { file, above }: { readonly file: string; readonly above: string },
  coverage: Coverage,
  language: Language,
): CoverageJson {
  const { unit, groups, given, notGiven, years } = coverage;
  return {
    file,
    above,
    unit,
    groups: groups.map(({ name, membership, rows }) => ({ name, membership, rows })),
    given: given.map(givenJson),
    notGiven: notGiven.map((row) => ({ ...rowJson(row), above: row.above && rowJson(row.above) })),
    years,
    findings: coverageFindings({ file, above }, coverage, language),
    summary: coverageCounts(coverage),
  };
}

/** What a planner should look at: rows that are missing, later, or nobody's order. */
function coverageFindings(
  { file, above }: { readonly file: string; readonly above: string },
  { given, notGiven }: Coverage,
  language: Language,
): readonly CoverageFinding[] {
  const found = (of: string, rule: Rule, message: Pick<Finding, 'at' | 'args'> & { readonly message?: string }) => {
    const finding: Finding = { rule: rule.id, severity: rule.severity, message: rule.id, related: [], ...message };
    const { at, severity } = finding;
    const sentence = findingSentence(finding, language);
    return { rule: rule.id, severity, file: of, sheet: at.sheet, cell: cellAddress(at), message: sentence };
  };
  return [
    ...given
      .filter(isMissing)
      .map((row) => found(above, givenNotCovered, { at: row.row.at, args: { row: rowLabel(row) } })),
    ...given.filter(isSure).flatMap((row) =>
      row.later.map(({ at, ...days }) => {
        const args = { row: rowLabel(row), given: { day: days.given } };
        return days.ours === null
          ? found(file, laterThanGiven, { at, args, message: 'later-than-given/open' })
          : found(file, laterThanGiven, { at, args: { ...args, ours: { day: days.ours } } });
      }),
    ),
    ...notGiven.map((row) => found(file, notGivenRule, { at: row.row.at, args: { row: rowLabel(row) } })),
  ];
}

function givenJson(row: GivenRow): GivenJson {
  const { roles, conditional, state, matches, later, points } = row;
  return {
    ...rowJson(row),
    roles,
    conditional,
    state,
    ours: matches.map(({ ours, by, doubtful }) => ({ ...rowJson(ours), by, doubtful })),
    later: later.map(({ at, given, ours }) => ({ cell: cellAddress(at), given, ours })),
    points: points.map(({ at, role, given, ours }) => ({
      cell: cellAddress(at),
      role,
      given: pointsToNumber(given),
      ours: pointsToNumber(ours),
    })),
  };
}

function rowJson({ appendix, row }: PlacedRow): RowJson {
  const code = row.code?.value?.text ?? row.code?.text;
  return {
    sheet: row.at.sheet,
    cell: cellAddress(row.at),
    kind: appendix.kind,
    ...(code !== undefined && { code }),
    ...(row.title && { title: row.title.value }),
    ...(row.task && { task: row.task.value }),
  };
}
