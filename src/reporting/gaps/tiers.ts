import type { Points } from '../../model/points';

/** How much of its benchmark a criterion achieved, in four steps; nothing is said of one that lost nothing. */
export interface GapTier {
  readonly id: 'gap-0' | 'gap-1' | 'gap-2' | 'gap-3';
  /** Percent of the benchmark: from `from` (included; 0 is excluded) to `below`; the first tier is exactly nothing. */
  readonly from: number;
  readonly below: number;
  /** Readable under black text; told apart by lightness too, for eyes that do not tell red from green. */
  readonly fill: string;
}
export type TierId = GapTier['id'];

/** Where the two middle steps end, in whole percent of the benchmark: 0 < low < high < 100. */
export interface TierThresholds {
  readonly low: number;
  readonly high: number;
}
export const USUAL_THRESHOLDS: TierThresholds = { low: 50, high: 80 };

/** The steps between these thresholds, worst first. */
export const tiersFor = ({ low, high }: TierThresholds): readonly GapTier[] => [
  { id: 'gap-0', from: 0, below: 0, fill: '#C08BDB' },
  { id: 'gap-1', from: 0, below: low, fill: '#F4A582' },
  { id: 'gap-2', from: low, below: high, fill: '#FBD475' },
  { id: 'gap-3', from: high, below: 100, fill: '#FFF7C7' },
];

/** The steps of a workbook that sets no others. Ids and colours are the same whatever the thresholds. */
export const GAP_TIERS: readonly GapTier[] = tiersFor(USUAL_THRESHOLDS);

/** Parents are written bold in this colour and not filled: their points are those of their children. */
export const PARENT_TIER = { id: 'gap-parent', font: '#8C1D18' } as const;

/** The tier of a criterion; null when nothing is lost, or when there is no benchmark to lose from. Exact: no floats. */
export function tierOf(benchmark: Points, achieved: Points, tiers: readonly GapTier[]): TierId | null {
  if (benchmark <= 0 || achieved >= benchmark) return null;
  if (achieved <= 0) return 'gap-0';
  return tiers.find((tier) => achieved * 100 < benchmark * tier.below)?.id ?? null;
}
