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
import { COVERAGE_SEVERITY, coverageSentence, type CoverageRule } from '../../locale/coverage/findings';
import type { Language } from '../../locale/language';
import type { Severity } from '../../model/finding';
import type { CellPlace } from '../../model/grid';
import { pointsToNumber } from '../../model/points';
import { rowLabel } from './row-label';

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
  readonly rule: CoverageRule;
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
  const found = (rule: CoverageRule, of: string, at: CellPlace, message: string): CoverageFinding => ({
    ...{ rule, severity: COVERAGE_SEVERITY[rule], file: of },
    ...{ sheet: at.sheet, cell: cellAddress(at), message },
  });
  const sure = given.filter(({ conditional }) => !conditional);
  return [
    ...sure
      .filter(({ state }) => state === 'missing')
      .map((row) => {
        const message = coverageSentence('given-not-covered', rowLabel(row), language);
        return found('given-not-covered', above, row.row.at, message);
      }),
    ...sure.flatMap((row) =>
      row.later.map((days) => {
        const message = coverageSentence('later-than-given', rowLabel(row), language, days);
        return found('later-than-given', file, days.at, message);
      }),
    ),
    ...notGiven.map((row) =>
      found('not-given', file, row.row.at, coverageSentence('not-given', rowLabel(row), language)),
    ),
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
