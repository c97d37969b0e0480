import type { DoubtfulColumn, Finding, Severity } from '../model/finding';
import type { Area, CellPlace } from '../model/grid';
import { COLUMN_ROLES, type ColumnRole, type Plan, type PlanRow } from '../model/plan';
import { POINT_ROLES } from '../model/roles';
import type { ColumnSummary } from './rule';
import type { Table } from './table';

/** From this share of failing rows on, with at least `COLUMN_ROWS` of them, a rule speaks of the column once. */
export const COLUMN_SHARE = 0.8;
export const COLUMN_ROWS = 5;

const WEIGHT: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

const cellKey = ({ sheet, row, column }: CellPlace): string => `${sheet}|${row}|${column}`;

/** Drops what is said twice of one cell: a merged cell is seen once for every row that it serves. */
export function dropDuplicates(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = `${finding.message}|${cellKey(finding.at)}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

/** Makes one finding at the column's header of the findings of a rule that nearly every row of a table fails. */
export function summariseColumn(
  findings: readonly Finding[],
  summary: ColumnSummary | undefined,
  table: Table,
): readonly Finding[] {
  if (!summary || findings.length < COLUMN_ROWS) return findings;
  const column = table.appendix.columns[summary.role];
  const rows = summary.rows(table);
  const inColumn = findings.filter(
    (finding) => finding.at.column === column && finding.at.row !== table.appendix.headerRow,
  );
  const first = inColumn[0];
  if (!first || inColumn.length < COLUMN_ROWS || inColumn.length < rows * COLUMN_SHARE) return findings;
  const alike = inColumn.every(({ message }) => message === first.message) ? summary.alike?.[first.message] : undefined;
  const all: Finding = {
    rule: first.rule,
    severity: first.severity,
    at: table.header(summary.role),
    related: inColumn.map((finding) => finding.at),
    message: alike ?? summary.message,
    args: { count: inColumn.length, rows, header: table.appendix.headers[summary.role] ?? '' },
    ...fixOfAll(inColumn),
  };
  const said = new Set(inColumn);
  return [all, ...findings.filter((finding) => !said.has(finding))];
}

/** One fix for a whole column: every safe one of its cells. What has to be agreed to is agreed to cell by cell. */
function fixOfAll(findings: readonly Finding[]): Pick<Finding, 'fix'> {
  const edits = findings.flatMap(({ fix }) => (fix?.grade === 'safe' ? fix.edits : []));
  return edits.length > 0 ? { fix: { grade: 'safe', edits } } : {};
}

/** Sheet order, then row, column, severity and rule: the order in which a planner walks through the workbook. */
export function sortFindings(findings: readonly Finding[], sheets: readonly string[]): Finding[] {
  const order = new Map(sheets.map((sheet, index) => [sheet, index]));
  const sheetOf = (finding: Finding): number => order.get(finding.at.sheet) ?? sheets.length;
  return findings.toSorted(
    (a, b) =>
      sheetOf(a) - sheetOf(b) ||
      a.at.row - b.at.row ||
      a.at.column - b.at.column ||
      WEIGHT[a.severity] - WEIGHT[b.severity] ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}

/**
 * Marks what rests on a column that is only guessed. Such a finding is no error, because the table may be right and the guess
 * wrong; and its fix is to be agreed to.
 */
export function markDoubts(findings: readonly Finding[], { appendices }: Plan): Finding[] {
  const doubts = new Map<string, { readonly range: Area; readonly doubt: DoubtfulColumn }[]>();
  for (const { sheet, range, columnReadings } of appendices)
    for (const { column, header, role, certainty } of columnReadings) {
      if (role === null || certainty !== 'guess') continue;
      const key = `${sheet}|${column}`;
      doubts.set(key, [...(doubts.get(key) ?? []), { range, doubt: { column, header, role } }]);
    }
  if (doubts.size === 0) return [...findings];
  const doubtAt = ({ sheet, row, column }: CellPlace): DoubtfulColumn | undefined =>
    doubts.get(`${sheet}|${column}`)?.find(({ range }) => row >= range.row && row < range.row + range.rows)?.doubt;
  return findings.map((finding): Finding => {
    const doubt = [finding.at, ...finding.related].map(doubtAt).find((one) => one !== undefined);
    if (!doubt) return finding;
    const { fix } = finding;
    return {
      ...finding,
      severity: finding.severity === 'error' ? 'warning' : finding.severity,
      ...(fix && { fix: { ...fix, grade: 'suggestion' } }),
      doubt,
    };
  });
}

/** '1,25/1,5': points that are half of what their cell says. Those of a heading stand in its name. */
const isHalf = (row: PlanRow, role: ColumnRole): boolean => {
  const field = POINT_ROLES.some((one) => one === role) ? row[role] : undefined;
  return field?.origin === 'recovered' && (!row.title || cellKey(row.title.at) !== cellKey(field.at));
};

/**
 * Takes proposed edits of formula cells away: a value over a formula would never follow its cells again. Nor is one half of
 * a cell written over the whole. A fix that has nothing left goes; the finding stays.
 */
export function spareFormulas(findings: readonly Finding[], plan: Plan): Finding[] {
  const formulas = new Set<string>();
  for (const { rows } of plan.appendices)
    for (const row of rows)
      for (const role of COLUMN_ROLES) {
        const field = row[role];
        if (field?.fromFormula || (field && isHalf(row, role))) formulas.add(cellKey(field.at));
      }
  if (formulas.size === 0) return [...findings];
  return findings.map(({ fix, ...finding }): Finding => {
    if (!fix) return finding;
    const edits = fix.edits.filter(({ at }) => !formulas.has(cellKey(at)));
    // Where the edits belong together (a swap), half of them would be wrong.
    if (edits.length === 0 || (fix.grade === 'suggestion' && edits.length < fix.edits.length)) return finding;
    return { ...finding, fix: { ...fix, edits } };
  });
}
