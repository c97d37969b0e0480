import { a1, areaAddress, cellAddress, columnLetter } from '../../model/address';
import type { DeadlineKind } from '../../model/deadline';
import type { Finding, Severity } from '../../model/finding';
import {
  COLUMN_ROLES,
  gapOf,
  isAssignable,
  type Appendix,
  type AppendixKind,
  type ColumnRole,
  type Field,
  type Plan,
  type PlanRow,
  type RowType,
  type UnitMention,
} from '../../model/plan';
import { pointsToNumber, sumPoints, type Points } from '../../model/points';
import { findingSentence } from '../../locale/check/findings';
import type { Language } from '../../locale/language';
import { countedGap } from '../../reporting/gaps/gaps';
import type { CheckResult } from '../session';

/** What `phuluc check --json` prints for a file: plain JSON, keys in this order, points as numbers. */
export interface PlanReport {
  readonly file: string;
  readonly tables: readonly TableReport[];
  readonly findings: readonly FindingReport[];
  readonly units: readonly UnitReport[];
  readonly summary: SummaryReport;
}
export interface TableReport {
  readonly sheet: string;
  readonly kind: AppendixKind;
  /** Header row to last row: 'A4:K70'. */
  readonly range: string;
  readonly year: number | null;
  /** Column letters. */
  readonly columns: Readonly<Partial<Record<ColumnRole, string>>>;
  readonly rows: readonly RowReport[];
}
/** A key without a value is left out, except the three lists of units. */
export interface RowReport {
  readonly type: RowType;
  readonly cell: string;
  readonly code?: string;
  readonly title?: string;
  readonly benchmark?: number;
  readonly achieved?: number;
  readonly gap?: number;
  readonly task?: string;
  readonly lead: readonly string[];
  readonly implementing: readonly string[];
  readonly coordinating: readonly string[];
  readonly deadline?: { readonly kind: DeadlineKind; readonly text: string };
  readonly method?: string;
  readonly product?: string;
  readonly note?: string;
  /** Columns whose value comes from a merged or earlier cell. */
  readonly inherited: readonly ColumnRole[];
}
export interface FindingReport {
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
  readonly fix: 'safe' | 'suggestion' | null;
}
export interface UnitReport {
  readonly name: string;
  readonly leads: number;
  readonly implements: number;
  readonly coordinates: number;
  readonly gap: number;
}
export interface SummaryReport {
  readonly criteria: number;
  readonly tasks: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly gap: number;
}

/** The report of one checked file; `file` is printed as given. */
export function planReport(file: string, { plan, findings, summary }: CheckResult, language: Language): PlanReport {
  const { criteria, tasks, errors, warnings, infos, gap } = summary;
  return {
    file,
    tables: plan.appendices.map(tableReport),
    findings: findings.map((finding) => findingReport(finding, language)),
    units: unitReports(plan),
    summary: { criteria, tasks, errors, warnings, infos, gap: pointsToNumber(gap) },
  };
}

function tableReport(appendix: Appendix): TableReport {
  return {
    sheet: appendix.sheet,
    kind: appendix.kind,
    range: areaAddress(appendix.range),
    year: appendix.year,
    columns: Object.fromEntries(
      COLUMN_ROLES.flatMap((role) =>
        appendix.columns[role] === undefined ? [] : [[role, columnLetter(appendix.columns[role])]],
      ),
    ),
    rows: appendix.rows.map(rowReport),
  };
}

function rowReport(row: PlanRow): RowReport {
  const gap = gapOf(row);
  const deadline = row.deadline?.value;
  return withoutGaps({
    type: row.type,
    cell: cellAddress(row.at),
    code: row.code?.value?.text ?? row.code?.text,
    title: row.title?.value,
    benchmark: points(row.benchmark),
    achieved: points(row.achieved),
    gap: gap === null ? undefined : pointsToNumber(gap),
    task: row.task?.value,
    lead: names(row.lead),
    implementing: names(row.implementing),
    coordinating: names(row.coordinating),
    deadline: deadline && { kind: deadline.kind, text: deadline.text },
    method: row.method?.value,
    product: row.product?.value,
    note: row.note?.value,
    inherited: COLUMN_ROLES.filter((role) => row[role]?.origin === 'inherited'),
  });
}

const points = (field: Field<Points | null> | undefined): number | undefined =>
  field?.value == null ? undefined : pointsToNumber(field.value);
const names = (field: Field<readonly UnitMention[]> | undefined): string[] =>
  (field?.value ?? []).map((mention) => mention.name);

/** JSON.stringify leaves undefined out anyway; the object should be what the JSON is. */
function withoutGaps(row: RowReport): RowReport {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as unknown as RowReport;
}

function findingReport(finding: Finding, language: Language): FindingReport {
  return {
    rule: finding.rule,
    severity: finding.severity,
    sheet: finding.at.sheet,
    cell: a1(finding.at.row, finding.at.column),
    message: findingSentence(finding, language),
    fix: finding.fix?.grade ?? null,
  };
}

/**
 * Every unit and group that the plan names: rows by role, and the points of the leaf criteria that it takes part in,
 * each once.
 */
function unitReports(plan: Plan): UnitReport[] {
  const units = new Map<
    string,
    { name: string; leads: number; implements: number; coordinates: number; gaps: Map<PlanRow, Points> }
  >();
  const roles = [
    ['lead', 'leads'],
    ['implementing', 'implements'],
    ['coordinating', 'coordinates'],
  ] as const;
  for (const row of plan.appendices.flatMap((appendix) => appendix.rows).filter(isAssignable))
    for (const [role, counter] of roles) {
      const mentions = new Map((row[role]?.value ?? []).map((mention) => [mention.key, mention]));
      for (const { key, name } of mentions.values()) {
        const unit = units.get(key) ?? {
          name,
          leads: 0,
          implements: 0,
          coordinates: 0,
          gaps: new Map<PlanRow, Points>(),
        };
        units.set(key, unit);
        unit[counter] += 1;
        unit.gaps.set(row, countedGap(row));
      }
    }
  return [...units.values()]
    .map(({ gaps, ...unit }) => ({ ...unit, gap: pointsToNumber(sumPoints(gaps.values())) }))
    .sort((a, b) => b.leads - a.leads || a.name.localeCompare(b.name, 'vi'));
}
