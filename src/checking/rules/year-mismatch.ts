import type { Finding } from '../../model/finding';
import type { Appendix, Field, Plan, PlanRow } from '../../model/plan';
import { rule } from '../rule';
import { nameOf } from '../table';
import { oddDocuments, pastYears } from '../years';

/** Names of criteria compare with fixed years ('so với năm 2021', 4.1.3); what is to be done is of the plan's year. */
const WORK_ROLES = ['task', 'product'] as const;
const TEXT_ROLES = ['task', 'product', 'method', 'note'] as const;

/**
 * Work of a plan is not of a year gone by: S001, 8.5 asks in 2023 for the growth of 2022, left over from the year
 * before.
 */
export const yearMismatch = rule({
  id: 'year-mismatch',
  severity: 'warning',
  messages: {
    'year-mismatch': ['row', 'found', 'year'],
    'year-mismatch/deadline': ['row', 'found', 'year'],
    'year-mismatch/document': ['number', 'part'],
    'year-mismatch/heading': ['found', 'year'],
  },
  *check({ appendix, rows }) {
    const { planYear } = appendix;
    for (const row of rows) {
      if (row.type === 'total') continue;
      for (const role of TEXT_ROLES) {
        const field = row[role];
        if (!field || field.origin === 'inherited') continue;
        const [odd] = oddDocuments(field.text, planYear);
        if (odd)
          yield { message: 'year-mismatch/document', at: field.at, args: { number: odd.number, part: odd.year } };
      }
      if (planYear === null || row.type === 'section') continue;
      for (const role of WORK_ROLES) {
        const field = row[role];
        const past = field && field.origin !== 'inherited' ? pastYears(field.text, planYear) : [];
        if (!field || past.length === 0) continue;
        yield {
          message: 'year-mismatch',
          at: field.at,
          args: {
            row: nameOf(row),
            found: { list: [...new Set(past.map(({ year }) => String(year)))] },
            year: String(planYear),
          },
          ...replaceYears(
            field,
            past.map(({ index }) => index),
            planYear,
          ),
        };
      }
      yield* pastDeadline(row, planYear);
    }
  },
  *checkPlan(plan) {
    for (const { appendix, year } of staleHeadings(plan)) {
      const line = appendix.heading.find(({ text }) => text.includes(String(appendix.planYear))) ?? appendix.heading[0];
      if (line)
        yield {
          message: 'year-mismatch/heading',
          at: line.at,
          args: { found: String(appendix.planYear), year: String(year) },
        };
    }
  },
});

function replaceYears(field: Field<unknown>, places: readonly number[], year: number): Pick<Finding, 'fix'> {
  if (field.origin !== 'written') return {};
  const value = places
    .toReversed()
    .reduce((text, index) => text.slice(0, index) + String(year) + text.slice(index + 4), field.text);
  return { fix: { grade: 'suggestion', edits: [{ at: field.at, value }] } };
}

/** Reports and events may look back; a day, month, quarter or year of work may not. */
const POINTS_IN_TIME: ReadonlySet<string> = new Set(['date', 'month', 'quarter', 'year', 'several']);

function* pastDeadline(row: PlanRow, planYear: number) {
  const { deadline } = row;
  if (!deadline || deadline.origin === 'inherited' || !POINTS_IN_TIME.has(deadline.value.kind)) return;
  const last = deadline.value.due.at(-1);
  if (last === undefined || Number(last.slice(0, 4)) >= planYear) return;
  const places = [...deadline.text.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(({ index }) => index);
  yield {
    message: 'year-mismatch/deadline' as const,
    at: deadline.at,
    args: { row: nameOf(row), found: deadline.text, year: String(planYear) },
    ...(places.length > 0 && replaceYears(deadline, places, planYear)),
  };
}

/** Appendices whose heading has an earlier year than most of the plan's. */
function staleHeadings({ appendices }: Plan): { readonly appendix: Appendix; readonly year: number }[] {
  const uses = new Map<number, number>();
  for (const { planYear } of appendices) if (planYear !== null) uses.set(planYear, (uses.get(planYear) ?? 0) + 1);
  const [year, most] = [...uses].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  return appendices.flatMap((appendix) =>
    appendix.planYear !== null && appendix.planYear < year && uses.get(appendix.planYear)! < most
      ? [{ appendix, year }]
      : [],
  );
}
