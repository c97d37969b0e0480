import { gapOf, type PlanRow } from '../../model/plan';
import { pointsToNumber, type Points } from '../../model/points';
import type { ChangeGroup, ComparedCriterion, Comparison } from '../../reporting/comparison/comparison';
import type { PlacedCriterion } from '../../reporting/comparison/join-criteria';

/** What `phuluc compare --json` prints: plain JSON, keys in this order, points as numbers. */
export const comparisonJson = (files: { readonly before: string; readonly after: string }, comparison: Comparison) => ({
  before: { file: files.before, year: comparison.years.before },
  after: { file: files.after, year: comparison.years.after },
  criteria: comparison.criteria.map(criterionJson),
  onlyBefore: comparison.onlyBefore.map(aloneJson),
  onlyAfter: comparison.onlyAfter.map(aloneJson),
  fields: comparison.fields.map((field) => ({ code: field.code, ...groupJson(field) })),
  units: comparison.units.map(groupJson),
  carried: comparison.carried.map(({ row, lines, of }) => ({ code: codeOf(row), task: row.task!.value, lines, of })),
  total: sumsJson(comparison.total),
});

const number = (points: Points | null | undefined): number | null => (points == null ? null : pointsToNumber(points));
const codeOf = ({ code }: PlanRow): string => code?.value?.text ?? code?.text ?? '';

function criterionJson({ kind, before, after, achieved, change, ...told }: ComparedCriterion) {
  return {
    kind,
    code: codeOf(after.row),
    formerCode: codeOf(before.row),
    title: after.row.title?.value ?? '',
    joinedBy: told.by,
    doubtful: told.doubtful,
    benchmark: number(after.row.benchmark?.value),
    benchmarkChanged: told.benchmarkChanged,
    before: number(achieved.before),
    after: number(achieved.after),
    change: number(change),
    counts: told.counts,
    lostAgain: told.lostAgain,
    gap: number(gapOf(after.row)),
    unitsChanged: told.unitsChanged,
  };
}

const aloneJson = ({ appendix, row }: PlacedCriterion) => ({
  kind: appendix.kind,
  code: codeOf(row),
  title: row.title?.value ?? '',
  achieved: number(row.achieved?.value),
});

const groupJson = ({ name, criteria, ...sums }: ChangeGroup) => ({
  name,
  criteria: criteria.length,
  ...sumsJson(sums),
});

const sumsJson = ({ won, lost, change }: Pick<ChangeGroup, 'won' | 'lost' | 'change'>) => ({
  won: pointsToNumber(won),
  lost: pointsToNumber(lost),
  change: pointsToNumber(change),
});
