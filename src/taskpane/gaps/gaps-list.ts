import { exceedsBenchmark, excessOf, planGap } from '../../app/gaps/gaps';
import { tierOf, type GapTier, type TierId } from '../../app/gaps/tiers';
import type { CellPlace } from '../../model/grid';
import { gapOf, isLeaf, type Plan, type PlanRow } from '../../model/plan';
import { sumPoints, type Points } from '../../model/points';

/** A criterion below its benchmark. */
export interface GapRow {
  readonly key: string;
  readonly code: string;
  readonly title: string;
  /** The achieved cell: what a click selects, and what is coloured. */
  readonly at: CellPlace;
  readonly benchmark: Points;
  readonly achieved: Points;
  readonly gap: Points;
  readonly tier: TierId;
  /** achieved ÷ benchmark, 0 to 1, for the bar and the percentage. */
  readonly share: number;
}

export interface GapList {
  /** Largest gap first, then as in the workbook. */
  readonly rows: readonly GapRow[];
  /**
   * Lost by leaves, so that no point is counted twice: the same number as on the sheets and in the summary of a check.
   */
  readonly gap: Points;
  /**
   * Criteria above their benchmark: only a mistake puts them there, and `gap` is too small by what they have too much.
   */
  readonly exceeding: readonly { readonly code: string; readonly at: CellPlace }[];
  readonly excess: Points;
  /** Benchmarks of all leaves with points, also of those that lost nothing. */
  readonly benchmark: Points;
  /** Leaves whose benchmark and achieved points could both be read. */
  readonly scored: number;
  /** Leaves with a benchmark whose achieved points are blank or could not be read: in no sum. */
  readonly unscored: number;
}

/**
 * Criteria below benchmark, ranked. Parents whose children are listed are left out: their points are their children's.
 */
export function gapList(plan: Plan, tiers: readonly GapTier[]): GapList {
  const leaves = plan.appendices.flatMap((appendix) => appendix.rows.filter(isLeaf));
  const scored = leaves.filter((row) => gapOf(row) !== null);
  const rows = scored.flatMap((row) => asGapRow(row, tiers)).sort((a, b) => b.gap - a.gap);
  const exceeding = scored.filter(exceedsBenchmark);
  return {
    rows,
    gap: planGap(plan),
    exceeding: exceeding.map((row) => ({ code: row.code?.text ?? '', at: row.achieved!.at })),
    excess: excessOf(exceeding),
    benchmark: sumPoints(scored.map((row) => row.benchmark!.value!)),
    scored: scored.length,
    unscored: leaves.filter(({ benchmark, achieved }) => benchmark?.value != null && achieved?.value === null).length,
  };
}

/** How many rows have each tier. */
export function countByTier(rows: readonly GapRow[]): ReadonlyMap<TierId, number> {
  const counts = new Map<TierId, number>();
  for (const { tier } of rows) counts.set(tier, (counts.get(tier) ?? 0) + 1);
  return counts;
}

/** Percent of the benchmark, rounded down: 99,97 % is not yet 100 %. */
export const percent = (share: number): number => Math.floor(share * 100);

/** A row as the list shows it; none when it lost nothing or its points cannot be read. */
export function asGapRow(row: PlanRow, tiers: readonly GapTier[]): GapRow[] {
  const benchmark = row.benchmark?.value;
  const achieved = row.achieved?.value;
  if (benchmark == null || achieved == null) return [];
  const tier = tierOf(benchmark, achieved, tiers);
  if (tier === null) return [];
  const at = row.achieved!.at;
  const share = Math.max(0, achieved / benchmark);
  return [
    {
      key: `${at.sheet}|${at.row}|${at.column}`,
      code: row.code?.text ?? '',
      title: row.title?.value ?? '',
      at,
      benchmark,
      achieved,
      gap: gapOf(row)!,
      tier,
      share,
    },
  ];
}
