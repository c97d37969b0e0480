import type { GapGroup } from '../../app/gaps/gaps';
import { GAP_TIERS, type GapTier, type TierId } from '../../app/gaps/tiers';
import { NO_POINTS, sumPoints, type Points } from '../../model/points';
import { asGapRow, type GapRow } from './gaps-list';

/** One bar: how much a field or unit lost, in the colours of the sheet. */
export interface Bar<Group extends GapGroup = GapGroup> {
  readonly group: Group;
  readonly rows: readonly GapRow[];
  /** Worst tier first; only tiers that lost something. `width`: of the longest bar, 0 to 1. */
  readonly parts: readonly { readonly tier: TierId; readonly gap: Points; readonly width: number }[];
}

export function barsOf<Group extends GapGroup>(
  groups: readonly Group[],
  tiers: readonly GapTier[],
): readonly Bar<Group>[] {
  const longest = Math.max(1, ...groups.map(({ gap }) => gap));
  return groups.map((group) => {
    const rows = group.rows.flatMap((row) => asGapRow(row, tiers));
    const parts = GAP_TIERS.map(({ id }) => ({
      tier: id,
      gap: sumPoints(rows.filter(({ tier }) => tier === id).map(({ gap }) => gap)),
    }))
      .filter(({ gap }) => gap > NO_POINTS)
      .map((part) => ({ ...part, width: part.gap / longest }));
    return { group, rows, parts };
  });
}

/** The tiers to show: those chosen that still occur; all when none of them does. */
export function shownTiers(chosen: ReadonlySet<TierId>, counts: ReadonlyMap<TierId, number>): ReadonlySet<TierId> {
  const present = GAP_TIERS.map(({ id }) => id).filter((id) => (counts.get(id) ?? 0) > 0);
  const some = present.filter((id) => chosen.has(id));
  return new Set(some.length > 0 ? some : present);
}

/** The set with one member more or less. */
export function toggled<T>(set: ReadonlySet<T>, member: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}
