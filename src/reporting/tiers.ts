import type { Points } from '../model/points';

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

/** Worst first. */
export const GAP_TIERS: readonly GapTier[] = [
  { id: 'gap-0', from: 0, below: 0, fill: '#C08BDB' },
  { id: 'gap-1', from: 0, below: 50, fill: '#F4A582' },
  { id: 'gap-2', from: 50, below: 80, fill: '#FBD475' },
  { id: 'gap-3', from: 80, below: 100, fill: '#FFF7C7' },
];

/** Parents are written bold in this colour and not filled: their points are those of their children. */
export const PARENT_TIER = { id: 'gap-parent', font: '#8C1D18' } as const;

/** The tier of a criterion; null when nothing is lost, or when there is no benchmark to lose from. Exact: no floats. */
export function tierOf(benchmark: Points, achieved: Points): TierId | null {
  if (benchmark <= 0 || achieved >= benchmark) return null;
  if (achieved <= 0) return 'gap-0';
  return GAP_TIERS.find((tier) => achieved * 100 < benchmark * tier.below)?.id ?? null;
}
